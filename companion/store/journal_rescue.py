"""Brings back entries of the journal that a database lost, or lost the newest words of.

As for drafts, there is a second copy of each entry beside the database, one small file an entry,
which is compared with it at every opening; and a damaged file that was set aside is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.store.journal_entries import (
    entry_row,
    mirrored,
    put_rescued_versions,
    put_row,
    readable_entry,
)
from companion.store.learning_counts import put_rescued_days
from companion.store.rescue import readable_rows
from companion.store.second_copies import Copied, is_newer, readable_by_key

if TYPE_CHECKING:
    from pathlib import Path

    from companion.store.database import Connection
    from companion.store.storage_key import StorageKey

JOURNAL_FOLDER: Final = "journal"
"""Within an account's folder: the second copies of the journal's entries."""

JOURNAL_COPIES: Final = Copied(
    select="SELECT * FROM journal_entry",
    key="entry_id",
    mirrored=mirrored,
    readable=readable_entry,
    put=put_row,
    is_told=lambda entry: entry["deleted_at"] is None,
)


class SalvagedJournal:
    """What of a journal can be read from a damaged file; `put` brings it over."""

    def __init__(self, damaged: Path, key: StorageKey | None) -> None:
        self._entries = readable_by_key(
            readable_rows(damaged, "journal_entry", key), JOURNAL_COPIES
        )
        self._versions = readable_rows(damaged, "journal_version", key)
        self._days = readable_rows(damaged, "reading_day", key)

    def put(self, connection: Connection) -> None:
        """Put in what is not here, or older here."""
        for entry_id, entry in self._entries.items():
            row = entry_row(connection, entry_id)
            if is_newer(entry, mirrored(row) if row is not None else None):
                put_row(connection, entry)
        put_rescued_versions(connection, self._versions)
        put_rescued_days(connection, iter(self._days))
