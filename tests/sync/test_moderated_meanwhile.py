"""An answer is lost and, before anybody looks, a moderator acts on the post: still posted once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.faults.faults import CutRequest, LoseAnswer, calling
from tests.sync.world import ADD_DISCUSSION, ADD_REPLY, ClassroomWorld

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.classroom.control import StoredPost
    from tests.faults.faults import Fault
    from tests.faults.http_messages import Request

WORDS = "Charcoal keeps it sweet."


@pytest.fixture(params=["mark kept", "mark stripped"])
def tidy(request: pytest.FixtureRequest, classroom: ClassroomWorld) -> Callable[[], StoredPost]:
    """Returns the post that has arrived; a site that keeps no marks has lost its mark by then."""

    def arrived() -> StoredPost:
        (post,) = classroom.holding(WORDS)
        if request.param == "mark stripped":
            classroom.control.edit_post(post.id, re.sub("<!--.*-->", "", post.message))
        return post

    return arrived


@pytest.fixture
def opening(classroom: ClassroomWorld) -> StoredPost:
    """A peer's post that the learner has cached."""
    post = classroom.discussion()
    classroom.device.sync()
    return post


def lose_answer(classroom: ClassroomWorld, item: str, function: str, fault: Fault) -> None:
    """Send an item into a fault that takes the connection along; it is in doubt then."""
    classroom.proxy.plan(fault, calling(function))
    classroom.proxy.plan(CutRequest(), _looking_up, times=None)
    classroom.device.sync()
    assert classroom.device.state(item) == "in_doubt"
    classroom.proxy.heal()


def _looking_up(request: Request) -> bool:
    return b"settingraw" in request.body


def lost_reply(classroom: ClassroomWorld, to: StoredPost) -> str:
    """Send a reply whose answer is lost; it is in doubt then."""
    item = classroom.device.reply(str(to.id), WORDS)
    lose_answer(classroom, item, ADD_REPLY, LoseAnswer())
    return item


def assert_sent_once(classroom: ClassroomWorld, item: str) -> None:
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    (post,) = classroom.holding(WORDS)
    assert classroom.device.item(item).remote_id == str(post.id)
    classroom.device.sync()
    assert classroom.device.cache() == classroom.fresh_cache()


def test_reply_split_off_as_a_discussion_of_its_own_is_found(
    classroom: ClassroomWorld, opening: StoredPost, tidy: Callable[[], StoredPost]
) -> None:
    item = lost_reply(classroom, opening)
    classroom.control.split_off(tidy().id, "About charcoal")
    assert_sent_once(classroom, item)


def test_reply_moved_along_with_what_it_answers_is_found(
    classroom: ClassroomWorld, opening: StoredPost, tidy: Callable[[], StoredPost]
) -> None:
    peers = classroom.control.add_reply_as("fatima", opening.id, "<p>And charcoal?</p>")
    classroom.device.sync()
    item = lost_reply(classroom, classroom.control.post(peers))
    tidy()
    classroom.control.split_off(peers, "About charcoal")
    assert_sent_once(classroom, item)


def test_discussion_moved_into_another_forum_is_found(
    classroom: ClassroomWorld, opening: StoredPost, tidy: Callable[[], StoredPost]
) -> None:
    item = classroom.device.discuss(str(opening.forum_id), "Charcoal", WORDS)
    lose_answer(classroom, item, ADD_DISCUSSION, LoseAnswer())
    elsewhere = classroom.control.forum("water-questions").id
    classroom.control.move_discussion(tidy().discussion_id, elsewhere)
    assert_sent_once(classroom, item)


def test_reply_whose_discussion_was_moved_into_another_forum_is_found(
    classroom: ClassroomWorld, opening: StoredPost, tidy: Callable[[], StoredPost]
) -> None:
    item = lost_reply(classroom, opening)
    tidy()
    elsewhere = classroom.control.forum("water-questions").id
    classroom.control.move_discussion(opening.discussion_id, elsewhere)
    assert_sent_once(classroom, item)


def test_reply_that_a_moderator_deleted_stands_once_at_the_most(
    classroom: ClassroomWorld, opening: StoredPost, tidy: Callable[[], StoredPost]
) -> None:
    """A deleted post leaves no trace that a learner's token can see: it is sent once more."""
    item = lost_reply(classroom, opening)
    classroom.control.delete_post(tidy().id)
    assert_sent_once(classroom, item)


def test_reply_deleted_with_all_of_its_discussion_keeps_its_words(
    classroom: ClassroomWorld, opening: StoredPost, tidy: Callable[[], StoredPost]
) -> None:
    item = lost_reply(classroom, opening)
    tidy()
    classroom.control.delete_discussion(opening.discussion_id)
    classroom.device.sync()
    stopped = classroom.device.item(item)
    assert stopped.state == "conflict"
    assert stopped.draft.body == WORDS
    assert classroom.holding(WORDS) == []


def test_reply_that_a_teacher_rewrote_is_looked_for_in_vain_without_its_mark_and_kept_apart(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    """Another person's edit takes the mark and the words: nothing is left to know the post by.

    Its author and parent are, but so they are for any other reply; the words are sent again
    rather than lost.
    """
    item = lost_reply(classroom, opening)
    (post,) = classroom.holding(WORDS)
    classroom.control.edit_post(post.id, "<p>Edited by the teacher.</p>")
    assert_sent_once(classroom, item)


def test_post_that_the_sites_cleaner_changes_is_known_again(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    """Scripts and strange attributes go, alternatives to pictures come; the words are the same."""
    body = f"{WORDS}\n\n![](https://pictures.example/a.png)\n\n1 < 2 & *3 > 2*"
    item = classroom.device.reply(str(opening.id), body)
    lose_answer(classroom, item, ADD_REPLY, LoseAnswer())
    (post,) = classroom.holding(WORDS)
    cleaned = re.sub("<!--.*-->", "", post.message).replace("<p>", '<p class="x" dir="auto">')
    classroom.control.edit_post(post.id, cleaned.replace("<img ", '<img alt="" class="fluid" '))
    assert_sent_once(classroom, item)


def test_reply_that_never_arrived_is_sent_into_the_discussion_that_its_parent_moved_to(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    peers = classroom.control.add_reply_as("fatima", opening.id, "<p>And charcoal?</p>")
    classroom.device.sync()
    item = classroom.device.reply(str(peers), WORDS)
    lose_answer(classroom, item, ADD_REPLY, CutRequest())
    made = classroom.control.split_off(peers, "About charcoal")
    assert_sent_once(classroom, item)
    (post,) = classroom.holding(WORDS)
    assert post.discussion_id == made
