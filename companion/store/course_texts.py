"""The texts of courses that a search finds, each made of what the outline's tables hold of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.content.search_text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.store.database import Connection, Row

COURSE: Final = "course"
SECTION: Final = "section"
CHAPTER: Final = "chapter"
"""The kinds of texts beside those of activities, which the server names."""

_NONE: Final = "NULL AS section_id, NULL AS activity_id, NULL AS chapter_id"
_COURSES: Final = (
    f"SELECT id AS course_id, {_NONE}, '{COURSE}' AS kind, name AS title, summary_html AS html,"
    " '' AS more_html, short_name AS names, NULL AS modified_at FROM course"
)
_SECTIONS: Final = (
    f"SELECT course_id, id, NULL, NULL, '{SECTION}', name, summary_html, '', '', NULL FROM section"
)
_ACTIVITIES: Final = (
    "SELECT section.course_id, NULL, activity.id, NULL, activity.kind, activity.name,"
    " description_html, coalesce(text_html, ''),"
    " coalesce((SELECT group_concat(name, char(10)) FROM (SELECT name FROM content_file"
    "   WHERE activity_id = activity.id ORDER BY position)), ''),"
    " (SELECT max(modified_at) FROM content_file WHERE activity_id = activity.id)"
    " FROM activity JOIN section ON section.id = activity.section_id"
)
_CHAPTERS: Final = (
    f"SELECT section.course_id, NULL, NULL, chapter.id, '{CHAPTER}', chapter.title,"
    " coalesce(clean_html, ''), '', '', chapter.modified_at"
    " FROM chapter JOIN activity ON activity.id = chapter.activity_id"
    " JOIN section ON section.id = activity.section_id"
)
_ALL: Final = " UNION ALL ".join((_COURSES, _SECTIONS, _ACTIVITIES, _CHAPTERS))


def index_course(connection: Connection, course_id: int) -> None:
    """Bring the texts of a course, and their index, in step with its tables."""
    _bring_in_step(
        connection, f"SELECT * FROM ({_ALL}) WHERE course_id = ?", "course_id", course_id
    )


def index_chapter(connection: Connection, chapter_id: int) -> None:
    """Bring the text of a chapter, and its index, in step with its row."""
    wanted = f"{_COURSES} WHERE 0 UNION ALL {_CHAPTERS} WHERE chapter.id = ?"
    _bring_in_step(connection, wanted, "chapter_id", chapter_id)


def index_courses(connection: Connection) -> None:
    """Do so with every course."""
    for course in connection.execute("SELECT id FROM course").fetchall():
        index_course(connection, course["id"])


def begin_course_texts_anew(connection: Connection) -> None:
    """Forget all texts, until `index_courses` makes them again."""
    connection.execute("DELETE FROM course_text")


@dataclass(frozen=True, slots=True)
class _Known:
    text_id: int
    digest: str


def _bring_in_step(connection: Connection, wanted: str, owner: str, owner_id: int) -> None:
    known = {
        _place(row): _Known(row["id"], row["digest"])
        for row in connection.execute(f"SELECT * FROM course_text WHERE {owner} = ?", (owner_id,))
    }
    for row in connection.execute(wanted, (owner_id,)).fetchall():
        before, digest = known.pop(_place(row), None), _digest(row)
        if before is None or before.digest != digest:
            _put(connection, row, digest, before)
    connection.executemany(
        "DELETE FROM course_text WHERE id = ?", [(gone.text_id,) for gone in known.values()]
    )


def _put(connection: Connection, row: Row, digest: str, before: _Known | None) -> None:
    """Write a text and its index; what it was made of is new."""
    text = "\n".join(_parts(row))
    columns = {
        "kind": row["kind"],
        "title": row["title"],
        "plain_text": text,
        "modified_at": row["modified_at"],
        "digest": digest,
    }
    if before is None:
        columns |= dict(zip(_PLACES, _place(row), strict=True))
        text_id = connection.execute(
            f"INSERT INTO course_text ({', '.join(columns)})"
            f" VALUES ({', '.join('?' * len(columns))})",
            tuple(columns.values()),
        ).lastrowid
    else:
        text_id = before.text_id
        changes = ", ".join(f"{name} = ?" for name in columns)
        connection.execute(
            f"UPDATE course_text SET {changes} WHERE id = ?", (*columns.values(), text_id)
        )
        connection.execute("DELETE FROM course_search WHERE rowid = ?", (text_id,))
    connection.execute(
        "INSERT INTO course_search (rowid, subject, body) VALUES (?, ?, ?)",
        (text_id, fold(row["title"]), fold(text)),
    )


_PLACES: Final = ("course_id", "section_id", "activity_id", "chapter_id")


def _place(row: Row) -> tuple[int | None, ...]:
    return tuple(row[name] for name in _PLACES)


def _parts(row: Row) -> Iterator[str]:
    """Give what is read of a text; the names of files, or a short one, come last."""
    parts: Iterable[str] = (plain_text(row["html"]), plain_text(row["more_html"]), row["names"])
    return (part for part in parts if part)


def _digest(row: Row) -> str:
    told = (row["kind"], row["title"], row["html"], row["more_html"], row["names"])
    whole = "\0".join((*told, str(row["modified_at"])))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
