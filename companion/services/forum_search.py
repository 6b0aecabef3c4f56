"""Full-text search over everything that is cached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.store.search_index import find_posts

if TYPE_CHECKING:
    from companion.domain.forum import SearchHit
    from companion.store.database import Database


class ForumSearch:
    """Search in the posts and titles of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, *, limit: int = 20) -> tuple[SearchHit, ...]:
        """Return the posts that hold all of `words`, the most relevant first.

        The words match from their beginning on, whatever their accents and case; in scripts
        without spaces any part matches. Words between double quotes match as they stand.
        """
        with self._database.reading() as connection:
            return find_posts(connection, words, limit)
