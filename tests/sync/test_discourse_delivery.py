"""What a person writes to a Discourse stands there once, whatever becomes of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.reason import ReasonCode
from companion.errors import SignedOut
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
    if moment.path == "/posts.json" and moment.writes and not moment.before:
        raise httpx.ReadError("cut")
    return None


def settle(world: VillageWorld) -> None:
    world.happen = None
    for _ in range(3):
        world.turn(31)
        report = world.device.sync()
        assert report.error is None, report.error


def test_reply_and_topic_stand_once_when_the_answers_are_lost(world: VillageWorld) -> None:
    topic = world.discussion(replies=1)
    world.device.sync()
    reply = world.device.reply(f"t{topic.id}", "Ours has **charcoal**.")
    start = world.device.discuss(world.forum, "which rope lasts?", "Sisal or *nylon*?")
    world.happen = lose_answers_to_writes
    for _ in range(3):
        world.device.sync()
        world.turn(31)
    settle(world)
    assert [world.device.state(item) for item in (reply, start)] == ["sent", "sent"]
    assert [post.raw for post in world.my_posts()] == [
        "Ours has **charcoal**.",
        "Sisal or *nylon*?",
    ]


def test_topic_whose_title_the_site_has_changed_is_known_again(world: VillageWorld) -> None:
    world.state.policy.prettifies_titles = True
    world.device.sync()
    start = world.device.discuss(world.forum, "which rope lasts?!", "Sisal or nylon?")
    world.happen = lose_answers_to_writes
    world.device.sync()
    settle(world)
    assert world.device.state(start) == "sent"
    assert len(world.my_posts()) == 1


def test_two_equal_replies_stand_twice_although_the_site_refuses_the_second_for_a_while(
    world: VillageWorld,
) -> None:
    world.state.policy.unique_seconds = 300
    topic = world.discussion()
    world.device.sync()
    items = [world.device.reply(f"t{topic.id}", "Same here.") for _ in range(2)]
    world.device.sync()
    assert len(world.my_posts()) == 1
    for _ in range(12):
        world.turn(40)
        world.device.sync()
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert len(world.my_posts()) == 2


def test_refusal_of_the_same_text_leads_to_the_post_whose_answer_was_lost(
    world: VillageWorld,
) -> None:
    world.state.policy.unique_seconds = 300
    topic = world.discussion()
    world.device.sync()
    item = world.device.reply(f"t{topic.id}", "Same here.")
    # It stands there already, and nobody here knows: as after a copy of this folder was put back.
    world.state.add_reply(topic, world.me, "Same here.")
    world.device.sync()
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_text_that_a_site_does_not_take_is_kept_with_its_words(world: VillageWorld) -> None:
    world.state.policy.shortest_text = 20
    topic = world.discussion()
    world.device.sync()
    item = world.device.reply(f"t{topic.id}", "Yes.")
    world.device.sync()
    kept = world.device.item(item)
    assert kept.state == "rejected"
    assert kept.reason is not None
    assert "too short" in kept.reason.server_text
    assert kept.draft.body == "Yes."


def test_site_that_lets_a_key_ask_a_few_times_a_minute_is_read_to_its_end(
    world: VillageWorld,
) -> None:
    for number in range(12):
        world.discussion(f"Topic {number}", replies=1)
    world.state.policy.requests_a_minute = 10
    for _ in range(8):
        world.device.sync()
        world.turn(61)
    world.state.policy.requests_a_minute = None
    assert world.device.cache().posts.keys() == world.fresh_cache().posts.keys()


def test_what_a_moderator_has_to_approve_is_found_when_it_is_shown_and_sent_once(
    world: VillageWorld,
) -> None:
    world.state.policy.holds_posts = True
    topic = world.discussion(replies=1)
    world.device.sync()
    answered = topic.posts[1]
    items = [
        world.device.reply(str(answered.id), "Ours has charcoal."),
        world.device.discuss(world.forum, "Ropes", "Sisal?"),
    ]
    world.happen = lose_answers_to_writes
    world.device.sync()
    settle(world)
    assert {world.device.state(item) for item in items} == {"awaiting_approval"}
    assert len(world.state.held) == 2
    for held in list(world.state.held):
        world.state.approve(held)
    settle(world)
    assert {world.device.state(item) for item in items} == {"sent"}
    assert len(world.my_posts()) == 2


def test_what_a_moderator_declines_is_kept_here(world: VillageWorld) -> None:
    world.state.policy.holds_posts = True
    world.device.sync()
    item = world.device.discuss(world.forum, "Ropes", "Sisal?")
    world.device.sync()
    assert world.device.state(item) == "awaiting_approval"
    world.state.held.clear()
    settle(world)
    assert world.device.state(item) == "rejected"
    assert world.device.item(item).draft.body == "Sisal?"


def test_topic_that_a_moderator_renames_while_its_answer_is_lost_is_not_sent_again(
    world: VillageWorld,
) -> None:
    world.device.sync()
    item = world.device.discuss(world.forum, "Ropes", "Sisal or nylon?")

    def lose_and_rename(moment: OnTheWay) -> httpx.Response | None:
        if moment.path == "/posts.json" and moment.writes and not moment.before:
            world.my_posts()[0].topic.title = "Which rope for a well?"
            raise httpx.ReadError("cut")
        return None

    world.happen = lose_and_rename
    world.device.sync()
    settle(world)
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_renamed_topic_of_the_same_words_is_taken_for_no_other_item(world: VillageWorld) -> None:
    world.device.sync()
    items = [world.device.discuss(world.forum, title, "Sisal?") for title in ("Ropes", "Wells")]
    world.happen = lose_answers_to_writes
    world.device.sync()
    settle(world)
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert sorted(post.topic.title for post in world.my_posts()) == ["Ropes", "Wells"]


def test_title_that_a_site_rewrites_leads_to_no_third_copy(world: VillageWorld) -> None:
    """Where two drafts have the same words, a topic of another title may be either or none."""
    world.device.sync()
    titles = ("Ropes", "Wells")
    items = [world.device.discuss(world.forum, title, "Sisal?") for title in titles]
    lost: list[str] = []

    def rewrite(moment: OnTheWay) -> httpx.Response | None:
        if moment.path == "/posts.json" and moment.writes and not moment.before:
            world.my_posts()[-1].topic.title = f"*** {len(world.my_posts())}"
            if len(lost) < 2:
                lost.append(moment.path)
                raise httpx.ReadError("cut")
        return None

    world.happen = rewrite
    for _ in range(8):
        world.device.sync()
        world.turn(31)
    assert [world.device.state(item) for item in items] == ["sent", "sent"]
    assert len(world.my_posts()) <= 4


def test_long_topic_and_long_listing_are_read_to_their_ends_by_a_key_that_may_ask_seldom(
    world: VillageWorld,
) -> None:
    world.discussion("Long", replies=1_500)
    for number in range(60):
        world.discussion(f"Topic {number}")
    world.state.policy.topics_a_page = 3
    world.state.policy.requests_a_minute = 8
    for _ in range(15):
        world.device.sync()
        world.turn(61)
    world.state.policy.requests_a_minute = None
    posts = world.device.cache().posts
    assert len(posts) == 1_501 + 60


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429])
def test_pages_of_something_before_the_site_remove_nothing_and_sign_nobody_out(
    world: VillageWorld, status: int
) -> None:
    topic = world.discussion(replies=2)
    world.device.sync()
    before = world.device.cache()
    world.state.add_reply(topic, world.peer, "So do we.")
    item = world.device.reply(f"t{topic.id}", "Ours has sand.")
    world.happen = lambda _: httpx.Response(status, text="<html>Not you.</html>")
    world.turn(31)
    report = world.device.sync()
    assert not isinstance(report.error, SignedOut)
    world.happen = lambda moment: (
        httpx.Response(status, text="<html>Not you.</html>")
        if moment.path.startswith(("/t/", "/posts"))
        else None
    )
    world.turn(31)
    world.device.sync()
    assert world.device.cache().posts == before.posts
    settle(world)
    assert world.device.item(item).draft.body == "Ours has sand."
    assert len(world.my_posts()) <= 1


def test_topic_that_is_gone_and_one_that_is_closed_are_told_apart_and_the_words_stay(
    world: VillageWorld,
) -> None:
    gone, closed = world.discussion("Gone"), world.discussion("Closed")
    world.device.sync()
    items = [world.device.reply(f"t{topic.id}", "Ours has sand.") for topic in (gone, closed)]
    world.state.remove_topic(gone)
    closed.closed = True
    world.device.sync()
    kept = [world.device.item(item) for item in items]
    assert [item.state for item in kept] == ["conflict", "rejected"]
    reasons = [item.reason.code for item in kept if item.reason is not None]
    assert reasons == [ReasonCode.TARGET_GONE, ReasonCode.CLOSED_OR_NOT_ALLOWED]
    assert {item.draft.body for item in kept} == {"Ours has sand."}


def test_categories_that_come_page_by_page_are_all_forums(world: VillageWorld) -> None:
    for number in range(45):
        world.state.add_category(f"Village {number}", f"village-{number}")
    for size in (20, 1_000):
        world.state.policy.categories_a_page = size
        world.turn(60)
        world.device.sync()
        assert len(world.device.workspace.reading.forums()) == 46


def test_reply_into_a_closed_topic_is_refused_although_its_words_were_posted_elsewhere(
    world: VillageWorld,
) -> None:
    world.state.policy.unique_seconds = 300
    closed, other = world.discussion("Closed"), world.discussion("Other")
    world.device.sync()
    items = [world.device.reply(f"t{topic.id}", "Same here.") for topic in (other, closed)]
    closed.closed = True
    for _ in range(3):
        world.device.sync()
        world.turn(31)
    assert [world.device.state(item) for item in items] == ["sent", "rejected"]


def test_second_of_two_equal_replies_into_a_topic_that_is_closed_meanwhile_is_not_in_doubt_for_ever(
    world: VillageWorld,
) -> None:
    topic = world.discussion()
    world.device.sync()
    first = world.device.reply(f"t{topic.id}", "Same here.")
    world.device.sync()
    second = world.device.reply(f"t{topic.id}", "Same here.")
    topic.closed = True
    for _ in range(4):
        world.device.sync()
        world.turn(1_900)
    assert [world.device.state(item) for item in (first, second)] == ["sent", "rejected"]
    assert len(world.my_posts()) == 1


def test_site_that_gives_the_same_page_again_and_again_is_read_to_an_end(
    world: VillageWorld,
) -> None:
    for number in range(8):
        world.discussion(f"Topic {number}", replies=4)
        world.state.start_topic(
            world.peer, "Hello", f"{number}", category_id=None, recipients=(world.me,)
        )
    world.state.policy.topics_a_page = 4
    world.state.policy.posts_a_page = 2
    world.state.policy.ignores_pages = True
    world.device.sync()
    item = world.device.discuss(world.forum, "Ropes", "Sisal?")
    world.happen = lose_answers_to_writes
    world.device.sync()
    world.state.policy.ignores_pages = False
    settle(world)
    assert world.device.state(item) == "sent"
    assert len(world.my_posts()) == 1


def test_post_that_comes_twice_in_an_answer_is_one(world: VillageWorld) -> None:
    topic = world.discussion(replies=2)
    topic.posts.append(topic.posts[1])
    topic.posts.append(topic.posts[0])
    assert world.device.sync().complete
    thread = world.device.workspace.reading.thread(world.device.post(f"t{topic.id}").discussion_id)
    assert len(thread.posts) == 3
