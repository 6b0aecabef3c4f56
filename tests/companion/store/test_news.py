"""What is new to the person, and what is to be read from the server next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.course import Keep
from companion.store import journal
from tests.companion import remote_values as said
from tests.companion.pulled import wanted

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


# What is new to the person ---------------------------------------------------------------------


def test_seen_posts_stay_seen_while_the_server_goes_on_counting_them(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(3)
    discussion = room.pulls(posts)
    assert room.discussion().unread_count == 4
    changes = room.workspace.actions.mark_read(discussion)
    assert changes.courses
    assert changes.discussions == {discussion}
    assert not room.workspace.actions.mark_read(discussion)

    for _ in range(2):
        room.lists(said.a_discussion(posts))
        room.answers(posts)
        assert room.discussion().unread_count == 0
        assert room.forum().unread_count == 0
        assert room.workspace.library.courses()[0].unread_count == 0
        assert not any(post.unread for post in room.posts())


def test_new_post_after_seeing_counts_as_one_and_goes_on_doing_so(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.workspace.actions.mark_read(room.pulls(said.a_thread(3)))
    posts = said.a_thread(4)

    room.lists(said.a_discussion(posts))
    assert room.discussion().unread_count == 1
    room.answers(posts)
    assert room.discussion().unread_count == 1
    assert [p.unread for p in room.posts()] == [False] * 4 + [True]
    assert room.lists(said.a_discussion(posts)) == set()
    assert room.discussion().unread_count == 1


def test_discussion_read_on_the_website_is_read_here(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(3)
    room.pulls(posts)
    room.lists(said.a_discussion(posts, unread_count=0))
    assert room.discussion().unread_count == 0


def test_discussion_seen_before_its_posts_came_shows_the_new_ones(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(3)
    room.lists(said.a_discussion(posts))
    room.workspace.actions.mark_read(room.discussion().discussion_id)
    assert room.lists(said.a_discussion(posts)) == set()
    assert room.discussion().unread_count == 0

    room.answers(posts)
    assert [p.unread for p in room.posts()] == [False, True, True, True]
    assert room.discussion().unread_count == 3
    room.lists(said.a_discussion(posts))
    assert room.discussion().unread_count == 3


# What is to be read ----------------------------------------------------------------------------


def test_only_discussions_whose_listing_moved_are_read_again(reading_room: StoreRoom) -> None:
    room = reading_room
    for number in (100, 101, 102):
        room.pulls(said.a_thread(1, number=number))
    assert wanted(room) == []
    room.lists(
        said.a_discussion(said.a_thread(1, number=100)),
        said.a_discussion(said.a_thread(2, number=101)),
        said.a_discussion(said.a_thread(0, number=102)),
    )
    assert sorted(wanted(room)) == ["101", "102"]


def test_most_wanted_discussions_come_first(reading_room: StoreRoom) -> None:
    room = reading_room
    plain = {"unread_count": 0}
    room.lists(
        said.a_discussion(said.a_thread(1, number=101), **plain),
        said.a_discussion(said.a_thread(2, number=102), **plain),
        said.a_discussion(said.a_thread(1, number=103)),
        said.a_discussion(said.a_thread(1, number=104), pinned=True, **plain),
        said.a_discussion(said.a_thread(1, number=105), starred=True, **plain),
    )
    assert wanted(room) == ["105", "104", "103", "102", "101"]


def test_courses_that_are_not_kept_are_not_read(reading_room: StoreRoom) -> None:
    room = reading_room
    room.lists(said.a_discussion(said.a_thread(1)))
    course_id = room.workspace.library.courses()[0].course_id
    room.workspace.library.set_keep(course_id, Keep.OFF)
    assert wanted(room) == []
    with room.workspace.database.reading() as connection:
        assert journal.watermarks(connection) == {}
    room.workspace.library.set_keep(course_id, Keep.TEXT)
    assert wanted(room) == ["100"]


def test_news_without_a_listing_is_read_and_then_counted_from_the_posts(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    with room.workspace.database.writing(durable=False) as connection:
        journal.await_reading(connection, ["100"])
    assert wanted(room) == ["100"]
    room.answers(said.a_thread(3))
    assert wanted(room) == []
    assert (room.discussion().reply_count, room.discussion().last_post_at) == (
        3,
        said.minutes(3),
    )
    assert room.lists(said.a_discussion(said.a_thread(3))) == set()


def test_private_reply_that_only_moves_the_time_is_read_once(reading_room: StoreRoom) -> None:
    """A private reply to somebody else moves the time for everyone (Moodle facts: pull)."""
    room = reading_room
    posts = said.a_thread(1)
    room.pulls(posts)
    listed = said.a_discussion(posts, last_post_at=said.minutes(50))
    room.lists(listed)
    assert wanted(room) == ["100"]
    room.answers(posts)
    assert wanted(room) == []
    assert room.lists(listed) == set()
    assert room.discussion().last_post_at == said.minutes(50)


def test_interrupted_listing_goes_on_where_it_stopped(reading_room: StoreRoom) -> None:
    room = reading_room
    forum_id = room.forum().forum_id
    with room.workspace.database.writing(durable=False) as connection:
        journal.begin_listing(connection, forum_id, said.minutes(600))
        journal.advance_listing(connection, forum_id, 100)
    room.reopen()
    with room.workspace.database.reading() as connection:
        mark = journal.watermarks(connection)["30"]
    assert (mark.listing_offset, mark.listing_began_at) == (100, said.minutes(600))
    assert mark.checked_until is None

    room.lists(said.a_discussion(said.a_thread(5)))
    with room.workspace.database.writing(durable=False) as connection:
        journal.finish_listing(connection, forum_id, said.minutes(700), 1)
    with room.workspace.database.reading() as connection:
        mark = journal.watermarks(connection)["30"]
    assert (mark.listing_offset, mark.listing_began_at) == (0, None)
    assert (mark.checked_until, mark.listed_until) == (said.minutes(600), said.minutes(5))
    assert mark.listing_read_at == said.minutes(700)


def test_listing_that_shows_another_number_than_the_server_counts_is_read_once_more(
    reading_room: StoreRoom,
) -> None:
    """One may have slipped over the border of two pages; the same number again is the server's."""
    room = reading_room
    forum_id = room.forum().forum_id
    room.lists(said.a_discussion(said.a_thread(5)))
    read_at = []
    with room.workspace.database.writing(durable=False) as connection:
        for began in (600, 700):
            journal.begin_listing(connection, forum_id, said.minutes(began))
            journal.finish_listing(connection, forum_id, said.minutes(began + 1), 2)
            read_at.append(journal.watermarks(connection)["30"].listing_read_at)
    assert read_at == [None, said.minutes(701)]
