"""The shape of a thread on the screen: nested or by time, with branches that are folded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ui.models.thread_entries import Entry

DEEPEST_INDENT = 6
"""Replies that are nested deeper stand no farther in, and say whom they answer."""


@dataclass(frozen=True, slots=True)
class Branch:
    """What stands below an entry: how many entries, by whom, and how many of them are new."""

    count: int
    authors: tuple[str, ...]
    new_count: int


def nested(entries: Sequence[Entry], folded: Collection[str] = ()) -> tuple[Entry, ...]:
    """Return the entries that are seen when the branches below the `folded` keys are.

    Each one with a branch knows it, and whether it is folded.
    """
    shown: list[Entry] = []
    ends, answered = _branch_ends(entries), _answered(entries)
    place = 0
    while place < len(entries):
        entry, below = entries[place], entries[place + 1 : ends[place]]
        is_folded = bool(below) and entry.key in folded
        answers = answered[entry.key] if entry.depth > DEEPEST_INDENT else ""
        shown.append(replace(entry, branch=_branch(below), is_folded=is_folded, answers=answers))
        place = ends[place] if is_folded else place + 1
    return tuple(shown)


def flat(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries by time, each saying whom it answers; what waits to be sent comes last.

    The first of those that are new has a line above it.
    """
    answered = _answered(entries)
    opening, others = entries[:1], entries[1:]
    in_time = sorted(others, key=lambda entry: (entry.item is not None, entry.at or _LONG_AGO))
    first_new = next((entry.key for entry in in_time if entry.is_new), None)
    return tuple(
        replace(
            entry, depth=0, answers=answered.get(entry.key, ""), begins_new=entry.key == first_new
        )
        for entry in (*opening, *in_time)
    )


def above(entries: Sequence[Entry], key: str) -> tuple[str, ...]:
    """Return the keys of the entries that one stands under, the nearest first."""
    place = next((at for at, entry in enumerate(entries) if entry.key == key), None)
    if place is None:
        return ()
    depth, found = entries[place].depth, []
    for entry in reversed(entries[:place]):
        if entry.depth < depth:
            depth = entry.depth
            found.append(entry.key)
    return tuple(found)


def with_branches(entries: Sequence[Entry]) -> frozenset[str]:
    """Return the keys of all entries with others below, but for the discussion's opening."""
    return frozenset(
        entry.key for entry, below in pairwise(entries[1:]) if below.depth > entry.depth
    )


def news_of(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return what others wrote since the person was here, in time; nothing at a first visit."""
    others = [entry for entry in entries if entry.post_id is not None and not entry.is_own]
    if all(entry.is_new for entry in others):
        return ()
    new = [entry for entry in others if entry.is_new]
    return tuple(sorted(new, key=lambda entry: entry.at or _LONG_AGO))


def next_new(entries: Sequence[Entry], current: str | None, by: int) -> str | None:
    """Return the key of the next new entry after the current one (1) or before it (-1)."""
    keys = [entry.key for entry in entries]
    here = keys.index(current) if current in keys else -1 if by > 0 else len(keys)
    rest = entries[here + 1 :] if by > 0 else tuple(reversed(entries[: max(here, 0)]))
    return next((entry.key for entry in rest if entry.is_new), None)


def _branch(below: Sequence[Entry]) -> Branch | None:
    if not below:
        return None
    authors = tuple(dict.fromkeys(entry.author for entry in below))
    return Branch(len(below), authors, sum(entry.is_new for entry in below))


def _branch_ends(entries: Sequence[Entry]) -> list[int]:
    """Return for each place where its branch ends: at the next entry that is no deeper."""
    ends = [len(entries)] * len(entries)
    open_places: list[int] = []
    for place, entry in enumerate(entries):
        while open_places and entries[open_places[-1]].depth >= entry.depth:
            ends[open_places.pop()] = place
        open_places.append(place)
    return ends


def _answered(entries: Sequence[Entry]) -> dict[str, str]:
    """Return the author whom each entry answers, where that is not the opening post's."""
    found: dict[str, str] = {}
    line: list[Entry] = []
    for entry in entries:
        while line and line[-1].depth >= entry.depth:
            line.pop()
        if line and line[-1].depth > 0:
            found[entry.key] = line[-1].author
        line.append(entry)
    return found


_LONG_AGO = datetime.min.replace(tzinfo=UTC)
