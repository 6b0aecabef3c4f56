"""What a NodeBB shows: categories, news of them, topics in pages, posts.

A look costs three requests: the categories with their counts, the newest topics of the whole site
back to the last look, and the rooms of chats. What the recordings show of paging: a page holds as
many topics or posts as the person has set (20 by default), pinned topics come first.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
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
    from collections.abc import Sequence
    from datetime import datetime

    from sync.server_port import ForumWatch, PageWish

log = logging.getLogger(__name__)

_MOST_PAGES_OF_NEWS: Final = 10
"""So far back a look goes; what is older is found by the listings of the forums."""
_MOST_PAGES: Final = 5_000
_RUN_ON: Final = (Offline, Busy, SignedOut)
"""Errors that concern more than what was asked for."""


class NodebbReading(NodebbChats):
    """The part of a NodeBB connection that reads the forum."""

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:  # noqa: ARG002
        """Read the categories, which cost one request and tell what is gone, and the news."""
        told = await self._api.read("/api/categories")
        first = checked(wire.Categories, told.value, "/api/categories")
        categories = await self._categories(first)
        await self._note_queue(categories)
        forums = forums_from(categories)
        reports = await self._reports(watched, {forum.remote_id for forum in forums})
        return Snapshot(
            courses=(site_course(self._site.name),),
            forums=forums,
            reports=reports,
            server_time=told.date,
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

    async def _categories(self, first: wire.Categories) -> tuple[wire.Category, ...]:
        """Return the whole tree; a page of it cuts off what lies deep, or stands far behind."""
        found = list(first.categories)
        for page in range(2, min(first.pagination.pageCount, _MOST_PAGES) + 1):
            more = await self._read(wire.Categories, "/api/categories", {"page": page})
            found += more.categories
        if not any(map(_is_cut, found)):
            return tuple(found)
        try:
            flat = await self._read(wire.AllCategories, "/api/v3/categories")
        except (Rejected, ContractBroken) as error:
            log.info("categories below others may be missing: %s", error)
            return tuple(found)
        return _as_tree([one for one in flat.categories if one.cid != _UNCATEGORISED])

    async def _note_queue(self, categories: Sequence[wire.Category]) -> None:
        """Note whether moderators have to approve posts now; that can change from day to day."""
        holds = any(map(_holds_posts, categories))
        if holds != self._site.holds_posts:
            shows = holds and await self._shows_queue()
            self._known_site = replace(self._site, holds_posts=holds, shows_held=shows)

    async def _reports(
        self, watched: Sequence[ForumWatch], shown: set[str]
    ) -> dict[str, ForumReport]:
        """Say which of the watched categories have topics with news, by ``/api/recent``.

        Topics of categories that the person ignores are not in it: the listings, which are read
        now and then in any case, find them.
        """
        here = {watch.forum_remote_id: watch.since for watch in watched}
        reports = {one: ForumReport(ForumNews.GONE) for one in here if one not in shown}
        here = {one: since for one, since in here.items() if one in shown}
        if not here:
            return reports
        news, is_whole = await self._recent(min(here.values()))
        for one, since in here.items():
            fresh = frozenset(
                topic.mainPid
                for topic in news
                if topic.cid == one and moment(topic.lastposttime) > since
            )
            quiet = ForumNews.UNCHANGED if is_whole else ForumNews.UNKNOWN
            named = fresh if is_whole else frozenset()
            reports[one] = ForumReport(ForumNews.CHANGED if fresh else quiet, named)
        return reports

    async def _recent(self, since: datetime) -> tuple[list[wire.Topic], bool]:
        """Return the topics with posts after a time; False with them where there may be more."""
        found: list[wire.Topic] = []
        for page in range(1, _MOST_PAGES_OF_NEWS + 1):
            told = await self._read(wire.TopicList, "/api/recent", {"page": page})
            found += [topic for topic in told.topics if not topic.deleted]
            oldest = min((topic.lastposttime for topic in told.topics), default=None)
            ended = page >= told.pagination.pageCount or oldest is None
            if ended or (oldest is not None and moment(oldest) <= since):
                return found, True
        return found, False

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
        return DiscussionPage(
            tuple(
                discussion_from(topic, privileges)
                for topic in topics
                if not topic.deleted and not topic.scheduled
            ),
            is_last=is_last,
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
                # Where nothing is known, nothing counts as read that may not have been.
                unread=self._unread.get(topic_id, True),
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


def _is_cut(category: wire.Category) -> bool:
    """Say whether there may be more below a category than is shown."""
    if category.children is None:
        return True
    is_full = len(category.children) >= category.subCategoriesPerPage
    return is_full or any(map(_is_cut, category.children))


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
