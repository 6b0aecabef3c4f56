"""Reads the comments of courses with their outlines: when one of these was read, and only then."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.errors import Busy, ContractBroken, Offline, Rejected, SignedOut
from companion.store import comment_records
from sync.events import StoreChanged

if TYPE_CHECKING:
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from sync.comment_port import CommentListing
    from sync.events import Listener
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

COURSES_AT_ONCE: Final = 20
_PAUSE_AFTER_REFUSAL: Final = timedelta(days=7)
"""A site that has switched comments off refuses each course by itself, which costs requests."""


class CommentReading:
    """Reads the comments of one account's courses, of which text is kept."""

    def __init__(
        self, server: ForumServer, database: Database, listener: Listener, clock: Clock
    ) -> None:
        self._server = server
        self._database = database
        self._listener = listener
        self._clock = clock

    async def run(self) -> None:
        """Read the comments that are due; one request for many courses, where there are batches.

        Raises `Offline`, `Busy` or `SignedOut`. A site that does not tell them is no failure.
        """
        if not self._server.capabilities.comments:
            return
        now = self._clock()
        with self._database.reading() as connection:
            wanted = comment_records.courses_wanting_comments(
                connection, now - _PAUSE_AFTER_REFUSAL, now
            )
        for start in range(0, len(wanted), COURSES_AT_ONCE):
            part = wanted[start : start + COURSES_AT_ONCE]
            try:
                listings = await self._server.comments(part)
            except (Rejected, ContractBroken) as error:
                log.info("comments could not be read: %s", error)
                continue
            for listing in listings:
                self._take_in(listing)
                await asyncio.sleep(0)  # a wish to stop gets its turn

    def _take_in(self, listing: CommentListing) -> None:
        error = listing.error
        if isinstance(error, (Offline, Busy, SignedOut)):
            raise error
        with self._database.writing(durable=False) as connection:
            if error is not None:
                log.info("the comments of a course are not told: %s", error)
                refused = isinstance(error, Rejected)
                course_id = comment_records.note_unread(
                    connection, listing.course_remote_id, self._clock() if refused else None
                )
            else:
                course_id = take_listing(connection, listing)
        if course_id is not None:
            self._listener(StoreChanged(ChangeSet(outlines=frozenset({course_id}))))


def take_listing(connection: Connection, listing: CommentListing) -> int | None:
    """Take in the comments of a course; return its local id if it is known here."""
    return comment_records.apply_comments(
        connection,
        listing.course_remote_id,
        listing.comments,
        listing.total,
        can_post=listing.can_post,
        is_whole=listing.is_whole,
    )
