"""People of courses: `core_user_get_course_user_profiles` (recordings `people.course-profiles*`).

One call a course: of a person who is named twice in a call only one course would be told. What the
site hides from the person is not in the answer; `lastaccess` is 0 then.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from companion.domain.person import RemoteProfile
from companion.errors import Busy, ServerError, SignedOut
from sync.moodle import wire_models as wire
from sync.moodle.calls import Call
from sync.moodle.mapping import body_without_secrets, group_name, moment
from sync.moodle.notices import MoodleNotifications
from sync.moodle.site import COURSE_PROFILES
from sync.moodle.writing import remote_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.people_port import ProfileQuestion

log = logging.getLogger(__name__)


class MoodlePeople(MoodleNotifications):
    """The part of a Moodle connection that knows of people."""

    async def profiles(self, questions: Sequence[ProfileQuestion]) -> tuple[RemoteProfile, ...]:
        """Ask course by course, in one batch where there are batches."""
        courses = list(dict.fromkeys(question.course_remote_id for question in questions))
        calls = [_profiles_call(course, questions) for course in courses]
        found: list[RemoteProfile] = []
        answers = await self._read(calls)
        for course, call, answered in zip(courses, calls, answers, strict=True):
            try:
                told = await self._result(tuple[wire.CourseProfile, ...], answered, call)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                log.info("people of a course are not told: %s", error)
            else:
                found += [profile_from(profile, course) for profile in told]
        return tuple(found)


def _profiles_call(course: str, questions: Sequence[ProfileQuestion]) -> Call:
    number = remote_number(course)
    wanted = [q.person_remote_id for q in questions if q.course_remote_id == course]
    users = [{"userid": remote_number(person), "courseid": number} for person in wanted]
    return Call(COURSE_PROFILES, {"userlist": users})


def profile_from(told: wire.CourseProfile, course_remote_id: str) -> RemoteProfile:
    """Return a profile; addresses of mail are left where they are."""
    return RemoteProfile(
        person_remote_id=str(told.id),
        course_remote_id=course_remote_id,
        roles=tuple(role.name or role.shortname for role in told.roles),
        groups=tuple(group_name(group.name) for group in told.groups),
        html=body_without_secrets(told.description or ""),
        city=told.city or "",
        country=told.country or "",
        last_seen_at=moment(told.lastaccess) if told.lastaccess else None,
    )
