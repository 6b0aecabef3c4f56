"""The steps of spacing, corners and type: every length of the window is one of these."""

from __future__ import annotations

from typing import Final

GAP_HAIR: Final = 2
GAP_SMALL: Final = 4
GAP: Final = 8
GAP_WIDE: Final = 12
GAP_ROOM: Final = 16
GAP_LARGE: Final = 20
GAP_PAGE: Final = 32
"""Steps of spacing in device-independent pixels, from within a word to around a page."""

RADIUS_SMALL: Final = 5
RADIUS: Final = 8
RADIUS_LARGE: Final = 12
"""Corners of what stands in a row, of controls and rows themselves, and of cards."""

TYPE_SCALE: Final = {
    "tiny": 0.82,
    "small": 0.9,
    "body": 1.0,
    "lead": 1.12,
    "title": 1.45,
    "hero": 2.0,
}
"""Text sizes as multiples of the running text's."""
