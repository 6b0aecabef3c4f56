"""Finds what is cached: the newest that match, ranked by how well they match and by their age.

Matches of each source are taken newest first, in blocks, and ranked with the same block of the
others: of very many, old ones are not worth the time that it takes to rank them all.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from companion.content.search_text import match_expression
from companion.store.search_conditions import Restriction, restriction
from companion.store.search_sources import SOURCES, TITLE_WEIGHT, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from companion.content.search_query import SearchQuery
    from companion.store.database import Connection, Row

_BLOCK: Final = 2_000
_FEW: Final = 3_000
"""So many, by their words or by their fields, are looked at one by one; of more, what is newest is
looked for first."""
_COMMON: Final = 6_000
_NEWEST: Final = 15_000
"""From so many matches on, bm25 is not asked: it takes its time from all of them."""

_HALF_AS_FRESH_DAYS: Final = 90.0
_SHARE_OF_AGE: Final = 0.5
_STEPS: Final = 5
_DAY: Final = 86_400.0


class Found(NamedTuple):
    """Something that was found, by its source and its id there."""

    source: Source
    row_id: int


def find_matches(
    connection: Connection,
    query: SearchQuery,
    now: datetime,
    *,
    limit: int,
    offset: int = 0,
    sources: Sequence[Source] = SOURCES,
) -> tuple[Found, ...]:
    """Return what `query` asks for, the best first, after passing over `offset` of it."""
    searches = _searches(connection, query, now, sources)
    found: list[Found] = []
    passed = block = 0
    is_more = bool(searches)
    while is_more and len(found) < limit:
        matches = [_matches(connection, search, block) for search in searches]
        is_more = any(len(each.rows) == _BLOCK for each in matches)
        size = sum(len(each.rows) for each in matches)
        if passed + size > offset:
            place = max(offset - passed, 0)
            found += _ranked(connection, matches)[place : place + limit - len(found)]
        passed += size
        block += 1
    return tuple(found)


@dataclass(slots=True)
class _Search:
    source: Source
    wanted: str | None
    asked: Restriction
    now: datetime
    count: int = 0
    is_common: bool = False


@dataclass(slots=True)
class _Matches:
    """Some of what matches in a source; `relevance` is asked for only where it is known already."""

    search: _Search
    rows: list[Row]
    relevance: dict[int, float] | None = None


def _searches(
    connection: Connection, query: SearchQuery, now: datetime, sources: Sequence[Source]
) -> list[_Search]:
    """Return what is to be asked of each source; nothing where the query says nothing yet."""
    wanted = match_expression(query.wanted)
    unwanted = [each for each in map(match_expression, query.excluded) if each is not None]
    made = []
    for source in sources:
        asked = restriction(connection, source, query.conditions, now.astimezone().date())
        if wanted is None and asked is None and not unwanted:
            return []
        search = _Search(source, wanted, asked or Restriction(), now)
        if wanted is not None:
            search.wanted = " NOT ".join(f"({words})" for words in [wanted, *unwanted])
            search.count = _count_matches(connection, search)
        else:
            for words in unwanted:
                search.asked.also(f"{source.table}.id NOT IN ({_matching(source)})", [words])
        made.append(search)
    is_common = any(search.count >= _COMMON for search in made)
    for search in made:
        search.is_common = is_common
    return made


def _matches(connection: Connection, search: _Search, block: int) -> _Matches:
    """Return a block of what matches in a source, newest first."""
    wanted = search.wanted
    if wanted is None:
        return _Matches(search, _block(connection, search, block), {})
    if search.asked.sql:
        alone = _Search(search.source, None, search.asked, search.now)
        candidates = _block(connection, alone, 0, _FEW)
        if len(candidates) < _FEW:
            relevance = _relevance(connection, search, candidates)
            found = [row for row in candidates if row["id"] in relevance]
            return _Matches(search, found[block * _BLOCK : (block + 1) * _BLOCK], relevance)
    is_quick = search.count >= _COMMON and block == 0
    rows = _newest(connection, search) if is_quick else []
    if len(rows) < _BLOCK:
        rows = _block(connection, search, block, are_few=search.count < _FEW)
    return _Matches(search, rows)


def _ranked(connection: Connection, matches: Sequence[_Matches]) -> list[Found]:
    scored = [each for block in matches for each in _scored(connection, block)]
    scored.sort(key=lambda each: (each[0], each[1]), reverse=True)
    return [found for _, _, found in scored]


def _scored(connection: Connection, matches: _Matches) -> Iterator[tuple[float, float, Found]]:
    """Give score and time of each match."""
    search, rows, relevance = matches.search, matches.rows, matches.relevance
    if search.wanted is not None and search.is_common and relevance is None:
        relevance, best = _relevance_by_title(connection, search, rows), TITLE_WEIGHT
    else:
        if relevance is None:
            relevance = _relevance(connection, search, rows)
        best = max(relevance.values(), default=0.0) or 1.0
    for row in rows:
        score = _score(relevance.get(row["id"], 0.0) / best, row["at"], search.now)
        yield score, row["at"] or 0.0, Found(search.source, row["id"])


def _score(relevance: float, at: float | None, now: datetime) -> float:
    """Return how high a match stands: half by its words alone, half by them and its age.

    `relevance` is bm25 as a share of the best one's in the source, in fifths: less makes no
    difference to a person, and lets the newer one come first. What is of today keeps all of it,
    what is 90 days old three quarters, and however old it is, half of it stays. Pages of a course
    often do not tell their age: those count as 90 days old.
    """
    days = _HALF_AS_FRESH_DAYS if at is None else max(now.timestamp() - at, 0.0) / _DAY
    freshness = _HALF_AS_FRESH_DAYS / (_HALF_AS_FRESH_DAYS + days)
    return round(relevance * _STEPS) / _STEPS * (1 - _SHARE_OF_AGE + _SHARE_OF_AGE * freshness)


def _matching(source: Source) -> str:
    return f"SELECT rowid FROM {source.index} WHERE {source.index} MATCH ?"


def _count_matches(connection: Connection, search: _Search) -> int:
    """Return how many rows hold the words, `_COMMON` at the most."""
    statement = f"SELECT count(*) FROM ({_matching(search.source)} LIMIT ?)"
    return int(connection.execute(statement, (search.wanted, _COMMON)).fetchone()[0])


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
    source, wanted, size = search.source, search.wanted, size or _BLOCK
    table, time = source.table, f"{source.table}.{source.time}"
    how = "NOT INDEXED" if wanted is not None and are_few else f"INDEXED BY {source.newest}"
    matching = f" AND {table}.id IN ({_matching(source)})" if wanted is not None else ""
    return connection.execute(
        f"SELECT {table}.id, {time} AS at, {source.opens} AS opens"
        f" FROM {table} {how} WHERE {source.alive}{search.asked.sql}{matching} AND {source.shown}"
        f" ORDER BY {time} DESC, {table}.id DESC LIMIT {size} OFFSET {block * size}",
        [*search.asked.bound, *([wanted] if wanted is not None else [])],
    ).fetchall()


def _newest(connection: Connection, search: _Search) -> list[Row]:
    """Return the newest matches if they are found among the newest rows: quick, where it works.

    Rows are mostly kept in the order in which they were written, so that the index of words has
    to be read for a span of ids only.
    """
    if search.asked.sql:
        return []
    source = search.source
    lowest, highest, since = connection.execute(
        f"SELECT min(id), max(id), min({source.time}) FROM (SELECT id, {source.time}"
        f" FROM {source.table} INDEXED BY {source.newest}"
        f" ORDER BY {source.time} DESC LIMIT {_NEWEST})"
    ).fetchone()
    among = Restriction(
        f" AND {source.table}.{source.time} > ? AND {source.table}.id IN"
        f" ({_matching(source)} AND rowid BETWEEN ? AND ?)",
        [since, search.wanted, lowest, highest],
    )
    return _block(connection, _Search(source, None, among, search.now), 0)


def _relevance(connection: Connection, search: _Search, rows: Sequence[Row]) -> dict[int, float]:
    """Return by bm25 how well rows match, the larger the better; those that do not, not at all."""
    source = search.source
    opening = {row["id"] for row in rows if row["opens"]}
    ids = [row["id"] for row in rows]
    if not ids:
        return {}
    # The plus sign keeps SQLite from searching anew for each row.
    ranks = connection.execute(
        f"SELECT rowid, {', '.join(source.ranks)}"
        f" FROM {source.index} WHERE {source.index} MATCH ? AND rowid BETWEEN ? AND ?"
        " AND +rowid IN (SELECT value FROM json_each(?))",
        (search.wanted, min(ids), max(ids), json.dumps(ids)),
    )
    return {row[0]: -(row[1] if row[0] in opening else row[2]) for row in ranks}


def _relevance_by_title(
    connection: Connection, search: _Search, rows: Sequence[Row]
) -> dict[int, float]:
    """Return how well rows match that hold words which very many hold: the title tells."""
    source = search.source
    found = dict.fromkeys((row["id"] for row in rows), 1.0)
    if not source.has_titles:
        return found
    opening = [row["id"] for row in rows if row["opens"]]
    titled = connection.execute(
        f"{_matching(source)} AND +rowid IN (SELECT value FROM json_each(?))",
        (f"{{subject}} : ({search.wanted})", json.dumps(opening)),
    )
    return found | {row[0]: TITLE_WEIGHT for row in titled}
