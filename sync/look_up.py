"""Looks on the server for what became of an item whose sending left a doubt."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.draft import ItemKind, ItemState
from companion.errors import ContractBroken, Rejected
from sync.matching import Match, Sought, match, sent_text
from sync.server_port import Absence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.draft import OutboxItem
    from companion.domain.remote import RemotePost
    from companion.store.clock import Clock
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.server_port import ForumServer, Trace

log = logging.getLogger(__name__)

OF_ONE_ITEM: Final = (Rejected, ContractBroken)
"""Errors that concern what was asked for; any other kind ends the run."""

_LISTING_MARGIN: Final = timedelta(days=1)
"""How much further back a look into a forum goes: the server's clock, too, may be set."""

_NOT_THERE: Final = tuple(state for state in ItemState if state is not ItemState.SENT)

_MOST_FORUMS: Final = 20
"""Of a course: each costs a request or two."""

_THE_BEGINNING: Final = datetime(1970, 1, 2, tzinfo=UTC)


class LookUp:
    """Finds own posts on the server, reads them back, and removes copies that are too many.

    All coroutines raise what the server's port raises.
    """

    def __init__(
        self, server: ForumServer, outbox: OutboxStore, clock: Clock, settle_after: timedelta
    ) -> None:
        self._server = server
        self._outbox = outbox
        self._clock = clock
        self._settle_after = settle_after

    async def find(self, doubtful: Dispatch) -> Match | None:
        """Return what an item became on the server; None if it is not there.

        Once it might be sent again, it is looked for where a moderator may have moved it, too.
        """
        sought = self._sought(doubtful)
        found = match(sought, await self._traces(doubtful))
        if found is not None or self._clock() < self.at_work_until(doubtful):
            return found
        if doubtful.item.kind is ItemKind.REPLY:
            return await self._find_moved_reply(doubtful, replace(sought, moved=True))
        return await self._find_in_other_forums(doubtful, sought)

    def at_work_until(self, doubtful: Dispatch) -> datetime:
        """Return until when the server may still be at work with the last attempt."""
        return work_ends_at(doubtful, self._clock(), self._settle_after)

    async def remove_surplus(self, found: Match) -> None:
        """Take back the later copies of a post that arrived twice all the same."""
        for trace in found.surplus:
            if not self._server.capabilities.delete_own:
                log.warning("post %s stands twice and cannot be removed here", trace.remote_id)
                continue
            try:
                await self._server.delete_post(trace.remote_id)
            except OF_ONE_ITEM as error:
                log.warning("post %s stands twice: %s", trace.remote_id, error)
            else:
                log.warning("post %s stood twice and was removed", trace.remote_id)

    async def read_back(self, discussion_remote_id: str) -> tuple[RemotePost, ...]:
        """Return the posts of a discussion as everyone sees them; none where it is not shown."""
        (answer,) = await self._server.posts([discussion_remote_id])
        if answer.absence is Absence.FAILED and answer.error is not None:
            raise answer.error
        return answer.posts

    async def read_back_if_possible(self, trace: Trace) -> tuple[RemotePost, ...]:
        """Read the discussion of a post that was found; none where it is not shown again."""
        try:
            return await self.read_back(trace.discussion_remote_id)
        except OF_ONE_ITEM as error:
            log.warning("post %s was found and cannot be read: %s", trace.remote_id, error)
            return ()

    async def _find_moved_reply(self, doubtful: Dispatch, sought: Sought) -> Match | None:
        """Look where the answered post is now, and among discussions split off from this one."""
        parent, home = doubtful.parent_remote_id, doubtful.discussion_remote_id
        now_in = None if parent is None else await self._server.whereabouts(parent)
        if now_in is not None and now_in != home:
            found = match(sought, await self._server.traces_in_discussion(now_in))
            if found is not None:
                return found
        forum = doubtful.forum_remote_id
        return None if forum is None else match(sought, await self._openings(doubtful, forum))

    async def _find_in_other_forums(self, doubtful: Dispatch, sought: Sought) -> Match | None:
        """Look in the other forums of the course: a discussion may have been moved there."""
        if doubtful.forum_remote_id is None:
            return None
        for forum in self._outbox.forums_beside(doubtful.forum_remote_id)[:_MOST_FORUMS]:
            try:
                found = match(sought, await self._openings(doubtful, forum))
            except OF_ONE_ITEM as error:
                log.info("a forum could not be looked into: %s", error)
                continue
            if found is not None:
                return replace(found, forum_remote_id=forum)
        return None

    async def _openings(self, doubtful: Dispatch, forum_remote_id: str) -> Sequence[Trace]:
        seen = self._seen_before(doubtful)
        since = _THE_BEGINNING if seen is None else seen - self._settle_after - _LISTING_MARGIN
        return await self._server.traces_in_forum(forum_remote_id, since)

    async def _traces(self, doubtful: Dispatch) -> Sequence[Trace]:
        last = doubtful.last_attempt
        accepted = last.remote_discussion_id if last else None
        if doubtful.item.kind is ItemKind.REPLY or accepted is not None:
            discussion = accepted or doubtful.discussion_remote_id
            return await self._server.traces_in_discussion(discussion or "")
        return await self._openings(doubtful, doubtful.forum_remote_id or "")

    def _sought(self, doubtful: Dispatch) -> Sought:
        return Sought(
            item=doubtful.item,
            parent_remote_id=doubtful.parent_remote_id,
            not_before=self._seen_before(doubtful),
            # Its own place in the moderators' queue is its own.
            taken=self._outbox.remote_ids_taken() - {doubtful.item.remote_id},
            alone=self._is_alone(doubtful.item),
        )

    def _is_alone(self, item: OutboxItem) -> bool:
        """Say whether no other discussion that is not on the server has the words of an item."""
        words = sent_text(item)
        return not any(
            other.item_id != item.item_id and sent_text(other) == words
            for other in self._outbox.items(_NOT_THERE)
            if other.kind is ItemKind.DISCUSSION
        )

    def _seen_before(self, doubtful: Dispatch) -> datetime | None:
        """Return a time of the server's clock before the first attempt; None if none is known.

        This machine's clock says nothing about the server's: it may be days wrong, and right the
        next moment.
        """
        return doubtful.attempts[0].server_started_at if doubtful.attempts else None


def work_ends_at(doubtful: Dispatch, now: datetime, settle_after: timedelta) -> datetime:
    """Return until when a server may still be at work with the last attempt of an item."""
    last, item = doubtful.last_attempt, doubtful.item
    began = last.started_at if last else item.updated_at
    if began <= now:
        return began + settle_after
    # The clock was set back meanwhile: the time counts from the first look by the new clock.
    waited = item.not_before is not None and item.not_before <= now
    return now if waited else now + settle_after
