"""Notifications as they are shown, each with where it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import read_link
from companion.domain.notification import Notification, NotificationKind
from companion.errors import NotFound
from companion.store.clock import from_stamp
from companion.store.destinations import destination_of
from companion.store.message_views import conversation_with

if TYPE_CHECKING:
    from companion.store.database import Connection, Row

_SELECT = (
    "SELECT notification.*, person.full_name AS sender_name FROM notification"
    " LEFT JOIN person ON person.remote_id = notification.sender_remote_id"
)


def notifications(
    connection: Connection, *, unread_only: bool = False, limit: int | None = None
) -> tuple[Notification, ...]:
    """Return notifications, the newest first."""
    where = " WHERE read_at IS NULL" if unread_only else ""
    rows = connection.execute(
        f"{_SELECT}{where} ORDER BY created_at DESC, CAST(notification.remote_id AS INTEGER) DESC"
        " LIMIT ?",
        (-1 if limit is None else limit,),
    ).fetchall()
    site_url = str(connection.execute("SELECT site_url FROM account").fetchone()[0])
    return tuple(_notification(connection, row, site_url) for row in rows)


def notification(connection: Connection, notification_id: int) -> Notification:
    """Return a notification; raise `NotFound`."""
    row = connection.execute(f"{_SELECT} WHERE notification.id = ?", (notification_id,)).fetchone()
    if row is None:
        raise NotFound("notification", notification_id)
    site_url = str(connection.execute("SELECT site_url FROM account").fetchone()[0])
    return _notification(connection, row, site_url)


def unread_notifications(connection: Connection) -> int:
    """Return how many are unread."""
    row = connection.execute("SELECT count(*) FROM notification WHERE read_at IS NULL").fetchone()
    return int(row[0])


def _notification(connection: Connection, row: Row, site_url: str) -> Notification:
    return Notification(
        notification_id=row["id"],
        remote_id=row["remote_id"],
        kind=NotificationKind(row["kind"]),
        activity_kind=row["activity_kind"],
        sender_name=row["sender_name"] or "",
        subject=row["subject"],
        text=row["plain_text"],
        html=row["html"],
        address=row["address"],
        created_at=from_stamp(row["created_at"]),
        is_read=row["read_at"] is not None,
        destination=_destination(connection, row, site_url),
    )


def _destination(connection: Connection, row: Row, site_url: str) -> Destination | None:
    """Return where a notification leads to: its page, or the conversation with who wrote."""
    link = read_link(row["address"], site_url) if row["address"] else None
    found = destination_of(connection, link) if link is not None else None
    sender = row["sender_remote_id"]
    if found is None and row["kind"] == NotificationKind.MESSAGE and sender:
        remote_id = conversation_with(connection, sender)
        known = connection.execute(
            "SELECT id FROM conversation WHERE remote_id = ?", (remote_id,)
        ).fetchone()
        if known is not None:
            return Destination(DestinationKind.CONVERSATION, int(known[0]))
    return found
