"""Writes the keys of all actions into the page for people: ``python -m tests.ui.key_table``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.around.listed_actions import ListedAction

PAGE = Path(__file__).parents[2] / "docs" / "getting-around.md"
_BEGIN = "<!-- keys: made by python -m tests.ui.key_table -->\n"
_END = "<!-- end of keys -->\n"


def table(actions: Sequence[ListedAction]) -> str:
    """Return the actions by menu, with their keys, as a table."""
    lines = ["| menu | action | keys |", "| --- | --- | --- |"]
    for each in actions:
        keys = ", ".join(f"`{key}`" for key in each.keys)
        lines.append(f"| {each.menu} | {each.name} | {keys} |")
    return "\n".join(lines) + "\n"


def keys_on_page(text: str) -> str:
    """Return the table that stands in a page."""
    return text.partition(_BEGIN)[2].partition(_END)[0]


def main() -> None:
    """Write the table anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application import CompanionApplication
    from ui.around.listed_actions import listed_actions
    from ui.language import speak
    from ui.start import make_application

    make_application()
    speak("en")
    with tempfile.TemporaryDirectory() as folder:
        app = CompanionApplication(Path(folder))
        made = table(listed_actions(app.window.menuBar()))
        app.shut_down()
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(_BEGIN)
    after = rest.partition(_END)[2]
    PAGE.write_text(f"{before}{_BEGIN}{made}{_END}{after}", "utf-8")


if __name__ == "__main__":
    main()
