"""People of a real Moodle, as its recorded answers tell them."""

from __future__ import annotations

import asyncio
import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sync.moodle.site import BATCH, COURSE_PROFILES
from sync.people_port import ProfileQuestion
from tests.contract.moodle.recorded import RecordedSite, recording

if TYPE_CHECKING:
    from companion.domain.person import RemoteProfile


def read(site: RecordedSite, *pairs: tuple[str, str]) -> tuple[RemoteProfile, ...]:
    questions = [ProfileQuestion(person, course) for person, course in pairs]
    return asyncio.run(site.server().profiles(questions))


def test_roles_and_groups_of_peers_come_with_one_call_a_course() -> None:
    site = RecordedSite()
    site.answer(COURSE_PROFILES, "people.course-profiles.two")
    learner, teacher = read(site, ("4", "3"), ("33", "3"))
    assert (learner.person_remote_id, learner.course_remote_id) == ("4", "3")
    assert (learner.roles, learner.groups) == (("student",), ("West",))
    assert (teacher.roles, teacher.groups) == (("editingteacher",), ())
    assert learner.last_seen_at is None
    assert site.functions_asked() == [COURSE_PROFILES]


def test_courses_ride_in_one_batch_and_one_that_is_refused_leaves_the_others_alone() -> None:
    site = RecordedSite()
    refused = {"exception": "moodle_exception", "errorcode": "errorcoursecontextnotvalid"}
    site.answer(COURSE_PROFILES, refused | {"message": "no"}, "people.course-profiles.two")
    found = read(site, ("4", "99"), ("4", "3"))
    assert {one.course_remote_id for one in found} == {"3"}
    assert set(site.functions_asked()) <= {BATCH, COURSE_PROFILES}


def test_what_a_site_shows_beside_is_told_too_but_no_address_of_mail() -> None:
    site = RecordedSite()
    told = copy.deepcopy(recording("people.course-profiles.two").response)
    told[0] |= {
        "description": "<p>Wells.</p>",
        "city": "Dire Dawa",
        "country": "ET",
        "lastaccess": 1795460846,
    }
    site.answer(COURSE_PROFILES, told)
    found = read(site, ("4", "3"))[0]
    assert (found.html, found.city, found.country) == ("<p>Wells.</p>", "Dire Dawa", "ET")
    assert found.last_seen_at == datetime.fromtimestamp(1795460846, UTC)
    assert "@" not in repr(found)
