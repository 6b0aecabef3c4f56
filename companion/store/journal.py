"""What the pull remembers between runs: watermarks of forums, and facts about site and file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.store.clock import from_stamp, to_stamp

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection, Row

CHANGED_SOMEHOW: Final = -1
"""In `posts_reply_count`: the cached posts are outdated, the listing's numbers not newer."""


@dataclass(frozen=True, slots=True)
class Watermark:
    """How far the pull of a forum has come. Server times, but for `listing_read_at`.

    `checked_until`: news after this is not known yet; None before the first whole listing.
    `listed_until`: the newest activity of the last complete listing. `listing_offset` and
    `listing_began_at`: where, and since when, a whole listing is under way.
    """

    forum_id: int
    forum_remote_id: str
    checked_until: datetime | None
    listed_until: datetime | None
    listing_offset: int
    listing_began_at: datetime | None
    listing_read_at: datetime | None


def watermarks(connection: Connection) -> dict[str, Watermark]:
    """Return the watermarks of all forums of kept courses, by the forum's server id."""
    rows = connection.execute(
        "SELECT forum.id AS forum_id, forum.remote_id, mark.* FROM forum"
        " JOIN course ON course.id = forum.course_id"
        " LEFT JOIN forum_watermark AS mark ON mark.forum_id = forum.id"
        " WHERE course.kept AND forum.vanished_at IS NULL AND course.vanished_at IS NULL"
    ).fetchall()
    return {row["remote_id"]: _watermark(row) for row in rows}


def begin_listing(connection: Connection, forum_id: int, began_at: datetime | None) -> None:
    """Record that a whole listing of a forum begins; `began_at` is the server's clock."""
    connection.execute(
        "INSERT INTO forum_watermark (forum_id, listing_offset, listing_began_at)"
        " VALUES (?, 0, ?) ON CONFLICT (forum_id) DO UPDATE SET"
        " listing_offset = 0, listing_began_at = excluded.listing_began_at",
        (forum_id, to_stamp(began_at)),
    )


def advance_listing(connection: Connection, forum_id: int, offset: int) -> None:
    """Record, with the page itself, how many discussions of a whole listing were read."""
    connection.execute(
        "UPDATE forum_watermark SET listing_offset = ? WHERE forum_id = ?", (offset, forum_id)
    )


def finish_listing(connection: Connection, forum_id: int, read_at: datetime) -> None:
    """Record that a whole listing is complete: news counts from when it began."""
    connection.execute(
        "UPDATE forum_watermark SET listing_offset = 0, listing_read_at = :read_at,"
        " listed_until = (SELECT max(last_post_at) FROM discussion WHERE forum_id = :forum),"
        " checked_until = max(coalesce(checked_until, listing_began_at),"
        " coalesce(listing_began_at, checked_until)), listing_began_at = NULL"
        " WHERE forum_id = :forum",
        {"forum": forum_id, "read_at": to_stamp(read_at)},
    )


def await_reading(connection: Connection, discussion_remote_ids: Iterable[str]) -> None:
    """Record that the posts of discussions have changed, though no listing has said how."""
    connection.executemany(
        "UPDATE discussion SET posts_reply_count = ? WHERE remote_id = ?",
        [(CHANGED_SOMEHOW, remote_id) for remote_id in discussion_remote_ids],
    )


def mark_checked(connection: Connection, forum_id: int, until: datetime) -> None:
    """Record that all news of a forum up to the server time `until` has been taken in."""
    connection.execute(
        "UPDATE forum_watermark SET checked_until = :until, listed_until ="
        " (SELECT max(last_post_at) FROM discussion WHERE forum_id = :forum)"
        " WHERE forum_id = :forum",
        {"forum": forum_id, "until": to_stamp(until)},
    )


def remembered_site(connection: Connection) -> str | None:
    """Return what the server package wanted to remember of the site."""
    row = connection.execute("SELECT remembered_site FROM account").fetchone()
    return None if row is None else row[0]


def remember_site(connection: Connection, memory: str | None) -> None:
    """Keep what the server package wants to remember of the site."""
    connection.execute("UPDATE account SET remembered_site = ?", (memory,))


def note_sync(connection: Connection, at: datetime) -> None:
    """Record that a whole sync has ended well."""
    connection.execute("UPDATE account SET last_sync_at = ?", (to_stamp(at),))


def last_sync_at(connection: Connection) -> datetime | None:
    """Return when a whole sync last ended well."""
    row = connection.execute("SELECT last_sync_at FROM account").fetchone()
    return None if row is None else from_stamp(row[0])


def fact(connection: Connection, name: str) -> str | None:
    """Return a single fact about this file."""
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Keep a single fact about this file."""
    connection.execute(
        "INSERT INTO fact (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def add_traffic(connection: Connection, month: str, count: int) -> None:
    """Add bytes to what went over the network in a month (``2026-11``)."""
    connection.execute(
        "INSERT INTO traffic (month, bytes) VALUES (?, ?)"
        " ON CONFLICT (month) DO UPDATE SET bytes = bytes + excluded.bytes",
        (month, count),
    )


def traffic(connection: Connection, month: str) -> int:
    """Return how many bytes went over the network in a month, both ways together."""
    row = connection.execute("SELECT bytes FROM traffic WHERE month = ?", (month,)).fetchone()
    return 0 if row is None else int(row[0])


def _watermark(row: Row) -> Watermark:
    return Watermark(
        forum_id=row[0],
        forum_remote_id=row["remote_id"],
        checked_until=from_stamp(row["checked_until"]),
        listed_until=from_stamp(row["listed_until"]),
        listing_offset=row["listing_offset"] or 0,
        listing_began_at=from_stamp(row["listing_began_at"]),
        listing_read_at=from_stamp(row["listing_read_at"]),
    )
