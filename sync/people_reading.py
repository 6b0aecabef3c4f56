"""Reads, a few at a time, who the peers are whose posts are here."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.errors import ContractBroken, Rejected
from companion.store import profile_records
from sync.events import StoreChanged
from sync.people_port import ProfileQuestion

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Database
    from sync.events import Listener
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

AT_ONCE: Final = 60
"""So many people are asked about in a sync, those who wrote last first."""
_PAUSE: Final = timedelta(hours=1)
_MAX_AGE: Final = timedelta(days=30)


class PeopleReading:
    """Reads profiles of one account's peers; no more often than once an hour."""

    def __init__(
        self, server: ForumServer, database: Database, listener: Listener, clock: Clock
    ) -> None:
        self._server = server
        self._database = database
        self._listener = listener
        self._clock = clock

    async def run(self) -> None:
        """Ask about some people if it is time; one request where there are batches.

        Raises `Offline`, `Busy` or `SignedOut`. A site that does not tell is no failure.
        """
        now = self._clock()
        if not self._server.capabilities.profiles:
            return
        with self._database.reading() as connection:
            if not profile_records.is_due(connection, _PAUSE, now):
                return
            wanted = profile_records.people_to_ask(connection, now - _MAX_AGE, AT_ONCE)
        with self._database.writing(durable=False) as connection:
            profile_records.note_asked(connection, now)
        if not wanted:
            return
        questions = [ProfileQuestion(one.person_remote_id, one.course_remote_id) for one in wanted]
        try:
            profiles = await self._server.profiles(questions)
        except (Rejected, ContractBroken) as error:
            log.info("people could not be read: %s", error)
            return
        with self._database.writing(durable=False) as connection:
            profile_records.take_profiles(connection, wanted, profiles, now)
        if profiles:
            self._listener(StoreChanged(ChangeSet(people=True)))
