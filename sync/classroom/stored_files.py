"""Finds the file that an address names, for a person who may read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sync.classroom.declared_parameters import whole_number
from sync.classroom.forum_tables import (
    discussion_of,
    find_post,
    forum_or_refusal,
    require_course,
    rights_in,
)
from sync.classroom.post_services import seen_posts
from sync.classroom.wire_shapes import module_context, person_context

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import Call


@dataclass(frozen=True)
class StoredFile:
    """A file's content; `modified` in seconds since 1970."""

    name: str
    mimetype: str
    content: bytes
    modified: int


def find_file(call: Call, path: str) -> StoredFile | None:
    """Return the file at `CONTEXT/COMPONENT/AREA…/NAME`, or None.

    Raises the refusals of the course that it is in.
    """
    context, _, rest = path.partition("/")
    component, _, inside = rest.partition("/")
    if component == "user" and context == str(person_context(call.person.id)):
        return _draft_file(call, inside)
    module = _module_of(call, context)
    if module is None:
        return None
    require_course(call, module["course_id"])
    if component == "mod_forum":
        return _post_file(call, module, inside)
    return _module_file(call, module, inside) if component == f"mod_{module['kind']}" else None


def _module_of(call: Call, context: str) -> sqlite3.Row | None:
    module_id = (whole_number(context) or 0) - module_context(0)
    query = "SELECT * FROM modules WHERE id = ? AND (visible OR ?)"
    values = (module_id, call.person.is_teacher)
    row: sqlite3.Row | None = call.database.execute(query, values).fetchone()
    return row


def _draft_file(call: Call, inside: str) -> StoredFile | None:
    match inside.split("/"):
        case ["draft", area, name] if area_id := whole_number(area):
            query = (
                "SELECT file_name, mimetype, content, created FROM draft_files"
                " WHERE person_id = ? AND area_id = ? AND file_name = ?"
            )
            row = call.database.execute(query, (call.person.id, area_id, name)).fetchone()
            return StoredFile(*row) if row else None
    return None


def _post_file(call: Call, module: sqlite3.Row, inside: str) -> StoredFile | None:
    match inside.split("/"):
        case [area, number, name] if post_id := whole_number(number):
            post = find_post(call, post_id)
        case _:
            return None
    if post is None:
        return None
    discussion = discussion_of(call, post)
    forum = forum_or_refusal(call, discussion.forum_id)
    if forum.module_id != module["id"]:
        return None
    if post not in seen_posts(call, rights_in(call, forum), discussion):
        return None
    query = (
        "SELECT file_name, mimetype, content, created FROM post_files"
        " WHERE post_id = ? AND area = ? AND file_name = ?"
    )
    row = call.database.execute(query, (post.id, area, name)).fetchone()
    return StoredFile(*row) if row else None


def _module_file(call: Call, module: sqlite3.Row, inside: str) -> StoredFile | None:
    folder, _, name = inside.rpartition("/")
    if module["kind"] == "page" and folder == "content" and name != "index.html":
        # The text of a page names them without a revision (recording `content.page.rich`).
        folder = "content/0"
    query = (
        "SELECT file_name, mimetype, content FROM module_files"
        " WHERE module_id = ? AND area_path = ? AND file_name = ?"
    )
    row = call.database.execute(query, (module["id"], f"{folder}/", name)).fetchone()
    if row is None:
        return None
    return StoredFile(row["file_name"], row["mimetype"], row["content"], module["modified"])
