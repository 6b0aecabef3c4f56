"""The calendar of a Moodle: the events at which the person is to act, by time.

`core_calendar_get_action_events_by_timesort` answers those of all courses, a page at a time; what
the person has done already is not among them (recordings `calendar.*`).
"""

from __future__ import annotations

import html
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.calendar_entry import EntryKind, RemoteEvent
from sync.calendar_port import CalendarListing
from sync.moodle import wire_calendar as wire
from sync.moodle.calls import Call
from sync.moodle.contents import MoodleContents
from sync.moodle.mapping import body_without_secrets, moment
from sync.moodle.site import CALENDAR

if TYPE_CHECKING:
    from datetime import datetime

EVENTS_A_PAGE: Final = 50
"""The most that the function gives at once."""

_MOST_PAGES: Final = 20
_KINDS: Final = {
    "due": EntryKind.DUE,
    "close": EntryKind.DUE,
    "expectcompletionon": EntryKind.DUE,
    "open": EntryKind.OPENS,
    "meeting_start": EntryKind.MEETING,
}


class MoodleCalendar(MoodleContents):
    """The part of a Moodle connection that knows of the calendar."""

    async def calendar(self, since: datetime) -> CalendarListing:
        """Read page after page; each goes on after the last event of the one before."""
        found: dict[str, RemoteEvent] = {}
        after = 0
        for _ in range(_MOST_PAGES):
            page = await self._events(since, after)
            found.update((str(event.id), event_from(event)) for event in page.events)
            if len(page.events) < EVENTS_A_PAGE or not page.lastid or page.lastid == after:
                return CalendarListing(tuple(found.values()), is_whole=True)
            after = page.lastid
        return CalendarListing(tuple(found.values()), is_whole=False)

    async def _events(self, since: datetime, after: int) -> wire.CalendarEvents:
        arguments = {"timesortfrom": int(since.timestamp()), "limitnum": EVENTS_A_PAGE}
        if after:
            arguments["aftereventid"] = after
        call = Call(CALENDAR, arguments)
        return await self._result(wire.CalendarEvents, await self._calls.answer(call), call)


def event_from(event: wire.CalendarEvent) -> RemoteEvent:
    """Return an event; that of an activity is named as the activity is."""
    kind = _KINDS.get(event.eventtype, EntryKind.EVENT)
    if event.modulename == "bigbluebuttonbn":
        kind = EntryKind.MEETING
    is_of_activity = bool(event.modulename) and event.instance is not None
    named = event.activityname if is_of_activity and event.activityname else event.name
    return RemoteEvent(
        remote_id=str(event.id),
        kind=kind,
        name=html.unescape(named),
        html=body_without_secrets(event.description or ""),
        location=html.unescape(event.location or ""),
        course_remote_id=None if event.course is None else str(event.course.id),
        course_name="" if event.course is None else html.unescape(event.course.fullname),
        activity_remote_id=str(event.instance) if is_of_activity else None,
        activity_kind=event.modulename or "",
        starts_at=moment(event.timestart),
        duration=timedelta(seconds=max(0, event.timeduration)),
        link=event.url or event.viewurl,
    )
