"""The calendar of a real Moodle, as its recorded answers tell it."""

from __future__ import annotations

import asyncio
import copy
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.calendar_entry import EntryKind
from companion.errors import ContractBroken
from sync.moodle.calendars import EVENTS_A_PAGE
from sync.moodle.site import CALENDAR
from tests.contract.moodle.recorded import RecordedSite, recording

if TYPE_CHECKING:
    from sync.calendar_port import CalendarListing

SINCE = datetime(2026, 11, 22, tzinfo=UTC)


def read(site: RecordedSite) -> CalendarListing:
    return asyncio.run(site.server().calendar(SINCE))


def an_answer(events: list[dict[str, Any]], last: int | None) -> dict[str, Any]:
    return {"events": events, "firstid": 1, "lastid": last}


def recorded_event(**changes: Any) -> dict[str, Any]:
    event: dict[str, Any] = copy.deepcopy(recording("calendar.upcoming").response["events"][0])
    return event | changes


def test_deadlines_of_all_courses_come_in_one_request() -> None:
    site = RecordedSite()
    site.answer(CALENDAR, "calendar.upcoming")
    listing = read(site)
    assert listing.is_whole
    assert [event.course_remote_id for event in listing.events] == ["2", "3", "4", "5", "6", "7"]
    first = listing.events[0]
    assert (first.kind, first.name) == (EntryKind.DUE, "Report from the field")
    assert first.starts_at == datetime(2026, 12, 1, 6, 29, 4, tzinfo=UTC)
    assert (first.activity_remote_id, first.activity_kind) == ("13", "assign")
    assert first.link == "https://moodle.example/mod/assign/view.php?id=13"
    assert site.functions_asked() == [CALENDAR]


def test_the_number_of_an_event_is_that_of_the_activity_in_its_course() -> None:
    site = RecordedSite()
    site.answer(CALENDAR, "calendar.upcoming")
    rich = recording("course.contents.rich").response
    numbers = {module["id"] for section in rich for module in section["modules"]}
    event = next(e for e in read(site).events if e.course_remote_id == "3")
    assert int(event.activity_remote_id or 0) in numbers


def test_nothing_ahead_is_a_whole_listing_of_nothing() -> None:
    site = RecordedSite()
    site.answer(CALENDAR, "calendar.past-end")
    listing = read(site)
    assert (listing.events, listing.is_whole) == ((), True)


def test_a_full_page_is_gone_on_after_its_last_event() -> None:
    site = RecordedSite()
    full = [recorded_event(id=number) for number in range(1, EVENTS_A_PAGE + 1)]
    site.answer(CALENDAR, an_answer(full, EVENTS_A_PAGE), an_answer([recorded_event(id=99)], 99))
    listing = read(site)
    assert len(listing.events) == EVENTS_A_PAGE + 1
    assert listing.is_whole
    assert site.functions_asked() == [CALENDAR, CALENDAR]


@pytest.mark.parametrize(
    ("event_type", "module", "kind"),
    [
        ("due", "assign", EntryKind.DUE),
        ("close", "quiz", EntryKind.DUE),
        ("open", "quiz", EntryKind.OPENS),
        ("meeting_start", "bigbluebuttonbn", EntryKind.MEETING),
        ("something_new", "assign", EntryKind.EVENT),
    ],
)
def test_the_type_of_an_event_says_what_happens(
    event_type: str, module: str, kind: EntryKind
) -> None:
    site = RecordedSite()
    event = recorded_event(eventtype=event_type, modulename=module, timeduration=3600)
    site.answer(CALENDAR, an_answer([event], 1))
    (found,) = read(site).events
    assert (found.kind, found.duration) == (kind, timedelta(hours=1))


def test_an_event_of_no_activity_and_no_course_has_its_own_name() -> None:
    site = RecordedSite()
    event = recorded_event(
        name="Site &amp; days off", modulename=None, instance=None, course=None, url=None
    )
    site.answer(CALENDAR, an_answer([event], 1))
    (found,) = read(site).events
    assert (found.name, found.course_remote_id) == ("Site & days off", None)
    assert found.activity_remote_id is None
    assert found.link is not None


def test_an_answer_without_a_time_is_not_believed() -> None:
    site = RecordedSite()
    event = recorded_event()
    del event["timestart"]
    site.answer(CALENDAR, an_answer([event], 1))
    with pytest.raises(ContractBroken):
        read(site)
