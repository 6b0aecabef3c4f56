"""The feeds of the person's list, and taking in what their documents say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.following import Feed, FeedOrigin, FeedProblem, NewsKind
from companion.store.clock import from_stamp, to_stamp
from companion.store.search_index import index_news

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from companion.content.social_places import SetPage
    from companion.domain.following import FeedDocument, FeedItem
    from companion.store.database import Connection, Row

KEPT_FOR: Final = timedelta(days=365)
KEPT_AT_MOST: Final = 300
"""So long, and so many of a feed, entries are kept that its document lists no more."""

NEW_FOR: Final = timedelta(days=7)
"""At the first reading of a feed only what is younger counts as unread."""


@dataclass(frozen=True, slots=True)
class DueFeed:
    """A feed to be read: with what the server said of its document the last time."""

    feed_id: int
    address: str
    etag: str
    last_modified: str
    seeks_feed: bool


def feeds(connection: Connection) -> tuple[Feed, ...]:
    """Return the feeds of the list, by their names."""
    rows = connection.execute(
        "SELECT feed.*, count(entry.id) AS entries,"
        " count(CASE WHEN entry.id IS NOT NULL AND entry.read_at IS NULL THEN 1 END) AS unread"
        " FROM feed LEFT JOIN news_entry AS entry ON entry.feed_id = feed.id GROUP BY feed.id"
    )
    found = (_feed(row) for row in rows)
    return tuple(sorted(found, key=lambda feed: (feed.name.casefold(), feed.address)))


def put_feed(connection: Connection, feed: Feed, *, seeks_feed: bool = False) -> int:
    """Put a feed into the list, or switch it; one that is switched on is read soon."""
    row = connection.execute(
        "INSERT INTO feed (address, title, page, service, origin, is_on, wanted, seeks_feed, etag,"
        " last_modified) VALUES (:address, :title, :page, :service, :origin, :on, :on, :seeks, '',"
        " '') ON CONFLICT (address) DO UPDATE SET wanted = excluded.is_on AND NOT is_on,"
        " is_on = excluded.is_on, seeks_feed = seeks_feed OR excluded.seeks_feed RETURNING id",
        {
            "address": feed.address,
            "title": feed.title,
            "page": feed.page,
            "service": feed.service,
            "origin": feed.origin,
            "on": feed.is_on,
            "seeks": seeks_feed,
        },
    ).fetchone()
    return int(row["id"])


def drop_feed(connection: Connection, feed_id: int) -> None:
    """Take a feed from the list, with its entries; one that is set for this computer is off."""
    connection.execute("DELETE FROM news_entry WHERE feed_id = ?", (feed_id,))
    connection.execute(
        "DELETE FROM feed WHERE id = ? AND origin <> ?", (feed_id, FeedOrigin.COMPUTER)
    )
    connection.execute(
        "UPDATE feed SET is_on = 0, wanted = 0, etag = '', last_modified = '', read_at = NULL"
        " WHERE id = ?",
        (feed_id,),
    )


def bring_set_feeds(connection: Connection, wanted: Iterable[SetPage]) -> bool:
    """Have the feeds in the list that are set for this computer, and no others of those."""
    known = {feed.address: feed for feed in feeds(connection)}
    by_address = {each.address: each for each in wanted}
    changed = False
    for address, each in by_address.items():
        if address not in known:
            new = Feed(None, address, each.title, "", "", FeedOrigin.COMPUTER, is_on=True)
            put_feed(connection, new)
            changed = True
    for address, feed in known.items():
        if feed.origin is FeedOrigin.COMPUTER and address not in by_address:
            connection.execute("DELETE FROM feed WHERE address = ?", (address,))
            changed = True
    return changed


def due_feeds(
    connection: Connection, older_than: datetime, now: datetime, *, unasked: bool
) -> tuple[DueFeed, ...]:
    """Return what is to be read: what the person waits for, and `unasked` what is due by its age.

    One that was asked for later than `now` was so by a clock that has been set back since.
    """
    rows = connection.execute(
        "SELECT * FROM feed WHERE is_on AND (wanted OR (:unasked AND (tried_at IS NULL"
        " OR tried_at < :oldest OR tried_at > :now))) ORDER BY wanted DESC, tried_at, id",
        {"unasked": unasked, "oldest": to_stamp(older_than), "now": to_stamp(now)},
    )
    return tuple(
        DueFeed(
            row["id"], row["address"], row["etag"], row["last_modified"], bool(row["seeks_feed"])
        )
        for row in rows
    )


def note_feed(
    connection: Connection, feed_id: int, now: datetime, problem: FeedProblem | None
) -> None:
    """Note that a feed was asked for: that there is nothing new, or why it could not be read."""
    connection.execute(
        "UPDATE feed SET tried_at = :now, wanted = 0, problem = :problem,"
        " read_at = CASE WHEN :problem IS NULL THEN :now ELSE read_at END WHERE id = :feed",
        {"now": to_stamp(now), "problem": problem, "feed": feed_id},
    )


def move_feed(connection: Connection, feed_id: int, address: str) -> bool:
    """Note at which address a feed really is; False where another of the list is there already."""
    taken = connection.execute(
        "SELECT 1 FROM feed WHERE address = ? AND id <> ?", (address, feed_id)
    ).fetchone()
    if taken is not None:
        connection.execute("DELETE FROM feed WHERE id = ?", (feed_id,))
        return False
    connection.execute(
        "UPDATE feed SET page = CASE WHEN page = '' THEN address ELSE page END, address = ?,"
        " seeks_feed = 0, etag = '', last_modified = '' WHERE id = ?",
        (address, feed_id),
    )
    return True


def take_document(
    connection: Connection,
    feed_id: int,
    document: FeedDocument,
    now: datetime,
    *,
    etag: str,
    last_modified: str,
) -> bool:
    """Take in what a feed's document says; return whether entries are new or changed."""
    feed = connection.execute("SELECT * FROM feed WHERE id = ?", (feed_id,)).fetchone()
    if feed is None:
        return False
    connection.execute(
        "UPDATE feed SET title = CASE WHEN title = '' OR (origin <> :set AND :title <> '')"
        " THEN :title ELSE title END,"
        " page = CASE WHEN page = '' THEN :page ELSE page END, etag = :etag,"
        " last_modified = :modified, seeks_feed = 0 WHERE id = :feed",
        {
            "title": document.title,
            "page": document.page,
            "etag": etag,
            "modified": last_modified,
            "set": FeedOrigin.COMPUTER,
            "feed": feed_id,
        },
    )
    connection.execute("UPDATE news_entry SET listed = 0 WHERE feed_id = ?", (feed_id,))
    is_first = feed["read_at"] is None
    changed = [
        _put_item(connection, feed_id, item, now, is_first=is_first) for item in document.items
    ]
    note_feed(connection, feed_id, now, None)
    return _forget_old(connection, feed_id, now) or any(changed)


def put_rescued(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Put in feeds from a damaged file: those that the person added, and what they switched."""
    for row in rows:
        address, origin = row.get("address"), row.get("origin")
        texts = [row.get(name) for name in ("title", "page", "service")]
        if not isinstance(address, str) or origin not in tuple(FeedOrigin):
            continue
        title, page, service = (each if isinstance(each, str) else "" for each in texts)
        is_on = bool(row.get("is_on"))
        connection.execute(
            "INSERT INTO feed (address, title, page, service, origin, is_on, wanted, seeks_feed,"
            " etag, last_modified) VALUES (?, ?, ?, ?, ?, ?, 0, ?, '', '')"
            " ON CONFLICT (address) DO NOTHING",
            (address, title, page, service, origin, is_on, bool(row.get("seeks_feed"))),
        )


def begin_feeds_anew(connection: Connection) -> None:
    """Have all feeds read anew, whole; what is listed of them stays, with its read marks."""
    connection.execute("UPDATE feed SET etag = '', last_modified = '', tried_at = NULL")


def _put_item(
    connection: Connection, feed_id: int, item: FeedItem, now: datetime, *, is_first: bool
) -> bool:
    """Put in an entry; return whether it is new, or says something else than before."""
    known = connection.execute(
        "SELECT id, title, html, link FROM news_entry WHERE feed_id = ? AND course_id IS NULL"
        " AND key = ?",
        (feed_id, item.key),
    ).fetchone()
    if known is not None:
        connection.execute(
            "UPDATE news_entry SET listed = 1, title = ?, html = ?, plain_text = ?, link = ?"
            " WHERE id = ?",
            (item.title, item.html, plain_text(item.html), item.link, known["id"]),
        )
        same = (known["title"], known["html"]) == (item.title, item.html)
        if not same:
            index_news(connection, [(known["id"], item.title, plain_text(item.html))])
        return not same or known["link"] != item.link
    at = item.at or now
    is_old = is_first and at < now - NEW_FOR
    entry_id = connection.execute(
        "INSERT INTO news_entry (feed_id, key, kind, title, html, plain_text, link, happened_at,"
        " listed, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
        (
            feed_id,
            item.key,
            NewsKind.FEED,
            item.title,
            item.html,
            plain_text(item.html),
            item.link,
            to_stamp(at),
            to_stamp(now) if is_old else None,
        ),
    ).lastrowid
    if entry_id is not None:
        index_news(connection, [(entry_id, item.title, plain_text(item.html))])
    return True


def _forget_old(connection: Connection, feed_id: int, now: datetime) -> bool:
    gone = connection.execute(
        "DELETE FROM news_entry WHERE feed_id = :feed AND NOT listed AND (happened_at < :oldest"
        " OR id NOT IN (SELECT id FROM news_entry WHERE feed_id = :feed"
        " ORDER BY happened_at DESC, id DESC LIMIT :most))",
        {"feed": feed_id, "oldest": to_stamp(now - KEPT_FOR), "most": KEPT_AT_MOST},
    )
    return gone.rowcount > 0


def _feed(row: Row) -> Feed:
    problem = row["problem"]
    return Feed(
        feed_id=row["id"],
        address=row["address"],
        title=row["title"],
        page=row["page"],
        service=row["service"],
        origin=FeedOrigin(row["origin"]),
        is_on=bool(row["is_on"]),
        read_at=from_stamp(row["read_at"]),
        problem=FeedProblem(problem) if problem in tuple(FeedProblem) else None,
        entry_count=row["entries"],
        unread_count=row["unread"],
    )
