"""Short ways to let the store take in what a server said, and to ask what it wants next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.store.course_records import apply_courses
from companion.store.forum_intake import (
    apply_forums,
)
from companion.store.outline_intake import take_outline
from companion.store.reading_list import wanted_discussions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.remote import RemoteCourse, RemoteForum, RemoteSection
    from tests.companion.store_room import StoreRoom


def courses_said(room: StoreRoom, *courses: RemoteCourse) -> int:
    with room.workspace.database.writing(durable=False) as connection:
        return apply_courses(connection, courses, room.clock())


def forums_said(room: StoreRoom, *forums: RemoteForum) -> set[int]:
    with room.workspace.database.writing(durable=False) as connection:
        return apply_forums(connection, forums, room.clock())


def outline_said(room: StoreRoom, sections: Sequence[RemoteSection]) -> None:
    take_outline(room.workspace.database, "3", sections, room.clock())


def outline_kept(room: StoreRoom) -> list[tuple[object, ...]]:
    """Return the activities with their sections, as they are stored: local ids, name, due time."""
    with room.workspace.database.reading() as connection:
        rows = connection.execute(
            "SELECT section.id, activity.id, activity.name, activity.due_at FROM section"
            " LEFT JOIN activity ON activity.section_id = section.id"
            " ORDER BY section.position, activity.position"
        )
        return [tuple(row) for row in rows]


def wanted(room: StoreRoom) -> list[str]:
    with room.workspace.database.reading() as connection:
        return [discussion.remote_id for discussion in wanted_discussions(connection)]
