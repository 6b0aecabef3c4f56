"""What the person has seen, and whether a read mark may go to the server.

The server takes a mark for all that stands there by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.store.clock import to_stamp

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection
    from companion.store.outbox_rows import Dispatch


class MarkStanding(StrEnum):
    """What a discussion or conversation holds that the person has not seen.

    `NOTHING`: the mark says what is true. `SOMETHING`: it would mark that, too. `UNREAD_YET`: there
    is news that has not been read from the server.
    """

    NOTHING = "nothing"
    SOMETHING = "something"
    UNREAD_YET = "unread_yet"


def standing_of_mark(connection: Connection, mark: Dispatch) -> MarkStanding:
    """Return what a read mark on its way would mark besides what the person has seen."""
    recipient = mark.item.recipient
    if recipient is not None:
        row = connection.execute(
            "SELECT unread_count, wanted FROM conversation WHERE remote_id = ?",
            (recipient.conversation_remote_id,),
        ).fetchone()
    else:
        row = connection.execute(
            "SELECT unread_count, vanished_at IS NULL AND (posts_last_post_at, posts_reply_count)"
            " IS NOT (last_post_at, reply_count) FROM discussion WHERE remote_id = ?",
            (mark.discussion_remote_id,),
        ).fetchone()
    if row is None:
        return MarkStanding.NOTHING
    unread, is_awaited = row
    if unread:
        return MarkStanding.SOMETHING
    return MarkStanding.UNREAD_YET if is_awaited else MarkStanding.NOTHING


@dataclass(frozen=True, slots=True)
class Seen:
    """How many posts the person has seen for the first time; `changed` says if that shows."""

    posts: int
    changed: bool


def mark_discussion_seen(connection: Connection, discussion_id: int, now: datetime) -> Seen:
    """Note that the person has seen all posts of a discussion."""
    seen = connection.execute(
        "UPDATE post SET seen_at = ? WHERE discussion_id = ? AND seen_at IS NULL"
        # Whether what a pack brought is unread is said by the server later.
        " AND (unread OR pack_id IS NOT NULL)",
        (to_stamp(now), discussion_id),
    )
    row = connection.execute(
        "UPDATE discussion SET unread_count = 0, seen_last_post_at = last_post_at"
        " WHERE id = ? AND (unread_count > 0 OR seen_last_post_at IS NOT last_post_at)"
        " RETURNING 1",
        (discussion_id,),
    ).fetchone()
    return Seen(seen.rowcount, row is not None)
