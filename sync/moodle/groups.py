"""For which groups the person may start discussions.

Moodle tells a person's groups of a course with the person's profile (recording
`people.course-profiles`), and for one group after the other whether a discussion may be started for
it (recordings `forum.can-add.*`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.forum import PostingGroup
from companion.errors import Busy, ServerError, SignedOut
from sync.group_port import GroupAnswer
from sync.moodle import wire_models as wire
from sync.moodle.calls import Call
from sync.moodle.mapping import group_name
from sync.moodle.messages import MoodleMessages
from sync.moodle.site import CAN_ADD, COURSE_PROFILES
from sync.moodle.writing import ALL_PARTICIPANTS, group_number, remote_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sync.group_port import GroupQuestion

_EVERYONE: Final = PostingGroup(str(ALL_PARTICIPANTS), "", for_everyone=True)


class MoodleGroups(MoodleMessages):
    """The part of a Moodle connection that knows of groups."""

    async def posting_groups(self, questions: Sequence[GroupQuestion]) -> tuple[GroupAnswer, ...]:
        """Ask for the groups of the person, then for each whether it may be posted to."""
        courses = list(dict.fromkeys(question.course_remote_id for question in questions))
        own = await self._own_groups(courses)
        asked = [
            (question.forum_remote_id, group)
            for question in questions
            for group in (*_groups_in(own, question), _EVERYONE)
        ]
        allowed: dict[str, list[PostingGroup]] = {}
        errors = {course: found for course, found in own.items() if isinstance(found, ServerError)}
        failed: dict[str, ServerError] = {}
        calls = [_may_add(forum, group) for forum, group in asked]
        for (forum, group), call, answered in zip(
            asked, calls, await self._read(calls), strict=True
        ):
            try:
                if (await self._result(wire.MayAdd, answered, call)).status:
                    allowed.setdefault(forum, []).append(group)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                failed[forum] = error
        return tuple(
            GroupAnswer(
                question.forum_remote_id,
                tuple(allowed.get(question.forum_remote_id, ())),
                errors.get(question.course_remote_id) or failed.get(question.forum_remote_id),
            )
            for question in questions
        )

    async def _own_groups(
        self, course_remote_ids: Sequence[str]
    ) -> Mapping[str, tuple[PostingGroup, ...] | ServerError]:
        """Return the person's groups of each course, or the error for it."""
        me = self._site.user_id
        calls = [
            Call(
                COURSE_PROFILES,
                {"userlist": [{"userid": me, "courseid": remote_number(course)}]},
            )
            for course in course_remote_ids
        ]
        found: dict[str, tuple[PostingGroup, ...] | ServerError] = {}
        answers = await self._read(calls)
        for course, call, answered in zip(course_remote_ids, calls, answers, strict=True):
            try:
                profiles = await self._result(tuple[wire.CourseProfile, ...], answered, call)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                found[course] = error
            else:
                found[course] = tuple(
                    PostingGroup(str(group.id), group_name(group.name))
                    for profile in profiles
                    for group in profile.groups
                    if profile.id == me
                )
        return found


def _groups_in(
    own: Mapping[str, tuple[PostingGroup, ...] | ServerError], question: GroupQuestion
) -> tuple[PostingGroup, ...]:
    found = own[question.course_remote_id]
    return () if isinstance(found, ServerError) else found


def _may_add(forum_remote_id: str, group: PostingGroup) -> Call:
    arguments = {
        "forumid": remote_number(forum_remote_id),
        "groupid": group_number(group.remote_id),
    }
    return Call(CAN_ADD, arguments)
