"""Where a Discourse does otherwise than its published description says, as its source tells."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.draft import Draft, ReplyTarget
from companion.domain.notification import NotificationKind
from companion.domain.reason import ReasonCode
from companion.errors import Busy, Rejected
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_notices import kind_of
from sync.server_port import EditedPost, Upload
from tests.sync.village_world import OnTheWay, VillageWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sync.discourse_sample.village_records import StoredTopic


@pytest.fixture
def world(tmp_path: Path) -> Iterator[VillageWorld]:
    made = VillageWorld(tmp_path)
    yield made
    made.close()


def edited(world: VillageWorld, post_remote_id: str, text: str, subject: str | None = None) -> str:
    writing = world.device.workspace.writing
    item = writing.edit_post(world.device.post(post_remote_id).post_id)
    writing.save(item.item_id, Draft(subject or item.draft.subject, text))
    return writing.queue(item.item_id).item_id


def reason_of(world: VillageWorld, item_id: str) -> ReasonCode | None:
    reason = world.device.item(item_id).reason
    return None if reason is None else reason.code


def posts_of(world: VillageWorld, topic: StoredTopic) -> int:
    discussion = world.device.post(f"t{topic.id}").discussion_id
    return len(world.device.workspace.reading.thread(discussion).posts)


# Edits


def test_words_that_change_between_the_look_and_the_edit_are_not_written_over(
    world: VillageWorld,
) -> None:
    topic = world.discussion()
    mine = world.state.add_reply(topic, world.me, "Ours has sand.")
    world.device.sync()
    item = edited(world, str(mine.id), "Ours has charcoal.")

    def moderator_is_quicker(moment: OnTheWay) -> httpx.Response | None:
        if moment.before and moment.method == "PUT" and mine.raw == "Ours has sand.":
            mine.raw, mine.updated_at = "Ours has sand (moved).", world.state.now()
        return None

    world.happen = moderator_is_quicker
    world.turn(5)
    world.device.sync()
    assert mine.raw == "Ours has sand (moved)."
    assert world.device.state(item) == "conflict"
    theirs = world.device.item(item).theirs
    assert theirs is not None
    assert "moved" in theirs.html


def test_title_that_is_changed_at_the_same_time_is_not_written_over(world: VillageWorld) -> None:
    made = world.state.start_topic(world.me, "Ropes", "Sisal?", category_id=world.category.id)
    world.device.sync()
    item = edited(world, f"t{made.topic.id}", "Sisal?", "Ropes for wells")

    def moderator_is_quicker(moment: OnTheWay) -> httpx.Response | None:
        if moment.before and moment.method == "PUT":
            made.topic.title = "Ropes and chains"
        return None

    world.happen = moderator_is_quicker
    world.device.sync()
    assert made.topic.title == "Ropes and chains"
    assert world.device.state(item) == "conflict"


def test_edit_that_comes_too_late_is_not_taken_for_unfit_words(world: VillageWorld) -> None:
    topic = world.discussion()
    mine = world.state.add_reply(topic, world.me, "Ours has sand.")
    world.state.policy.edit_seconds = 60
    world.turn(61)

    async def edit() -> None:
        server = world.connect(None)
        await server.prepare()
        try:
            await server.edit_post(EditedPost("m", str(mine.id), "Re: x", "<p>Charcoal.</p>"))
        finally:
            await server.close()

    with pytest.raises(Rejected) as refused:
        asyncio.run(edit())
    assert refused.value.why is ReasonCode.NOT_ALLOWED


# Deletions


def test_topic_that_cannot_be_deleted_any_more_is_refused_as_that_and_not_for_its_words(
    world: VillageWorld,
) -> None:
    made = world.state.start_topic(world.me, "Ropes", "Sisal?", category_id=world.category.id)
    world.device.sync()
    item = world.device.workspace.actions.delete(world.device.post(f"t{made.topic.id}").post_id)
    world.turn(25 * 3600)
    world.device.sync()
    assert world.device.state(item.item_id) == "rejected"
    assert reason_of(world, item.item_id) is ReasonCode.NOT_ALLOWED


def test_deletion_whose_answer_is_lost_is_not_taken_for_a_refused_one(world: VillageWorld) -> None:
    topic = world.discussion()
    mine = world.state.add_reply(topic, world.me, "Ours has sand.")
    world.state.add_reply(topic, world.peer, "Which?", mine.number)
    world.device.sync()
    item = world.device.workspace.actions.delete(world.device.post(str(mine.id)).post_id)

    def lose_the_answer(moment: OnTheWay) -> httpx.Response | None:
        if moment.method == "DELETE" and not moment.before:
            raise httpx.ReadError("cut")
        return None

    world.happen = lose_the_answer
    world.device.sync()
    assert mine.user_deleted
    world.happen = None
    for _ in range(2):
        world.turn(61)
        world.device.sync()
    assert world.device.state(item.item_id) == "sent"


# Likes


def test_like_can_be_taken_back_for_ten_minutes_and_is_offered_no_longer(
    world: VillageWorld,
) -> None:
    topic = world.discussion()
    world.device.sync()
    post = world.device.post(f"t{topic.id}")
    world.device.workspace.actions.rate(post.post_id, 1)
    world.device.sync()
    assert topic.posts[0].liked_by.keys() == {world.me.id}

    def is_offered() -> bool:
        world.state.add_reply(topic, world.peer, f"More, {world.state.now()}")
        world.device.sync()
        rating = world.device.post(f"t{topic.id}").rating
        assert rating is not None
        assert rating.own == 1
        return rating.can_rate

    assert is_offered()
    world.turn(601)
    assert not is_offered()


# First posts, and posts that come soon after each other


def test_first_words_of_a_new_member_are_not_taken_for_a_machines(world: VillageWorld) -> None:
    topic = world.discussion()
    world.device.sync()
    world.state.policy.silences_fast_typers = True
    writing = world.device.workspace.writing
    target = ReplyTarget(None, world.device.post(f"t{topic.id}").post_id)
    item = writing.new_reply(target, Draft("", "Sand works"))
    world.turn(40)
    writing.save(item.item_id, Draft("", "Sand works for us."))
    writing.queue(item.item_id)
    world.device.sync()
    assert not world.me.is_silenced
    assert [post.raw for post in world.my_posts()] == ["Sand works for us."]


def test_replies_that_a_site_wants_some_seconds_apart_go_in_one_sync(world: VillageWorld) -> None:
    topic = world.discussion()
    world.device.sync()
    world.state.policy.post_seconds = 5
    items = [world.device.reply(f"t{topic.id}", f"Answer {number}.") for number in range(3)]
    report = world.device.sync()
    assert report.complete
    assert [world.device.state(item) for item in items] == ["sent"] * 3
    assert len(world.my_posts()) == 3


def test_reply_that_has_to_wait_for_hours_waits_in_the_outbox(world: VillageWorld) -> None:
    topic = world.discussion()
    world.state.add_reply(topic, world.me, "The first of today.")
    world.device.sync()
    world.state.policy.post_seconds = 3 * 3600
    item = world.device.reply(f"t{topic.id}", "The second.")
    report = world.device.sync()
    assert isinstance(report.error, Busy)
    assert world.device.state(item) == "queued"
    world.turn(3 * 3600)
    world.device.sync()
    assert world.device.state(item) == "sent"


# Pace


def test_site_that_lets_a_key_ask_twenty_times_a_minute_sets_the_pace_and_is_no_failure(
    world: VillageWorld,
) -> None:
    for number in range(60):
        world.discussion(f"Topic {number}")
    world.state.policy.requests_a_minute = 20
    reports = [world.device.sync()]
    while reports[-1].error is not None:
        assert reports[-1].site_sets_the_pace
        error = reports[-1].error
        assert isinstance(error, Busy)
        assert error.retry_after is not None
        world.turn(error.retry_after)
        reports.append(world.device.sync())
        assert len(reports) < 8
    assert len(reports) == 5
    assert len(world.device.cache().posts) == 60


# Categories


def test_categories_of_which_a_site_lists_but_the_first_few_are_all_forums(
    world: VillageWorld,
) -> None:
    for number in range(8):
        below = world.state.add_category(f"Well {number}", f"well-{number}", parent=world.category)
    lowest = world.state.add_category("Ropes", "ropes", parent=below)
    world.state.policy.lists_few_below = 2
    world.state.start_topic(world.peer, "Sisal?", "Or nylon?", category_id=lowest.id)
    for _ in range(2):
        assert world.device.sync().complete
        assert len(world.device.cache().forums) == 10
        world.turn(2 * 3600)
    assert len(world.device.cache().posts) == 1


# Very long topics


def test_topic_that_comes_without_the_ids_of_its_posts_is_read_to_its_end(
    world: VillageWorld,
) -> None:
    topic = world.discussion(replies=250)
    world.state.policy.mega_topic = 200
    assert world.device.sync().complete
    assert posts_of(world, topic) == 251
    item = world.device.reply(f"t{topic.id}", "And ours?")
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert posts_of(world, topic) == 252


# Files


def test_kind_of_file_that_a_site_does_not_take_is_refused_as_that(
    world: VillageWorld, tmp_path: Path
) -> None:
    world.state.policy.authorized_extensions = ("jpg", "png")
    path = tmp_path / "notes.pdf"
    path.write_bytes(b"%PDF-1.4")

    async def send(file: Upload) -> None:
        server = world.connect(None)
        await server.prepare()
        try:
            await server.upload(file)
        finally:
            await server.close()

    file = Upload(path, "notes.pdf", "application/pdf", None)
    with pytest.raises(Rejected) as refused:
        asyncio.run(send(file))
    assert refused.value.why is ReasonCode.NOT_ALLOWED
    assert "not authorized" in refused.value.reason
    world.state.policy.authorized_extensions = ()
    world.state.policy.largest_upload = 1024
    path.write_bytes(b"%PDF-1.4" * 1_000)
    with pytest.raises(Rejected) as refused:
        asyncio.run(send(file))
    assert refused.value.why is ReasonCode.FILE_TOO_LARGE


# Answers and notifications


def test_all_answers_that_a_newer_site_has_accepted_are_shown_as_such(world: VillageWorld) -> None:
    topic = world.discussion(replies=3)
    topic.accepted, topic.also_accepted = 2, {4}
    world.device.sync()
    for post, is_accepted in zip(topic.posts[1:], (True, False, True), strict=True):
        assert world.device.post(str(post.id)).is_accepted is is_accepted


@pytest.mark.parametrize(
    ("number", "post_number", "kind"),
    [
        (14, 2, NotificationKind.POST),  # an answer was accepted
        (14, None, NotificationKind.OTHER),
        (36, 1, NotificationKind.POST),  # new in a category that is watched
        (6, 1, NotificationKind.MESSAGE),
        (12, None, NotificationKind.OTHER),  # a badge
        (4711, 1, NotificationKind.OTHER),
    ],
)
def test_notifications_are_told_apart_by_their_numbers(
    number: int, post_number: int | None, kind: NotificationKind
) -> None:
    told = wire.Notification.model_validate(
        {
            "id": 1,
            "notification_type": number,
            "read": False,
            "created_at": "2026-01-01T00:00:00Z",
            "post_number": post_number,
        }
    )
    assert kind_of(told) is kind
