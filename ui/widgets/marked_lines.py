"""Plain text with marked passages, as HTML in which each line keeps its own direction."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def html_of_lines(passages: Iterable[tuple[str, str]]) -> str:
    """Return passages, each with its text and its style or none, as paragraphs, one a line."""
    lines = [""]
    for text, style in passages:
        for place, part in enumerate(text.split("\n")):
            if place > 0:
                lines.append("")
            words = html.escape(part)
            lines[-1] += f"<span style='{style}'>{words}</span>" if style and words else words
    return "".join(f"<p style='margin:0'>{line}</p>" if line else _EMPTY for line in lines)


_EMPTY = "<p style='-qt-paragraph-type:empty; margin:0'><br></p>"
"""Qt's own way to write a paragraph without words that is as high as a line."""
