"""Names of people and places, to complete a field of a search from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.search_text import holds_words
from companion.store.shown import COURSE_OF_FORUM, COURSE_SHOWN, FORUM_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection


def people_for(connection: Connection, beginning: str, limit: int) -> tuple[str, ...]:
    """Return names of people who have written, those who wrote most first."""
    rows = connection.execute(
        "SELECT person.full_name FROM person JOIN"
        " (SELECT author_id, count(*) AS posts FROM post GROUP BY author_id) AS written"
        " ON written.author_id = person.id ORDER BY written.posts DESC, person.full_name"
    ).fetchall()
    return _first(rows, beginning, limit)


def places_for(connection: Connection, beginning: str, limit: int) -> tuple[str, ...]:
    """Return names of courses and forums, each course before its forums."""
    rows = connection.execute(
        "SELECT name FROM (SELECT name, position, id AS course_id, -1 AS place FROM course"
        f" WHERE {COURSE_SHOWN} UNION ALL"
        " SELECT forum.name, course.position, course.id, forum.position"
        f" FROM forum{COURSE_OF_FORUM} WHERE {FORUM_SHOWN})"
        " ORDER BY position, course_id, place"
    ).fetchall()
    return _first(rows, beginning, limit)


def _first(rows: list[tuple[str]], beginning: str, limit: int) -> tuple[str, ...]:
    found = dict.fromkeys(name for (name,) in rows if name and holds_words(name, beginning))
    return tuple(name.replace('"', "") for name in list(found)[:limit])
