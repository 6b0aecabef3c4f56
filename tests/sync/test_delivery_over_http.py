"""Delivery to a classroom over real HTTP, with faults at the socket: posted once, all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.errors import Busy, Offline, SignedOut
from tests.faults.faults import (
    BlackHole,
    Change,
    CutAnswer,
    CutRequest,
    DeliverLate,
    Duplicate,
    HoldAnswer,
    LoseAnswer,
    bad_gateway,
    calling,
    cut_json,
    html_page,
    php_error,
    php_warnings,
    too_many_requests,
    unavailable,
)
from tests.sync.world import ADD_DISCUSSION, ADD_REPLY, GIVE_UP_SECONDS, POSTS, ClassroomWorld

if TYPE_CHECKING:
    from sync.classroom.control import StoredPost
    from tests.faults.faults import Fault
    from tests.faults.http_messages import Answer

WORDS = "Charcoal keeps it sweet."


@pytest.fixture
def opening(classroom: ClassroomWorld) -> StoredPost:
    """A peer's post that the learner has cached."""
    post = classroom.discussion()
    classroom.device.sync()
    return post


def queue(classroom: ClassroomWorld, kind: str, opening: StoredPost) -> str:
    if kind == ADD_REPLY:
        return classroom.device.reply(str(opening.id), WORDS)
    return classroom.device.discuss(str(opening.forum_id), "Charcoal", WORDS)


AFTER_THE_EFFECT: dict[str, Fault] = {
    "answer lost": LoseAnswer(),
    "answer never comes": HoldAnswer(),
    "answer cut": CutAnswer(after_bytes=40),
    "body cut": CutAnswer(after_bytes=400),
    "JSON cut": cut_json(),
    "PHP error after the commit": php_error(),
    "gateway error": bad_gateway(),
    "unavailable": unavailable(delivered=True),
    "HTML page": html_page(delivered=True),
    "PHP warnings": php_warnings(),
}


@pytest.mark.parametrize("kind", [ADD_REPLY, ADD_DISCUSSION])
@pytest.mark.parametrize("fault", AFTER_THE_EFFECT)
def test_a_post_whose_answer_is_spoilt_after_the_effect_is_found_by_looking(
    classroom: ClassroomWorld, opening: StoredPost, kind: str, fault: str
) -> None:
    item = queue(classroom, kind, opening)
    classroom.patience = GIVE_UP_SECONDS if fault == "answer never comes" else 30.0
    classroom.proxy.plan(AFTER_THE_EFFECT[fault], calling(kind))
    classroom.device.sync()
    classroom.patience = 30.0
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert classroom.proxy.arrived[kind] == 1
    assert len(classroom.holding(WORDS)) == 1
    assert classroom.device.cache() == classroom.fresh_cache()


BEFORE_THE_EFFECT: dict[str, Fault] = {
    "cut before the request": CutRequest(),
    "cut within the request": CutRequest(after_bytes=250),
    "black hole": BlackHole(),
    "unavailable": unavailable(),
    "gateway error": bad_gateway(delivered=False),
}


@pytest.mark.parametrize("kind", [ADD_REPLY, ADD_DISCUSSION])
@pytest.mark.parametrize("fault", BEFORE_THE_EFFECT)
def test_a_post_that_never_arrived_is_looked_for_and_then_sent_again(
    classroom: ClassroomWorld, opening: StoredPost, kind: str, fault: str
) -> None:
    item = queue(classroom, kind, opening)
    classroom.patience = GIVE_UP_SECONDS if fault == "black hole" else 30.0
    classroom.proxy.plan(BEFORE_THE_EFFECT[fault], calling(kind))
    classroom.device.sync()
    assert classroom.holding(WORDS) == []
    classroom.patience = 30.0
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert len(classroom.holding(WORDS)) == 1
    assert classroom.device.cache() == classroom.fresh_cache()


def test_within_the_settle_time_a_lost_post_is_not_sent_again(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    classroom.device.settle_seconds = 3600.0
    item = queue(classroom, ADD_REPLY, opening)
    classroom.proxy.plan(CutRequest(), calling(ADD_REPLY))
    for _ in range(3):
        classroom.device.sync()
    assert classroom.device.state(item) == "in_doubt"
    assert classroom.proxy.arrived[ADD_REPLY] == 0


def test_a_request_that_reaches_the_server_after_the_client_gave_up_is_found(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    classroom.device.settle_seconds = 3600.0
    item = queue(classroom, ADD_REPLY, opening)
    classroom.proxy.plan(DeliverLate(), calling(ADD_REPLY))
    classroom.device.sync()
    assert classroom.device.state(item) == "in_doubt"
    assert classroom.proxy.deliver_late() == 1
    classroom.device.settle_seconds = 0.0
    with classroom.device.workspace.database.writing(durable=True) as connection:
        connection.execute("UPDATE outbox_item SET not_before = NULL")
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert len(classroom.holding(WORDS)) == 1


def test_a_request_that_arrives_only_while_the_post_is_sent_again_is_taken_back(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    item = queue(classroom, ADD_REPLY, opening)
    classroom.proxy.plan(DeliverLate(), calling(ADD_REPLY))
    classroom.device.sync()
    late = classroom.proxy

    def arrive(answer: Answer) -> Answer:
        # As another worker of the server would: between the second request and its answer.
        classroom.control.add_reply_as(
            classroom.username, opening.id, f"<p>{WORDS}</p><!-- {item} -->"
        )
        return answer

    late.plan(Change(arrive), calling(ADD_REPLY))
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    (kept,) = classroom.holding(WORDS)
    assert classroom.device.item(item).remote_id == str(kept.id)
    assert classroom.device.cache() == classroom.fresh_cache()


def test_a_request_that_the_network_delivers_twice_is_posted_twice_and_known_to_be(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    """No client can hinder that; the answer that came is the post, and the cache shows both."""
    item = queue(classroom, ADD_REPLY, opening)
    classroom.proxy.plan(Duplicate(), calling(ADD_REPLY))
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert classroom.device.cache() == classroom.fresh_cache()


def test_a_duplicate_whose_answer_is_lost_is_reduced_to_one(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    item = queue(classroom, ADD_REPLY, opening)

    def twice_and_lost(answer: Answer) -> Answer:
        classroom.control.add_reply_as(
            classroom.username, opening.id, f"<p>{WORDS}</p><!-- {item} -->"
        )
        return answer.with_body(b"")

    classroom.proxy.plan(Change(twice_and_lost), calling(ADD_REPLY))
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert len(classroom.holding(WORDS)) == 1
    assert classroom.device.cache() == classroom.fresh_cache()


def test_a_site_that_strips_marks_is_served_by_the_fingerprint(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    items = [classroom.device.reply(str(opening.id), "Thanks!") for _ in range(2)]

    def strip(answer: Answer) -> Answer:
        for item in items:
            for post in classroom.holding(item):
                classroom.control.edit_post(post.id, "<p>Thanks!</p>")
        return answer.with_body(b"")

    classroom.proxy.plan(Change(strip), calling(ADD_REPLY), times=2)
    classroom.device.sync()
    assert [classroom.device.state(item) for item in items] == ["sent", "sent"]
    posts = [post for post in classroom.holding("Thanks!") if post.parent_id == opening.id]
    assert {str(post.id) for post in posts} == {
        classroom.device.item(item).remote_id for item in items
    }
    assert len(posts) == 2


def test_a_wish_for_quiet_is_kept_and_nothing_is_in_doubt(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    item = queue(classroom, ADD_REPLY, opening)
    classroom.proxy.plan(too_many_requests("3600"), calling(ADD_REPLY))
    report = classroom.device.sync()
    assert isinstance(report.error, Busy)
    assert report.in_doubt == 0
    classroom.device.sync()
    assert classroom.device.state(item) == "queued"
    classroom.device.workspace.writing.queue(item)
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"


def test_signed_out_between_two_posts_goes_on_with_a_new_token(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    items = [classroom.device.reply(str(opening.id), f"Number {n}.") for n in range(3)]

    def expire(answer: Answer) -> Answer:
        classroom.control.expire_tokens()
        return answer

    classroom.proxy.plan(Change(expire), calling(ADD_REPLY))
    assert isinstance(classroom.device.sync().error, SignedOut)
    assert [classroom.device.state(item) for item in items] == ["sent", "queued", "queued"]
    classroom.sign_in()
    assert classroom.device.sync().sent == 2
    assert [len(classroom.holding(f"Number {n}.")) for n in range(3)] == [1, 1, 1]


def test_with_the_network_gone_everything_waits(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    item = queue(classroom, ADD_REPLY, opening)
    classroom.proxy.down()
    report = classroom.device.sync()
    assert isinstance(report.error, Offline)
    assert classroom.device.state(item) == "queued"
    classroom.device.restart()
    classroom.proxy.up()
    classroom.device.sync()
    assert classroom.device.state(item) == "sent"
    assert len(classroom.holding(WORDS)) == 1


def test_a_locked_discussion_refuses_and_the_words_stay(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    classroom.control.lock_discussion(opening.discussion_id)
    refused = queue(classroom, ADD_REPLY, opening)
    good = classroom.device.discuss(str(opening.forum_id), "Open", "An open question.")
    report = classroom.device.sync()
    assert (report.sent, report.rejected) == (1, 1)
    item = classroom.device.item(refused)
    assert item.reason is not None
    assert item.reason.server_code == "nopostforum"
    assert item.draft.body == WORDS
    assert classroom.device.state(good) == "sent"


def test_a_private_reply_that_is_not_allowed_is_never_made_public(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    item = classroom.device.reply(str(opening.id), WORDS, private=True)
    classroom.device.sync()
    assert classroom.device.state(item) in {"rejected", "conflict"}
    assert classroom.proxy.arrived[ADD_REPLY] == 0


@pytest.mark.parametrize("gone", ["post", "discussion"])
def test_a_reply_to_what_a_teacher_deleted_keeps_its_words(
    classroom: ClassroomWorld, opening: StoredPost, gone: str
) -> None:
    reply = classroom.control.add_reply_as("juma", opening.id, "<p>So do we.</p>")
    classroom.device.sync()
    item = classroom.device.reply(str(reply), WORDS)
    classroom.control.delete_post(reply if gone == "post" else opening.id)
    assert classroom.device.sync().error is None
    assert classroom.device.state(item) in {"rejected", "conflict"}
    assert classroom.device.item(item).draft.body == WORDS


def test_a_discussion_its_reply_and_the_reply_to_that_go_in_order(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    classroom.proxy.plan(LoseAnswer(), calling(ADD_DISCUSSION))
    classroom.proxy.plan(LoseAnswer(), calling(POSTS))
    discussion = classroom.device.discuss(str(opening.forum_id), "Rain", "How much?")
    reply = classroom.device.reply_to_item(discussion, "As much as last year?")
    to_reply = classroom.device.reply_to_item(reply, "Or more.")
    for _ in range(3):
        classroom.device.sync()
    ids = [int(classroom.device.item(i).remote_id or 0) for i in (discussion, reply, to_reply)]
    assert [classroom.control.post(one).parent_id for one in ids] == [0, ids[0], ids[1]]
    assert classroom.device.cache() == classroom.fresh_cache()


def test_what_was_outwaited_is_cached_whole_at_the_end_of_the_same_sync(
    classroom: ClassroomWorld, opening: StoredPost
) -> None:
    """A discussion in doubt is sent again after the reading, and the reply to it after that."""
    classroom.device.settle_seconds = 0.3
    topic = classroom.device.discuss(str(opening.forum_id), "Charcoal", WORDS)
    reply = classroom.device.reply_to_item(topic, "I mean the coarse one.")
    classroom.proxy.plan(CutRequest(50), calling(ADD_DISCUSSION))
    report = classroom.device.sync(wait_for_doubts=True)
    assert (report.sent, report.in_doubt) == (2, 0)
    assert [len(classroom.holding(item)) for item in (topic, reply)] == [1, 1]
    assert classroom.device.cache() == classroom.fresh_cache()
