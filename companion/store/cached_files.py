"""Which files of the site the person wants here, and how each stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from companion.content.file_names import shown_name
from companion.content.named_files import name_in
from companion.domain.files import FileState, FileVersion, FileView
from companion.domain.reason import Reason, ReasonCode
from companion.store.clock import from_stamp, to_stamp
from companion.store.course_file_places import COURSE_PLACES
from companion.store.journal import fact
from companion.store.shown import COURSE_OF_POST, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection, Row

LARGEST_FILE_FACT: Final = "largest_file_bytes"
"""Beyond this size a file comes only if the person asks for it; written by each sync."""

PAUSED_FACT: Final = "downloads_paused_at"
"""Since when nothing is fetched but what the person asks for after that."""

LONGEST_PAUSE: Final = timedelta(days=7)
"""A file that is said to be tried later than that was noted by a clock that was wrong."""

_UNKNOWN_TYPE: Final = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class WantedFile:
    """A file to be fetched. `size_bytes` is 0 where it is not known.

    `asked`: the person wants this very file. `rank` is what it counts when room is needed: only
    files used earlier give way to it. `changed_at` is the last change of its post, or of itself.
    `known` is the version that is here already and may be outdated, `begun` the one whose beginning
    is here. Of a file of a course, `told_bytes` is the size that the site told, 0 if none.
    `largest_bytes` is what it may be, 0 for any size, None for what is said of all files.
    """

    address: str
    name: str
    size_bytes: int
    asked: bool
    rank: datetime
    changed_at: datetime
    known: FileVersion
    begun: FileVersion
    told_bytes: int = 0
    largest_bytes: int | None = None
    is_wished: bool = False


@dataclass(frozen=True, slots=True)
class FileRules:
    """What holds for all files: the size up to which they come unasked, and since when none do."""

    largest_bytes: int
    paused_at: float | None


def wanted_files(
    connection: Connection, now: datetime, largest_bytes: int
) -> tuple[WantedFile, ...]:
    """Return what is to be fetched, the most wanted first.

    Files that the person asked for, in that order, or pinned; those that a standing wish for a
    course or section is for, and those of courses that are here and outdated, in the order of the
    course; then those of posts, and pictures, of courses whose files are kept, up to
    `largest_bytes` (0 for any size), of starred and opened discussions before others, newest
    first. One that failed waits until its time; one that is paused waits for the person.
    """
    values = {
        "now": to_stamp(now),
        "latest": to_stamp(now + LONGEST_PAUSE),
        "largest": largest_bytes,
    }
    rows = [
        *connection.execute(_wanted_query(_ATTACHMENTS), values).fetchall(),
        *connection.execute(_wanted_query(_PICTURES), values).fetchall(),
        *connection.execute(_WANTED_OF_COURSES, values).fetchall(),
    ]
    paused_at = file_rules(connection).paused_at
    rows = [row for row in rows if not is_on_hold(row, paused_at)]
    best: dict[str, Row] = {}
    for row in sorted(rows, key=_urgency):
        best.setdefault(row["address"], row)
    newest: dict[str, float] = {}
    for row in rows:
        newest[row["address"]] = max(row["changed_at"] or 0.0, newest.get(row["address"], 0.0))
    return tuple(_wanted(row, now, from_stamp(newest[row["address"]])) for row in best.values())


def files_of_discussion(connection: Connection, discussion_id: int) -> dict[str, FileView]:
    """Return the files of a discussion's posts, by their addresses."""
    return _views(connection, "post.discussion_id = :key", discussion_id)


def file_view(connection: Connection, address: str) -> FileView | None:
    """Return a file of posts or courses, or one that is here still; None if there is none."""
    found = _views(connection, "{place}.{address} = :key", address)
    found = found or views_of_courses(connection, "place.address = :key", address)
    found = found or _left_files(connection, "address = :key", address)
    return found.get(address)


def all_files(connection: Connection) -> tuple[FileView, ...]:
    """Return all files: of posts, the newest first, of courses, then those here without either."""
    found = _views(connection, ":key = 0", 0)
    for more in (
        views_of_courses(connection, ":key = 0", 0),
        _left_files(connection, ":key = 0", 0),
    ):
        for address, view in more.items():
            found.setdefault(address, view)
    return tuple(found.values())


def pinned_files(connection: Connection) -> tuple[FileView, ...]:
    """Return the files that are pinned, wherever they are."""
    found = _views(connection, "cached_file.pinned AND :key = 0", 0)
    found |= views_of_courses(connection, "cached_file.pinned AND :key = 0", 0)
    return tuple((found | _left_files(connection, "pinned AND :key = 0", 0)).values())


def discussions_with(connection: Connection, address: str) -> set[int]:
    """Return the local ids of the discussions in whose posts a file is."""
    rows = connection.execute(
        "SELECT discussion_id FROM post WHERE id IN"
        " (SELECT post_id FROM attachment WHERE url = :address"
        "  UNION SELECT post_id FROM post_picture WHERE address = :address)",
        {"address": address},
    ).fetchall()
    return {int(row[0]) for row in rows}


def courses_with(connection: Connection, address: str) -> set[int]:
    """Return the local ids of the courses in whose content a file is."""
    rows = connection.execute(
        f"SELECT section.course_id FROM ({COURSE_PLACES}) AS place"
        " JOIN section ON section.id = place.section_id WHERE place.address = ?",
        (address,),
    ).fetchall()
    return {int(row[0]) for row in rows}


def state_of(row: Row, rules: FileRules) -> FileState:
    """Return how a file stands, from its columns, `known_bytes` and its course's choice.

    A file of what the site does not show any more never comes: it is not kept, if not here still.
    """
    if row["digest"] is not None:
        return FileState.KEPT
    if not row["is_shown"] or row["declined"]:
        return FileState.NOT_KEPT
    if row["failures"]:
        too_large = row["reason_code"] == ReasonCode.FILE_TOO_LARGE
        return FileState.TOO_LARGE if too_large else FileState.FAILED
    if row["asked_at"] is None and not row["pinned"]:
        if not (row["kept"] and row["keeps_files"]):
            return FileState.NOT_KEPT
        limit = rules.largest_bytes if row["wish_limit"] is None else row["wish_limit"]
        if 0 < limit < row["known_bytes"]:
            return FileState.TOO_LARGE
    return _state_of_wanted(row, rules)


def _state_of_wanted(row: Row, rules: FileRules) -> FileState:
    if is_on_hold(row, rules.paused_at):
        return FileState.PAUSED
    return FileState.NO_ROOM if row["reason_code"] == ReasonCode.NO_ROOM else FileState.WAITING


def is_on_hold(row: Row, paused_at: float | None) -> bool:
    """Say whether the person lets a file wait, by itself or with all that they had asked for."""
    if row["paused"]:
        return True
    return paused_at is not None and (row["asked_at"] or 0.0) <= paused_at


def file_rules(connection: Connection) -> FileRules:
    """Return what holds for all files."""
    paused_at = fact(connection, PAUSED_FACT)
    return FileRules(largest_file_bytes(connection), float(paused_at) if paused_at else None)


def largest_file_bytes(connection: Connection) -> int:
    """Return the size beyond which files come only if they are asked for; 0 for any size."""
    return int(fact(connection, LARGEST_FILE_FACT) or 0)


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

_CACHED: Final = (
    " cached_file.digest, cached_file.size_bytes, cached_file.mime_type,"
    " coalesce(cached_file.etag, '') AS etag,"
    " coalesce(cached_file.last_modified, '') AS last_modified,"
    " coalesce(cached_file.part_etag, '') AS part_etag,"
    " coalesce(cached_file.part_last_modified, '') AS part_last_modified,"
    " cached_file.asked_at, coalesce(cached_file.pinned, 0) AS pinned,"
    " coalesce(cached_file.declined, 0) AS declined, coalesce(cached_file.paused, 0) AS paused,"
    " coalesce(cached_file.failures, 0) AS failures, cached_file.reason_code,"
    " cached_file.reason_server_code, cached_file.reason_server_text"
)
NAMED_ADDRESSES: Final = (
    "SELECT url FROM attachment UNION SELECT address FROM post_picture"
    " UNION SELECT address FROM content_file UNION SELECT address FROM text_file"
)
_LEFT: Final = (
    "SELECT address, '' AS name, '' AS named_type, size_bytes AS known_bytes, 0 AS inline,"
    f" NULL AS post_id, NULL AS discussion_id, NULL AS course_id, 0 AS is_shown,{_CACHED}"
    f" FROM cached_file WHERE digest IS NOT NULL AND address NOT IN ({NAMED_ADDRESSES})"
)
"""Files that are here though nothing has them any more: the person may want room for others."""


def _columns(place: _Place) -> str:
    return (
        f"SELECT {place.table}.{place.address} AS address, {place.name} AS name,"
        f" {place.mime_type} AS named_type, {place.size} AS known_bytes, {place.inline} AS inline,"
        " post.id AS post_id, post.discussion_id,"
        " coalesce(post.created_at, post.modified_at) AS written_at,"
        " post.modified_at AS changed_at, discussion.starred,"
        " discussion.seen_last_post_at IS NOT NULL AS opened, course.kept, course.keeps_files,"
        " NULL AS wished_at, NULL AS wish_limit, NULL AS course_id, 0 AS told_bytes,"
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
        f"{_MAY_COME}"
    )


_MAY_COME: Final = (
    " AND NOT coalesce(cached_file.declined, 0)"
    " AND (cached_file.not_before IS NULL OR cached_file.not_before <= :now"
    "   OR cached_file.not_before > :latest)"
)
_LARGEST_NUMBER: Final = 2**53
COURSE_ROWS: Final = (
    "SELECT place.address, place.name, place.mime_type AS named_type, place.folder,"
    " iif(place.told_bytes, place.told_bytes, coalesce(cached_file.size_bytes, 0)) AS known_bytes,"
    " place.told_bytes, place.inline, NULL AS post_id, NULL AS discussion_id,"
    " coalesce(place.changed_at, 0) AS written_at, place.changed_at, 0 AS starred,"
    " place.inline AS opened, 1 AS kept, wish.wished_at, wish.wish_limit,"
    " (wish.wish_limit IS NOT NULL OR (place.inline AND course.kept AND course.keeps_files))"
    "   AS keeps_files,"
    " section.id AS section_id, section.course_id, place.activity_id,"
    " activity.name AS activity_name,"
    " course.vanished_at IS NULL AND section.visible AND coalesce(activity.visible, 1) AS is_shown,"
    " cached_file.digest IS NOT NULL AND place.changed_at IS NOT NULL"
    "   AND (abs(coalesce(cached_file.checked_for, 0) - place.changed_at) > 0.5"
    "     OR (place.told_bytes AND cached_file.checked_bytes <> place.told_bytes)) AS is_outdated,"
    f"{_CACHED}"
    f" FROM ({COURSE_PLACES}) AS place JOIN section ON section.id = place.section_id"
    " JOIN course ON course.id = section.course_id"
    " LEFT JOIN activity ON activity.id = place.activity_id"
    " LEFT JOIN cached_file ON cached_file.address = place.address"
    " LEFT JOIN (SELECT course.id AS course_id, section.id AS section_id,"
    "   max(made_at) AS wished_at, max(iif(largest_bytes, largest_bytes,"
    f"    {_LARGEST_NUMBER})) AS wish_limit"
    "   FROM course JOIN section ON section.course_id = course.id"
    "   JOIN file_wish ON file_wish.course_id = course.id"
    "     AND file_wish.section_remote_id IN ('', section.remote_id)"
    "   GROUP BY section.id) AS wish ON wish.section_id = section.id"
)
IN_ORDER: Final = " ORDER BY course.position, section.position, activity.position, place.position"
"""As they stand in the courses."""

_WANTED_OF_COURSES: Final = (
    f"{COURSE_ROWS} JOIN account WHERE is_shown"
    " AND substr(place.address, 1, length(account.site_url) + 1) = account.site_url || '/'"
    " AND (cached_file.asked_at IS NOT NULL OR cached_file.pinned"
    "   OR known_bytes <= wish.wish_limit OR is_outdated"
    "   OR (place.inline AND course.kept AND course.keeps_files"
    "     AND (:largest = 0 OR known_bytes <= :largest)))"
    f" AND (cached_file.digest IS NULL OR is_outdated){_MAY_COME}{IN_ORDER}"
)


def _urgency(row: Row) -> tuple[float, bool, bool, bool, bool, float]:
    """Return what sorts files; those of a course stay in its order."""
    of_course = row["course_id"] is not None and not row["inline"]
    return (
        _NEVER if row["asked_at"] is None else row["asked_at"],
        not row["pinned"],
        not of_course,
        of_course or not row["starred"],
        of_course or not row["opened"],
        0.0 if of_course else -row["written_at"],
    )


_NEVER: Final = float("inf")


def _wanted(row: Row, now: datetime, changed_at: datetime) -> WantedFile:
    asked = row["asked_at"] is not None or bool(row["pinned"])
    limit = row["wish_limit"]
    if limit is None and row["digest"] is not None and row["course_id"] is not None:
        limit = _LARGEST_NUMBER  # it is here already, and has changed
    return WantedFile(
        address=row["address"],
        name=shown_name(row["name"] or name_in(row["address"])),
        size_bytes=row["known_bytes"],
        asked=asked,
        rank=now if asked else from_stamp(max(row["wished_at"] or 0.0, row["written_at"])),
        changed_at=changed_at,
        known=FileVersion(row["etag"], row["last_modified"])
        if row["digest"] is not None
        else FileVersion(),
        begun=FileVersion(row["part_etag"], row["part_last_modified"]),
        told_bytes=row["told_bytes"],
        largest_bytes=limit,
        is_wished=row["wish_limit"] is not None,
    )


def views_of_courses(connection: Connection, condition: str, key: str | int) -> dict[str, FileView]:
    """Return files of courses that meet a condition on `place`, as they stand in the courses."""
    rules = file_rules(connection)
    rows = connection.execute(f"{COURSE_ROWS} WHERE {condition}{IN_ORDER}", {"key": key})
    found: dict[str, FileView] = {}
    for row in sorted(rows.fetchall(), key=lambda row: not row["is_shown"]):
        found.setdefault(row["address"], view_from(row, rules))
    return found


def _views(connection: Connection, condition: str, key: str | int) -> dict[str, FileView]:
    """Return files that meet a condition.

    One in several posts stands for the newest of them, of those that are shown if any is.
    """
    rules = file_rules(connection)
    found: dict[str, FileView] = {}
    rows: list[Row] = []
    for place in (_ATTACHMENTS, _PICTURES):
        where = condition.format(place=place.table, address=place.address)
        rows += connection.execute(f"{_columns(place)} WHERE {where}", {"key": key}).fetchall()
    for row in sorted(rows, key=lambda row: (not row["is_shown"], -row["written_at"])):
        found.setdefault(row["address"], view_from(row, rules))
    return found


def _left_files(connection: Connection, condition: str, key: str | int) -> dict[str, FileView]:
    rules = file_rules(connection)
    rows = connection.execute(f"{_LEFT} AND {condition} ORDER BY address", {"key": key})
    return {row["address"]: view_from(row, rules) for row in rows}


def view_from(row: Row, rules: FileRules) -> FileView:
    """Return a file as the views show it."""
    code = row["reason_code"]
    return FileView(
        address=row["address"],
        name=shown_name(row["name"] or name_in(row["address"])),
        mime_type=row["named_type"] or row["mime_type"] or _UNKNOWN_TYPE,
        size_bytes=row["size_bytes"] if row["digest"] is not None else row["known_bytes"],
        state=state_of(row, rules),
        pinned=bool(row["pinned"]),
        inline=bool(row["inline"]),
        post_id=row["post_id"],
        discussion_id=row["discussion_id"],
        course_id=row["course_id"],
        digest=row["digest"],
        reason=Reason(ReasonCode(code), row["reason_server_code"], row["reason_server_text"])
        if code
        else None,
    )
