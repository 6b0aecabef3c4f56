"""What every forum server must do with the groups of a forum."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import pytest

from sync.group_port import GroupQuestion
from sync.server_port import NewDiscussion
from tests.contract.action_contract import need
from tests.contract.server_contract import MISSING, Visit, visiting
from tests.one_page import one_page

if TYPE_CHECKING:
    from sync.group_port import GroupAnswer
    from tests.contract.server_contract import ServerUnderTest


class GroupContract:
    """The part of the suite about groups; about a forum where the person is in one."""

    def test_forum_with_groups_says_for_which_one_may_post(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            answer = await groups_of(visit)
            assert answer.error is None
            assert answer.groups
            assert all(group.name for group in answer.groups if not group.for_everyone)
            assert sum(group.for_everyone for group in answer.groups) <= 1
            ids = [group.remote_id for group in answer.groups]
            assert len(set(ids)) == len(ids)

        visiting(server_under_test, story)

    def test_discussion_goes_to_the_group_that_is_named(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            answer = await groups_of(visit)
            group = answer.groups[0]
            receipt = await visit.server.start_discussion(
                NewDiscussion(
                    str(uuid.uuid4()), answer.forum_remote_id, "Us", "<p>x</p>", group.remote_id
                )
            )
            page = await one_page(visit.server, answer.forum_remote_id, 0, 50)
            made = next(
                one for one in page.discussions if one.remote_id == receipt.discussion_remote_id
            )
            visit.written.append(made.first_post_remote_id)
            wanted = None if group.for_everyone else group.remote_id
            assert made.group_remote_id == wanted

        visiting(server_under_test, story)

    def test_forum_that_does_not_exist_leaves_the_others_alone(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            known = await groups_of(visit)
            (course,) = {
                forum.course_remote_id
                for forum in (await visit.look()).forums
                if forum.remote_id == known.forum_remote_id
            }
            gone, there = await visit.server.posting_groups(
                [GroupQuestion(MISSING, course), GroupQuestion(known.forum_remote_id, course)]
            )
            assert gone.forum_remote_id == MISSING
            assert not gone.groups
            assert there == known

        visiting(server_under_test, story)


async def groups_of(visit: Visit) -> GroupAnswer:
    """The groups of the first forum that has some."""
    need(visit, "groups")
    snapshot = await visit.look()
    courses = [course.remote_id for course in snapshot.courses]
    grouped = {
        activity.forum_remote_id
        for outline in await visit.server.outlines(courses)
        for section in outline.sections
        for activity in section.activities
        if activity.has_groups
    }
    forums = [f for f in snapshot.forums if f.remote_id in grouped and f.can_start_discussion]
    if not forums:
        pytest.skip("there is no forum with groups")
    questions = [GroupQuestion(forum.remote_id, forum.course_remote_id) for forum in forums]
    answers = await visit.server.posting_groups(questions)
    assert [answer.forum_remote_id for answer in answers] == [f.remote_id for f in forums]
    return answers[0]
