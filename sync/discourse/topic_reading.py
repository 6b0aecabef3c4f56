"""Reading a Discourse: what is new, listings, topics, and own posts while a doubt is settled."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.domain.reason import ReasonCode
from companion.domain.remote import RemoteCourse
from companion.errors import Rejected, ServerError
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_calls import get
from sync.discourse.discourse_connection import (
    ENDS_THE_RUN,
    DiscourseConnection,
    remote_number,
)
from sync.discourse.discourse_mapping import (
    discussion_from,
    forum_from,
    held_trace_from,
    is_written,
    opening_id,
    post_id,
    posts_from,
    topic_of_opening,
    trace_from,
)
from sync.discourse.discourse_site import COURSE
from sync.server_port import (
    Absence,
    DiscussionPage,
    DiscussionPosts,
    ForumNews,
    ForumReport,
    Trace,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteForum
    from sync.http_session import HttpSession
    from sync.server_port import ForumWatch, PageWish

_LATEST_PAGE: Final = 100
_MOST_LATEST_PAGES: Final = 3


@dataclass(frozen=True, slots=True)
class Latest:
    """The topics of the whole site that changed last; all that changed after `reaches`.

    `reaches` is None where these are all topics. `asked_at` as of any answer.
    """

    topics: tuple[wire.ListedTopic, ...]
    reaches: datetime | None
    asked_at: datetime | None


class TopicReading(DiscourseConnection):
    """The part of a connection that reads topics."""

    _page_size: int = 30
    """So many topics a page the site lists, as it said last."""

    def __init__(
        self,
        site_url: str,
        key: str,
        session: HttpSession,
        *,
        remembered_site: str | None = None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(site_url, key, session, remembered_site=remembered_site, pause=pause)
        self._first_pages: dict[str, frozenset[int]] = {}

    async def discussions(self, wishes: Sequence[PageWish]) -> tuple[DiscussionPage, ...]:
        """Read pages of the listings of categories, which go by the last bump.

        What ends the run is told in the places of the pages that it kept from being read, so that
        those before are not lost.
        """
        pages: list[DiscussionPage] = []
        for wish in wishes:
            try:
                pages.append(await self._page(wish))
            except ENDS_THE_RUN as error:
                if not pages:
                    raise
                failed = DiscussionPage((), is_last=False, error=error)
                pages += [failed] * (len(wishes) - len(pages))
                break
            except ServerError as error:
                pages.append(DiscussionPage((), is_last=False, error=error))
        return tuple(pages)

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        """Read topics, each with all of its posts; what ends the run as in `discussions`."""
        answers: list[DiscussionPosts] = []
        for place, discussion in enumerate(discussion_remote_ids):
            try:
                answers.append(await self._whole(discussion))
            except ENDS_THE_RUN as error:
                if not answers:
                    raise
                answers += [
                    DiscussionPosts(one, absence=Absence.FAILED, error=error)
                    for one in discussion_remote_ids[place:]
                ]
                break
            except ServerError as error:
                absence = _absence_of(error)
                told = error if absence is Absence.FAILED else None
                answers.append(DiscussionPosts(discussion, absence=absence, error=told))
        return tuple(answers)

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        """Return own posts with the words of their raw texts; none where the topic is gone."""
        held = [
            held_trace_from(one)
            for one in await self._held_posts() or ()
            if str(one.topic_id) == discussion_remote_id
        ]
        topic = await self._topic_or_none(discussion_remote_id)
        return () if topic is None else (*await self._own_traces(topic), *held)

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Return the opening posts of own topics of a category that are not older than `since`."""
        start = since.replace(microsecond=0)
        traces = [
            held_trace_from(one)
            for one in await self._held_posts() or ()
            if one.topic_id is None
            and str(one.category_id) == forum_remote_id
            and one.created_at >= start
        ]
        for listed in await self._started_since(forum_remote_id, start):
            topic = await self._topic_or_none(str(listed.id))
            if topic is not None:
                own = await self._own_traces(topic, only_opening=True)
                traces += [trace for trace in own if trace.created_at >= start]
        return tuple(traces)

    async def whereabouts(self, post_remote_id: str) -> str | None:
        """Return the topic in which a post stands now: a moderator may have moved it."""
        topic_id = topic_of_opening(post_remote_id)
        try:
            if topic_id is not None:
                topic = await self._topic_or_none(topic_id)
                return None if topic is None else str(topic.id)
            post = await self._post(post_remote_id)
        except Rejected:
            return None
        return None if post is None else str(post.topic_id)

    # What a look asks for ----------------------------------------------------------------------

    async def _catalogue(
        self,
    ) -> tuple[tuple[RemoteCourse, ...], tuple[RemoteForum, ...], datetime | None]:
        """Read the categories: forums of the one course that stands for the site."""
        listed, asked_at = await self._read_categories()
        course = RemoteCourse(
            remote_id=COURSE,
            name=self._site.name,
            short_name="",
            summary_html="",
            starts_at=None,
            ends_at=None,
            modified_at=None,
        )
        limit = self._site.upload_limit
        forums = tuple(
            forum_from(category, above, upload_limit=limit) for category, above in listed
        )
        return (course,) if forums else (), forums, asked_at

    async def _latest(self, back_to: datetime) -> Latest:
        """Read what changed last on the site, back to a time or for a few pages."""
        found: dict[int, wire.ListedTopic] = {}
        asked_at: datetime | None = None
        reaches: datetime | None = None
        for page in range(_MOST_LATEST_PAGES):
            query = [("per_page", str(_LATEST_PAGE)), *([("page", str(page))] if page else [])]
            request = get("/latest.json", *query)
            answered = await self._calls.answer(request)
            if answered.refusal is not None:
                raise await self._calls.error_for(answered.refusal)
            told = self._calls.checked(wire.Listing, answered.value, request)
            asked_at = asked_at or answered.asked_at
            found |= {topic.id: topic for topic in told.topic_list.topics}
            if len(told.topic_list.topics) < told.topic_list.per_page:
                return Latest(tuple(found.values()), None, asked_at)
            ordinary = [_bumped(topic) for topic in told.topic_list.topics if not topic.pinned]
            reaches = min(ordinary, default=reaches)
            if reaches is not None and reaches < back_to:
                break
        return Latest(tuple(found.values()), reaches or back_to, asked_at)

    def _reports(
        self, watched: Sequence[ForumWatch], latest: Latest, *, catalogue: bool
    ) -> dict[str, ForumReport]:
        """Say which categories have news; of one that the person muted, nothing is listed."""
        reports: dict[str, ForumReport] = {}
        for watch in watched:
            forum = watch.forum_remote_id
            known = self._site.categories.get(forum)
            if known is None:
                if catalogue:
                    reports[forum] = ForumReport(ForumNews.GONE)
                continue
            if known.muted:
                continue
            changed = frozenset(
                opening_id(topic.id)
                for topic in latest.topics
                if str(topic.category_id) == forum and _bumped(topic) > watch.since
            )
            if latest.reaches is not None and latest.reaches >= watch.since:
                reports[forum] = ForumReport(ForumNews.CHANGED)  # not all of them are named
            elif changed:
                reports[forum] = ForumReport(ForumNews.CHANGED, changed)
            else:
                reports[forum] = ForumReport(ForumNews.UNCHANGED)
        return reports

    # Listings ----------------------------------------------------------------------------------

    async def _page(self, wish: PageWish) -> DiscussionPage:
        """Put a page of the wished size together from the site's own pages.

        A category lists the topics of those below it, too; they count in the places of the pages
        and are left out.
        """
        category = await self._category(wish.forum_remote_id)
        first, end = wish.page * wish.per_page, (wish.page + 1) * wish.per_page
        page, people = first // self._page_size, dict[int, wire.User]()
        taken: dict[int, wire.ListedTopic] = {}
        while True:
            told = await self._listing(
                category.slugs, wish.forum_remote_id, page, goes_on=bool(taken)
            )
            if told.topic_list.per_page != self._page_size:
                self._page_size = told.topic_list.per_page
                if page != first // self._page_size:
                    page = first // self._page_size
                    continue
            here, offset = told.topic_list.topics, page * self._page_size
            # What moves up while pages are read stands on two of them.
            taken |= {one.id: one for one in here[max(0, first - offset) : end - offset]}
            people |= {user.id: user for user in told.users}
            comes_again = self._comes_again(wish, page, here)
            has_ended = len(here) < self._page_size
            if has_ended or comes_again or offset + self._page_size >= end:
                break
            page += 1
        self._site.note((user.id, user.username) for user in people.values())
        own = [one for one in taken.values() if str(one.category_id) == wish.forum_remote_id]
        return DiscussionPage(
            tuple(discussion_from(one, people, self._site, self._site_url) for one in own),
            is_last=comes_again or (has_ended and offset + len(here) <= end),
        )

    def _comes_again(self, wish: PageWish, page: int, here: Sequence[wire.ListedTopic]) -> bool:
        """Say whether a site gives the first page of a listing for a later one, too."""
        ids = frozenset(topic.id for topic in here)
        if page == 0:
            self._first_pages[wish.forum_remote_id] = ids
            return False
        return ids <= self._first_pages.get(wish.forum_remote_id, frozenset())

    async def _listing(
        self, slugs: str, category_id: str, page: int, *, goes_on: bool
    ) -> wire.Listing:
        path = f"/c/{quote(slugs)}/{remote_number(category_id)}.json"
        query = [("page", str(page))] if page else []
        ask = self._patiently if goes_on else self._calls.result
        return await ask(wire.Listing, get(path, *query))

    # Topics ------------------------------------------------------------------------------------

    async def _whole(self, discussion: str) -> DiscussionPosts:
        topic = await self._topic_or_none(discussion)
        if topic is None:
            return DiscussionPosts(discussion, absence=Absence.GONE)
        posts = posts_from(
            topic, await self._all_posts(topic), self._site_url, self._calls.server_time
        )
        if not posts:
            return DiscussionPosts(discussion, absence=Absence.NOT_FOR_YOU_NOW)
        return DiscussionPosts(discussion, posts)

    async def _own_traces(
        self, topic: wire.Topic, *, only_opening: bool = False
    ) -> tuple[Trace, ...]:
        """Return own posts of a topic, with the words of their raw texts."""
        posts = topic.post_stream.posts if only_opening else await self._all_posts(topic)
        ids = {post.post_number: post_id(post) for post in posts}
        own = [
            post
            for post in posts
            if post.user_id == self._site.user_id
            and is_written(post)
            and not post.user_deleted
            and not (only_opening and post.post_number != 1)
        ]
        with_raw = await self._with_raw(topic, own)
        return tuple(
            trace_from(post, topic, ids.get(post.reply_to_post_number or 1)) for post in with_raw
        )

    async def _with_raw(self, topic: wire.Topic, posts: Sequence[wire.Post]) -> list[wire.Post]:
        """Return posts with their raw texts: in one request where the site gives them so."""
        lacking = [post.id for post in posts if post.raw is None]
        if not lacking:
            return list(posts)
        more = {p.id: p for p in await self._more_posts(topic, lacking, with_raw=True)}
        found = []
        for post in posts:
            told = post if post.raw is not None else more.get(post.id)
            if told is not None and told.raw is None:
                told = await self._post(str(post.id))
            if told is not None and told.raw is not None:
                found.append(told)
        return found

    async def _started_since(self, forum_remote_id: str, start: datetime) -> list[wire.ListedTopic]:
        """Return own topics of a category that were started at `start` or later."""
        category = await self._category(forum_remote_id)
        found: dict[int, wire.ListedTopic] = {}
        page = 0
        while True:
            told = await self._listing(category.slugs, forum_remote_id, page, goes_on=bool(found))
            listed = told.topic_list.topics
            new = {topic.id: topic for topic in listed if topic.id not in found}
            found |= new
            older = any(_bumped(topic) < start for topic in listed if not topic.pinned)
            if older or not new or len(listed) < told.topic_list.per_page:
                break
            page += 1
        return [
            topic
            for topic in found.values()
            if topic.created_at >= start
            and (not topic.posters or topic.posters[0].user_id == self._site.user_id)
        ]


def _bumped(topic: wire.ListedTopic) -> datetime:
    return topic.bumped_at or topic.last_posted_at or topic.created_at


def _absence_of(error: ServerError) -> Absence:
    """Say what it means that a topic was refused: hidden from the person, or a failure."""
    if isinstance(error, Rejected) and error.why is ReasonCode.NOT_ALLOWED:
        return Absence.NOT_FOR_YOU_NOW
    return Absence.FAILED
