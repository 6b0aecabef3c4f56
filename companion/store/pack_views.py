"""Says what is shown that only a pack has told of, and from when that pack is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection

_MARKED: Final = ("section", "activity", "chapter", "forum", "discussion", "post")
_IN_USE: Final = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE pack_id = pack.id)" for table in _MARKED
)


def course_pack_made_at(connection: Connection, course_id: int) -> datetime | None:
    """Return when the newest pack was made of which something in a course is not checked yet."""
    row = connection.execute(
        f"SELECT max(made_at) FROM pack WHERE course_id = ? AND ({_IN_USE})", (course_id,)
    ).fetchone()
    stamp: float | None = row[0]
    return from_stamp(stamp)


def discussion_pack_made_at(connection: Connection, discussion_id: int) -> datetime | None:
    """Return the same of one discussion."""
    row = connection.execute(
        "SELECT max(made_at) FROM pack WHERE id IN"
        " (SELECT pack_id FROM post WHERE discussion_id = ? AND pack_id IS NOT NULL)",
        (discussion_id,),
    ).fetchone()
    stamp: float | None = row[0]
    return from_stamp(stamp)
