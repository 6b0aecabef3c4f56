"""Courses, their contents, and ticking activities as done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from sync.classroom.declared_parameters import Many, Record, alpha, boolean, integer, raw
from sync.classroom.errors import (
    Refusal,
    course_context_invalid,
    missing_record,
    refusal,
    unknown_option,
)
from sync.classroom.feed_page import SITE_MARK
from sync.classroom.forum_counts import ForumCounts, counts_of_forums
from sync.classroom.forum_tables import forums_of_courses, require_course
from sync.classroom.web_service import Access, Call, web_service
from sync.classroom.wire_shapes import module_context

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import JsonValue

_PLURALS: Final = {
    "assign": "Assignments",
    "bigbluebuttonbn": "BigBlueButton",
    "book": "Books",
    "folder": "Folders",
    "forum": "Forums",
    "label": "Text and media areas",
    "page": "Pages",
    "quiz": "Quizzes",
    "resource": "Files",
    "url": "URLs",
}
_WITHOUT_CONTENTS: Final = ("forum", "label", "quiz", "assign", "bigbluebuttonbn")
_MANUAL, _AUTOMATIC = 1, 2


@web_service(
    "core_enrol_get_users_courses", userid=integer(), returnusercount=boolean(default=True)
)
def courses_of_person(call: Call, *, userid: int, returnusercount: bool) -> JsonValue:
    """Answer a person's courses; EMPTY while the caller must change the password.

    (recording `error.must-change-password.courses`)
    """
    if call.person.must_change_password:
        return []
    query = (
        "SELECT c.*, (SELECT count(*) FROM enrolments n WHERE n.course_id = c.id) AS enrolled"
        " FROM courses c JOIN enrolments e ON e.course_id = c.id"
        " WHERE e.person_id = ? ORDER BY c.id DESC"
    )
    rows = call.database.execute(query, (userid,)).fetchall()
    return [_course_shape(call, row, userid, with_count=returnusercount) for row in rows]


@web_service(
    "core_course_get_contents",
    courseid=integer(),
    options=Many(Record({"name": alpha(), "value": raw()}), default=()),
)
def course_contents(call: Call, *, courseid: int, options: list[dict[str, str]]) -> JsonValue:
    """Answer the sections of a course with their activities; options narrow them."""
    wanted = {option["name"]: option["value"] for option in options}
    for name in wanted:
        if name not in _CONTENT_OPTIONS:
            raise unknown_option(name)
    _require_contents(call, courseid)
    counts = counts_of_forums(call, forums_of_courses(call, [courseid]))
    query = "SELECT id, number, name, summary FROM sections WHERE course_id = ? ORDER BY number"
    return [
        {
            "id": section["id"],
            "name": section["name"],
            "visible": 1,
            "summary": section["summary"],
            "summaryformat": 1,
            "section": section["number"],
            "hiddenbynumsections": 0,
            "uservisible": True,
            "modules": _modules(call, section["id"], counts, wanted),
        }
        for section in call.database.execute(query, (courseid,)).fetchall()
    ]


@web_service(
    "core_completion_update_activity_completion_status_manually",
    access=Access.WRITES,
    cmid=integer(),
    completed=boolean(),
)
def tick_activity(call: Call, *, cmid: int, completed: bool) -> JsonValue:
    """Tick an activity as done, or take it back; harmless to repeat."""
    query = "SELECT course_id, completion FROM modules WHERE id = ?"
    row = call.database.execute(query, (cmid,)).fetchone()
    if row is None:
        raise Refusal(
            "dml_missing_record_exception", "invalidcoursemodule", "Invalid course module ID"
        )
    require_course(call, row["course_id"])
    if row["completion"] != _MANUAL:
        raise refusal("cannotmanualctrack")
    call.database.execute(
        "INSERT OR REPLACE INTO completions (person_id, module_id, state, time)"
        " VALUES (?, ?, ?, ?)",
        (call.person.id, cmid, int(completed), call.now),
    )
    return {"status": True, "warnings": []}


def completion_shape(call: Call, row: sqlite3.Row) -> dict[str, JsonValue]:
    """Return how far the caller has come with an activity (recording `course.contents.rich`)."""
    return {
        "state": row["state"] or 0,
        "timecompleted": row["time"] or 0,
        "overrideby": None,
        "valueused": False,
        "hascompletion": True,
        "isautomatic": row["completion"] == _AUTOMATIC,
        "istrackeduser": not call.person.is_teacher,
        "uservisible": True,
        "details": [],
    }


def _require_contents(call: Call, course_id: int) -> None:
    """Refuse as course functions do, with a code of their own (`course.contents.not-enrolled`)."""
    query = "SELECT 1 FROM courses WHERE id = ?"
    if call.database.execute(query, (course_id,)).fetchone() is None:
        raise missing_record("course")
    try:
        require_course(call, course_id)
    except Refusal as cause:
        if cause.errorcode == "errorcoursecontextnotvalid":
            raise
        raise course_context_invalid(course_id, cause.message) from cause


def _course_shape(call: Call, row: sqlite3.Row, person_id: int, *, with_count: bool) -> JsonValue:
    is_self = person_id == call.person.id
    tracked = is_self and not call.person.is_teacher
    progress = _progress(call, row["id"]) if tracked else None
    return {
        "id": row["id"],
        "shortname": row["short_name"],
        "fullname": row["name"],
        "displayname": row["name"],
        **({"enrolledusercount": row["enrolled"]} if with_count else {}),
        "idnumber": "",
        "visible": 1,
        "summary": row["summary"].replace(SITE_MARK, call.site_url),
        "summaryformat": 1,
        "format": "topics",
        "courseimage": f"{call.site_url}/pluginfile.php/{row['id']}/course/generated/course.svg",
        "showgrades": True,
        "lang": "",
        "enablecompletion": True,
        "completionhascriteria": False,
        "completionusertracked": tracked,
        "category": 1,
        "progress": progress,
        "completed": None if progress is None else progress == 100,
        "startdate": row["start"],
        "enddate": 0,
        "marker": 0,
        "lastaccess": None,
        "isfavourite": False,
        "hidden": False,
        "overviewfiles": [],
        "showactivitydates": False,
        "showcompletionconditions": True,
        "timemodified": row["modified"],
    }


def _progress(call: Call, course_id: int) -> float:
    query = (
        "SELECT count(*), count(c.module_id) FROM modules m LEFT JOIN completions c"
        " ON c.module_id = m.id AND c.person_id = ? AND c.state > 0"
        " WHERE m.course_id = ? AND m.completion > 0"
    )
    tracked, done = call.database.execute(query, (call.person.id, course_id)).fetchone()
    return int(100 * done / tracked) if tracked else 0


def _modules(
    call: Call, section_id: int, counts: dict[int, ForumCounts], wanted: dict[str, str]
) -> list[JsonValue]:
    if wanted.get("excludemodules") == "1":
        return []
    query = (
        "SELECT m.*, c.state, c.time FROM modules m LEFT JOIN completions c"
        " ON c.module_id = m.id AND c.person_id = ?"
        " WHERE m.section_id = ? AND (m.visible OR ?) ORDER BY m.id"
    )
    values = (call.person.id, section_id, call.person.is_teacher)
    rows = call.database.execute(query, values).fetchall()
    with_contents = wanted.get("excludecontents") != "1"
    return [
        _module_shape(call, row, counts, with_contents=with_contents)
        for row in rows
        if wanted.get("modname", row["kind"]) == row["kind"]
        and wanted.get("cmid", str(row["id"])) == str(row["id"])
    ]


def _module_shape(
    call: Call, row: sqlite3.Row, counts: dict[int, ForumCounts], *, with_contents: bool
) -> JsonValue:
    kind, address = row["kind"], f"{call.site_url}/mod/{row['kind']}/view.php?id={row['id']}"
    is_label = kind == "label"
    return {
        "id": row["id"],
        **({} if is_label else {"url": address}),
        "name": row["name"],
        "instance": row["instance"],
        "contextid": module_context(row["id"]),
        **({"description": _description(call, row)} if is_label else {}),
        "visible": row["visible"],
        "uservisible": True,
        "visibleoncoursepage": 1,
        "modicon": f"{call.site_url}/theme/image.php/boost/{kind}/1/monologo?filtericon=1",
        "modname": kind,
        "modplural": _PLURALS[kind],
        "indent": 0,
        "onclick": "",
        "afterlink": None,
        **_badge(row, counts),
        "customdata": json.dumps({"duedate": row["due"]} if row["due"] else ""),
        "noviewlink": is_label,
        "completion": row["completion"],
        **({"completiondata": completion_shape(call, row)} if row["completion"] else {}),
        "downloadcontent": 1,
        "dates": _dates(row),
        "groupmode": row["group_mode"],
        **(_contents(call, row) if with_contents and kind not in _WITHOUT_CONTENTS else {}),
    }


def _badge(row: sqlite3.Row, counts: dict[int, ForumCounts]) -> JsonValue:
    if row["kind"] == "resource":
        return {"activitybadge": []}
    if row["kind"] != "forum":
        return {}
    posts = counts[row["instance"]].unread
    if not posts:
        return {"activitybadge": []}
    return {
        "activitybadge": {
            "badgecontent": f"{posts} unread posts" if posts > 1 else "1 unread post",
            "badgestyle": "badge-dark",
        }
    }


def _dates(row: sqlite3.Row) -> list[JsonValue]:
    if row["kind"] == "bigbluebuttonbn":
        opens = {"label": "Opens:", "timestamp": row["opens"], "dataid": "timeopen"}
        return [opens, {"label": "Closes:", "timestamp": row["due"], "dataid": "timeclose"}]
    if not row["due"]:
        return []
    return [{"label": "Due:", "timestamp": row["due"], "dataid": "duedate"}]


def _contents(call: Call, row: sqlite3.Row) -> JsonValue:
    contents = [_link_shape(row)] if row["kind"] == "url" else _files(call, row)
    stored = [content for content in contents if content["type"] == "file"]
    return {
        "contents": contents,
        "contentsinfo": {
            "filescount": len(contents),
            "filessize": sum(content["filesize"] for content in contents),
            "lastmodified": row["modified"] if contents else 0,
            "mimetypes": sorted(
                {content["mimetype"] for content in stored if "mimetype" in content}
            ),
            **({} if row["kind"] == "folder" else {"repositorytype": ""}),
        },
    }


def _link_shape(row: sqlite3.Row) -> JsonValue:
    return {
        "type": "url",
        "filename": row["name"],
        "filepath": None,
        "filesize": 0,
        "fileurl": row["link"],
        "timecreated": None,
        "timemodified": row["modified"],
        "sortorder": None,
        "userid": None,
        "author": None,
        "license": None,
    }


def _files(call: Call, row: sqlite3.Row) -> list[JsonValue]:
    query = (
        "SELECT area_path, file_name, title, mimetype, content, length(content) AS size"
        " FROM module_files WHERE module_id = ? AND area_path <> 'intro/' ORDER BY id"
    )
    return [
        _table_of_contents(row, file)
        if file["file_name"] == "structure"
        else _file_shape(call, row, file)
        for file in call.database.execute(query, (row["id"],))
    ]


def _description(call: Call, module: sqlite3.Row) -> str:
    """Return a label's text; here its files lack ``/webservice`` (`course.contents.rich`)."""
    html = own_files_named(call, module, module["intro"], "intro")
    return html.replace("/webservice/pluginfile.php/", "/pluginfile.php/")


def own_files_named(call: Call, module: sqlite3.Row, html: str, area: str) -> str:
    """Return a text with the addresses of its own files (recording `content.label.image`)."""
    folder = f"{call.site_url}/webservice/pluginfile.php/{module_context(module['id'])}"
    return html.replace("@@PLUGINFILE@@", f"{folder}/mod_{module['kind']}/{area}")


def folder_within(area_path: str) -> str:
    """Return where a file stands within its activity, from where it is kept."""
    parts = area_path.split("/")[2:-1]
    return f"/{''.join(f'{part}/' for part in parts)}"


def _table_of_contents(row: sqlite3.Row, file: sqlite3.Row) -> JsonValue:
    return {
        "type": "content",
        "filename": "structure",
        "filepath": "/",
        "filesize": 0,
        "fileurl": None,
        "content": file["content"].decode(),
        "timecreated": row["modified"],
        "timemodified": row["modified"],
        "sortorder": 0,
        "userid": None,
        "author": None,
        "license": None,
    }


def _file_shape(call: Call, row: sqlite3.Row, file: sqlite3.Row) -> JsonValue:
    folder = f"{call.site_url}/webservice/pluginfile.php/{module_context(row['id'])}"
    address = f"{folder}/mod_{row['kind']}/{file['area_path']}{file['file_name']}"
    is_page = file["file_name"] == "index.html"
    chapter = file["area_path"].removeprefix("chapter") if file["title"] else None
    return {
        "type": "file",
        "filename": file["file_name"],
        "filepath": chapter or folder_within(file["area_path"]),
        "filesize": 0 if is_page else file["size"],
        "fileurl": address if file["title"] else f"{address}?forcedownload=1",
        **({"content": file["title"]} if file["title"] else {}),
        "timecreated": None if is_page else row["modified"],
        "timemodified": row["modified"],
        "sortorder": 1,
        **({} if is_page else {"mimetype": file["mimetype"], "isexternalfile": False}),
        "userid": None,
        "author": None,
        "license": None,
        **({"tags": []} if file["title"] else {}),
    }


_CONTENT_OPTIONS: Final = {
    *("excludemodules", "excludecontents", "includestealthmodules", "sectionid"),
    *("sectionnumber", "cmid", "modname", "modid"),
}
SERVICES: Final = (courses_of_person, course_contents, tick_activity)
