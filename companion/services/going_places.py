"""Going anywhere by a few letters of its name, or by a link."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from companion.content.fuzzy import INSIDE, NONE, fit, folded_words
from companion.content.search_query import Condition, Field, SearchQuery
from companion.content.search_text import fold
from companion.domain.destination import Destination, DestinationKind
from companion.features import ALL_FEATURES, Feature
from companion.store import destinations, search_memory
from companion.store.clock import to_stamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.links import PlaceLink
    from companion.features import Features
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.destinations import Visits

_WEEK: Final = 7 * 86_400.0
_WEIGHT_OF_USE: Final = 0.5
_WEIGHT_OF_NEWS: Final = 0.3
_WEIGHTS: Final = {
    DestinationKind.COURSE: 0.12,
    DestinationKind.ACTIVITY: 0.02,
    DestinationKind.FORUM: 0.15,
    DestinationKind.SAVED_SEARCH: 0.1,
    DestinationKind.SEARCH: 0.05,
    DestinationKind.DISCUSSION: 0.0,
    DestinationKind.CONVERSATION: 0.1,
    DestinationKind.PERSON: 0.05,
    DestinationKind.COMMAND: 0.08,
}


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place that fits what was typed: its name and what it is part of."""

    destination: Destination
    name: str
    within: str
    score: float = 0.0


class PlaceNames:
    """The names of all places of one account as they are now, to be searched as one types."""

    def __init__(self, entries: list[_Entry]) -> None:
        self._entries = sorted(entries, key=lambda entry: -entry.bonus)

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, typed: str, *, limit: int = 12) -> tuple[FoundPlace, ...]:
        """Return the places that fit best.

        Of those that fit alike, the ones that are gone to most and latest come first, then those
        with the latest news. Without letters: where the person went lately.
        """
        words = folded_words(typed)
        if not words:
            used = [entry for entry in self._entries if entry.is_used]
            return tuple(entry.found(INSIDE) for entry in used[:limit])
        scored: list[tuple[float, _Entry]] = []
        for entry in self._entries:
            fits = fit(entry.folded, words)
            if fits > NONE:
                scored.append((fits + entry.bonus, entry))
        scored.sort(key=lambda each: -each[0])
        return tuple(entry.found(score) for score, entry in scored[:limit])


class GoingPlaces:
    """Where one can go in an account, and where the person has gone."""

    def __init__(self, database: Database, clock: Clock, features: Features = ALL_FEATURES) -> None:
        self._database = database
        self._features = features
        self._clock = clock

    def names(self, commands: Sequence[tuple[str, str, str]] = ()) -> PlaceNames:
        """Return the names of all places that are cached, and of commands.

        A command has an id, a name in the language of the window, and the menu that it is in.
        """
        now = self._clock()
        with self._database.reading() as connection:
            places = destinations.named_places(connection)
            people = destinations.named_people(connection)
            saved = search_memory.saved_searches(connection)
            visits = destinations.visits(connection)
        ranking = _Ranking(visits, now)
        entries = [
            ranking.entry(Destination(each.kind, each.key), each.name, each.within, each.active_at)
            for each in places
            if each.kind is not DestinationKind.CONVERSATION or self._features.has(Feature.MESSAGES)
        ]
        entries += [
            ranking.entry(Destination(DestinationKind.PERSON, number), name, "", newest)
            for number, name, newest in people
        ]
        entries += [
            ranking.entry(Destination(DestinationKind.SAVED_SEARCH, each.search_id), each.name)
            for each in saved
        ]
        entries += [
            ranking.entry(Destination(DestinationKind.COMMAND, words=command), name, menu)
            for command, name, menu in commands
        ]
        return PlaceNames(entries)

    def note_visit(self, place: Destination) -> None:
        """Note that the person has gone to a place."""
        plain = Destination(place.kind, place.key, words=place.words)
        with self._database.writing(durable=False) as connection:
            destinations.note_visit(connection, plain, self._clock())

    def find_link(self, link: PlaceLink) -> Destination | None:
        """Return where a link leads to; None if that is not on this computer."""
        with self._database.reading() as connection:
            return destinations.destination_of(connection, link)


def posts_of(name: str) -> Destination:
    """Return the search for all that somebody has written."""
    query = SearchQuery((Condition(Field.FROM, name.replace('"', "")),)).printed()
    return Destination(DestinationKind.SEARCH, words=query)


def use_bonus(visits: Visits, now: datetime) -> float:
    """Return how much use speaks for a place, from 0 to `_WEIGHT_OF_USE`: often and lately."""
    weeks = max(to_stamp(now) - visits.last_at, 0.0) / _WEEK
    often = 1.0 - 1.0 / (1.0 + visits.count)
    return _WEIGHT_OF_USE * (0.4 * often + 0.6 * math.exp(-weeks / 2))


class _Entry(NamedTuple):
    """A place ready to be compared; a tuple, as tens of thousands are made at a time."""

    destination: Destination
    name: str
    folded: str
    within: str
    bonus: float
    is_used: bool

    def found(self, score: float) -> FoundPlace:
        return FoundPlace(self.destination, self.name, self.within, score)


class _Ranking:
    """What speaks for a place beside its name."""

    def __init__(self, visits: dict[Destination, Visits], now: datetime) -> None:
        self._visits = visits
        self._now = now
        self._stamp = to_stamp(now)

    def entry(
        self, destination: Destination, name: str, within: str = "", active_at: float = 0.0
    ) -> _Entry:
        visits = self._visits.get(destination)
        weeks = max(self._stamp - active_at, 0.0) / _WEEK
        bonus = _WEIGHTS[destination.kind] + _WEIGHT_OF_NEWS / (1.0 + weeks)
        if visits is not None:
            bonus += use_bonus(visits, self._now)
        folded = " ".join(fold(name).split())
        return _Entry(destination, name, folded, within, bonus, visits is not None)
