"""Remembers how the person wants lists and threads, in the account's own file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from companion.store.journal import fact, json_fact, set_fact, set_json_fact

if TYPE_CHECKING:
    from companion.store.database import Connection

_LIST: Final = "list_choice."
_THREAD: Final = "thread_is_flat"


def list_choice(connection: Connection, forum_id: int) -> ListChoice:
    """Return what was chosen for a forum's list; the default where nothing was, or is known."""
    stored = json_fact(connection, f"{_LIST}{forum_id}", dict)
    try:
        return ListChoice(
            DiscussionSort(stored.get("sort", DiscussionSort.ACTIVITY)),
            DiscussionFilter(stored.get("shows", DiscussionFilter.ALL)),
            bool(stored.get("unread_first", False)),
        )
    except ValueError:
        # A newer version knows more orders and filters than this one.
        return ListChoice()


def keep_list_choice(connection: Connection, forum_id: int, choice: ListChoice) -> None:
    """Remember what was chosen for a forum's list."""
    values = {"sort": choice.sort, "shows": choice.shows, "unread_first": choice.unread_first}
    set_json_fact(connection, f"{_LIST}{forum_id}", values)


def is_thread_flat(connection: Connection) -> bool:
    """Return whether threads are shown flat, by time."""
    return fact(connection, _THREAD) == "1"


def keep_thread_flat(connection: Connection, *, flat: bool) -> None:
    """Remember whether threads are shown flat."""
    set_fact(connection, _THREAD, "1" if flat else "0")
