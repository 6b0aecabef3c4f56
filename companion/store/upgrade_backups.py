"""The copies that upgrades leave beside a database, and how long they stay."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

NEWEST_STAYS_FOR: Final = timedelta(days=30)
_MARK: Final = ".before-upgrade-from-"
_SIDES: Final = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class UpgradeBackup:
    """A copy of the database as it was before an upgrade from `revision`."""

    path: Path
    revision: str
    made_at: datetime
    size_bytes: int


def backup_path(database: Path, revision: str) -> Path:
    """Return where the copy before an upgrade from `revision` stands."""
    return database.with_name(f"{database.name}{_MARK}{revision}")


def upgrade_backups(database: Path) -> tuple[UpgradeBackup, ...]:
    """Return the copies, the newest first."""
    found = [
        UpgradeBackup(
            path=path,
            revision=path.name.partition(_MARK)[2],
            made_at=datetime.fromtimestamp(path.stat().st_mtime, UTC),
            size_bytes=path.stat().st_size,
        )
        for path in database.parent.glob(f"{database.name}{_MARK}*")
        if not path.name.endswith(_SIDES)
    ]
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def prune_backups(database: Path, now: datetime) -> int:
    """Remove the copies that are needed no more; return how many went.

    For when a whole sync has ended well: the upgraded file works. The newest copy stays for 30
    days, in case something is missed only later.
    """
    newest, *older = upgrade_backups(database) or (None,)
    going = [each for each in older if each is not None]
    if newest is not None and newest.made_at < now - NEWEST_STAYS_FOR:
        going.append(newest)
    for backup in going:
        for ending in ("", *_SIDES):
            _remove(backup.path.with_name(backup.path.name + ending))
    return len(going)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("the copy %s stays for now: %s", path.name, error)
