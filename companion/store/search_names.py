"""Names of people and places, to complete a field of a search from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.search_text import holds_words
from companion.store.message_views import NAMED
from companion.store.shown import COURSE_OF_FORUM, COURSE_SHOWN, FORUM_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection


def people_for(connection: Connection, beginning: str, limit: int) -> tuple[str, ...]:
    """Return names of people who have written posts or messages, those who wrote most first."""
    rows = connection.execute(
        "SELECT person.full_name FROM person LEFT JOIN"
        " (SELECT author_id, count(*) AS count FROM post GROUP BY author_id) AS posts"
        " ON posts.author_id = person.id LEFT JOIN"
        " (SELECT author_remote_id, count(*) AS count FROM message GROUP BY author_remote_id)"
        " AS messages ON messages.author_remote_id = person.remote_id"
        " WHERE posts.count > 0 OR messages.count > 0"
        " ORDER BY coalesce(posts.count, 0) + coalesce(messages.count, 0) DESC, person.full_name"
    ).fetchall()
    return _first(rows, beginning, limit)


def places_for(connection: Connection, beginning: str, limit: int) -> tuple[str, ...]:
    """Return names of courses, each before its forums, and then of conversations."""
    rows = connection.execute(
        "SELECT name FROM (SELECT name, 0 AS what, position, id AS course_id, -1 AS place"
        f" FROM course WHERE {COURSE_SHOWN} UNION ALL"
        " SELECT forum.name, 0, course.position, course.id, forum.position"
        f" FROM forum{COURSE_OF_FORUM} WHERE {FORUM_SHOWN} UNION ALL"
        f" SELECT {NAMED}, 1, -coalesce(last_message_at, 0), id, 0 FROM conversation"
        " WHERE vanished_at IS NULL) ORDER BY what, position, course_id, place"
    ).fetchall()
    return _first(rows, beginning, limit)


def _first(rows: list[tuple[str]], beginning: str, limit: int) -> tuple[str, ...]:
    found = dict.fromkeys(name for (name,) in rows if name and holds_words(name, beginning))
    return tuple(name.replace('"', "") for name in list(found)[:limit])
