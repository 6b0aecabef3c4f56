"""What was searched for before, and searches that are kept: two facts in the account's database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.search import SavedSearch
from companion.store.journal import json_fact, set_json_fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.store.database import Connection

HISTORY_LENGTH: Final = 50
_HISTORY_FACT: Final = "search_history"
_SAVED_FACT: Final = "saved_searches"
SEARCH_FACTS: Final = (_HISTORY_FACT, _SAVED_FACT)


def search_history(connection: Connection) -> tuple[str, ...]:
    """Return what was searched for, the latest first."""
    return tuple(
        each for each in json_fact(connection, _HISTORY_FACT, list) if isinstance(each, str)
    )


def note_search(connection: Connection, query: str) -> None:
    """Put a search first in the history."""
    earlier = [each for each in search_history(connection) if each != query]
    set_json_fact(connection, _HISTORY_FACT, [query, *earlier][:HISTORY_LENGTH])


def forget_search(connection: Connection, query: str) -> None:
    """Take one search out of the history."""
    kept = [each for each in search_history(connection) if each != query]
    set_json_fact(connection, _HISTORY_FACT, kept)


def forget_searches(connection: Connection) -> None:
    """Empty the history."""
    set_json_fact(connection, _HISTORY_FACT, [])


def saved_searches(connection: Connection) -> tuple[SavedSearch, ...]:
    """Return the searches that are kept, in the order in which they were saved."""
    return tuple(
        SavedSearch(each["id"], each["name"], each["query"])
        for each in json_fact(connection, _SAVED_FACT, list)
        if isinstance(each, dict) and {"id", "name", "query"} <= each.keys()
    )


def put_saved_search(connection: Connection, name: str, query: str) -> SavedSearch:
    """Keep a search under a name; one that has this name already is replaced."""
    saved = saved_searches(connection)
    known = next((each.search_id for each in saved if each.name == name), None)
    search_id = known or max((each.search_id for each in saved), default=0) + 1
    kept = SavedSearch(search_id, name, query)
    _write_saved(
        connection,
        [kept if each.search_id == search_id else each for each in saved]
        if known
        else [*saved, kept],
    )
    return kept


def rename_saved_search(connection: Connection, search_id: int, name: str) -> None:
    """Give a saved search another name; one of that name makes room."""
    _write_saved(
        connection,
        [
            SavedSearch(search_id, name, each.query) if each.search_id == search_id else each
            for each in saved_searches(connection)
            if each.search_id == search_id or each.name != name
        ],
    )


def drop_saved_search(connection: Connection, search_id: int) -> None:
    """Keep a search no longer."""
    kept = [each for each in saved_searches(connection) if each.search_id != search_id]
    _write_saved(connection, kept)


def _write_saved(connection: Connection, saved: Sequence[SavedSearch]) -> None:
    values = [{"id": each.search_id, "name": each.name, "query": each.query} for each in saved]
    set_json_fact(connection, _SAVED_FACT, values)
