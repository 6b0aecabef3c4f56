"""What two rows of words or paragraphs have in common, found in a time that is bounded.

`difflib` alone takes time by the third power where much comes again and again, as blanks do: two
posts of 500 other words each took it five seconds, and two of 20,000 would take it days.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    Row = Sequence[Hashable]

MOST_WORK: Final = 20_000_000
"""Comparisons, at the worst; some seconds of them. Beyond, what is left counts as all other."""

_SMALL: Final = 40_000
"""Pairs that are compared one with the other; beyond, first what stands once in both is found."""

_DEEPEST: Final = 20


@dataclass(frozen=True, slots=True)
class Span:
    """A part of both rows: either the same in both, or other words in the place of others."""

    same: bool
    before: slice
    after: slice


def aligned(before: Row, after: Row) -> list[Span]:
    """Return spans that cover both rows in order, the same and other ones by turns."""
    return _Aligning(before, after).whole()


class _Aligning:
    """One way through two rows."""

    def __init__(self, before: Row, after: Row) -> None:
        self._before = before
        self._after = after
        self._work = MOST_WORK

    def whole(self) -> list[Span]:
        spans: list[Span] = []
        begun_i = begun_j = i = j = 0
        ends = len(self._before), len(self._after)
        for at_i, at_j, length in (*self._matches(0, ends[0], 0, ends[1]), (*ends, 0)):
            if i < at_i or j < at_j:
                if begun_i < i:
                    spans.append(Span(same=True, before=slice(begun_i, i), after=slice(begun_j, j)))
                spans.append(Span(same=False, before=slice(i, at_i), after=slice(j, at_j)))
                begun_i, begun_j = at_i, at_j
            i, j = at_i + length, at_j + length
        if begun_i < i:
            spans.append(Span(same=True, before=slice(begun_i, i), after=slice(begun_j, j)))
        return spans

    def _matches(
        self, i: int, i_end: int, j: int, j_end: int, depth: int = 0
    ) -> Iterator[tuple[int, int, int]]:
        """Yield what is the same in two parts: both places, and how long."""
        before, after = self._before, self._after
        begun = i
        while i < i_end and j < j_end and before[i] == after[j]:
            i, j = i + 1, j + 1
        if i > begun:
            yield begun, j - (i - begun), i - begun
        ended = i_end
        while i < i_end and j < j_end and before[i_end - 1] == after[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
        if i < i_end and j < j_end:
            if (i_end - i) * (j_end - j) <= _SMALL:
                yield from self._compared(i, i_end, j, j_end)
            else:
                yield from self._between_anchors(i, i_end, j, j_end, depth + 1)
        if ended > i_end:
            yield i_end, j_end, ended - i_end

    def _compared(self, i: int, i_end: int, j: int, j_end: int) -> Iterator[tuple[int, int, int]]:
        longest, shortest = sorted((i_end - i, j_end - j), reverse=True)
        self._work -= longest * shortest * (1 + shortest // 10)
        if self._work < 0:
            return
        rows = self._before[i:i_end], self._after[j:j_end]
        for match in SequenceMatcher(None, *rows, autojunk=False).get_matching_blocks():
            if match.size:
                yield i + match.a, j + match.b, match.size

    def _between_anchors(
        self, i: int, i_end: int, j: int, j_end: int, depth: int
    ) -> Iterator[tuple[int, int, int]]:
        """Hold on to what stands once in both parts, and look at what is between."""
        anchors = self._anchors(i, i_end, j, j_end) if depth <= _DEEPEST else []
        if not anchors:
            return
        for at_i, at_j in anchors:
            yield from self._matches(i, at_i, j, at_j, depth)
            yield at_i, at_j, 1
            i, j = at_i + 1, at_j + 1
        yield from self._matches(i, i_end, j, j_end, depth)

    def _anchors(self, i: int, i_end: int, j: int, j_end: int) -> list[tuple[int, int]]:
        """Return the places of what stands once in both parts, as many as are in one order."""
        self._work -= (i_end - i) + (j_end - j)
        if self._work < 0:
            return []
        before, after = self._before, self._after
        often = Counter(before[i:i_end]), Counter(after[j:j_end])
        there = {after[at]: at for at in range(j, j_end) if often[1][after[at]] == 1}
        pairs = [
            (at, there[before[at]])
            for at in range(i, i_end)
            if often[0][before[at]] == 1 and before[at] in there
        ]
        return _longest_in_order(pairs)


def _longest_in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return as many pairs as go up in both places; they go up in the first already."""
    lowest: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(lowest, place)
        before.append(ends[at - 1] if at else -1)
        lowest[at : at + 1] = [place]
        ends[at : at + 1] = [number]
    found: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]
