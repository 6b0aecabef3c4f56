"""One SQLite file: connections, short transactions, and SQLite's errors in our own terms.

The driver stays behind this module: Python's own for a plain file, SQLCipher's for an encrypted
one, which is loaded only then. Connections are lent to one thread at a time.
"""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import sys
import tempfile
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Literal

from companion.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    StorageFull,
    StorageUnwritable,
    StoreError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

Connection = sqlite3.Connection
Row = sqlite3.Row

BUSY_SECONDS: Final = 15.0
_PROBE_BYTES: Final = 256 * 1024


class Database:
    """An open database file.

    `reading` gives a consistent view; `writing` a transaction that is committed at the end of the
    block or, on any error, taken back whole. Errors of SQLite leave it as `StoreError` kinds.
    `key` is what the file is encrypted with, None for a plain one. Through one that is `read_only`
    nothing changes, and no file is made.
    """

    def __init__(
        self, path: Path, key: StorageKey | None = None, *, read_only: bool = False
    ) -> None:
        self.path = path
        self.key = key
        self._read_only = read_only
        self._idle: list[Connection] = []
        self._lent: set[Connection] = set()
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection inside a read transaction."""
        with self._lent_connection() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextmanager
    def writing(self, *, durable: bool) -> Iterator[Connection]:
        """Lend a connection inside a write transaction.

        `durable` waits until the disk has it: for what the person wrote. Without it a power cut
        may cost the newest transactions, never the soundness of the file: for what a server can
        give again.
        """
        with self._lent_connection() as connection:
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def compact(self) -> None:
        """Give the room back that nothing in the file uses any more.

        Nobody else can write meanwhile, which takes as long as a copy of what is left.
        """
        with self._lent_connection() as connection:
            # Else the copy would be made in memory, where the file may find no room.
            connection.execute("PRAGMA temp_store = FILE")
            try:
                connection.execute("VACUUM")
            finally:
                connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close every connection; whoever still holds one closes it on return."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    @contextmanager
    def _lent_connection(self) -> Iterator[Connection]:
        with translated_errors(self.path):
            connection = self._take()
            try:
                yield connection
            finally:
                self._give_back(connection)

    def _take(self) -> Connection:
        with self._lock:
            if self._closed:
                raise StoreError("the database is closed", self.path)
            connection = self._idle.pop() if self._idle else None
        connection = connection or self._connect()
        with self._lock:
            self._lent.add(connection)
        return connection

    def _connect(self) -> Connection:
        if not self._read_only:
            return connect(self.path, self.key)
        # Not "ro": then what a killed program left half-made could not be taken back.
        connection = connect(self.path, self.key, mode="rw")
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            self._lent.discard(connection)
            if not self._closed:
                self._idle.append(connection)
                return
        connection.close()


def connect(
    path: Path,
    key: StorageKey | None = None,
    *,
    mode: Literal["rwc", "rw", "ro"] = "rwc",
    damaged: bool = False,
) -> Connection:
    """Open a connection with the settings that all of the store relies on.

    `damaged` lets a file be read that lacks a part of its pages.
    """
    if mode == "rwc":
        create_private(path)
    driver = sqlite3 if key is None else encrypting_driver()
    connection: Connection = driver.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    connection.row_factory = driver.Row
    try:
        if key is not None:
            give_key(connection, key)
        if damaged:
            connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        if mode != "ro":
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA secure_delete = FAST")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -8000")
    except driver_errors():
        connection.close()
        raise
    return connection


def encrypting_driver() -> ModuleType:
    """Return SQLCipher's driver: the same interface as Python's own, with error classes apart."""
    from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # noqa: PLC0415 - 20 MB

    driver: ModuleType = dbapi2
    return driver


def driver_errors() -> tuple[type[sqlite3.Error], ...]:
    """Return the classes of the errors that a driver may raise, for an `except`."""
    loaded = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if loaded is None else (sqlite3.Error, loaded.Error)


def give_key(connection: Connection, key: StorageKey) -> None:
    """Have a new connection read and write with `key`.

    It is given raw, so that nothing is derived from it at each opening. SQLCipher's own words go
    nowhere: we tell of errors ourselves.
    """
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{raw_key(key)}"')


def raw_key(key: StorageKey) -> str:
    """Return the key as SQLCipher takes one from which it is to derive nothing."""
    return f"x'{key.for_('database').hex()}'"


def create_private(path: Path) -> None:
    """Have an empty file at `path` if there is none, which only the person may read.

    SQLite gives the files beside it (the write-ahead log) the same rights.
    """
    if path.exists():
        return  # Opening and closing it would free the locks that this process has on it.
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        log.debug("%s was not made: %s", path.name, error)  # SQLite will say why, as it does


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors of the environment into ours; programming errors pass unchanged."""
    try:
        yield
    except driver_errors() as error:
        translated = _translate(error, path)
        if translated is None:
            raise
        log.warning("database %s: %s", path.name, error)
        raise translated from error


def suspicion_of(path: Path) -> Path:
    """Return the mark beside a database that asks the next opening for a thorough check."""
    return path.with_name(path.name + ".suspect")


def _translate(error: sqlite3.Error, path: Path) -> StoreError | None:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    message = str(error)
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        _mark_suspect(path)
        return DatabaseDamaged(message, path)
    if primary == sqlite3.SQLITE_FULL:
        return StorageFull(message, path)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseBusy(message, path)
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return StorageUnwritable(message, path)
    if primary == sqlite3.SQLITE_IOERR:
        return _io_error(message, path)
    return None


def _io_error(message: str, path: Path) -> StoreError:
    """Tell a quota, which SQLite calls a failed write, from a medium that cannot be written."""
    try:
        with tempfile.TemporaryFile(dir=path.parent) as probe:
            probe.write(bytes(_PROBE_BYTES))
            probe.flush()
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            return StorageFull(message, path)
    return StorageUnwritable(message, path)


def _mark_suspect(path: Path) -> None:
    try:
        suspicion_of(path).touch()
    except OSError as error:
        log.warning("cannot mark %s as suspect: %s", path.name, error)
