"""What the person noted about entries of the calendar, their own reminders, and what was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.calendar_entry import OwnEventNote
from companion.store.clock import from_stamp, to_stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from companion.domain.calendar_entry import CalendarEntry, Reminder
    from companion.store.database import Connection

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


def put_note(connection: Connection, entry: CalendarEntry, text: str, now: datetime) -> None:
    """Keep the person's words about an entry; empty ones take them away."""
    _put(connection, entry, "note", text, now)


def put_reminder(
    connection: Connection, entry: CalendarEntry, before: timedelta | None, now: datetime
) -> None:
    """Keep how long before an entry the person wants to be reminded; None for no wish."""
    minutes = None if before is None else int(before.total_seconds() // 60)
    _put(connection, entry, "remind_minutes", minutes, now)


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
    connection.executemany(
        "INSERT INTO own_event (key, note, remind_minutes, title, course_name, starts_at,"
        " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        [
            (
                row["key"],
                row["note"],
                row.get("remind_minutes") if isinstance(row.get("remind_minutes"), int) else None,
                _text(row.get("title")),
                _text(row.get("course_name")),
                row.get("starts_at") if isinstance(row.get("starts_at"), float) else None,
                row["updated_at"] if isinstance(row.get("updated_at"), float) else 0.0,
            )
            for row in rows
            if isinstance(row.get("key"), str) and isinstance(row.get("note"), str)
        ],
    )


def _put(
    connection: Connection, entry: CalendarEntry, column: str, value: object, now: datetime
) -> None:
    values = {
        "key": entry.key,
        "value": value,
        "title": entry.title,
        "course": entry.course_name,
        "starts": to_stamp(entry.starts_at),
        "now": to_stamp(now),
    }
    note = ":value" if column == "note" else "''"
    minutes = ":value" if column == "remind_minutes" else "NULL"
    connection.execute(
        "INSERT INTO own_event (key, note, remind_minutes, title, course_name, starts_at,"
        f" updated_at) VALUES (:key, {note}, {minutes}, :title, :course, :starts, :now)"
        f" ON CONFLICT (key) DO UPDATE SET {column} = excluded.{column}, title = excluded.title,"
        " course_name = excluded.course_name, starts_at = excluded.starts_at,"
        " updated_at = excluded.updated_at",
        values,
    )
    connection.execute("DELETE FROM own_event WHERE note = '' AND remind_minutes IS NULL")


def _minutes(stored: int | None) -> timedelta | None:
    return None if stored is None else timedelta(minutes=stored)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
