"""What came and what went between two versions of a text, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from companion.content.alignment import aligned
from companion.content.word_count import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    CAME = "came"
    WENT = "went"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row, with the blanks behind them."""

    text: str
    change: Change


def word_difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as one, in pieces: what went stands before what came in its place.

    Blanks alone make no difference, but the ends of lines do. It may take some seconds for long
    texts that have little in common.
    """
    return tuple(_pieces(_WORD.findall(before), _WORD.findall(after)))


def _pieces(before: Sequence[str], after: Sequence[str]) -> Iterator[Piece]:
    spans = aligned([_key(word) for word in before], [_key(word) for word in after])
    for span in spans:
        went, came = before[span.before], after[span.after]
        if span.same:
            last = max(went[-1], came[-1], key=len)
            yield Piece("".join((*came[:-1], last)), Change.SAME)
            continue
        if went:
            yield Piece("".join(went), Change.WENT)
        if came:
            yield Piece("".join(came), Change.CAME)


def _key(word: str) -> tuple[str, int]:
    """Return what a word is known by: its letters, and how many lines end behind it."""
    letters = word.rstrip()
    return letters, word.count("\n", len(letters))


_WORD: Final = re.compile(rf"[{UNSPACED}]\s*|[^\s{UNSPACED}]+\s*|\s+")
