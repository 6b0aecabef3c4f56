"""Items that wait for a time: until the person can undo no more, or until a server wants them.

Functions here work inside a transaction of the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.store.clock import from_stamp, to_stamp

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection

_HELD_BY_THE_PERSON: Final = (
    "state = 'queued' AND not_before IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attempt"
    " WHERE attempt.item_id = outbox_item.item_id AND attempt.started_at >= outbox_item.queued_at)"
)
"""Not tried since it was queued, so that no server has asked for the pause."""


def next_due(connection: Connection, after: datetime) -> datetime | None:
    """Return when the next queued item may be sent, of those that may not before `after`."""
    row = connection.execute(
        "SELECT min(not_before) FROM outbox_item WHERE state = 'queued' AND not_before > ?",
        (to_stamp(after),),
    ).fetchone()
    earliest: float | None = row[0]
    return from_stamp(earliest)


def release_held(connection: Connection) -> int:
    """Let what could still be undone be sent now; return how many items that are.

    A pause that a server has asked for stays.
    """
    return connection.execute(
        f"UPDATE outbox_item SET not_before = NULL WHERE {_HELD_BY_THE_PERSON}"
    ).rowcount
