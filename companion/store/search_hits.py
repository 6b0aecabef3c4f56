"""Finds posts: the newest that match, ranked by how well they match and by their age.

Matches are taken newest first, in blocks, and ranked within their block: of very many, old ones
are not worth the time that it takes to rank them all.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.content.search_text import marks_in, match_expression
from companion.domain.forum import SearchHit
from companion.store.clock import from_stamp
from companion.store.search_conditions import Restriction, restriction
from companion.store.shown import COURSE_OF_POST, POST_SHOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.content.search_query import SearchQuery
    from companion.store.database import Connection, Row

_BLOCK: Final = 2_000
_FEW: Final = 3_000
"""So many posts, by their words or by their fields, are looked at one by one; of more, what is
newest is looked for first."""
_COMMON: Final = 6_000
_NEWEST: Final = 15_000
"""From so many matches on, bm25 is not asked: it takes its time from all of them."""

_TITLE_WEIGHT: Final = 5.0
_REPEATED_TITLE_WEIGHT: Final = 0.5
_HALF_AS_FRESH_DAYS: Final = 90.0
_SHARE_OF_AGE: Final = 0.5
_STEPS: Final = 5
_DAY: Final = 86_400.0
_EXCERPT_LENGTH: Final = 180
_LEAD: Final = 40


def find_posts(
    connection: Connection, query: SearchQuery, now: datetime, *, limit: int, offset: int = 0
) -> tuple[SearchHit, ...]:
    """Return posts that `query` asks for, the best first, after passing over `offset` of them."""
    wanted = match_expression(query.wanted)
    asked = restriction(connection, query.conditions, now.astimezone().date())
    unwanted = [each for each in map(match_expression, query.excluded) if each is not None]
    if wanted is None and asked is None and not unwanted:
        return ()
    search = _Search(wanted, asked or Restriction(), now)
    if wanted is not None:
        search.wanted = " NOT ".join(f"({words})" for words in [wanted, *unwanted])
    else:
        for words in unwanted:
            search.asked.also(
                "post.id NOT IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)", [words]
            )
    found: list[int] = []
    while len(found) < limit:
        block, place = divmod(offset + len(found), _BLOCK)
        ranked = _ranked_block(connection, search, block)
        found += ranked[place : place + limit - len(found)]
        if len(ranked) < _BLOCK:
            break
    return _hits(connection, found, query.wanted)


@dataclass(slots=True)
class _Search:
    wanted: str | None
    asked: Restriction
    now: datetime


def _ranked_block(connection: Connection, search: _Search, block: int) -> list[int]:
    rows, relevance = _matches(connection, search, block)
    best = max(relevance.values(), default=0.0) or 1.0
    return [
        row["id"]
        for row in sorted(
            rows,
            key=lambda row: _score(relevance.get(row["id"], 0.0) / best, row, search.now),
            reverse=True,
        )
    ]


def _matches(
    connection: Connection, search: _Search, block: int
) -> tuple[list[Row], dict[int, float]]:
    """Return a block of matches, and how relevant each is by its words."""
    wanted = search.wanted
    if wanted is None:
        return _block(connection, search, block), {}
    if search.asked.sql:
        candidates = _block(connection, _Search(None, search.asked, search.now), 0, _FEW)
        if len(candidates) < _FEW:
            relevance = _relevance(connection, wanted, candidates)
            found = [row for row in candidates if row["id"] in relevance]
            return found[block * _BLOCK : (block + 1) * _BLOCK], relevance
    count = _count_matches(connection, wanted)
    rows = _newest(connection, search) if count == _COMMON and block == 0 else []
    if len(rows) < _BLOCK:
        rows = _block(connection, search, block, are_few=count < _FEW)
    rank = _relevance if count < _COMMON else _relevance_by_title
    return rows, rank(connection, wanted, rows)


def _score(relevance: float, row: Row, now: datetime) -> float:
    """Return how high a post stands: half by its words alone, half by them and its age.

    `relevance` is bm25 as a share of the best one's, in fifths: less makes no difference to a
    person, and lets the newer post come first. A post of today keeps all of it, one that is 90
    days old three quarters, and however old one is, half of it stays.
    """
    days = max(now.timestamp() - (row["created_at"] or 0.0), 0.0) / _DAY
    freshness = _HALF_AS_FRESH_DAYS / (_HALF_AS_FRESH_DAYS + days)
    return round(relevance * _STEPS) / _STEPS * (1 - _SHARE_OF_AGE + _SHARE_OF_AGE * freshness)


def _count_matches(connection: Connection, wanted: str) -> int:
    """Return how many posts hold the words, `_COMMON` at the most."""
    statement = "SELECT count(*) FROM (SELECT 1 FROM post_search WHERE post_search MATCH ? LIMIT ?)"
    return int(connection.execute(statement, (wanted, _COMMON)).fetchone()[0])


def _block(
    connection: Connection,
    search: _Search,
    block: int,
    size: int = 0,
    *,
    are_few: bool = False,
) -> list[Row]:
    """Return some of the matches, newest first; `size` of them instead of a block's.

    SQLite asks in the order of the conditions: what is quickly told, and excludes most, first.
    """
    wanted, size = search.wanted, size or _BLOCK
    how = "NOT INDEXED" if wanted is not None and are_few else "INDEXED BY ix_post_created"
    matching = " AND post.id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)"
    return connection.execute(
        "SELECT post.id, post.created_at, post.id = post.discussion_id AS opens"
        f" FROM post {how} WHERE NOT post.is_deleted{search.asked.sql}"
        f"{matching if wanted is not None else ''} AND {POST_SHOWN}"
        f" ORDER BY post.created_at DESC, post.id DESC LIMIT {size} OFFSET {block * size}",
        [*search.asked.bound, *([wanted] if wanted is not None else [])],
    ).fetchall()


def _newest(connection: Connection, search: _Search) -> list[Row]:
    """Return the newest matches if they are found among the newest posts: quick, where it works.

    Posts are mostly kept in the order in which they were written, so that the index of words has
    to be read for a span of ids only.
    """
    if search.asked.sql:
        return []
    lowest, highest, since = connection.execute(
        "SELECT min(id), max(id), min(created_at) FROM (SELECT id, created_at FROM post"
        f" INDEXED BY ix_post_created ORDER BY created_at DESC LIMIT {_NEWEST})"
    ).fetchone()
    among = Restriction(
        " AND post.created_at > ? AND post.id IN (SELECT rowid FROM post_search"
        " WHERE post_search MATCH ? AND rowid BETWEEN ? AND ?)",
        [since, search.wanted, lowest, highest],
    )
    return _block(connection, _Search(None, among, search.now), 0)


def _relevance(connection: Connection, wanted: str, rows: Sequence[Row]) -> dict[int, float]:
    """Return by bm25 how well posts match, the larger the better.

    A title counts where a discussion begins; in the replies it only repeats itself.
    """
    opening = {row["id"] for row in rows if row["opens"]}
    ids = [row["id"] for row in rows]
    if not ids:
        return {}
    # The plus sign keeps SQLite from searching anew for each post.
    ranks = connection.execute(
        f"SELECT rowid, bm25(post_search, {_TITLE_WEIGHT}, 1.0),"
        f" bm25(post_search, {_REPEATED_TITLE_WEIGHT}, 1.0)"
        " FROM post_search WHERE post_search MATCH ? AND rowid BETWEEN ? AND ?"
        " AND +rowid IN (SELECT value FROM json_each(?))",
        (wanted, min(ids), max(ids), json.dumps(ids)),
    )
    return {row[0]: -(row[1] if row[0] in opening else row[2]) for row in ranks}


def _relevance_by_title(
    connection: Connection, wanted: str, rows: Sequence[Row]
) -> dict[int, float]:
    """Return how well posts match that hold words which very many hold: the title tells."""
    opening = [row["id"] for row in rows if row["opens"]]
    titled = connection.execute(
        "SELECT rowid FROM post_search WHERE post_search MATCH ?"
        " AND +rowid IN (SELECT value FROM json_each(?))",
        (f"{{subject}} : ({wanted})", json.dumps(opening)),
    )
    found = dict.fromkeys((row["id"] for row in rows), 1.0)
    return found | {row[0]: _TITLE_WEIGHT for row in titled}


def _hits(connection: Connection, post_ids: Sequence[int], words: str) -> tuple[SearchHit, ...]:
    rows = connection.execute(
        "SELECT post.id, post.remote_id, post.discussion_id, post.created_at, post.plain_text,"
        " post.unread AND post.seen_at IS NULL AS is_new, discussion.title,"
        " forum.name AS forum_name, course.name AS course_name, person.full_name,"
        " EXISTS (SELECT 1 FROM attachment WHERE post_id = post.id) AS has_files"
        f" FROM post{COURSE_OF_POST}"
        " LEFT JOIN person ON person.id = post.author_id"
        " WHERE post.id IN (SELECT value FROM json_each(?))",
        (json.dumps(post_ids),),
    ).fetchall()
    by_id = {row["id"]: row for row in rows}
    return tuple(_hit(by_id[post_id], words) for post_id in post_ids)


def _hit(row: Row, words: str) -> SearchHit:
    shown = around_first_mark(row["plain_text"], words)
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
        title_marks=marks_in(row["title"], words),
        unread=bool(row["is_new"]),
        has_attachments=bool(row["has_files"]),
    )


def around_first_mark(text: str, words: str) -> str:
    """Return the part of a text to show: where its first word of the search is, else its start."""
    marks = marks_in(text, words)
    if not marks or marks[0][0] < _EXCERPT_LENGTH * 2 // 3:
        return excerpt(text, _EXCERPT_LENGTH)
    start = text.rfind(" ", 0, max(0, marks[0][0] - _LEAD)) + 1
    return "…" + excerpt(text[start:], _EXCERPT_LENGTH)
