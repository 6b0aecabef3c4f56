"""Runs the Alembic migrations on a database file, all in one transaction."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from companion.store.database import connect, driver_errors, encrypting_driver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from companion.store.storage_key import StorageKey

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade_to_head(path: Path, key: StorageKey | None = None) -> None:
    """Bring the file at `path` to the newest revision; killed midway, it is as it was before.

    Raises the driver's error where SQLite does.
    """
    try:
        with schema_transaction(path, key) as connection:
            command.upgrade(alembic_config(connection), "head")
    except DBAPIError as error:
        if isinstance(error.orig, driver_errors()):
            raise error.orig from error
        raise


@contextmanager
def schema_transaction(path: Path, key: StorageKey | None = None) -> Iterator[Connection]:
    """Lend a transaction in which changes of the schema, too, are taken back on an error."""
    engine = create_engine(
        "sqlite://",
        module=sqlite3 if key is None else encrypting_driver(),
        creator=lambda: connect(path, key),
        poolclass=NullPool,
    )
    # sqlite3 would commit by itself before changes of the schema: the BEGIN has to be ours.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def alembic_config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for our scripts on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
