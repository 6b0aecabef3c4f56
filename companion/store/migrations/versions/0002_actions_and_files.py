"""Edits and other actions in the outbox, files of drafts, ratings, and what traffic cost."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and tables."""
    _add("outbox_item", "value", sa.String())
    for version in ("base", "theirs"):
        _add("outbox_item", f"{version}_subject", sa.String())
        _add("outbox_item", f"{version}_html", sa.String())
        _add("outbox_item", f"{version}_modified_at", sa.Float())
    _add("forum", "takes_ratings", sa.Boolean(), default="0")
    _add("discussion", "can_star", sa.Boolean(), default="0")
    _add("discussion", "can_lock", sa.Boolean(), default="0")
    _add("post", "can_rate", sa.Boolean(), default="0")
    _add("post", "rating_scale", sa.String())
    _add("post", "rating_highest", sa.Integer(), default="0")
    _add("post", "own_rating", sa.Integer())
    _add("post", "rating_average", sa.String())
    _add("post", "rating_count", sa.Integer(), default="0")
    op.create_table(
        "outbox_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("mime_type", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("area_remote_id", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("remote_name", sa.String(), nullable=True),
        sa.Column("uploaded_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["outbox_item.item_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_file_item_id", "outbox_file", ["item_id"])
    op.create_table(
        "traffic",
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month"),
    )


def _add(table: str, name: str, kind: sa.types.TypeEngine[Any], default: str | None = None) -> None:
    nullable = default is None
    column = sa.Column(name, kind, nullable=nullable, server_default=default)
    op.add_column(table, column)
