"""Sends what must stand on the server once, and settles a doubt by looking.

The order of every try, whatever is sent: the attempt is on the disk; the request goes out; its
answer decides. An answer that does not come, or cannot be understood, leaves the item in doubt,
and a doubtful item is looked up on the server, never sent again before a look-up that comes after
the server's longest plausible time has not found it.
"""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from companion.domain.reason import Reason, ReasonCode
from companion.errors import ContractBroken, Rejected, ServerError
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST, OUTCOME_NOT_APPROVED
from sync.look_up import work_ends_at
from sync.matching import fingerprint, sent_text

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from datetime import timedelta

    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.item_states import ItemStates
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

_FoundT = TypeVar("_FoundT")
_AnswerT = TypeVar("_AnswerT")


class SendingOnce(ABC, Generic[_FoundT]):
    """Delivers items of some kinds; `_FoundT` is what a look finds of them on the server.

    `settle_after` is how long the server may still be at work with a request whose answer did not
    come. Raises the errors that end the run.
    """

    finds_by_mark: bool = False
    """Whether what is found in a doubt is the item, whatever a site has made of its words."""
    may_be_held: bool = False
    """Whether moderators approve what is sent, where a site has that."""

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        outbox: OutboxStore,
        states: ItemStates,
        clock: Clock,
        settle_after: timedelta,
    ) -> None:
        self._server = server
        self._database = database
        self._outbox = outbox
        self._states = states
        self._clock = clock
        self._settle_after = settle_after

    async def send(self, ready: Dispatch) -> None:
        """Send a queued item, or find that it has arrived by an earlier try."""
        if ready.may_have_arrived and await self._is_there_already(ready):
            return
        dispatch = self._states.begin(ready.item.item_id)
        if dispatch is None:
            return
        self._states.tell(dispatch.item)
        await self._try(dispatch)

    async def settle(self, doubtful: Dispatch) -> None:
        """Look on the server whether an item arrived; bring it into the state that follows."""
        try:
            found = await self._find(doubtful)
        except Rejected as error:
            self._stop(doubtful, Reason(error.why, error.code, error.reason))
        except ContractBroken as error:
            log.warning(
                "look-up of item %s gave no usable answer: %s", doubtful.item.item_id, error
            )
            self._states.look_again_later(doubtful)
        else:
            if found is None:
                self._not_found(doubtful)
            elif (place := self._held_as(found)) is not None:
                self._states.hold(doubtful, place)
            elif not self.finds_by_mark and not self._has_its_words(doubtful, found):
                self._stop(doubtful, Reason(ReasonCode.EARLIER_VERSION_SENT))
            else:
                self._take_found(doubtful, await self._complete(found))

    async def look_after_held(self, held: Dispatch) -> None:
        """Look whether a moderator has decided about an item; it is never sent again from here.

        A look that gives no usable answer changes nothing. Raises the errors that end the run.
        """
        try:
            # Twice, as it may be approved between a look into the queue and one into the forum.
            found = await self._find(held) or await self._find(held)
        except (Rejected, ContractBroken) as error:
            log.info("an item with a moderator could not be looked for: %s", error)
            return
        if found is None:
            if self._server.capabilities.shows_held:
                reason = Reason(ReasonCode.NOT_APPROVED)
                self._states.stop(held.item, reason, OUTCOME_NOT_APPROVED)
        elif (place := self._held_as(found)) is None:
            self._take_found(held, await self._complete(found))
        elif place != held.item.remote_id or held.item.reason is not None:
            self._states.hold(held, place)

    def _not_found(self, doubtful: Dispatch) -> None:
        """Say what follows where a look has found nothing."""
        until = work_ends_at(doubtful, self._clock(), self._settle_after)
        if until <= self._clock() and self._may_be_held_unseen:
            self._states.hold(doubtful, None, Reason(ReasonCode.MAY_AWAIT_APPROVAL))
        else:
            self._states.not_found(doubtful, until)

    @property
    def _may_be_held_unseen(self) -> bool:
        """Whether moderators may have what nobody else sees: then a look proves nothing."""
        offers = self._server.capabilities
        return self.may_be_held and offers.holds_posts and not offers.shows_held

    async def _is_there_already(self, ready: Dispatch) -> bool:
        """Look for an item that was stopped while in doubt, and that the person sends again.

        True, too, where it cannot be told now: then it must not be sent.
        """
        try:
            found = await self._find(ready)
        except Rejected as error:
            self._stop(ready, Reason(error.why, error.code, error.reason))
            return True
        except ContractBroken as error:
            log.warning("look-up of item %s gave no usable answer: %s", ready.item.item_id, error)
            return True
        if found is None:
            return self._stays_with_moderators(ready) or (
                work_ends_at(ready, self._clock(), self._settle_after) > self._clock()
            )
        if (place := self._held_as(found)) is not None:
            self._states.hold(ready, place)
            return True
        if not self._has_its_words(ready, found):
            self._stop(ready, Reason(ReasonCode.EARLIER_VERSION_SENT))
            return True
        found = await self._complete(found)
        if self._states.begin(ready.item.item_id) is not None:
            self._take_found(ready, found)
        return True

    def _stays_with_moderators(self, ready: Dispatch) -> bool:
        """Let an item go on waiting that moderators have, unseen, in the very words it has now."""
        last = ready.last_attempt
        same = last is not None and last.fingerprint == fingerprint(ready.item)
        if not same or not self._may_be_held_unseen:
            return False
        self._states.hold(ready, None, Reason(ReasonCode.MAY_AWAIT_APPROVAL))
        return True

    async def _answer_to(self, dispatch: Dispatch, request: Awaitable[_AnswerT]) -> _AnswerT | None:
        """Wait for the answer to the one request that makes an item stand on the server.

        None if none came or it was a refusal: the item is then in the state that follows.
        """
        try:
            return await request
        except asyncio.CancelledError:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "cancelled")
            raise
        except ServerError as error:
            await self._after_error(dispatch, error)
            return None

    async def _after_error(self, dispatch: Dispatch, error: ServerError) -> None:
        """Bring an item into the state that an error leaves it in; raise what ends the run."""
        if self._states.after_error(dispatch, error):
            await self.settle(self._outbox.dispatch(dispatch.item.item_id))

    def _has_its_words(self, dispatch: Dispatch, found: _FoundT) -> bool:
        return self._words(found) == sent_text(dispatch.item)

    def _stop(self, dispatch: Dispatch, reason: Reason) -> None:
        self._states.stop(dispatch.item, reason, OUTCOME_ANSWER_LOST)

    # What differs by kind ------------------------------------------------------------------

    @abstractmethod
    async def _try(self, dispatch: Dispatch) -> None:
        """Send an item whose attempt is written down, by way of `_answer_to`; take the answer."""

    @abstractmethod
    async def _find(self, doubtful: Dispatch) -> _FoundT | None:
        """Look for what an item became; raises what the server says of the place it is for."""

    @abstractmethod
    def _words(self, found: _FoundT) -> str:
        """Return the words that were found, as texts are compared."""

    def _held_as(self, found: _FoundT) -> str | None:  # noqa: ARG002 - most kinds are never held
        """Return the place of what was found in the moderators' queue; None if it is shown."""
        return None

    async def _complete(self, found: _FoundT) -> _FoundT:
        """Ask for what belongs to something found, before it is taken in."""
        return found

    @abstractmethod
    def _take_found(self, dispatch: Dispatch, found: _FoundT) -> None:
        """Take in what was found, and note that the item is sent, in one go."""
