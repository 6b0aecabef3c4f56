"""Sends discussions and replies once, with their files."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from companion.content.markdown import (
    markdown_to_html,
    markdown_with_picture_addresses,
    with_picture_addresses,
)
from companion.content.plain_text import comparable_text
from companion.domain.draft import ItemKind
from companion.domain.reason import ReasonCode
from companion.errors import Rejected, ServerError
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST, OUTCOME_NOT_FOUND, OUTCOME_NOT_SENT
from sync.adoption import take_discussion, take_post
from sync.look_up import OF_ONE_ITEM, LookUp
from sync.sending_once import SendingOnce
from sync.server_port import NewDiscussion, NewReply

if TYPE_CHECKING:
    from datetime import timedelta

    from companion.domain.draft import OutboxItem
    from companion.domain.remote import RemotePost
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.item_states import ItemStates
    from sync.matching import Match
    from sync.server_port import ForumServer, Receipt
    from sync.uploading import Areas, Uploading

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FoundPost:
    """What an item became, with the posts of its discussion once they have been read back."""

    match: Match
    posts: tuple[RemotePost, ...] = ()


class PostDelivery(SendingOnce[FoundPost]):
    """Delivers the new posts of one account. Raises the errors that end the run."""

    finds_by_mark = True
    may_be_held = True

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        outbox: OutboxStore,
        states: ItemStates,
        clock: Clock,
        settle_after: timedelta,
        uploading: Uploading,
    ) -> None:
        super().__init__(server, database, outbox, states, clock, settle_after)
        self._uploading = uploading
        self._looking = LookUp(server, outbox, clock, settle_after)

    async def _try(self, dispatch: Dispatch) -> None:
        item_id = dispatch.item.item_id
        try:
            areas = await self._uploading.for_new_post(item_id)
        except ServerError as error:
            await self._after_error(dispatch, _before_the_post(error))
            return
        except asyncio.CancelledError:
            self._outbox.settle_unsent(item_id, OUTCOME_NOT_SENT, "cancelled", None)
            raise
        receipt = await self._answer_to(dispatch, self._request(dispatch, areas))
        if receipt is not None:
            await self._take_receipt(dispatch, receipt)

    async def _request(self, dispatch: Dispatch, areas: Areas) -> Receipt:
        item = dispatch.item
        html = with_picture_addresses(markdown_to_html(item.draft.body), areas.pictures)
        markdown = markdown_with_picture_addresses(item.draft.body, areas.pictures)
        if item.kind is ItemKind.DISCUSSION:
            if dispatch.forum_remote_id is None:
                raise Rejected("", "", ReasonCode.TARGET_GONE)
            return await self._server.start_discussion(
                NewDiscussion(
                    marker=item.item_id,
                    forum_remote_id=dispatch.forum_remote_id,
                    subject=item.draft.subject,
                    html=html,
                    group_remote_id=item.draft.group_remote_id,
                    inline_area=areas.inline,
                    attachment_area=areas.attachment,
                    markdown=markdown,
                    written_seconds=_seconds_written(item),
                )
            )
        return await self._server.reply(
            NewReply(
                marker=item.item_id,
                parent_post_remote_id=dispatch.parent_remote_id or "",
                discussion_remote_id=dispatch.discussion_remote_id or "",
                subject=item.draft.subject or f"Re: {item.origin.discussion}"[:255],
                html=html,
                private=item.draft.private,
                inline_area=areas.inline,
                attachment_area=areas.attachment,
                markdown=markdown,
                written_seconds=_seconds_written(item),
            )
        )

    async def _take_receipt(self, dispatch: Dispatch, receipt: Receipt) -> None:
        item = dispatch.item
        post = receipt.post
        if receipt.held_as is not None:
            self._states.hold(dispatch, receipt.held_as or None)
        elif _was_sent_again(dispatch) and self._server.capabilities.marker:
            # The first copy may have arrived after the look that did not find it. Without marks
            # copies cannot be told apart, and what the answer names need not be looked for.
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "sent again: copies are looked for")
            await self.settle(self._outbox.dispatch(item.item_id))
        elif post is not None:
            self._settle_sent(
                dispatch,
                post.remote_id,
                post.discussion_remote_id,
                partial(take_post, post),
                (post,),
            )
        elif item.kind is ItemKind.REPLY:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "receipt without post")
            await self.settle(self._outbox.dispatch(item.item_id))
        else:
            await self._adopt_new_discussion(dispatch, receipt.discussion_remote_id)

    async def _adopt_new_discussion(self, dispatch: Dispatch, discussion_remote_id: str) -> None:
        """Read a discussion back of which the server has told the id only."""
        item_id = dispatch.item.item_id
        self._outbox.note_accepted(item_id, None, discussion_remote_id)
        try:
            posts = await self._looking.read_back(discussion_remote_id)
        except asyncio.CancelledError:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "cancelled")
            raise
        except ServerError as error:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, type(error).__name__)
            if isinstance(error, OF_ONE_ITEM):
                log.warning("item %s could not be read back: %s", item_id, error)
                return
            raise
        opening = next((p for p in posts if p.parent_remote_id is None), None)
        if opening is None:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "not shown yet")
            return
        self._adopt(dispatch, opening.remote_id, discussion_remote_id, posts)

    # What became of an item ------------------------------------------------------------------

    async def _find(self, doubtful: Dispatch) -> FoundPost | None:
        match = await self._looking.find(doubtful)
        return None if match is None else FoundPost(match)

    def _words(self, found: FoundPost) -> str:
        return comparable_text(found.match.found.plain_text)

    def _held_as(self, found: FoundPost) -> str | None:
        trace = found.match.found
        return trace.remote_id if trace.held else None

    async def _complete(self, found: FoundPost) -> FoundPost:
        """Take back copies that are too many, and read the discussion if it is shown."""
        await self._looking.remove_surplus(found.match)
        posts = await self._looking.read_back_if_possible(found.match.found)
        return replace(found, posts=posts)

    def _take_found(self, dispatch: Dispatch, found: FoundPost) -> None:
        trace, moved_to = found.match.found, found.match.forum_remote_id
        if moved_to is not None:
            dispatch = replace(dispatch, forum_remote_id=moved_to)
        self._adopt(dispatch, trace.remote_id, trace.discussion_remote_id, found.posts)

    def _adopt(
        self,
        dispatch: Dispatch,
        remote_id: str,
        discussion_remote_id: str,
        posts: tuple[RemotePost, ...],
    ) -> None:
        adopt = partial(
            take_discussion,
            dispatch.forum_remote_id,
            dispatch.item,
            discussion_remote_id,
            posts,
            self._clock(),
        )
        self._settle_sent(dispatch, remote_id, discussion_remote_id, adopt, posts)

    def _settle_sent(
        self,
        dispatch: Dispatch,
        remote_id: str,
        discussion_remote_id: str,
        adopt: partial[None],
        posts: tuple[RemotePost, ...],
    ) -> None:
        item_id = dispatch.item.item_id
        item = self._outbox.settle_sent(item_id, remote_id, discussion_remote_id, adopt)
        dropped = self._uploading.dropped(item_id, remote_id, posts)
        if dropped is not None:
            self._outbox.note_on_sent(item_id, dropped)
        self._states.note_sent(item, remote_id)


def _was_sent_again(dispatch: Dispatch) -> bool:
    return any(attempt.outcome == OUTCOME_NOT_FOUND for attempt in dispatch.attempts)


def _seconds_written(item: OutboxItem) -> int:
    """Return how long a text was written at, from its first words until it was to go."""
    if item.queued_at is None:
        return 0
    seconds = (item.queued_at - item.created_at).total_seconds()
    return int(min(max(seconds, 0.0), _LONGEST_WRITING))


_LONGEST_WRITING: Final = 24 * 3600.0


def _before_the_post(error: ServerError) -> ServerError:
    """Return an upload's error as one before the post: the post itself cannot have arrived."""
    error.may_have_arrived = False
    return error
