"""Figures of a database for support: how much of what, never what it says."""

from __future__ import annotations

import json
import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.draft import ItemKind, ItemState
from companion.domain.reason import ReasonCode
from companion.store.clock import from_stamp
from companion.store.database import connect, driver_errors

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from companion.store.database import Connection
    from companion.store.storage_key import StorageKey

_FUNCTION: Final = re.compile(r"[a-z]+(?:_[a-z]+)+")
_OUTCOMES: Final = (
    "delivered", "refused", "not_sent", "answer_lost", "answer_broken", "not_found", "held",
    "not_approved",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ItemCount:
    """So many outbox items of a kind, in a state, stopped for a reason; empty for none."""

    kind: str
    state: str
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class DatabaseFigures:
    """What a database tells without a word of anybody.

    `functions` are those that the site offers, as far as the app asks for them. `attempts` counts
    tries to send by outcome, `traffic` bytes by month. `problem` says why it could not be read.
    """

    revision: str = ""
    tables: tuple[tuple[str, int], ...] = ()
    items: tuple[ItemCount, ...] = ()
    attempts: tuple[tuple[str, int], ...] = ()
    waiting_since: datetime | None = None
    last_sync_at: datetime | None = None
    traffic: tuple[tuple[str, int], ...] = ()
    functions: tuple[str, ...] = ()
    upload_limit_bytes: int | None = None
    free_pages: int = 0
    problem: str = ""


def diagnostic_figures(path: Path, key: StorageKey | None = None) -> DatabaseFigures:
    """Count what is in the database at `path`, whatever version wrote it; change nothing."""
    if not path.exists():
        return DatabaseFigures(problem="there is no file")
    try:
        with closing(connect(path, key, mode="ro")) as connection:
            return _figures(connection)
    except driver_errors() as error:
        name = getattr(error, "sqlite_errorname", None) or type(error).__name__
        return DatabaseFigures(problem=f"cannot be read: {name}")


def _figures(connection: Connection) -> DatabaseFigures:
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            " AND name NOT LIKE '%_search_%' AND name <> 'alembic_version' ORDER BY name"
        )
    ]
    (revision,) = connection.execute("SELECT max(version_num) FROM alembic_version").fetchone()
    last_sync, remembered = connection.execute(
        "SELECT last_sync_at, remembered_site FROM account"
    ).fetchone() or (None, None)
    (since,) = connection.execute(
        "SELECT min(queued_at) FROM outbox_item WHERE state IN ('queued', 'sending', 'in_doubt')"
    ).fetchone()
    functions, limit = _offered(remembered)
    return DatabaseFigures(
        revision=revision or "",
        tables=tuple(
            (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
            for name in names
        ),
        items=_items(connection),
        attempts=tuple(
            (_known(row[0], _OUTCOMES), row[1])
            for row in connection.execute(
                "SELECT coalesce(outcome, ''), count(*) FROM attempt GROUP BY 1 ORDER BY 1"
            )
        ),
        waiting_since=from_stamp(since),
        last_sync_at=from_stamp(last_sync),
        traffic=tuple(
            (row[0], row[1])
            for row in connection.execute(
                "SELECT month, bytes FROM traffic"
                " WHERE month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'"
                " ORDER BY month DESC LIMIT 6"
            )
        ),
        functions=functions,
        upload_limit_bytes=limit,
        free_pages=connection.execute("PRAGMA freelist_count").fetchone()[0],
    )


def _items(connection: Connection) -> tuple[ItemCount, ...]:
    rows = connection.execute(
        "SELECT kind, state, coalesce(reason_code, ''), count(*) FROM outbox_item"
        " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    return tuple(
        ItemCount(
            _known(row[0], ItemKind), _known(row[1], ItemState), _known(row[2], ReasonCode), row[3]
        )
        for row in rows
    )


def _known(value: str, known: Iterable[str]) -> str:
    """Return a word of ours as it is; of another's, that it is one."""
    return value if not value or value in set(known) else "(unknown)"


def _offered(remembered: str | None) -> tuple[tuple[str, ...], int | None]:
    """Return which functions the site offers, from what its server package remembers of it."""
    try:
        stored = json.loads(remembered or "{}")
        functions, limit = stored.get("functions", []), stored.get("upload_limit_bytes")
    except (ValueError, AttributeError):
        return (), None
    names = functions if isinstance(functions, list) else []
    return (
        tuple(
            sorted(name for name in names if isinstance(name, str) and _FUNCTION.fullmatch(name))
        ),
        limit if type(limit) is int else None,
    )
