"""The calendar, as Moodle's functions answer it (see `wire_models`)."""

from __future__ import annotations

from sync.answer_bounds import Address, Name, Number, Seconds
from sync.moodle.wire_models import WireModel


class EventCourse(WireModel):
    """The course of an event."""

    id: Number
    fullname: Name = ""


class CalendarEvent(WireModel):
    """An event (recordings `calendar.upcoming*`).

    Of an activity `instance` is, in spite of its name, the number of its page in the course: the
    same as in `url`. `timesort` is by when the person is to act; `timestart` when it stands in the
    calendar.
    """

    id: Number
    name: Name
    description: str | None = None
    location: Name | None = None
    modulename: str | None = None
    activityname: Name | None = None
    instance: Number | None = None
    eventtype: str = ""
    timestart: Seconds
    timeduration: Seconds = 0
    course: EventCourse | None = None
    url: Address | None = None
    viewurl: Address | None = None


class CalendarEvents(WireModel):
    """`core_calendar_get_action_events_by_timesort`."""

    events: tuple[CalendarEvent, ...]
    lastid: Number | None = None
