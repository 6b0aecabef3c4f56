"""Takes in notifications as a server said them, and notes which ones the person has read.

`read_at` is when one was read, here or there: nothing makes it unread again. `told_read` says that
the site knows. Functions work inside a transaction of the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.content.plain_text import plain_text
from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import fact, forget_fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from companion.domain.notification import RemoteNotification
    from companion.store.database import Connection

_OFFER_FACT: Final = "notifications_offered"
_READ_AT_FACT: Final = "notifications_read_at"
_NEWEST_FACT: Final = "notifications_newest"
_UNREAD_FACT: Final = "notifications_unread"
_MOST_KEPT: Final = 1_000


def are_offered(connection: Connection) -> bool:
    """Say whether the site tells notifications, as far as it is known."""
    return bool(fact(connection, _OFFER_FACT))


def note_offer(connection: Connection, *, offered: bool) -> None:
    """Note whether the site tells notifications."""
    set_fact(connection, _OFFER_FACT, "1" if offered else "")


def read_at(connection: Connection) -> datetime | None:
    """Return when they were read last; None for never."""
    stored = fact(connection, _READ_AT_FACT)
    return from_stamp(float(stored)) if stored else None


def tells_news(
    connection: Connection, newest: Sequence[RemoteNotification], unread_count: int
) -> bool:
    """Say whether a look differs from the last one for which all was read; nothing is no news."""
    if not newest:
        return False
    known = (fact(connection, _NEWEST_FACT), fact(connection, _UNREAD_FACT))
    return known != (newest[0].remote_id, str(unread_count))


def note_look(
    connection: Connection, newest: Sequence[RemoteNotification], unread_count: int
) -> None:
    """Note what a look said for which all is read now: the next one is compared with it."""
    if newest:
        set_fact(connection, _NEWEST_FACT, newest[0].remote_id)
        set_fact(connection, _UNREAD_FACT, str(unread_count))


def want_notifications(connection: Connection) -> None:
    """Let the next sync read them."""
    for name in (_READ_AT_FACT, _NEWEST_FACT, _UNREAD_FACT):
        forget_fact(connection, name)


def apply_notifications(
    connection: Connection,
    notifications: Sequence[RemoteNotification],
    now: datetime,
    *,
    is_all: bool,
) -> bool:
    """Take in the newest notifications; return whether anything changed.

    Those as new as the oldest shown, and not shown, are gone on the site. An empty list removes
    nothing. The oldest ones are forgotten when there are very many.
    """
    set_fact(connection, _READ_AT_FACT, str(to_stamp(now)))
    if not notifications:
        return False
    before = connection.total_changes
    for one in notifications:
        _put(connection, one, now)
    _delete_missing(connection, notifications, is_all=is_all)
    connection.execute(
        "DELETE FROM notification WHERE id NOT IN (SELECT id FROM notification"
        " ORDER BY created_at DESC, id DESC LIMIT ?)",
        (_MOST_KEPT,),
    )
    return connection.total_changes > before


def mark_read(connection: Connection, notification_ids: Iterable[int], now: datetime) -> int:
    """Note that the person has read some; return how many were unread."""
    return sum(
        connection.execute(
            "UPDATE notification SET read_at = ? WHERE id = ? AND read_at IS NULL",
            (to_stamp(now), one),
        ).rowcount
        for one in notification_ids
    )


def unread_ids(connection: Connection) -> list[int]:
    """Return the local ids of all that are unread."""
    rows = connection.execute("SELECT id FROM notification WHERE read_at IS NULL")
    return [int(row[0]) for row in rows]


def to_be_told(connection: Connection) -> tuple[str, ...]:
    """Return the server's ids of those that were read here, of which the site does not know."""
    rows = connection.execute(
        "SELECT remote_id FROM notification WHERE read_at IS NOT NULL AND NOT told_read ORDER BY id"
    )
    return tuple(str(row[0]) for row in rows)


def note_told(remote_ids: Sequence[str], connection: Connection) -> None:
    """Note that the site knows of these; what it counts as unread grows smaller by them."""
    marked = sum(
        connection.execute(
            "UPDATE notification SET told_read = 1 WHERE remote_id = ? AND NOT told_read", (one,)
        ).rowcount
        for one in remote_ids
    )
    unread = fact(connection, _UNREAD_FACT)
    if unread:
        set_fact(connection, _UNREAD_FACT, str(max(0, int(unread) - marked)))


def _put(connection: Connection, one: RemoteNotification, now: datetime) -> None:
    html = clean_html(one.html)
    columns = {
        "remote_id": one.remote_id,
        "kind": one.kind,
        "activity_kind": one.activity_kind,
        "sender_remote_id": one.sender_remote_id,
        "subject": one.subject,
        "html": html,
        "plain_text": plain_text(html),
        "address": one.address,
        "created_at": to_stamp(one.created_at),
        "told_read": one.is_read,
    }
    is_known = connection.execute(
        "SELECT 1 FROM notification WHERE remote_id = ?", (one.remote_id,)
    ).fetchone()
    others = [name for name in columns if name != "remote_id"]
    changes = ", ".join(f"{name} = excluded.{name}" for name in others)
    same = " AND ".join(f"notification.{name} IS excluded.{name}" for name in others)
    connection.execute(
        f"INSERT INTO notification ({', '.join(columns)})"
        f" VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT (remote_id) DO UPDATE SET {changes} WHERE NOT ({same})",
        tuple(columns.values()),
    )
    if one.is_read and not (is_known and one.unread_stays):
        connection.execute(
            "UPDATE notification SET read_at = ? WHERE remote_id = ? AND read_at IS NULL",
            (to_stamp(now), one.remote_id),
        )


def _delete_missing(
    connection: Connection, shown: Sequence[RemoteNotification], *, is_all: bool
) -> None:
    oldest = 0.0 if is_all else min(to_stamp(one.created_at) for one in shown)
    marks = ", ".join("?" * len(shown))
    # Of the second of the oldest one shown, others may stand on the next page.
    connection.execute(
        f"DELETE FROM notification WHERE created_at > ? AND remote_id NOT IN ({marks})",
        (oldest, *(one.remote_id for one in shown)),
    )
