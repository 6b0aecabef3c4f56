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

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from companion.store.database import Connection, Database
    from companion.store.draft_mirror import DraftMirror

JOURNAL_FOLDER: Final = "journal"
"""Within an account's folder: the second copies of the journal's entries."""


def bring_journal_in_step(database: Database, mirror: DraftMirror) -> int:
    """Put back what only the second copies have, and write the copies that are missing.

    Returns how many entries were put back.
    """
    copies = _readable(mirror.read_all())
    with database.reading() as connection:
        rows = {
            row["entry_id"]: mirrored(row)
            for row in connection.execute("SELECT * FROM journal_entry")
        }
    lost = [copy for entry_id, copy in copies.items() if _is_newer(copy, rows.get(entry_id))]
    if lost:
        with database.writing(durable=True) as connection:
            for copy in lost:
                put_row(connection, copy)
    for entry_id, row in rows.items():
        if entry_id not in copies:
            mirror.write(row)
    return sum(copy["deleted_at"] is None for copy in lost)


class SalvagedJournal:
    """What of a journal can be read from a damaged file; `put` brings it over."""

    def __init__(self, damaged: Path) -> None:
        self._entries = _readable(readable_rows(damaged, "journal_entry"))
        self._versions = readable_rows(damaged, "journal_version")
        self._days = readable_rows(damaged, "reading_day")

    def put(self, connection: Connection) -> None:
        """Put in what is not here, or older here."""
        for entry_id, entry in self._entries.items():
            row = entry_row(connection, entry_id)
            if _is_newer(entry, mirrored(row) if row is not None else None):
                put_row(connection, entry)
        put_rescued_versions(connection, self._versions)
        put_rescued_days(connection, iter(self._days))


def _readable(stored: Iterable[Mapping[str, object]]) -> dict[str, dict[str, object]]:
    found = (readable_entry(each) for each in stored)
    return {str(entry["entry_id"]): entry for entry in found if entry is not None}


def _is_newer(entry: Mapping[str, object], known: Mapping[str, object] | None) -> bool:
    if known is None:
        return True
    return float(str(entry["updated_at"])) > float(str(known["updated_at"]))
