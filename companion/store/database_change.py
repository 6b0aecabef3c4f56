"""Makes an encrypted database of a plain one, and the reverse, so that a kill leaves one whole.

The new file is made beside the old one, checked, and takes its name in one step; the old one is
overwritten and goes. What a killed change left is removed by the next.
"""

from __future__ import annotations

import logging
import os
from contextlib import closing
from typing import TYPE_CHECKING, Final

from companion.erasing import overwrite_and_remove
from companion.errors import DatabaseDamaged
from companion.store.database import (
    BUSY_SECONDS,
    connect,
    create_private,
    driver_errors,
    encrypting_driver,
    give_key,
    raw_key,
    translated_errors,
)

if TYPE_CHECKING:
    from pathlib import Path

    from companion.store.database import Connection
    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

_PLAIN_BEGIN: Final = b"SQLite format 3\0"
_COMING: Final = ".coming"
_GOING: Final = ".going"
SIDES: Final = ("-wal", "-shm", "-journal")


def is_plain(path: Path) -> bool:
    """Return whether a file begins as a plain database does, as an empty one may become.

    Only for a file that this process has not opened: looking would free its locks.
    """
    with path.open("rb") as file:
        begin = file.read(len(_PLAIN_BEGIN))
    return not begin or begin == _PLAIN_BEGIN


def change_database(path: Path, key: StorageKey, *, encrypted: bool) -> None:
    """Have the database at `path` encrypted with `key`, or plain; `key` opens it if it is not.

    Nobody may have it open, in this process least of all. Raises `StoreError` kinds:
    `DatabaseBusy` if somebody has, `DatabaseDamaged` if what was made is not like the old one.
    """
    coming = path.with_name(path.name + _COMING)
    with translated_errors(path):
        _remove_left(path)
        if is_plain(path) != encrypted:
            return
        old, new = (None, key) if encrypted else (key, None)
        _settle_log(path, old)
        try:
            with closing(_opened(path, old)) as connection:
                _export(connection, coming, new)
                _compare(connection, path, coming, new)
                # Until the new file has the name, nobody can write into the old one. Who tries
                # later is told by SQLite that the file has moved. Windows lets no open file be
                # replaced.
                if os.name == "nt":
                    connection.close()
                _exchange(path, coming)
        finally:
            # Also where it failed: half a copy is of no use, and may be what fills the disk.
            _remove_left(path)


def opens_with(path: Path, key: StorageKey) -> bool:
    """Return whether an encrypted database can be read with `key`; nothing of it changes."""
    try:
        with closing(connect(path, key, mode="ro")) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master")
    except driver_errors():
        return False
    return True


def _remove_left(path: Path) -> None:
    for name in (_COMING, _GOING):
        for ending in ("", *SIDES):
            overwrite_and_remove(path.with_name(path.name + name + ending))
    overwrite_and_remove(path.with_name(path.name + "-wal" + _GOING))


def _settle_log(path: Path, key: StorageKey | None) -> None:
    """Bring the write-ahead log into the file, and have it removed and overwritten."""
    log_file = path.with_name(path.name + "-wal")
    with closing(connect(path, key, mode="rw")) as connection:
        connection.execute("PRAGMA wal_checkpoint(FULL)")
        if log_file.exists():
            _link(log_file, log_file.with_name(log_file.name + _GOING))
        connection.execute("PRAGMA journal_mode = DELETE")


def _export(connection: Connection, coming: Path, key: StorageKey | None) -> None:
    create_private(coming)
    given = "''" if key is None else f'"{raw_key(key)}"'
    connection.execute(f"ATTACH DATABASE ? AS coming KEY {given}", (str(coming),))
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT sqlcipher_export('coming')")
    connection.execute("COMMIT")
    connection.execute("DETACH DATABASE coming")
    with coming.open("rb+") as file:
        os.fsync(file.fileno())


def _opened(path: Path, key: StorageKey | None) -> Connection:
    """Open with the encrypting driver, a plain file, too: it alone can have both at once.

    No other connection gets at the file from its first transaction on until it is closed.
    """
    connection: Connection = encrypting_driver().connect(
        str(path), isolation_level=None, timeout=BUSY_SECONDS
    )
    if key is not None:
        give_key(connection, key)
    connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")
    return connection


def _compare(connection: Connection, path: Path, coming: Path, key: StorageKey | None) -> None:
    """Raise `DatabaseDamaged` unless both hold the same tables with as many rows, all sound."""
    with closing(_opened(coming, key)) as made:
        if _outline(connection) != _outline(made):
            raise DatabaseDamaged("the copy is not like the file", path)
        findings = [str(row[0]) for row in made.execute("PRAGMA quick_check(5)")]
        if findings != ["ok"]:
            raise DatabaseDamaged("; ".join(findings), path)


def _outline(connection: Connection) -> list[tuple[object, ...]]:
    schema = connection.execute(
        "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"
    ).fetchall()
    counts = []
    for kind, name, sql in schema:
        if kind == "table" and not str(sql).startswith("CREATE VIRTUAL"):
            counts.append(
                (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
            )
    return [*(tuple(row) for row in schema), *counts]


def _exchange(path: Path, coming: Path) -> None:
    """Put the new file in the place of the old one, which gets another name to be overwritten."""
    _link(path, path.with_name(path.name + _GOING))
    coming.replace(path)
    _sync_folder(path.parent)


def _link(path: Path, other: Path) -> None:
    """Give a file another name under which it can be overwritten when it has lost its own."""
    try:
        os.link(path, other)
    except OSError as error:
        log.warning("%s will be removed without being overwritten: %s", path.name, error)


def _sync_folder(folder: Path) -> None:
    """Have the disk keep the new names; where folders cannot be opened, the system does it."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        log.info("the folder was not synced: %s", error)
    finally:
        os.close(handle)
