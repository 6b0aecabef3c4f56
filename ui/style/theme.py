"""The colours for light, dark and high contrast, each by its purpose."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette

from ui.style.pairs import PAIRS, READABLE
from ui.style.scale import GAP, GAP_LARGE, GAP_PAGE, GAP_SMALL, GAP_WIDE

__all__ = [
    "DARK",
    "DARK_HIGH",
    "GAP",
    "GAP_LARGE",
    "GAP_PAGE",
    "GAP_SMALL",
    "GAP_WIDE",
    "LIGHT",
    "LIGHT_HIGH",
    "READABLE",
    "Theme",
    "contrast",
    "with_accent",
]

_STEPS = 20


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that the window uses, by its purpose; values are ``#rrggbb``.

    `sunken` is what is pressed or counts quietly; `line` the hairline between areas; `edge` the
    outline of what its words make known anyway, `field_line` of what only its outline shows, such
    as a field. What is `on_…` stands on it. `challenge` and `experience` are two marks of
    posts; the other marks have an ink that is there already (see `marks`).
    """

    dark: bool
    high: bool
    window: str
    surface: str
    hover: str
    sunken: str
    line: str
    edge: str
    field_line: str
    text: str
    on_text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    warning: str
    warning_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    success: str
    star: str
    challenge: str
    experience: str
    on_avatar: str
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


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def with_accent(theme: Theme, accent: QColor) -> Theme:
    """Return the theme with another accent, made readable wherever the list of pairs puts it."""
    share = 0.24 if theme.dark else 0.14
    soft = _mixed(accent, QColor(theme.surface), share)
    tinted = replace(theme, accent=accent.name(), accent_soft=soft.name())
    return settled(tinted)


def settled(theme: Theme) -> Theme:
    """Return the theme with each ink moved towards black or white until it meets all its pairs."""
    changes: dict[str, str] = {}
    for ink in dict.fromkeys(pair.ink for pair in PAIRS if not pair.ink.startswith("on_")):
        changes[ink] = _settled_ink(theme, ink)
    made = replace(theme, **changes)  # type: ignore[arg-type] # all of them are colours
    on: dict[str, str] = {}
    for ink, ground in {"on_accent": made.accent, "on_danger": made.danger}.items():
        on[ink] = max((_WHITE, _INK), key=lambda each: contrast(each, ground))
    return replace(made, **on)  # type: ignore[arg-type] # as above


def _settled_ink(theme: Theme, ink: str) -> str:
    wanted, end = QColor(getattr(theme, ink)), QColor(_WHITE if theme.dark else _BLACK)
    pairs = [pair for pair in PAIRS if pair.ink == ink]
    for step in range(_STEPS + 1):
        candidate = _mixed(end, wanted, step / _STEPS).name()
        if all(
            contrast(candidate, getattr(theme, pair.ground)) >= pair.needed(high=theme.high)
            for pair in pairs
        ):
            return candidate
    return end.name()


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return `share` of one colour in the other."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


_WHITE, _BLACK, _INK = "#ffffff", "#000000", "#11162b"

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

LIGHT = settled(
    Theme(
        dark=False,
        high=False,
        window="#f5f5f7",
        surface="#ffffff",
        hover="#ebebef",
        sunken="#e3e3e8",
        line="#e3e3e8",
        edge="#d0d0d8",
        field_line="#8e8f9a",
        text="#1c1c21",
        on_text="#ffffff",
        muted="#5f606b",
        accent="#3b5bdb",
        on_accent="#ffffff",
        accent_soft="#e4e9fb",
        warning="#835300",
        warning_soft="#fdf3dc",
        danger="#b3261e",
        on_danger="#ffffff",
        danger_soft="#fcebea",
        success="#1a7042",
        star="#a96f00",
        challenge="#8a3d9e",
        experience="#1b6b78",
        on_avatar="#ffffff",
        avatars=_AVATARS,
    )
)

DARK = settled(
    Theme(
        dark=True,
        high=False,
        window="#1a1b1f",
        surface="#212227",
        hover="#2b2c33",
        sunken="#33343d",
        line="#303139",
        edge="#4c4d58",
        field_line="#777884",
        text="#e9e9ed",
        on_text="#1a1b1f",
        muted="#a5a6b1",
        accent="#93abff",
        on_accent="#11162b",
        accent_soft="#2d3558",
        warning="#efc25a",
        warning_soft="#37301f",
        danger="#ff938a",
        on_danger="#11162b",
        danger_soft="#3f2a2a",
        success="#76d39c",
        star="#efc25a",
        challenge="#dca6ea",
        experience="#7fd0dc",
        on_avatar="#ffffff",
        avatars=_AVATARS,
    )
)

LIGHT_HIGH = settled(
    replace(
        LIGHT,
        high=True,
        window="#ffffff",
        hover="#ececf0",
        sunken="#dcdce2",
        line="#6b6c76",
        edge="#3a3b42",
        field_line="#3a3b42",
        text="#000000",
        muted="#33343b",
    )
)

DARK_HIGH = settled(
    replace(
        DARK,
        high=True,
        window="#000000",
        surface="#000000",
        hover="#26272d",
        sunken="#33343b",
        line="#8d8e99",
        edge="#c9cad3",
        field_line="#c9cad3",
        text="#ffffff",
        on_text="#000000",
        muted="#d5d6de",
        accent_soft="#232c52",
        warning_soft="#2c2616",
        danger_soft="#351f1f",
    )
)
