"""A forum server with categories, over its sample: the same window, outbox and promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.draft import Draft, ReplyTarget
from companion.domain.files import FileRole
from companion.domain.reason import ReasonCode
from companion.errors import (
    Busy,
    DraftProblem,
    InvalidDraft,
    Offline,
    OfflineCause,
    SignedOut,
)
from tests.sync.board_world import BoardWorld, lose_answer_to

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.forum import PostView
    from sync.nodebb_sample.board import BoardTopic
    from tests.sync.board_world import HttpMoment
    from tests.sync.device import Device


@pytest.fixture
def board_world(tmp_path: Path) -> Iterator[BoardWorld]:
    made = BoardWorld(tmp_path)
    yield made
    made.close()


@pytest.fixture
def topic(board_world: BoardWorld) -> BoardTopic:
    """A peer's topic that the learner has cached."""
    made = board_world.topic(replies=1)
    board_world.device.sync()
    return made


def test_categories_are_the_forums_of_one_course_and_all_is_read(board_world: BoardWorld) -> None:
    below = board_world.board.add_category("Filters", parent=board_world.category)
    board_world.topic(replies=25)
    for number in range(45):
        board_world.topic(f"Question {number}")
    board_world.board.start(board_world.peer, below.cid, "a < b & ሰላም", "With *charcoal*. 💧")
    report = board_world.device.sync()
    assert report.complete, report
    cache = board_world.device.cache()
    assert [course[0] for course in cache.courses.values()] == ["Water forum"]
    assert sorted(str(forum[0]) for forum in cache.forums.values()) == ["Filters (Water)", "Water"]
    assert len(cache.discussions) == 47
    assert len(cache.posts) == 47 + 25
    titles = {str(one[1]) for one in cache.discussions.values()}
    assert "a < b & ሰላም" in titles
    assert any("charcoal" in str(post[6]) and "💧" in str(post[6]) for post in cache.posts.values())


def test_categories_three_deep_are_all_found_and_none_of_other_sites(
    board_world: BoardWorld,
) -> None:
    below = board_world.board.add_category("Filters", parent=board_world.category)
    board_world.board.add_category("Sand", parent=below.cid)
    report = board_world.device.sync()
    assert report.complete, report
    assert sorted(str(forum[0]) for forum in board_world.device.cache().forums.values()) == [
        "Filters (Water)",
        "Sand (Water / Filters)",
        "Water",
    ]


def test_a_topic_that_is_gone_spoils_no_sync(board_world: BoardWorld, topic: BoardTopic) -> None:
    del board_world.board.topics[topic.tid]
    board_world.turn(80 * 3600)
    report = board_world.device.sync()
    assert report.complete, report


def test_news_are_read_and_nothing_else(board_world: BoardWorld, topic: BoardTopic) -> None:
    others = [board_world.topic(f"Old {number}") for number in range(3)]
    board_world.turn(5)
    board_world.device.sync(asked=False)
    board_world.turn(5)
    board_world.device.sync(asked=False)
    board_world.asked.clear()
    board_world.turn(5)
    board_world.peer_reply(topic, "Something new.")
    board_world.device.sync(asked=False)
    assert f"GET /api/topic/{topic.tid}" in board_world.asked
    assert all(f"GET /api/topic/{one.tid}" not in board_world.asked for one in others)
    assert any(post[6] == "Something new." for post in board_world.device.cache().posts.values())


def test_what_is_written_goes_out_as_markdown_once_and_is_shown(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    reply = board_world.device.reply(str(topic.main.pid), "Ours has **gravel**. 💧")
    started = board_world.device.discuss(board_world.forum, "Rain", "How *much*?")
    answer = board_world.device.reply_to_item(started, "10 mm.")
    report = board_world.device.sync()
    assert (report.sent, report.in_doubt, report.rejected) == (3, 0, 0)
    assert [post.content for post in board_world.my_posts()] == [
        "Ours has **gravel**. 💧",
        "How *much*?",
        "10 mm.",
    ]
    for item_id in (reply, started, answer):
        remote_id = board_world.device.item(item_id).remote_id or ""
        assert board_world.device.post(remote_id).is_own
    board_world.device.sync(full=True)
    mine, fresh = board_world.device.cache(), board_world.fresh_cache()
    assert mine.posts.keys() == fresh.posts.keys()
    assert mine.discussions.keys() == fresh.discussions.keys()


@pytest.mark.parametrize("kind", ["reply", "topic"])
def test_a_lost_answer_is_settled_by_the_words_and_nothing_is_sent_again(
    board_world: BoardWorld, topic: BoardTopic, kind: str
) -> None:
    if kind == "reply":
        item = board_world.device.reply(str(topic.main.pid), "Once & <for> all. 💧")
        path = f"/api/v3/topics/{topic.tid}"
    else:
        item = board_world.device.discuss(board_world.forum, "Once", "Once *only*.")
        path = "/api/v3/topics"
    board_world.plan = lose_answer_to("POST", path)
    board_world.device.sync()
    assert board_world.device.state(item) == "sent"
    assert board_world.asked.count(f"POST {path}") == 1
    assert len(board_world.my_posts()) == 1


def test_two_equal_drafts_whose_answers_are_lost_become_two_posts(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    path = f"/api/v3/topics/{topic.tid}"
    items = [board_world.device.reply(str(topic.main.pid), "Same.") for _ in range(2)]
    board_world.plan = lose_answer_to("POST", path, times=2)
    board_world.device.sync()
    board_world.turn(60)
    board_world.device.sync()
    assert [board_world.device.state(item) for item in items] == ["sent", "sent"]
    assert len({board_world.device.item(item).remote_id for item in items}) == 2
    assert len(board_world.my_posts()) == 2


def test_a_post_that_never_arrived_is_sent_again_after_a_while(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    item = board_world.device.reply(str(topic.main.pid), "Once.")

    def cut(moment: HttpMoment) -> httpx.Response | None:
        if moment.before and moment.method == "POST":
            raise httpx.WriteError("cut")
        return None

    board_world.plan = cut
    board_world.device.sync()
    board_world.plan = None
    board_world.device.sync()
    assert board_world.device.state(item) == "in_doubt"
    board_world.turn(60)
    board_world.device.sync()
    assert board_world.device.state(item) == "sent"
    assert len(board_world.my_posts()) == 1


def test_what_moderators_hold_is_waited_for_and_found(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.board.holds_posts = board_world.me.is_new = True
    board_world.device.close()
    board_world.device = board_world.new_device()
    board_world.device.sync()
    reply = board_world.device.reply(str(topic.main.pid), "Ours has **gravel**.")
    started = board_world.device.discuss(board_world.forum, "First words", "Hello *all*!")
    board_world.plan = lose_answer_to("POST", "/api/v3/topics")
    report = board_world.device.sync()
    assert report.held == 2
    board_world.turn(600)
    board_world.device.sync()
    assert board_world.device.state(reply) == "awaiting_approval"
    assert len(board_world.board.queue) == 2
    for held in list(board_world.board.queue):
        board_world.board.approve(held)
    board_world.device.sync()
    assert board_world.device.state(reply) == board_world.device.state(started) == "sent"
    assert len(board_world.my_posts()) == 2


def test_what_moderators_decline_comes_back_also_where_they_approve_no_more_posts(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.board.holds_posts = board_world.me.is_new = True
    item = board_world.device.reply(str(topic.main.pid), "Ours has gravel.")
    board_world.device.sync()
    assert board_world.device.state(item) == "awaiting_approval"
    board_world.board.holds_posts = False
    board_world.device.sync()
    assert board_world.device.state(item) == "awaiting_approval"
    board_world.board.decline(board_world.board.queue[0])
    board_world.turn(60)
    board_world.device.sync()
    kept = board_world.device.item(item)
    assert kept.reason is not None
    assert (kept.reason.code, kept.draft.body) == (ReasonCode.NOT_APPROVED, "Ours has gravel.")


def test_refusals_leave_the_text_with_a_reason_that_is_understood(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    short = board_world.device.discuss(board_world.forum, "x", "Long enough.")
    late = board_world.device.reply(str(topic.main.pid), "Too late.")
    topic.locked = True
    board_world.device.sync()
    reasons = [board_world.device.item(item).reason for item in (short, late)]
    assert [reason.code for reason in reasons if reason] == [
        ReasonCode.WORDS_REFUSED,
        ReasonCode.CLOSED_OR_NOT_ALLOWED,
    ]
    assert reasons[0] is not None
    assert "at least 3 character" in reasons[0].server_text
    assert board_world.device.item(late).draft.body == "Too late."


@pytest.mark.parametrize("held", [False, True])
def test_what_comes_too_soon_after_other_words_goes_out_later(
    board_world: BoardWorld, topic: BoardTopic, *, held: bool
) -> None:
    board_world.board.post_delay = 120
    board_world.board.holds_posts = board_world.me.is_new = held
    replies = [board_world.device.reply(str(topic.main.pid), f"{n} words.") for n in range(2)]
    replies.append(board_world.device.discuss(board_world.forum, "Rain", "How much?"))
    taken = "awaiting_approval" if held else "sent"
    for done in (1, 2, 3):
        report = board_world.device.sync()
        assert (report.complete, report.rejected) == (True, 0)
        states = [board_world.device.state(item) for item in replies]
        assert states == [taken] * done + ["queued"] * (3 - done)
        assert (report.rests_until is None) == (done == 3)
        posts = [one for one in board_world.asked if one.startswith("POST")]
        assert len(posts) <= 2, posts
        board_world.asked.clear()
        board_world.turn(11)
        assert board_world.device.sync().sent == 0
        board_world.asked.clear()
        board_world.turn(125)
    assert len(board_world.my_posts()) + len(board_world.board.queue) == 3


def test_words_that_are_refused_are_told_from_any_that_come_too_soon(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.board.shortest_post, board_world.board.post_delay = 8, 10
    sent = board_world.device.reply(str(topic.main.pid), "Long enough.")
    short = board_world.device.reply(str(topic.main.pid), "Short")
    board_world.device.sync()
    assert [board_world.device.state(one) for one in (sent, short)] == ["sent", "queued"]
    board_world.turn(125)
    assert board_world.device.sync().rejected == 1
    reason = board_world.device.item(short).reason
    assert reason is not None
    assert reason.code is ReasonCode.WORDS_REFUSED


def test_somebody_who_is_muted_may_not_write(board_world: BoardWorld, topic: BoardTopic) -> None:
    board_world.me.is_muted = True
    item = board_world.device.reply(str(topic.main.pid), "May I?")
    board_world.device.sync()
    reason = board_world.device.item(item).reason
    assert reason is not None
    assert (reason.code, reason.server_text) == (
        ReasonCode.NOT_ALLOWED,
        "You are muted indefinitely.",
    )


def test_a_reply_to_a_topic_that_is_gone_is_a_conflict(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    item = board_world.device.reply(str(topic.main.pid), "Anybody?")
    del board_world.board.topics[topic.tid]
    board_world.device.sync()
    assert board_world.device.state(item) == "conflict"


def test_an_edit_arrives_and_one_over_other_words_is_a_conflict(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    mine = board_world.device.reply(str(topic.main.pid), "Gravel.")
    board_world.device.sync()
    post = board_world.device.post(board_world.device.item(mine).remote_id or "")
    writing = board_world.device.workspace.writing

    def edit(words: str) -> str:
        item = writing.edit_post(post.post_id)
        writing.save(item.item_id, Draft(item.draft.subject, words))
        return writing.queue(item.item_id).item_id

    board_world.turn(1)
    first = edit("Fine gravel. 💧")
    board_world.device.sync()
    assert board_world.device.state(first) == "sent"
    assert board_world.my_posts()[0].content == "Fine gravel. 💧"
    board_world.turn(1)
    second = edit("Coarse gravel.")
    board_world.board.edit(board_world.me, int(post.remote_id), "From the website.", None)
    board_world.device.sync()
    conflict = board_world.device.item(second)
    assert conflict.state == "conflict"
    assert conflict.theirs is not None
    assert "From the website" in conflict.theirs.html


def test_an_edit_in_a_topic_that_was_locked_is_told_from_refused_words(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    mine = board_world.device.reply(str(topic.main.pid), "Gravel.")
    board_world.device.sync()
    post = board_world.device.post(board_world.device.item(mine).remote_id or "")
    writing = board_world.device.workspace.writing
    item = writing.edit_post(post.post_id)
    writing.save(item.item_id, Draft(item.draft.subject, "Fine gravel."))
    writing.queue(item.item_id)
    topic.locked = True
    board_world.device.sync()
    reason = board_world.device.item(item.item_id).reason
    assert reason is not None
    assert reason.code is ReasonCode.CLOSED_OR_NOT_ALLOWED


def test_votes_bookmarks_and_following_reach_the_site_once(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    actions = board_world.device.workspace.actions
    post = board_world.device.post(str(topic.main.pid))
    actions.rate(post.post_id, 1)
    actions.star(post.discussion_id, on=True)
    actions.subscribe(post.discussion_id, on=True)
    report = board_world.device.sync()
    assert report.rejected == 0
    assert topic.main.pid in board_world.me.votes
    assert topic.main.pid in board_world.me.bookmarks
    assert topic.tid in board_world.me.follows
    board_world.device.sync(full=True)
    again = board_world.device.post(str(topic.main.pid))
    assert again.rating is not None
    assert (again.rating.own, again.rating.count) == (1, 1)
    actions.rate(post.post_id, None)
    board_world.device.sync()
    assert topic.main.pid not in board_world.me.votes


def test_an_own_post_is_deleted_and_one_with_answers_keeps_its_place(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    mine = board_world.device.reply(str(topic.main.pid), "Gravel.")
    board_world.device.sync()
    post = board_world.device.post(board_world.device.item(mine).remote_id or "")
    board_world.board.reply(board_world.peer, topic.tid, "Which size?", int(post.remote_id))
    board_world.device.workspace.actions.delete(post.post_id)
    board_world.device.sync()
    board_world.device.sync(full=True)
    assert board_world.my_posts()[0].deleted
    assert board_world.device.post(post.remote_id).is_deleted


def test_what_was_fetched_stays_unread_until_it_is_opened_here(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.device.sync(full=True)
    (forum,) = board_world.device.workspace.reading.forums()
    assert forum.unread_count == 2
    post = board_world.device.post(str(topic.main.pid))
    board_world.device.workspace.actions.mark_read(post.discussion_id)
    board_world.device.sync(full=True)
    (forum,) = board_world.device.workspace.reading.forums()
    assert forum.unread_count == 0


def test_what_was_read_on_the_site_stays_read_when_the_topic_is_read_again(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.turn(5)
    board_world.me.reads[topic.tid] = board_world.board.now()
    laptop = board_world.new_device()
    laptop.sync()
    assert [post.unread for post in read_here(laptop, topic)] == [False, False]
    laptop.reply(str(topic.main.pid), "Ours has gravel.")
    laptop.sync()
    board_world.turn(5)
    board_world.peer_reply(topic, "Which gravel?")
    laptop.reply(str(topic.main.pid), "Sand, too.")
    laptop.sync()
    unread = [post.plain_text for post in read_here(laptop, topic) if post.unread]
    assert unread == ["Which gravel?"]
    board_world.turn(5)
    board_world.peer_reply(topic, "From the river?")
    laptop.sync(full=True)
    unread = [post.plain_text for post in read_here(laptop, topic) if post.unread]
    assert sorted(unread) == ["From the river?", "Which gravel?"]
    laptop.close()


def read_here(device: Device, topic: BoardTopic) -> tuple[PostView, ...]:
    """Return the posts of a topic as a machine shows them."""
    opening = device.post(str(topic.main.pid))
    return device.workspace.reading.thread(opening.discussion_id).posts


def test_messages_go_out_once_and_answers_come(board_world: BoardWorld, topic: BoardTopic) -> None:
    item = board_world.device.message(str(board_world.peer.uid), "Did the *pump* work?")
    assert not board_world.board.rooms
    board_world.plan = lose_answer_to("POST", "/api/v3/chats")
    board_world.device.sync()
    board_world.turn(60)
    board_world.device.sync()
    assert board_world.device.state(item) == "sent"
    assert board_world.my_messages() == ["Did the *pump* work?"]
    room = next(room for room in board_world.board.rooms.values() if room.lines)
    board_world.board.say(board_world.peer, room, "It did!")
    board_world.device.sync()
    (talk,) = [
        one
        for one in board_world.device.workspace.messages.conversations()
        if one.remote_id == str(room.room_id)
    ]
    assert talk.excerpt == "It did!"
    assert talk.unread_count == 1
    assert talk.name == "Abebe Bekele"


def test_a_signed_out_or_busy_site_leaves_everything_as_it_was(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    item = board_world.device.reply(str(topic.main.pid), "Later.")
    saved = board_world.device
    answers = [
        (httpx.Response(401, json="not-authorized"), SignedOut),
        (httpx.Response(503, json={"site_title": "x", "message": "soon"}), Busy),
        (httpx.Response(429, json={}, headers={"retry-after": "20"}), Busy),
        (httpx.Response(200, html="<title>Hotel</title>"), Offline),
    ]
    for answer, error in answers:
        board_world.plan = lambda _, answer=answer: answer
        report = saved.sync()
        assert isinstance(report.error, error), answer
        assert saved.state(item) == "queued"
    assert isinstance(report.error, Offline)
    assert report.error.cause is OfflineCause.CAPTIVE_PORTAL
    board_world.plan = None
    assert saved.sync().sent == 1


def test_a_post_that_a_moderator_deleted_meanwhile_is_not_sent_again(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    item = board_world.device.reply(str(topic.main.pid), "Once.")
    path = f"/api/v3/topics/{topic.tid}"

    def act(moment: HttpMoment) -> httpx.Response | None:
        if moment.method == "POST" and not moment.before:
            board_world.my_posts()[-1].deleted = True
            raise httpx.ReadError("cut")
        return None

    board_world.plan = act
    board_world.device.sync()
    board_world.plan = None
    board_world.turn(60)
    board_world.device.sync()
    assert board_world.device.state(item) == "sent"
    assert board_world.asked.count(f"POST {path}") == 1
    assert len(board_world.my_posts()) == 1


def test_the_size_of_pages_and_the_moderators_queue_may_change_from_day_to_day(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    for number in range(45):
        board_world.topic(f"Question {number}")
    board_world.board.topics_per_page = 7
    board_world.board.holds_posts = board_world.me.is_new = True
    item = board_world.device.reply(str(topic.main.pid), "Once.")
    board_world.plan = lose_answer_to("POST", f"/api/v3/topics/{topic.tid}")
    board_world.device.sync(full=True)
    assert len(board_world.device.cache().discussions) == 46
    board_world.turn(600)
    board_world.device.sync()
    assert board_world.device.state(item) == "awaiting_approval"
    assert len(board_world.board.queue) == 1


def test_a_link_to_a_topic_and_a_notification_lead_into_the_app(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    mine = board_world.device.discuss(board_world.forum, "Rain", "How much?")
    board_world.device.sync()
    made = board_world.board.topics[int(board_world.my_posts()[0].tid)]
    board_world.peer_reply(made, "10 mm.")
    board_world.device.sync(full=True)
    (told,) = board_world.device.workspace.notifications.notifications()
    assert told.subject == "abebe posted a reply in Rain"
    assert told.destination is not None
    assert board_world.device.state(mine) == "sent"


def test_a_notification_of_what_was_fetched_stays_unread_until_it_is_read_here(
    board_world: BoardWorld,
) -> None:
    board_world.device.sync()
    board_world.device.discuss(board_world.forum, "Rain", "How much?")
    board_world.device.sync()
    board_world.turn(5)
    made = board_world.board.topics[int(board_world.my_posts()[0].tid)]
    board_world.peer_reply(made, "10 mm.")
    board_world.turn(5)
    notifications = board_world.device.workspace.notifications
    for _ in range(2):
        board_world.device.sync(asked=False)
        assert board_world.board.notices[0].read, "fetching the topic has marked it there"
        assert [one.is_read for one in notifications.notifications()] == [False]
        board_world.turn(3 * 3600)
    notifications.mark_all_read()
    board_world.device.sync()
    assert [one.is_read for one in notifications.notifications()] == [True]


def test_pictures_of_the_site_are_fetched_with_the_sign_in_and_no_others(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    board_world.board.uploads["files/pump.png"] = ("image/png", b"a picture")
    board_world.peer_reply(
        topic, "![pump](/assets/uploads/files/pump.png) ![x](https://evil.example/x.png)"
    )
    board_world.device.keep_everything()
    board_world.device.sync(full=True)
    board_world.device.sync(full=True)
    asked = [place for place in board_world.asked if "uploads" in place or "x.png" in place]
    assert asked == ["GET /assets/uploads/files/pump.png"]


def test_what_was_read_before_the_connection_ended_need_not_be_read_again(
    board_world: BoardWorld,
) -> None:
    for number in range(20):
        board_world.topic(f"Question {number}")
    board_world.turn(60)  # so that they are no news of the very second of the look
    reads = 0

    def cut(moment: HttpMoment) -> httpx.Response | None:
        nonlocal reads
        reads += moment.before and moment.path.startswith("/api/topic/")
        if reads > 12:
            raise httpx.ConnectError("cut")
        return None

    board_world.plan = cut
    assert isinstance(board_world.device.sync().error, Offline)
    board_world.plan = None
    board_world.asked.clear()
    assert board_world.device.sync().complete
    again = [place for place in board_world.asked if place.startswith("GET /api/topic/")]
    assert len(again) <= 10


def test_a_site_that_takes_no_files_says_so_before_anything_is_sent(
    board_world: BoardWorld, topic: BoardTopic
) -> None:
    writing = board_world.device.workspace.writing
    post = board_world.device.post(str(topic.main.pid))
    item = writing.new_reply(ReplyTarget(None, post.post_id), Draft("", "See the picture."))
    writing.add_content(item.item_id, "pump.png", b"a picture", FileRole.INLINE)
    with pytest.raises(InvalidDraft) as refused:
        writing.queue(item.item_id)
    assert refused.value.problem is DraftProblem.FILES_NOT_TAKEN
