"""What only the window knows of where it runs, for the diagnostics: Qt, screens, look, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from ui.language import spoken_language

if TYPE_CHECKING:
    from ui.style.look import Look


def surroundings(look: Look) -> dict[str, str]:
    """Return it by name, in English; to be asked on the UI thread."""
    screens = [
        f"{screen.size().width()} × {screen.size().height()}"
        f" at {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi"
        for screen in QGuiApplication.screens()
    ]
    theme = look.theme
    return {
        "Qt": f"{qVersion()}, PySide {PySide6.__version__}",
        "platform": QGuiApplication.platformName(),
        "screens": "; ".join(screens),
        "language": f"{spoken_language() or 'as the system'}, locale {QLocale().bcp47Name()}",
        "direction": QGuiApplication.layoutDirection().name,
        "look": f"{'dark' if theme.dark else 'light'}{', high contrast' if theme.high else ''},"
        f" text {look.text_scale:.0%}{', still' if look.is_still else ''}",
        "fonts": QGuiApplication.font().family(),
    }
