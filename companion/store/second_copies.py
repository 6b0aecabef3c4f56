"""Compares what a database holds with the second copies of it that lie beside the file.

Own words that never go to a server have a copy each in a small file, as drafts have. At every
opening the newer of both stands, and copies that are missing are written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from companion.store.database import Connection, Database, Row
    from companion.store.draft_mirror import DraftMirror


@dataclass(frozen=True, slots=True)
class Copied:
    """What is copied: how it is read, written and told apart.

    `select` reads all of it, `mirrored` makes a row into a copy, with its name as ``item_id``.
    `readable` makes a copy into a row as `put` takes it, whatever became of the file; None where no
    words are left. `is_told`: the person still sees it; what they took away stays marked so, lest
    an older copy brings it back.
    """

    select: str
    key: str
    mirrored: Callable[[Row], dict[str, object]]
    readable: Callable[[Mapping[str, object]], dict[str, object] | None]
    put: Callable[[Connection, Mapping[str, object]], None]
    is_told: Callable[[Mapping[str, object]], bool]


def bring_copies_in_step(database: Database, mirror: DraftMirror, copied: Copied) -> int:
    """Put back what only the copies have, and write the copies that are missing.

    Returns of how much that the person sees again.
    """
    copies = readable_by_key(mirror.read_all(), copied)
    with database.reading() as connection:
        rows = {
            str(row[copied.key]): copied.mirrored(row) for row in connection.execute(copied.select)
        }
    lost = [copy for key, copy in copies.items() if is_newer(copy, rows.get(key))]
    if lost:
        with database.writing(durable=True) as connection:
            for copy in lost:
                copied.put(connection, copy)
    for key, row in rows.items():
        if key not in copies:
            mirror.write(row)
    return sum(copied.is_told(copy) for copy in lost)


def readable_by_key(
    stored: Iterable[Mapping[str, object]], copied: Copied
) -> dict[str, dict[str, object]]:
    """Return what can be read of rows or copies, by their keys."""
    found = (copied.readable(each) for each in stored)
    return {str(each[copied.key]): each for each in found if each is not None}


def is_newer(copy: Mapping[str, object], known: Mapping[str, object] | None) -> bool:
    """Return whether a copy has newer words than what is known, or nothing is."""
    return known is None or float(str(copy["updated_at"])) > float(str(known["updated_at"]))
