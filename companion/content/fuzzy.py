"""How well a name fits what is typed: accent-blind, word by word, and by letters left out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from companion.content.search_text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

WHOLE: Final = 4.0
BEGINNING: Final = 3.0
WORDS: Final = 2.0
INSIDE: Final = 1.0
SCATTERED: Final = 0.4
NONE: Final = 0.0
_WIDEST: Final = 6
"""Scattered letters count when they lie in a stretch up to this many times as long as the word."""
_FEWEST_SCATTERED: Final = 2


def folded_words(typed: str) -> tuple[str, ...]:
    """Return the words of what is typed, as `fit` compares them."""
    return tuple(fold(typed).split())


def fit(name: str, words: Sequence[str]) -> float:
    """Return how well a folded name fits folded words, `NONE` if it does not.

    All words must be in it, in any order: the whole name, its beginning, beginnings of its words,
    anything inside, or all letters of a word in their order with others between (``wtr flt`` for
    "water filter").
    """
    if not words:
        return INSIDE
    typed = " ".join(words)
    if name == typed:
        return WHOLE
    if name.startswith(typed):
        return BEGINNING
    least = WORDS
    for word in words:
        if word not in name:
            return SCATTERED if fits_scattered(name, words) else NONE
        if least > INSIDE and not name.startswith(word) and f" {word}" not in name:
            least = INSIDE
    return least


def fits_scattered(name: str, words: Sequence[str]) -> bool:
    """Return whether a folded name has the letters of each folded word in their order."""
    return all(word in name or _is_scattered(name, word) for word in words)


def _is_scattered(name: str, word: str) -> bool:
    if len(word) < _FEWEST_SCATTERED:
        return False
    found = _scattered(word).search(name)
    return found is not None and found.end() - found.start() <= len(word) * _WIDEST


@lru_cache(maxsize=256)
def _scattered(word: str) -> re.Pattern[str]:
    """Return the letters of a word with others between, from the beginning of a word on.

    Each letter is looked for up to its first place only, so that no name takes long to refuse.
    """
    first, rest = re.escape(word[0]), word[1:]
    return re.compile(rf"\b{first}" + "".join(f"[^{re.escape(c)}]*{re.escape(c)}" for c in rest))
