"""Discussions that a site calls solved, and the posts that were accepted as answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.discussion_list import DiscussionFilter, ListChoice
from companion.domain.post_mark import PostMark
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from companion.domain.remote import RemotePost
    from tests.companion.store_room import StoreRoom

TITLE = "[Question] Which rope lasts?"


@pytest.fixture
def thread() -> list[RemotePost]:
    """A question to which only its author has replied."""
    opening = said.an_opening_post(subject=TITLE, author=said.LIEN)
    return [opening, said.a_post(author=said.LIEN, subject=f"Re: {TITLE}")]


def unanswered(room: StoreRoom) -> list[str]:
    choice = ListChoice(shows=DiscussionFilter.UNANSWERED)
    forum_id = room.forum().forum_id
    return [one.title for one in room.workspace.reading.discussions(forum_id, choice=choice)]


def test_listing_says_what_is_solved_and_one_that_does_not_tell_changes_nothing(
    reading_room: StoreRoom, thread: list[RemotePost]
) -> None:
    plain = [replace(post, subject="Rope") for post in thread]
    for told, holds in ((None, False), (True, True), (None, True), (False, False)):
        reading_room.lists(said.a_discussion(plain, solved=told))
        shown = reading_room.discussion()
        assert (shown.has_helped, shown.is_answered, shown.is_question) == (holds, holds, holds)


def test_accepted_post_solves_its_discussion_before_a_listing_says_so(
    reading_room: StoreRoom, thread: list[RemotePost]
) -> None:
    reading_room.pulls(thread)
    assert not reading_room.discussion().has_helped
    reading_room.answers([thread[0], replace(thread[1], accepted=True)])
    assert [post.is_accepted for post in reading_room.posts()] == [False, True]
    assert reading_room.discussion().has_helped
    reading_room.answers(thread)
    assert [post.is_accepted for post in reading_room.posts()] == [False, False]
    reading_room.reopen()
    assert reading_room.discussion().has_helped  # until a listing says otherwise


def test_question_solved_by_who_asked_waits_for_nobody(
    reading_room: StoreRoom, thread: list[RemotePost]
) -> None:
    reading_room.pulls(thread)
    assert reading_room.discussion().mark is PostMark.QUESTION
    assert reading_room.workspace.peers.question_count() == 1
    reading_room.lists(said.a_discussion(thread, solved=True))
    assert reading_room.workspace.peers.question_count() == 0
    assert unanswered(reading_room) == []
