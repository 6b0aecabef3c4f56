"""The part of a text that is shown where it was found."""

from __future__ import annotations

from typing import Final

from companion.content.plain_text import excerpt
from companion.content.search_text import marks_in

_EXCERPT_LENGTH: Final = 180
_LEAD: Final = 40


def around_first_mark(text: str, words: str) -> str:
    """Return the part of a text to show: where its first word of the search is, else its start."""
    marks = marks_in(text, words)
    if not marks or marks[0][0] < _EXCERPT_LENGTH * 2 // 3:
        return excerpt(text, _EXCERPT_LENGTH)
    start = text.rfind(" ", 0, max(0, marks[0][0] - _LEAD)) + 1
    return "…" + excerpt(text[start:], _EXCERPT_LENGTH)
