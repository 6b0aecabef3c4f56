"""The outline of a course and the pages of its activities, read for the views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.course import Completion
from companion.domain.course_content import (
    Activity,
    ActivityPage,
    Chapter,
    ContentFile,
    Section,
)
from companion.domain.draft import ON
from companion.errors import NotFound
from companion.store.clock import from_stamp
from companion.store.course_file_places import COURSE_PLACES

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection, Row

_ACTIVITIES: Final = (
    "SELECT activity.*, section.course_id, section.name AS section_name,"
    " course.name AS course_name, forum.id AS forum_id,"
    " (SELECT value FROM outbox_item WHERE kind = 'complete'"
    "   AND activity_remote_id = activity.remote_id AND state IN ('queued', 'sending', 'in_doubt')"
    "   ORDER BY updated_at DESC LIMIT 1) AS tick,"
    " text_html IS NOT NULL OR EXISTS (SELECT 1 FROM chapter WHERE activity_id = activity.id)"
    "   AS has_text,"
    f" (SELECT count(*) FROM ({COURSE_PLACES}) AS place"
    "   WHERE place.activity_id = activity.id AND NOT place.inline) AS files"
    " FROM activity JOIN section ON section.id = activity.section_id"
    " JOIN course ON course.id = section.course_id AND course.vanished_at IS NULL"
    " LEFT JOIN forum ON forum.remote_id = activity.forum_remote_id"
    "   AND forum.course_id = course.id AND forum.vanished_at IS NULL"
)
"""An own tick that waits stands over what the server said last."""


def sections_of(connection: Connection, course_id: int) -> tuple[Section, ...]:
    """Return the sections of a course with their activities, in the server's order."""
    activities: dict[int, list[Activity]] = {}
    for row in connection.execute(
        f"{_ACTIVITIES} WHERE section.course_id = ? ORDER BY activity.position", (course_id,)
    ):
        activities.setdefault(row["section_id"], []).append(_activity(row))
    rows = connection.execute(
        "SELECT * FROM section WHERE course_id = ? ORDER BY position", (course_id,)
    ).fetchall()
    return tuple(
        Section(
            section_id=row["id"],
            remote_id=row["remote_id"],
            name=row["name"],
            summary_html=row["summary_html"],
            visible=bool(row["visible"]),
            activities=tuple(activities.get(row["id"], ())),
        )
        for row in rows
    )


def outline_read_at(connection: Connection, course_id: int) -> datetime | None:
    """Return when the outline of a course was read last; None for never."""
    row = connection.execute(
        "SELECT outline_read_at FROM course WHERE id = ?", (course_id,)
    ).fetchone()
    return None if row is None else from_stamp(row[0])


def activity_page(connection: Connection, activity_id: int) -> ActivityPage:
    """Return an activity with all that is here of it; raise `NotFound`."""
    row = connection.execute(f"{_ACTIVITIES} WHERE activity.id = ?", (activity_id,)).fetchone()
    if row is None:
        raise NotFound("activity", activity_id)
    chapters = connection.execute(
        "SELECT title, level, clean_html FROM chapter WHERE activity_id = ? ORDER BY position",
        (activity_id,),
    ).fetchall()
    return ActivityPage(
        activity=_activity(row),
        course_name=row["course_name"],
        section_name=row["section_name"],
        html=row["text_html"],
        chapters=tuple(Chapter(*chapter) for chapter in chapters),
        files=_files(connection, activity_id),
    )


def _files(connection: Connection, activity_id: int) -> tuple[ContentFile, ...]:
    """Return the files of an activity, and those its texts lead to; not the pictures in them."""
    rows = connection.execute(
        f"SELECT * FROM ({COURSE_PLACES}) AS place"
        " WHERE activity_id = ? AND NOT inline ORDER BY position",
        (activity_id,),
    ).fetchall()
    return tuple(
        ContentFile(
            name=row["name"],
            folder=row["folder"],
            mime_type=row["mime_type"],
            size_bytes=row["told_bytes"],
            address=row["address"],
            modified_at=from_stamp(row["changed_at"]),
        )
        for row in rows
    )


def _activity(row: Row) -> Activity:
    completion = Completion(row["completion"])
    if row["tick"] is not None:
        completion = Completion.DONE if row["tick"] == ON else Completion.OPEN
    return Activity(
        activity_id=row["id"],
        remote_id=row["remote_id"],
        course_id=row["course_id"],
        kind=row["kind"],
        name=row["name"],
        description_html=row["description_html"],
        visible=bool(row["visible"]),
        restriction=row["restriction"],
        link=row["link"],
        target=row["target"],
        opens_at=from_stamp(row["opens_at"]),
        due_at=from_stamp(row["due_at"]),
        completion=completion,
        completed_by_hand=bool(row["completed_by_hand"]),
        tick_waits=row["tick"] is not None,
        forum_id=row["forum_id"],
        has_text=bool(row["has_text"]),
        file_count=row["files"],
    )
