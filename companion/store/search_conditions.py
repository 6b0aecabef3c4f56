"""The fields of a search as SQL over what is searched, each by what is cheap to ask of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from companion.content.search_query import (
    ATTACHMENT,
    BOOK,
    COMMENT,
    COURSE,
    FILE,
    LINK,
    ME,
    MESSAGE,
    MINE,
    NEWS,
    PAGE,
    POST,
    QUESTION,
    STARRED,
    UNREAD,
    VALUES,
    Condition,
    Field,
    first_day,
)
from companion.content.search_text import holds_words, match_expression
from companion.domain.forum import ForumKind
from companion.domain.post_mark import PostMark
from companion.store.comment_records import OWN_COMMENT
from companion.store.message_views import UNREAD_MESSAGES
from companion.store.search_sources import COMMENTS, COURSE_TEXTS, MESSAGES, NEWS_ENTRIES, POSTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Connection
    from companion.store.search_sources import Source

_Sql = tuple[str, list[object]]
_ALL: Final = "1"
_NONE: Final = "0"

_NAMES_KEPT: Final = 20_000
_MINE: Final = (
    "post.author_id IN (SELECT person.id FROM person"
    " JOIN account ON account.remote_user_id = person.remote_id)"
)
_MY_MESSAGE: Final = "message.author_remote_id IN (SELECT remote_user_id FROM account)"
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
_QUALITIES: Final[dict[tuple[str, Field, str], str]] = {
    (POSTS.table, Field.HAS, ATTACHMENT): "post.id IN (SELECT post_id FROM attachment)",
    (POSTS.table, Field.IS, UNREAD): "post.unread AND post.seen_at IS NULL",
    (POSTS.table, Field.IS, STARRED): _STARRED,
    (POSTS.table, Field.IS, MINE): _MINE,
    (POSTS.table, Field.FROM, ME): _MINE,
    (POSTS.table, Field.IS, QUESTION): _ASKS,
    (POSTS.table, Field.MARK, PostMark.QUESTION): _ASKS,
    (POSTS.table, Field.KIND, POST): _ALL,
    (MESSAGES.table, Field.IS, UNREAD): f"message.id IN ({UNREAD_MESSAGES})",
    (MESSAGES.table, Field.IS, MINE): _MY_MESSAGE,
    (MESSAGES.table, Field.FROM, ME): _MY_MESSAGE,
    (MESSAGES.table, Field.KIND, MESSAGE): _ALL,
    (COMMENTS.table, Field.IS, MINE): OWN_COMMENT,
    (COMMENTS.table, Field.FROM, ME): OWN_COMMENT,
    (COMMENTS.table, Field.KIND, COMMENT): _ALL,
    (COURSE_TEXTS.table, Field.HAS, ATTACHMENT): (
        "course_text.activity_id IN (SELECT activity_id FROM content_file)"
    ),
    (COURSE_TEXTS.table, Field.KIND, COURSE): _ALL,
    (COURSE_TEXTS.table, Field.KIND, PAGE): "course_text.kind IN ('page', 'label')",
    (COURSE_TEXTS.table, Field.KIND, BOOK): "course_text.kind IN ('book', 'chapter')",
    (COURSE_TEXTS.table, Field.KIND, FILE): "course_text.kind IN ('resource', 'folder')",
    (COURSE_TEXTS.table, Field.KIND, LINK): "course_text.kind = 'url'",
    (NEWS_ENTRIES.table, Field.IS, UNREAD): "news_entry.read_at IS NULL",
    (NEWS_ENTRIES.table, Field.KIND, NEWS): _ALL,
} | {
    (POSTS.table, Field.MARK, mark): _bears(mark) for mark in PostMark if mark != PostMark.QUESTION
}
"""The values with a name, by where they say something; elsewhere nothing has them."""


@dataclass(slots=True)
class Restriction:
    """A condition of SQL over what is searched, with what is bound in it, in order."""

    sql: str = ""
    bound: list[object] = field(default_factory=list)

    def also(self, sql: str, bound: Sequence[object] = ()) -> None:
        """Restrict to what fulfils this as well."""
        self.sql += f" AND {sql}"
        self.bound += bound


_ALTERNATIVES: Final = (Field.FROM, Field.KIND)
"""Fields of which one of several is enough: a post has one author, and is of one kind."""


def restriction(
    connection: Connection, source: Source, conditions: Sequence[Condition], today: date
) -> Restriction | None:
    """Return what the fields of a query ask of a source; None where none says anything yet.

    All must hold; of several people, or kinds, one is enough.
    """
    made = Restriction()
    alternatives: dict[Field, list[_Sql]] = {}
    for condition in conditions:
        found = _asked(connection, source, condition, today)
        if found is None:
            continue
        sql, bound = found
        if condition.excluded:
            made.also(f"({sql}) IS NOT TRUE", bound)
        elif condition.field in _ALTERNATIVES:
            alternatives.setdefault(condition.field, []).append(found)
        else:
            made.also(f"({sql})", bound)
    for several in alternatives.values():
        either = " OR ".join(f"({sql})" for sql, _ in several)
        made.also(f"({either})", [value for _, bound in several for value in bound])
    return made if made.sql else None


def start_of(value: str, today: date) -> datetime | None:
    """Return the moment at which a day, month or year begins where the person is."""
    day = first_day(value, today)
    return None if day is None else datetime.combine(day, time()).astimezone()


def _asked(
    connection: Connection, source: Source, condition: Condition, today: date
) -> _Sql | None:
    if condition.value in VALUES[condition.field] and condition.field not in _TIMES:
        named = (source.table, condition.field, condition.value)
        return _QUALITIES.get(named, _NONE), []
    if condition.field is Field.FROM:
        return _by(connection, source, condition.value)
    if condition.field is Field.IN:
        return _in_place(connection, source, condition.value)
    if condition.field in _TIMES:
        start = start_of(condition.value, today)
        sign = "<" if condition.field is Field.BEFORE else ">="
        moment = f"{source.table}.{source.time}"
        return None if start is None else (f"{moment} {sign} ?", [start.timestamp()])
    return None


_TIMES: Final = (Field.BEFORE, Field.AFTER)


def people_named(connection: Connection, name: str) -> list[int]:
    """Return the people whose names hold these words, as the beginnings of words."""
    rows = connection.execute("SELECT id, full_name FROM person").fetchall()
    return [row["id"] for row in rows if _is_called(row["full_name"], name)]


def forums_named(connection: Connection, name: str) -> list[int]:
    """Return the forums whose names, or whose courses' names, hold these words."""
    return _named(
        connection,
        "SELECT forum.id, forum.name, course.name, course.short_name"
        " FROM forum JOIN course ON course.id = forum.course_id",
        name,
    )


def _named(connection: Connection, rows: str, name: str) -> list[int]:
    """Return the first of each row that has a name, among the others, that holds these words."""
    return [
        row[0] for row in connection.execute(rows).fetchall() if _any_called(tuple(row)[1:], name)
    ]


def _any_called(names: Sequence[str | None], name: str) -> bool:
    return any(_is_called(each, name) for each in names if each)


def _by(connection: Connection, source: Source, name: str) -> _Sql | None:
    if match_expression(name) is None:
        return None
    if source is POSTS:
        return _among("post.author_id", people_named(connection, name))
    if source is COMMENTS:
        authors = "SELECT id, author_name FROM course_comment"
        return _among("course_comment.id", _named(connection, authors, name))
    if source is not MESSAGES:
        return _NONE, []
    people = _named(connection, "SELECT remote_id, full_name FROM person", name)
    own = _named(connection, "SELECT remote_user_id, full_name FROM account", name)
    return _among("message.author_remote_id", [*people, *own])


def _in_place(connection: Connection, source: Source, name: str) -> _Sql | None:
    words = match_expression(name)
    if words is None:
        return None
    if source is MESSAGES:
        return _among("message.conversation_id", _conversations_named(connection, name))
    if source is COMMENTS:
        courses = _named(connection, "SELECT id, name, short_name FROM course", name)
        return _among("course_comment.course_id", courses)
    if source is COURSE_TEXTS:
        return _in_course(connection, name)
    if source is NEWS_ENTRIES:
        feeds = _named(connection, "SELECT id, title, service, page, address FROM feed", name)
        return _among("news_entry.feed_id", feeds)
    forums = forums_named(connection, name)
    marks = ", ".join("?" * len(forums))
    # A discussion has the id of its opening post, whose subject is its title.
    return (
        f"post.discussion_id IN (SELECT id FROM discussion WHERE forum_id IN ({marks}) UNION"
        " SELECT id FROM discussion WHERE id IN"
        " (SELECT rowid FROM post_search WHERE post_search MATCH ?))",
        [*forums, f"{{subject}} : ({words})"],
    )


def _conversations_named(connection: Connection, name: str) -> list[int]:
    """Return the conversations whose names, or one member's name, hold these words."""
    named = "SELECT id, name FROM conversation"
    with_somebody = (
        "SELECT member.conversation_id, person.full_name FROM conversation_member AS member"
        " JOIN person ON person.id = member.person_id"
    )
    return [*_named(connection, named, name), *_named(connection, with_somebody, name)]


def _in_course(connection: Connection, name: str) -> _Sql:
    """Ask for what is in a course, section or activity whose name holds these words."""
    courses = _named(connection, "SELECT id, name, short_name FROM course", name)
    sections = _named(connection, "SELECT id, name FROM section", name)
    activities = _named(
        connection,
        "SELECT activity.id, activity.name, section.name FROM activity"
        " JOIN section ON section.id = activity.section_id",
        name,
    )
    return (
        "course_text.course_id IN (SELECT value FROM json_each(?))"
        " OR course_text.section_id IN (SELECT value FROM json_each(?))"
        " OR course_text.activity_id IN (SELECT value FROM json_each(?))"
        " OR course_text.chapter_id IN (SELECT id FROM chapter WHERE activity_id IN"
        " (SELECT value FROM json_each(?)))",
        [json.dumps(ids) for ids in (courses, sections, activities, activities)],
    )


def _among(column: str, ids: Sequence[object]) -> _Sql:
    marks = ", ".join("?" * len(ids))
    return f"{column} IN ({marks})", list(ids)


@lru_cache(maxsize=_NAMES_KEPT)
def _is_called(name: str, words: str) -> bool:
    return holds_words(name, words)
