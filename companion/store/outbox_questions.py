"""What can be asked of the outbox: items for the person, dispatches for delivery; it only reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.draft import ItemState
from companion.store.clock import to_stamp
from companion.store.deed_intake import RatingPlace, rating_place
from companion.store.outbox_files import PendingUpload, uploads_of
from companion.store.outbox_rows import (
    HIDDEN_FROM_SIGHT,
    SELECT_ITEMS,
    SHOWN_IN_PLACE,
    Dispatch,
    dispatch_from,
    item_from,
    item_row,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.store.database import Database

_LONGEST_WAITING_FIRST: Final = " ORDER BY coalesce(item.queued_at, item.created_at), item.rowid"


class OutboxQuestions:
    """The outbox of one account, for those who read it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def item(self, item_id: str) -> OutboxItem:
        """Return one item; raise `NotFound`."""
        with self._database.reading() as connection:
            return item_from(item_row(connection, item_id))

    def items(self, states: Iterable[ItemState]) -> tuple[OutboxItem, ...]:
        """Return the items in any of `states`, the longest waiting first."""
        wanted = [str(state) for state in states]
        marks = ", ".join("?" * len(wanted))
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_ITEMS} WHERE item.state IN ({marks}){_LONGEST_WAITING_FIRST}", wanted
            ).fetchall()
        return tuple(item_from(row) for row in rows)

    def shown(self, sent_since: datetime) -> tuple[OutboxItem, ...]:
        """Return what waits or needs attention, the longest waiting first, then what was sent.

        The latter since a time, the latest first. Read marks are not for the person to see.
        """
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_ITEMS} WHERE item.kind NOT IN ({HIDDEN_FROM_SIGHT}) AND"
                f" (item.state IN ({SHOWN_IN_PLACE}) OR item.state = 'sent' AND item.sent_at >= ?)"
                f"{_LONGEST_WAITING_FIRST}",
                (to_stamp(sent_since),),
            ).fetchall()
        items = [item_from(row) for row in rows]
        waiting = (item for item in items if item.state is not ItemState.SENT)
        return (*waiting, *(item for item in reversed(items) if item.state is ItemState.SENT))

    def replies_waiting_in(self, discussion_id: int) -> tuple[OutboxItem, ...]:
        """Return the own replies for a discussion that are on their way or need attention."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_ITEMS} WHERE item.discussion_id = ? AND item.kind = 'reply'"
                f" AND item.state IN ({SHOWN_IN_PLACE}){_LONGEST_WAITING_FIRST}",
                (discussion_id,),
            ).fetchall()
        return tuple(item_from(row) for row in rows)

    def dispatch(self, item_id: str) -> Dispatch:
        """Return an item with all that its delivery needs."""
        with self._database.reading() as connection:
            return dispatch_from(connection, item_row(connection, item_id))

    def dispatches(self, state: ItemState) -> tuple[Dispatch, ...]:
        """Return the items in `state` for delivery, in the order in which they were queued."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_ITEMS} WHERE item.state = ?{_LONGEST_WAITING_FIRST}", (state,)
            ).fetchall()
            return tuple(dispatch_from(connection, row) for row in rows)

    def forums_beside(self, forum_remote_id: str) -> tuple[str, ...]:
        """Return the server's ids of the other forums of a forum's course."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT other.remote_id FROM forum JOIN forum AS other USING (course_id)"
                " WHERE forum.remote_id = :forum AND other.remote_id <> :forum"
                " AND other.vanished_at IS NULL ORDER BY other.position",
                {"forum": forum_remote_id},
            ).fetchall()
        return tuple(row[0] for row in rows)

    def remote_ids_taken(self) -> frozenset[str]:
        """Return the server's ids of all posts that items have become: no two share one."""
        return self._taken("kind NOT IN ('message', 'comment')")

    def message_ids_taken(self) -> frozenset[str]:
        """Return the server's ids of all messages that items have become: no two share one."""
        return self._taken("kind = 'message'")

    def comment_ids_taken(self) -> frozenset[str]:
        """Return the server's ids of all comments that items have become: no two share one."""
        return self._taken("kind = 'comment'")

    def uploads(self, item_id: str) -> tuple[PendingUpload, ...]:
        """Return the files of an item with where the server keeps them, if it does."""
        with self._database.reading() as connection:
            return uploads_of(connection, item_id)

    def rating_place(self, post_remote_id: str) -> RatingPlace | None:
        """Return where a rating of a post goes; None if the post is not known or not rated."""
        with self._database.reading() as connection:
            return rating_place(connection, post_remote_id)

    def digests(self) -> frozenset[str]:
        """Return the digests of all files that unsent items still need."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT digest FROM outbox_file JOIN outbox_item USING (item_id)"
                " WHERE state <> 'sent'"
            ).fetchall()
        return frozenset(str(row[0]) for row in rows)

    def _taken(self, kinds: str) -> frozenset[str]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT remote_id FROM outbox_item WHERE remote_id IS NOT NULL AND {kinds}"
            ).fetchall()
        return frozenset(str(row[0]) for row in rows)
