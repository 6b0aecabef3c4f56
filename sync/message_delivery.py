"""Sends messages, and settles by looking what became of those whose answer was lost.

A message keeps no mark by which it could be found again. It is known by its conversation, author,
text and time; by what no other item has become; and by what was not known here already when the
first try began. That last does not depend on any clock.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from companion.content.markdown import markdown_to_html
from companion.content.plain_text import comparable_text, plain_text
from companion.domain.draft import Recipient
from companion.domain.reason import Reason, ReasonCode
from companion.errors import ContractBroken, Rejected, ServerError
from companion.store import message_records, message_views
from companion.store.outbox_rows import OUTCOME_ANSWER_LOST
from sync.look_up import work_ends_at
from sync.matching import fingerprint, fingerprint_of, sent_text
from sync.message_port import NewMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote_messages import RemoteMessage
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.outbox import OutboxStore
    from companion.store.outbox_rows import Dispatch
    from sync.item_states import ItemStates
    from sync.message_port import MessageTrace
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

_CLOCK_MARGIN: Final = timedelta(days=1)
"""How far a server's time may lie before what we believe it to be: its clock, too, may be set.

What is known here from before is no match in any case.
"""
_THE_BEGINNING: Final = datetime(1970, 1, 2, tzinfo=UTC)


class MessageDelivery:
    """Delivers the messages of one account. Raises the errors that end the run."""

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
        """Send a queued message, or find that it has arrived by an earlier try."""
        if ready.may_have_arrived and await self._is_there_already(ready):
            return
        dispatch = self._states.begin(ready.item.item_id)
        if dispatch is None:
            return
        self._states.tell(dispatch.item)
        try:
            await self._request(dispatch)
        except asyncio.CancelledError:
            self._states.lose(dispatch, OUTCOME_ANSWER_LOST, "cancelled")
            raise
        except ServerError as error:
            if self._states.after_error(dispatch, error):
                await self.settle(self._outbox.dispatch(dispatch.item.item_id))

    async def settle(self, doubtful: Dispatch) -> None:
        """Look on the server whether a message arrived; bring it into the state that follows."""
        item = doubtful.item
        try:
            found = self._match(doubtful, await self._traces(doubtful))
        except Rejected as error:
            reason = Reason(error.why, error.code, error.reason)
            self._states.stop(item, reason, OUTCOME_ANSWER_LOST)
        except ContractBroken as error:
            log.warning("look-up of item %s gave no usable answer: %s", item.item_id, error)
            self._states.look_again_later(doubtful)
        else:
            if found is None:
                until = work_ends_at(doubtful, self._clock(), self._settle_after)
                self._states.not_found(doubtful, until)
            else:
                self._adopt_or_stop(doubtful, found)

    async def _request(self, dispatch: Dispatch) -> None:
        item = dispatch.item
        if item.recipient is None:
            raise Rejected("", "", ReasonCode.TARGET_GONE)
        if not self._server.capabilities.messages:
            raise Rejected("", "", ReasonCode.MESSAGES_OFF)
        html = markdown_to_html(item.draft.body)
        receipt = await self._server.send_message(NewMessage(item.item_id, item.recipient, html))
        self._take(dispatch, receipt.conversation_remote_id, receipt.message)

    async def _is_there_already(self, ready: Dispatch) -> bool:
        """Look for a message that was stopped while in doubt, and that the person sends again.

        True, too, where it cannot be told now: then it must not be sent. An earlier version of its
        words is known by the hash of what was sent.
        """
        item = ready.item
        try:
            found = self._match(ready, await self._traces(ready))
        except Rejected as error:
            reason = Reason(error.why, error.code, error.reason)
            self._states.stop(item, reason, OUTCOME_ANSWER_LOST)
            return True
        except ContractBroken as error:
            log.warning("look-up of item %s gave no usable answer: %s", item.item_id, error)
            return True
        if found is None:
            return work_ends_at(ready, self._clock(), self._settle_after) > self._clock()
        if _words(found) != sent_text(item) or self._states.begin(item.item_id) is not None:
            self._adopt_or_stop(ready, found)
        return True

    async def _traces(self, doubtful: Dispatch) -> Sequence[MessageTrace]:
        to = doubtful.item.recipient
        if to is None:
            return ()
        if to.conversation_remote_id is None and to.person_remote_id is not None:
            with self._database.reading() as connection:
                known = message_views.conversation_with(connection, to.person_remote_id)
            to = Recipient(to.name, to.person_remote_id, known)
        seen = _seen_before(doubtful)
        since = _THE_BEGINNING if seen is None else seen - self._settle_after - _CLOCK_MARGIN
        return await self._server.traces_of_messages(to, since)

    def _match(self, doubtful: Dispatch, traces: Sequence[MessageTrace]) -> MessageTrace | None:
        """Return the oldest own message that can have come of the item: its words as they are now,
        else an earlier version of them whose fate was never settled.
        """
        item = doubtful.item
        tried = {one.fingerprint for one in doubtful.attempts if one.may_have_arrived}
        now = fingerprint(item)
        prints = [(trace, fingerprint_of(item, _words(trace))) for trace in traces]
        alike = [(trace, mark) for trace, mark in prints if mark in tried | {now}]
        taken = self._outbox.message_ids_taken() | self._known_before(
            doubtful, [trace for trace, _ in alike]
        )
        seen = _seen_before(doubtful)
        possible = [
            (mark != now, _age(trace), trace)
            for trace, mark in alike
            if trace.message.remote_id not in taken
            and (seen is None or trace.message.created_at >= seen - _CLOCK_MARGIN)
        ]
        return min(possible, key=lambda one: one[:2])[2] if possible else None

    def _known_before(self, doubtful: Dispatch, traces: Sequence[MessageTrace]) -> set[str]:
        """Return those messages that were known here before the first try began."""
        first = doubtful.attempts[0] if doubtful.attempts else None
        if first is None or first.newest_message_id is None:
            return set()
        ids = [trace.message.remote_id for trace in traces]
        with self._database.reading() as connection:
            return message_records.newest_before(connection, ids, first.newest_message_id)

    def _adopt_or_stop(self, dispatch: Dispatch, found: MessageTrace) -> None:
        """Take in what was found, unless the words have changed since it was sent."""
        if _words(found) != sent_text(dispatch.item):
            reason = Reason(ReasonCode.EARLIER_VERSION_SENT)
            self._states.stop(dispatch.item, reason, OUTCOME_ANSWER_LOST)
            return
        self._take(dispatch, found.conversation_remote_id, found.message)

    def _take(self, dispatch: Dispatch, place: str, message: RemoteMessage) -> None:
        """Take in the server's copy, and note that the item is sent, in one go."""
        item = dispatch.item
        assert item.recipient is not None  # noqa: S101 - without one nothing was sent
        adopt = partial(
            message_records.adopt_message,
            item_id=item.item_id,
            message=message,
            conversation_remote_id=place,
            recipient=item.recipient,
        )
        self._outbox.settle_done(item.item_id, adopt)
        with self._database.reading() as connection:
            changed = message_records.local_ids(connection, [place])
        self._states.note_sent(item, message.remote_id, changed)


def _words(trace: MessageTrace) -> str:
    return comparable_text(plain_text(trace.message.body_html))


def _seen_before(doubtful: Dispatch) -> datetime | None:
    """Return a time of the server's clock before the first attempt; None if none is known."""
    return doubtful.attempts[0].server_started_at if doubtful.attempts else None


def _age(trace: MessageTrace) -> tuple[datetime, int]:
    number = trace.message.remote_id
    return trace.message.created_at, int(number) if number.isdecimal() else 0
