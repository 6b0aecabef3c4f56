"""One SQLite file: connections, short transactions, and SQLite's errors in our own terms.

The driver stays behind this module, so that another one (such as an encrypting one) can take its
place. Connections are lent to one thread at a time.
"""

from __future__ import annotations

import errno
import logging
import sqlite3
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

log = logging.getLogger(__name__)

Connection = sqlite3.Connection
Row = sqlite3.Row

BUSY_SECONDS: Final = 15.0
_PROBE_BYTES: Final = 256 * 1024


class Database:
    """An open database file.

    `reading` gives a consistent view; `writing` a transaction that is committed at the end of the
    block or, on any error, taken back whole. Errors of SQLite leave it as `StoreError` kinds.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
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
        connection = connection or connect(self.path)
        with self._lock:
            self._lent.add(connection)
        return connection

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            self._lent.discard(connection)
            if not self._closed:
                self._idle.append(connection)
                return
        connection.close()


def connect(
    path: Path, *, mode: Literal["rwc", "rw", "ro"] = "rwc", damaged: bool = False
) -> Connection:
    """Open a connection with the settings that all of the store relies on.

    `damaged` lets a file be read that lacks a part of its pages.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    connection.row_factory = Row
    try:
        if damaged:
            connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        if mode != "ro":
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -8000")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors of the environment into ours; programming errors pass unchanged."""
    try:
        yield
    except sqlite3.Error as error:
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
