"""What the person noted about entries of the calendar, their own reminders, and what was told.

As of drafts there is a second copy of each note beside the database, with its reminder. A note that
was taken away stays as an empty one, lest an older copy brings it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.domain.calendar_entry import OwnEventNote
from companion.store.clock import from_stamp, stamp_after, to_stamp
from companion.store.second_copies import Copied

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from companion.domain.calendar_entry import CalendarEntry, Reminder
    from companion.store.database import Connection, Row

NOTES_FOLDER: Final = "notes"
"""Within an account's folder: the second copies of what the person noted."""

_COLUMNS: Final = (
    "key", "note", "remind_minutes", "title", "course_name", "starts_at", "updated_at"
)  # fmt: skip
_TOLD_KEPT: Final = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class OwnEvent:
    """The person's words about an entry, and how long before it they want to be reminded."""

    note: str
    remind_before: timedelta | None


def own_events(connection: Connection) -> dict[str, OwnEvent]:
    """Return all of it by the keys of entries."""
    return {
        row["key"]: OwnEvent(row["note"], _minutes(row["remind_minutes"]))
        for row in connection.execute("SELECT key, note, remind_minutes FROM own_event")
    }


def own_notes(connection: Connection) -> tuple[OwnEventNote, ...]:
    """Return the person's words about entries, the oldest first, also of entries that are gone."""
    rows = connection.execute("SELECT * FROM own_event WHERE note <> '' ORDER BY updated_at, key")
    return tuple(
        OwnEventNote(
            key=row["key"],
            text=row["note"],
            title=row["title"],
            course_name=row["course_name"],
            starts_at=from_stamp(row["starts_at"]),
            updated_at=from_stamp(row["updated_at"]),
        )
        for row in rows
    )


def put_note(
    connection: Connection, entry: CalendarEntry, text: str, now: datetime
) -> dict[str, object]:
    """Keep the person's words about an entry; empty ones take them away. Returns the copy."""
    return _put(connection, entry, "note", text, now)


def put_reminder(
    connection: Connection, entry: CalendarEntry, before: timedelta | None, now: datetime
) -> dict[str, object]:
    """Keep how long before an entry the person wants to be reminded; None for no wish.

    Returns the copy.
    """
    minutes = None if before is None else int(before.total_seconds() // 60)
    return _put(connection, entry, "remind_minutes", minutes, now)


def told_reminders(connection: Connection) -> frozenset[tuple[str, float, int]]:
    """Return which reminders were given: key, time and minutes before it."""
    rows = connection.execute("SELECT key, starts_at, minutes FROM told_reminder").fetchall()
    return frozenset((row[0], row[1], row[2]) for row in rows)


def note_told(connection: Connection, reminders: Iterable[Reminder], now: datetime) -> None:
    """Note that reminders were given, or came too late to be."""
    connection.executemany(
        "INSERT OR IGNORE INTO told_reminder (key, starts_at, minutes, told_at)"
        " VALUES (?, ?, ?, ?)",
        [(*reminder_name(each.entry, each.before), to_stamp(now)) for each in reminders],
    )
    connection.execute(
        "DELETE FROM told_reminder WHERE starts_at < ?", (to_stamp(now - _TOLD_KEPT),)
    )


def reminder_name(entry: CalendarEntry, before: timedelta) -> tuple[str, float, int]:
    """Return by what a reminder that was given is known."""
    return (entry.key, to_stamp(entry.starts_at), int(before.total_seconds() // 60))


def put_rescued(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Put in what was read from a damaged database; what is here already stays."""
    known = {row[0] for row in connection.execute("SELECT key FROM own_event")}
    for row in map(_readable, rows):
        if row is not None and row["key"] not in known:
            _put_row(connection, row)


def _put(
    connection: Connection, entry: CalendarEntry, column: str, value: object, now: datetime
) -> dict[str, object]:
    known = connection.execute("SELECT * FROM own_event WHERE key = ?", (entry.key,)).fetchone()
    row = {
        "note": known["note"] if known is not None else "",
        "remind_minutes": known["remind_minutes"] if known is not None else None,
        "key": entry.key,
        "title": entry.title,
        "course_name": entry.course_name,
        "starts_at": to_stamp(entry.starts_at),
        "updated_at": stamp_after(to_stamp(now), known["updated_at"] if known is not None else 0.0),
    } | {column: value}
    _put_row(connection, row)
    return _mirrored(row)


def _put_row(connection: Connection, row: Mapping[str, object]) -> None:
    connection.execute(
        f"INSERT OR REPLACE INTO own_event ({', '.join(_COLUMNS)})"
        f" VALUES ({', '.join(f':{name}' for name in _COLUMNS)})",
        row,
    )


def _mirrored(row: Row | Mapping[str, object]) -> dict[str, object]:
    """Return a row as its copy holds it; the file's name must do on every system."""
    return {"item_id": quote(str(row["key"]), safe=""), **{name: row[name] for name in _COLUMNS}}


def _readable(stored: Mapping[str, object]) -> dict[str, object] | None:
    """Return a row as the database takes it, whatever a damaged file made of it."""
    key, note, minutes = (stored.get(name) for name in ("key", "note", "remind_minutes"))
    if not (isinstance(key, str) and isinstance(note, str)):
        return None
    return {
        "key": key,
        "note": note,
        "remind_minutes": minutes if isinstance(minutes, int) else None,
        "title": _text(stored.get("title")),
        "course_name": _text(stored.get("course_name")),
        "starts_at": _number(stored.get("starts_at")),
        "updated_at": _number(stored.get("updated_at")) or 0.0,
    }


def _is_told(row: Mapping[str, object]) -> bool:
    return row["note"] != "" or row["remind_minutes"] is not None


def _minutes(stored: int | None) -> timedelta | None:
    return None if stored is None else timedelta(minutes=stored)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


NOTE_COPIES: Final = Copied(
    select="SELECT * FROM own_event",
    key="key",
    mirrored=_mirrored,
    readable=_readable,
    put=_put_row,
    is_told=_is_told,
)
