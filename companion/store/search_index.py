"""The full-text index over posts and discussion titles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.content.search_text import FOLDING_VERSION, fold, marks_in, match_expression
from companion.domain.forum import SearchHit
from companion.store.clock import from_stamp
from companion.store.journal import fact, set_fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.store.database import Connection, Row

_RANKED_UP_TO: Final = 2_000
"""Matches that are ranked by relevance; of more than that the newest are looked at."""

FOLDING_FACT: Final = "folding_version"
_EXCERPT_LENGTH: Final = 180
_DAY: Final = 86_400.0
_TITLE_BONUS_DAYS: Final = 90.0


def index_posts(connection: Connection, posts: Iterable[tuple[int, str, str]]) -> None:
    """Index posts given as (local id, subject, plain text), each not in the index yet."""
    connection.executemany(
        "INSERT INTO post_search (rowid, subject, body) VALUES (?, ?, ?)",
        [(post_id, fold(subject), fold(text)) for post_id, subject, text in posts],
    )


def unindex_posts(connection: Connection, post_ids: Iterable[int]) -> None:
    """Take posts out of the index."""
    connection.executemany(
        "DELETE FROM post_search WHERE rowid = ?", [(post_id,) for post_id in post_ids]
    )


def find_posts(connection: Connection, words: str, limit: int) -> tuple[SearchHit, ...]:
    """Return the posts that hold all of `words`, the most relevant first."""
    expression = match_expression(words)
    if expression is None:
        return ()
    # A relevance needs all matches to be looked at: for a word that is everywhere it would tell
    # little and take long, so there the newest matches come first.
    rows = connection.execute(
        "WITH candidate AS MATERIALIZED ("
        "  SELECT rowid AS id FROM post_search WHERE post_search MATCH :words"
        "  ORDER BY rowid DESC LIMIT :ranked)"
        " SELECT candidate.id, post.created_at FROM candidate JOIN post ON post.id = candidate.id"
        " JOIN discussion ON discussion.id = post.discussion_id"
        " JOIN forum ON forum.id = discussion.forum_id JOIN course ON course.id = forum.course_id"
        " WHERE discussion.vanished_at IS NULL AND forum.vanished_at IS NULL"
        " AND course.vanished_at IS NULL",
        {"words": expression, "ranked": _RANKED_UP_TO},
    ).fetchall()
    titled = {
        row[0]
        for row in connection.execute(
            "SELECT rowid FROM post_search WHERE post_search MATCH ? ORDER BY rowid DESC LIMIT ?",
            (f"{{subject}} : ({expression})", _RANKED_UP_TO),
        )
    }
    ranked = sorted(rows, key=lambda row: _rank(row, in_title=row["id"] in titled))
    return tuple(_hit(connection, row["id"], words) for row in ranked[:limit])


def refresh_index(connection: Connection, *, anyway: bool = False) -> bool:
    """Index everything anew if an older version of the folding made the index."""
    if not anyway and fact(connection, FOLDING_FACT) == str(FOLDING_VERSION):
        return False
    _begin_anew(connection)
    index_posts(
        connection,
        (
            (row["id"], row["subject"], row["plain_text"])
            for row in connection.execute("SELECT id, subject, plain_text FROM post")
        ),
    )
    set_fact(connection, FOLDING_FACT, str(FOLDING_VERSION))
    return True


def _begin_anew(connection: Connection) -> None:
    """Empty the index without reading it: it may be damaged."""
    (statement,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = 'post_search'"
    ).fetchone()
    connection.execute("DROP TABLE post_search")
    connection.execute(statement)


def _rank(row: Row, *, in_title: bool) -> float:
    """A word in the title counts as much as being a season newer."""
    age_days = -(row["created_at"] or 0.0) / _DAY
    return age_days - _TITLE_BONUS_DAYS * in_title


def _hit(connection: Connection, post_id: int, words: str) -> SearchHit:
    row = connection.execute(
        "SELECT post.id, post.remote_id, post.discussion_id, post.created_at, post.plain_text,"
        " discussion.title, forum.name AS forum_name, course.name AS course_name,"
        " person.full_name FROM post"
        " JOIN discussion ON discussion.id = post.discussion_id"
        " JOIN forum ON forum.id = discussion.forum_id"
        " JOIN course ON course.id = forum.course_id"
        " LEFT JOIN person ON person.id = post.author_id WHERE post.id = ?",
        (post_id,),
    ).fetchone()
    shown = _around_first_mark(row["plain_text"], words)
    return SearchHit(
        post_id=row["id"],
        post_remote_id=row["remote_id"],
        discussion_id=row["discussion_id"],
        discussion_title=row["title"],
        forum_name=row["forum_name"],
        course_name=row["course_name"],
        author_name=row["full_name"] or "",
        created_at=from_stamp(row["created_at"]),
        excerpt=shown,
        marks=marks_in(shown, words),
    )


def _around_first_mark(text: str, words: str) -> str:
    marks = marks_in(text, words)
    if not marks or marks[0][0] < _EXCERPT_LENGTH * 2 // 3:
        return excerpt(text, _EXCERPT_LENGTH)
    start = text.rfind(" ", 0, max(0, marks[0][0] - 40)) + 1
    return "…" + excerpt(text[start:], _EXCERPT_LENGTH)
