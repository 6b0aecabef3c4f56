"""The texts of activities by their kinds, and how far a person has come with each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sync.classroom.course_services import completion_shape, folder_within, own_files_named
from sync.classroom.declared_parameters import Many, integer
from sync.classroom.errors import Refusal
from sync.classroom.forum_tables import require_course
from sync.classroom.web_service import Call, web_service
from sync.classroom.wire_shapes import module_context, warning

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import JsonValue

_COURSES: Final = Many(integer(), default=())


@web_service("mod_page_get_pages_by_courses", courseids=_COURSES)
def pages(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the pages with their texts (recordings `content.page*`)."""
    return _answer(call, "page", "pages", courseids)


@web_service("mod_label_get_labels_by_courses", courseids=_COURSES)
def labels(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the texts that stand on the page of the course (recordings `content.label*`)."""
    return _answer(call, "label", "labels", courseids)


@web_service("mod_book_get_books_by_courses", courseids=_COURSES)
def books(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the books; their chapters are files (recordings `content.book*`)."""
    return _answer(call, "book", "books", courseids)


@web_service("mod_folder_get_folders_by_courses", courseids=_COURSES)
def folders(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the folders (recording `content.folder`)."""
    return _answer(call, "folder", "folders", courseids)


@web_service("mod_resource_get_resources_by_courses", courseids=_COURSES)
def resources(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the single files (recordings `content.resource*`)."""
    return _answer(call, "resource", "resources", courseids)


@web_service("mod_url_get_urls_by_courses", courseids=_COURSES)
def links(call: Call, *, courseids: list[int]) -> JsonValue:
    """Answer the links (recording `content.url`)."""
    return _answer(call, "url", "urls", courseids)


@web_service(
    "core_completion_get_activities_completion_status", courseid=integer(), userid=integer()
)
def completion_status(call: Call, *, courseid: int, userid: int) -> JsonValue:
    """Answer how far a person has come (recordings `completion.status*`)."""
    require_course(call, courseid)
    query = (
        "SELECT m.*, c.state, c.time FROM modules m LEFT JOIN completions c"
        " ON c.module_id = m.id AND c.person_id = ?"
        " WHERE m.course_id = ? AND m.completion > 0 AND m.visible ORDER BY m.id"
    )
    rows = call.database.execute(query, (userid, courseid)).fetchall()
    return {"statuses": [_status(call, row) for row in rows], "warnings": []}


def _answer(call: Call, kind: str, plural: str, course_ids: list[int]) -> JsonValue:
    """Answer the activities of one kind; a course that is closed is a warning, not an error."""
    found: list[JsonValue] = []
    warnings = []
    for course_id in course_ids:
        try:
            require_course(call, course_id)
        except Refusal:
            warnings.append(warning("course", course_id, "1", _NO_ACCESS))
            continue
        query = (
            "SELECT m.*, s.number AS section FROM modules m JOIN sections s ON s.id = m.section_id"
            " WHERE m.course_id = ? AND m.kind = ? AND (m.visible OR ?) ORDER BY m.id"
        )
        rows = call.database.execute(query, (course_id, kind, call.person.is_teacher))
        found += [_module(call, row) for row in rows.fetchall()]
    return {plural: found, "warnings": warnings}


def _module(call: Call, row: sqlite3.Row) -> JsonValue:
    kind = row["kind"]
    shape: dict[str, JsonValue] = {
        "id": row["instance"],
        "coursemodule": row["id"],
        "course": row["course_id"],
        "name": row["name"],
        "intro": "" if kind == "page" else own_files_named(call, row, row["intro"], "intro"),
        "introformat": 1,
        "introfiles": _files(call, row, "intro/%"),
    }
    if kind == "book":
        return shape | {"lang": "", "numbering": 1, "navstyle": 1, "customtitles": 0}
    place: dict[str, JsonValue] = {
        "section": row["section"],
        "visible": bool(row["visible"]),
        "groupmode": row["group_mode"],
        "groupingid": 0,
        "lang": None,
    }
    return shape | place | _of_kind(call, row) | {"timemodified": row["modified"]}


def _of_kind(call: Call, row: sqlite3.Row) -> dict[str, JsonValue]:
    shown: dict[str, JsonValue] = {"display": 0, "displayoptions": 'a:1:{s:10:"printintro";i:0;}'}
    legacy: dict[str, JsonValue] = {"legacyfiles": 0, "legacyfileslast": None}
    match row["kind"]:
        case "page":
            text: dict[str, JsonValue] = {"content": _page(call, row), "contentformat": 1}
            return text | {"contentfiles": _files(call, row)} | legacy | shown | {"revision": 0}
        case "folder":
            return {
                "revision": 0,
                "display": 0,
                "showexpanded": 1,
                "showdownloadfolder": 1,
                "forcedownload": 1,
            }
        case "resource":
            files: dict[str, JsonValue] = {"contentfiles": _files(call, row), "tobemigrated": 0}
            return files | legacy | shown | {"filterfiles": 0, "revision": 0}
        case "url":
            return {"externalurl": row["link"]} | shown | {"parameters": "a:0:{}"}
    return {}


def _page(call: Call, module: sqlite3.Row) -> str:
    query = "SELECT content FROM module_files WHERE module_id = ? AND file_name = 'index.html'"
    row = call.database.execute(query, (module["id"],)).fetchone()
    html = "" if row is None else bytes(row["content"]).decode()
    return own_files_named(call, module, html, "content")


def _files(call: Call, row: sqlite3.Row, area: str = "content/0/%") -> list[JsonValue]:
    query = (
        "SELECT area_path, file_name, mimetype, length(content) AS size FROM module_files"
        " WHERE module_id = ? AND area_path LIKE ? ORDER BY id"
    )
    folder = f"{call.site_url}/webservice/pluginfile.php/{module_context(row['id'])}"
    return [
        {
            "filename": file["file_name"],
            "filepath": folder_within(file["area_path"]),
            "filesize": file["size"],
            "fileurl": f"{folder}/mod_{row['kind']}/{file['area_path']}{file['file_name']}",
            "timemodified": row["modified"],
            "mimetype": file["mimetype"],
            "isexternalfile": False,
        }
        for file in call.database.execute(query, (row["id"], area)).fetchall()
    ]


def _status(call: Call, row: sqlite3.Row) -> JsonValue:
    shape = completion_shape(call, row)
    rule = {"rulename": "completionview", "rulevalue": {"status": 0, "description": "View"}}
    place = {
        "cmid": row["id"],
        "modname": row["kind"],
        "instance": row["instance"],
        "tracking": row["completion"],
    }
    return place | shape | {"details": [rule] if shape["isautomatic"] else []}


_NO_ACCESS: Final = "No access rights in course context"
SERVICES: Final = (pages, labels, books, folders, resources, links, completion_status)
