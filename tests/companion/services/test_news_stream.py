"""What is worth a notification, and that each is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.draft import Draft, ReplyTarget
from companion.domain.news import Interest, NewPost, grouped_news
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from companion.domain.news import News
    from tests.companion.store_room import StoreRoom

MINE = {"author": said.AMINA, "unread": False}


@pytest.fixture
def settled_room(reading_room: StoreRoom) -> StoreRoom:
    """A store after its first sync, of which nothing is told."""
    reading_room.pulls(said.a_thread(0, number=100, **MINE))
    reading_room.pulls(said.a_thread(0, number=101))
    assert not reading_room.workspace.news.take(Interest.ALL)
    return reading_room


def posts_of(news: News) -> list[str]:
    return [post.excerpt for group in news.groups for post in group.posts]


def test_an_answer_in_my_discussion_is_told_once(settled_room: StoreRoom) -> None:
    room = settled_room
    room.pulls([*said.a_thread(0, number=100, **MINE), said.a_post()])
    news = room.workspace.news.take()
    assert posts_of(news) == ["Answer number 1."]
    assert news.groups[0].first.answers_me
    assert not room.workspace.news.take()


def test_what_does_not_concern_me_is_told_only_where_i_asked_for_it(
    settled_room: StoreRoom,
) -> None:
    room = settled_room
    room.pulls(said.a_thread(1, number=101))
    assert not room.workspace.news.take()
    room.workspace.news.set_interest(room.forum().forum_id, Interest.ALL)
    room.pulls(said.a_thread(2, number=101))
    assert len(posts_of(room.workspace.news.take())) == 1


def test_a_starred_discussion_and_one_i_subscribed_to_concern_me(
    settled_room: StoreRoom,
) -> None:
    room = settled_room
    discussion_id = room.discussion("101").discussion_id
    room.workspace.actions.subscribe(discussion_id, on=True)
    room.pulls(said.a_thread(1, number=101))
    assert posts_of(room.workspace.news.take())
    room.workspace.actions.subscribe(discussion_id, on=False)
    room.pulls(said.a_thread(2, number=101))
    assert not room.workspace.news.take()
    posts = said.a_thread(3, number=101)
    room.lists(said.a_discussion(posts, starred=True))
    room.answers(posts)
    assert posts_of(room.workspace.news.take())


def test_a_forum_that_is_switched_off_is_never_told_of(settled_room: StoreRoom) -> None:
    room = settled_room
    forum_id = room.forum().forum_id
    room.workspace.news.set_interest(forum_id, Interest.OFF)
    assert room.workspace.news.interest_in(forum_id) is Interest.OFF
    room.pulls([*said.a_thread(0, number=100, **MINE), said.a_post()])
    assert not room.workspace.news.take(Interest.ALL)
    room.workspace.news.set_interest(forum_id, None)
    assert room.workspace.news.interest_in(forum_id) is None


def test_own_posts_read_posts_and_old_history_are_no_news(settled_room: StoreRoom) -> None:
    room = settled_room
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE forum SET unread_count = 3")
    opening = said.a_thread(0, number=100, **MINE)
    room.pulls(
        [
            *opening,
            said.a_post("1001", author=said.AMINA),
            said.a_post("1002", unread=False),
            said.a_post("1003", created_at=said.minutes(-3_000)),
        ]
    )
    assert not room.workspace.news.take(Interest.ALL)


def test_where_the_site_does_not_track_reading_new_posts_are_news_all_the_same(
    settled_room: StoreRoom,
) -> None:
    room = settled_room
    room.pulls([*said.a_thread(0, number=100, **MINE), said.a_post(unread=False)])
    assert posts_of(room.workspace.news.take())


def test_a_discussion_that_i_only_drafted_an_answer_for_does_not_concern_me(
    settled_room: StoreRoom,
) -> None:
    room = settled_room
    discussion_id = room.discussion("101").discussion_id
    target = ReplyTarget(discussion_id=discussion_id, post_id=discussion_id)
    room.workspace.writing.new_reply(target, Draft("Re", "Not yet."))
    room.pulls(said.a_thread(1, number=101))
    assert not room.workspace.news.take()


@pytest.mark.parametrize("everywhere_else", [Interest.MINE, Interest.OFF])
def test_an_answer_to_me_is_told_among_a_crowd_of_other_posts(
    settled_room: StoreRoom, everywhere_else: Interest
) -> None:
    room = settled_room
    crowd = [
        said.a_post(str(50_000 + number), "50000", discussion_remote_id="500")
        for number in range(1, 600)
    ]
    opening = said.an_opening_post("50000", discussion_remote_id="500")
    room.has_forums("30", "31")
    room.workspace.news.set_interest(room.forum("31").forum_id, everywhere_else)
    room.pulls([opening, *crowd], "31")
    room.pulls([*said.a_thread(0, number=100, **MINE), said.a_post()])
    assert posts_of(room.workspace.news.take()) == ["Answer number 1."]


def test_of_a_crowd_the_newest_are_told_in_the_order_in_which_they_arrived(
    settled_room: StoreRoom,
) -> None:
    room = settled_room
    room.pulls([*said.a_thread(600, number=101)])
    told = posts_of(room.workspace.news.take(Interest.ALL))
    assert told == [f"Answer number {(10 + number) % 1000}." for number in range(101, 601)]


def test_a_post_that_is_dated_into_the_future_silences_nothing(settled_room: StoreRoom) -> None:
    room = settled_room
    ahead = said.a_post("1011", "1010", discussion_remote_id="101", created_at=said.minutes(9**6))
    room.pulls([*said.a_thread(0, number=101), ahead])
    room.workspace.news.take(Interest.ALL)
    room.clock.turn(days=3)
    late = said.minutes(3 * 1440)
    room.pulls([*said.a_thread(0, number=100, **MINE), said.a_post(created_at=late)])
    assert posts_of(room.workspace.news.take()) == ["Answer number 1."]


def a_new_post(number: int, discussion: int, forum: int = 1) -> NewPost:
    return NewPost(number, discussion, f"D{discussion}", forum, f"F{forum}", "C", "Liên", "…")


def test_news_are_told_by_discussion_and_by_forum_where_they_are_many() -> None:
    few = [a_new_post(1, 10), a_new_post(2, 11), a_new_post(3, 10)]
    many = [a_new_post(number, number, forum=2) for number in range(20, 24)]
    groups = grouped_news([*few, *many])
    assert [[post.post_id for post in group.posts] for group in groups] == [
        [1, 3],
        [2],
        [20, 21, 22, 23],
    ]
    assert [group.discussions for group in groups] == [1, 1, 4]
