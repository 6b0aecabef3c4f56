"""Sets a damaged database aside and reads what it still holds of the person's words."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.store.database import connect

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


def set_aside(path: Path) -> Path:
    """Move a database and its companions out of the way; return where it stands now."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = path.with_name(f"{path.name}.damaged-{moment}")
    for ending in ("-wal", "-shm"):
        side = path.with_name(path.name + ending)
        if side.exists():
            side.replace(copy.with_name(copy.name + ending))
    path.replace(copy)
    return copy


def read_items(damaged: Path) -> list[dict[str, object]]:
    """Return the outbox items that can still be read, going from row to row past broken ones."""
    try:
        with closing(connect(damaged, mode="rw")) as connection:
            return list(_readable_rows(connection).values())
    except sqlite3.Error as error:
        log.warning("nothing can be read from %s: %s", damaged.name, error)
        return []


def _readable_rows(connection: sqlite3.Connection) -> dict[str, dict[str, object]]:
    """Read forwards, and where that breaks off backwards from the end as well."""
    rows: dict[str, dict[str, object]] = {}
    for order in ("ASC", "DESC"):
        try:
            for row in connection.execute(
                f"SELECT * FROM outbox_item NOT INDEXED ORDER BY rowid {order}"
            ):
                rows[str(row["item_id"])] = dict(row)
        except sqlite3.Error as error:
            log.warning("reading %s stopped after %d items: %s", order, len(rows), error)
        else:
            break
    return rows
