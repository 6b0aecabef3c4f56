"""Peers find what they can answer, and what helped others, in all courses at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.draft import Draft, ReplyTarget
from companion.domain.forum import ForumKind
from companion.domain.peer_learning import HelpSigns, help_points
from companion.domain.post_mark import PostMark
from companion.domain.remote import RemotePerson, RemoteRating
from companion.errors import NotAllowed
from companion.store.forum_intake import apply_forums
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from typing import Any

    from companion.domain.remote import RemotePost
    from tests.companion.store_room import StoreRoom

RATED = RemoteRating(
    can_rate=True, scale_remote_id="10", highest=10, own=None, average=None, count=0
)


@pytest.fixture
def room(reading_room: StoreRoom) -> StoreRoom:
    """Four discussions: two questions without a reply, one with, and a tip."""
    for number, title in enumerate(
        ("❓ Which rope?", "Pregunta: ¿qué red?", "❓ Sand?", "💡 Wire"), 1
    ):
        answers = [a_reply(number, 1)] if title == "❓ Sand?" else []
        reading_room.pulls([an_opening(number, title), *answers])
    return reading_room


def an_opening(number: int, title: str, **changes: Any) -> RemotePost:
    at = said.minutes(number * 10)
    given = {"subject": title, "created_at": at, "modified_at": at} | changes
    return said.an_opening_post(f"{number}000", discussion_remote_id=str(number), **given)


def a_reply(number: int, count: int, parent: int = 0, **changes: Any) -> RemotePost:
    at = said.minutes(number * 10 + count)
    given = {"created_at": at, "modified_at": at, "subject": "Re"} | changes
    return said.a_post(
        f"{number}00{count}", f"{number}00{parent}", discussion_remote_id=str(number), **given
    )


def open_titles(room: StoreRoom) -> list[str]:
    found = room.workspace.peers.questions()
    assert found.count == room.workspace.peers.question_count() == len(found.questions)
    return [each.post.title for each in found.questions]


def test_questions_that_nobody_answered_are_listed_the_newest_first(room: StoreRoom) -> None:
    assert open_titles(room) == ["¿qué red?", "Which rope?"]
    (first, _) = room.workspace.peers.questions().questions
    assert (first.post.course_name, first.post.author_name) == (
        "Water for all 3",
        said.LIEN.full_name,
    )


def test_own_questions_and_those_that_can_take_no_answer_are_not_listed(room: StoreRoom) -> None:
    room.pulls([an_opening(5, "❓ Mine?", author=said.AMINA)])
    room.lists(said.a_discussion([an_opening(6, "❓ Locked?")], locked=True))
    room.lists(said.a_discussion([an_opening(7, "❓ Closed?")], can_reply=False))
    assert open_titles(room) == ["¿qué red?", "Which rope?"]


def test_who_asks_and_adds_something_has_no_answer_yet(room: StoreRoom) -> None:
    room.pulls([an_opening(1, "❓ Which rope?"), a_reply(1, 1, author=said.LIEN)])
    assert "Which rope?" in open_titles(room)
    room.pulls([an_opening(1, "❓ Which rope?"), a_reply(1, 1, author=said.KWAME)])
    assert "Which rope?" not in open_titles(room)


def test_a_reply_that_is_announced_and_not_read_yet_counts_as_an_answer(room: StoreRoom) -> None:
    room.lists(said.a_discussion([an_opening(1, "❓ Which rope?")], reply_count=1))
    assert open_titles(room) == ["¿qué red?"]


def test_a_question_within_a_discussion_waits_for_an_answer_of_its_own(room: StoreRoom) -> None:
    asking = a_reply(4, 1, body_html="<p>❓ How thick?</p>")
    room.pulls([an_opening(4, "💡 Wire"), asking])
    (first, *_) = room.workspace.peers.questions().questions
    assert (first.post.title, first.post.excerpt) == ("Wire", "How thick?")
    room.pulls([an_opening(4, "💡 Wire"), asking, a_reply(4, 2, 1, author=said.LIEN)])
    assert open_titles(room) == ["¿qué red?", "Which rope?"]


def test_all_of_a_forum_for_questions_waits_for_answers(room: StoreRoom) -> None:
    with room.workspace.database.writing(durable=False) as connection:
        apply_forums(connection, [said.a_forum("30", kind=ForumKind.QUESTIONS)], said.NOON)
    assert open_titles(room) == ["Wire", "¿qué red?", "Which rope?"]


def test_a_question_that_one_answers_is_marked_as_begun_and_goes_when_it_is_queued(
    room: StoreRoom,
) -> None:
    rope = room.workspace.peers.questions().questions[1]
    target = ReplyTarget(rope.post.discussion_id, rope.post.post_id)
    draft = room.workspace.writing.new_reply(target, Draft("Re", "Sisal."))
    assert [each.is_begun for each in room.workspace.peers.questions().questions] == [False, True]
    room.workspace.writing.queue(draft.item_id)
    assert open_titles(room) == ["¿qué red?"]


def helpful(room: StoreRoom) -> list[str]:
    return [each.post.post_remote_id for each in room.workspace.peers.highlights()]


def test_what_the_asker_thanked_for_stands_above_what_was_only_talked_about(
    room: StoreRoom,
) -> None:
    thanks = {"body_html": "<p>Merci beaucoup !</p>", "author": said.LIEN}
    room.pulls([an_opening(1, "❓ Which rope?"), a_reply(1, 1), a_reply(1, 2, 1, **thanks)])
    others = [RemotePerson(str(n), f"Peer {n}") for n in range(40, 44)]
    talk = [a_reply(4, n, author=other) for n, other in enumerate(others, 1)]
    room.pulls([an_opening(4, "💡 Wire"), *talk])
    assert helpful(room) == ["1001", "4000"]
    (first, second) = room.workspace.peers.highlights()
    assert (first.signs.thanks, first.signs.thanked_by_asker, first.signs.is_answer) == (
        1,
        True,
        True,
    )
    assert (second.signs.repliers, second.post.mark) == (4, PostMark.TIP)


def test_a_good_rating_makes_a_highlight_and_a_poor_one_none(room: StoreRoom) -> None:
    good, poor = replace(RATED, average="10", count=1), replace(RATED, average="1", count=1)
    room.pulls([an_opening(1, "Rope"), a_reply(1, 1, rating=good), a_reply(1, 2, rating=poor)])
    assert helpful(room) == ["1001"]


def test_likes_and_votes_make_a_highlight_though_they_have_no_average(room: StoreRoom) -> None:
    liked = replace(RATED, highest=1, average=None, count=2)
    voted_down = replace(liked, count=-2)
    room.pulls(
        [an_opening(1, "Rope"), a_reply(1, 1, rating=liked), a_reply(1, 2, rating=voted_down)]
    )
    assert helpful(room) == ["1001"]


def test_what_is_older_than_a_week_is_no_highlight(room: StoreRoom) -> None:
    thanks = {"body_html": "<p>Thanks!</p>", "author": said.LIEN}
    room.pulls([an_opening(1, "❓ Which rope?"), a_reply(1, 1), a_reply(1, 2, 1, **thanks)])
    room.clock.now = said.NOON + timedelta(days=7)
    assert helpful(room) == ["1001"]
    room.clock.turn(days=1)
    assert helpful(room) == []


def test_nobody_makes_a_highlight_of_their_own_words(room: StoreRoom) -> None:
    thanks = {"body_html": "<p>Thanks!</p>", "author": said.KWAME}
    room.pulls([an_opening(1, "❓ Rope?"), a_reply(1, 1), a_reply(1, 2, 1, **thanks)])
    assert helpful(room) == []


def test_a_post_is_rated_as_helpful_by_the_top_of_its_scale(room: StoreRoom) -> None:
    room.pulls([an_opening(4, "💡 Wire"), a_reply(4, 1, rating=RATED)])
    post = room.posts("4")[1]
    item = room.workspace.peers.rate_as_helpful(post.post_id)
    assert item.value == "10"
    assert room.posts("4")[1].is_helpful_to_me
    room.workspace.actions.rate(post.post_id, None)
    assert not room.posts("4")[1].is_helpful_to_me


def test_a_post_that_takes_no_rating_is_not_rated(room: StoreRoom) -> None:
    with pytest.raises(NotAllowed):
        room.workspace.peers.rate_as_helpful(room.posts("4")[0].post_id)


def test_own_thanks_show_on_the_post_they_are_for(room: StoreRoom) -> None:
    thanks = {"body_html": "<p>Thank you, this helped me: the net.</p>", "author": said.AMINA}
    room.pulls([an_opening(4, "💡 Wire"), a_reply(4, 1), a_reply(4, 2, 1, **thanks)])
    assert [post.is_helpful_to_me for post in room.posts("4")] == [False, True, False]


COUNTS = st.integers(0, 500)
SIGNS = st.builds(
    HelpSigns,
    thanks=COUNTS,
    thanked_by_asker=st.booleans(),
    ratings=COUNTS,
    rating_share=st.floats(0, 1),
    repliers=COUNTS,
    is_answer=st.booleans(),
    is_starred=st.booleans(),
)


@given(SIGNS, st.sampled_from(["thanks", "ratings", "repliers"]))
def test_more_help_never_makes_fewer_points(signs: HelpSigns, which: str) -> None:
    more = replace(signs, **{which: getattr(signs, which) + 1})
    assert help_points(more) >= help_points(signs) >= 0
