"""Opens an account's database: creates, upgrades or refuses it, and rescues a damaged one.

The order is: look without changing anything; refuse what a newer version wrote; set a damaged
file aside and rebuild; upgrade an older file after a backup, and take a failed upgrade back.
"""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from sqlite3 import SQLITE_FULL, SQLITE_READONLY
from typing import TYPE_CHECKING, Final, Literal

from companion.errors import DatabaseBusy, DatabaseDamaged, DatabaseTooNew, MigrationFailed
from companion.private_files import private_folder
from companion.store.database import (
    Database,
    connect,
    driver_errors,
    suspicion_of,
    translated_errors,
)
from companion.store.draft_mirror import DraftMirror
from companion.store.encryption_mark import lies_otherwise
from companion.store.journal_rescue import JOURNAL_COPIES, JOURNAL_FOLDER
from companion.store.migrations import REVISIONS
from companion.store.own_events import NOTE_COPIES, NOTES_FOLDER
from companion.store.rescue import bring_in_step, salvage, set_aside
from companion.store.rescue_memory import bring_memory_over
from companion.store.search_index import distrust_index
from companion.store.second_copies import bring_copies_in_step
from companion.store.upgrade_backups import backup_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from companion.domain.account import Account
    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

_CHECKED_WHOLE_UP_TO: Final = 8 * 1024 * 1024
"""Bytes: files up to this size are checked whole at each opening, larger ones on suspicion."""


@dataclass(frozen=True, slots=True)
class OpeningReport:
    """What opening found: whether the file is new, was upgraded, or had to be rescued.

    `damaged_copy` is where a damaged file was set aside; `rescued_items` counts the drafts,
    outbox items, entries of the journal and notes in the calendar that were carried over from it
    and from the mirror, also into a sound file that had lost its newest changes.
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
    key: StorageKey | None = None,
    upgrade: Callable[[Path], None] | None = None,
    revisions: Sequence[str] = REVISIONS,
) -> tuple[Database, OpeningReport]:
    """Open the database of `account` at `path`, encrypted with `key` unless that is None.

    Raises `DatabaseTooNew`, `MigrationFailed`, `StorageFull`, `StorageUnwritable`, and
    `DatabaseBusy` where it was encrypted or decrypted meanwhile. `upgrade` and `revisions` replace
    the migrations in tests.
    """
    upgrade = upgrade or partial(_run_migrations, key=key)
    private_folder(path.parent)
    try:
        return _open(path, account, mirror, key, upgrade, revisions)
    except DatabaseDamaged:
        # Found after a first look at a large file: it is under suspicion now, and checked whole.
        return _open(path, account, mirror, key, upgrade, revisions)


def check_whole(
    path: Path, key: StorageKey | None = None, mode: Literal["ro", "rw"] = "ro"
) -> list[str]:
    """Return what SQLite finds wrong in the whole file; empty if it is sound.

    Raises `sqlite3.Error` where it cannot look without writing, and may not.
    """
    with closing(connect(path, key, mode=mode)) as connection:
        try:
            findings = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)")]
        except driver_errors() as error:
            if _wants_to_write(error):
                raise
            return [str(error)]
    return [] if findings == ["ok"] else findings


def _open(
    path: Path,
    account: Account,
    mirror: DraftMirror,
    key: StorageKey | None,
    upgrade: Callable[[Path], None],
    revisions: Sequence[str],
) -> tuple[Database, OpeningReport]:
    salvaged: list[dict[str, object]] = []
    suspected = suspicion_of(path).exists()
    with translated_errors(path):
        try:
            revision = _revision_of_sound_file(path, key) if path.exists() else None
        except DatabaseDamaged as damage:
            if lies_otherwise(path.parent, key):
                raise DatabaseBusy("another program changed how it lies", path) from damage
            log.error("database %s is damaged and is rebuilt: %s", path.name, damage)  # noqa: TRY400 - no traceback is of use
            salvaged = salvage(path, mirror, key)
            report = OpeningReport(created=True, damaged_copy=set_aside(path))
            upgrade(path)
        else:
            report = _brought_up_to_date(path, key, revision, revisions, upgrade)
        database = Database(path, key)
        try:
            _note_account(database, account)
            if suspected:
                _distrust_search_index(database)
            rescued = bring_in_step(database, mirror, salvaged)
            bring_memory_over(database)
            for folder, copied in ((JOURNAL_FOLDER, JOURNAL_COPIES), (NOTES_FOLDER, NOTE_COPIES)):
                copies = DraftMirror(path.parent / folder, key)
                rescued += bring_copies_in_step(database, copies, copied)
        except BaseException:
            database.close()
            raise
    suspicion_of(path).unlink(missing_ok=True)
    return database, replace(report, rescued_items=rescued)


def _revision_of_sound_file(path: Path, key: StorageKey | None) -> str | None:
    """Return the schema's revision, None for an empty file; raise `DatabaseDamaged`.

    Nothing of the file changes, what a newer version wrote included, unless a killed program left
    changes half-made: those can only be taken back by writing.
    """
    with translated_errors(path):
        try:
            return _examined(path, key, "ro")
        except driver_errors() as error:
            if not _wants_to_write(error):
                raise
        return _examined(path, key, "rw")


def _examined(path: Path, key: StorageKey | None, mode: Literal["ro", "rw"]) -> str | None:
    with closing(connect(path, key, mode=mode)) as connection:
        tables = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise DatabaseDamaged("no revision in the file", path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise DatabaseDamaged("no revision in the file", path)
    if suspicion_of(path).exists() or path.stat().st_size <= _CHECKED_WHOLE_UP_TO:
        findings = check_whole(path, key, mode)
        if findings:
            raise DatabaseDamaged("; ".join(findings[:3]), path)
    return str(row[0])


def _wants_to_write(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == SQLITE_READONLY


def _brought_up_to_date(
    path: Path,
    key: StorageKey | None,
    revision: str | None,
    revisions: Sequence[str],
    upgrade: Callable[[Path], None],
) -> OpeningReport:
    if revision is None:
        upgrade(path)
        return OpeningReport(created=True)
    if revision not in revisions:
        raise DatabaseTooNew("written by a newer version", path, revision)
    if revision == revisions[-1]:
        return OpeningReport()
    _upgrade_or_restore(path, key, revision, upgrade)
    return OpeningReport(migrated_from=revision)


def _note_account(database: Database, account: Account) -> None:
    with database.writing(durable=False) as connection:
        connection.execute(
            "INSERT INTO account (id, kind, site_url, site_name, username, full_name,"
            " remote_user_id) VALUES (1, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET site_url = excluded.site_url,"
            " site_name = excluded.site_name, username = excluded.username,"
            " full_name = excluded.full_name"
            " WHERE (site_url, site_name, username, full_name) IS NOT (excluded.site_url,"
            " excluded.site_name, excluded.username, excluded.full_name)",
            (
                account.kind,
                account.site_url,
                account.site_name,
                account.username,
                account.full_name,
                account.remote_user_id,
            ),
        )


def _distrust_search_index(database: Database) -> None:
    """Have the index made anew: a check of the file does not look into it."""
    with database.writing(durable=False) as connection:
        distrust_index(connection)


def _upgrade_or_restore(
    path: Path, key: StorageKey | None, revision: str, upgrade: Callable[[Path], None]
) -> None:
    backup = backup_path(path, revision)
    _copy(path, backup, key)
    try:
        upgrade(path)
    except Exception as error:
        log.exception("upgrade of %s from %s failed", path.name, revision)
        _copy(backup, path, key)
        if isinstance(error, driver_errors()) and _no_room(error):
            raise
        raise MigrationFailed(f"upgrade from {revision} failed", path, backup) from error


def _no_room(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == SQLITE_FULL


def _copy(source: Path, target: Path, key: StorageKey | None) -> None:
    """Copy a database as SQLite does it online, the write-ahead log included."""
    with closing(connect(source, key, mode="rw")) as read, closing(connect(target, key)) as write:
        read.backup(write)


def _run_migrations(path: Path, key: StorageKey | None) -> None:
    from companion.store.upgrade import upgrade_to_head  # noqa: PLC0415 - Alembic starts slowly

    upgrade_to_head(path, key)
