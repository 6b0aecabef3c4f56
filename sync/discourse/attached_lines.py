"""Attachments of a post: Discourse keeps none apart, so that each is a line at the end of its text.

    [notes.txt|attachment](upload://7Xh….txt) (12 KB)

An upload area, which the port knows and Discourse does not, is such lines, one below the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from companion.content.markdown import ATTACHED

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEME: Final = "upload://"
"""Begins the short address of an uploaded file, by which a text names it."""

_PICTURE: Final = re.compile(r"(!\[[^\[\]\n]*\]\()upload://([^()\s]+)")


def attachment_line(name: str, short_url: str, size_bytes: int) -> str:
    """Return the line by which a post has a file."""
    return f"[{_label(name)}|attachment]({short_url}) ({_in_words(size_bytes)})"


def with_attachments(raw: str, area: str | None) -> str:
    """Return a text with the lines of an area behind it."""
    return f"{raw.rstrip()}\n\n{area}" if area else raw


def without_attachments(raw: str) -> str:
    """Return a text without the lines of attachments at its end."""
    words, lines = _parted(raw)
    return words if lines else raw


def with_named_pictures(raw: str) -> str:
    """Return a text whose uploaded pictures are named as files of the post: ``attachment:NAME``.

    Their names are the last parts of their short addresses.
    """
    return _PICTURE.sub(rf"\1{ATTACHED}\2", raw)


def pictures_in(raw: str) -> tuple[str, ...]:
    """Return the names, as in `with_named_pictures`, of a text's uploaded pictures."""
    return tuple(name for _, name in _PICTURE.findall(raw))


def area_of(raw: str) -> str:
    """Return the lines of attachments at the end of a text; they make up its area."""
    return "\n".join(_parted(raw)[1])


def files_in(area: str) -> Iterator[tuple[str, str]]:
    """Yield the names of the files in an area, with their short addresses."""
    yield from _LINE.findall(area)


_LINE: Final = re.compile(r"\[([^\[\]\n]*)\|attachment\]\((upload://[^()\s]+)\)")
_WHOLE_LINE: Final = re.compile(rf"{_LINE.pattern}(?:[ \t]*\([^()\n]*\))?")
_KILO: Final = 1024


def _parted(raw: str) -> tuple[str, list[str]]:
    """Return a text, and the lines of attachments that stand at its end."""
    lines = raw.rstrip().split("\n")
    first = len(lines)
    while first and _WHOLE_LINE.fullmatch(lines[first - 1].strip()):
        first -= 1
    return "\n".join(lines[:first]).rstrip(), [line.strip() for line in lines[first:]]


def _label(name: str) -> str:
    """Return a name without what would end the label of a link."""
    return re.sub(r"[\[\]|\\\r\n]", "", name).strip() or "file"


def _in_words(size_bytes: int) -> str:
    if size_bytes < _KILO:
        return f"{size_bytes} Bytes"
    if size_bytes < _KILO**2:
        return f"{size_bytes / _KILO:.1f} KB"
    return f"{size_bytes / _KILO**2:.1f} MB"
