"""A test's hand on the classroom's notifications: what people are told, and what they have read."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from sync.classroom.notification_tables import NO_REPLY, NewNotification, add_notification
from sync.classroom.state import connect, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path


class NotificationControl:
    """Looks into a classroom's notifications and adds some, also from another process."""

    def __init__(self, database_path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = database_path
        self._clock = clock

    def tell(
        self,
        username: str,
        subject: str,
        *,
        text: str = "",
        page: str = "my/",
        component: str = "mod_forum",
        event_type: str = "posts",
        sender: str = "",
    ) -> int:
        """Tell somebody something, with the page that it leads to; return its id."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            return add_notification(
                database,
                NewNotification(
                    person_id=_person(database, username),
                    sender_id=_person(database, sender) if sender else NO_REPLY,
                    component=component,
                    event_type=event_type,
                    subject=subject,
                    text=text or subject,
                    page=page,
                    page_name=subject,
                    created=int(self._clock()),
                ),
            )

    def unread(self, username: str) -> list[str]:
        """Return the subjects of what somebody has not read, the oldest first."""
        with closing(connect(self._path)) as database:
            rows = database.execute(
                "SELECT subject FROM notifications WHERE person_id = ? AND read_at IS NULL"
                " ORDER BY created, id",
                (_person(database, username),),
            )
            return [str(row[0]) for row in rows]

    def read_there(self, notification_id: int) -> None:
        """Let somebody read one on the site's pages."""
        self._change(
            "UPDATE notifications SET read_at = ? WHERE id = ?", int(self._clock()), notification_id
        )

    def remove(self, notification_id: int) -> None:
        """Let the site forget one."""
        self._change("DELETE FROM notifications WHERE id = ?", notification_id)

    def _change(self, statement: str, *values: object) -> None:
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            database.execute(statement, values)


def _person(database: sqlite3.Connection, username: str) -> int:
    row = database.execute("SELECT id FROM people WHERE username = ?", (username,)).fetchone()
    if row is None:
        raise LookupError(f"no person {username}")
    return int(row[0])
