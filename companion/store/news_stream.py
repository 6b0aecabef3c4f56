"""The stream of news for the views: entries of feeds and what is new in courses, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.following import NewsEntry, NewsKind, NewsSource, bare_host
from companion.errors import NotFound
from companion.store.clock import from_stamp, to_stamp
from companion.store.shown import COURSE_SHOWN

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection, Row

ENTRY_SHOWN: Final = (
    f"(entry.course_id IS NULL OR entry.course_id IN (SELECT id FROM course WHERE {COURSE_SHOWN}))"
)
_ENTRIES: Final = (
    "SELECT entry.*, feed.title AS feed_title, feed.service, feed.page, feed.address,"
    " course.name AS course_name, activity.kind AS activity_kind"
    " FROM news_entry AS entry LEFT JOIN feed ON feed.id = entry.feed_id"
    " LEFT JOIN course ON course.id = entry.course_id"
    " LEFT JOIN activity ON activity.id = entry.activity_id"
    f" WHERE {ENTRY_SHOWN}"
)
_OF_SOURCE: Final = (
    "(:feed IS NULL OR entry.feed_id = :feed) AND (:course IS NULL OR entry.course_id = :course)"
)


def news_entries(
    connection: Connection, source: NewsSource | None, *, limit: int
) -> tuple[NewsEntry, ...]:
    """Return the newest entries, of one source or of all."""
    rows = connection.execute(
        f"{_ENTRIES} AND {_OF_SOURCE} ORDER BY entry.happened_at DESC, entry.id LIMIT :limit",
        _bound(source) | {"limit": limit},
    )
    return tuple(_entry(row) for row in rows)


def news_entry(connection: Connection, entry_id: int) -> NewsEntry:
    """Return an entry; raise `NotFound`."""
    row = connection.execute(f"{_ENTRIES} AND entry.id = ?", (entry_id,)).fetchone()
    if row is None:
        raise NotFound("news entry", entry_id)
    return _entry(row)


def news_sources(connection: Connection) -> tuple[NewsSource, ...]:
    """Return what the stream can be filtered by: feeds, then courses, by name."""
    rows = connection.execute(
        "SELECT DISTINCT entry.feed_id, entry.course_id, feed.title AS feed_title, feed.service,"
        " feed.page, feed.address, course.name AS course_name FROM news_entry AS entry"
        " LEFT JOIN feed ON feed.id = entry.feed_id"
        f" LEFT JOIN course ON course.id = entry.course_id WHERE {ENTRY_SHOWN}"
    )
    found = [NewsSource(source_name(row), row["feed_id"], row["course_id"]) for row in rows]
    return tuple(sorted(found, key=lambda each: (each.feed_id is None, each.name.casefold())))


def unread_news(connection: Connection) -> int:
    """Return how many entries are unread."""
    row = connection.execute(
        f"SELECT count(*) FROM news_entry AS entry WHERE read_at IS NULL AND {ENTRY_SHOWN}"
    ).fetchone()
    return int(row[0])


def mark_news(connection: Connection, entry_id: int, read_at: datetime | None) -> bool:
    """Note when an entry was read; None for not yet. Return whether that is another state."""
    changed = connection.execute(
        "UPDATE news_entry SET read_at = :at WHERE id = :id"
        " AND (read_at IS NULL) IS NOT (:at IS NULL)",
        {"at": to_stamp(read_at), "id": entry_id},
    )
    return changed.rowcount > 0


def mark_all_news(connection: Connection, source: NewsSource | None, now: datetime) -> int:
    """Note that all of a source, or all, is read; return how many entries that are."""
    changed = connection.execute(
        f"UPDATE news_entry AS entry SET read_at = :now WHERE read_at IS NULL AND {_OF_SOURCE}",
        _bound(source) | {"now": to_stamp(now)},
    )
    return changed.rowcount


def source_name(row: Row) -> str:
    """Return the name of where an entry comes from."""
    if row["feed_id"] is None:
        return str(row["course_name"])
    return row["feed_title"] or row["service"] or bare_host(row["page"] or row["address"])


def _bound(source: NewsSource | None) -> dict[str, object]:
    return {
        "feed": source.feed_id if source is not None else None,
        "course": source.course_id if source is not None else None,
    }


def _entry(row: Row) -> NewsEntry:
    return NewsEntry(
        entry_id=row["id"],
        kind=NewsKind(row["kind"]),
        source=source_name(row),
        title=row["title"],
        html=row["html"],
        link=row["link"],
        at=from_stamp(row["happened_at"]),
        is_read=row["read_at"] is not None,
        feed_id=row["feed_id"],
        course_id=row["course_id"],
        section_id=row["section_id"],
        activity_id=row["activity_id"],
        activity_kind=row["activity_kind"] or "",
    )
