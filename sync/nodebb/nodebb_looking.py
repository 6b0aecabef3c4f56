"""Looks on a NodeBB for own posts: by the text as it was written, as there are no marks.

What is looked at is the topic, or the listing of a category, and what moderators have of the
person. Posts that were deleted meanwhile count as well: they have arrived.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import plain_text
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from sync.nodebb import wire_forum as wire
from sync.nodebb.nodebb_api import FORBIDDEN, NOT_FOUND, Refused
from sync.nodebb.nodebb_connection import QUEUE
from sync.nodebb.nodebb_mapping import moment, shown_html, subject_of
from sync.nodebb.nodebb_reading import NodebbReading
from sync.server_port import Trace

if TYPE_CHECKING:
    from datetime import datetime

_MOST_RAW: Final = 15
"""So many own posts of a topic are read as they were written, the newest; others as shown."""
_MOST_PAGES: Final = 500


class NodebbLooking(NodebbReading):
    """The part of a NodeBB connection that settles doubts."""

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        """Return own posts of a topic; none where it is gone.

        Raises `Rejected` where the topic is not shown to the person: that says nothing of what it
        holds.
        """
        held = await self._held()
        waiting = tuple(
            trace for trace in held if trace.discussion_remote_id == discussion_remote_id
        )
        try:
            topic, posts = await self._topic(discussion_remote_id)
        except Refused as error:
            if error.status == NOT_FOUND:
                return waiting
            if error.status == FORBIDDEN:
                why = ReasonCode.CLOSED_OR_NOT_ALLOWED
                raise Rejected(error.code, error.reason, why) from error
            raise
        if topic.deleted:
            return waiting
        own = [post for post in posts if post.uid == self._site.user_id]
        shown = [self._shown_trace(topic, post) for post in own[:-_MOST_RAW] if not post.deleted]
        raw = [
            await self._raw_trace(post.pid, topic.title, topic.mainPid) for post in own[-_MOST_RAW:]
        ]
        at_place = _with_parents(waiting, topic.mainPid)
        return (*shown, *(trace for trace in raw if trace is not None), *at_place)

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Return own topics of a category since a time; `since` counts to the millisecond."""
        # Moderators' first: what they approve meanwhile is then seen in both places, not in none.
        waiting = await self._held_openings(forum_remote_id)
        found: dict[str, Trace] = {}
        for number in range(1, _MOST_PAGES):
            page = await self._category_page(forum_remote_id, number)
            for topic in page.topics:
                if topic.uid == self._site.user_id and moment(topic.timestamp) >= since:
                    trace = await self._raw_trace(topic.mainPid, topic.title, topic.mainPid)
                    if trace is not None and not topic.deleted:
                        found[trace.remote_id] = trace
            ordinary = [topic for topic in page.topics if not topic.pinned]
            older = any(moment(topic.lastposttime) < since for topic in ordinary)
            if older or number >= page.pagination.pageCount or not page.topics:
                break
        return (*found.values(), *waiting)

    async def _raw_trace(self, post_id: str, title: str, main: str) -> Trace | None:
        post = await self._single_post(post_id)
        if post is None:
            return None
        is_opening = post.pid == main
        return Trace(
            remote_id=post.pid,
            discussion_remote_id=post.tid,
            parent_remote_id=None if is_opening else (post.toPid or main),
            marker=None,
            subject=subject_of(title, is_opening=is_opening),
            plain_text=plain_text(markdown_to_html(post.content)),
            created_at=moment(post.timestamp),
        )

    def _shown_trace(self, topic: wire.TopicPage, post: wire.Post) -> Trace:
        is_opening = post.pid == topic.mainPid
        return Trace(
            remote_id=post.pid,
            discussion_remote_id=post.tid,
            parent_remote_id=None if is_opening else (post.toPid or topic.mainPid),
            marker=None,
            subject=subject_of(topic.title, is_opening=is_opening),
            plain_text=plain_text(shown_html(post.content or "", self._site_url)),
            created_at=moment(post.timestamp),
        )

    # What moderators have -------------------------------------------------------------------

    async def _held_openings(self, category: str) -> tuple[Trace, ...]:
        return tuple(
            self._queued_trace(entry)
            for entry in await self._queue()
            if not entry.data.tid and entry.data.cid == category
        )

    async def _held(self) -> tuple[Trace, ...]:
        return tuple(
            self._queued_trace(entry) for entry in await self._queue() if entry.data.tid is not None
        )

    async def _waiting(self) -> tuple[Trace, ...]:
        """Return all that moderators have of the person."""
        return tuple(map(self._queued_trace, await self._queue()))

    async def _queue(self) -> tuple[wire.QueuedPost, ...]:
        """Return the person's entries of the moderators' queue, where it is shown to them.

        Whether there is one may have changed since the categories were read last.
        """
        if not self._queue_is_known:
            categories, _ = await self._categories()
            await self._note_queue(categories)
        if not self._site.shows_held:
            return ()
        found: list[wire.QueuedPost] = []
        for page in range(1, _MOST_PAGES):
            told = await self._read(wire.PostQueue, QUEUE, {"page": page})
            found += told.posts
            if page >= told.pagination.pageCount:
                break
        return tuple(one for one in found if _author_of(one) == self._site.user_id)

    def _queued_trace(self, entry: wire.QueuedPost) -> Trace:
        words = entry.data.rawContent
        html = markdown_to_html(words) if words is not None else (entry.data.content or "")
        return Trace(
            remote_id=entry.id,
            discussion_remote_id=entry.data.tid or "",
            parent_remote_id=entry.data.toPid,
            marker=None,
            subject=subject_of(entry.data.title or "", is_opening=True),
            plain_text=plain_text(html),
            created_at=moment(_queued_at(entry)),
            held=True,
        )


def _with_parents(held: tuple[Trace, ...], main: str) -> tuple[Trace, ...]:
    """Let replies to nobody in particular hang on the opening post, as they do once shown."""
    return tuple(
        trace if trace.parent_remote_id else replace(trace, parent_remote_id=main) for trace in held
    )


def _author_of(entry: wire.QueuedPost) -> str | None:
    return entry.uid or (entry.user.uid if entry.user is not None else None)


def _queued_at(entry: wire.QueuedPost) -> int:
    """Return when an entry was made: its id ends with that (recording `topic.create.queued`).

    Where it does not, it counts as new: what a person has waiting is hardly ever old.
    """
    if entry.data.timestamp is not None:
        return entry.data.timestamp
    number = entry.id.rpartition("-")[2]
    told = int(number) if number.isascii() and number.isdecimal() else wire.LATEST_MILLISECOND
    return min(told, wire.LATEST_MILLISECOND)
