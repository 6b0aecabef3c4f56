"""Finds the person's own words that are not on the server yet: drafts and waiting items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.hit_excerpt import around_first_mark
from companion.content.post_marks import mark_of_post
from companion.content.search_query import (
    ATTACHMENT,
    COMMENT,
    ME,
    MESSAGE,
    MINE,
    POST,
    QUESTION,
    VALUES,
    Field,
    first_day,
)
from companion.content.search_text import holds_words, marks_in, match_expression
from companion.domain.draft import ItemKind
from companion.domain.search import OwnHit
from companion.store.outbox_rows import SELECT_ITEMS, item_from
from companion.store.search_conditions import start_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from companion.content.search_query import Condition, SearchQuery
    from companion.domain.draft import OutboxItem
    from companion.store.database import Connection

_NOT_THERE_YET: Final = (
    "'draft', 'queued', 'sending', 'in_doubt', 'awaiting_approval', 'rejected', 'conflict'"
)


def find_own(
    connection: Connection, query: SearchQuery, now: datetime, *, limit: int
) -> tuple[OwnHit, ...]:
    """Return own drafts and waiting items that `query` asks for, the newest first."""
    today = now.astimezone().date()
    conditions = understood(query, today)
    if match_expression(query.wanted) is None and not conditions and not query.excluded:
        return ()
    own_name = str(connection.execute("SELECT full_name FROM account").fetchone()[0])
    rows = connection.execute(
        f"{SELECT_ITEMS} WHERE item.state IN ({_NOT_THERE_YET})"
        " AND item.kind IN ('discussion', 'reply', 'edit', 'message', 'comment')"
        " ORDER BY item.updated_at DESC, item.item_id"
    )
    found: list[OwnHit] = []
    for item in map(item_from, rows):
        if len(found) < limit and _matches(item, query, conditions, own_name, today):
            found.append(_hit(item, query.wanted))
    return tuple(found)


def understood(query: SearchQuery, today: date) -> list[Condition]:
    """Return the conditions of a query that mean something; others are passed over."""
    return [each for each in query.conditions if _is_understood(each, today)]


def _matches(
    item: OutboxItem,
    query: SearchQuery,
    conditions: list[Condition],
    own_name: str,
    today: date,
) -> bool:
    text = f"{item.draft.subject}\n{item.draft.body}"
    return (
        holds_words(text, query.wanted)
        and not any(
            match_expression(words) is not None and holds_words(text, words)
            for words in query.excluded
        )
        and all(
            _fulfils(item, condition, own_name, today) is not condition.excluded
            for condition in conditions
            if condition.field is not Field.KIND or condition.excluded
        )
        and _is_of_kind(item, conditions)
    )


def _is_of_kind(item: OutboxItem, conditions: list[Condition]) -> bool:
    kinds = {c.value for c in conditions if c.field is Field.KIND and not c.excluded}
    return not kinds or _kind(item) in kinds


def _kind(item: OutboxItem) -> str:
    return _KINDS.get(item.kind, POST)


_KINDS: Final = {ItemKind.MESSAGE: MESSAGE, ItemKind.COMMENT: COMMENT}


def _fulfils(item: OutboxItem, condition: Condition, own_name: str, today: date) -> bool:
    value, field = condition.value, condition.field
    if field is Field.FROM:
        return value == ME or holds_words(own_name, value)
    if field is Field.IN:
        origin = item.origin
        to = item.recipient.name if item.recipient is not None else ""
        places = (origin.course, origin.forum, origin.discussion or item.draft.subject, to)
        return any(holds_words(place, value) for place in places)
    if field is Field.HAS:
        return bool(item.files)
    if field is Field.MARK or value == QUESTION:
        words, is_opening = item.draft, item.kind is ItemKind.DISCUSSION
        return mark_of_post(words.subject, words.body, is_opening=is_opening) == value
    if field in (Field.IS, Field.KIND):
        return value in (MINE, _kind(item))
    start = start_of(value, today)
    return start is not None and (item.updated_at < start) is (field is Field.BEFORE)


def _is_understood(condition: Condition, today: date) -> bool:
    if condition.field in (Field.BEFORE, Field.AFTER):
        return first_day(condition.value, today) is not None
    if condition.field is Field.HAS:
        return condition.value == ATTACHMENT
    if condition.field in (Field.IS, Field.MARK, Field.KIND):
        return condition.value in VALUES[condition.field]
    return condition.value == ME or match_expression(condition.value) is not None


def _hit(item: OutboxItem, words: str) -> OwnHit:
    shown = around_first_mark(item.draft.body, words)
    return OwnHit(item, shown, marks_in(shown, words))
