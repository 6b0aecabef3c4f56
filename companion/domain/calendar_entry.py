"""What stands in the calendar: deadlines, openings, meetings and other events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class EntryKind(StrEnum):
    """What happens at the time of an entry."""

    DUE = "due"
    OPENS = "opens"
    MEETING = "meeting"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class RemoteEvent:
    """An event of the site's calendar, as a server said it.

    `activity_remote_id` is the number of the activity's page in its course, `activity_kind` the
    server's word for what it is; `html` is not clean yet. `link` leads to it on the website.
    """

    remote_id: str
    kind: EntryKind
    name: str
    html: str
    location: str
    course_remote_id: str | None
    course_name: str
    activity_remote_id: str | None
    activity_kind: str
    starts_at: datetime
    duration: timedelta
    link: str | None


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A link at which people meet by video; `service` is the name of who carries it."""

    service: str
    address: str


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An entry of the calendar, made of the site's event, an activity's date, or both.

    `key` names it for good, also when it is read anew. `done` is what is known from completion;
    `is_open`: the site waits for something from the person (it lists the event, or tracks the
    activity and has not seen it done). `note` is the person's own; `remind_before` their own
    reminder. `html` is clean. `ends_at` is None where it has no length.
    """

    key: str
    kind: EntryKind
    title: str
    course_id: int | None
    course_name: str
    activity_id: int | None
    activity_kind: str
    starts_at: datetime
    ends_at: datetime | None
    done: bool
    is_open: bool
    html: str
    location: str
    link: str | None
    meeting: MeetingLink | None = None
    note: str = ""
    remind_before: timedelta | None = None

    def is_overdue(self, now: datetime) -> bool:
        """Say whether it was due before `now` and the site still waits for it."""
        return self.kind is EntryKind.DUE and self.is_open and self.starts_at < now

    def is_over(self, now: datetime) -> bool:
        """Say whether it has ended before `now`."""
        return (self.ends_at or self.starts_at) < now


@dataclass(frozen=True, slots=True)
class MeetingRoom:
    """A place in a course where people meet by video, with no time of its own.

    `title` is where the link stands: an activity, or a discussion of the announcements.
    """

    course_id: int
    course_name: str
    title: str
    meeting: MeetingLink
    activity_id: int | None = None
    discussion_id: int | None = None
    post_id: int | None = None


@dataclass(frozen=True, slots=True)
class OwnEventNote:
    """What a person noted for themselves about an entry, with what it was about then."""

    key: str
    text: str
    title: str
    course_name: str
    starts_at: datetime | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Reminder:
    """An entry of which the person is to be told now; `is_late`: the time for it was missed."""

    entry: CalendarEntry
    before: timedelta
    is_late: bool
