"""Markdown, the form in which people write here, to the HTML that servers take."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from companion.content.clean_html import clean_html

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


def markdown_to_html(body: str) -> str:
    """Return clean HTML for `body`. A single line break stays one; HTML in it is shown as text."""
    return clean_html(_converter().render(body)).strip()


@cache
def _converter() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only writers need it, readers start sooner

    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(
        ["table", "strikethrough"]
    )
