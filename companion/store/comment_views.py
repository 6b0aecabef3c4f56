"""The comments of courses, read for the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.comment_text import comment_html
from companion.domain.course_comment import CommentBoard, CommentView, WaitingComment
from companion.domain.own_writing import OwnMessage
from companion.errors import NotFound
from companion.store.clock import from_stamp
from companion.store.comment_records import OWN_COMMENT
from companion.store.outbox_rows import SELECT_ITEMS, SHOWN_IN_PLACE, item_from

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.store.database import Connection, Row


def comment_board(connection: Connection, course_id: int) -> CommentBoard | None:
    """Return the comments of a course; None where the site tells none. Raises `NotFound`."""
    course = connection.execute("SELECT * FROM course WHERE id = ?", (course_id,)).fetchone()
    if course is None:
        raise NotFound("course", course_id)
    board = connection.execute(
        "SELECT * FROM comment_board WHERE course_id = ? AND refused_at IS NULL", (course_id,)
    ).fetchone()
    if board is None:
        return None
    waiting, deletions = _own_items(connection, course["remote_id"])
    rows = connection.execute(
        f"SELECT *, {OWN_COMMENT} AS is_own FROM course_comment WHERE course_id = ?"
        " ORDER BY created_at DESC, id DESC",
        (course_id,),
    ).fetchall()
    return CommentBoard(
        course_id=course_id,
        course_name=course["name"],
        comments=tuple(_view(row, deletions.get(row["remote_id"])) for row in rows),
        waiting=waiting,
        can_post=bool(board["can_post"]),
        total=max(board["total"], len(rows)),
    )


def comment_place(connection: Connection, comment_id: int) -> tuple[int, CommentView]:
    """Return a comment and the course that it belongs to; raise `NotFound`."""
    row = connection.execute(
        f"SELECT *, {OWN_COMMENT} AS is_own FROM course_comment WHERE id = ?", (comment_id,)
    ).fetchone()
    if row is None:
        raise NotFound("comment", comment_id)
    return int(row["course_id"]), _view(row, None)


def own_comments(connection: Connection) -> tuple[OwnMessage, ...]:
    """Return all own comments that are here, the oldest first; `to` names the course."""
    rows = connection.execute(
        "SELECT course_comment.*, course.name AS course_name FROM course_comment"
        f" JOIN course ON course.id = course_id WHERE {OWN_COMMENT}"
        " ORDER BY created_at, course_comment.id"
    )
    return tuple(
        OwnMessage(
            remote_id=row["remote_id"],
            to=row["course_name"],
            html=row["clean_html"],
            plain_text=row["plain_text"],
            created_at=from_stamp(row["created_at"]),
        )
        for row in rows
    )


def _own_items(
    connection: Connection, course_remote_id: str
) -> tuple[tuple[WaitingComment, ...], dict[str, OutboxItem]]:
    """Return own comments that wait, and own deletions by the comment that is to go."""
    rows = connection.execute(
        f"{SELECT_ITEMS} WHERE item.course_remote_id = ? AND item.state IN ({SHOWN_IN_PLACE})"
        " AND item.kind IN ('comment', 'delete_comment') ORDER BY item.queued_at",
        (course_remote_id,),
    ).fetchall()
    waiting = tuple(
        WaitingComment(item_from(row), comment_html(row["body"]))
        for row in rows
        if row["kind"] == "comment"
    )
    return waiting, {
        str(row["comment_remote_id"]): item_from(row)
        for row in rows
        if row["kind"] == "delete_comment"
    }


def _view(row: Row, deletion: OutboxItem | None) -> CommentView:
    return CommentView(
        comment_id=row["id"],
        remote_id=row["remote_id"],
        author_name=row["author_name"],
        is_own=bool(row["is_own"]),
        html=row["clean_html"],
        plain_text=row["plain_text"],
        created_at=from_stamp(row["created_at"]),
        can_delete=bool(row["can_delete"]),
        deletion=deletion,
    )
