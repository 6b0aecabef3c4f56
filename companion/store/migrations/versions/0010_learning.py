"""Learning: the journal with its versions, what was read by day, when activities were finished."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add tables and column; count what was read before as far as posts say when."""
    op.add_column("activity", sa.Column("completed_at", sa.Float(), nullable=True))
    op.create_table(
        "journal_entry",
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("tried", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("about_kind", sa.String(), nullable=True),
        sa.Column("about_remote_id", sa.String(), nullable=True),
        sa.Column("about_name", sa.String(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.Column("deleted_at", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("entry_id"),
    )
    op.create_index("ix_journal_entry_day", "journal_entry", ["day"])
    op.create_table(
        "journal_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(), nullable=False),
        sa.Column("tried", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("kept_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["journal_entry.entry_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_version_entry_id", "journal_version", ["entry_id"])
    op.create_table(
        "reading_day",
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("posts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day"),
    )
    op.execute(
        "INSERT INTO reading_day (day, posts) SELECT date(seen_at, 'unixepoch', 'localtime'),"
        " count(*) FROM post WHERE seen_at IS NOT NULL GROUP BY 1"
    )
    # The site tells when they were finished: outlines are read once more.
    op.execute("UPDATE course SET outline_wanted = 1 WHERE outline_read_at IS NOT NULL")
