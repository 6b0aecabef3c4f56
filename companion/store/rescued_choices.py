"""Brings over what the person chose of courses and files in a database that was damaged.

Of courses that is what is kept of them, and standing wishes for files. The new file knows no course
until a sync has read them: until then the choices wait in it, by the server's ids. Files that are
kept beside the database keep their rows, so that they are not fetched again, and pinned ones stay.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from companion.store.journal import json_fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from companion.store.database import Connection

_WAITING_FACT: Final = "course_choices_rescued"
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")

_Rows: TypeAlias = "Iterable[Mapping[str, object]]"


def put_rescued_choices(connection: Connection, courses: _Rows, wishes: _Rows) -> None:
    """Let what was chosen of courses wait for them."""
    by_place: dict[object, dict[str, Any]] = {}
    for row in courses:
        if isinstance(row.get("remote_id"), str):
            kept, files = (row.get(name) not in (0, False) for name in ("kept", "keeps_files"))
            by_place[row.get("id")] = {
                "course": row["remote_id"],
                "kept": kept,
                "keeps_files": kept and files,
                "wishes": [],
            }
    for row in wishes:
        choice = by_place.get(row.get("course_id"))
        wish = [row.get(name) for name in ("section_remote_id", "largest_bytes", "made_at")]
        if choice is not None and _is_wish(wish):
            choice["wishes"].append(wish)
    waiting = {choice.pop("course"): choice for choice in by_place.values()}
    if waiting:
        set_fact(connection, _WAITING_FACT, json.dumps(waiting))


def take_up_choices(connection: Connection, course_id: int, remote_id: str) -> None:
    """Choose for a course that is new here what was chosen for it before the damage."""
    waiting = json_fact(connection, _WAITING_FACT, dict)
    choice = waiting.pop(remote_id, None)
    if choice is None:
        return
    set_fact(connection, _WAITING_FACT, json.dumps(waiting))
    connection.execute(
        "UPDATE course SET kept = ?, keeps_files = ? WHERE id = ?",
        (choice["kept"], choice["keeps_files"], course_id),
    )
    connection.executemany(
        "INSERT INTO file_wish (course_id, section_remote_id, largest_bytes, made_at)"
        " VALUES (?, ?, ?, ?)",
        [(course_id, *wish) for wish in choice["wishes"]],
    )


def put_rescued_files(connection: Connection, rows: _Rows) -> None:
    """Put in what was noted of kept files, and what the person wants of files.

    What is in a kept file is held against its name at every use. What a pack brought is not
    trusted: which pack that was is not known any more.
    """
    connection.executemany(
        "INSERT INTO cached_file (address, digest, size_bytes, mime_type, etag, last_modified,"
        " part_etag, part_last_modified, checked_for, last_used_at, asked_at, pinned, declined,"
        " paused, checked_bytes, failures, reason_server_code, reason_server_text)"
        " VALUES (:address, :digest, :size_bytes, :mime_type, :etag, :last_modified, '', '',"
        " :checked_for, :last_used_at, :asked_at, :pinned, :declined, :paused, :checked_bytes, 0,"
        " '', '') ON CONFLICT (address) DO NOTHING",
        [_file(row) for row in rows if isinstance(row.get("address"), str)],
    )


def _file(row: Mapping[str, object]) -> dict[str, object]:
    digest, size = row.get("digest"), row.get("size_bytes")
    is_here = (
        isinstance(digest, str)
        and _DIGEST.fullmatch(digest) is not None
        and isinstance(size, int)
        and row.get("pack_id") is None
    )
    texts = {name: _text(row.get(name)) for name in ("mime_type", "etag", "last_modified")}
    moments = ("checked_for", "last_used_at", "asked_at", "checked_bytes")
    return {
        "address": row["address"],
        "digest": digest if is_here else None,
        "size_bytes": size if is_here else None,
        **(texts if is_here else dict.fromkeys(texts, "")),
        **{name: _number(row.get(name)) for name in moments},
        **{name: row.get(name) in (1, True) for name in ("pinned", "declined", "paused")},
    }


def _is_wish(wish: list[object]) -> bool:
    section, largest, made_at = wish
    return isinstance(section, str) and isinstance(largest, int) and isinstance(made_at, float)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    return value if isinstance(value, (int, float)) else None
