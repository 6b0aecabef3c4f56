"""The list of a forum as the person wants it: sorted, filtered, narrowed down, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.forum import ForumKind
from companion.store.forum_intake import apply_forums
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


@pytest.fixture
def forum(reading_room: StoreRoom) -> StoreRoom:
    """A forum with four discussions: begun at 0, 10, 20 and 30 minutes."""
    room = reading_room
    a_discussion(room, 1, "💡 Élan of the well", replies=2, last=50)
    a_discussion(room, 2, "❓ Which rope lasts?", replies=0, last=10, unread=True)
    a_discussion(room, 3, "Question: who answers?", replies=1, last=40, author=said.AMINA)
    a_discussion(room, 4, "apples in the rain", replies=0, last=30, pinned=True)
    return room


def a_discussion(
    room: StoreRoom,
    number: int,
    title: str,
    *,
    replies: int,
    last: int,
    unread: bool = False,
    **changes: object,
) -> None:
    discussion, begun = str(number * 100), (number - 1) * 10
    author = changes.pop("author", said.KWAME)
    opening = said.an_opening_post(
        f"{number}000",
        discussion_remote_id=discussion,
        subject=title,
        author=author,
        unread=unread,
        created_at=said.minutes(begun),
        modified_at=said.minutes(begun),
    )
    others = [
        said.a_post(
            f"{number}00{count}",
            opening.remote_id,
            discussion_remote_id=discussion,
            unread=unread,
            created_at=said.minutes(last),
            modified_at=said.minutes(last),
        )
        for count in range(1, replies + 1)
    ]
    room.lists(said.a_discussion([opening, *others], **changes))
    room.answers([opening, *others])


def titles(room: StoreRoom, choice: ListChoice, words: str = "", **page: int) -> list[str]:
    forum_id = room.forum().forum_id
    listed = room.workspace.reading.discussions(forum_id, choice=choice, words=words, **page)
    return [each.title for each in listed]


ELAN, ROPE, WHO, APPLES = (
    "💡 Élan of the well",
    "❓ Which rope lasts?",
    "Question: who answers?",
    "apples in the rain",
)


@pytest.mark.parametrize(
    ("sort", "after_the_pinned"),
    [
        (DiscussionSort.ACTIVITY, [ELAN, WHO, ROPE]),
        (DiscussionSort.BEGUN, [WHO, ROPE, ELAN]),
        (DiscussionSort.REPLIES, [ELAN, WHO, ROPE]),
        (DiscussionSort.TITLE, [ELAN, WHO, ROPE]),
    ],
)
def test_pinned_discussions_stay_on_top_in_every_order(
    forum: StoreRoom, sort: DiscussionSort, after_the_pinned: list[str]
) -> None:
    assert titles(forum, ListChoice(sort)) == [APPLES, *after_the_pinned]


def test_what_is_unread_stands_above_all_if_that_is_wanted(forum: StoreRoom) -> None:
    wanted = ListChoice(unread_first=True)
    assert titles(forum, wanted) == [ROPE, APPLES, ELAN, WHO]


@pytest.mark.parametrize(
    ("shows", "listed"),
    [
        (DiscussionFilter.UNREAD, [ROPE]),
        (DiscussionFilter.STARRED, []),
        (DiscussionFilter.MINE, [WHO]),
        (DiscussionFilter.UNANSWERED, [ROPE]),
        (DiscussionFilter.WAITING, []),
    ],
)
def test_a_filter_shows_what_it_says(
    forum: StoreRoom, shows: DiscussionFilter, listed: list[str]
) -> None:
    assert titles(forum, ListChoice(shows=shows)) == listed


def test_a_star_that_waits_to_be_sent_counts(forum: StoreRoom) -> None:
    starred = next(d for d in forum.discussions() if d.title == ELAN)
    with forum.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE discussion SET can_star = 1")
    forum.workspace.actions.star(starred.discussion_id, on=True)
    assert titles(forum, ListChoice(shows=DiscussionFilter.STARRED)) == [ELAN]


def test_own_words_on_their_way_make_a_discussion_mine_and_waiting(forum: StoreRoom) -> None:
    rope = next(d for d in forum.discussions() if d.title == ROPE)
    target = ReplyTarget(discussion_id=rope.discussion_id, post_id=rope.discussion_id)
    item = forum.workspace.writing.new_reply(target, Draft("Re", "Sisal does."))
    assert titles(forum, ListChoice(shows=DiscussionFilter.WAITING)) == []
    forum.workspace.writing.queue(item.item_id)
    assert titles(forum, ListChoice(shows=DiscussionFilter.WAITING)) == [ROPE]
    assert titles(forum, ListChoice(shows=DiscussionFilter.MINE)) == [WHO, ROPE]


def test_a_question_with_a_reply_is_answered(forum: StoreRoom) -> None:
    marks = {d.title: (d.is_question, d.is_answered) for d in forum.discussions()}
    assert marks == {
        ELAN: (False, False),
        ROPE: (True, False),
        WHO: (True, True),
        APPLES: (False, False),
    }


def test_all_discussions_of_a_forum_for_questions_are_questions(forum: StoreRoom) -> None:
    with forum.workspace.database.writing(durable=False) as connection:
        asking = said.a_forum("30", kind=ForumKind.QUESTIONS)
        apply_forums(connection, [asking], said.NOON)
    assert all(each.is_question for each in forum.discussions())


@pytest.mark.parametrize(
    ("words", "listed"),
    [
        ("elan", [ELAN]),
        ("KWAME rope", [ROPE]),
        ("amina", [WHO]),
        ("nothing of the kind", []),
        ("  ", [APPLES, ELAN, WHO, ROPE]),
    ],
)
def test_words_narrow_the_list_down(forum: StoreRoom, words: str, listed: list[str]) -> None:
    assert titles(forum, ListChoice(), words) == listed


def test_pages_of_a_sorted_list_go_on_where_the_last_one_ended(forum: StoreRoom) -> None:
    choice = ListChoice(DiscussionSort.TITLE)
    pages = [titles(forum, choice, limit=1, offset=place)[0] for place in range(4)]
    assert pages == titles(forum, choice)


def test_each_forum_remembers_its_own_choice_over_a_restart(room: StoreRoom) -> None:
    room.has_forums("30", "31")
    one, other = room.forum("30").forum_id, room.forum("31").forum_id
    chosen = ListChoice(DiscussionSort.TITLE, DiscussionFilter.UNREAD, unread_first=True)
    room.workspace.reading.keep_list_choice(one, chosen)
    reading = room.reopen().reading
    assert reading.list_choice(one) == chosen
    assert reading.list_choice(other) == ListChoice()


def test_a_choice_of_a_newer_version_is_not_understood_and_does_no_harm(
    reading_room: StoreRoom,
) -> None:
    forum_id = reading_room.forum().forum_id
    with reading_room.workspace.database.writing(durable=False) as connection:
        connection.execute("INSERT INTO fact VALUES (?, ?)", ("list_choice.30", '{"sort": "moon"}'))
    assert reading_room.workspace.reading.list_choice(forum_id) == ListChoice()


def test_threads_stay_flat_over_a_restart(room: StoreRoom) -> None:
    assert not room.workspace.reading.is_thread_flat()
    room.workspace.reading.keep_thread_flat(flat=True)
    assert room.reopen().reading.is_thread_flat()


def test_the_next_unread_is_in_this_forum_or_in_one_of_the_next_ones(room: StoreRoom) -> None:
    room.has_forums("30", "31")
    a_discussion(room, 1, "read", replies=0, last=0)
    a_discussion(room, 2, "unread", replies=1, last=20, unread=True)
    later = said.an_opening_post("3000", discussion_remote_id="300", unread=True)
    room.pulls([later], forum="31")
    here, there = room.forum("30").forum_id, room.forum("31").forum_id
    unread = {d.title: d.discussion_id for f in ("30", "31") for d in room.discussions(f)}
    reading = room.workspace.reading
    assert reading.next_unread(here, unread["read"]) == unread["unread"]
    assert reading.next_unread(here, unread["unread"]) == unread[later.subject]
    assert reading.next_unread(there, unread[later.subject]) == unread["unread"]
    for each in (unread["unread"], unread[later.subject]):
        room.workspace.actions.mark_read(each)
    assert reading.next_unread(here, None) is None
