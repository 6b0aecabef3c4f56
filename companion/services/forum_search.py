"""Search over everything that is cached, its history, and searches that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.search_query import ENGLISH, QueryNames, parse_query
from companion.domain.search import SavedSearch, SearchResults
from companion.features import ALL_FEATURES, Feature
from companion.store import search_memory
from companion.store.found_hits import hits_of
from companion.store.own_search import find_own
from companion.store.private_search import find_private
from companion.store.search_hits import find_matches
from companion.store.search_names import people_for, places_for
from companion.store.search_sources import MESSAGES, NEWS_ENTRIES, SOURCES

if TYPE_CHECKING:
    from companion.domain.search import Hit, OwnHit, PrivateHit
    from companion.features import Features
    from companion.store.clock import Clock
    from companion.store.database import Database

_MOST_OWN: Final = 5
_FEATURE_OF: Final = {MESSAGES: Feature.MESSAGES, NEWS_ENTRIES: Feature.FEEDS}


class ForumSearch:
    """Search in posts, messages and courses of one account, in the language of `search_query`.

    `names` are the names of fields in the person's language; the English ones are understood
    always. Texts that are kept are kept in English, whatever the language they were typed in. What
    is not among the `features` is not found.
    """

    def __init__(self, database: Database, clock: Clock, features: Features = ALL_FEATURES) -> None:
        self._database = database
        self._clock = clock
        self._features = features
        self._sources = tuple(
            source
            for source in SOURCES
            if (feature := _FEATURE_OF.get(source)) is None or features.has(feature)
        )

    def find(
        self, text: str, *, limit: int = 20, offset: int = 0, names: QueryNames = ENGLISH
    ) -> tuple[Hit, ...]:
        """Return what a text asks for, the best first; nothing for an empty one.

        The words match from their beginning on, whatever their accents and case; in scripts
        without spaces any part matches. Words between double quotes match as they stand.
        """
        query = parse_query(text, names)
        with self._database.reading() as connection:
            found = find_matches(
                connection,
                query,
                self._clock(),
                limit=limit,
                offset=offset,
                sources=self._sources,
            )
            return hits_of(connection, found, query.wanted)

    def find_own(self, text: str, *, names: QueryNames = ENGLISH) -> tuple[OwnHit, ...]:
        """Return own drafts and items that wait, the newest first, a few at most."""
        query = parse_query(text, names)
        with self._database.reading() as connection:
            return find_own(connection, query, self._clock(), limit=_MOST_OWN)

    def find_private(self, text: str, *, names: QueryNames = ENGLISH) -> tuple[PrivateHit, ...]:
        """Return entries of the journal and notes on events, a few of the newest."""
        query = parse_query(text, names)
        with self._database.reading() as connection:
            has_journal = self._features.has(Feature.JOURNAL)
            return find_private(
                connection, query, self._clock(), limit=_MOST_OWN, has_journal=has_journal
            )

    def results(
        self, text: str, *, limit: int, offset: int = 0, names: QueryNames = ENGLISH
    ) -> SearchResults:
        """Return a page of what a text asks for; the first one holds own words, too."""
        hits = self.find(text, limit=limit, offset=offset, names=names)
        own = self.find_own(text, names=names) if offset == 0 else ()
        private = self.find_private(text, names=names) if offset == 0 else ()
        return SearchResults(own, private, hits, is_whole=len(hits) < limit)

    # Completion ------------------------------------------------------------------------------

    def people(self, beginning: str, *, limit: int = 8) -> tuple[str, ...]:
        """Return names of people who have written, those who wrote most first."""
        with self._database.reading() as connection:
            return people_for(connection, beginning, limit)

    def places(self, beginning: str, *, limit: int = 8) -> tuple[str, ...]:
        """Return names of courses and forums in the order in which they are shown, then of
        conversations.
        """
        with self._database.reading() as connection:
            return places_for(connection, beginning, limit)

    # What is remembered ----------------------------------------------------------------------

    def history(self) -> tuple[str, ...]:
        """Return what was searched for, the latest first."""
        with self._database.reading() as connection:
            return search_memory.search_history(connection)

    def note(self, text: str, *, names: QueryNames = ENGLISH) -> None:
        """Remember a search that led to something."""
        query = parse_query(text, names).printed()
        if query:
            with self._database.writing(durable=False) as connection:
                search_memory.note_search(connection, query)

    def forget(self, query: str) -> None:
        """Take one search out of the history."""
        with self._database.writing(durable=False) as connection:
            search_memory.forget_search(connection, query)

    def forget_all(self) -> None:
        """Empty the history."""
        with self._database.writing(durable=False) as connection:
            search_memory.forget_searches(connection)

    def saved(self) -> tuple[SavedSearch, ...]:
        """Return the searches that are kept."""
        with self._database.reading() as connection:
            return search_memory.saved_searches(connection)

    def save(self, name: str, text: str, *, names: QueryNames = ENGLISH) -> SavedSearch:
        """Keep a search under a name; one that has this name already is replaced."""
        query = parse_query(text, names).printed()
        with self._database.writing(durable=True) as connection:
            return search_memory.put_saved_search(connection, name, query)

    def rename(self, search_id: int, name: str) -> None:
        """Give a saved search another name."""
        with self._database.writing(durable=True) as connection:
            search_memory.rename_saved_search(connection, search_id, name)

    def drop(self, search_id: int) -> None:
        """Keep a search no longer."""
        with self._database.writing(durable=True) as connection:
            search_memory.drop_saved_search(connection, search_id)
