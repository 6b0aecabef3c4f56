"""Sends the outbox, and settles what is in doubt by looking.

The order of every try: the attempt is on the disk; the request goes out; its answer decides. An
answer that does not come, or cannot be understood, leaves the item in doubt, and a doubtful item
is looked up on the server, never sent again before a look-up that comes after the server's
longest plausible time has not found it.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from companion.content.markdown import markdown_to_html, with_picture_addresses
from companion.content.plain_text import comparable_text
from companion.domain.draft import ItemKind, ItemState
from companion.domain.reason import Reason, ReasonCode
from companion.errors import ContractBroken, NotFound, Rejected, ServerError
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST, OUTCOME_NOT_FOUND, OUTCOME_NOT_SENT
from companion.store.read_marks import MarkStanding, standing_of_mark
from sync.action_delivery import ActionDelivery
from sync.adoption import take_discussion, take_post
from sync.comment_delivery import CommentDelivery
from sync.item_states import ItemStates
from sync.look_up import OF_ONE_ITEM, LookUp
from sync.matching import sent_text
from sync.message_delivery import MessageDelivery
from sync.retry_policy import LONGEST_PAUSE_SECONDS, LONGEST_WISH_SECONDS
from sync.server_port import NewDiscussion, NewReply

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.domain.remote import RemotePost
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.events import Listener
    from sync.item_states import DeliveryTally
    from sync.matching import Match
    from sync.server_port import ForumServer, Receipt
    from sync.uploading import Areas, Uploading

log = logging.getLogger(__name__)


class Delivery:
    """Delivers the outbox of one account over one connection.

    `settle_after` is how long the server may still be at work with a request whose answer did not
    come. `server_seen` is the newest time of the server's clock that is known: what is sent now is
    not older on the server, whatever this machine's clock says.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        outbox: OutboxStore,
        listener: Listener,
        clock: Clock,
        *,
        settle_after: timedelta,
        uploading: Uploading,
    ) -> None:
        self._server = server
        self._uploading = uploading
        self._states = ItemStates(outbox, listener, clock, settle_after)
        self._looking = LookUp(server, outbox, clock, settle_after)
        self._database = database
        self._actions = ActionDelivery(server, database, outbox, uploading, clock)
        self._apart: dict[ItemKind, MessageDelivery | CommentDelivery] = {
            ItemKind.MESSAGE: MessageDelivery(
                server, database, outbox, self._states, clock, settle_after
            ),
            ItemKind.COMMENT: CommentDelivery(
                server, database, outbox, self._states, clock, settle_after
            ),
        }
        self._outbox = outbox
        self._clock = clock
        self._settle_after = settle_after

    @property
    def tally(self) -> DeliveryTally:
        """What was done so far."""
        return self._states.tally

    @property
    def server_seen(self) -> datetime | None:
        """The newest time of the server's clock that is known."""
        return self._states.server_seen

    @server_seen.setter
    def server_seen(self, moment: datetime | None) -> None:
        self._states.server_seen = moment

    async def settle_doubts(self) -> None:
        """Look up every doubtful item whose time has come.

        Raises `Offline`, `Busy` or `SignedOut` where looking is not possible now.
        """
        for doubtful in self._outbox.dispatches(ItemState.IN_DOUBT):
            longest = timedelta(seconds=LONGEST_PAUSE_SECONDS) + self._settle_after
            if self._is_due(doubtful.item, longest):
                await self._settle(doubtful)

    def messages_wait(self) -> bool:
        """Say whether a message waits to be sent, or is in doubt."""
        waiting = (ItemState.QUEUED, ItemState.SENDING, ItemState.IN_DOUBT)
        return any(item.kind is ItemKind.MESSAGE for item in self._outbox.items(waiting))

    async def send_queued(self, kinds: Collection[ItemKind] = frozenset(ItemKind)) -> None:
        """Send every queued item of some kinds whose time has come, a parent before its replies.

        One refused item does not hold up another. Raises `Offline`, `Busy` or `SignedOut` where
        sending is not possible now; nothing is lost by that.
        """
        tried: set[str] = set()
        while True:
            ready = [
                dispatch
                for dispatch in self._outbox.dispatches(ItemState.QUEUED)
                if dispatch.item.item_id not in tried
                and dispatch.item.kind in kinds
                and self._is_ready(dispatch)
            ]
            if not ready:
                return
            tried.add(ready[0].item.item_id)
            await self._send(ready[0])

    def next_due(self) -> datetime | None:
        """Return when the next doubtful item is to be looked up; None if none is in doubt."""
        doubtful = self._outbox.items([ItemState.IN_DOUBT])
        now = self._clock()
        return min((item.not_before or now for item in doubtful), default=None)

    def in_doubt(self) -> tuple[OutboxItem, ...]:
        """Return the items of which it is not known whether the server has them."""
        return self._outbox.items([ItemState.IN_DOUBT])

    # Sending -------------------------------------------------------------------------------

    def _is_due(self, item: OutboxItem, longest: timedelta) -> bool:
        """Say whether an item's time has come; a pause that none could be is the clock's fault."""
        if item.not_before is None:
            return True
        pause = item.not_before - self._clock()
        return pause <= timedelta() or pause > longest

    def _is_ready(self, dispatch: Dispatch) -> bool:
        """Say whether an item can go now; one whose parent will never come is stopped."""
        if not self._may_go(dispatch.item):
            return False
        if dispatch.item.kind is ItemKind.MARK_READ:
            with self._database.reading() as connection:
                return standing_of_mark(connection, dispatch) is not MarkStanding.UNREAD_YET
        if dispatch.item.kind is not ItemKind.REPLY or dispatch.parent_remote_id is not None:
            return True
        if dispatch.parent_item_id is None:
            self._states.stop(dispatch.item, Reason(ReasonCode.TARGET_GONE))
            return False
        if self._will_never_come(dispatch.parent_item_id):
            self._states.stop(dispatch.item, Reason(ReasonCode.PARENT_NOT_SENT))
        return False

    def _may_go(self, item: OutboxItem) -> bool:
        """Say whether nothing holds an item back; no hold outlives a clock that was set back."""
        if item.queued_at is not None and item.queued_at > self._clock():
            return True
        return self._is_due(item, timedelta(seconds=LONGEST_WISH_SECONDS))

    def _will_never_come(self, item_id: str) -> bool:
        try:
            return self._outbox.item(item_id).state is ItemState.DISCARDED
        except NotFound:
            return True

    async def _send(self, ready: Dispatch) -> None:
        item_id = ready.item.item_id
        apart = self._apart.get(ready.item.kind)
        if apart is not None:
            await apart.send(ready)
            return
        if not ready.item.kind.makes_post:
            await self._act(ready)
            return
        if ready.may_have_arrived and await self._is_there_already(ready):
            return
        dispatch = self._states.begin(item_id)
        if dispatch is None:
            return
        self._states.tell(dispatch.item)
        try:
            areas = await self._uploading.for_new_post(item_id)
        except ServerError as error:
            await self._after_error(dispatch, _before_the_post(error))
            return
        except asyncio.CancelledError:
            self._outbox.settle_unsent(item_id, OUTCOME_NOT_SENT, "cancelled", None)
            raise
        try:
            receipt = await self._request(dispatch, areas)
        except asyncio.CancelledError:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "cancelled")
            raise
        except ServerError as error:
            await self._after_error(dispatch, error)
        else:
            await self._take_receipt(dispatch, receipt)

    async def _act(self, ready: Dispatch) -> None:
        """Deliver an edit or another action, which may be sent again without harm."""
        dispatch = self._states.begin(ready.item.item_id)
        if dispatch is None:
            return
        item = await self._actions.send(dispatch)
        if item.state is ItemState.SENT:
            self._states.note_sent(item, None)
        elif item.state is ItemState.QUEUED:
            self._states.tell(item)
        else:
            self._states.note_stopped(item, item.state, item.reason or Reason(ReasonCode.OTHER))

    async def _is_there_already(self, ready: Dispatch) -> bool:
        """Look for an item that was stopped while in doubt, and that the person sends again.

        True, too, where it cannot be told now: then it must not be sent.
        """
        item = ready.item
        try:
            found = await self._looking.find(ready)
        except Rejected as error:
            reason = Reason(error.why, error.code, error.reason)
            self._states.stop(item, reason, OUTCOME_ANSWER_LOST)
            return True
        except ContractBroken as error:
            log.warning("look-up of item %s gave no usable answer: %s", item.item_id, error)
            return True
        if found is None:
            return self._looking.at_work_until(ready) > self._clock()
        if comparable_text(found.found.plain_text) != sent_text(item):
            self._states.stop(item, Reason(ReasonCode.EARLIER_VERSION_SENT), OUTCOME_ANSWER_LOST)
            return True
        posts = await self._looking.read_back_if_possible(found.found)
        if self._states.begin(item.item_id) is not None:
            self._adopt_found(ready, found, posts)
        return True

    async def _request(self, dispatch: Dispatch, areas: Areas) -> Receipt:
        item = dispatch.item
        html = with_picture_addresses(markdown_to_html(item.draft.body), areas.pictures)
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
            )
        )

    async def _after_error(self, dispatch: Dispatch, error: ServerError) -> None:
        """Bring the item into the state that an error leaves it in; raise what ends the run."""
        if self._states.after_error(dispatch, error):
            await self._settle(self._outbox.dispatch(dispatch.item.item_id))

    async def _take_receipt(self, dispatch: Dispatch, receipt: Receipt) -> None:
        item = dispatch.item
        post = receipt.post
        if _was_sent_again(dispatch):
            # The first copy may have arrived after the look that did not find it.
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "sent again: copies are looked for")
            await self._settle(self._outbox.dispatch(item.item_id))
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
            await self._settle(self._outbox.dispatch(item.item_id))
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

    # Settling ------------------------------------------------------------------------------

    async def _settle(self, doubtful: Dispatch) -> None:
        """Look on the server whether an item arrived, and bring it into the state that follows."""
        apart = self._apart.get(doubtful.item.kind)
        if apart is not None:
            await apart.settle(doubtful)
            return
        if not doubtful.item.kind.makes_post:
            self._outbox.settle_unsent(
                doubtful.item.item_id, OUTCOME_ANSWER_LOST, "may be sent again", None
            )
            self._states.tell(doubtful.item)
            return
        try:
            found = await self._looking.find(doubtful)
        except Rejected as error:
            reason = Reason(error.why, error.code, error.reason)
            self._states.stop(doubtful.item, reason, OUTCOME_ANSWER_LOST)
            return
        except ContractBroken as error:
            log.warning(
                "look-up of item %s gave no usable answer: %s", doubtful.item.item_id, error
            )
            self._states.look_again_later(doubtful)
            return
        if found is None:
            self._states.not_found(doubtful, self._looking.at_work_until(doubtful))
            return
        await self._looking.remove_surplus(found)
        posts = await self._looking.read_back_if_possible(found.found)
        self._adopt_found(doubtful, found, posts)

    # Bringing items into their states -------------------------------------------------------

    def _adopt_found(self, dispatch: Dispatch, found: Match, posts: tuple[RemotePost, ...]) -> None:
        if found.forum_remote_id is not None:
            dispatch = replace(dispatch, forum_remote_id=found.forum_remote_id)
        self._adopt(dispatch, found.found.remote_id, found.found.discussion_remote_id, posts)

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


def _before_the_post(error: ServerError) -> ServerError:
    """Return an upload's error as one before the post: the post itself cannot have arrived."""
    error.may_have_arrived = False
    return error
