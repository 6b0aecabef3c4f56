"""Brings outbox items into the states that follow from what a delivery met, and tells of it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.domain.draft import ItemState
from companion.domain.reason import Reason, ReasonCode
from companion.errors import Busy, ContractBroken, IllegalMove, Rejected
from companion.store.outbox_rows import (
    OUTCOME_ANSWER_BROKEN,
    OUTCOME_ANSWER_LOST,
    OUTCOME_NOT_FOUND,
    OUTCOME_NOT_SENT,
    OUTCOME_REFUSED,
)
from sync.events import ItemOutcome, StoreChanged
from sync.matching import fingerprint
from sync.retry_policy import pause_after

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from companion.domain.draft import OutboxItem
    from companion.errors import ServerError
    from companion.store.clock import Clock
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.events import Listener

log = logging.getLogger(__name__)

_CONFLICTS: Final = frozenset(
    {
        ReasonCode.TARGET_GONE,
        ReasonCode.NOT_ENROLLED,
        ReasonCode.PARENT_NOT_SENT,
        ReasonCode.EARLIER_VERSION_SENT,
    }
)
"""Reasons that mean: what the item was written for is not as it was."""


@dataclass(slots=True)
class DeliveryTally:
    """What a delivery did so far."""

    sent: int = 0
    held: int = 0
    rejected: int = 0
    outcomes: list[ItemOutcome] = field(default_factory=list)


class ItemStates:
    """The moves of a delivery in the outbox of one account.

    `settle_after` is how long the server may still be at work with a request whose answer did not
    come. `server_seen` is the newest time of the server's clock that is known.
    """

    def __init__(
        self, outbox: OutboxStore, listener: Listener, clock: Clock, settle_after: timedelta
    ) -> None:
        self._outbox = outbox
        self._listener = listener
        self._clock = clock
        self._settle_after = settle_after
        self.tally = DeliveryTally()
        self.server_seen: datetime | None = None

    def begin(self, item_id: str) -> Dispatch | None:
        """Write down an attempt; None if the person took the item back meanwhile."""
        try:
            return self._outbox.begin_attempt(item_id, fingerprint, self.server_seen)
        except IllegalMove:
            log.info("item %s was taken back before it was sent", item_id)
            return None

    def lose(self, dispatch: Dispatch, outcome: str, detail: str) -> None:
        """Put an item in doubt."""
        self._outbox.lose_answer(dispatch.item.item_id, outcome, detail, None)
        self.tell(dispatch.item)

    def after_error(self, dispatch: Dispatch, error: ServerError) -> bool:
        """Bring an item into the state that an error leaves it in; True if that is in doubt.

        Raises an error that ends the run.
        """
        item = dispatch.item
        if isinstance(error, Rejected) and error.retry_after is not None:
            self._return_to_queue(dispatch, error)
            return False
        if isinstance(error, Rejected):
            self.stop(item, Reason(error.why, error.code, error.reason))
            return False
        broken = isinstance(error, ContractBroken)
        if not error.may_have_arrived:
            if isinstance(error, ContractBroken):
                self.stop(item, Reason(ReasonCode.SERVER_FAULT, error.field, error.function))
                return False
            self._return_to_queue(dispatch, error)
            raise error
        outcome = OUTCOME_ANSWER_BROKEN if broken else OUTCOME_ANSWER_LOST
        self.lose(dispatch, outcome, type(error).__name__)
        return True

    def not_found(self, doubtful: Dispatch, at_work_until: datetime) -> None:
        """Queue again what a look-up did not find, unless the server may still be at work."""
        last = doubtful.last_attempt
        if at_work_until > self._clock():
            self._outbox.look_again(doubtful.item.item_id, at_work_until)
            self.tell(doubtful.item)
            return
        if last is not None and last.outcome == OUTCOME_ANSWER_BROKEN:
            self.stop(doubtful.item, Reason(ReasonCode.SERVER_FAULT))
            return
        self._outbox.settle_unsent(
            doubtful.item.item_id, OUTCOME_NOT_FOUND, "looked up, not there", None
        )
        self.tell(doubtful.item)

    def hold(
        self, dispatch: Dispatch, held_remote_id: str | None, reason: Reason | None = None
    ) -> None:
        """Note that a moderator has to approve an item; told where that is news."""
        before = dispatch.item.state
        try:
            held = self._outbox.hold(dispatch.item.item_id, held_remote_id, reason)
        except IllegalMove:
            log.info("item %s was taken back while it was looked for", dispatch.item.item_id)
            return
        if before is not ItemState.AWAITING_APPROVAL:
            self.tally.held += 1
            self.tally.outcomes.append(ItemOutcome(held.item_id, held.state, reason, None))
            self.tell(held)

    def look_again_later(self, doubtful: Dispatch) -> None:
        """Leave an item in doubt for a while: a look-up gave no usable answer."""
        pause = pause_after(max(1, len(doubtful.attempts))) + self._settle_after
        self._outbox.look_again(doubtful.item.item_id, self._clock() + pause)
        self.tell(doubtful.item)

    def stop(self, item: OutboxItem, reason: Reason, outcome: str = OUTCOME_REFUSED) -> None:
        """Stop an item with the reason why, as rejected or in conflict."""
        is_conflict = reason.code in _CONFLICTS
        stop = self._outbox.find_conflict if is_conflict else self._outbox.reject
        try:
            stopped = stop(item.item_id, reason, outcome)
        except IllegalMove:
            log.info("item %s was taken back before it was stopped", item.item_id)
            return
        self.note_stopped(item, stopped.state, reason)

    def note_stopped(self, item: OutboxItem, state: ItemState, reason: Reason) -> None:
        """Count and tell that an item was stopped."""
        self.tally.rejected += 1
        self.tally.outcomes.append(ItemOutcome(item.item_id, state, reason, None))
        self.tell(item)

    def note_sent(
        self,
        item: OutboxItem,
        remote_id: str | None,
        conversations: frozenset[int] = frozenset(),
    ) -> None:
        """Count and tell that an item was sent."""
        self.tally.sent += 1
        self.tally.outcomes.append(ItemOutcome(item.item_id, ItemState.SENT, None, remote_id))
        self.tell(item, conversations)

    def tell(self, item: OutboxItem, conversations: frozenset[int] = frozenset()) -> None:
        """Tell that an item changed."""
        discussion_id = item.target.discussion_id if item.target else None
        self._listener(
            StoreChanged(
                ChangeSet(
                    outbox=True,
                    forums=frozenset({item.forum_id} if item.forum_id else ()),
                    discussions=frozenset({discussion_id} if discussion_id else ()),
                    conversations=conversations,
                )
            )
        )

    def _return_to_queue(self, dispatch: Dispatch, error: ServerError) -> None:
        """Queue again what did not arrive.

        Only a busy server, and one to which it came too soon, are reasons for the item to rest.
        """
        not_before = None
        if isinstance(error, Busy | Rejected):
            pause = pause_after(len(dispatch.attempts), wished_seconds=error.retry_after)
            not_before = self._clock() + pause
        self._outbox.settle_unsent(
            dispatch.item.item_id, OUTCOME_NOT_SENT, type(error).__name__, not_before
        )
        self.tell(dispatch.item)
