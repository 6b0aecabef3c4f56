"""A test's hand on the classroom's messages: what peers write, and what stands there."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from sync.classroom.message_tables import (
    Message,
    add_conversation,
    add_message,
    private_conversation,
)
from sync.classroom.state import connect, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path


class MessageControl:
    """Looks into a classroom's messages and adds some, also from another process."""

    def __init__(self, database_path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = database_path
        self._clock = clock

    def write_as(self, username: str, to: str, text: str) -> Message:
        """Let somebody write to somebody."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            author, other = _person(database, username), _person(database, to)
            place = private_conversation(database, author, other) or add_conversation(
                database, [author, other]
            )
            return add_message(database, place, author, text, int(self._clock()))

    def written_by(self, username: str, to: str) -> list[Message]:
        """Return what somebody has written to somebody, the oldest first."""
        with closing(connect(self._path)) as database:
            author, other = _person(database, username), _person(database, to)
            place = private_conversation(database, author, other)
            rows = database.execute(
                "SELECT id, conversation_id, author_id, created, text FROM messages"
                " WHERE conversation_id = ? AND author_id = ? ORDER BY created, id",
                (place, author),
            )
            return [Message(*row) for row in rows]

    def block(self, username: str, by: str) -> None:
        """Let somebody take no messages from somebody any more."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            database.execute(
                "INSERT OR IGNORE INTO message_blocks (person_id, blocked_id) VALUES (?, ?)",
                (_person(database, by), _person(database, username)),
            )


def _person(database: sqlite3.Connection, username: str) -> int:
    row = database.execute("SELECT id FROM people WHERE username = ?", (username,)).fetchone()
    if row is None:
        raise LookupError(f"no person {username}")
    return int(row[0])
