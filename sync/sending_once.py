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
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST
from sync.look_up import work_ends_at
from sync.matching import sent_text

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
                until = work_ends_at(doubtful, self._clock(), self._settle_after)
                self._states.not_found(doubtful, until)
            elif not self.finds_by_mark and not self._has_its_words(doubtful, found):
                self._stop(doubtful, Reason(ReasonCode.EARLIER_VERSION_SENT))
            else:
                self._take_found(doubtful, await self._complete(found))

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
            return work_ends_at(ready, self._clock(), self._settle_after) > self._clock()
        if not self._has_its_words(ready, found):
            self._stop(ready, Reason(ReasonCode.EARLIER_VERSION_SENT))
            return True
        found = await self._complete(found)
        if self._states.begin(ready.item.item_id) is not None:
            self._take_found(ready, found)
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

    async def _complete(self, found: _FoundT) -> _FoundT:
        """Ask for what belongs to something found, before it is taken in."""
        return found

    @abstractmethod
    def _take_found(self, dispatch: Dispatch, found: _FoundT) -> None:
        """Take in what was found, and note that the item is sent, in one go."""
