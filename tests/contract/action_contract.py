"""What every forum server must do with posts that are there: edit, mark, rate.

The second part of the contract suite (see `server_contract`).
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.server_port import EditedPost, RatingWish
from tests.contract.server_contract import (
    MISSING,
    SUBJECT,
    ServerUnderTest,
    Visit,
    shows_bold,
    visiting,
)
from tests.one_page import one_page

if TYPE_CHECKING:
    from companion.domain.remote import RemoteForum, RemotePost, RemoteRating
    from tests.contract.server_contract import Started


class ActionContract:
    """The suite; `server_under_test` is a fixture of the module that inherits it."""

    def test_edited_post_is_read_back_as_it_was_sent_with_its_mark(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "edit_own")
            ours = await visit.start()
            reply = await visit.reply(ours)
            post = reply.post
            assert post.can_edit
            before = await visit.server.raw_post(ours.discussion_id, post.remote_id)
            assert before is not None
            assert plain_text(before.html) == "Ours has charcoal."
            assert before.can_edit
            assert before.can_delete == visit.server.capabilities.delete_own
            edited = edit_of(post, html="<p>Ours has <b>bones</b>, burnt.</p>", subject=SUBJECT)
            await visit.server.edit_post(edited)
            after = await visit.server.raw_post(ours.discussion_id, post.remote_id)
            assert after is not None
            assert plain_text(after.html) == plain_text(edited.html)
            assert shows_bold(after.html, "bones")
            if visit.server.capabilities.reply_subjects:
                assert after.subject == SUBJECT
            assert after.modified_at >= before.modified_at
            if visit.server.capabilities.marker:
                assert (before.marker, after.marker) == (reply.marker, edited.marker)
            seen = await read_post(visit, ours, post)
            assert seen.subject == after.subject
            assert shows_bold(seen.body_html, "bones")
            assert edited.marker not in seen.body_html

        visiting(server_under_test, story)

    def test_edit_of_an_opening_post_renames_its_discussion(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "edit_own")
            ours = await visit.start()
            await visit.server.edit_post(edit_of(ours.opening, "<p>Sand alone.</p>", "Only sand"))
            assert (await visit.listed(ours)).title == "Only sand"

        visiting(server_under_test, story)

    def test_raw_post_that_is_gone_is_none(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            assert await visit.server.raw_post(ours.discussion_id, MISSING) is None
            assert await visit.server.raw_post(MISSING, ours.opening.remote_id) is None

        visiting(server_under_test, story)

    def test_edit_of_a_missing_post_is_refused_and_an_empty_one_never_sent(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "edit_own")
            marker = str(uuid.uuid4())
            with pytest.raises(Rejected) as caught:
                await visit.server.edit_post(EditedPost(marker, MISSING, "x", "<p>x</p>"))
            assert caught.value.why is ReasonCode.TARGET_GONE
            ours = await visit.start()
            before = visit.server.usage.requests
            for subject, html in (("x", "<p> </p>"), (" ", "<p>x</p>")):
                with pytest.raises(Rejected) as caught:
                    await visit.server.edit_post(edit_of(ours.opening, html, subject))
                assert caught.value.why is ReasonCode.WORDS_REFUSED
            assert visit.server.usage.requests == before

        visiting(server_under_test, story)

    def test_own_post_cannot_be_changed_after_half_an_hour(
        self, server_under_test: ServerUnderTest
    ) -> None:
        turn = server_under_test.turn_clock
        if turn is None:
            pytest.skip("this server's clock cannot be turned")

        async def story(visit: Visit) -> None:
            need(visit, "edit_own")
            ours = await visit.start()
            if (await visit.listed(ours)).can_lock:
                pytest.skip("those who may lock may change posts at any time")
            turn(timedelta(minutes=31))
            try:
                late = await read_post(visit, ours, ours.opening)
                if late.can_edit:
                    pytest.skip("this server lets people change their posts at any time")
                assert not late.can_delete
                raw = await visit.server.raw_post(ours.discussion_id, late.remote_id)
                assert raw is not None
                assert not raw.can_edit
                with pytest.raises(Rejected) as caught:
                    await visit.server.edit_post(edit_of(late, "<p>Too late.</p>", "x"))
                assert caught.value.why is ReasonCode.NOT_ALLOWED
            finally:
                turn(-timedelta(minutes=31))

        visiting(server_under_test, story)

    def test_star_shows_in_the_listing_and_can_be_set_and_taken_twice(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "star")
            ours = await visit.start()
            assert (await visit.listed(ours)).can_star
            for on in (True, True, False, False):
                await visit.server.set_star(ours.discussion_id, on=on)
                assert (await visit.listed(ours)).starred in (on, None)

        visiting(server_under_test, story)

    def test_subscription_can_be_set_and_taken_twice(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "subscribe")
            ours = await visit.start()
            for on in (True, True, False, False):
                await visit.server.set_subscription(ours.forum.remote_id, ours.discussion_id, on=on)

        visiting(server_under_test, story)

    def test_lock_is_for_those_to_whom_the_listing_offers_it(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "lock")
            ours = await visit.start()
            forum, discussion = ours.forum.remote_id, ours.discussion_id
            if not (await visit.listed(ours)).can_lock:
                with pytest.raises(Rejected) as caught:
                    await visit.server.set_lock(forum, discussion, on=True)
                assert caught.value.why is ReasonCode.NOT_ALLOWED
                assert not (await visit.listed(ours)).locked
                return
            for on in (True, True, False, False):
                await visit.server.set_lock(forum, discussion, on=on)
                assert (await visit.listed(ours)).locked is on

        visiting(server_under_test, story)

    def test_pin_is_set_twice_or_refused(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "pin")
            ours = await visit.start()
            if not (await visit.listed(ours)).can_lock:  # those who pin also lock
                with pytest.raises(Rejected) as caught:
                    await visit.server.set_pin(ours.discussion_id, on=True)
                assert caught.value.why is ReasonCode.NOT_ALLOWED
                assert not (await visit.listed(ours)).pinned
                return
            for on in (True, True, False, False):
                await visit.server.set_pin(ours.discussion_id, on=on)
                assert (await visit.listed(ours)).pinned is on

        visiting(server_under_test, story)

    def test_mark_on_a_missing_discussion_is_refused(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "star")
            need(visit, "read_marks")
            with pytest.raises(Rejected) as caught:
                await visit.server.set_star(MISSING, on=True)
            assert caught.value.why is ReasonCode.TARGET_GONE
            with pytest.raises(Rejected) as caught:
                await visit.server.mark_read(MISSING)
            assert caught.value.why is ReasonCode.TARGET_GONE

        visiting(server_under_test, story)

    def test_discussion_marked_read_has_nothing_unread(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "read_marks")
            for forum in (await visit.look()).forums:
                page = await one_page(visit.server, forum.remote_id, 0, 100)
                unread = [one.remote_id for one in page.discussions if one.unread_count]
                if unread:
                    break
            else:
                pytest.skip("this person has read everything")
            assert any(post.unread for post in await visit.posts(unread[0]))
            for _ in range(2):
                await visit.server.mark_read(unread[0])
                assert not any(post.unread for post in await visit.posts(unread[0]))
            page = await one_page(visit.server, forum.remote_id, 0, 100)
            (listed,) = [one for one in page.discussions if one.remote_id == unread[0]]
            assert listed.unread_count == 0

        visiting(server_under_test, story)

    def test_rating_is_given_changed_and_taken_back(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "rate")
            forum, post, rating = await ratable_post(visit)
            first = max(1, rating.highest - 1)
            for value in (first, rating.highest, rating.highest, None, None):
                await visit.server.rate(wish(forum, post, rating, value))
                (again,) = [
                    one
                    for one in await visit.posts(post.discussion_remote_id)
                    if one.remote_id == post.remote_id
                ]
                assert again.rating is not None
                assert again.rating.own == value
                assert again.rating.count == rating.count + (value is not None)

        visiting(server_under_test, story)

    def test_rating_beyond_the_scale_and_of_ones_own_post_is_refused(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            need(visit, "rate")
            forum, post, rating = await ratable_post(visit)
            with pytest.raises(Rejected) as caught:
                await visit.server.rate(wish(forum, post, rating, rating.highest + 1))
            assert caught.value.code == "invalidnum"
            ours = await visit.start()
            with pytest.raises(Rejected) as caught:
                await visit.server.rate(wish(ours.forum, ours.opening, rating, 1))
            assert caught.value.why is ReasonCode.NOT_ALLOWED

        visiting(server_under_test, story)


def need(visit: Visit, capability: str) -> None:
    if not getattr(visit.server.capabilities, capability):
        pytest.skip(f"this server lacks {capability}")


def edit_of(
    post: RemotePost,
    html: str,
    subject: str,
    *,
    inline: str | None = None,
    attachments: str | None = None,
) -> EditedPost:
    return EditedPost(str(uuid.uuid4()), post.remote_id, subject, html, inline, attachments)


async def read_post(visit: Visit, ours: Started, post: RemotePost) -> RemotePost:
    (seen,) = [
        one for one in await visit.posts(ours.discussion_id) if one.remote_id == post.remote_id
    ]
    return seen


async def ratable_post(visit: Visit) -> tuple[RemoteForum, RemotePost, RemoteRating]:
    """Find somebody's post that this person may rate."""
    for forum in (await visit.look()).forums:
        if not forum.rules.takes_ratings:
            continue
        page = await one_page(visit.server, forum.remote_id, 0, 20)
        for answer in await visit.server.posts([one.remote_id for one in page.discussions]):
            for post in answer.posts:
                if post.rating is not None and post.rating.can_rate and post.rating.own is None:
                    return forum, post, post.rating
    pytest.skip("there is no post that this person may rate")


def wish(
    forum: RemoteForum, post: RemotePost, rating: RemoteRating, value: int | None
) -> RatingWish:
    assert post.author is not None
    return RatingWish(
        post_remote_id=post.remote_id,
        author_remote_id=post.author.remote_id,
        module_id=forum.module_id,
        scale_remote_id=rating.scale_remote_id,
        value=value,
    )
