"""Brings notifications up to date: what a look shows of them tells whether to read on."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.errors import ContractBroken, Rejected
from companion.store import notification_records
from sync.events import PartFailure, StoreChanged

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Database
    from sync.events import Listener
    from sync.notification_port import NotificationPage
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

_MAX_AGE: Final = timedelta(hours=1)


class NotificationPull:
    """Brings the notifications of one account up to date; `whole` reads them in any case."""

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        listener: Listener,
        clock: Clock,
        *,
        whole: bool,
    ) -> None:
        self._server = server
        self._database = database
        self._listener = listener
        self._clock = clock
        self._whole = whole
        self.max_age = timedelta() if whole else _MAX_AGE
        """How old the list may get where no look shows a part of it."""
        self.failures: list[PartFailure] = []

    async def take_in(self, look: NotificationPage | None, *, due: bool) -> None:
        """Read the newest notifications if there is news of them; one request.

        `due` says whether to read them where the look does not show any.
        Raises `Offline`, `Busy` or `SignedOut`. A site that does not tell leaves what is here.
        """
        offered, now = self._server.capabilities.notifications, self._clock()
        with self._database.reading() as connection:
            known_offer = notification_records.are_offered(connection)
            wanted = self._whole or (
                due
                if look is None
                else notification_records.tells_news(
                    connection, look.notifications, look.unread_count
                )
            )
        if known_offer != offered:
            with self._database.writing(durable=False) as connection:
                notification_records.note_offer(connection, offered=offered)
        if not offered or not wanted:
            return
        try:
            page = await self._server.notifications()
        except (Rejected, ContractBroken) as error:
            log.warning("notifications could not be read: %s", error)
            self.failures.append(PartFailure("notifications", "", error))
            return
        with self._database.writing(durable=False) as connection:
            changed = notification_records.apply_notifications(
                connection, page.notifications, now, is_all=page.is_all
            )
            shown = look or page
            notification_records.note_look(connection, shown.notifications, shown.unread_count)
        if changed:
            self._listener(StoreChanged(ChangeSet(notifications=True)))
