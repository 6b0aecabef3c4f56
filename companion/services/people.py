"""People of the person's courses: choosing somebody, and what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.fuzzy import NONE, fit, folded_words
from companion.content.search_text import fold
from companion.store import people_views

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.person import ContactCard, KnownPerson
    from companion.store.database import Database


class People:
    """The people who are cached in an account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self) -> PeopleNames:
        """Return the names of all peers of whom posts or messages are cached."""
        with self._database.reading() as connection:
            return PeopleNames(people_views.known_people(connection))

    def card(self, person_id: int) -> ContactCard:
        """Return what is cached of somebody; raise `NotFound`."""
        with self._database.reading() as connection:
            return people_views.contact_card(connection, person_id)

    def card_of(self, remote_id: str) -> ContactCard:
        """Return the same by the server's id; raise `NotFound`."""
        with self._database.reading() as connection:
            person_id = people_views.person_by_remote_id(connection, remote_id)
            return people_views.contact_card(connection, person_id)


class PeopleNames:
    """People, ready to be found by some of their letters."""

    def __init__(self, people: Sequence[KnownPerson]) -> None:
        self.people = tuple(people)
        self._folded = tuple(" ".join(fold(one.full_name).split()) for one in self.people)

    def find(self, typed: str, *, limit: int = 50) -> tuple[KnownPerson, ...]:
        """Return those who fit best; without letters those who wrote last."""
        words = folded_words(typed)
        if not words:
            return self.people[:limit]
        scored = [
            (score, place)
            for place, name in enumerate(self._folded)
            if (score := fit(name, words)) > NONE
        ]
        scored.sort(key=lambda each: (-each[0], each[1]))
        return tuple(self.people[place] for _, place in scored[:limit])
