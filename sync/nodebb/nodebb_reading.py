"""What a NodeBB shows: categories, news of them, topics in pages, posts.

A look costs two requests: the newest topics of the whole site back to the last look, and the rooms
of chats; three where the categories are read. What the recordings show of paging: a page holds as
many topics or posts as the person has set (20 by default), pinned topics come first.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from companion.errors import Busy, ContractBroken, Offline, Rejected, ServerError, SignedOut
from sync.json_answers import checked
from sync.nodebb import wire_forum as wire
from sync.nodebb.nodebb_api import FORBIDDEN, NOT_FOUND, Refused, id_in_path
from sync.nodebb.nodebb_chats import NodebbChats
from sync.nodebb.nodebb_mapping import (
    discussion_from,
    forums_from,
    moment,
    posts_from,
    site_course,
)
from sync.server_port import (
    Absence,
    DiscussionPage,
    DiscussionPosts,
    ForumNews,
    ForumReport,
    Snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteForum
    from sync.server_port import ForumWatch, PageWish

log = logging.getLogger(__name__)

_MOST_PAGES_OF_NEWS: Final = 10
"""So far back a look goes; what is older is found by the listings of the forums."""
_MOST_PAGES: Final = 5_000
_ALL_CATEGORIES: Final = "/api/v3/categories"
_RUN_ON: Final = (Offline, Busy, SignedOut)
"""Errors that concern more than what was asked for."""


class NodebbReading(NodebbChats):
    """The part of a NodeBB connection that reads the forum."""

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:
        """Read the news and, if wished, the categories, which tell what is gone.

        A topic in a category that is not known here hints at a change in them; once only, as a
        site may list topics of categories that it does not list.
        """
        catalogue = catalogue or not watched
        forums, asked_at = await self._forums() if catalogue else ((), None)
        news = _News()
        if watched:
            news = await self._recent(min(watch.since for watch in watched))
            asked_at = asked_at or news.asked_at
            unknown = {topic.cid for topic in news.topics} - self._site.categories
            if unknown and not catalogue:
                catalogue = True
                forums, _ = await self._forums()
            self._known_site = replace(self._site, categories=self._site.categories | unknown)
        shown = {forum.remote_id for forum in forums} if catalogue else None
        return Snapshot(
            courses=(site_course(self._site.name),) if catalogue else (),
            forums=forums,
            reports=_reports(watched, news, shown),
            server_time=asked_at,
            catalogue=catalogue,
            conversations=await self.conversation_page(),
        )

    async def discussions(self, wishes: Sequence[PageWish]) -> tuple[DiscussionPage, ...]:
        """Read parts of the listings of categories, by the last reply.

        What ends the run in the middle is told of the rest: what was read before it counts.
        """
        pages: list[DiscussionPage] = []
        for wish in wishes:
            try:
                pages.append(await self._part(wish))
            except _RUN_ON as error:
                if not pages:
                    raise
                missing = len(wishes) - len(pages)
                pages += [DiscussionPage((), is_last=False, error=error)] * missing
                break
        return tuple(pages)

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        """Read topics, page by page; what ends the run as in `discussions`."""
        answers: list[DiscussionPosts] = []
        for one in discussion_remote_ids:
            try:
                answers.append(await self._topic_posts(one))
            except _RUN_ON as error:
                if not answers:
                    raise
                answers += [
                    DiscussionPosts(each, absence=Absence.FAILED, error=error)
                    for each in discussion_remote_ids[len(answers) :]
                ]
                break
        return tuple(answers)

    async def whereabouts(self, post_remote_id: str) -> str | None:
        """Ask for a post: it names its topic."""
        post = await self._single_post(post_remote_id)
        return None if post is None else post.tid

    # Categories and news --------------------------------------------------------------------

    async def _forums(self) -> tuple[tuple[RemoteForum, ...], datetime | None]:
        """Read the categories, and note what else they tell; with the site's clock before that."""
        categories, asked_at = await self._categories()
        await self._note_queue(categories)
        forums = forums_from(categories)
        known = frozenset(forum.remote_id for forum in forums)
        self._known_site = replace(self._site, categories=known)
        return forums, asked_at

    async def _categories(self) -> tuple[tuple[wire.Category, ...], datetime | None]:
        """Return the whole tree, from the list that a NodeBB 4 gives of all in one answer.

        An older site has none: there the pages of the tree show what they show, and one cuts off
        what lies deep, or stands far behind (`trimChildren` in the source).
        """
        if self._site.lists_categories:
            try:
                told = await self._api.read(_ALL_CATEGORIES)
                flat = checked(wire.AllCategories, told.value, _ALL_CATEGORIES)
            except (Rejected, ContractBroken) as error:
                log.info("the site does not list all categories: %s", error)
                is_older = isinstance(error, Refused) and error.status == NOT_FOUND
                self._known_site = replace(self._site, lists_categories=not is_older)
            else:
                shown = [one for one in flat.categories if one.cid != _UNCATEGORISED]
                return _as_tree(shown), told.date
        return await self._tree()

    async def _tree(self) -> tuple[tuple[wire.Category, ...], datetime | None]:
        told = await self._api.read("/api/categories")
        first = checked(wire.Categories, told.value, "/api/categories")
        found = list(first.categories)
        for page in range(2, min(first.pagination.pageCount, _MOST_PAGES) + 1):
            more = await self._read(wire.Categories, "/api/categories", {"page": page})
            found += more.categories
        return tuple(found), told.date

    async def _note_queue(self, categories: Sequence[wire.Category]) -> None:
        """Note whether moderators have to approve posts now; that can change from day to day.

        Where they have to no more, they may still have what was held before.
        """
        holds = any(map(_holds_posts, categories))
        if holds != self._site.holds_posts:
            shows = self._site.shows_held or (holds and await self._shows_queue())
            self._known_site = replace(self._site, holds_posts=holds, shows_held=shows)
        self._queue_is_known = True

    async def _recent(self, since: datetime) -> _News:
        """Return the topics with posts after a time, as ``/api/recent`` shows them.

        Topics of categories that the person ignores are not in it: the listings, which are read
        now and then in any case, find them.
        """
        found: list[wire.Topic] = []
        asked_at: datetime | None = None
        for page in range(1, _MOST_PAGES_OF_NEWS + 1):
            answered = await self._api.read("/api/recent", {"page": page})
            told = checked(wire.TopicList, answered.value, "/api/recent")
            asked_at = asked_at or answered.date
            self._note_unread(told.topics)
            found += [topic for topic in told.topics if not topic.deleted]
            oldest = min((topic.lastposttime for topic in told.topics), default=None)
            ended = page >= told.pagination.pageCount or oldest is None
            if ended or (oldest is not None and moment(oldest) <= since):
                return _News(tuple(found), is_whole=True, asked_at=asked_at)
        return _News(tuple(found), is_whole=False, asked_at=asked_at)

    # Listings -------------------------------------------------------------------------------

    async def _part(self, wish: PageWish) -> DiscussionPage:
        try:
            return await self._listed(wish)
        except _RUN_ON:
            raise
        except ServerError as error:
            return DiscussionPage((), is_last=False, error=error)

    async def _listed(self, wish: PageWish) -> DiscussionPage:
        """Return the wished part: the site's pages have a size of their own."""
        size = self._site.topics_per_page
        start, end = wish.page * wish.per_page, (wish.page + 1) * wish.per_page
        number, topics, is_last = start // size, list[wire.Topic](), False
        privileges = wire.Privileges()
        while number * size < end and not is_last:
            page = await self._category_page(wish.forum_remote_id, number + 1)
            if page.size not in {None, size}:
                # The person has set another size since the site was asked.
                self._known_site = replace(self._site, topics_per_page=page.size or size)
                return await self._listed(wish)
            privileges = page.privileges
            first = number * size
            topics += page.topics[max(0, start - first) : end - first]
            at_end = number + 1 >= page.pagination.pageCount or not page.topics
            is_last = at_end and first + len(page.topics) <= end
            if at_end:
                break
            number += 1
        self._note_unread(topics)
        # Deleted ones keep their places and count (`getTopics` in the source of categories).
        shown = [topic for topic in topics if not topic.deleted and not topic.scheduled]
        return DiscussionPage(
            tuple(discussion_from(topic, privileges) for topic in shown),
            is_last=is_last,
            left_out=len(topics) - len(shown),
        )

    async def _category_page(self, category: str, page: int) -> wire.CategoryPage:
        return await self._read(
            wire.CategoryPage,
            f"/api/category/{id_in_path(category)}",
            {"page": page, "sort": "recently_replied"},
        )

    def _note_unread(self, topics: Sequence[wire.Topic]) -> None:
        """Remember which topics were unread before they are read: reading marks them."""
        self._unread |= {topic.tid: topic.unread for topic in topics}

    # Posts ----------------------------------------------------------------------------------

    async def _topic_posts(self, topic_id: str) -> DiscussionPosts:
        try:
            topic, posts = await self._topic(topic_id)
        except Refused as error:
            if error.status == NOT_FOUND:
                return DiscussionPosts(topic_id, absence=Absence.GONE)
            if error.status == FORBIDDEN:
                return DiscussionPosts(topic_id, absence=Absence.NOT_FOR_YOU_NOW)
            return DiscussionPosts(topic_id, absence=Absence.FAILED, error=error)
        except _RUN_ON:
            raise
        except ServerError as error:
            return DiscussionPosts(topic_id, absence=Absence.FAILED, error=error)
        if topic.deleted:
            return DiscussionPosts(topic_id, absence=Absence.GONE)
        return DiscussionPosts(
            topic_id,
            posts_from(
                topic,
                posts,
                user_id=self._site.user_id,
                site_url=self._site_url,
                unread=self._unread.get(topic_id),
            ),
        )

    async def _topic(self, topic_id: str) -> tuple[wire.TopicPage, list[wire.Post]]:
        """Read all pages of a topic; the oldest posts come first, so that pages stay as they are.

        Raises `Refused` where there is none for this person.
        """
        first = await self._topic_page(topic_id, 1)
        posts = {post.pid: post for post in first.posts}
        for page in range(2, min(first.pagination.pageCount, _MOST_PAGES) + 1):
            more = await self._topic_page(topic_id, page)
            posts |= {post.pid: post for post in more.posts}
            await asyncio.sleep(0)
        return first, list(posts.values())

    async def _topic_page(self, topic_id: str, page: int) -> wire.TopicPage:
        return await self._read(
            wire.TopicPage,
            f"/api/topic/{id_in_path(topic_id)}",
            {"page": page, "sort": "oldest_to_newest"},
        )

    async def _single_post(self, post_id: str) -> wire.SinglePost | None:
        """Return a post with the text as it was written; None where there is none to be seen."""
        try:
            path = f"/api/v3/posts/{id_in_path(post_id)}"
            told = (await self._api.read(path)).value
        except Refused:
            return None
        return None if told is None else checked(wire.SinglePost, told, path)


@dataclass(frozen=True, slots=True)
class _News:
    """The topics that changed last; `is_whole`: all that changed since the time asked for.

    `asked_at` is the site's clock before that.
    """

    topics: tuple[wire.Topic, ...] = ()
    is_whole: bool = True
    asked_at: datetime | None = None


def _reports(
    watched: Sequence[ForumWatch], news: _News, shown: Collection[str] | None
) -> dict[str, ForumReport]:
    """Say which of the watched categories have topics with news; `shown`: the ones that exist."""
    reports: dict[str, ForumReport] = {}
    quiet = ForumNews.UNCHANGED if news.is_whole else ForumNews.UNKNOWN
    for watch in watched:
        fresh = frozenset(
            topic.mainPid
            for topic in news.topics
            if topic.cid == watch.forum_remote_id and moment(topic.lastposttime) > watch.since
        )
        if shown is not None and watch.forum_remote_id not in shown:
            reports[watch.forum_remote_id] = ForumReport(ForumNews.GONE)
        elif fresh:
            named = fresh if news.is_whole else frozenset()
            reports[watch.forum_remote_id] = ForumReport(ForumNews.CHANGED, named)
        else:
            reports[watch.forum_remote_id] = ForumReport(quiet)
    return reports


def _holds_posts(category: wire.Category) -> bool:
    return category.postQueue or any(map(_holds_posts, category.children or ()))


def _as_tree(flat: Sequence[wire.Category]) -> tuple[wire.Category, ...]:
    known = {one.cid for one in flat}

    def below(parent: str, depth: int) -> tuple[wire.Category, ...]:
        if depth > _DEEPEST:
            return ()
        return tuple(
            one.model_copy(update={"children": below(one.cid, depth + 1)})
            for one in flat
            if (one.parentCid if one.parentCid in known else _ROOT) == parent and one.cid != parent
        )

    return below(_ROOT, 0)


_ROOT: Final = "0"
_UNCATEGORISED: Final = "-1"
"""What came from other sites: named in the list without a tree, but no page shows it."""
_DEEPEST: Final = 12
