"""What a person chooses of the look, and what their desktop asks for where they choose nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from ui.style.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Theme, with_accent

SYSTEM: Final = ""
"""The choice to do as the desktop does."""

ACCENTS: Final = {
    "blue": "#3b5bdb",
    "teal": "#0f766e",
    "green": "#3f7d20",
    "plum": "#8e3b9e",
    "rose": "#c2255c",
    "amber": "#a85d00",
}
"""The accents to choose from, before each theme makes them readable."""

_FUSION_ACCENT = "#308cc6"
_LEAST_SATURATION = 40


@dataclass(frozen=True, slots=True)
class Appearance:
    """The choices: one of the names above each, or `SYSTEM`."""

    theme: str = SYSTEM
    accent: str = SYSTEM
    contrast: str = SYSTEM
    motion: str = SYSTEM

    def resolved(self) -> Theme:
        """Return the theme that these choices come to on this desktop, as it is now."""
        dark = _desktop_is_dark() if self.theme == SYSTEM else self.theme == "dark"
        high = _desktop_wants_contrast() if self.contrast == SYSTEM else self.contrast == "high"
        theme = {
            (False, False): LIGHT,
            (True, False): DARK,
            (False, True): LIGHT_HIGH,
            (True, True): DARK_HIGH,
        }[dark, high]
        chosen = ACCENTS.get(self.accent)
        accent = QColor(chosen) if chosen is not None else _desktop_accent()
        if accent is None:
            return theme
        return with_accent(theme, accent.lighter(_ON_DARK) if dark else accent)

    @property
    def is_still(self) -> bool:
        """Whether nothing shall move by itself."""
        if self.motion == SYSTEM:
            return _desktop_wants_stillness()
        return self.motion == "reduced"


_ON_DARK = 130


def _desktop_is_dark() -> bool:
    scheme = QGuiApplication.styleHints().colorScheme()
    return scheme == Qt.ColorScheme.Dark or (
        scheme == Qt.ColorScheme.Unknown
        and _desktop_palette().color(QPalette.ColorRole.Window).lightness() < 128
    )


def _desktop_accent() -> QColor | None:
    """Return the desktop's accent; None where it names none, or a grey."""
    accent = _desktop_palette().color(QPalette.ColorRole.Accent)
    if not accent.isValid() or accent.name() == _FUSION_ACCENT:
        return None
    return accent if accent.saturation() >= _LEAST_SATURATION else None


def _desktop_palette() -> QPalette:
    """Return the palette before any of ours."""
    style = getattr(QGuiApplication.instance(), "style", None)
    return style().standardPalette() if style is not None else QGuiApplication.palette()


def _desktop_wants_contrast() -> bool:
    """Return what the desktop says of contrast; Qt tells since 6.10."""
    return _hint("contrastPreference") == "HighContrast"


def _desktop_wants_stillness() -> bool:
    """Return what the desktop says of motion; only newer versions of Qt tell."""
    return _hint("motionPreference") == "ReducedMotion"


def _hint(name: str) -> str:
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    preference = getattr(accessibility(), name, None) if accessibility is not None else None
    return str(getattr(preference(), "name", "")) if preference is not None else ""
