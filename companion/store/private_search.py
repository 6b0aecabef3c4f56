"""Finds the person's words that never leave this computer: their journal, and notes on events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.content.hit_excerpt import around_first_mark
from companion.content.search_query import ME, MINE, Field
from companion.content.search_text import holds_words, marks_in, match_expression
from companion.domain.search import PrivateHit, PrivateKind
from companion.store.journal_entries import journal_entries
from companion.store.own_events import own_notes
from companion.store.own_search import understood
from companion.store.search_conditions import start_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from companion.content.search_query import Condition, SearchQuery
    from companion.store.database import Connection


@dataclass(frozen=True, slots=True)
class _Words:
    """Words as they are searched; `places` are names of what they are about."""

    kind: PrivateKind
    key: str
    title: str
    text: str
    places: tuple[str, ...]
    updated_at: datetime


def find_private(
    connection: Connection,
    query: SearchQuery,
    now: datetime,
    *,
    limit: int,
    has_journal: bool = True,
) -> tuple[PrivateHit, ...]:
    """Return own words that `query` asks for, the ones changed last first."""
    today = now.astimezone().date()
    conditions = understood(query, today)
    if match_expression(query.wanted) is None and not conditions and not query.excluded:
        return ()
    kinds = {c.value for c in conditions if c.field is Field.KIND and not c.excluded}
    own_name = str(connection.execute("SELECT full_name FROM account").fetchone()[0])
    found = [
        words
        for words in (*(_journal(connection) if has_journal else ()), *_notes(connection))
        if _holds(words, query)
        and all(
            _fulfils(words, condition, own_name, today) is not condition.excluded
            for condition in conditions
            if condition.field is not Field.KIND or condition.excluded
        )
        and (not kinds or words.kind in kinds)
    ]
    newest = sorted(found, key=lambda words: words.updated_at, reverse=True)[:limit]
    return tuple(_hit(words, query.wanted) for words in newest)


def _journal(connection: Connection) -> Iterator[_Words]:
    for entry in journal_entries(connection):
        said = entry.words
        about = (said.about.name,) if said.about is not None else ()
        yield _Words(
            PrivateKind.JOURNAL,
            entry.entry_id,
            said.title,
            "\n".join(part for part in (said.tried, said.outcome) if part),
            about,
            entry.updated_at,
        )


def _notes(connection: Connection) -> Iterator[_Words]:
    for note in own_notes(connection):
        places = tuple(name for name in (note.course_name, note.title) if name)
        yield _Words(PrivateKind.NOTE, note.key, note.title, note.text, places, note.updated_at)


def _holds(words: _Words, query: SearchQuery) -> bool:
    return holds_words(words.text, query.wanted) and not any(
        match_expression(each) is not None and holds_words(words.text, each)
        for each in query.excluded
    )


def _fulfils(words: _Words, condition: Condition, own_name: str, today: date) -> bool:
    value, field = condition.value, condition.field
    if field is Field.FROM:
        return value == ME or holds_words(own_name, value)
    if field is Field.IN:
        return any(holds_words(place, value) for place in words.places)
    if field in (Field.BEFORE, Field.AFTER):
        start = start_of(value, today)
        return start is not None and (words.updated_at < start) is (field is Field.BEFORE)
    if field is Field.KIND:
        return value == words.kind
    return field is Field.IS and value == MINE


def _hit(words: _Words, wanted: str) -> PrivateHit:
    shown = around_first_mark(words.text, wanted)
    about = words.places[0] if words.places else ""
    return PrivateHit(
        kind=words.kind,
        key=words.key,
        title=words.title,
        about=about,
        excerpt=shown,
        marks=marks_in(shown, wanted),
        updated_at=words.updated_at,
    )
