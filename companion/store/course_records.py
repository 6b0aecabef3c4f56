"""Courses, taken in from a server and read for the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.clean_html import clean_html
from companion.domain.course import CourseSummary, Keep
from companion.errors import NotFound
from companion.store.clock import to_stamp
from companion.store.course_news import note_new_course
from companion.store.course_texts import index_course
from companion.store.rescued_choices import take_up_choices

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteCourse
    from companion.store.database import Connection, Row


def apply_courses(connection: Connection, courses: Sequence[RemoteCourse], now: datetime) -> int:
    """Take in the courses of the person; return how many rows changed.

    A course that is not among them is marked as vanished, and shown no more. An empty list marks
    nothing: a server may answer it to an account that must first change its password.
    """
    known = {row[0] for row in connection.execute("SELECT remote_id FROM course")}
    rows = 0
    for position, course in enumerate(courses):
        changed = connection.execute(
            "INSERT INTO course (remote_id, position, name, short_name, summary_html, starts_at,"
            " ends_at, modified_at, kept, keeps_files) VALUES (:remote_id, :position, :name,"
            " :short_name, :summary_html, :starts_at, :ends_at, :modified_at, 1, 0)"
            " ON CONFLICT (remote_id) DO UPDATE SET position = excluded.position,"
            " name = excluded.name, short_name = excluded.short_name,"
            " summary_html = excluded.summary_html, starts_at = excluded.starts_at,"
            " ends_at = excluded.ends_at, modified_at = excluded.modified_at, vanished_at = NULL"
            " WHERE (position, name, short_name, summary_html, starts_at, ends_at, modified_at,"
            " vanished_at) IS NOT (excluded.position, excluded.name, excluded.short_name,"
            " excluded.summary_html, excluded.starts_at, excluded.ends_at, excluded.modified_at,"
            " NULL) RETURNING id",
            _course_columns(course, position),
        ).fetchone()
        if changed is not None:
            index_course(connection, changed["id"])
            if course.remote_id not in known:
                take_up_choices(connection, changed["id"], course.remote_id)
                if known:
                    note_new_course(connection, changed["id"], course.name, now)
            rows += 1
    if courses:
        marks = ", ".join("?" * len(courses))
        rows += connection.execute(
            "UPDATE course SET vanished_at = ? WHERE vanished_at IS NULL"
            f" AND remote_id NOT IN ({marks})",
            (to_stamp(now), *(course.remote_id for course in courses)),
        ).rowcount
    return rows


def course_summaries(
    connection: Connection, course_id: int | None = None
) -> tuple[CourseSummary, ...]:
    """Return the courses of the person, in the server's order."""
    rows = connection.execute(
        "SELECT course.*, count(forum.id) AS forums, coalesce(sum(unread.count), 0) AS unread"
        " FROM course"
        " LEFT JOIN forum ON forum.course_id = course.id AND forum.vanished_at IS NULL"
        " LEFT JOIN (SELECT forum_id, sum(unread_count) AS count FROM discussion"
        "   WHERE vanished_at IS NULL GROUP BY forum_id) AS unread ON unread.forum_id = forum.id"
        " WHERE course.vanished_at IS NULL AND (:course IS NULL OR course.id = :course)"
        " GROUP BY course.id ORDER BY course.position, course.id",
        {"course": course_id},
    ).fetchall()
    return tuple(_summary(row) for row in rows)


def remote_id_of(connection: Connection, course_id: int) -> str:
    """Return the server's id of a course; raise `NotFound`."""
    row = connection.execute("SELECT remote_id FROM course WHERE id = ?", (course_id,)).fetchone()
    if row is None:
        raise NotFound("course", course_id)
    return str(row[0])


def local_id_of(connection: Connection, remote_id: str) -> int | None:
    """Return the local id of a course; None for one that is not here."""
    row = connection.execute("SELECT id FROM course WHERE remote_id = ?", (remote_id,)).fetchone()
    return None if row is None else int(row[0])


def name_of(connection: Connection, course_remote_id: str) -> str:
    """Return a course's name by its server id; the id itself if it is not known here."""
    row = connection.execute(
        "SELECT name FROM course WHERE remote_id = ?", (course_remote_id,)
    ).fetchone()
    return course_remote_id if row is None else str(row[0])


def set_keep(connection: Connection, choices: Mapping[int, Keep]) -> None:
    """Choose by local ids what of courses is kept offline; what is cached stays."""
    connection.executemany(
        "UPDATE course SET kept = ?, keeps_files = ? WHERE id = ?",
        [
            (keep is not Keep.OFF, keep is Keep.EVERYTHING, course_id)
            for course_id, keep in choices.items()
        ],
    )


def _course_columns(course: RemoteCourse, position: int) -> dict[str, object]:
    return {
        "remote_id": course.remote_id,
        "position": position,
        "name": course.name,
        "short_name": course.short_name,
        "summary_html": clean_html(course.summary_html),
        "starts_at": to_stamp(course.starts_at),
        "ends_at": to_stamp(course.ends_at),
        "modified_at": to_stamp(course.modified_at),
    }


def _summary(row: Row) -> CourseSummary:
    return CourseSummary(
        course_id=row["id"],
        remote_id=row["remote_id"],
        name=row["name"],
        short_name=row["short_name"],
        summary_html=row["summary_html"],
        forum_count=row["forums"],
        unread_count=row["unread"],
        keep=_keep(row),
    )


def _keep(row: Row) -> Keep:
    if not row["kept"]:
        return Keep.OFF
    return Keep.EVERYTHING if row["keeps_files"] else Keep.TEXT
