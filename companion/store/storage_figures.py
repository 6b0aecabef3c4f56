"""What takes how much room in the database and among the kept files, as figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.store.cached_files import pinned_files
from companion.store.outbox_rows import SHOWN_IN_PLACE

if TYPE_CHECKING:
    from companion.store.database import Connection

_PLACE: Final = (
    "SELECT forum.course_id FROM {table} AS place JOIN post ON post.id = place.post_id"
    " JOIN discussion ON discussion.id = post.discussion_id"
    " JOIN forum ON forum.id = discussion.forum_id WHERE place.{address} = file.address LIMIT 1"
)
_COURSE_PLACE: Final = (
    "SELECT section.course_id FROM activity JOIN section ON section.id = activity.section_id"
    " WHERE activity.id = (SELECT activity_id FROM content_file"
    "   WHERE content_file.address = file.address)"
    " OR activity.id = (SELECT activity_id FROM text_file WHERE text_file.address = file.address)"
    " LIMIT 1"
)
_CONTENTS: Final = (
    "SELECT file.digest, max(file.size_bytes) AS size, max(file.mime_type LIKE 'image/%')"
    f" AS is_picture, min(coalesce(({_PLACE.format(table='attachment', address='url')}),"
    f" ({_PLACE.format(table='post_picture', address='address')}), ({_COURSE_PLACE}))) AS course_id"
    " FROM cached_file AS file WHERE file.digest IS NOT NULL GROUP BY file.digest"
)
"""Each content once, with the course of a post, or of an activity, that has it."""

_SEARCHED: Final = ("post", "message", "comment", "course", "news")
_INDEX: Final = (
    *((f"{name}_search_data", "length(block)") for name in _SEARCHED),
    *((f"{name}_search_content", "length(c0) + length(c1)") for name in ("post", "course", "news")),
    ("message_search_content", "length(c0)"),
    ("comment_search_content", "length(c0)"),
    ("course_text", "length(title) + length(plain_text)"),
)
"""What the search index takes: tables with what is counted of a row."""


@dataclass(frozen=True, slots=True)
class FileSum:
    """So many files, and what room they take in bytes."""

    files: int = 0
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class CourseFiles:
    """The kept files of a course, pictures aside; `course_id` is None for those of none."""

    course_id: int | None
    name: str
    kept: FileSum


@dataclass(frozen=True, slots=True)
class DatabaseRoom:
    """What the parts of the database file take, in bytes; the search index is counted closely.

    `spare` is room in the file that nothing uses (any more).
    """

    search_index: int
    spare: int


def database_room(connection: Connection) -> DatabaseRoom:
    """Return what the search index takes, and what is unused."""
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    sums = (f"(SELECT coalesce(sum({size}), 0) FROM {table})" for table, size in _INDEX)
    (index,) = connection.execute(f"SELECT {' + '.join(sums)}").fetchone()
    return DatabaseRoom(search_index=int(index), spare=int(page_size) * int(free))


def files_by_course(connection: Connection) -> tuple[CourseFiles, ...]:
    """Return the kept files of each course that has any, pictures aside, the most room first."""
    rows = connection.execute(
        "SELECT course.id, coalesce(course.name, ''), count(*), sum(kept.size)"
        f" FROM ({_CONTENTS}) AS kept LEFT JOIN course ON course.id = kept.course_id"
        " WHERE NOT kept.is_picture GROUP BY course.id ORDER BY 4 DESC, 2"
    )
    return tuple(CourseFiles(row[0], row[1], FileSum(row[2], row[3])) for row in rows)


def kept_pictures(connection: Connection) -> FileSum:
    """Return the kept pictures of all posts."""
    row = connection.execute(
        f"SELECT count(*), coalesce(sum(size), 0) FROM ({_CONTENTS}) WHERE is_picture"
    ).fetchone()
    return FileSum(row[0], row[1])


def pinned_names(connection: Connection) -> tuple[str, ...]:
    """Return the names of the files that are here and pinned."""
    return tuple(sorted(file.name for file in pinned_files(connection) if file.digest))


def waiting_files(connection: Connection) -> FileSum:
    """Return the files that go along with drafts and with what waits to be sent."""
    row = connection.execute(
        "SELECT count(*), coalesce(sum(size_bytes), 0) FROM (SELECT DISTINCT digest, size_bytes"
        " FROM outbox_file JOIN outbox_item USING (item_id)"
        f" WHERE state IN ('draft', {SHOWN_IN_PLACE}))"
    ).fetchone()
    return FileSum(row[0], row[1])
