"""What happened while the person was away, made from the cache."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.store import digest_views

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.digest import Absence, Digest
    from companion.store.clock import Clock
    from companion.store.database import Database

LONG_ABSENCE: Final = timedelta(days=1)
_WITHOUT_ABSENCE: Final = timedelta(days=7)


class Digests:
    """Remembers when the person was here, and tells what happened since."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def absence(self) -> Absence | None:
        """Return when the person was here last; None the first time."""
        with self._database.reading() as connection:
            return digest_views.absence(connection)

    def was_long(self, absence: Absence) -> bool:
        """Say whether the person was away for so long that they want to be told what happened."""
        return self._clock() - absence.left_at > LONG_ABSENCE

    def note_here(self) -> None:
        """Note that the person is here, and knows what the last sync has brought."""
        with self._database.writing(durable=False) as connection:
            digest_views.note_here(connection, self._clock())

    def since(self, moment: datetime | None) -> Digest:
        """Return what others wrote since a time by the server's clock; None for the last days."""
        with self._database.reading() as connection:
            return digest_views.digest_since(connection, moment or self._clock() - _WITHOUT_ABSENCE)
