"""Discussions and posts, taken in: once or twice, edited, deleted, moved, split."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.store.forum_intake import (
    adopt_discussion,
    delete_discussion,
    hide_discussion,
    mark_missing,
)
from companion.store.post_intake import add_post
from tests.companion import remote_values as said
from tests.companion.pulled import forums_said, wanted

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


# Listings --------------------------------------------------------------------------------------


def test_listing_said_twice_changes_nothing_the_second_time(reading_room: StoreRoom) -> None:
    room = reading_room
    listing = [said.a_discussion(said.a_thread(2, number=n)) for n in (100, 101)]
    first = room.lists(*listing, listing=1)
    assert first == {d.discussion_id for d in room.discussions()}
    before = room.discussions()
    assert room.lists(*listing, listing=1) == set()
    assert room.discussions() == before


def test_listing_and_posts_said_twice_change_nothing_the_second_time(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(3, attachments=(said.a_file(),))
    discussion = room.pulls(posts)
    room.workspace.actions.mark_read(discussion)
    before = (room.discussions(), room.posts())
    assert room.lists(said.a_discussion(posts)) == set()
    assert room.answers(posts) == set()
    assert (room.discussions(), room.posts()) == before


def test_empty_listing_removes_nothing(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    assert room.lists() == set()
    assert len(room.discussions()) == 1


def test_discussion_and_its_opening_post_share_one_id(reading_room: StoreRoom) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(2))
    opening, *replies = room.posts()
    assert opening.post_id == discussion == opening.discussion_id
    assert discussion not in {reply.post_id for reply in replies}
    room.pulls(said.a_thread(2, number=101))
    assert room.discussion("101").discussion_id == room.posts("101")[0].post_id


def test_edit_of_the_opening_post_comes_with_the_listing(reading_room: StoreRoom) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(1))
    edited = said.an_opening_post(
        subject="Washing a sand filter",
        body_html="<p>Now with <b>numbers</b>.</p><script>x()</script>",
        modified_at=said.minutes(90),
        attachments=(said.a_file("numbers.csv"),),
    )
    assert room.lists(said.a_discussion([edited, said.a_post()])) == {discussion}
    shown = room.posts()[0]
    assert (shown.subject, shown.html) == (
        "Washing a sand filter",
        "<p>Now with <b>numbers</b>.</p>",
    )
    assert [a.name for a in shown.attachments] == ["numbers.csv"]
    assert room.discussion().title == "Washing a sand filter"
    assert room.finds("numbers") == ["1000"]
    assert room.finds("slower") == []


def test_attachment_added_to_the_opening_post_comes_with_the_listing(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(1))
    with_file = said.an_opening_post(modified_at=said.minutes(90), attachments=(said.a_file(),))
    assert room.lists(said.a_discussion([with_file, said.a_post()])) == {discussion}
    assert [a.name for a in room.posts()[0].attachments] == ["filter.jpg"]


@pytest.mark.parametrize(
    "change",
    [{"pinned": True}, {"starred": True}, {"locked": True}, {"title": "New"}, {"reply_count": 5}],
)
def test_change_of_a_discussion_names_it_once(
    reading_room: StoreRoom, change: dict[str, object]
) -> None:
    room = reading_room
    posts = said.a_thread(1)
    discussion = room.pulls(posts)
    listed = said.a_discussion(posts, **change)
    assert room.lists(listed) == {discussion}
    assert room.lists(listed) == set()
    name, value = next(iter(change.items()))
    assert getattr(room.discussion(), name) == value


def test_discussion_moved_to_another_forum_is_shown_there_with_its_posts(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    forums_said(room, said.a_forum("30"), said.a_forum("31"))
    posts = said.a_thread(2)
    discussion = room.pulls(posts)

    assert room.lists(said.a_discussion(posts), forum="31") == {discussion}

    assert room.discussions("30") == ()
    assert room.discussion("100", "31").discussion_id == discussion
    assert len(room.posts("100", "31")) == 3
    assert (room.forum("30").discussion_count, room.forum("31").discussion_count) == (0, 1)
    assert (room.forum("30").unread_count, room.forum("31").unread_count) == (0, 3)


def test_author_that_the_server_hides_is_shown_without_a_name(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(1, author=None)
    room.pulls(posts)
    assert room.discussion().author_name == ""
    assert [p.author_name for p in room.posts()] == ["", ""]
    assert room.found_posts("answer")[0].author_name == ""
    assert room.answers(posts) == set()
    room.answers(said.a_thread(1, author=said.KWAME))
    assert [p.author_name for p in room.posts()] == ["Kwame Mensah", "Kwame Mensah"]


def test_discussion_missing_from_a_whole_listing_is_looked_into_and_not_removed(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    for number in (100, 101):
        room.pulls(said.a_thread(1, number=number))
    assert wanted(room) == []
    forum_id = room.forum().forum_id
    room.lists(said.a_discussion(said.a_thread(1, number=100)), listing=7)
    with room.workspace.database.writing(durable=False) as connection:
        assert mark_missing(connection, forum_id, 7, room.clock(), None) == 1

    assert len(room.discussions()) == 2
    assert wanted(room) == ["101"]
    room.answers(said.a_thread(1, number=101))
    assert wanted(room) == []


def test_deleted_discussion_goes_with_its_posts_and_leaves_what_the_person_wrote(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    discussion = room.pulls(said.a_thread(2))
    item = room.writes("My answer.")
    with room.workspace.database.writing(durable=False) as connection:
        assert delete_discussion(connection, "100") == {discussion}
        assert delete_discussion(connection, "100") == set()
    assert room.discussions() == ()
    assert room.finds("answer") == []
    assert room.workspace.writing.item(item.item_id).draft.body == "My answer."
    assert room.workspace.status().figures.posts == 0


def test_discussion_not_for_the_person_now_is_hidden_and_read_when_it_shows_again(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = said.a_thread(2)
    room.lists(said.a_discussion(posts))
    discussion = room.discussion().discussion_id
    with room.workspace.database.writing(durable=False) as connection:
        assert hide_discussion(connection, "100", room.clock()) == {discussion}
        assert hide_discussion(connection, "100", room.clock()) == set()
    assert room.discussions() == ()
    assert room.finds("slower") == []
    assert room.forum().unread_count == 0
    assert wanted(room) == []

    assert room.lists(said.a_discussion(posts)) == {discussion}
    assert wanted(room) == ["100"]
    room.answers(posts)
    assert len(room.posts()) == 3


# Posts -----------------------------------------------------------------------------------------


def test_posts_of_an_unknown_discussion_are_left_alone(reading_room: StoreRoom) -> None:
    assert reading_room.answers(said.a_thread(1, number=999)) == set()
    with reading_room.workspace.database.writing(durable=False) as connection:
        assert add_post(connection, said.a_post(discussion_remote_id="999")) is None


def test_empty_answer_removes_nothing(reading_room: StoreRoom) -> None:
    """A discussion outside of its time answers no posts (recording `posts.rich.future`)."""
    room = reading_room
    room.pulls(said.a_thread(2))
    before = (room.discussions(), room.posts())
    assert room.answers([], "100") == set()
    assert (room.discussions(), room.posts()) == before


def test_edited_reply_shows_its_new_words_and_is_found_by_them_alone(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    opening, reply = said.a_thread(1)
    discussion = room.pulls([opening, reply])
    edited = replace(reply, body_html="<p>Rinse it backwards.</p>", modified_at=said.minutes(9))
    assert room.answers([opening, edited]) == {discussion}
    assert room.posts()[1].plain_text == "Rinse it backwards."
    assert room.finds("backwards") == ["1001"]
    assert room.finds("answer") == []


def test_deleted_reply_goes_and_the_count_with_it(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(3)
    discussion = room.pulls(posts)
    assert room.answers(posts[:-1]) == {discussion}
    assert [p.remote_id for p in room.posts()] == ["1000", "1001", "1002"]
    assert room.discussion().reply_count == 2
    assert room.finds("number 3") == []
    with room.workspace.database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM post_search").fetchone()[0] == 3


def test_attachments_are_replaced_by_what_the_server_says(reading_room: StoreRoom) -> None:
    room = reading_room
    opening, reply = said.a_thread(1)
    files = (said.a_file("a.jpg"), said.a_file("b.jpg"))
    discussion = room.pulls([opening, replace(reply, attachments=files)])
    assert [a.name for a in room.posts()[1].attachments] == ["a.jpg", "b.jpg"]
    for now in ((files[1],), (files[1], replace(files[0], size_bytes=1)), ()):
        assert room.answers([opening, replace(reply, attachments=now)]) == {discussion}
        assert [(a.name, a.size_bytes) for a in room.posts()[1].attachments] == [
            (a.name, a.size_bytes) for a in now
        ]
    assert room.answers([opening, reply]) == set()


def test_erased_post_without_a_time_stands_where_its_change_puts_it(
    reading_room: StoreRoom,
) -> None:
    """A post whose author's data was erased (recording `posts.rich.deleted`)."""
    room = reading_room
    opening, first, second = said.a_thread(2)
    erased = replace(first, created_at=None, is_deleted=True, body_html="", author=None)
    room.pulls([opening, erased, second])
    assert [p.remote_id for p in room.posts()] == ["1000", "1001", "1002"]
    assert room.posts()[1].is_deleted
    assert room.posts()[1].created_at is None


def test_reply_that_a_teacher_made_a_discussion_of_its_own_takes_its_answers_along(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    opening, first, second = said.a_thread(2)
    third = said.a_post("1003", "1001")
    room.pulls([opening, first, second, third])
    split = [
        replace(first, discussion_remote_id="200", parent_remote_id=None, subject="A new topic"),
        replace(third, discussion_remote_id="200"),
    ]
    room.lists(said.a_discussion(split), said.a_discussion([opening, second]))
    room.answers(split)
    room.answers([opening, second])

    assert [p.remote_id for p in room.posts("200")] == ["1001", "1003"]
    assert [p.remote_id for p in room.posts("100")] == ["1000", "1002"]
    assert room.posts("200")[0].post_id == room.discussion("200").discussion_id
    assert sorted(room.finds("answer")) == ["1001", "1002", "1003"]


def test_answer_to_an_own_reply_is_shown_before_the_next_reading(reading_room: StoreRoom) -> None:
    room = reading_room
    room.pulls(said.a_thread(1))
    own = said.a_post("1002", "1001", author=said.AMINA, unread=False)
    with room.workspace.database.writing(durable=False) as connection:
        post_id = add_post(connection, own)
        assert add_post(connection, own) == post_id
    shown = room.posts()[2]
    assert (shown.post_id, shown.is_own, shown.depth) == (post_id, True, 2)
    assert "1002" in room.finds("answer")


def test_own_new_discussion_is_adopted_before_it_is_listed(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = said.a_thread(0, author=said.AMINA)
    with room.workspace.database.writing(durable=False) as connection:
        adopted = adopt_discussion(connection, "30", said.a_discussion(posts))
        assert adopt_discussion(connection, "77", said.a_discussion(posts)) is None
    assert room.discussion().discussion_id == adopted
    assert room.lists(said.a_discussion(posts)) == set()
