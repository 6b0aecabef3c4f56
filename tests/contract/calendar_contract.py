"""What every forum server must do with the calendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.contract.action_contract import need
from tests.contract.server_contract import Visit, visiting

if TYPE_CHECKING:
    from tests.contract.server_contract import ServerUnderTest

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


class CalendarContract:
    """The part of the suite about events; it only reads."""

    def test_events_come_by_time_each_once_and_with_aware_times(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "calendar")
            listing = await visit.server.calendar(LONG_AGO)
            assert listing.is_whole
            events = listing.events
            assert [each.starts_at for each in events] == sorted(e.starts_at for e in events)
            assert len({each.remote_id for each in events}) == len(events)
            assert all(each.starts_at.tzinfo is not None for each in events)
            assert all(each.name and each.duration >= timedelta() for each in events)

        visiting(server_under_test, story)

    def test_events_of_activities_are_in_courses_of_the_person(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "calendar")
            courses = {course.remote_id for course in (await visit.look()).courses}
            for event in (await visit.server.calendar(LONG_AGO)).events:
                assert event.activity_remote_id is None or event.course_remote_id in courses

        visiting(server_under_test, story)

    def test_nothing_is_listed_from_before_the_time_that_is_asked_for(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "calendar")
            everything = (await visit.server.calendar(LONG_AGO)).events
            if everything:
                last = everything[-1].starts_at
                rest = (await visit.server.calendar(last)).events
                assert {each.starts_at for each in rest} == {last}
            assert (await visit.server.calendar(datetime(2100, 1, 1, tzinfo=UTC))).events == ()

        visiting(server_under_test, story)
