"""Takes in the calendar, as a server said it; texts are cleaned here, on the way in."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import fact, forget_fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.calendar_entry import RemoteEvent
    from companion.store.database import Connection

_READ_AT_FACT: Final = "calendar_read_at"
_EMPTY_FACT: Final = "calendar_was_empty"
_WAIT_AFTER_EMPTY: Final = timedelta(minutes=30)


def calendar_is_due(connection: Connection, max_age: timedelta, now: datetime) -> bool:
    """Say whether the calendar is to be read: it never was, or is old (by a turned clock, too)."""
    read_at = from_stamp(float(stored)) if (stored := fact(connection, _READ_AT_FACT)) else None
    return read_at is None or not timedelta() <= now - read_at < max_age


def note_calendar_checked(connection: Connection, now: datetime) -> None:
    """Note that the server has answered about the calendar, if only with an error."""
    set_fact(connection, _READ_AT_FACT, str(to_stamp(now)))


def want_calendar(connection: Connection) -> None:
    """Note that something hints at a change in the calendar."""
    forget_fact(connection, _READ_AT_FACT)


def apply_calendar(
    connection: Connection,
    events: Sequence[RemoteEvent],
    now: datetime,
    *,
    is_whole: bool,
) -> bool:
    """Take in the events of a listing; return whether anything changed.

    What a whole listing does not show has gone, or is too long ago to be waited for. A listing that
    is empty all of a sudden is believed only when a later one says the same: a site answers so,
    too, to somebody who must change the password first.
    """
    note_calendar_checked(connection, now)
    changed = sum(_put(connection, event) for event in events)
    if is_whole and (events or _is_believed(connection, now)):
        marks = ", ".join("?" * len(events))
        changed += connection.execute(
            f"DELETE FROM calendar_event WHERE remote_id NOT IN ({marks})",
            tuple(event.remote_id for event in events),
        ).rowcount
    if events:
        forget_fact(connection, _EMPTY_FACT)
    return changed > 0


def _is_believed(connection: Connection, now: datetime) -> bool:
    """Say whether the calendar was empty for some time already; note that it is."""
    stored = fact(connection, _EMPTY_FACT)
    if stored is None:
        set_fact(connection, _EMPTY_FACT, str(to_stamp(now)))
        return False
    return now - from_stamp(float(stored)) >= _WAIT_AFTER_EMPTY


def _put(connection: Connection, event: RemoteEvent) -> int:
    columns = {
        "remote_id": event.remote_id,
        "kind": event.kind,
        "name": event.name,
        "html": clean_html(event.html),
        "location": event.location,
        "course_remote_id": event.course_remote_id,
        "course_name": event.course_name,
        "activity_remote_id": event.activity_remote_id,
        "activity_kind": event.activity_kind,
        "starts_at": to_stamp(event.starts_at),
        "duration_seconds": event.duration.total_seconds(),
        "link": event.link,
    }
    others = [name for name in columns if name != "remote_id"]
    changes = ", ".join(f"{name} = excluded.{name}" for name in others)
    same = " AND ".join(f"calendar_event.{name} IS excluded.{name}" for name in others)
    return connection.execute(
        f"INSERT INTO calendar_event ({', '.join(columns)})"
        f" VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT (remote_id) DO UPDATE SET {changes} WHERE NOT ({same})",
        tuple(columns.values()),
    ).rowcount
