"""Courses with sections and activities, taken in from a server; and courses read for the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.clean_html import clean_html
from companion.domain.course import CourseSummary, Keep
from companion.store.clock import to_stamp
from companion.store.posting_groups import note_grouped_forums

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteActivity, RemoteCourse, RemoteSection
    from companion.store.database import Connection, Row


def apply_courses(connection: Connection, courses: Sequence[RemoteCourse], now: datetime) -> int:
    """Take in the courses of the person; return how many rows changed.

    A course that is not among them is marked as vanished, and shown no more. An empty list marks
    nothing: a server may answer it to an account that must first change its password.
    """
    before = connection.total_changes
    for position, course in enumerate(courses):
        connection.execute(
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
            " NULL)",
            _course_columns(course, position),
        )
    if courses:
        marks = ", ".join("?" * len(courses))
        connection.execute(
            "UPDATE course SET vanished_at = ? WHERE vanished_at IS NULL"
            f" AND remote_id NOT IN ({marks})",
            (to_stamp(now), *(course.remote_id for course in courses)),
        )
    return connection.total_changes - before


def apply_outline(
    connection: Connection,
    course_remote_id: str,
    sections: Sequence[RemoteSection],
    now: datetime,
) -> None:
    """Replace the outline of a course by what the server says, keeping the local ids.

    An empty outline removes nothing: a course has a section at least.
    """
    course = connection.execute(
        "SELECT id, modified_at FROM course WHERE remote_id = ?", (course_remote_id,)
    ).fetchone()
    if course is None:
        return
    for position, section in enumerate(sections):
        section_id = _upsert_section(connection, course["id"], position, section)
        for place, activity in enumerate(section.activities):
            _upsert_activity(connection, section_id, place, activity)
        note_grouped_forums(connection, section.activities)
        _delete_others(
            connection,
            "activity",
            "section_id",
            section_id,
            [activity.remote_id for activity in section.activities],
        )
    if sections:
        _delete_others(
            connection,
            "section",
            "course_id",
            course["id"],
            [section.remote_id for section in sections],
        )
    connection.execute(
        "UPDATE course SET outline_read_at = ?, outline_modified_at = modified_at WHERE id = ?",
        (to_stamp(now), course["id"]),
    )


def courses_without_outline(connection: Connection, older_than: datetime) -> tuple[str, ...]:
    """Return the server ids of kept courses whose outline is missing, outdated or old."""
    rows = connection.execute(
        "SELECT remote_id FROM course WHERE kept AND vanished_at IS NULL AND"
        " (outline_read_at IS NULL OR outline_read_at < ?"
        " OR outline_modified_at IS NOT modified_at) ORDER BY position",
        (to_stamp(older_than),),
    ).fetchall()
    return tuple(str(row[0]) for row in rows)


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


def _upsert_section(
    connection: Connection, course_id: int, position: int, section: RemoteSection
) -> int:
    row = connection.execute(
        "INSERT INTO section (course_id, remote_id, position, name, summary_html, visible)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (course_id, remote_id) DO UPDATE SET"
        " position = excluded.position, name = excluded.name,"
        " summary_html = excluded.summary_html, visible = excluded.visible RETURNING id",
        (
            course_id,
            section.remote_id,
            position,
            section.name,
            clean_html(section.summary_html),
            section.visible,
        ),
    ).fetchone()
    return int(row[0])


def _upsert_activity(
    connection: Connection, section_id: int, position: int, activity: RemoteActivity
) -> None:
    connection.execute(
        "INSERT INTO activity (section_id, remote_id, position, kind, name, link,"
        " description_html, visible, due_at, completion, completed_by_hand, forum_remote_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (section_id, remote_id) DO UPDATE SET position = excluded.position,"
        " kind = excluded.kind, name = excluded.name, link = excluded.link,"
        " description_html = excluded.description_html, visible = excluded.visible,"
        " due_at = excluded.due_at, completion = excluded.completion,"
        " completed_by_hand = excluded.completed_by_hand,"
        " forum_remote_id = excluded.forum_remote_id",
        (
            section_id,
            activity.remote_id,
            position,
            activity.kind,
            activity.name,
            activity.link,
            clean_html(activity.description_html),
            activity.visible,
            to_stamp(activity.due_at),
            activity.completion,
            activity.completed_by_hand,
            activity.forum_remote_id,
        ),
    )


def _delete_others(
    connection: Connection, table: str, parent_column: str, parent_id: int, kept: list[str]
) -> None:
    marks = ", ".join("?" * len(kept))
    connection.execute(
        f"DELETE FROM {table} WHERE {parent_column} = ? AND remote_id NOT IN ({marks})",
        (parent_id, *kept),
    )


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
