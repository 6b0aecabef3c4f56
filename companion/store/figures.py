"""Counts over the local store, for status lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.store.journal import last_sync_at

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """How much is in the local store, and what waits in the outbox, read marks aside."""

    last_sync_at: datetime | None
    courses: int
    forums: int
    discussions: int
    posts: int
    unread: int
    drafts: int
    waiting: int
    in_doubt: int
    needs_attention: int


def figures(connection: Connection) -> StoreFigures:
    """Count what the local store holds."""

    def count(query: str) -> int:
        return int(connection.execute(query).fetchone()[0] or 0)

    states = dict(
        connection.execute(
            "SELECT state, count(*) FROM outbox_item WHERE kind <> 'mark_read' GROUP BY state"
        ).fetchall()
    )
    return StoreFigures(
        last_sync_at=last_sync_at(connection),
        courses=count("SELECT count(*) FROM course WHERE vanished_at IS NULL"),
        forums=count("SELECT count(*) FROM forum WHERE vanished_at IS NULL"),
        discussions=count("SELECT count(*) FROM discussion WHERE vanished_at IS NULL"),
        posts=count("SELECT count(*) FROM post"),
        unread=count("SELECT sum(unread_count) FROM discussion WHERE vanished_at IS NULL"),
        drafts=states.get("draft", 0),
        waiting=states.get("queued", 0) + states.get("sending", 0),
        in_doubt=states.get("in_doubt", 0),
        needs_attention=states.get("rejected", 0) + states.get("conflict", 0),
    )
