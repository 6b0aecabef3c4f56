"""Earlier versions of a draft: kept at pauses and before losses, thinned out as they get old.

Functions here work inside a transaction of the caller's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.word_count import changed_words
from companion.domain.writing import DraftVersion
from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.draft import Draft
    from companion.store.database import Connection, Row

PAUSE_SECONDS: Final = 30.0
"""Words that stood unchanged for so long are a version of their own."""

CHANGED_WORDS: Final = 50
"""So many words that came or went since the last version make a new one, without a pause."""

LOST_WORDS: Final = 8
"""So many words that go at once, or bit by bit without a pause, are kept before they go."""

NEWEST_KEPT: Final = 12
MOST_KEPT: Final = 40


def keep_before_change(
    connection: Connection, item: Row, draft: Draft, now: float, longest: dict[str, Row]
) -> None:
    """Keep the words of an item, as its row has them, if what comes now is a new version.

    `longest` holds, by item, the row with the longest text since its last version: what is typed
    and taken back bit by bit, without a pause, is kept from there.
    """
    if item["body"] == draft.body and item["subject"] == draft.subject:
        return
    item_id = item["item_id"]
    peak = longest.pop(item_id, item)
    if len(item["body"]) >= len(peak["body"]):
        peak = item
    if _is_worth_keeping(connection, item, draft, now):
        kept = item
    elif changed_words(peak["body"], draft.body)[1] >= LOST_WORDS:
        kept = peak
    else:
        longest[item_id] = peak
        return
    keep_version(connection, kept, kept["updated_at"])
    thin_out(connection, item_id, now)


def keep_before_loss(connection: Connection, item: Row, draft: Draft) -> None:
    """Keep the words of an item, as its row has them, before other ones take their place."""
    if (item["subject"], item["body"]) != (draft.subject, draft.body):
        keep_version(connection, item, item["updated_at"])


def keep_version(connection: Connection, item: Row, kept_at: float) -> None:
    """Keep the words of an item, unless they are empty or the newest version has them already."""
    newest = _newest(connection, item["item_id"])
    words = (item["subject"], item["body"])
    if not item["body"].strip() or (newest is not None and tuple(newest)[:2] == words):
        return
    connection.execute(
        "INSERT INTO draft_version (item_id, subject, body, kept_at) VALUES (?, ?, ?, ?)",
        (item["item_id"], *words, kept_at),
    )


def versions_of(connection: Connection, item_id: str) -> tuple[DraftVersion, ...]:
    """Return the earlier versions of a draft, the newest first."""
    rows = connection.execute(
        "SELECT * FROM draft_version WHERE item_id = ? ORDER BY id DESC", (item_id,)
    ).fetchall()
    return tuple(
        DraftVersion(
            row["id"], row["item_id"], row["subject"], row["body"], from_stamp(row["kept_at"])
        )
        for row in rows
    )


def thin_out(connection: Connection, item_id: str, now: float) -> None:
    """Let versions of a draft go that stand close together, and all of what was sent long ago."""
    rows = connection.execute(
        "SELECT id, kept_at FROM draft_version WHERE item_id = ? ORDER BY id DESC", (item_id,)
    ).fetchall()
    gone = surplus([(row["id"], row["kept_at"]) for row in rows], now)
    connection.executemany("DELETE FROM draft_version WHERE id = ?", [(each,) for each in gone])
    connection.execute(
        "DELETE FROM draft_version WHERE item_id IN"
        " (SELECT item_id FROM outbox_item WHERE state = 'sent' AND sent_at < ?)",
        (now - _SENT_KEPT_SECONDS,),
    )


def surplus(versions: Sequence[tuple[int, float]], now: float) -> list[int]:
    """Return which of (id, time), the newest first, are to go.

    The newest stay, then one in ten minutes of the last day, one in six hours before that.
    """
    kept = list(versions[:NEWEST_KEPT])
    gone: list[int] = []
    for version_id, kept_at in versions[NEWEST_KEPT:]:
        room = _CLOSE_SECONDS if now - kept_at < _DAY_SECONDS else _FAR_SECONDS
        if len(kept) < MOST_KEPT and kept[-1][1] - kept_at >= room:
            kept.append((version_id, kept_at))
        else:
            gone.append(version_id)
    return gone


_DAY_SECONDS: Final = 86_400.0
_CLOSE_SECONDS: Final = 600.0
_FAR_SECONDS: Final = 6 * 3_600.0
_SENT_KEPT_SECONDS: Final = 7 * _DAY_SECONDS


def _is_worth_keeping(connection: Connection, item: Row, draft: Draft, now: float) -> bool:
    if now - item["updated_at"] >= PAUSE_SECONDS:
        return True
    _, lost = changed_words(item["body"], draft.body)
    if lost >= LOST_WORDS:
        return True
    newest = _newest(connection, item["item_id"])
    return sum(changed_words(newest["body"] if newest else "", item["body"])) >= CHANGED_WORDS


def _newest(connection: Connection, item_id: str) -> Row | None:
    row: Row | None = connection.execute(
        "SELECT subject, body FROM draft_version WHERE item_id = ? ORDER BY id DESC LIMIT 1",
        (item_id,),
    ).fetchone()
    return row
