"""How discussions and threads are shown: order, depth, counts, own replies in place."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from companion.domain.draft import Draft, ItemState, Move, ReplyTarget
from companion.errors import NotFound
from tests.companion import remote_values as said
from tests.companion.store_room import an_empty_room

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.forum import PostView
    from tests.companion.store_room import StoreRoom


def shape(posts: tuple[PostView, ...]) -> str:
    return " ".join(f"{'.' * post.depth}{post.remote_id}" for post in posts)


def test_thread_is_shown_depth_first_with_answers_under_what_they_answer(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    opening = said.an_opening_post()
    room.pulls(
        [
            opening,
            said.a_post("1001"),
            said.a_post("1002"),
            said.a_post("1003", "1001"),
            said.a_post("1004", "1003"),
            said.a_post("1005", "1001"),
        ]
    )
    posts = room.posts()
    assert shape(posts) == "1000 .1001 ..1003 ...1004 ..1005 .1002"
    by_remote_id = {post.remote_id: post for post in posts}
    assert by_remote_id["1004"].parent_id == by_remote_id["1003"].post_id
    assert posts[0].parent_id is None


def test_answers_of_the_same_second_stand_by_the_servers_numbers(reading_room: StoreRoom) -> None:
    room = reading_room
    same = said.minutes(5)
    room.pulls(
        [
            said.an_opening_post("998", discussion_remote_id="100"),
            *(said.a_post(i, "998", created_at=same) for i in ("1001", "999", "1000")),
        ]
    )
    assert shape(room.posts()) == "998 .999 .1000 .1001"


def test_answers_whose_parent_is_not_there_stand_at_the_top(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls([said.an_opening_post(), said.a_post("1002", "1001"), said.a_post("1003", "1002")])
    assert shape(room.posts()) == "1000 1002 .1003"
    assert room.posts()[1].parent_id is None


def test_opening_post_stays_first_whatever_its_time(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls([said.an_opening_post(created_at=said.minutes(900)), said.a_post("1001", "404")])
    assert shape(room.posts()) == "1000 1001"


def test_posts_that_answer_each_other_in_a_ring_are_all_shown(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(
        [
            said.an_opening_post(),
            said.a_post("1001", "1002"),
            said.a_post("1002", "1001"),
            said.a_post("1003", "1003"),
        ]
    )
    assert sorted(p.remote_id for p in room.posts()) == ["1000", "1001", "1002", "1003"]


@settings(max_examples=25, deadline=None, phases=set(Phase) - {Phase.explain})
@given(parents=st.lists(st.integers(0, 12), max_size=12))
def test_each_post_is_shown_once_and_after_its_parent(
    parents: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    room = an_empty_room(tmp_path_factory.mktemp("room") / "account")
    room.has_forums("30")
    replies = [
        said.a_post(str(1001 + place), str(1000 + parent)) for place, parent in enumerate(parents)
    ]
    room.pulls([said.an_opening_post(), *replies])
    posts = room.posts()
    assert sorted(p.remote_id for p in posts) == [str(1000 + i) for i in range(len(parents) + 1)]
    depths = {post.post_id: post.depth for post in posts}
    for before, post in itertools.pairwise(posts):
        assert post.depth <= before.depth + 1
        if post.depth > 0:
            assert depths[post.parent_id or 0] == post.depth - 1
    room.close()


def test_thread_of_two_thousand_answers_one_under_the_other_is_shown(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    opening = said.an_opening_post("10000", discussion_remote_id="100")
    answers = [said.a_post(str(10_001 + i), str(10_000 + i)) for i in range(2000)]
    room.pulls([opening, *answers])
    assert room.posts()[-1].depth == 2000


def test_discussions_stand_pinned_ones_first_and_then_by_newest_activity(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.lists(
        said.a_discussion(said.a_thread(1, number=101)),
        said.a_discussion(said.a_thread(0, number=102), pinned=True),
        said.a_discussion(said.a_thread(3, number=103)),
        said.a_discussion(said.a_thread(3, number=104)),
    )
    assert [d.remote_id for d in room.discussions()] == ["102", "104", "103", "101"]
    forum_id = room.forum().forum_id
    first = room.workspace.reading.discussions(forum_id, limit=2)
    rest = room.workspace.reading.discussions(forum_id, limit=2, offset=2)
    assert first + rest == room.discussions()


def test_counts_add_up_from_discussion_to_course(reading_room: StoreRoom) -> None:
    room = reading_room
    room.has_forums("30", "31")
    room.pulls(said.a_thread(2, number=100))
    room.pulls(said.a_thread(1, number=101), forum="31")
    assert [f.unread_count for f in room.workspace.reading.forums()] == [3, 2]
    assert [f.discussion_count for f in room.workspace.reading.forums()] == [1, 1]
    (course,) = room.workspace.library.courses()
    assert (course.forum_count, course.unread_count) == (2, 5)
    figures = room.workspace.status().figures
    assert (figures.courses, figures.forums, figures.discussions) == (1, 2, 2)
    assert (figures.posts, figures.unread) == (5, 5)


def test_summary_tells_how_a_discussion_begins_and_whether_its_posts_are_here(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(1)
    room.lists(said.a_discussion(posts))
    summary = room.discussion()
    assert (summary.title, summary.author_name) == ("Cleaning a sand filter", "Nguyễn Thị Liên")
    assert summary.excerpt == "Our filter runs slower each week."
    assert not summary.posts_complete
    room.answers(posts)
    assert room.discussion().posts_complete


def test_own_posts_are_told_from_those_of_others(reading_room: StoreRoom) -> None:
    room = reading_room
    opening, reply = said.a_thread(1)
    room.pulls([opening, replace(reply, author=said.AMINA)])
    assert [post.is_own for post in room.posts()] == [False, True]


def test_what_waits_is_counted_where_it_belongs_and_shown_in_place(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(1))
    writing = room.workspace.writing
    reply_id = room.posts()[1].post_id
    under_reply = writing.new_reply(ReplyTarget(discussion, reply_id), Draft("", "To you."))
    assert room.forum().waiting_count == 0
    assert room.workspace.reading.thread(discussion).queued == ()

    writing.queue(under_reply.item_id)
    under_it = writing.new_reply(
        ReplyTarget(discussion, item_id=under_reply.item_id), Draft("", "And **one more**.")
    )
    writing.queue(under_it.item_id)
    begun = writing.new_discussion(room.forum().forum_id, Draft("A question", "How deep?"))
    writing.queue(begun.item_id)

    assert room.discussion().waiting_count == 2
    assert room.forum().waiting_count == 3
    first, second = room.workspace.reading.thread(discussion).queued
    assert (first.parent_post_id, first.parent_item_id) == (reply_id, None)
    assert (second.parent_post_id, second.parent_item_id) == (None, under_reply.item_id)
    assert second.html == "<p>And <strong>one more</strong>.</p>"

    store = room.workspace.outbox_store
    store.begin_attempt(under_reply.item_id, str, None)
    assert store.item(under_reply.item_id).state is ItemState.SENDING
    assert room.discussion().waiting_count == 2
    store.settle_sent(under_reply.item_id, "1500", "100")
    assert room.discussion().waiting_count == 1
    store.move(under_it.item_id, Move.DISCARD)
    assert room.discussion().waiting_count == 0


def test_what_is_not_there_is_not_found(reading_room: StoreRoom, tmp_path: Path) -> None:
    reading = reading_room.workspace.reading
    for ask in (reading.forum, reading.discussion, reading.thread, reading.post):
        with pytest.raises(NotFound) as refusal:
            ask(4711)
        assert refusal.value.key == 4711
    with pytest.raises(NotFound):
        reading_room.workspace.library.course(4711)
    with pytest.raises(NotFound):
        reading_room.workspace.actions.mark_read(4711)
