"""Sends messages once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from companion.content.markdown import markdown_to_html
from companion.domain.draft import Recipient
from companion.domain.reason import ReasonCode
from companion.errors import Rejected
from companion.store import message_records, message_views
from sync.message_port import MessageTrace, NewMessage
from sync.unmarked_delivery import UnmarkedDelivery, first_try

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from companion.store.database import Connection
    from companion.store.outbox_rows import Attempt, Dispatch

_THE_BEGINNING: Final = datetime(1970, 1, 2, tzinfo=UTC)


class MessageDelivery(UnmarkedDelivery[MessageTrace]):
    """Delivers the messages of one account. Raises the errors that end the run."""

    margin = timedelta(days=1)
    """A server's clock, too, may be set. What is known here from before is no match in any case."""

    async def _request(self, dispatch: Dispatch) -> MessageTrace:
        item = dispatch.item
        if item.recipient is None:
            raise Rejected("", "", ReasonCode.TARGET_GONE)
        if not self._server.capabilities.messages:
            raise Rejected("", "", ReasonCode.MESSAGES_OFF)
        html = markdown_to_html(item.draft.body)
        receipt = await self._server.send_message(
            NewMessage(item.item_id, item.recipient, html, item.draft.body)
        )
        return MessageTrace(receipt.conversation_remote_id, receipt.message)

    async def _own_words(self, doubtful: Dispatch) -> tuple[Sequence[MessageTrace], bool]:
        to = doubtful.item.recipient
        if to is None:
            return (), True
        if to.conversation_remote_id is None and to.person_remote_id is not None:
            with self._database.reading() as connection:
                known = message_views.conversation_with(connection, to.person_remote_id)
            to = Recipient(to.name, to.person_remote_id, known)
        seen = first_try(doubtful)
        since = _THE_BEGINNING if seen is None else seen - self._settle_after - self.margin
        return await self._server.traces_of_messages(to, since), True

    def _taken(self) -> frozenset[str]:
        return self._outbox.message_ids_taken()

    def _known_before(
        self, connection: Connection, remote_ids: Collection[str], attempt: Attempt
    ) -> Collection[str]:
        newest = attempt.newest_message_id
        if newest is None:
            return frozenset()
        return message_records.newest_before(connection, remote_ids, newest)

    def _take_found(self, dispatch: Dispatch, found: MessageTrace) -> None:
        item, place = dispatch.item, found.conversation_remote_id
        assert item.recipient is not None  # noqa: S101 - without one nothing was sent
        adopt = partial(
            message_records.adopt_message,
            item_id=item.item_id,
            message=found.message,
            conversation_remote_id=place,
            recipient=item.recipient,
        )
        self._outbox.settle_done(item.item_id, adopt)
        with self._database.reading() as connection:
            changed = message_records.local_ids(connection, [place])
        self._states.note_sent(item, found.remote_id, changed)
