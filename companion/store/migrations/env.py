"""Runs Alembic on the connection that `companion.store.opening` hands over."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

import companion.store.tables  # noqa: F401 - declares the tables

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
