"""A signed-in Moodle behind the server port."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.errors import Busy, Rejected, ServerError, SignedOut
from sync.moodle import mapping
from sync.moodle import wire_models as wire
from sync.moodle.actions import refuse_if_hidden
from sync.moodle.answer_text import checked
from sync.moodle.calls import Answered, Call, Reading
from sync.moodle.comments import MoodleComments
from sync.moodle.markers import marker_in
from sync.moodle.messages import LOOK_PAGE
from sync.moodle.news import News, news_questions
from sync.moodle.site import (
    COURSES,
    FORUMS,
    LISTING,
    ONE_POST,
    POSTS,
    UPDATES_SINCE,
)
from sync.moodle.writing import discussion_call, posts_call, remote_number, reply_call
from sync.server_port import (
    Absence,
    DiscussionPage,
    DiscussionPosts,
    Receipt,
    Snapshot,
    Trace,
)
from sync.unoffered import WithoutSearch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteCourse, RemoteForum
    from sync.moodle.news import NewsQuestion
    from sync.server_port import ForumWatch, NewDiscussion, NewReply, PageWish

_BY_LAST_POST: Final = 1
_LOOKUP_PAGE: Final = 50


class MoodleServer(MoodleComments, WithoutSearch):
    """One person's connection to one Moodle site (see `ForumServer`).

    Of a search for apps nothing is known that holds for sites of all versions.
    """

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:
        """Ask for news of the watched forums and, if wished, courses and forums, in one batch.

        An empty list of courses is passed on as it came: it is also what a site answers to
        someone who must change the password first (recording
        `error.must-change-password.courses`).
        """
        functions = self._site.functions if self.capabilities.news_check else ()
        questions = news_questions(watched, functions)
        catalogue = catalogue or not questions
        wanted = self._catalogue_reads() if catalogue else ()
        most = LOOK_PAGE if catalogue else 1
        talks = self._conversation_reads(most)
        notices = self._notification_reads()
        # A batch ends at the first failure: what a site may have switched off comes last.
        reads = [*wanted, *(question.call for question in questions), *notices, *talks]
        answers = await self._read(reads)
        after_news = len(reads) - len(talks) - len(notices)
        told = answers[after_news + len(notices) :]
        news = await self._news(questions, answers[len(wanted) : after_news])
        read = answers[: len(wanted)]
        if not catalogue and news.hints_at_catalogue:
            catalogue, wanted = True, self._catalogue_reads()
            read = await self._read(wanted)
        courses, forums = await self._catalogue(wanted, read) if catalogue else ((), ())
        if catalogue and UPDATES_SINCE in self._site.functions:
            news.note_missing(watched, {forum.remote_id for forum in forums})
        return Snapshot(
            courses=courses,
            forums=forums,
            reports=news.reports,
            server_time=answers[0].asked_at,
            catalogue=catalogue,
            troubled_courses=news.troubled_courses,
            conversations=await self._conversation_page(talks, told, most),
            changed_courses=frozenset(news.changed_courses),
            notifications=await self._notification_page(
                notices, answers[after_news : after_news + len(notices)]
            ),
        )

    async def discussions(self, wishes: Sequence[PageWish]) -> tuple[DiscussionPage, ...]:
        """Read pages of `mod_forum_get_forum_discussions`, sorted by the last post."""
        reads = [_listing_call(w.forum_remote_id, w.page, w.per_page) for w in wishes]
        answers = await self._read(reads)
        return tuple(
            [
                await self._page_in(wish, read, answered)
                for wish, read, answered in zip(wishes, reads, answers, strict=True)
            ]
        )

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        """Read `mod_forum_get_discussion_posts` of each discussion."""
        reads = [posts_call(discussion) for discussion in discussion_remote_ids]
        answers = await self._read(reads)
        return tuple(
            [
                await self._posts_in(discussion, read, answered)
                for discussion, read, answered in zip(
                    discussion_remote_ids, reads, answers, strict=True
                )
            ]
        )

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        """Send `mod_forum_add_discussion`; its answer holds the new discussion's id only."""
        call = discussion_call(discussion)
        made = checked(wire.DiscussionMade, await self._calls.value(call), call.function)
        return Receipt(str(made.discussionid), None)

    async def reply(self, reply: NewReply) -> Receipt:
        """Send `mod_forum_add_discussion_post`, a private one only if that is allowed now."""
        call = reply_call(reply)
        if reply.private:
            await self._refuse_unless_private_is_allowed(reply)
        made = checked(wire.ReplyMade, await self._calls.value(call), call.function)
        post = None if made.post is None else mapping.post_from(made.post)
        return Receipt(reply.discussion_remote_id, post)

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        """Return own posts by a raw reading; none where the discussion is gone.

        Raises `Rejected` where the discussion is hidden from the person for now: that it shows no
        posts then says nothing about what it holds.
        """
        call = posts_call(discussion_remote_id, Reading.RAW)
        answered = await self._calls.answer(call)
        if answered.fault is not None and answered.fault.says_discussion_is_gone:
            return ()
        found = await self._result(wire.DiscussionAnswer, answered, call)
        refuse_if_hidden(found)
        return self._own_traces(found.posts)

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Return own opening posts since a time, by the listing and raw readings.

        In a forum of a single discussion the listing hides authors: such a discussion is looked
        at, too. `since` counts as a whole second of the server's clock.
        """
        start = since.replace(microsecond=0)
        candidates: list[str] = []
        for listed in await self._listed_since(forum_remote_id, start):
            mine = listed.userid is None or listed.userid == self._site.user_id
            if mine and mapping.moment(listed.created) >= start:
                candidates.append(str(listed.discussion))
        reads = [posts_call(discussion, Reading.RAW) for discussion in candidates]
        traces: list[Trace] = []
        for read, answered in zip(reads, await self._read(reads), strict=True):
            if answered.fault is not None and answered.fault.says_discussion_is_gone:
                continue
            found = await self._result(wire.DiscussionAnswer, answered, read)
            traces += self._own_traces(post for post in found.posts if not post.parentid)
        return tuple(traces)

    def _catalogue_reads(self) -> tuple[Call, Call]:
        return (
            Call(COURSES, {"userid": self._site.user_id, "returnusercount": 0}),
            Call(FORUMS, {}),
        )

    async def _catalogue(
        self, reads: Sequence[Call], answers: Sequence[Answered]
    ) -> tuple[tuple[RemoteCourse, ...], tuple[RemoteForum, ...]]:
        courses = await self._result(tuple[wire.Course, ...], answers[0], reads[0])
        forums = await self._result(tuple[wire.Forum, ...], answers[1], reads[1])
        return tuple(map(mapping.course_from, courses)), tuple(map(mapping.forum_from, forums))

    async def _news(self, questions: Sequence[NewsQuestion], answers: Sequence[Answered]) -> News:
        news = News()
        for question, answered in zip(questions, answers, strict=True):
            try:
                told = await self._result(wire.Updates, answered, question.call)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                news.troubled_courses[question.course_remote_id] = error
            else:
                news.take(told, question)
        return news

    async def _page_in(self, wish: PageWish, read: Call, answered: Answered) -> DiscussionPage:
        try:
            listed = (await self._result(wire.Listing, answered, read)).discussions
        except (SignedOut, Busy):
            raise
        except ServerError as error:
            return DiscussionPage((), is_last=False, error=error)
        return DiscussionPage(
            discussions=tuple(mapping.discussion_from(discussion) for discussion in listed),
            is_last=len(listed) < wish.per_page,
        )

    async def whereabouts(self, post_remote_id: str) -> str | None:
        """Ask `mod_forum_get_discussion_post`: a moderator may have moved what was answered."""
        if ONE_POST not in self._site.functions:
            return None
        call = Call(ONE_POST, {"postid": remote_number(post_remote_id)})
        try:
            told = checked(wire.SinglePost, await self._calls.value(call), ONE_POST)
        except Rejected:
            return None
        return str(told.post.discussionid)

    async def _listed(
        self, forum_remote_id: str, page: int, per_page: int
    ) -> tuple[wire.ListedDiscussion, ...]:
        call = _listing_call(forum_remote_id, page, per_page)
        return checked(wire.Listing, await self._calls.value(call), LISTING).discussions

    async def _listed_since(
        self, forum_remote_id: str, start: datetime
    ) -> list[wire.ListedDiscussion]:
        """Read the listing back to a time; pinned and starred ones say nothing about the rest."""
        found: list[wire.ListedDiscussion] = []
        for page in count():
            listed = await self._listed(forum_remote_id, page, _LOOKUP_PAGE)
            found += listed
            ordinary = [one for one in listed if not (one.pinned or one.starred)]
            older = any(mapping.moment(one.timemodified) < start for one in ordinary)
            if older or len(listed) < _LOOKUP_PAGE:
                break
        return list({one.discussion: one for one in found}.values())

    async def _posts_in(self, discussion: str, read: Call, answered: Answered) -> DiscussionPosts:
        if answered.fault is not None and answered.fault.says_discussion_is_gone:
            return DiscussionPosts(discussion, absence=Absence.GONE)
        try:
            found = await self._result(wire.DiscussionAnswer, answered, read)
        except (SignedOut, Busy):
            raise
        except ServerError as error:
            return DiscussionPosts(discussion, absence=Absence.FAILED, error=error)
        if not found.posts:
            return DiscussionPosts(discussion, absence=Absence.NOT_FOR_YOU_NOW)
        return DiscussionPosts(discussion, mapping.posts_from(found))

    def _own_traces(self, posts: Iterable[wire.Post]) -> tuple[Trace, ...]:
        return tuple(
            Trace(
                remote_id=str(post.id),
                discussion_remote_id=str(post.discussionid),
                parent_remote_id=str(post.parentid) if post.parentid else None,
                marker=marker_in(post.message),
                subject=post.subject,
                plain_text=plain_text(post.message),
                created_at=mapping.moment(post.timecreated),
            )
            for post in posts
            if post.timecreated is not None
            and post.author is not None
            and post.author.id == self._site.user_id
        )

    async def _refuse_unless_private_is_allowed(self, reply: NewReply) -> None:
        """Read the parent again: what was allowed when it was cached may not be any more."""
        if ONE_POST in self._site.functions:
            call = Call(ONE_POST, {"postid": remote_number(reply.parent_post_remote_id)})
            parents: tuple[wire.Post, ...] = (
                checked(wire.SinglePost, await self._calls.value(call), ONE_POST).post,
            )
        else:
            call = posts_call(reply.discussion_remote_id)
            answer = checked(wire.DiscussionAnswer, await self._calls.value(call), POSTS)
            parents = tuple(
                post for post in answer.posts if str(post.id) == reply.parent_post_remote_id
            )
        if not any(parent.capabilities.canreplyprivately for parent in parents):
            raise Rejected(
                "privatenotallowed",
                "private replies to this post are not allowed",
                ReasonCode.PRIVATE_NOT_ALLOWED,
            )


def _listing_call(forum_remote_id: str, page: int, per_page: int) -> Call:
    return Call(
        LISTING,
        {
            "forumid": remote_number(forum_remote_id),
            "sortorder": _BY_LAST_POST,
            "page": page,
            "perpage": per_page,
        },
    )
