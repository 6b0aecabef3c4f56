"""What changed in the local store, so that views refresh just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The parts of the local store that changed; local ids throughout.

    `searches` are those that the person keeps, and the history; `outlines` are courses, of which
    what they hold or how far the person has come in them changed; `calendar` are the events, and
    what the person noted about them; `course_files` are courses of which the files stand
    differently, and `downloads` says that the queue of files does. `people`: who
    peers are. `notifications` are those of
    the site. `learning` is the journal, and what the person wants to reach. `news` are entries of
    the stream, and the feeds that are followed.
    """

    courses: bool = False
    forums: frozenset[int] = frozenset()
    discussions: frozenset[int] = frozenset()
    outbox: bool = False
    conversations: frozenset[int] = frozenset()
    searches: bool = False
    outlines: frozenset[int] = frozenset()
    calendar: bool = False
    course_files: frozenset[int] = frozenset()
    downloads: bool = False
    notifications: bool = False
    people: bool = False
    learning: bool = False
    news: bool = False

    def __bool__(self) -> bool:
        return self != NOTHING_CHANGED

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
            course_files=self.course_files | other.course_files,
            downloads=self.downloads or other.downloads,
            notifications=self.notifications or other.notifications,
            people=self.people or other.people,
            learning=self.learning or other.learning,
            news=self.news or other.news,
        )


NOTHING_CHANGED = ChangeSet()
