"""Listings that do not tell everything: no text of the opening post, no stars, and reads that mark.

A forum server without courses shows less in its listings than Moodle, and takes for read what an
app has fetched.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.companion import remote_values as said
from tests.companion.pulled import wanted

if TYPE_CHECKING:
    from companion.domain.remote import RemoteDiscussion, RemotePost
    from tests.companion.store_room import StoreRoom


def sparse(posts: list[RemotePost], *, unread: int = 0) -> RemoteDiscussion:
    return replace(
        said.a_discussion(posts),
        body_html=None,
        starred=None,
        unread_count=unread,
        unread_stays=True,
    )


def test_listing_without_the_opening_text_leaves_what_is_cached(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = list(said.a_thread(2, body_html="<p>Sand and gravel.</p>"))
    room.lists(sparse(posts))
    assert wanted(room) == ["100"]
    room.answers(posts)
    assert room.finds("gravel")
    room.workspace.actions.star(room.discussion().discussion_id, on=True)
    assert room.lists(sparse(posts)) == set()
    assert "gravel" in room.posts()[0].html
    assert room.finds("gravel")
    renamed = replace(sparse(posts), title="Filters")
    assert room.lists(renamed) != set()
    assert room.discussion().title == "Filters"
    assert "gravel" in room.posts()[0].html


def test_a_star_given_here_outlives_a_listing_that_tells_of_none(reading_room: StoreRoom) -> None:
    room = reading_room
    posts = list(said.a_thread(1))
    room.lists(replace(sparse(posts), starred=True))
    room.lists(sparse(posts))
    assert room.discussion().starred


def test_what_is_unread_here_stays_so_where_fetching_marks_it_there(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    posts = [replace(post, unread_stays=True) for post in said.a_thread(2)]
    fresh = [replace(post, unread=True) for post in posts]
    room.lists(sparse(posts, unread=3))
    room.answers(fresh)
    assert room.discussion().unread_count == 3
    room.lists(sparse(posts))
    room.answers([replace(post, unread=False) for post in posts])
    assert room.discussion().unread_count == 3
    room.workspace.actions.mark_read(room.discussion().discussion_id)
    room.lists(sparse(posts))
    room.answers([replace(post, unread=False) for post in posts])
    assert room.discussion().unread_count == 0
