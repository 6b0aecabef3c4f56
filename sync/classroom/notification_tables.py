"""The classroom's notifications in its database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

NOTIFICATION_TABLES: Final = """
CREATE TABLE IF NOT EXISTS notifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES people (id),
    sender_id INTEGER NOT NULL,
    component TEXT NOT NULL,
    event_type TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    page TEXT NOT NULL,
    page_name TEXT NOT NULL,
    created INTEGER NOT NULL,
    read_at INTEGER
);
CREATE INDEX IF NOT EXISTS notifications_of_a_person ON notifications (person_id, created);
"""
"""`page` is an address within the site, `text` plain. Older classrooms get them empty."""

NO_REPLY: Final = -10
"""Who sends what the site itself has to say."""


@dataclass(frozen=True)
class NewNotification:
    """What somebody is to be told; times in whole seconds."""

    person_id: int
    sender_id: int
    component: str
    event_type: str
    subject: str
    text: str
    page: str
    page_name: str
    created: int
    read_at: int | None = None


def add_notification(database: sqlite3.Connection, told: NewNotification) -> int:
    """Store a notification; return its id."""
    cursor = database.execute(
        "INSERT INTO notifications (person_id, sender_id, component, event_type, subject, text,"
        " page, page_name, created, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(told.person_id, told.sender_id, told.component, told.event_type, told.subject),
            *(told.text, told.page, told.page_name, told.created, told.read_at),
        ),
    )
    return int(cursor.lastrowid or 0)
