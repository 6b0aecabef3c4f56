"""Tells which activities of a course have changed since a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import Many, Record, alpha, integer
from sync.classroom.errors import missing_record
from sync.classroom.forum_counts import seen_discussions
from sync.classroom.forum_tables import find_forum, require_course
from sync.classroom.web_service import Call, web_service
from sync.classroom.wire_shapes import warning

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from sync.classroom.web_service import JsonValue


@web_service(
    "core_course_check_updates",
    courseid=integer(),
    tocheck=Many(Record({"contextlevel": alpha(), "id": integer(), "since": integer()})),
    filter=Many(alpha(), default=()),
)
def check_updates(
    call: Call,
    *,
    courseid: int,
    tocheck: list[dict[str, int]],
    filter: Sequence[str],
) -> JsonValue:
    """Answer the modules changed *later than* `since`, in whole seconds.

    Of a forum it knows new posts only: no edit, no delete, no lock, no rating (recordings
    `updates.rich.after-edit`, `updates.rich.after-delete`).
    """
    if call.database.execute("SELECT 1 FROM courses WHERE id = ?", (courseid,)).fetchone() is None:
        raise missing_record("course")
    require_course(call, courseid)
    instances, warnings = [], []
    for asked in tocheck:
        module = _module(call, courseid, asked["id"])
        if module is None:
            warnings.append(warning("module", asked["id"], "cmidnotincourse", _NOT_IN_COURSE))
        elif not module["visible"] and not call.person.is_teacher:
            warnings.append(warning("module", asked["id"], "nonuservisible", _NOT_VISIBLE))
        elif updates := _updates(call, module, asked["since"], filter):
            instances.append({"contextlevel": "module", "id": asked["id"], "updates": updates})
    return {"instances": instances, "warnings": warnings}


@web_service(
    "core_course_get_updates_since",
    courseid=integer(),
    since=integer(),
    filter=Many(alpha(), default=()),
)
def get_updates_since(call: Call, *, courseid: int, since: int, filter: Sequence[str]) -> JsonValue:
    """Answer the same for all activities of a course that the person may see.

    Recordings `updates.since.changed`, `updates.since.nothing`.
    """
    if call.database.execute("SELECT 1 FROM courses WHERE id = ?", (courseid,)).fetchone() is None:
        raise missing_record("course")
    require_course(call, courseid)
    modules = call.database.execute(
        "SELECT * FROM modules WHERE course_id = ? AND (visible OR ?) ORDER BY id",
        (courseid, call.person.is_teacher),
    ).fetchall()
    found = [(module["id"], _updates(call, module, since, filter)) for module in modules]
    instances: JsonValue = [
        {"contextlevel": "module", "id": module_id, "updates": updates}
        for module_id, updates in found
        if updates
    ]
    return {"instances": instances, "warnings": []}


def _module(call: Call, course_id: int, module_id: int) -> sqlite3.Row | None:
    query = "SELECT * FROM modules WHERE id = ? AND course_id = ?"
    row: sqlite3.Row | None = call.database.execute(query, (module_id, course_id)).fetchone()
    return row


def _updates(call: Call, module: sqlite3.Row, since: int, areas: Sequence[str]) -> list[JsonValue]:
    updates: list[JsonValue] = []
    if module["modified"] > since and (not areas or "configuration" in areas):
        updates.append({"name": "configuration", "timeupdated": module["modified"]})
    if module["kind"] == "forum" and (first_posts := _changed(call, module["instance"], since)):
        updates.append({"name": "discussions", "itemids": first_posts})
    return updates


def _changed(call: Call, forum_id: int, since: int) -> list[int]:
    """Return the FIRST POSTS' ids of discussions with something new (`updates.rich.changed`)."""
    forum = find_forum(call, forum_id)
    if forum is None:
        raise missing_record("forum")
    changed = seen_discussions(call, forum, modified_after=since)
    changed.sort(key=lambda found: (found.pinned, found.modified, found.id), reverse=True)
    return [discussion.first_post_id for discussion in changed]


_NOT_IN_COURSE: Final = "This module id does not belong to this course."
_NOT_VISIBLE: Final = "You don't have access to this module."
SERVICES: Final = (check_updates, get_updates_since)
