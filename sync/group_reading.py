"""Reads, now and then, for which groups the person may start discussions."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.errors import ContractBroken, Rejected
from companion.store import posting_groups
from sync.events import StoreChanged
from sync.group_port import GroupQuestion

if TYPE_CHECKING:
    from datetime import timedelta

    from companion.store.clock import Clock
    from companion.store.database import Database
    from sync.events import Listener
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)


class GroupReading:
    """Reads the groups of one account's forums; those read within `max_age` are not asked about."""

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

    async def run(self) -> None:
        """Ask about all forums with groups in few requests.

        Raises `Offline`, `Busy` or `SignedOut`. A site that does not tell is no failure: without
        its word a discussion goes to the group that the server picks.
        """
        if not self._server.capabilities.groups:
            return
        now = self._clock()
        with self._database.reading() as connection:
            forums = posting_groups.forums_to_ask(connection, now - self._max_age)
        if not forums:
            return
        questions = [GroupQuestion(forum, course) for forum, course in forums]
        try:
            answers = await self._server.posting_groups(questions)
        except (Rejected, ContractBroken) as error:
            log.info("the groups of forums could not be read: %s", error)
            return
        changed = False
        with self._database.writing(durable=False) as connection:
            for answer in answers:
                if answer.error is None:
                    changed |= posting_groups.take_groups(
                        connection, answer.forum_remote_id, answer.groups, now
                    )
                else:
                    log.info("the groups of a forum could not be read: %s", answer.error)
        if changed:
            self._listener(StoreChanged(ChangeSet(courses=True)))
