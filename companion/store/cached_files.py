"""Which files of the site the person wants here, and how each stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from companion.domain.files import FileState, FileVersion, FileView
from companion.domain.reason import Reason, ReasonCode
from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import fact
from companion.store.shown import COURSE_OF_POST, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection, Row

LARGEST_FILE_FACT: Final = "largest_file_bytes"
"""Beyond this size a file comes only if the person asks for it; written by each sync."""

LONGEST_PAUSE: Final = timedelta(days=7)
"""A file that is said to be tried later than that was noted by a clock that was wrong."""

_UNKNOWN_TYPE: Final = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class WantedFile:
    """A file to be fetched. `size_bytes` is 0 where it is not known.

    `asked`: the person wants this very file. `rank` is what it counts when room is needed: only
    files used earlier give way to it. `changed_at` is the last change of its post. `known` is the
    version that is here already and may be outdated, `begun` the one whose beginning is here.
    """

    address: str
    name: str
    size_bytes: int
    asked: bool
    rank: datetime
    changed_at: datetime
    known: FileVersion
    begun: FileVersion


def wanted_files(
    connection: Connection, now: datetime, largest_bytes: int
) -> tuple[WantedFile, ...]:
    """Return what is to be fetched, the most wanted first.

    Files that the person asked for or pinned; of courses whose files are kept those up to
    `largest_bytes` (0 for any size), of starred and opened discussions before others, newest
    first. One that failed waits until its time.
    """
    values = {
        "now": to_stamp(now),
        "latest": to_stamp(now + LONGEST_PAUSE),
        "largest": largest_bytes,
    }
    rows = [
        *connection.execute(_wanted_query(_ATTACHMENTS), values).fetchall(),
        *connection.execute(_wanted_query(_PICTURES), values).fetchall(),
    ]
    best: dict[str, Row] = {}
    for row in sorted(rows, key=_urgency):
        best.setdefault(row["address"], row)
    newest = {row["address"]: row["changed_at"] for row in sorted(rows, key=lambda r: r[_CHANGED])}
    return tuple(_wanted(row, now, from_stamp(newest[row["address"]])) for row in best.values())


def files_of_discussion(connection: Connection, discussion_id: int) -> dict[str, FileView]:
    """Return the files of a discussion's posts, by their addresses."""
    return _views(connection, "post.discussion_id = :key", discussion_id)


def file_view(connection: Connection, address: str) -> FileView | None:
    """Return one file of the posts, or one that is here still; None if there is no such file."""
    found = _views(connection, "{place}.{address} = :key", address)
    found = found or _left_files(connection, "address = :key", address)
    return found.get(address)


def all_files(connection: Connection) -> tuple[FileView, ...]:
    """Return all files of posts, the newest posts first, then those here that no post has more."""
    left = _left_files(connection, ":key = 0", 0)
    return (*_views(connection, ":key = 0", 0).values(), *left.values())


def discussions_with(connection: Connection, address: str) -> set[int]:
    """Return the local ids of the discussions in whose posts a file is."""
    rows = connection.execute(
        "SELECT discussion_id FROM post WHERE id IN"
        " (SELECT post_id FROM attachment WHERE url = :address"
        "  UNION SELECT post_id FROM post_picture WHERE address = :address)",
        {"address": address},
    ).fetchall()
    return {int(row[0]) for row in rows}


def state_of(row: Row, largest_bytes: int) -> FileState:
    """Return how a file stands, from its columns, `known_bytes` and its course's choice.

    A file of what the site does not show any more never comes: it is not kept, if not here still.
    """
    if row["digest"] is not None:
        return FileState.KEPT
    if not row["is_shown"]:
        return FileState.NOT_KEPT
    if row["failures"]:
        too_large = row["reason_code"] == ReasonCode.FILE_TOO_LARGE
        return FileState.TOO_LARGE if too_large else FileState.FAILED
    if row["asked_at"] is not None or row["pinned"]:
        return FileState.WAITING
    if not (row["kept"] and row["keeps_files"]):
        return FileState.NOT_KEPT
    too_large = 0 < largest_bytes < row["known_bytes"]
    return FileState.TOO_LARGE if too_large else FileState.WAITING


def largest_file_bytes(connection: Connection) -> int:
    """Return the size beyond which files come only if they are asked for; 0 for any size."""
    return int(fact(connection, LARGEST_FILE_FACT) or 0)


def name_in(address: str) -> str:
    """Return the name of the file that an address ends with."""
    return PurePosixPath(unquote(urlsplit(address).path)).name or "file"


@dataclass(frozen=True, slots=True)
class _Place:
    """A table in which posts name files."""

    table: str
    address: str
    name: str
    mime_type: str
    size: str
    inline: str


_ATTACHMENTS: Final = _Place(
    "attachment", "url", "attachment.name", "attachment.mime_type", "attachment.size_bytes", "0"
)
_PICTURES: Final = _Place(
    "post_picture", "address", "''", "''", "coalesce(cached_file.size_bytes, 0)", "1"
)
_CHANGED: Final = "changed_at"


_CACHED: Final = (
    " cached_file.digest, cached_file.size_bytes, cached_file.mime_type,"
    " coalesce(cached_file.etag, '') AS etag,"
    " coalesce(cached_file.last_modified, '') AS last_modified,"
    " coalesce(cached_file.part_etag, '') AS part_etag,"
    " coalesce(cached_file.part_last_modified, '') AS part_last_modified,"
    " cached_file.asked_at, coalesce(cached_file.pinned, 0) AS pinned,"
    " coalesce(cached_file.failures, 0) AS failures, cached_file.reason_code,"
    " cached_file.reason_server_code, cached_file.reason_server_text"
)
_LEFT: Final = (
    "SELECT address, '' AS name, '' AS named_type, size_bytes AS known_bytes, 0 AS inline,"
    f" NULL AS post_id, NULL AS discussion_id, 0 AS is_shown,{_CACHED} FROM cached_file"
    " WHERE digest IS NOT NULL"
    " AND address NOT IN (SELECT url FROM attachment UNION SELECT address FROM post_picture)"
)
"""Files that are here though no post has them any more: the person may want room for others."""


def _columns(place: _Place) -> str:
    return (
        f"SELECT {place.table}.{place.address} AS address, {place.name} AS name,"
        f" {place.mime_type} AS named_type, {place.size} AS known_bytes, {place.inline} AS inline,"
        " post.id AS post_id, post.discussion_id,"
        " coalesce(post.created_at, post.modified_at) AS written_at,"
        " post.modified_at AS changed_at, discussion.starred,"
        " discussion.seen_last_post_at IS NOT NULL AS opened, course.kept, course.keeps_files,"
        f" NOT post.is_deleted AND {DISCUSSION_SHOWN} AS is_shown,"
        f"{_CACHED}"
        f" FROM {place.table} JOIN post ON post.id = {place.table}.post_id{COURSE_OF_POST}"
        f" LEFT JOIN cached_file ON cached_file.address = {place.table}.{place.address}"
    )


def _wanted_query(place: _Place) -> str:
    return (
        f"{_columns(place)} JOIN account WHERE is_shown"
        # The token goes to the account's own site only, and so does every request for a file.
        f" AND substr({place.table}.{place.address}, 1, length(account.site_url) + 1)"
        "   = account.site_url || '/'"
        " AND (cached_file.asked_at IS NOT NULL OR cached_file.pinned"
        "   OR (course.kept AND course.keeps_files"
        f"     AND (:largest = 0 OR {place.size} <= :largest)))"
        " AND (cached_file.digest IS NULL OR cached_file.checked_for < post.modified_at)"
        " AND (cached_file.not_before IS NULL OR cached_file.not_before <= :now"
        "   OR cached_file.not_before > :latest)"
    )


def _urgency(row: Row) -> tuple[bool, bool, bool, bool, float]:
    return (
        row["asked_at"] is None,
        not row["pinned"],
        not row["starred"],
        not row["opened"],
        -row["written_at"],
    )


def _wanted(row: Row, now: datetime, changed_at: datetime) -> WantedFile:
    asked = row["asked_at"] is not None or bool(row["pinned"])
    return WantedFile(
        address=row["address"],
        name=row["name"] or name_in(row["address"]),
        size_bytes=row["known_bytes"],
        asked=asked,
        rank=now if asked else from_stamp(row["written_at"]),
        changed_at=changed_at,
        known=FileVersion(row["etag"], row["last_modified"])
        if row["digest"] is not None
        else FileVersion(),
        begun=FileVersion(row["part_etag"], row["part_last_modified"]),
    )


def _views(connection: Connection, condition: str, key: str | int) -> dict[str, FileView]:
    """Return files that meet a condition.

    One in several posts stands for the newest of them, of those that are shown if any is.
    """
    largest = largest_file_bytes(connection)
    found: dict[str, FileView] = {}
    rows: list[Row] = []
    for place in (_ATTACHMENTS, _PICTURES):
        where = condition.format(place=place.table, address=place.address)
        rows += connection.execute(f"{_columns(place)} WHERE {where}", {"key": key}).fetchall()
    for row in sorted(rows, key=lambda row: (not row["is_shown"], -row["written_at"])):
        found.setdefault(row["address"], _view(row, largest))
    return found


def _left_files(connection: Connection, condition: str, key: str | int) -> dict[str, FileView]:
    largest = largest_file_bytes(connection)
    rows = connection.execute(f"{_LEFT} AND {condition} ORDER BY address", {"key": key})
    return {row["address"]: _view(row, largest) for row in rows}


def _view(row: Row, largest_bytes: int) -> FileView:
    code = row["reason_code"]
    return FileView(
        address=row["address"],
        name=row["name"] or name_in(row["address"]),
        mime_type=row["named_type"] or row["mime_type"] or _UNKNOWN_TYPE,
        size_bytes=row["size_bytes"] if row["digest"] is not None else row["known_bytes"],
        state=state_of(row, largest_bytes),
        pinned=bool(row["pinned"]),
        inline=bool(row["inline"]),
        post_id=row["post_id"],
        discussion_id=row["discussion_id"],
        digest=row["digest"],
        reason=Reason(ReasonCode(code), row["reason_server_code"], row["reason_server_text"])
        if code
        else None,
    )
