"""Colours of pictures that look the same whatever the theme, as they go to others or on paper."""

from __future__ import annotations

from typing import Final

PAPER: Final = "#ffffff"
PAPER_INK: Final = "#16202b"
PAPER_SECOND_INK: Final = "#4a5663"
PAPER_BAND: Final = "#1f5f8b"
