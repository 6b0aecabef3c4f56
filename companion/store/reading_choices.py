"""Remembers how the person wants lists and threads, in the account's own file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from companion.domain.post_mark import PostMark
from companion.errors import NotFound
from companion.store.journal import fact, json_fact, set_fact, set_json_fact

if TYPE_CHECKING:
    from companion.store.database import Connection

LIST_FACTS: Final = "list_choice."
"""What the names of these facts begin with; the forum's server id follows."""

THREAD_FACT: Final = "thread_is_flat"


def list_choice(connection: Connection, forum_id: int) -> ListChoice:
    """Return what was chosen for a forum's list; the default where nothing was, or is known."""
    name = _fact_of(connection, forum_id)
    stored = {} if name is None else json_fact(connection, name, dict)
    try:
        return ListChoice(
            DiscussionSort(stored.get("sort", DiscussionSort.ACTIVITY)),
            DiscussionFilter(stored.get("shows", DiscussionFilter.ALL)),
            bool(stored.get("unread_first", False)),
            PostMark(stored["mark"]) if stored.get("mark") else None,
        )
    except ValueError:
        # A newer version knows more orders, filters and marks than this one.
        return ListChoice()


def keep_list_choice(connection: Connection, forum_id: int, choice: ListChoice) -> None:
    """Remember what was chosen for a forum's list; raise `NotFound`."""
    values = {
        "sort": choice.sort,
        "shows": choice.shows,
        "unread_first": choice.unread_first,
        "mark": choice.mark,
    }
    name = _fact_of(connection, forum_id)
    if name is None:
        raise NotFound("forum", forum_id)
    set_json_fact(connection, name, values)


def is_thread_flat(connection: Connection) -> bool:
    """Return whether threads are shown flat, by time."""
    return fact(connection, THREAD_FACT) == "1"


def keep_thread_flat(connection: Connection, *, flat: bool) -> None:
    """Remember whether threads are shown flat."""
    set_fact(connection, THREAD_FACT, "1" if flat else "0")


def _fact_of(connection: Connection, forum_id: int) -> str | None:
    row = connection.execute("SELECT remote_id FROM forum WHERE id = ?", (forum_id,)).fetchone()
    return None if row is None else f"{LIST_FACTS}{row['remote_id']}"
