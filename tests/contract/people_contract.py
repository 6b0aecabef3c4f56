"""What every forum server must do with the people of courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.people_port import ProfileQuestion
from tests.contract.action_contract import need
from tests.contract.server_contract import Visit, visiting

if TYPE_CHECKING:
    from tests.contract.server_contract import ServerUnderTest


class PeopleContract:
    """The part of the suite about people; it only reads."""

    def test_who_one_is_oneself_is_told_in_each_course_but_nobody_who_is_not_there(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "profiles")
            courses = [course.remote_id for course in (await visit.look()).courses]
            asked = [ProfileQuestion(visit.user_id, course) for course in courses]
            nobody = [ProfileQuestion("999999999", course) for course in courses[:1]]
            told = await visit.server.profiles([*asked, *nobody])
            assert {one.person_remote_id for one in told} <= {visit.user_id}
            assert {one.course_remote_id for one in told} <= set(courses)
            assert len({one.course_remote_id for one in told}) == len(told)

        visiting(server_under_test, story)
