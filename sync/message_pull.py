"""Brings conversations and their messages up to date: what a snapshot shows, then what is new."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.errors import Busy, Offline, ServerError, SignedOut
from companion.store import journal, message_records
from companion.store.clock import from_stamp, to_stamp
from companion.store.message_views import MESSAGES_FACT
from sync.events import PartFailure, StoreChanged
from sync.message_port import ConversationWish
from sync.server_port import Absence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote_messages import RemoteConversation
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.message_records import WantedConversation
    from sync.events import Listener
    from sync.message_port import ConversationMessages, ConversationPage
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

_LISTED_FACT: Final = "conversations_listed_at"
_AT_ONCE: Final = 50
"""So many conversations are read in one request."""
_OVERLAP: Final = timedelta(seconds=1)
"""Read again with what is new: times are whole seconds, and more may have come in the last one."""


class MessagePull:
    """Brings the messages of one account up to date.

    `listing_max_age` says how old the whole list of conversations may get where a snapshot shows
    a part of it; `whole` reads every conversation from its beginning.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        listener: Listener,
        clock: Clock,
        *,
        listing_max_age: timedelta,
        whole: bool,
    ) -> None:
        self._server = server
        self._database = database
        self._listener = listener
        self._clock = clock
        self._listing_max_age = listing_max_age
        self._whole = whole
        self.failures: list[PartFailure] = []

    async def take_in(self, page: ConversationPage | None, *, before_sending: bool) -> None:
        """Take in what a snapshot shows, and read what is new.

        `before_sending`: messages are about to be sent, and one of unknown fate is known by what
        was not there before, also where nobody has answered. Raises `Offline`, `Busy` or
        `SignedOut`; what else goes wrong is in `failures`.
        """
        self._note_offer(offered=page is not None)
        if page is None:
            return
        try:
            has_to_know_all = before_sending and page.without_unanswered
            if has_to_know_all or self._needs_whole_list(page):
                self._take_list(await self._server.conversations(), complete=True)
                self._note_whole_list()
            else:
                self._take_list(page.conversations, complete=page.is_all)
                if page.is_all:
                    self._note_whole_list()
        except ServerError as error:
            self._fail("conversations", error)
        if self._whole:
            with self._database.writing(durable=False) as connection:
                message_records.want_all(connection)
        await self.read_wanted()

    async def read_wanted(self) -> None:
        """Read the conversations of which more is known to be there, the unread ones first."""
        with self._database.reading() as connection:
            wanted = message_records.wanted_conversations(connection)
        try:
            for start in range(0, len(wanted), _AT_ONCE):
                await self._read(wanted[start : start + _AT_ONCE])
        except ServerError as error:
            self._fail("conversations", error)

    async def _read(self, wanted: Sequence[WantedConversation]) -> None:
        wishes = [
            ConversationWish(one.remote_id, one.known_until and one.known_until - _OVERLAP)
            for one in wanted
        ]
        for wish, answer in zip(wishes, await self._server.messages(wishes), strict=True):
            with self._database.writing(durable=False) as connection:
                changed = self._apply(connection, wish, answer)
            self._tell(changed)

    def _apply(
        self, connection: Connection, wish: ConversationWish, answer: ConversationMessages
    ) -> set[int]:
        place = answer.conversation_remote_id
        if answer.absence is Absence.GONE:
            return message_records.delete_conversation(connection, place)
        if answer.error is not None:
            self._fail(place, answer.error)
            return set()
        return message_records.apply_messages(
            connection, place, answer.messages, answer.people, whole=wish.since is None
        )

    def _needs_whole_list(self, page: ConversationPage) -> bool:
        """Say whether there may be more to know than a snapshot's page shows."""
        if page.is_all:
            return False
        with self._database.reading() as connection:
            stored = journal.fact(connection, _LISTED_FACT)
            news = message_records.has_news(connection, page.conversations)
        listed_at = from_stamp(float(stored)) if stored else None
        return news or listed_at is None or self._clock() - listed_at > self._listing_max_age

    def _take_list(self, conversations: Sequence[RemoteConversation], *, complete: bool) -> None:
        now = self._clock()
        with self._database.writing(durable=False) as connection:
            changed = message_records.apply_conversations(
                connection, conversations, now, complete=complete
            )
        self._tell(changed)

    def _note_offer(self, *, offered: bool) -> None:
        told = "1" if offered else ""
        with self._database.reading() as connection:
            known = journal.fact(connection, MESSAGES_FACT)
        if known != told:
            with self._database.writing(durable=False) as connection:
                journal.set_fact(connection, MESSAGES_FACT, told)

    def _note_whole_list(self) -> None:
        with self._database.writing(durable=False) as connection:
            journal.set_fact(connection, _LISTED_FACT, str(to_stamp(self._clock())))

    def _fail(self, name: str, error: ServerError) -> None:
        if isinstance(error, (Offline, Busy, SignedOut)):
            raise error
        log.warning("messages could not be read: %s", error)
        self.failures.append(PartFailure("messages", name, error))

    def _tell(self, changed: set[int]) -> None:
        if changed:
            self._listener(StoreChanged(ChangeSet(conversations=frozenset(changed))))
