"""Brings two versions of a text together that grew from the same one, by paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from companion.content.alignment import aligned

_PARAGRAPHS: Final = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged text. `clean` says that no paragraph was changed on both sides."""

    text: str
    clean: bool


def merge_texts(base: str, mine: str, theirs: str) -> Merged:
    """Return a text that holds the changes of both sides.

    Where both changed the same place, both stand there, mine first: no word of either is lost.
    """
    old = _paragraphs(base)
    changes = _changes(old, _paragraphs(mine), "mine")
    changes += _changes(old, _paragraphs(theirs), "theirs")
    parts: list[str] = []
    clean = True
    place = 0
    for group in _grouped(changes):
        start, end = min(c.start for c in group), max(c.end for c in group)
        parts += old[place:start]
        mine_here, theirs_here = (
            _applied(old, [c for c in group if c.side == side], start, end)
            for side in ("mine", "theirs")
        )
        before = old[start:end]
        if theirs_here in (mine_here, before):
            parts += mine_here
        elif mine_here == before:
            parts += theirs_here
        else:
            clean = False
            parts += mine_here + [part for part in theirs_here if part not in mine_here]
        place = end
    return Merged("\n\n".join(parts + old[place:]), clean)


@dataclass(frozen=True, slots=True)
class _Change:
    """Paragraphs `start` to `end` of the old text become `new` on one side."""

    start: int
    end: int
    new: tuple[str, ...]
    side: str


def _paragraphs(text: str) -> list[str]:
    return [part.strip("\n") for part in _PARAGRAPHS.split(text.strip()) if part.strip()]


def _changes(old: list[str], new: list[str], side: str) -> list[_Change]:
    return [
        _Change(span.before.start, span.before.stop, tuple(new[span.after]), side)
        for span in aligned(old, new)
        if not span.same
    ]


def _grouped(changes: list[_Change]) -> list[list[_Change]]:
    """Put changes together that touch the same paragraphs, or insert at the same place."""
    groups: list[list[_Change]] = []
    for change in sorted(changes, key=lambda c: (c.start, c.end)):
        if groups and any(_collide(change, other) for other in groups[-1]):
            groups[-1].append(change)
        else:
            groups.append([change])
    return groups


def _collide(one: _Change, other: _Change) -> bool:
    if (one.start, one.end) == (other.start, other.end):
        return True
    return one.start < other.end and other.start < one.end


def _applied(old: list[str], changes: list[_Change], start: int, end: int) -> list[str]:
    """Return the stretch from `start` to `end` with one side's changes made."""
    parts: list[str] = []
    place = start
    for change in changes:
        parts += old[place : change.start]
        parts += change.new
        place = change.end
    return parts + old[place:end]
