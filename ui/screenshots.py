"""Makes the pictures for the documentation, by driving the real window on the sample classroom."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from ui.application import CompanionApplication
from ui.language import speak
from ui.picture_tour.tour import Tour
from ui.start import make_application
from ui.style.theme import LIGHT


def make_pictures(folder: Path) -> None:
    """Write each screen as a PNG file into a folder, from the wizard to the settings."""
    make_application()
    with tempfile.TemporaryDirectory(prefix="companion-pictures-") as data:
        companion = CompanionApplication(Path(data))
        speak("en")
        companion.look.set_theme(LIGHT)
        try:
            Tour(companion, folder).take()
        finally:
            companion.window.close()
            companion.shut_down()


if __name__ == "__main__":
    make_pictures(Path(sys.argv[1]))
