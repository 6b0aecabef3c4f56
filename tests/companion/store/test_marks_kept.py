"""Marks of posts in the store: kept as they come, searched, filtered, read anew by upgrades."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.discussion_list import ListChoice
from companion.domain.draft import Draft, ItemKind, ReplyTarget
from companion.domain.forum import ForumKind
from companion.domain.post_mark import PostMark
from companion.store.forum_intake import apply_forums
from companion.store.mark_records import MARKS_FACT, read_marks_again
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom

ROPE = "❓ Which rope lasts?"
ROOF = "[Tip] Wash the roof"
PLAIN = "Rain at last"


@pytest.fixture
def room(reading_room: StoreRoom) -> StoreRoom:
    """Three discussions; in the one about rope one reply is a tip and one thanks for it."""
    for number, title in ((101, ROPE), (102, ROOF), (103, PLAIN)):
        posts = said.a_thread(0, number=number)
        opening = said.an_opening_post(
            posts[0].remote_id, discussion_remote_id=str(number), subject=title
        )
        replies = []
        if title == ROPE:
            given = {"discussion_remote_id": "101", "subject": f"Re: {ROPE}"}
            tip = "<p>💡 Sisal does.</p>"
            replies = [
                said.a_post("1011", "1010", body_html=tip, **given),
                said.a_post(
                    "1012", "1011", body_html="<p>Thank you!</p>", author=said.LIEN, **given
                ),
            ]
        reading_room.pulls([opening, *replies])
    return reading_room


def listed(room: StoreRoom, mark: PostMark) -> list[str]:
    forum_id = room.forum().forum_id
    choice = ListChoice(mark=mark)
    return [d.title for d in room.workspace.reading.discussions(forum_id, choice=choice)]


def test_a_list_shows_only_what_bears_a_mark(room: StoreRoom) -> None:
    assert listed(room, PostMark.QUESTION) == [ROPE]
    assert listed(room, PostMark.TIP) == [ROOF]
    assert listed(room, PostMark.IDEA) == []


def test_a_title_stands_beside_its_mark_without_it(room: StoreRoom) -> None:
    shown = {d.title: (d.mark, d.shown_title) for d in room.discussions()}
    assert shown == {
        ROPE: (PostMark.QUESTION, "Which rope lasts?"),
        ROOF: (PostMark.TIP, "Wash the roof"),
        PLAIN: (None, PLAIN),
    }


def test_a_reply_has_a_mark_and_the_post_it_thanks_is_known(room: StoreRoom) -> None:
    posts = room.posts("101")
    assert [(p.mark, p.thanked) for p in posts] == [
        (PostMark.QUESTION, 0),
        (PostMark.TIP, 1),
        (None, 0),
    ]
    assert room.discussion("101").has_helped


def test_all_of_a_forum_for_questions_asks(room: StoreRoom) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        asking = said.a_forum("30", kind=ForumKind.QUESTIONS)
        apply_forums(connection, [asking], said.NOON)
    assert set(listed(room, PostMark.QUESTION)) == {ROPE, ROOF, PLAIN}
    assert room.discussion("103").mark is PostMark.QUESTION
    assert room.discussion("102").mark is PostMark.TIP
    assert set(room.finds("is:question")) == {"1010", "1020", "1030"}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("is:question", {"1010"}),
        ("mark:question", {"1010"}),
        ("mark:tip", {"1011", "1020"}),
        ("mark:tip sisal", {"1011"}),
        ("-mark:tip rain", {"1030"}),
        ("mark:challenge", set()),
    ],
)
def test_marks_are_searched_for(room: StoreRoom, query: str, found: set[str]) -> None:
    assert set(room.finds(query)) == found


def test_own_drafts_are_found_by_their_mark(room: StoreRoom) -> None:
    writing = room.workspace.writing
    writing.new_discussion(room.forum().forum_id, Draft("🌱 Nets", "Over the tank."))
    target = ReplyTarget(room.discussion("101").discussion_id)
    writing.new_reply(target, Draft(f"Re: {ROPE}", "🌱 Try wire."))
    found = room.workspace.search.find_own("mark:idea")
    assert {hit.item.kind for hit in found} == {ItemKind.DISCUSSION, ItemKind.REPLY}
    assert room.workspace.search.find_own("is:question") == ()


def test_the_choice_of_a_mark_is_remembered_for_the_forum(room: StoreRoom) -> None:
    reading, forum_id = room.workspace.reading, room.forum().forum_id
    reading.keep_list_choice(forum_id, ListChoice(mark=PostMark.TIP))
    room.reopen()
    assert room.workspace.reading.list_choice(forum_id) == ListChoice(mark=PostMark.TIP)


def test_an_edit_of_a_title_changes_its_mark(room: StoreRoom) -> None:
    opening = said.an_opening_post("1030", discussion_remote_id="103", subject="🌱 Rain barrels")
    room.pulls([opening])
    assert room.discussion("103").mark is PostMark.IDEA


def test_posts_of_an_older_version_get_their_marks_once(room: StoreRoom) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE post SET mark = NULL, thanks = 0")
        connection.execute("DELETE FROM fact WHERE name = ?", (MARKS_FACT,))
    room.reopen()
    assert listed(room, PostMark.QUESTION) == [ROPE]
    assert room.posts("101")[1].thanked == 1
    with room.workspace.database.writing(durable=False) as connection:
        connection.execute("UPDATE post SET mark = NULL")
    read_marks_again(room.workspace.database)
    assert listed(room, PostMark.QUESTION) == []
