"""The files of courses as the views show them, and what of all files is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.course_files import (
    CourseFile,
    CourseFileList,
    DownloadQueue,
    SectionFiles,
    StandingWish,
)
from companion.errors import NotFound
from companion.store.cached_files import COURSE_ROWS, IN_ORDER, file_rules, view_from
from companion.store.file_wishes import WHOLE_COURSE, is_paused, wishes_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.store.database import Connection, Row


def course_file_list(connection: Connection, course_id: int) -> CourseFileList:
    """Return the files of a course by its sections; raise `NotFound`."""
    course = connection.execute("SELECT name FROM course WHERE id = ?", (course_id,)).fetchone()
    if course is None:
        raise NotFound("course", course_id)
    wishes = wishes_of(connection, course_id)
    files: dict[int, list[CourseFile]] = {}
    for file in _course_files(connection, "section.course_id = ?", course_id):
        files.setdefault(file.section_id, []).append(file)
    sections = connection.execute(
        "SELECT id, remote_id, name FROM section WHERE course_id = ? ORDER BY position",
        (course_id,),
    ).fetchall()
    return CourseFileList(
        course_id=course_id,
        name=course["name"],
        wish=_wish(wishes, WHOLE_COURSE),
        sections=tuple(
            SectionFiles(row["id"], row["name"], _wish(wishes, row["remote_id"]), tuple(found))
            for row in sections
            for found in [files.get(row["id"], [])]
        ),
    )


def activity_files(connection: Connection, activity_id: int) -> tuple[CourseFile, ...]:
    """Return the files of an activity with those that its texts name."""
    return _course_files(connection, "place.activity_id = ?", activity_id)


def section_place(connection: Connection, section_id: int) -> tuple[int, str]:
    """Return the course and the server id of a section; raise `NotFound`."""
    row = connection.execute(
        "SELECT course_id, remote_id FROM section WHERE id = ?", (section_id,)
    ).fetchone()
    if row is None:
        raise NotFound("section", section_id)
    return row["course_id"], row["remote_id"]


def download_queue(connection: Connection, order: Sequence[str]) -> DownloadQueue:
    """Return what is to come of courses; `order` has the addresses of what comes first."""
    places = {address: place for place, address in enumerate(order)}
    files: dict[str, CourseFile] = {}
    for one in _course_files(connection, _MAY_BE_COMING, 0):
        if one.is_coming and (not one.file.inline or one.file.address in places):
            files.setdefault(one.file.address, one)
    last = len(places)
    ordered = sorted(files.values(), key=lambda one: places.get(one.file.address, last))
    return DownloadQueue(is_paused(connection), tuple(ordered))


_MAY_BE_COMING: Final = (
    "? = 0 AND (cached_file.digest IS NULL OR is_outdated) AND (wish.wish_limit IS NOT NULL"
    " OR (place.inline AND course.keeps_files) OR is_outdated OR cached_file.asked_at IS NOT NULL"
    " OR cached_file.pinned OR cached_file.failures)"
)
"""A course can have very many files of which nobody wants anything."""


def _course_files(connection: Connection, condition: str, key: int) -> tuple[CourseFile, ...]:
    rules = file_rules(connection)
    rows = connection.execute(f"{COURSE_ROWS} WHERE {condition}{IN_ORDER}", (key,)).fetchall()
    return tuple(
        CourseFile(
            file=view_from(row, rules),
            section_id=row["section_id"],
            activity_id=row["activity_id"],
            activity_name=row["activity_name"] or "",
            folder=row["folder"],
            outdated=_is_outdated(row),
        )
        for row in rows
    )


def _is_outdated(row: Row) -> bool:
    return bool(row["is_outdated"]) and not row["declined"]


def _wish(wishes: Mapping[str, int], section_remote_id: str) -> StandingWish | None:
    limit = wishes.get(section_remote_id)
    return None if limit is None else StandingWish(limit)
