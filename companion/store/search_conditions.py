"""The fields of a search as SQL over `post`, each by what is cheap to ask of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from companion.content.search_query import (
    ATTACHMENT,
    ME,
    MINE,
    QUESTION,
    STARRED,
    UNREAD,
    Condition,
    Field,
    first_day,
)
from companion.content.search_text import holds_words, match_expression
from companion.domain.forum import ForumKind
from companion.domain.post_mark import PostMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Connection

_NAMES_KEPT: Final = 20_000
_MINE: Final = (
    "post.author_id IN (SELECT person.id FROM person"
    " JOIN account ON account.remote_user_id = person.remote_id)"
)
_STAR_BY_PERSON: Final = (
    "SELECT discussion_id, value, max(updated_at) FROM outbox_item WHERE kind = 'star'"
    " AND state IN ('queued', 'sending', 'in_doubt') AND discussion_id IS NOT NULL"
    " GROUP BY discussion_id"
)
"""A star that waits to be sent counts already; the newest of several."""
_STARRED: Final = (
    "post.discussion_id IN (SELECT id FROM discussion WHERE starred UNION"
    f" SELECT discussion_id FROM ({_STAR_BY_PERSON}) WHERE value = 'on')"
    " AND post.discussion_id NOT IN"
    f" (SELECT discussion_id FROM ({_STAR_BY_PERSON}) WHERE value = 'off')"
)


def _bears(mark: PostMark) -> str:
    """Return the condition by the index of marks alone: rows of very many posts are not read."""
    return f"post.id IN (SELECT id FROM post WHERE mark = '{mark}')"


_ASKS: Final = (
    f"post.id IN (SELECT id FROM post WHERE mark = '{PostMark.QUESTION}' UNION"
    " SELECT discussion.id FROM discussion JOIN forum ON forum.id = discussion.forum_id"
    f" WHERE forum.kind = '{ForumKind.QUESTIONS}')"
)
"""What bears the mark, and what opens a discussion in a forum for questions."""
_QUALITIES: Final[dict[tuple[Field, str], str]] = {
    (Field.HAS, ATTACHMENT): "post.id IN (SELECT post_id FROM attachment)",
    (Field.IS, UNREAD): "post.unread AND post.seen_at IS NULL",
    (Field.IS, STARRED): _STARRED,
    (Field.IS, MINE): _MINE,
    (Field.FROM, ME): _MINE,
    (Field.IS, QUESTION): _ASKS,
    (Field.MARK, PostMark.QUESTION): _ASKS,
} | {(Field.MARK, mark): f"post.mark = '{mark}'" for mark in PostMark if mark != PostMark.QUESTION}


@dataclass(slots=True)
class Restriction:
    """A condition of SQL over `post`, with what is bound in it, in order."""

    sql: str = ""
    bound: list[object] = field(default_factory=list)

    def also(self, sql: str, bound: Sequence[object] = ()) -> None:
        """Restrict to what fulfils this as well."""
        self.sql += f" AND {sql}"
        self.bound += bound


def restriction(
    connection: Connection, conditions: Sequence[Condition], today: date
) -> Restriction | None:
    """Return what the fields of a query ask for; None where none of them says anything yet.

    All must hold; of several people one is enough, as a post has one author.
    """
    made = Restriction()
    authors: list[tuple[str, list[object]]] = []
    for condition in conditions:
        found = _asked(connection, condition, today)
        if found is None:
            continue
        sql, bound = found
        if condition.excluded:
            made.also(f"({sql}) IS NOT TRUE", bound)
        elif condition.field is Field.FROM:
            authors.append(found)
        else:
            made.also(f"({sql})", bound)
    if authors:
        either = " OR ".join(f"({sql})" for sql, _ in authors)
        made.also(f"({either})", [value for _, bound in authors for value in bound])
    return made if made.sql else None


def start_of(value: str, today: date) -> datetime | None:
    """Return the moment at which a day, month or year begins where the person is."""
    day = first_day(value, today)
    return None if day is None else datetime.combine(day, time()).astimezone()


def _asked(
    connection: Connection, condition: Condition, today: date
) -> tuple[str, list[object]] | None:
    quality = _QUALITIES.get((condition.field, condition.value))
    if quality is not None:
        return quality, []
    if condition.field is Field.FROM:
        return _among("post.author_id", people_named(connection, condition.value))
    if condition.field is Field.IN:
        return _in_place(connection, condition.value)
    if condition.field in (Field.BEFORE, Field.AFTER):
        start = start_of(condition.value, today)
        sign = "<" if condition.field is Field.BEFORE else ">="
        return None if start is None else (f"post.created_at {sign} ?", [start.timestamp()])
    return None


def people_named(connection: Connection, name: str) -> list[int]:
    """Return the people whose names hold these words, as the beginnings of words."""
    rows = connection.execute("SELECT id, full_name FROM person").fetchall()
    return [row["id"] for row in rows if _is_called(row["full_name"], name)]


def forums_named(connection: Connection, name: str) -> list[int]:
    """Return the forums whose names, or whose courses' names, hold these words."""
    rows = connection.execute(
        "SELECT forum.id, forum.name, course.name AS course_name, course.short_name"
        " FROM forum JOIN course ON course.id = forum.course_id"
    ).fetchall()
    return [
        row["id"]
        for row in rows
        if any(_is_called(row[which], name) for which in ("name", "course_name", "short_name"))
    ]


def _in_place(connection: Connection, name: str) -> tuple[str, list[object]] | None:
    words = match_expression(name)
    if words is None:
        return None
    forums = forums_named(connection, name)
    marks = ", ".join("?" * len(forums))
    # A discussion has the id of its opening post, whose subject is its title.
    return (
        f"post.discussion_id IN (SELECT id FROM discussion WHERE forum_id IN ({marks}) UNION"
        " SELECT id FROM discussion WHERE id IN"
        " (SELECT rowid FROM post_search WHERE post_search MATCH ?))",
        [*forums, f"{{subject}} : ({words})"],
    )


def _among(column: str, ids: Sequence[int]) -> tuple[str, list[object]]:
    marks = ", ".join("?" * len(ids))
    return f"{column} IN ({marks})", list(ids)


@lru_cache(maxsize=_NAMES_KEPT)
def _is_called(name: str, words: str) -> bool:
    return holds_words(name, words)
