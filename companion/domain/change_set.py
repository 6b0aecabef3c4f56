"""What changed in the local store, so that views refresh just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The parts of the local store that changed; local ids throughout."""

    courses: bool = False
    forums: frozenset[int] = frozenset()
    discussions: frozenset[int] = frozenset()
    outbox: bool = False

    def __bool__(self) -> bool:
        return self.courses or self.outbox or bool(self.forums) or bool(self.discussions)

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(
            courses=self.courses or other.courses,
            forums=self.forums | other.forums,
            discussions=self.discussions | other.discussions,
            outbox=self.outbox or other.outbox,
        )


NOTHING_CHANGED = ChangeSet()
