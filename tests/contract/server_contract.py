"""What every forum server must do, whichever it is: one suite for all implementations.

A test module makes a `ServerUnderTest` for each and inherits `ServerContract`. The suite writes
into a forum that is open to the person and takes its posts away again. What a server cannot do, it
says in its `Capabilities`; nothing here asks which server it is.
"""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.forum import ForumKind
from companion.errors import Rejected, SignedOut
from sync.server_port import (
    Absence,
    DiscussionPosts,
    ForumNews,
    ForumWatch,
    NewDiscussion,
    NewReply,
    Snapshot,
)
from tests.one_page import one_page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from companion.domain.remote import RemoteDiscussion, RemoteForum, RemotePost
    from sync.server_port import ForumServer

SUBJECT = "a < b & ሰላም 🌍"
MISSING = "99999999"


@dataclass(frozen=True)
class ServerUnderTest:
    """A way to connect to a server as one person.

    `connect` takes a token, None for the person's own, and what an earlier connection remembered.
    `turn_clock` turns the server's clock, where a test may.
    """

    connect: Callable[[str | None, str | None], ForumServer]
    turn_clock: Callable[[timedelta], None] | None = None


@dataclass
class Visit:
    """A prepared connection, and what it wrote so far."""

    server: ForumServer
    user_id: str
    written: list[str] = field(default_factory=list)

    async def look(self, *watched: ForumWatch) -> Snapshot:
        return await self.server.snapshot(watched)

    async def start(
        self, html: str = "<p>Sand and <b>gravel</b>.</p>", *, with_files: bool = False
    ) -> Started:
        """Start a discussion in the first forum that takes one, and files if they are wanted."""
        snapshot = await self.look()
        asked_at = snapshot.server_time or datetime.now(UTC) - timedelta(minutes=5)
        for forum in snapshot.forums:
            if forum.kind is not ForumKind.GENERAL or not forum.can_start_discussion:
                continue
            if with_files and not forum.rules.max_attachments:
                continue
            marker = str(uuid.uuid4())
            new = NewDiscussion(marker, forum.remote_id, SUBJECT, html, None)
            try:
                receipt = await self.server.start_discussion(new)
            except Rejected:  # a forum of groups, or one past its date
                continue
            posts = await self.posts(receipt.discussion_remote_id)
            self.written.append(posts[0].remote_id)
            return Started(forum, receipt.discussion_remote_id, posts[0], marker, asked_at)
        pytest.fail("no forum in which this person may start a discussion")

    async def reply(self, to: Started, html: str = "<p>Ours has <i>charcoal</i>.</p>") -> Replied:
        marker = str(uuid.uuid4())
        new = NewReply(marker, to.opening.remote_id, to.discussion_id, "Re: x", html, False)
        receipt = await self.server.reply(new)
        assert receipt.discussion_remote_id == to.discussion_id
        assert receipt.post is not None
        self.written.append(receipt.post.remote_id)
        return Replied(receipt.post, marker)

    async def listed(self, ours: Started) -> RemoteDiscussion:
        """Return a discussion as its forum's listing shows it."""
        page = await one_page(self.server, ours.forum.remote_id, 0, 100)
        return next(one for one in page.discussions if one.remote_id == ours.discussion_id)

    async def read(self, discussion_id: str) -> DiscussionPosts:
        (answer,) = await self.server.posts([discussion_id])
        return answer

    async def posts(self, discussion_id: str) -> tuple[RemotePost, ...]:
        answer = await self.read(discussion_id)
        assert answer.absence is None, answer
        return answer.posts

    async def listing(self, forum_id: str, per_page: int) -> list[list[RemoteDiscussion]]:
        pages: list[list[RemoteDiscussion]] = []
        while True:
            page = await one_page(self.server, forum_id, len(pages), per_page)
            pages.append(list(page.discussions))
            if page.is_last:
                return pages

    async def tidy_up(self) -> None:
        if self.server.capabilities.delete_own:
            for post in reversed(self.written):
                await self.server.delete_post(post)


@dataclass(frozen=True)
class Started:
    """A discussion of our own; `asked_at` is the server's time before it was started."""

    forum: RemoteForum
    discussion_id: str
    opening: RemotePost
    marker: str
    asked_at: datetime


@dataclass(frozen=True)
class Replied:
    """A reply of our own."""

    post: RemotePost
    marker: str


def visiting(under_test: ServerUnderTest, story: Callable[[Visit], Awaitable[None]]) -> None:
    """Run a story on a prepared connection, and take away what it wrote."""

    async def visit() -> None:
        server = under_test.connect(None, None)
        try:
            account = await server.prepare()
            guest = Visit(server, account.remote_user_id)
            try:
                await story(guest)
            finally:
                await guest.tidy_up()
        finally:
            await server.close()

    asyncio.run(visit())


class ServerContract:
    """The suite; `server_under_test` is a fixture of the module that inherits it."""

    def test_site_tells_who_the_person_is_and_need_not_be_asked_twice(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            account = await visit.server.prepare()
            assert account.remote_user_id
            assert account.full_name
            assert account.site_name
            remembered = visit.server.remember()
            again = server_under_test.connect(None, remembered)
            try:
                assert await again.prepare() == account
                assert again.capabilities == visit.server.capabilities
                assert again.usage.requests == 0
            finally:
                await again.close()

        visiting(server_under_test, story)

    def test_look_shows_the_forums_of_the_persons_courses(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            before = visit.server.usage.requests
            snapshot = await visit.look()
            assert snapshot.courses
            assert snapshot.forums
            courses = {course.remote_id for course in snapshot.courses}
            assert {forum.course_remote_id for forum in snapshot.forums} <= courses
            assert all(forum.name for forum in snapshot.forums)
            if visit.server.capabilities.content:
                assert all(forum.module_id for forum in snapshot.forums)
            assert snapshot.reports == {}
            assert snapshot.troubled_courses == {}
            if snapshot.server_time is not None:
                assert snapshot.server_time.utcoffset() == timedelta(0)
                assert snapshot.server_time.microsecond == 0
            if visit.server.capabilities.batch_reads:
                assert visit.server.usage.requests == before + 1

        visiting(server_under_test, story)

    def test_outlines_name_forums_and_a_missing_course_spoils_nothing(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            snapshot = await visit.look()
            if not visit.server.capabilities.courses:
                pytest.skip("this server knows no courses")
            courses = [course.remote_id for course in snapshot.courses]
            missing, *outlines = await visit.server.outlines([MISSING, *courses])
            assert missing.error is not None
            assert [outline.course_remote_id for outline in outlines] == courses
            assert all(outline.error is None for outline in outlines)
            activities = [
                activity
                for outline in outlines
                for section in outline.sections
                for activity in section.activities
            ]
            modules = {
                activity.forum_remote_id: activity.remote_id
                for activity in activities
                if activity.forum_remote_id is not None
            }
            assert modules
            for forum in snapshot.forums:
                assert modules.get(forum.remote_id, forum.module_id) == forum.module_id

        visiting(server_under_test, story)

    def test_listing_in_pages_is_the_whole_listing(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            whole = [one for page in await visit.listing(ours.forum.remote_id, 100) for one in page]
            pages = await visit.listing(ours.forum.remote_id, 2)
            in_pages = [one.remote_id for page in pages for one in page]
            assert len(in_pages) == len(set(in_pages))
            assert set(in_pages) == {one.remote_id for one in whole}
            # A server that goes on listing what was deleted has shorter pages.
            assert all(len(page) <= 2 for page in pages[:-1])
            ordinary = [one.last_post_at for one in whole if not (one.pinned or one.starred)]
            assert ordinary == sorted(ordinary, reverse=True)
            assert all(one.created_at <= one.last_post_at for one in whole)

        visiting(server_under_test, story)

    def test_new_discussion_can_be_read(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            (opening,) = await visit.posts(ours.discussion_id)
            assert opening.subject == SUBJECT
            assert opening.parent_remote_id is None
            assert opening.discussion_remote_id == ours.discussion_id
            assert opening.author is not None
            assert opening.author.remote_id == visit.user_id
            assert shows_bold(opening.body_html, "gravel")
            page = await one_page(visit.server, ours.forum.remote_id, 0, 100)
            (listed,) = [one for one in page.discussions if one.remote_id == ours.discussion_id]
            assert listed.title == SUBJECT
            assert listed.first_post_remote_id == opening.remote_id
            assert listed.reply_count == 0
            assert opening.created_at is not None
            assert opening.created_at >= ours.asked_at

        visiting(server_under_test, story)

    def test_reply_stands_in_its_discussion_once(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            reply = await visit.reply(ours)
            posts = await visit.posts(ours.discussion_id)
            (seen,) = [post for post in posts if post.remote_id != ours.opening.remote_id]
            assert seen.remote_id == reply.post.remote_id
            assert seen.parent_remote_id == ours.opening.remote_id
            assert seen.author is not None
            assert seen.author.remote_id == visit.user_id
            assert seen.body_html == reply.post.body_html
            assert seen.created_at == reply.post.created_at
            assert not seen.is_private
            page = await one_page(visit.server, ours.forum.remote_id, 0, 100)
            (listed,) = [one for one in page.discussions if one.remote_id == ours.discussion_id]
            assert listed.reply_count == 1

        visiting(server_under_test, story)

    def test_marks_are_found_again_and_shown_to_nobody(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            reply = await visit.reply(ours)
            traces = await visit.server.traces_in_discussion(ours.discussion_id)
            found = {trace.remote_id: trace for trace in traces}
            assert set(found) == {ours.opening.remote_id, reply.post.remote_id}
            trace = found[reply.post.remote_id]
            assert trace.parent_remote_id == ours.opening.remote_id
            assert trace.plain_text == "Ours has charcoal."
            assert trace.created_at == reply.post.created_at
            in_forum = await visit.server.traces_in_forum(ours.forum.remote_id, ours.asked_at)
            started = {trace.discussion_remote_id: trace for trace in in_forum}[ours.discussion_id]
            assert started.remote_id == ours.opening.remote_id
            assert started.parent_remote_id is None
            assert started.subject == SUBJECT
            if visit.server.capabilities.marker:
                assert trace.marker == reply.marker
                assert started.marker == ours.marker
            for post in await visit.posts(ours.discussion_id):
                assert reply.marker not in post.body_html
                assert ours.marker not in post.body_html

        visiting(server_under_test, story)

    def test_two_equal_replies_leave_two_traces(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            first = await visit.reply(ours, "<p>Same words.</p>")
            second = await visit.reply(ours, "<p>Same words.</p>")
            traces = await visit.server.traces_in_discussion(ours.discussion_id)
            alike = {
                trace.remote_id: trace for trace in traces if trace.plain_text == "Same words."
            }
            assert set(alike) == {first.post.remote_id, second.post.remote_id}
            if visit.server.capabilities.marker:
                assert alike[first.post.remote_id].marker == first.marker
                assert alike[second.post.remote_id].marker == second.marker

        visiting(server_under_test, story)

    def test_discussions_started_earlier_leave_no_trace_since_later(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            assert ours.opening.created_at is not None
            later = ours.opening.created_at + timedelta(hours=1)
            assert await visit.server.traces_in_forum(ours.forum.remote_id, later) == ()

        visiting(server_under_test, story)

    def test_reply_is_news_of_its_discussion(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            if not visit.server.capabilities.news_check:
                pytest.skip("this server cannot say what is new")
            ours = await visit.start()
            await visit.reply(ours)
            since = ours.asked_at - timedelta(seconds=1)
            later = ours.asked_at + timedelta(hours=1)
            snapshot = await visit.look(watch(ours.forum, since))
            report = snapshot.reports[ours.forum.remote_id]
            assert report.news is ForumNews.CHANGED
            assert ours.opening.remote_id in report.first_post_remote_ids
            calm = await visit.look(watch(ours.forum, later))
            assert calm.reports[ours.forum.remote_id].news is ForumNews.UNCHANGED

        visiting(server_under_test, story)

    def test_watched_forum_that_is_gone_is_not_reported_as_unchanged(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            forum = (await visit.look()).forums[0]
            gone = ForumWatch(MISSING, forum.course_remote_id, MISSING, datetime.now(UTC))
            here = watch(forum, datetime.now(UTC) + timedelta(hours=1))
            snapshot = await visit.look(gone, here)
            if visit.server.capabilities.news_check:
                assert snapshot.reports[MISSING].news is ForumNews.GONE
                assert snapshot.reports[forum.remote_id].news is ForumNews.UNCHANGED
            else:
                assert snapshot.reports == {}

        visiting(server_under_test, story)

    def test_post_is_found_in_the_discussion_where_it_stands(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            reply = await visit.reply(ours)
            assert await visit.server.whereabouts(reply.post.remote_id) == ours.discussion_id
            assert await visit.server.whereabouts(MISSING) is None

        visiting(server_under_test, story)

    def test_deleted_reply_is_gone_and_can_be_deleted_again(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            if not visit.server.capabilities.delete_own:
                pytest.skip("this server does not let people delete")
            ours = await visit.start()
            reply = await visit.reply(ours)
            await visit.server.delete_post(reply.post.remote_id)
            posts = await visit.posts(ours.discussion_id)
            assert [post.remote_id for post in posts] == [ours.opening.remote_id]
            await visit.server.delete_post(reply.post.remote_id)

        visiting(server_under_test, story)

    def test_deleted_discussion_is_gone(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            if not visit.server.capabilities.delete_own:
                pytest.skip("this server does not let people delete")
            ours = await visit.start()
            await visit.server.delete_post(ours.opening.remote_id)
            assert (await visit.read(ours.discussion_id)).absence is Absence.GONE
            assert await visit.server.traces_in_discussion(ours.discussion_id) == ()
            page = await one_page(visit.server, ours.forum.remote_id, 0, 100)
            assert ours.discussion_id not in {one.remote_id for one in page.discussions}

        visiting(server_under_test, story)

    def test_missing_discussion_spoils_no_other(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            wanted = [ours.discussion_id, MISSING, ours.discussion_id]
            answers = await visit.server.posts(wanted)
            assert [answer.discussion_remote_id for answer in answers] == wanted
            assert [answer.absence for answer in answers] == [None, Absence.GONE, None]

        visiting(server_under_test, story)

    def test_missing_forum_and_missing_parent_are_refused(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            marker = str(uuid.uuid4())
            with pytest.raises(Rejected):
                await one_page(visit.server, MISSING, 0, 10)
            with pytest.raises(Rejected):
                await visit.server.start_discussion(
                    NewDiscussion(marker, MISSING, "x", "<p>x</p>", None)
                )
            with pytest.raises(Rejected) as caught:
                await visit.server.reply(
                    NewReply(marker, MISSING, MISSING, "Re: x", "<p>x</p>", private=False)
                )
            assert not caught.value.may_have_arrived

        visiting(server_under_test, story)

    def test_empty_text_and_empty_subject_are_never_sent(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            before = visit.server.usage.requests
            marker = str(uuid.uuid4())
            with pytest.raises(Rejected) as caught:
                await visit.reply(ours, "<p> </p>")
            assert caught.value.code == "emptytext"
            with pytest.raises(Rejected) as caught:
                await visit.server.start_discussion(
                    NewDiscussion(marker, ours.forum.remote_id, " ", "<p>x</p>", None)
                )
            assert caught.value.code == "emptysubject"
            assert visit.server.usage.requests == before

        visiting(server_under_test, story)

    def test_private_reply_is_refused_where_it_is_not_allowed(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            ours = await visit.start()
            marker = str(uuid.uuid4())
            if ours.opening.can_reply_privately:
                pytest.skip("this person may reply privately")
            with pytest.raises(Rejected) as caught:
                await visit.server.reply(
                    NewReply(
                        marker, ours.opening.remote_id, ours.discussion_id, "Re", "<p>x</p>", True
                    )
                )
            assert caught.value.code == "privatenotallowed"
            assert len(await visit.posts(ours.discussion_id)) == 1

        visiting(server_under_test, story)

    def test_wrong_token_signs_out(self, server_under_test: ServerUnderTest) -> None:
        async def story(visit: Visit) -> None:
            stranger = server_under_test.connect("0" * 32, None)
            with pytest.raises(SignedOut):
                await stranger.prepare()
            await stranger.close()
            expired = server_under_test.connect("0" * 32, visit.server.remember())
            with pytest.raises(SignedOut):
                await expired.prepare()
                await expired.snapshot([])
            await expired.close()

        visiting(server_under_test, story)

    def test_connection_counts_what_it_costs_and_can_be_closed_twice(
        self, server_under_test: ServerUnderTest
    ) -> None:
        async def story(visit: Visit) -> None:
            before = (visit.server.usage.bytes_sent, visit.server.usage.bytes_received)
            await visit.look()
            assert visit.server.usage.bytes_sent > before[0]
            assert visit.server.usage.bytes_received > before[1]

        visiting(server_under_test, story)
        server = server_under_test.connect(None, None)

        async def twice() -> None:
            await server.close()
            await server.close()

        asyncio.run(twice())


def shows_bold(html: str, word: str) -> bool:
    """Say whether a word stands out; servers that take Markdown have a tag of their own for it."""
    return f"<b>{word}</b>" in html or f"<strong>{word}</strong>" in html


def watch(forum: RemoteForum, since: datetime) -> ForumWatch:
    return ForumWatch(forum.remote_id, forum.course_remote_id, forum.module_id, since)
