"""Comments of courses: as they are here, and writing and deleting own ones.

What is written goes through the outbox like everything else: `DraftWriting` saves, queues, discards
and restores it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind, ItemState, Origin
from companion.errors import NotAllowed
from companion.services.draft_writing import storable
from companion.store import comment_views, course_records
from companion.store.outbox_rows import Placement

if TYPE_CHECKING:
    from companion.domain.course_comment import CommentBoard
    from companion.domain.draft import Draft, OutboxItem
    from companion.store.database import Connection, Database
    from companion.store.outbox import OutboxStore


class CourseComments:
    """The comments of the courses of one account. What a method has returned is on the disk."""

    def __init__(self, database: Database, outbox: OutboxStore) -> None:
        self._database = database
        self._outbox = outbox

    def board(self, course_id: int) -> CommentBoard | None:
        """Return the comments of a course, the newest first; None where the site tells none.

        Raises `NotFound`.
        """
        with self._database.reading() as connection:
            return comment_views.comment_board(connection, course_id)

    def write(self, course_id: int, draft: Draft) -> OutboxItem:
        """Begin a comment on a course; its words are plain text.

        Raises `NotFound`, and `NotAllowed` where the site takes none.
        """
        with self._database.reading() as connection:
            board = comment_views.comment_board(connection, course_id)
            if board is None or not board.can_post:
                raise NotAllowed(ItemKind.COMMENT)
            placement = _placement(connection, course_id)
        return self._outbox.create(
            ItemKind.COMMENT, storable(replace(draft, subject="")), placement
        )

    def begun(self, course_id: int, item_id: str | None = None) -> OutboxItem | None:
        """Return the draft of a comment on a course, of several `item_id`, else the newest."""
        with self._database.reading() as connection:
            remote_id = course_records.remote_id_of(connection, course_id)
        drafts = [
            item
            for item in self._outbox.items((ItemState.DRAFT,))
            if item.kind is ItemKind.COMMENT and item.course_remote_id == remote_id
        ]
        return max(
            drafts, key=lambda item: (item.item_id == item_id, item.updated_at), default=None
        )

    def course_of(self, item: OutboxItem) -> int | None:
        """Return the course that an own comment is on; None where it takes none any more."""
        with self._database.reading() as connection:
            course_id = course_records.local_id_of(connection, item.course_remote_id or "")
            if course_id is None:
                return None
            board = comment_views.comment_board(connection, course_id)
            return course_id if board is not None and board.can_post else None

    def delete(self, comment_id: int) -> OutboxItem:
        """Delete an own comment, with the next sync.

        Raises `NotFound`, and `NotAllowed` where the site does not let the person delete it.
        """
        with self._database.reading() as connection:
            course_id, comment = comment_views.comment_place(connection, comment_id)
            if not (comment.is_own and comment.can_delete):
                raise NotAllowed(ItemKind.DELETE_COMMENT)
            placement = _placement(connection, course_id, comment.remote_id)
        return self._outbox.put_action(ItemKind.DELETE_COMMENT, None, placement)


def _placement(
    connection: Connection, course_id: int, comment_remote_id: str | None = None
) -> Placement:
    remote_id = course_records.remote_id_of(connection, course_id)
    return Placement(
        forum_id=None,
        forum_remote_id=None,
        origin=Origin(course=course_records.name_of(connection, remote_id)),
        course_remote_id=remote_id,
        comment_remote_id=comment_remote_id,
    )
