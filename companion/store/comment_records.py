"""Takes in the comments of courses, as a server said them; texts are cleaned on the way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.clean_html import clean_html
from companion.content.plain_text import plain_text
from companion.store.clock import to_stamp
from companion.store.course_records import local_id_of
from companion.store.search_index import index_comments

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from companion.domain.course_comment import RemoteComment
    from companion.store.database import Connection

OWN_COMMENT = "author_remote_id IN (SELECT remote_user_id FROM account)"
"""Says of a row of `course_comment` that the person wrote it."""


def courses_wanting_comments(
    connection: Connection, refused_before: datetime, now: datetime
) -> tuple[str, ...]:
    """Return the server ids of courses whose outline was read since their comments were.

    Of those whose comments the site refused, only where that was before a time; a refusal later
    than `now` was noted by a clock that has been set back since.
    """
    rows = connection.execute(
        "SELECT course.remote_id FROM course LEFT JOIN comment_board AS board"
        " ON board.course_id = course.id WHERE course.kept AND course.vanished_at IS NULL"
        " AND course.outline_read_at IS NOT NULL"
        " AND board.read_for IS NOT course.outline_read_at"
        " AND (board.refused_at IS NULL OR board.refused_at < ? OR board.refused_at > ?)"
        " ORDER BY course.position",
        (to_stamp(refused_before), to_stamp(now)),
    ).fetchall()
    return tuple(str(row[0]) for row in rows)


def apply_comments(
    connection: Connection,
    course_remote_id: str,
    comments: Sequence[RemoteComment],
    total: int,
    *,
    can_post: bool,
    is_whole: bool,
) -> int | None:
    """Take in the comments of a course; what a whole listing lacks was deleted.

    Returns the course's local id if it is known here.
    """
    course_id = local_id_of(connection, course_remote_id)
    if course_id is None:
        return None
    for comment in reversed(comments):
        _put(connection, course_id, comment)
    if is_whole:
        kept = {comment.remote_id for comment in comments}
        rows = connection.execute(
            "SELECT id, remote_id FROM course_comment WHERE course_id = ?", (course_id,)
        ).fetchall()
        gone = [(row["id"],) for row in rows if row["remote_id"] not in kept]
        connection.executemany("DELETE FROM course_comment WHERE id = ?", gone)
    connection.execute(
        "INSERT INTO comment_board (course_id, read_for, can_post, total)"
        " SELECT id, outline_read_at, ?, ? FROM course WHERE id = ?"
        " ON CONFLICT (course_id) DO UPDATE SET read_for = excluded.read_for, refused_at = NULL,"
        " can_post = excluded.can_post, total = excluded.total",
        (can_post, total, course_id),
    )
    return course_id


def note_unread(
    connection: Connection, course_remote_id: str, refused_at: datetime | None
) -> int | None:
    """Note that comments could not be read, or that the site refused to tell them.

    What is here stays here. Returns the course's local id if it is known here.
    """
    course_id = local_id_of(connection, course_remote_id)
    if course_id is None or (refused_at is None and not _has_board(connection, course_id)):
        return course_id
    connection.execute(
        "INSERT INTO comment_board (course_id, read_for, refused_at, can_post, total)"
        " SELECT id, outline_read_at, :refused, 0, 0 FROM course WHERE id = :course"
        " ON CONFLICT (course_id) DO UPDATE SET read_for = excluded.read_for,"
        " refused_at = coalesce(excluded.refused_at, refused_at)",
        {"refused": to_stamp(refused_at), "course": course_id},
    )
    return course_id


def adopt_comment(
    connection: Connection, item_id: str, comment: RemoteComment, course_remote_id: str
) -> None:
    """Take in what an own item has become."""
    course_id = local_id_of(connection, course_remote_id)
    if course_id is not None and _put(connection, course_id, comment):
        connection.execute(
            "UPDATE comment_board SET total = total + 1 WHERE course_id = ?", (course_id,)
        )
    connection.execute(
        "UPDATE outbox_item SET remote_id = ? WHERE item_id = ?", (comment.remote_id, item_id)
    )


def take_comment_deletion(
    course_remote_id: str, comment_remote_id: str, connection: Connection
) -> None:
    """Take in that a comment is gone from the site."""
    course_id = local_id_of(connection, course_remote_id)
    removed = connection.execute(
        "DELETE FROM course_comment WHERE course_id = ? AND remote_id = ?",
        (course_id, comment_remote_id),
    )
    connection.execute(
        "UPDATE comment_board SET total = max(0, total - ?) WHERE course_id = ?",
        (removed.rowcount, course_id),
    )


def known_up_to(connection: Connection, remote_ids: Collection[str], local_id: int) -> set[str]:
    """Return those of the server's ids of comments that were known up to a local id."""
    marks = ", ".join("?" * len(remote_ids))
    rows = connection.execute(
        f"SELECT remote_id FROM course_comment WHERE id <= ? AND remote_id IN ({marks})",
        (local_id, *remote_ids),
    )
    return {str(row[0]) for row in rows}


def forget_comments(connection: Connection) -> None:
    """Forget what others wrote, and let all comments be read anew.

    Own ones stay: by them it is known what was sent already, and a course that is shown no more
    cannot give them again.
    """
    connection.execute(f"DELETE FROM course_comment WHERE NOT ({OWN_COMMENT})")
    connection.execute("UPDATE comment_board SET read_for = NULL")


def _has_board(connection: Connection, course_id: int) -> bool:
    query = "SELECT 1 FROM comment_board WHERE course_id = ?"
    return connection.execute(query, (course_id,)).fetchone() is not None


def _put(connection: Connection, course_id: int, comment: RemoteComment) -> bool:
    """Put a comment; return whether it is new here."""
    clean = clean_html(comment.body_html)
    known = connection.execute(
        "SELECT plain_text FROM course_comment WHERE course_id = ? AND remote_id = ?",
        (course_id, comment.remote_id),
    ).fetchone()
    row = connection.execute(
        "INSERT INTO course_comment (course_id, remote_id, author_remote_id, author_name,"
        " clean_html, plain_text, created_at, can_delete) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (course_id, remote_id) DO UPDATE SET"
        " author_remote_id = excluded.author_remote_id, author_name = excluded.author_name,"
        " clean_html = excluded.clean_html, plain_text = excluded.plain_text,"
        " created_at = excluded.created_at, can_delete = excluded.can_delete"
        " RETURNING id, plain_text",
        (
            course_id,
            comment.remote_id,
            comment.author_remote_id,
            comment.author_name,
            clean,
            plain_text(clean),
            to_stamp(comment.created_at),
            comment.can_delete,
        ),
    ).fetchone()
    if known is None or known["plain_text"] != row["plain_text"]:
        index_comments(connection, [(row["id"], row["plain_text"])])
    return known is None
