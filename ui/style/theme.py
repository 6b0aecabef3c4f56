"""Colours for light and dark, with contrast by WCAG, and the steps of spacing."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

READABLE = 4.5
"""The contrast that WCAG AA asks of text."""

GAP_SMALL = 4
GAP = 8
GAP_WIDE = 12
GAP_LARGE = 20
GAP_PAGE = 32
"""Steps of spacing in device-independent pixels."""

_FUSION_ACCENT = "#308cc6"
_AS_DARKENED = 115


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that the window uses, by its purpose; values are ``#rrggbb``."""

    dark: bool
    window: str
    surface: str
    hover: str
    line: str
    field_line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    success: str
    star: str
    avatars: tuple[str, ...]

    def avatar(self, name: str) -> QColor:
        """Return the colour that stands for a person, the same at every start."""
        return QColor(self.avatars[zlib.crc32(name.encode()) % len(self.avatars)])

    def palette(self) -> QPalette:
        """Return the palette for Qt's own controls."""
        palette = QPalette()
        role = QPalette.ColorRole
        for name, value in {
            role.Window: self.window,
            role.Base: self.surface,
            role.AlternateBase: self.window,
            role.Button: self.surface,
            role.WindowText: self.text,
            role.Text: self.text,
            role.ButtonText: self.text,
            role.BrightText: self.on_accent,
            role.ToolTipBase: self.surface,
            role.ToolTipText: self.text,
            role.PlaceholderText: self.muted,
            role.Highlight: self.accent,
            role.Accent: self.accent,
            role.HighlightedText: self.on_accent,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Mid: self.line,
            role.Midlight: self.hover,
            role.Light: self.surface,
            role.Dark: self.field_line,
            role.Shadow: self.line,
        }.items():
            palette.setColor(name, QColor(value))
        for greyed in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, greyed, QColor(self.muted))
        return palette

    def outlined_palette(self) -> QPalette:
        """Return the palette for controls whose outline has to be seen on the window.

        The style draws it in the window's colour made darker, which on a dark window vanishes.
        """
        palette = self.palette()
        if self.dark:
            palette.setColor(QPalette.ColorRole.Window, QColor(self.muted).lighter(_AS_DARKENED))
        return palette


_AVATARS = (
    "#3b5bdb",
    "#2b7a6f",
    "#9c4a1a",
    "#7b3fa0",
    "#a8325e",
    "#4d6b1f",
    "#1f6a9c",
    "#6d5a2a",
)

LIGHT = Theme(
    dark=False,
    window="#f5f5f7",
    surface="#ffffff",
    hover="#ebebef",
    line="#e3e3e8",
    field_line="#c6c6cf",
    text="#1c1c21",
    muted="#5f606b",
    accent="#3b5bdb",
    on_accent="#ffffff",
    accent_soft="#e4e9fb",
    warning="#835300",
    warning_soft="#fdf3dc",
    danger="#b3261e",
    danger_soft="#fcebea",
    success="#1a7042",
    star="#a96f00",
    avatars=_AVATARS,
)

DARK = Theme(
    dark=True,
    window="#1a1b1f",
    surface="#212227",
    hover="#2b2c33",
    line="#303139",
    field_line="#4c4d58",
    text="#e9e9ed",
    muted="#a5a6b1",
    accent="#93abff",
    on_accent="#11162b",
    accent_soft="#2d3558",
    warning="#efc25a",
    warning_soft="#37301f",
    danger="#ff938a",
    danger_soft="#3f2a2a",
    success="#76d39c",
    star="#efc25a",
    avatars=_AVATARS,
)


def system_theme() -> Theme:
    """Return the theme that the desktop asks for, in its accent colour where it names one."""
    hints = QGuiApplication.styleHints()
    palette = QGuiApplication.palette()
    scheme = hints.colorScheme()
    dark = scheme == Qt.ColorScheme.Dark or (
        scheme == Qt.ColorScheme.Unknown
        and palette.color(QPalette.ColorRole.Window).lightness() < 128
    )
    theme = DARK if dark else LIGHT
    accent = palette.color(QPalette.ColorRole.Accent)
    if not accent.isValid() or accent.name() == _FUSION_ACCENT or accent.saturation() < 40:
        return theme
    return with_accent(theme, accent)


def with_accent(theme: Theme, accent: QColor) -> Theme:
    """Return the theme with another accent, made readable on its surfaces."""
    readable = _made_readable(accent, theme)
    soft = _mixed(readable, QColor(theme.surface), 0.16 if not theme.dark else 0.24)
    on_accent = max(("#ffffff", "#11162b"), key=lambda ink: contrast(ink, readable.name()))
    return replace(theme, accent=readable.name(), accent_soft=soft.name(), on_accent=on_accent)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _made_readable(accent: QColor, theme: Theme) -> QColor:
    target = QColor("#ffffff" if theme.dark else "#000000")
    for step in range(11):
        candidate = _mixed(target, accent, step / 10)
        if contrast(candidate.name(), theme.window) >= READABLE + 0.4:
            return candidate
    return target


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return `share` of one colour in the other."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )
