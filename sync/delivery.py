"""Sends the outbox in its order: a parent before its replies, none held up by another.

What must stand on the server once goes by way of `sending_once`; an edit or another action may be
sent again without harm.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.draft import ItemKind, ItemState
from companion.domain.reason import Reason, ReasonCode
from companion.errors import NotFound
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST
from companion.store.read_marks import MarkStanding, standing_of_mark
from sync.action_delivery import ActionDelivery
from sync.comment_delivery import CommentDelivery
from sync.item_states import ItemStates
from sync.message_delivery import MessageDelivery
from sync.post_delivery import PostDelivery
from sync.retry_policy import LONGEST_PAUSE_SECONDS, LONGEST_WISH_SECONDS

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.events import Listener
    from sync.item_states import DeliveryTally
    from sync.sending_once import SendingOnce
    from sync.server_port import ForumServer
    from sync.uploading import Uploading


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
        self._states = ItemStates(outbox, listener, clock, settle_after)
        self._database = database
        self._actions = ActionDelivery(server, database, outbox, uploading, clock)
        common = (server, database, outbox, self._states, clock, settle_after)
        posts = PostDelivery(*common, uploading)
        self._once: dict[ItemKind, SendingOnce[Any]] = {
            ItemKind.DISCUSSION: posts,
            ItemKind.REPLY: posts,
            ItemKind.MESSAGE: MessageDelivery(*common),
            ItemKind.COMMENT: CommentDelivery(*common),
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
        """Look up every doubtful item whose time has come, and what waits for a moderator.

        Raises `Offline`, `Busy` or `SignedOut` where looking is not possible now.
        """
        for doubtful in self._outbox.dispatches(ItemState.IN_DOUBT):
            longest = timedelta(seconds=LONGEST_PAUSE_SECONDS) + self._settle_after
            if self._is_due(doubtful.item, longest):
                await self._settle(doubtful)
        for held in self._outbox.dispatches(ItemState.AWAITING_APPROVAL):
            once = self._once.get(held.item.kind)
            if once is not None:
                await once.look_after_held(held)

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

    def rests_until(self) -> datetime | None:
        """Return when the next item that the server did not take yet is to be sent again."""
        now = self._clock()
        tried = [one for one in self._outbox.items([ItemState.QUEUED]) if one.attempts]
        due = [one.not_before for one in tried if one.not_before is not None]
        return min((time for time in due if time > now), default=None)

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
        once = self._once.get(ready.item.kind)
        if once is None:
            await self._act(ready)
        else:
            await once.send(ready)

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

    async def _settle(self, doubtful: Dispatch) -> None:
        """Bring a doubtful item into the state that follows: by looking, if it must stand once."""
        once = self._once.get(doubtful.item.kind)
        if once is not None:
            await once.settle(doubtful)
            return
        self._outbox.settle_unsent(
            doubtful.item.item_id, OUTCOME_ANSWER_LOST, "may be sent again", None
        )
        self._states.tell(doubtful.item)
