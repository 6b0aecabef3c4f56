"""Every colour that stands on another: the one list from which the themes are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

READABLE: Final = 4.5
"""The contrast that WCAG 2.2 AA asks of text (criterion 1.4.3)."""

VISIBLE: Final = 3.0
"""The contrast that it asks of icons and of the outlines of controls (criterion 1.4.11)."""

READABLE_HIGH: Final = 7.0
VISIBLE_HIGH: Final = 4.5
"""The same where a person asks for more contrast: AAA for text, and for shapes what text has."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An ink on a ground, both by their name in the theme, and whether the ink writes text."""

    ink: str
    ground: str
    is_text: bool

    def needed(self, *, high: bool) -> float:
        """Return the least contrast of the two."""
        if self.is_text:
            return READABLE_HIGH if high else READABLE
        return VISIBLE_HIGH if high else VISIBLE


_TEXT: Final = {
    "text": "surface window hover sunken accent_soft warning_soft danger_soft",
    "muted": "surface window hover sunken accent_soft danger_soft warning_soft",
    "accent": "surface window hover accent_soft warning_soft danger_soft",
    "warning": "surface window hover accent_soft warning_soft",
    "danger": "surface window accent_soft danger_soft",
    "success": "surface window hover accent_soft warning_soft",
    "challenge": "surface window hover accent_soft warning_soft",
    "experience": "surface window hover accent_soft warning_soft",
    "on_accent": "accent",
    "on_danger": "danger",
    "on_text": "text",
}
_SHAPES: Final = {
    "field_line": "surface window",
    "star": "surface window accent_soft",
    "text": "surface window hover accent_soft",
    "muted": "surface window hover accent_soft",
    "accent": "surface window hover accent_soft warning_soft danger_soft",
    "warning": "surface window accent_soft warning_soft",
    "danger": "surface window accent_soft danger_soft",
    "success": "surface window accent_soft",
}

PAIRS: Final = tuple(
    Pair(ink, ground, is_text)
    for table, is_text in ((_TEXT, True), (_SHAPES, False))
    for ink, grounds in table.items()
    for ground in grounds.split()
)
"""Text and shapes; a hairline between two areas tells nothing and is in no pair."""
