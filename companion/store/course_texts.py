"""The texts of courses that a search finds, each made of what the outline's tables hold of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.content.search_text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.store.database import Connection, Database, Row

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


_OF_COURSE: Final = f"SELECT * FROM ({_ALL}) WHERE course_id = ?"

_HTML_A_PIECE: Final = 128 * 1024
"""So much of texts goes into the index in one transaction: about 50 ms on a small laptop."""


def index_course(connection: Connection, course_id: int) -> None:
    """Bring the texts of a course, and their index, in step with its tables."""
    _bring_in_step(connection, _OF_COURSE, "course_id", course_id)


def index_course_in_pieces(database: Database, course_id: int) -> None:
    """Do so in short transactions, for the holder of the account's lock; texts are read between.

    Cut short, what is left is in step after the next time.
    """
    with database.reading() as connection:
        changed, gone = _out_of_step(connection, _OF_COURSE, "course_id", course_id)
    for piece in _pieces(changed):
        made = [_made(each) for each in piece]
        with database.writing(durable=False) as connection:
            for each in made:
                _put(connection, each)
    if gone:
        with database.writing(durable=False) as connection:
            _forget(connection, gone)


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


@dataclass(frozen=True, slots=True)
class _Changed:
    """A row of which the text is to be written; `text_id` is that of its last one."""

    row: Row
    digest: str
    text_id: int | None

    @property
    def size(self) -> int:
        return len(self.row["html"]) + len(self.row["more_html"])


@dataclass(frozen=True, slots=True)
class _Made:
    """A text as it is written, and its words as they are indexed."""

    text_id: int | None
    place: tuple[int | None, ...]
    columns: dict[str, object]
    folded: tuple[str, str]


def _bring_in_step(connection: Connection, wanted: str, owner: str, owner_id: int) -> None:
    changed, gone = _out_of_step(connection, wanted, owner, owner_id)
    for each in changed:
        _put(connection, _made(each))
    _forget(connection, gone)


def _out_of_step(
    connection: Connection, wanted: str, owner: str, owner_id: int
) -> tuple[list[_Changed], list[int]]:
    """Return what is to be written, and the ids of texts whose rows are gone."""
    known = {
        _place(row): _Known(row["id"], row["digest"])
        for row in connection.execute(
            f"SELECT id, digest, {', '.join(_PLACES)} FROM course_text WHERE {owner} = ?",
            (owner_id,),
        )
    }
    changed = []
    for row in connection.execute(wanted, (owner_id,)):
        before, digest = known.pop(_place(row), None), _digest(row)
        if before is None or before.digest != digest:
            changed.append(_Changed(row, digest, before.text_id if before is not None else None))
    return changed, [each.text_id for each in known.values()]


def _pieces(changed: Iterable[_Changed]) -> Iterator[list[_Changed]]:
    """Part what is to be written by its size, each piece with one text at least."""
    piece: list[_Changed] = []
    for each in changed:
        if piece and sum(one.size for one in piece) + each.size > _HTML_A_PIECE:
            yield piece
            piece = []
        piece.append(each)
    if piece:
        yield piece


def _made(changed: _Changed) -> _Made:
    row = changed.row
    text = "\n".join(_parts(row))
    columns = {
        "kind": row["kind"],
        "title": row["title"],
        "plain_text": text,
        "modified_at": row["modified_at"],
        "digest": changed.digest,
    }
    return _Made(changed.text_id, _place(row), columns, (fold(row["title"]), fold(text)))


def _put(connection: Connection, made: _Made) -> None:
    """Write a text and its index; what it was made of is new."""
    text_id, columns = made.text_id, made.columns
    if text_id is None:
        columns = columns | dict(zip(_PLACES, made.place, strict=True))
        text_id = connection.execute(
            f"INSERT INTO course_text ({', '.join(columns)})"
            f" VALUES ({', '.join('?' * len(columns))})",
            tuple(columns.values()),
        ).lastrowid
    else:
        changes = ", ".join(f"{name} = ?" for name in columns)
        connection.execute(
            f"UPDATE course_text SET {changes} WHERE id = ?", (*columns.values(), text_id)
        )
        connection.execute("DELETE FROM course_search WHERE rowid = ?", (text_id,))
    connection.execute(
        "INSERT INTO course_search (rowid, subject, body) VALUES (?, ?, ?)",
        (text_id, *made.folded),
    )


def _forget(connection: Connection, text_ids: Iterable[int]) -> None:
    connection.executemany(
        "DELETE FROM course_text WHERE id = ?", [(text_id,) for text_id in text_ids]
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
