"""The classroom's memory: one SQLite file in a folder, seeded once, kept over restarts."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from sync.classroom.academy import load_academy
from sync.classroom.comment_tables import COMMENT_TABLES
from sync.classroom.message_tables import MESSAGE_TABLES
from sync.classroom.notification_tables import NOTIFICATION_TABLES
from sync.classroom.schema import ADDED_COLUMNS
from sync.classroom.seeding import seed_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sync.classroom.generator import ClassroomSize

DATABASE_NAME: Final = "classroom.sqlite"
_BUSY_SECONDS: Final = 30.0


class ClassroomState:
    """Connections to a classroom's database; any number of threads may ask for one.

    A folder that holds a classroom already is opened as it is, whatever `size` says.
    """

    def __init__(
        self, folder: Path, *, size: ClassroomSize | None, clock: Callable[[], float]
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / DATABASE_NAME
        if not self.path.exists():
            _create(self.path, size, int(clock()))
        _add_missing_columns(self.path)
        self._idle: SimpleQueue[sqlite3.Connection] = SimpleQueue()

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection to one thread at a time."""
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = connect(self.path)
        try:
            yield connection
        finally:
            self._idle.put(connection)

    def close(self) -> None:
        """Close the connections; none may be lent out."""
        with suppress(Empty):
            while True:
                self._idle.get_nowait().close()


def connect(path: Path) -> sqlite3.Connection:
    """Open the database as server and tests do: WAL, explicit transactions, rows by name."""
    connection = sqlite3.connect(
        path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, *, writes: bool) -> Iterator[None]:
    """Read from one snapshot, or write all or nothing."""
    connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _add_missing_columns(path: Path) -> None:
    """Bring a classroom that an earlier version has made up to this one."""
    with closing(connect(path)) as connection:
        connection.executescript(MESSAGE_TABLES + NOTIFICATION_TABLES + COMMENT_TABLES)
        for table, column, declared in ADDED_COLUMNS:
            known = {row["name"] for row in connection.execute(f"PRAGMA table_info({table})")}
            if column not in known:
                connection.execute(f"ALTER TABLE {table} ADD COLUMN {column} {declared}")


def _create(path: Path, size: ClassroomSize | None, now: int) -> None:
    """Seed beside the final name, so that an interrupted start leaves no half classroom."""
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    connection = sqlite3.connect(unfinished)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        seed_database(connection, load_academy(), size, now)
        connection.commit()
    finally:
        connection.close()
    unfinished.replace(path)
