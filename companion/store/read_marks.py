"""Whether a read mark may go to the server, which takes it for all that stands there by then."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
