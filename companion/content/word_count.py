"""Counts the words of a draft, and how many of them differ between two versions of it."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final

_MARKS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e"
)
UNSPACED: Final = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts that put no blanks between words: each of their letters counts, as is the custom."""

_WORD: Final = re.compile(
    rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}][{_MARKS}]*)(?:['’\-.,]?[^\W_{UNSPACED}][{_MARKS}]*)*"
)
_ADDRESSES: Final = re.compile(r"(?<=\])\([^)\s]*\)|https?://\S+")


def count_words(text: str) -> int:
    """Return how many words a reader meets in a Markdown text: signs and addresses are none.

    It is quick to count again what has changed in a few lines only.
    """
    return sum(map(_count_in_line, text.split("\n")))


@lru_cache(maxsize=4_096)
def _count_in_line(line: str) -> int:
    return sum(1 for _ in _WORD.finditer(_ADDRESSES.sub(" ", line)))


def changed_words(before: str, after: str) -> tuple[int, int]:
    """Return how many words are in `after` and not in `before`, and how many went away.

    A word that only moved counts as neither.
    """
    old, new = Counter(_WORD.findall(before)), Counter(_WORD.findall(after))
    return (new - old).total(), (old - new).total()
