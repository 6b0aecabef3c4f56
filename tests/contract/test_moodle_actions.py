"""What the Moodle client sends for edits, marks and ratings, and what it makes of the answers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.reason import ReasonCode
from companion.domain.remote import RemoteRating
from companion.errors import Rejected
from sync.moodle.site import (
    ADD_DISCUSSION,
    ADD_REPLY,
    LISTING,
    LOCK,
    PIN,
    POSTS,
    RATE,
    STAR,
    SUBSCRIBE,
    UPDATE_POST,
    VIEW_DISCUSSION,
)
from sync.server_port import EditedPost, NewDiscussion, NewReply, RatingWish
from tests.contract.moodle.outcomes import MARKER
from tests.contract.moodle.recorded import RecordedSite, recording
from tests.one_page import one_page

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from sync.moodle.client import MoodleServer


def asked_by(deed: Callable[[MoodleServer], Coroutine[Any, Any, None]], *answers: str) -> Any:
    """Return the form fields of what a deed sends, but for those of every call."""
    site = RecordedSite()
    function = answers[0]
    site.answer(function, *answers[1:])
    asyncio.run(deed(site.server()))
    ((asked, fields),) = site.asked
    assert asked == function
    common = ("wstoken", "wsfunction", "moodlewsrestformat")
    return {
        name: value
        for name, value in fields.items()
        if name not in common and not name.startswith("moodlewssetting")
    }


def edit(**changes: Any) -> EditedPost:
    values = {"marker": MARKER, "post_remote_id": "7", "subject": "x", "html": "<p>y</p>"}
    return EditedPost(**(values | changes))


def wish(value: int | None) -> RatingWish:
    return RatingWish("20290", "4", "228", "10", value)


def test_edit_carries_its_mark_and_leaves_the_files_alone() -> None:
    assert asked_by(lambda server: server.edit_post(edit()), UPDATE_POST, "post.edit.ok") == {
        "postid": "7",
        "subject": "x",
        "message": f"<p>y</p><!-- {MARKER} -->",
        "messageformat": "1",
    }


def test_edit_names_the_areas_of_its_files() -> None:
    post = edit(inline_area="797692832", attachment_area="513522251")
    fields = asked_by(lambda server: server.edit_post(post), UPDATE_POST, "post.edit.files")
    options = {name: value for name, value in fields.items() if name.startswith("options")}
    assert options == {
        "options[0][name]": "inlineattachmentsid",
        "options[0][value]": "797692832",
        "options[1][name]": "attachmentsid",
        "options[1][value]": "513522251",
    }


def test_new_posts_name_the_areas_of_their_files() -> None:
    reply = NewReply(MARKER, "3", "3", "Re: x", "<p>y</p>", False, "11", "22")
    site = RecordedSite()
    site.answer(ADD_REPLY, "reply.attachments")
    receipt = asyncio.run(site.server().reply(reply))
    assert receipt.post is not None
    assert [file.name for file in receipt.post.attachments] == ["notes.pdf"]
    discussion = NewDiscussion(MARKER, "3", "x", "<p>y</p>", None, "11", "22")
    site.answer(ADD_DISCUSSION, "discussion.add.files")
    asyncio.run(site.server().start_discussion(discussion))
    for _, fields in site.asked:
        assert fields["options[1][name]"] == "inlineattachmentsid"
        assert fields["options[1][value]"] == "11"
        assert fields["options[2][name]"] == "attachmentsid"
        assert fields["options[2][value]"] == "22"


@pytest.mark.parametrize("name", ["too-large", "too-many", "not-allowed", "no-such-area"])
def test_receipt_shows_the_files_that_were_kept(name: str) -> None:
    kept = {"too-many": ["0.txt", "1.txt", "2.txt"]}
    site = RecordedSite()
    site.answer(ADD_REPLY, f"reply.attachments.{name}")
    reply = NewReply(MARKER, "3", "3", "Re: x", "<p>y</p>", False, None, "22")
    receipt = asyncio.run(site.server().reply(reply))
    assert receipt.post is not None
    assert len(receipt.post.attachments) == len(kept.get(name, []))


def test_target_state_0_locks_and_another_unlocks() -> None:
    place = {"forumid": "108", "discussionid": "2353"}
    locked = asked_by(lambda server: server.set_lock("108", "2353", on=True), LOCK, "lock.on")
    assert locked == {**place, "targetstate": "0"}
    unlocked = asked_by(lambda server: server.set_lock("108", "2353", on=False), LOCK, "lock.off")
    assert unlocked == {**place, "targetstate": "1"}


@pytest.mark.parametrize("on", [True, False])
def test_other_marks_are_set_with_1_and_taken_with_0(on: bool) -> None:
    here, state = {"discussionid": "2353"}, {"targetstate": str(int(on))}
    star = asked_by(lambda server: server.set_star("2353", on=on), STAR, "star.on")
    assert star == here | state
    pin = asked_by(lambda server: server.set_pin("2353", on=on), PIN, "pin.on")
    assert pin == here | state
    subscribed = asked_by(
        lambda server: server.set_subscription("108", "2353", on=on),
        SUBSCRIBE,
        "subscribe.discussion",
    )
    assert subscribed == here | state | {"forumid": "108"}


def test_reading_mark_names_the_discussion() -> None:
    read = asked_by(lambda server: server.mark_read("2366"), VIEW_DISCUSSION, "read.rich.view")
    assert read == {"discussionid": "2366"}


@pytest.mark.parametrize(("value", "sent"), [(9, "9"), (0, "0"), (None, "-999")])
def test_rating_is_sent_with_its_scale_and_taken_back_with_minus_999(
    value: int | None, sent: str
) -> None:
    assert asked_by(lambda server: server.rate(wish(value)), RATE, "rating.change") == {
        "contextlevel": "module",
        "instanceid": "228",
        "component": "mod_forum",
        "ratingarea": "post",
        "itemid": "20290",
        "scaleid": "10",
        "rating": sent,
        "rateduserid": "4",
        "aggregation": "1",
    }


@pytest.mark.parametrize(
    ("deed", "function", "name", "why"),
    [
        (lambda s: s.edit_post(edit()), UPDATE_POST, "post.edit.after-window", "NOT_ALLOWED"),
        (lambda s: s.edit_post(edit()), UPDATE_POST, "post.edit.no-such-post", "TARGET_GONE"),
        (lambda s: s.set_pin("3", on=True), PIN, "pin.denied", "NOT_ALLOWED"),
        (lambda s: s.set_lock("2", "3", on=True), LOCK, "lock.denied", "NOT_ALLOWED"),
        (lambda s: s.set_star("3", on=True), STAR, "star.no-such-discussion", "TARGET_GONE"),
        (
            lambda s: s.set_subscription("2", "3", on=True),
            SUBSCRIBE,
            "subscribe.forced",
            "NOT_ALLOWED",
        ),
        (lambda s: s.mark_read("3"), VIEW_DISCUSSION, "read.no-such-discussion", "TARGET_GONE"),
        (lambda s: s.rate(wish(8)), RATE, "rating.add.denied", "NOT_ALLOWED"),
        (lambda s: s.rate(wish(8)), RATE, "rating.wrong-person", "TARGET_GONE"),
        (lambda s: s.rate(wish(11)), RATE, "rating.too-high", "OTHER"),
    ],
)
def test_refusal_says_why(deed: Any, function: str, name: str, why: str) -> None:
    site = RecordedSite()
    site.answer(function, name)
    with pytest.raises(Rejected) as caught:
        asyncio.run(deed(site.server()))
    assert caught.value.why is ReasonCode[why]
    assert not caught.value.may_have_arrived


def test_raw_post_names_its_pictures_by_their_files() -> None:
    site = RecordedSite()
    site.answer(POSTS, "post.edit.inline-prepared.read")
    raw = asyncio.run(site.server().raw_post("2377", "20313"))
    assert raw is not None
    assert raw.html == '<p>Newer words. <img src="attachment:pump.png" alt="pump" /></p>'
    assert raw.subject == "Edit me"
    assert raw.marker is None
    assert raw.can_edit
    assert raw.can_delete
    assert raw.modified_at == datetime.fromtimestamp(1795504056, UTC)
    ((_, fields),) = site.asked
    assert fields["moodlewssettingraw"] == "true"
    assert fields["moodlewssettingfileurl"] == "false"


def test_raw_post_has_its_mark_beside_the_text() -> None:
    site = RecordedSite()
    site.answer(POSTS, "discussion.add.marked.raw")
    raw = asyncio.run(site.server().raw_post("1", _only_post("discussion.add.marked.raw")))
    assert raw is not None
    assert raw.html == "<p>With a mark.</p>"
    assert raw.marker == MARKER


def test_raw_post_of_a_gone_discussion_is_none_and_of_a_hidden_one_refused() -> None:
    site = RecordedSite()
    site.answer(POSTS, "posts.gone-discussion", "posts.rich.future")
    assert asyncio.run(site.server().raw_post("1", "2")) is None
    with pytest.raises(Rejected) as caught:
        asyncio.run(site.server().raw_post("1", "2"))
    assert caught.value.why is ReasonCode.CLOSED_OR_NOT_ALLOWED


def test_posts_tell_how_they_are_rated_to_those_who_may_know() -> None:
    assert ratings_of("posts.rich.rated.as-teacher") == {
        "20290": RemoteRating(True, "10", 10, own=8, average="9", count=2),
        "20291": RemoteRating(True, "10", 10, own=5, average="5", count=1),
    }
    assert set(ratings_of("posts.rich.rated").values()) == {
        RemoteRating(False, "", 0, own=None, average=None, count=0)
    }
    assert set(ratings_of("posts.tips").values()) == {None}


def test_listing_and_forums_tell_what_is_offered() -> None:
    site = RecordedSite()
    site.answer(LISTING, "discussions.rich", "discussions.rich.as-teacher")

    async def pages() -> list[Any]:
        server = site.server()
        return [(await one_page(server, "108", 0, 20)).discussions for _ in range(2)]

    learners, teachers = asyncio.run(pages())
    assert all(one.can_star and not one.can_lock for one in learners)
    assert all(one.can_lock for one in teachers)
    site.answer("mod_forum_get_forums_by_courses", "forums.rich")
    forums = asyncio.run(site.server().snapshot([])).forums
    assert {forum.name for forum in forums if forum.rules.takes_ratings} == {"Rate the drills"}


def ratings_of(name: str) -> dict[str, RemoteRating | None]:
    site = RecordedSite()
    site.answer(POSTS, name)
    (answer,) = asyncio.run(site.server().posts(["1"]))
    return {post.remote_id: post.rating for post in answer.posts}


def _only_post(name: str) -> str:
    (post,) = recording(name).response["posts"]
    return str(post["id"])
