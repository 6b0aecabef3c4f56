"""Decides which kept files give way to others: the least recently used, never pinned ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.store.clock import to_stamp

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection

CONTENTS: Final = (
    "SELECT digest, max(size_bytes) AS size, max(pinned) AS pinned, max(last_used_at) AS used_at"
    " FROM cached_file WHERE digest IS NOT NULL GROUP BY digest"
)


def giving_way(
    connection: Connection,
    size: int,
    rank: datetime | None,
    budget_bytes: int,
    *,
    coming: str | None = None,
) -> set[str] | None:
    """Return which contents go to make room for `size` bytes; None if that cannot be.

    Only those used before `rank` (None for any), the least recently used first, never pinned ones.
    """
    rows = connection.execute(f"{CONTENTS} ORDER BY used_at, digest").fetchall()
    if any(row["digest"] == coming for row in rows):
        return set()
    excess = sum(row["size"] for row in rows) + size - budget_bytes
    latest = None if rank is None else to_stamp(rank)
    going: set[str] = set()
    for row in rows:
        if excess <= 0:
            break
        if row["pinned"] or (latest is not None and (row["used_at"] or 0) >= latest):
            continue
        going.add(row["digest"])
        excess -= row["size"]
    return going if excess <= 0 else None


def pinned_bytes(connection: Connection) -> int:
    """Return what room the pinned contents take."""
    rows = connection.execute(f"SELECT coalesce(sum(size * pinned), 0) FROM ({CONTENTS})")
    return int(rows.fetchone()[0])


def let_go(connection: Connection, digests: set[str]) -> None:
    """Part rows from contents that are about to be removed."""
    connection.executemany(
        "UPDATE cached_file SET digest = NULL, etag = '', last_modified = '', pack_id = NULL"
        " WHERE digest = ?",
        [(digest,) for digest in digests],
    )
