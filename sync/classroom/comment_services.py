"""Comments of courses: what the block "Comments" shows on the page of a course."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sync.classroom.comment_tables import add_comment
from sync.classroom.declared_parameters import Many, Record, integer, raw, text
from sync.classroom.errors import Refusal, invalid_parameter
from sync.classroom.forum_tables import require_course
from sync.classroom.text_cleaning import FORMAT_HTML, cleaned_html
from sync.classroom.web_service import Access, Call, web_service

if TYPE_CHECKING:
    import sqlite3

    from sync.classroom.web_service import JsonValue

_PER_PAGE: Final = 15
_PLACE: Final = {
    "contextlevel": text(),
    "instanceid": integer(),
    "component": text(),
    "itemid": integer(),
    "area": text(""),
}


@web_service(
    "core_comment_get_comments",
    contextlevel=text(),
    instanceid=integer(),
    component=text(),
    itemid=integer(),
    area=text(""),
    page=integer(0),
)
def get_comments(call: Call, *, page: int, **place: object) -> JsonValue:
    """List a page of a course's comments, the newest first (recording `comments.course`)."""
    course_id = _course(call, place)
    rows = call.database.execute(
        f"{_COMMENTS} WHERE c.course_id = ? ORDER BY c.created DESC, c.id DESC LIMIT ? OFFSET ?",
        (course_id, _PER_PAGE, page * _PER_PAGE),
    ).fetchall()
    count = "SELECT count(*) FROM comments WHERE course_id = ?"
    return {
        "comments": [_shown(call, row) for row in rows],
        "count": int(call.database.execute(count, (course_id,)).fetchone()[0]),
        "perpage": _PER_PAGE,
        "canpost": True,
        "warnings": [],
    }


@web_service(
    "core_comment_add_comments",
    access=Access.WRITES,
    comments=Many(Record({**_PLACE, "content": raw()})),
)
def add_comments(call: Call, *, comments: list[dict[str, object]]) -> JsonValue:
    """Add comments and answer them (recording `comments.add`)."""
    made = []
    for given in comments:
        course_id = _course(call, given)
        content = str(given["content"])
        number = add_comment(call.database, course_id, call.person.id, content, call.now)
        row = call.database.execute(f"{_COMMENTS} WHERE c.id = ?", (number,)).fetchone()
        made.append(_shown(call, row) | {"format": _FORMAT_MOODLE})
    return list(made)


@web_service("core_comment_delete_comments", access=Access.WRITES, comments=Many(integer()))
def delete_comments(call: Call, *, comments: list[int]) -> JsonValue:
    """Delete own comments (recording `comments.delete`); what is another's is refused."""
    for number in comments:
        deleted = call.database.execute(
            "DELETE FROM comments WHERE id = ? AND author_id = ?", (number, call.person.id)
        )
        if not deleted.rowcount:
            raise Refusal(
                "comment_exception",
                "nopermissiontodelentry",
                "You do not have permission to delete this comment",
            )
    return []


def _course(call: Call, place: dict[str, object]) -> int:
    """Return the course whose comments are meant; there are no others here."""
    if (place["contextlevel"], place["component"]) != ("course", "block_comments"):
        raise invalid_parameter()
    course_id = int(str(place["instanceid"]))
    require_course(call, course_id)
    return course_id


def _shown(call: Call, row: sqlite3.Row) -> dict[str, JsonValue]:
    """Return a comment as the recordings have it: lines as such, what is markup cleaned."""
    lines = row["content"].replace("\n", "<br />\n")
    words = cleaned_html(lines, FORMAT_HTML)
    page = f"{call.site_url}/user/view.php?id={row['author_id']}&course={row['course_id']}"
    initials = "".join(name[:1] for name in (row["first_name"], row["last_name"]))
    shown: dict[str, JsonValue] = {
        "id": row["id"],
        "content": f'<div class="no-overflow"><div class="text_to_html">{words}</div></div>',
        "format": FORMAT_HTML,
        "timecreated": row["created"],
        "strftimeformat": "%a, %d %b %Y, %I:%M %p",
        "profileurl": page,
        "fullname": row["full_name"],
        "time": f"{datetime.fromtimestamp(row['created'], UTC):%a, %d %b %Y, %I:%M %p}",
        "avatar": f'<a href="{html.escape(page)}" class="d-inline-block aabtn">'
        f'<span class="userinitials size-16">{html.escape(initials)}</span></a>',
        "userid": row["author_id"],
    }
    return shown | {"delete": True} if row["author_id"] == call.person.id else shown


_FORMAT_MOODLE: Final = 0
_COMMENTS: Final = (
    "SELECT c.*, p.first_name, p.last_name, p.full_name FROM comments c"
    " JOIN people p ON p.id = c.author_id"
)
SERVICES: Final = (get_comments, add_comments, delete_comments)
