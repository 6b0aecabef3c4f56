"""Copies that upgrades leave: the newest one stays for a month, older ones go."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.store.upgrade_backups import backup_path, prune_backups, upgrade_backups
from tests.companion.remote_values import NOON

if TYPE_CHECKING:
    from pathlib import Path


def copy_before_upgrade(database: Path, revision: str, days_ago: float) -> Path:
    path = backup_path(database, revision)
    path.write_bytes(b"a copy")
    moment = (NOON - timedelta(days=days_ago)).timestamp()
    os.utime(path, (moment, moment))
    return path


def test_the_newest_copy_stays_and_older_ones_go(tmp_path: Path) -> None:
    database = tmp_path / "companion.db"
    database.touch()
    older = copy_before_upgrade(database, "0001", 20)
    newest = copy_before_upgrade(database, "0002", 3)
    side = older.with_name(older.name + "-wal")
    side.touch()
    assert [each.revision for each in upgrade_backups(database)] == ["0002", "0001"]
    assert prune_backups(database, NOON) == 1
    assert sorted(tmp_path.iterdir()) == [database, newest]


def test_the_newest_copy_goes_after_thirty_days(tmp_path: Path) -> None:
    database = tmp_path / "companion.db"
    copy_before_upgrade(database, "0002", 29)
    assert prune_backups(database, NOON) == 0
    assert prune_backups(database, NOON + timedelta(days=2)) == 1
    assert upgrade_backups(database) == ()


def test_without_copies_there_is_nothing_to_remove(tmp_path: Path) -> None:
    assert prune_backups(tmp_path / "companion.db", NOON) == 0
