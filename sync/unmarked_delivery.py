"""Sends once what keeps no mark by which it could be found again: messages and comments.

Such a text is known by its place, author, words and time; by what no other item has become; and
by what was not known here already when the first try began. That last does not depend on any
clock.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, TypeVar

from companion.domain.draft import ItemState
from companion.errors import ContractBroken
from sync.matching import OwnWords, SoughtWords, matches_by_words, words_of
from sync.sending_once import SendingOnce

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime, timedelta

    from companion.store.database import Connection
    from companion.store.outbox_rows import Attempt, Dispatch

_OwnT = TypeVar("_OwnT", bound=OwnWords)


class UnmarkedDelivery(SendingOnce[_OwnT]):
    """Delivers texts without marks. Raises the errors that end the run."""

    margin: timedelta
    """How far a server's time may lie before what we believe it to be."""
    site_may_change_words: bool = False
    """Whether own words that nobody here knows may be an item's, changed by a site's filters."""

    async def _try(self, dispatch: Dispatch) -> None:
        copy = await self._answer_to(dispatch, self._request(dispatch))
        if copy is not None:
            self._take_found(dispatch, copy)

    async def _find(self, doubtful: Dispatch) -> _OwnT | None:
        own, is_enough = await self._own_words(doubtful)
        found = self._match(doubtful, own)
        if found is None and not is_enough:
            raise ContractBroken("less was shown than has been written since the first try")
        return found

    def _words(self, found: _OwnT) -> str:
        return words_of(found)

    def _match(self, doubtful: Dispatch, own: Sequence[_OwnT]) -> _OwnT | None:
        """Return the likeliest of the own texts on the server that can have come of an item."""
        item = doubtful.item
        possible = matches_by_words(
            SoughtWords(
                item=item,
                tried={one.fingerprint for one in doubtful.attempts if one.may_have_arrived},
                first_try=first_try(doubtful),
                margin=self.margin,
                of_others=(
                    self._tried_by_others(item.item_id) if self.site_may_change_words else None
                ),
            ),
            own,
        )
        taken = self._taken() | self._from_before(doubtful, possible)
        return next((one for one in possible if one.remote_id not in taken), None)

    def _tried_by_others(self, item_id: str) -> set[str]:
        """Return the fingerprints of others that are in doubt: theirs may be what is there."""
        return {
            attempt.fingerprint
            for dispatch in self._outbox.dispatches(ItemState.IN_DOUBT)
            if dispatch.item.item_id != item_id
            for attempt in dispatch.attempts
        }

    def _from_before(self, doubtful: Dispatch, possible: Sequence[_OwnT]) -> frozenset[str]:
        """Return the ids of those that were known here before the first try began."""
        if not doubtful.attempts:
            return frozenset()
        ids = [one.remote_id for one in possible]
        with self._database.reading() as connection:
            return frozenset(self._known_before(connection, ids, doubtful.attempts[0]))

    # What differs by kind ------------------------------------------------------------------

    @abstractmethod
    async def _request(self, dispatch: Dispatch) -> _OwnT:
        """Ask the server to take an item; return the server's copy."""

    @abstractmethod
    async def _own_words(self, doubtful: Dispatch) -> tuple[Sequence[_OwnT], bool]:
        """Read back what the person has written where the item belongs.

        False with it: some of what was written since the first try may be missing, so that an
        item which is not there may stand on the server all the same.
        """

    @abstractmethod
    def _taken(self) -> frozenset[str]:
        """Return the server's ids that items of this kind have become."""

    @abstractmethod
    def _known_before(
        self, connection: Connection, remote_ids: Collection[str], attempt: Attempt
    ) -> Collection[str]:
        """Return those of the server's ids that were known here when an attempt began."""


def first_try(doubtful: Dispatch) -> datetime | None:
    """Return a time of the server's clock before the first attempt; None if none is known."""
    return doubtful.attempts[0].server_started_at if doubtful.attempts else None
