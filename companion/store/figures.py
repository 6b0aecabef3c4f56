"""Counts over the local store, for status lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.store.journal import last_sync_at
from companion.store.message_views import unread_messages
from companion.store.notification_views import unread_notifications
from companion.store.outbox_rows import HIDDEN_FROM_SIGHT
from companion.store.shown import (
    COURSE_OF_DISCUSSION,
    COURSE_OF_FORUM,
    COURSE_SHOWN,
    DISCUSSION_SHOWN,
    FORUM_SHOWN,
)

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection

_DISCUSSIONS: Final = f"FROM discussion{COURSE_OF_DISCUSSION} WHERE {DISCUSSION_SHOWN}"


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """How much is in the local store, and what waits in the outbox, read marks aside."""

    last_sync_at: datetime | None
    courses: int
    forums: int
    discussions: int
    posts: int
    unread: int
    unread_messages: int
    unread_notifications: int
    drafts: int
    waiting: int
    in_doubt: int
    awaiting_approval: int
    needs_attention: int


def figures(connection: Connection) -> StoreFigures:
    """Count what the local store holds."""

    def count(query: str) -> int:
        return int(connection.execute(query).fetchone()[0] or 0)

    states = dict(
        connection.execute(
            "SELECT state, count(*) FROM outbox_item"
            f" WHERE kind NOT IN ({HIDDEN_FROM_SIGHT}) GROUP BY state"
        ).fetchall()
    )
    return StoreFigures(
        last_sync_at=last_sync_at(connection),
        courses=count(f"SELECT count(*) FROM course WHERE {COURSE_SHOWN}"),
        forums=count(f"SELECT count(*) FROM forum{COURSE_OF_FORUM} WHERE {FORUM_SHOWN}"),
        discussions=count(f"SELECT count(*) {_DISCUSSIONS}"),
        posts=count("SELECT count(*) FROM post"),
        unread=count(f"SELECT sum(discussion.unread_count) {_DISCUSSIONS}"),
        unread_messages=unread_messages(connection),
        unread_notifications=unread_notifications(connection),
        drafts=states.get("draft", 0),
        waiting=states.get("queued", 0) + states.get("sending", 0),
        in_doubt=states.get("in_doubt", 0),
        awaiting_approval=states.get("awaiting_approval", 0),
        needs_attention=states.get("rejected", 0) + states.get("conflict", 0),
    )
