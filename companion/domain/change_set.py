"""What changed in the local store, so that views refresh just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The parts of the local store that changed; local ids throughout.

    `searches` are those that the person keeps, and the history; `outlines` are courses, of which
    what they hold or how far the person has come in them changed; `calendar` are the events, and
    what the person noted about them.
    """

    courses: bool = False
    forums: frozenset[int] = frozenset()
    discussions: frozenset[int] = frozenset()
    outbox: bool = False
    conversations: frozenset[int] = frozenset()
    searches: bool = False
    outlines: frozenset[int] = frozenset()
    calendar: bool = False

    def __bool__(self) -> bool:
        local_ids = self.forums or self.discussions or self.conversations or self.outlines
        return self.courses or self.outbox or self.searches or self.calendar or bool(local_ids)

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(
            courses=self.courses or other.courses,
            forums=self.forums | other.forums,
            discussions=self.discussions | other.discussions,
            outbox=self.outbox or other.outbox,
            conversations=self.conversations | other.conversations,
            searches=self.searches or other.searches,
            outlines=self.outlines | other.outlines,
            calendar=self.calendar or other.calendar,
        )


NOTHING_CHANGED = ChangeSet()
