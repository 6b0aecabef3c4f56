"""Forums in which people work in groups: for whom a discussion is, and how that is learnt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft
from tests.faults.faults import Replace, calling
from tests.faults.http_messages import page
from tests.sync.world import ADD_DISCUSSION, BATCH

if TYPE_CHECKING:
    from companion.domain.forum import ForumSummary
    from tests.sync.device import Device
    from tests.sync.world import ClassroomWorld

OWN, OTHER = "River villages", "Hill villages"
PROFILES = "core_user_get_course_user_profiles"


def team_room(classroom: ClassroomWorld, device: Device | None = None) -> ForumSummary:
    """The cached forum with separate groups."""
    remote_id = str(classroom.control.forum("water-teams").id)
    reading = (device or classroom.device).workspace.reading
    return next(forum for forum in reading.forums() if forum.remote_id == remote_id)


def names(forum: ForumSummary) -> list[str]:
    return [group.name for group in forum.groups]


def test_the_groups_of_a_forum_are_known_after_the_first_sync(classroom: ClassroomWorld) -> None:
    assert classroom.device.sync().complete
    assert names(team_room(classroom)) == [OWN]
    others = [f for f in classroom.device.workspace.reading.forums() if not f.groups]
    assert others, "without groups where the forum has none"


def test_a_sync_without_news_asks_for_no_groups(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    classroom.proxy.asked.clear()
    assert classroom.device.sync().requests == 1
    assert set(classroom.proxy.asked) == {BATCH}


def test_a_new_membership_is_learnt_with_the_slow_check(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    classroom.control.add_to_group("amina", OTHER)
    classroom.device.sync(full=True)
    assert names(team_room(classroom)) == [OWN, OTHER]


@pytest.mark.parametrize("chosen", [OWN, OTHER])
def test_a_discussion_goes_to_the_group_that_was_chosen(
    classroom: ClassroomWorld, chosen: str
) -> None:
    classroom.control.add_to_group("amina", OTHER)
    classroom.device.sync()
    forum = team_room(classroom)
    group = next(group for group in forum.groups if group.name == chosen)
    writing = classroom.device.workspace.writing
    draft = Draft("For them", "Words for one group.", group.remote_id)
    item = writing.queue(writing.new_discussion(forum.forum_id, draft).item_id)
    assert classroom.device.sync().sent == 1
    assert classroom.device.state(item.item_id) == "sent"
    assert group_on_server(classroom, "Words for one group.") == group.remote_id


def test_the_group_is_sent_although_nobody_chose(classroom: ClassroomWorld) -> None:
    classroom.device.sync()
    forum = team_room(classroom)
    item = classroom.device.discuss(forum.remote_id, "For us", "Nobody chose.")
    (group,) = forum.groups
    assert classroom.device.item(item).draft.group_remote_id == group.remote_id
    classroom.device.sync()
    assert group_on_server(classroom, "Nobody chose.") == group.remote_id


def test_a_draft_from_before_the_groups_were_known_gets_one_when_it_is_queued(
    classroom: ClassroomWorld,
) -> None:
    refused = Replace(page(200, '{"exception":"x","errorcode":"nopermission","message":"no"}'))
    classroom.proxy.plan(refused, calling(PROFILES), times=None)
    device = classroom.device
    assert device.sync().complete, "a site that does not tell is no failure"
    forum = team_room(classroom)
    assert forum.groups == ()
    writing = device.workspace.writing
    item = writing.new_discussion(forum.forum_id, Draft("Early", "Begun early."))
    assert item.draft.group_remote_id is None
    classroom.proxy.heal()
    device.sync()
    (group,) = team_room(classroom).groups
    assert writing.queue(item.item_id).draft.group_remote_id == group.remote_id


def test_all_participants_can_be_named_where_the_site_allows_it(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    forum = team_room(classroom)
    writing = device.workspace.writing
    item = writing.new_discussion(forum.forum_id, Draft("All", "For all of us.", "-1"))
    writing.queue(item.item_id)
    classroom.proxy.asked.clear()
    device.sync()
    assert classroom.proxy.asked[ADD_DISCUSSION] == 1, "it is the site that refuses a learner"
    assert device.state(item.item_id) == "rejected"


def group_on_server(classroom: ClassroomWorld, words: str) -> str:
    (post,) = classroom.holding(words)
    fresh = classroom.new_device()
    fresh.sync()
    with fresh.workspace.database.reading() as connection:
        row = connection.execute(
            "SELECT group_remote_id FROM discussion JOIN post ON post.id = discussion.id"
            " WHERE post.remote_id = ?",
            (str(post.id),),
        ).fetchone()
    fresh.close()
    return str(row[0])
