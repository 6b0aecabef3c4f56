"""Opens an account's database: creates, upgrades or refuses it, and rescues a damaged one.

The order is: look without changing anything; refuse what a newer version wrote; set a damaged
file aside and rebuild; upgrade an older file after a backup, and take a failed upgrade back.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.errors import DatabaseDamaged, DatabaseTooNew, MigrationFailed
from companion.store.database import Database, connect, suspicion_of, translated_errors
from companion.store.migrations import HEAD, REVISIONS
from companion.store.rescue import read_items, set_aside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.account import Account
    from companion.store.draft_mirror import DraftMirror

log = logging.getLogger(__name__)

_CHECKED_WHOLE_UP_TO: Final = 8 * 1024 * 1024
"""Bytes: files up to this size are checked whole at each opening, larger ones on suspicion."""


@dataclass(frozen=True, slots=True)
class OpeningReport:
    """What opening found: whether the file is new, was upgraded, or had to be rescued.

    `damaged_copy` is where a damaged file was set aside; `rescued_items` counts the drafts and
    outbox items that were carried over from it and from the mirror.
    """

    created: bool = False
    migrated_from: str | None = None
    damaged_copy: Path | None = None
    rescued_items: int = 0


def open_database(
    path: Path,
    account: Account,
    mirror: DraftMirror,
    *,
    upgrade: Callable[[Path], None] | None = None,
) -> tuple[Database, OpeningReport]:
    """Open the database of `account` at `path`.

    Raises `DatabaseTooNew`, `MigrationFailed`, `StorageFull`, `StorageUnwritable`. `upgrade`
    replaces the migrations in tests.
    """
    upgrade = upgrade or _run_migrations
    path.parent.mkdir(parents=True, exist_ok=True)
    with translated_errors(path):
        if not path.exists():
            return _create(path, account, mirror, upgrade)
        try:
            revision = _revision_of_sound_file(path)
        except DatabaseDamaged as damage:
            return _rebuild(path, account, mirror, upgrade, damage)
        if revision is None:
            return _create(path, account, mirror, upgrade)
        if revision not in REVISIONS:
            raise DatabaseTooNew("written by a newer version", path, revision)
        if revision != HEAD:
            _upgrade_or_restore(path, revision, upgrade)
        report = OpeningReport(migrated_from=revision if revision != HEAD else None)
        return _opened(path, account), report


def check_whole(path: Path) -> list[str]:
    """Return what SQLite finds wrong in the whole file; empty if it is sound."""
    with closing(connect(path, mode="ro")) as connection:
        try:
            findings = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)")]
        except sqlite3.DatabaseError as error:
            return [str(error)]
    return [] if findings == ["ok"] else findings


def _revision_of_sound_file(path: Path) -> str | None:
    """Return the schema's revision, None for an empty file; raise `DatabaseDamaged`."""
    suspicion = suspicion_of(path)
    with translated_errors(path), closing(connect(path, mode="rw")) as connection:
        tables = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise DatabaseDamaged("no revision in the file", path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise DatabaseDamaged("no revision in the file", path)
    if suspicion.exists() or path.stat().st_size <= _CHECKED_WHOLE_UP_TO:
        findings = check_whole(path)
        if findings:
            raise DatabaseDamaged("; ".join(findings[:3]), path)
        suspicion.unlink(missing_ok=True)
    return str(row[0])


def _create(
    path: Path, account: Account, mirror: DraftMirror, upgrade: Callable[[Path], None]
) -> tuple[Database, OpeningReport]:
    """Make a new file; items in the mirror (of a file that was lost) come along."""
    upgrade(path)
    database = _opened(path, account)
    rescued = _put_back(database, mirror.read_all())
    return database, OpeningReport(created=True, rescued_items=rescued)


def _rebuild(
    path: Path,
    account: Account,
    mirror: DraftMirror,
    upgrade: Callable[[Path], None],
    damage: DatabaseDamaged,
) -> tuple[Database, OpeningReport]:
    log.error("database %s is damaged and is rebuilt: %s", path.name, damage)
    copy = set_aside(path)
    suspicion_of(path).unlink(missing_ok=True)
    items = {str(item["item_id"]): item for item in read_items(copy)}
    for item in mirror.read_all():
        known = items.get(str(item["item_id"]))
        if known is None or _as_new(item, known):
            items[str(item["item_id"])] = item
    upgrade(path)
    database = _opened(path, account)
    rescued = _put_back(database, list(items.values()))
    return database, OpeningReport(created=True, damaged_copy=copy, rescued_items=rescued)


def _as_new(item: dict[str, object], known: dict[str, object]) -> bool:
    return float(str(item["updated_at"])) >= float(str(known["updated_at"]))


def _put_back(database: Database, items: list[dict[str, object]]) -> int:
    from companion.store.outbox_rows import restore_rows  # noqa: PLC0415 - only a rescue needs it

    with database.writing(durable=True) as connection:
        return restore_rows(connection, items)


def _opened(path: Path, account: Account) -> Database:
    database = Database(path)
    with database.writing(durable=False) as connection:
        connection.execute(
            "INSERT INTO account (id, kind, site_url, site_name, username, full_name,"
            " remote_user_id) VALUES (1, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET site_url = excluded.site_url,"
            " site_name = excluded.site_name, username = excluded.username,"
            " full_name = excluded.full_name",
            (
                account.kind,
                account.site_url,
                account.site_name,
                account.username,
                account.full_name,
                account.remote_user_id,
            ),
        )
    return database


def _upgrade_or_restore(path: Path, revision: str, upgrade: Callable[[Path], None]) -> None:
    backup = path.with_name(f"{path.name}.before-upgrade-from-{revision}")
    _copy(path, backup)
    try:
        upgrade(path)
    except Exception as error:
        log.exception("upgrade of %s from %s failed", path.name, revision)
        _copy(backup, path)
        raise MigrationFailed(f"upgrade from {revision} failed", path, backup) from error


def _copy(source: Path, target: Path) -> None:
    """Copy a database as SQLite does it online, the write-ahead log included."""
    with closing(connect(source, mode="rw")) as read, closing(connect(target)) as write:
        read.backup(write)


def _run_migrations(path: Path) -> None:
    from companion.store.upgrade import upgrade_to_head  # noqa: PLC0415 - Alembic starts slowly

    upgrade_to_head(path)
