"""Finds the pictures in clean HTML, and puts something else in their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_PICTURE: Final = re.compile(r'<img(?:\s+[a-z]+="[^"]*")*\s*/?>')
_ATTRIBUTE: Final = re.compile(r'([a-z]+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture within a text: its address and the words that stand for it."""

    address: str
    words: str


def pictures_in(html: str) -> tuple[Picture, ...]:
    """Return the pictures of a clean text, in its order."""
    if "<img" not in html:
        return ()
    return tuple(_picture(found) for found in _PICTURE.findall(html))


def with_pictures(html: str, place: Callable[[Picture], str | None]) -> str:
    """Return a clean text with what `place` gives instead of each picture; None leaves it.

    What is put there is HTML and not cleaned: its words are to be escaped.
    """
    if "<img" not in html:
        return html

    def placed(match: re.Match[str]) -> str:
        put = place(_picture(match.group(0)))
        return match.group(0) if put is None else put

    return _PICTURE.sub(placed, html)


def picture_html(address: str, words: str) -> str:
    """Return a picture as HTML."""
    return f'<img src="{escape(address)}" alt="{escape(words)}">'


def _picture(element: str) -> Picture:
    """Read an element as the cleaner writes it: every value stands in double quotes."""
    values = {name: unescape(value) for name, value in _ATTRIBUTE.findall(element)}
    return Picture(values.get("src", ""), values.get("alt", ""))
