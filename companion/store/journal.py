"""What the pull remembers between runs: watermarks of forums, and facts about site and file."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from companion.store.clock import from_stamp, to_stamp
from companion.store.shown import COURSE_OF_FORUM, FORUM_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection, Row

log = logging.getLogger(__name__)

_Json = TypeVar("_Json", bound="list[Any] | dict[str, Any]")

CHANGED_SOMEHOW: Final = -1
"""In `posts_reply_count`: the cached posts are outdated, the listing's numbers not newer."""


_CATALOGUE_FACT: Final = "catalogue_read_at"
_CACHED: Final = (
    "SELECT count(*) FROM discussion WHERE discussion.forum_id = forum.id"
    " AND vanished_at IS NULL AND missing_at IS NULL"
)


_COUNTS_CHECKED: Final = (
    "(checked_count, checked_unread) ="
    " (SELECT discussion_count, unread_count FROM forum WHERE id = :forum)"
)


@dataclass(frozen=True, slots=True)
class Watermark:
    """How far the pull of a forum has come. Server times, but for `listing_read_at`.

    `checked_until`: news after this is not known yet; None before the first whole listing.
    `listed_until`: the newest activity of the last complete listing. `listing_offset`,
    `listing_began_at` and `listing_number`: where, and since when, the whole listing of that number
    is under way. `counted` and
    `unread` are how many discussions and unread posts the server last said that the forum has, and
    `checked_counts` what they were as of `checked_until`. `cached` is how many discussions are
    shown here, and `listed_surplus` by how many the two differed after the last whole listing.
    """

    forum_id: int
    forum_remote_id: str
    forum_name: str
    counted: int
    cached: int
    listed_surplus: int | None
    checked_until: datetime | None
    listed_until: datetime | None
    listing_offset: int
    listing_began_at: datetime | None
    listing_read_at: datetime | None
    listing_number: int = 0
    unread: int | None = None
    checked_counts: tuple[int | None, int | None] = (None, None)


def watermarks(connection: Connection) -> dict[str, Watermark]:
    """Return the watermarks of all forums of kept courses, by the forum's server id.

    They come in the order of the courses and, in each, of the forums.
    """
    rows = connection.execute(
        "SELECT forum.id AS forum_id, forum.remote_id, forum.name, forum.discussion_count,"
        " forum.unread_count,"
        f" ({_CACHED}) AS cached, mark.* FROM forum"
        f"{COURSE_OF_FORUM}"
        " LEFT JOIN forum_watermark AS mark ON mark.forum_id = forum.id"
        f" WHERE course.kept AND {FORUM_SHOWN}"
        " ORDER BY course.position, forum.position, forum.id"
    ).fetchall()
    return {row["remote_id"]: _watermark(row) for row in rows}


def begin_listing(connection: Connection, forum_id: int, began_at: datetime | None) -> int:
    """Record that a whole listing of a forum begins, and return its number.

    `began_at` is the server's clock.
    """
    row = connection.execute(
        "INSERT INTO forum_watermark (forum_id, listing_offset, listing_began_at, listing_number)"
        " VALUES (?, 0, ?, 1) ON CONFLICT (forum_id) DO UPDATE SET listing_offset = 0,"
        " listing_began_at = excluded.listing_began_at, listing_number = listing_number + 1"
        " RETURNING listing_number",
        (forum_id, to_stamp(began_at)),
    ).fetchone()
    return int(row[0])


def number_listing(connection: Connection, forum_id: int) -> int:
    """Return a number for a listing that is read for news: it may turn out to be a whole one."""
    row = connection.execute(
        "UPDATE forum_watermark SET listing_number = listing_number + 1 WHERE forum_id = ?"
        " RETURNING listing_number",
        (forum_id,),
    ).fetchone()
    return int(row[0])


def advance_listing(connection: Connection, forum_id: int, offset: int) -> None:
    """Record, with the page itself, how many discussions of a whole listing were read."""
    connection.execute(
        "UPDATE forum_watermark SET listing_offset = ? WHERE forum_id = ?", (offset, forum_id)
    )


def finish_listing(
    connection: Connection,
    forum_id: int,
    read_at: datetime,
    counted: int | None,
    left_out: int = 0,
) -> None:
    """Record that a whole listing came to its end: news counts from when it began.

    Where it showed another number of discussions than the server `counted` just before, one may
    have slipped over the border of two pages while it was read: then it does not count as read,
    unless the listing before it differed by the same number (the server counts, for example, what
    is not shown yet), or it listed what makes the difference and that was `left_out`. Where nobody
    asked for a count, the next one will tell.
    """
    connection.execute(
        "UPDATE forum_watermark SET listing_offset = 0, listing_began_at = NULL,"
        " listing_read_at = iif(surplus IS NULL"
        " OR surplus IN (0, listed_surplus, :left_out), :read_at, NULL),"
        " listed_surplus = coalesce(surplus, listed_surplus, 0),"
        " listed_until = (SELECT max(last_post_at) FROM discussion WHERE forum_id = :forum),"
        " checked_until = max(coalesce(checked_until, listing_began_at),"
        f" coalesce(listing_began_at, checked_until)), {_COUNTS_CHECKED}"
        f" FROM (SELECT :counted - ({_CACHED}) AS surplus FROM forum WHERE id = :forum)"
        " WHERE forum_id = :forum",
        {
            "forum": forum_id,
            "read_at": to_stamp(read_at),
            "counted": counted,
            "left_out": left_out,
        },
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
        f" (SELECT max(last_post_at) FROM discussion WHERE forum_id = :forum), {_COUNTS_CHECKED}"
        " WHERE forum_id = :forum",
        {"forum": forum_id, "until": to_stamp(until)},
    )


def catalogue_read_at(connection: Connection) -> datetime | None:
    """Return when courses and forums were last read, by this machine's clock."""
    stored = fact(connection, _CATALOGUE_FACT)
    return None if stored is None else from_stamp(float(stored))


def note_catalogue(connection: Connection, at: datetime) -> None:
    """Record that courses and forums have been taken in."""
    set_fact(connection, _CATALOGUE_FACT, str(to_stamp(at)))


def forget_catalogue(connection: Connection) -> None:
    """Let the next sync read courses and forums, whatever their age."""
    connection.execute("DELETE FROM fact WHERE name = ?", (_CATALOGUE_FACT,))


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


def forget_fact(connection: Connection, name: str) -> None:
    """Forget a fact about this file, if it is known."""
    connection.execute("DELETE FROM fact WHERE name = ?", (name,))


def json_fact(connection: Connection, name: str, kind: type[_Json]) -> _Json:
    """Return a fact that is kept as JSON, a list or a dict as `kind` says.

    Empty where there is none, or where it is damaged: such a fact must not stand in the way of what
    it is only an addition to.
    """
    text = fact(connection, name)
    try:
        stored = json.loads(text) if text is not None else kind()
    except ValueError:
        stored = None
    if isinstance(stored, kind):
        return stored
    log.warning("the fact %s is damaged and counts as empty", name)
    return kind()


def set_json_fact(connection: Connection, name: str, value: object) -> None:
    """Keep a fact as JSON."""
    set_fact(connection, name, json.dumps(value, ensure_ascii=False))


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
        forum_name=row["name"],
        counted=row["discussion_count"],
        cached=row["cached"],
        listed_surplus=row["listed_surplus"],
        checked_until=from_stamp(row["checked_until"]),
        listed_until=from_stamp(row["listed_until"]),
        listing_offset=row["listing_offset"] or 0,
        listing_began_at=from_stamp(row["listing_began_at"]),
        listing_read_at=from_stamp(row["listing_read_at"]),
        listing_number=row["listing_number"] or 0,
        unread=row["unread_count"],
        checked_counts=(row["checked_count"], row["checked_unread"]),
    )
