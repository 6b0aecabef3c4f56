"""Files of posts: what listings and posts say of them, and how drafts become theirs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from sync.classroom.wire_shapes import module_context, person_context, written_date

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from sync.classroom.forum_rules import Forum
    from sync.classroom.web_service import Call, JsonValue

ATTACHMENT: Final = "attachment"
INLINE: Final = "post"
_COLUMNS: Final = "post_id, area, file_name, mimetype, length(content) AS size, created, author"


def listed_files(
    call: Call, forum: Forum, post_ids: Sequence[int]
) -> dict[int, dict[str, list[JsonValue]]]:
    """Return files as the listing has them, by post and area; their addresses are right."""
    files: dict[int, dict[str, list[JsonValue]]] = {}
    for row in _rows(call, post_ids):
        address = _address(call, forum, row, "webservice/pluginfile.php")
        shape = {
            "filename": row["file_name"],
            "filepath": "/",
            "filesize": row["size"],
            "fileurl": address,
            "timemodified": row["created"],
            "mimetype": row["mimetype"],
            "isexternalfile": False,
        }
        files.setdefault(row["post_id"], {}).setdefault(row["area"], []).append(shape)
    return files


def files_of_posts(
    call: Call, forum: Forum, post_ids: Sequence[int]
) -> dict[int, dict[str, list[JsonValue]]]:
    """Return files as posts have them: their addresses lack `/webservice`.

    (recording `file.address-as-given`: with a token they lead to the sign-in page)
    """
    files: dict[int, dict[str, list[JsonValue]]] = {}
    for row in _rows(call, post_ids):
        shape = _post_file_shape(call, forum, row)
        if row["area"] == ATTACHMENT:
            shape |= {"urls": {"export": None}, "html": {"plagiarism": None}}
        files.setdefault(row["post_id"], {}).setdefault(row["area"], []).append(shape)
    return files


def attach_drafts(call: Call, forum: Forum, post_id: int, area_id: int) -> None:
    """Replace a post's attachments by a copy of a draft area.

    What breaks a rule of the forum, and an unknown area, is dropped without a word
    (recordings `reply.attachments.too-large`, `….too-many`, `….not-allowed`, `….no-such-area`).
    """
    drafts = [
        draft
        for draft in _drafts(call, area_id)
        if not forum.max_bytes or draft["size"] <= forum.max_bytes
    ]
    _replace_files(call, post_id, ATTACHMENT, drafts[: forum.max_attachments])


def keep_inline_drafts(call: Call, post_id: int, area_id: int) -> None:
    """Replace a post's inline files by a copy of a draft area; unmentioned ones are kept, too."""
    _replace_files(call, post_id, INLINE, _drafts(call, area_id))


def copy_to_draft_area(call: Call, post_id: int, area: str, area_id: int) -> list[JsonValue]:
    """Fill a draft area with a post's files, and return them in the shape of listings."""
    call.database.execute(
        "INSERT INTO draft_files (person_id, area_id, file_name, mimetype, content, created)"
        " SELECT ?, ?, file_name, mimetype, content, created FROM post_files"
        " WHERE post_id = ? AND area = ? ORDER BY id",
        (call.person.id, area_id, post_id, area),
    )
    folder = f"{call.site_url}/webservice/pluginfile.php/{_draft_folder(call, area_id)}"
    return [
        {
            "filename": draft["file_name"],
            "filepath": "/",
            "filesize": draft["size"],
            "fileurl": f"{folder}/{quote(draft['file_name'])}",
            "timemodified": draft["created"],
            "mimetype": draft["mimetype"],
            "isexternalfile": False,
        }
        for draft in _drafts(call, area_id)
    ]


def with_draft_addresses(call: Call, message: str, area_id: int) -> str:
    """Return a stored text with its own files named where they are in a draft area."""
    folder = f"{call.site_url}/draftfile.php/{_draft_folder(call, area_id)}/"
    return message.replace("@@PLUGINFILE@@/", folder)


def with_relative_addresses(call: Call, message: str, area_id: int) -> str:
    """Return a text with the addresses of a draft area made independent of it."""
    folder = f"{call.site_url}/draftfile.php/{_draft_folder(call, area_id)}/"
    return message.replace(folder, "@@PLUGINFILE@@/")


def delete_files(call: Call, post_ids: Sequence[int]) -> None:
    """Forget the files of posts."""
    call.database.executemany(
        "DELETE FROM post_files WHERE post_id = ?", [(post_id,) for post_id in post_ids]
    )


def _draft_folder(call: Call, area_id: int) -> str:
    return f"{person_context(call.person.id)}/user/draft/{area_id}"


def _rows(call: Call, post_ids: Sequence[int]) -> list[sqlite3.Row]:
    marks = ",".join("?" * len(post_ids))
    query = f"SELECT {_COLUMNS} FROM post_files WHERE post_id IN ({marks}) ORDER BY id"
    return call.database.execute(query, list(post_ids)).fetchall()


def _drafts(call: Call, area_id: int) -> list[sqlite3.Row]:
    query = (
        "SELECT id, file_name, mimetype, created, length(content) AS size FROM draft_files"
        " WHERE person_id = ? AND area_id = ? ORDER BY id"
    )
    return call.database.execute(query, (call.person.id, area_id)).fetchall()


def _replace_files(call: Call, post_id: int, area: str, drafts: Sequence[sqlite3.Row]) -> None:
    call.database.execute("DELETE FROM post_files WHERE post_id = ? AND area = ?", (post_id, area))
    call.database.executemany(
        "INSERT INTO post_files (post_id, area, file_name, mimetype, content, created, author)"
        " SELECT ?, ?, file_name, mimetype, content, ?, ? FROM draft_files WHERE id = ?",
        [(post_id, area, call.now, call.person.full_name, draft["id"]) for draft in drafts],
    )


def _address(call: Call, forum: Forum, row: sqlite3.Row, script: str) -> str:
    context, name = module_context(forum.module_id), quote(row["file_name"])
    return f"{call.site_url}/{script}/{context}/mod_forum/{row['area']}/{row['post_id']}/{name}"


def _post_file_shape(call: Call, forum: Forum, row: sqlite3.Row) -> dict[str, JsonValue]:
    address = _address(call, forum, row, "pluginfile.php")
    written = written_date(datetime.fromtimestamp(row["created"], UTC))
    mimetype: str = row["mimetype"]
    return {
        "contextid": module_context(forum.module_id),
        "component": "mod_forum",
        "filearea": row["area"],
        "itemid": row["post_id"],
        "filepath": "/",
        "filename": row["file_name"],
        "isdir": False,
        "isimage": mimetype.startswith("image/"),
        "timemodified": row["created"],
        "timecreated": row["created"],
        "filesize": row["size"],
        "author": row["author"],
        "license": "unknown",
        "filenameshort": row["file_name"],
        "filesizeformatted": _written_size(row["size"]),
        "icon": f"f/{_ICONS.get(mimetype, mimetype.partition('/')[0])}",
        "timecreatedformatted": written,
        "timemodifiedformatted": written,
        "url": f"{address}?forcedownload=1",
    }


def _written_size(size: int) -> str:
    if size < 1_024:
        return f"{size} bytes"
    if size < 1_048_576:
        return f"{size / 1_024:.1f} KB"
    return f"{size / 1_048_576:.1f} MB"


_ICONS: Final = {"application/pdf": "pdf", "text/plain": "text"}
