"""What a search finds, what was looked for before, and searches that are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import SearchHit

Marks = tuple[tuple[int, int], ...]
"""Places (start, end) of what was found in a text, in order and apart from each other."""


@dataclass(frozen=True, slots=True)
class OwnHit:
    """An own draft or waiting item that matches a search."""

    item: OutboxItem
    excerpt: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The first hits of a search, or a page of further ones.

    `own` are what is not on the server yet, on the first page only. `is_whole` says that no hits
    come after these.
    """

    own: tuple[OwnHit, ...] = ()
    hits: tuple[SearchHit, ...] = ()
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the person has given a name; `query` is in the English names."""

    search_id: int
    name: str
    query: str
