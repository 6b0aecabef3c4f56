"""What a person does to posts of a Discourse, and what a sync brings from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.draft import Draft, ItemState
from companion.domain.notification import NotificationKind
from tests.sync.village_world import OnTheWay, VillageWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[VillageWorld]:
    made = VillageWorld(tmp_path)
    yield made
    made.close()


def lose_answers_to_writes(moment: OnTheWay) -> httpx.Response | None:
    if moment.writes and not moment.before:
        raise httpx.ReadError("cut")
    return None


def edited(world: VillageWorld, post_remote_id: str, text: str) -> str:
    writing = world.device.workspace.writing
    item = writing.edit_post(world.device.post(post_remote_id).post_id)
    writing.save(item.item_id, Draft(item.draft.subject, text))
    return writing.queue(item.item_id).item_id


def test_edit_is_written_once_and_shown(world: VillageWorld) -> None:
    topic = world.discussion()
    mine = world.state.add_reply(topic, world.me, "Ours has sand.")
    world.device.sync()
    item = edited(world, str(mine.id), "Ours has **charcoal**.")
    world.happen = lose_answers_to_writes
    world.device.sync()
    world.happen = None
    world.turn(31)
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert (mine.raw, mine.version) == ("Ours has **charcoal**.", 2)
    assert "<strong>charcoal</strong>" in world.device.post(str(mine.id)).html


def test_edit_of_what_somebody_else_has_changed_meanwhile_is_a_conflict(
    world: VillageWorld,
) -> None:
    topic = world.discussion()
    mine = world.state.add_reply(topic, world.me, "Ours has sand.")
    world.device.sync()
    item = edited(world, str(mine.id), "Ours has charcoal.")
    world.turn(5)
    mine.raw, mine.updated_at = "Ours has sand (moved by a moderator).", world.state.now()
    world.device.sync()
    assert world.device.state(item) == "conflict"
    theirs = world.device.item(item).theirs
    assert theirs is not None
    assert "moved by a moderator" in theirs.html
    assert mine.raw.endswith("(moved by a moderator).")


def test_edit_of_a_topic_renames_it(world: VillageWorld) -> None:
    made = world.state.start_topic(world.me, "Ropes", "Sisal?", category_id=world.category.id)
    world.device.sync()
    writing = world.device.workspace.writing
    item = writing.edit_post(world.device.post(f"t{made.topic.id}").post_id)
    writing.save(item.item_id, Draft("Ropes for wells", "Sisal or nylon?"))
    writing.queue(item.item_id)
    world.device.sync()
    assert (made.topic.title, made.raw) == ("Ropes for wells", "Sisal or nylon?")


def test_marks_and_deletions_arrive_although_their_answers_are_lost(world: VillageWorld) -> None:
    topic = world.discussion(replies=1)
    mine = world.state.add_reply(topic, world.me, "Ours has sand.")
    world.device.sync()
    actions = world.device.workspace.actions
    post = world.device.post(f"t{topic.id}")
    actions.star(post.discussion_id, on=True)
    actions.rate(post.post_id, 1)
    actions.mark_read(post.discussion_id)
    actions.delete(world.device.post(str(mine.id)).post_id)
    world.happen = lose_answers_to_writes
    for _ in range(4):
        world.device.sync()
        world.turn(31)
    world.happen = None
    for _ in range(3):
        world.turn(120)
        world.device.sync()
    assert topic.bookmarked_by == {world.me.id}
    assert set(topic.posts[0].liked_by) == {world.me.id}
    assert all(world.me.id in one.read_by for one in topic.posts)
    assert mine.user_deleted
    waiting = [*world.device.workspace.outbox_store.items([ItemState.QUEUED, ItemState.IN_DOUBT])]
    assert waiting == []


def test_messages_and_notifications_come_and_go(world: VillageWorld) -> None:
    topic = world.state.start_topic(
        world.me, "Ropes", "Sisal?", category_id=world.category.id
    ).topic
    world.state.add_reply(topic, world.peer, "Nylon.")
    world.state.start_topic(
        world.peer, "The key", "Where is it?", category_id=None, recipients=(world.me,)
    )
    world.device.sync()
    told = world.device.workspace.notifications.notifications()
    assert [one.kind for one in told] == [NotificationKind.POST]
    assert told[0].destination is not None
    (talk,) = world.device.workspace.messages.conversations()
    assert (talk.name, talk.unread_count) == ("The key", 1)
    item = world.device.message(str(world.peer.id), "Under the **stone**.")
    world.happen = lose_answers_to_writes
    world.device.sync()
    world.happen = None
    for _ in range(2):
        world.turn(31)
        world.device.sync()
    assert world.device.state(item) == "sent"
    private = [post.raw for post in world.my_posts() if post.topic.category_id is None]
    assert private == ["Under the **stone**."]
    assert len(world.device.workspace.messages.conversations()) == 1


def test_long_topic_is_read_in_few_requests_and_to_its_end(world: VillageWorld) -> None:
    topic = world.discussion(replies=450)
    world.device.sync()
    assert (
        len(
            world.device.workspace.reading.thread(
                world.device.post(f"t{topic.id}").discussion_id
            ).posts
        )
        == 451
    )
    assert sum(one == f"GET /t/{topic.id}/posts.json" for one in world.asked) == 3


def test_somebody_can_be_written_to_after_a_new_sign_in(world: VillageWorld) -> None:
    world.discussion()
    world.device.sync()
    item = world.device.message(str(world.peer.id), "Are you there?")
    world.me.key = "another key"
    world.device.sync(asked=False)
    assert world.device.state(item) == "sent"


def test_topic_that_was_not_opened_for_two_weeks_is_old_news_and_a_new_one_is_not(
    world: VillageWorld,
) -> None:
    old = world.discussion("Old")
    world.turn(15 * 86_400)
    new = world.discussion("New")
    world.device.sync()
    assert not world.device.post(f"t{old.id}").unread
    assert world.device.post(f"t{new.id}").unread
