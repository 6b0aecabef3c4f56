"""What the person wants of the files of courses, beyond single files; and letting them wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.store.cached_files import PAUSED_FACT
from companion.store.clock import to_stamp
from companion.store.course_file_places import COURSE_PLACES
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection

WHOLE_COURSE = ""
"""In the place of a section's server id."""


def make_wish(
    connection: Connection,
    course_id: int,
    section_remote_id: str,
    largest_bytes: int,
    now: datetime,
) -> None:
    """Note a standing wish; what failed, was paused or not wanted before, is wanted now."""
    connection.execute(
        "INSERT INTO file_wish (course_id, section_remote_id, largest_bytes, made_at)"
        " VALUES (?, ?, ?, ?) ON CONFLICT (course_id, section_remote_id) DO UPDATE SET"
        " largest_bytes = excluded.largest_bytes, made_at = excluded.made_at",
        (course_id, section_remote_id, largest_bytes, to_stamp(now)),
    )
    connection.execute(
        "UPDATE cached_file SET declined = 0, paused = 0, failures = 0, not_before = NULL,"
        f" reason_code = NULL WHERE address IN ({_ADDRESSES})",
        (course_id, section_remote_id, section_remote_id),
    )


def end_wishes(connection: Connection, course_id: int, section_remote_id: str) -> None:
    """Forget a section's standing wish; with the whole course's, those of its sections, too."""
    connection.execute(
        "DELETE FROM file_wish WHERE course_id = ? AND ? IN ('', section_remote_id)",
        (course_id, section_remote_id),
    )


def wishes_of(connection: Connection, course_id: int) -> dict[str, int]:
    """Return the size limits of a course's standing wishes by the server ids of the sections."""
    rows = connection.execute(
        "SELECT section_remote_id, largest_bytes FROM file_wish WHERE course_id = ?", (course_id,)
    ).fetchall()
    return {row[0]: row[1] for row in rows}


def let_wait(connection: Connection, addresses: Iterable[str], *, on: bool) -> None:
    """Let files wait until the person says so, or come again; a failure then counts no more."""
    connection.executemany(
        "UPDATE cached_file SET paused = ?, failures = 0, not_before = NULL, reason_code = NULL"
        " WHERE address = ?",
        [(on, address) for address in addresses],
    )


def pause_all(connection: Connection, now: datetime, *, on: bool) -> None:
    """Let all that is wanted so far wait, or come again."""
    set_fact(connection, PAUSED_FACT, str(to_stamp(now)) if on else "")


def is_paused(connection: Connection) -> bool:
    """Say whether the person lets everything wait."""
    return bool(fact(connection, PAUSED_FACT))


_ADDRESSES = (
    f"SELECT place.address FROM ({COURSE_PLACES}) AS place"
    " JOIN section ON section.id = place.section_id"
    " WHERE section.course_id = ? AND (? = '' OR section.remote_id = ?) AND NOT place.inline"
)
