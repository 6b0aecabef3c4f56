"""Reads the calendar when it is due: by its age, or because courses have changed."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.errors import ContractBroken, Rejected
from companion.store import calendar_intake
from sync.events import PartFailure, StoreChanged

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Database
    from sync.events import Listener
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

LOOK_BACK: Final = timedelta(days=60)
"""What was due longer ago is not asked for: nobody waits for it any more."""


class CalendarReading:
    """Reads the events of one account; those read within `max_age` are not asked for again."""

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        listener: Listener,
        clock: Clock,
        max_age: timedelta,
    ) -> None:
        self._server = server
        self._database = database
        self._listener = listener
        self._clock = clock
        self._max_age = max_age
        self.failures: list[PartFailure] = []

    async def run(self, *, anyway: bool = False) -> None:
        """Read the calendar if it is due, or `anyway`; one request as a rule.

        Raises `Offline`, `Busy` or `SignedOut`. A site that does not tell leaves what is here.
        """
        if not self._server.capabilities.calendar:
            return
        now = self._clock()
        with self._database.reading() as connection:
            is_due = calendar_intake.calendar_is_due(connection, self._max_age, now)
        if not is_due and not anyway:
            return
        try:
            listing = await self._server.calendar(now - LOOK_BACK)
        except (Rejected, ContractBroken) as error:
            log.warning("the calendar could not be read: %s", error)
            self.failures.append(PartFailure("calendar", "", error))
            with self._database.writing(durable=False) as connection:
                calendar_intake.note_calendar_checked(connection, now)
            return
        with self._database.writing(durable=False) as connection:
            changed = calendar_intake.apply_calendar(
                connection, listing.events, now, is_whole=listing.is_whole
            )
        if changed:
            self._listener(StoreChanged(ChangeSet(calendar=True)))
