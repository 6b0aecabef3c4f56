"""What courses hold: texts, chapters and files; and ticks on their way."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and tables, and let all outlines be read anew to fill them."""
    _add_to_outlines()
    _add_chapters_and_files()
    op.add_column("outbox_item", sa.Column("activity_remote_id", sa.String(), nullable=True))
    op.execute("UPDATE course SET outline_read_at = NULL")


def _add_to_outlines() -> None:
    op.add_column(
        "course", sa.Column("outline_wanted", sa.Boolean(), nullable=False, server_default="0")
    )
    op.add_column("activity", sa.Column("opens_at", sa.Float(), nullable=True))
    op.add_column(
        "activity", sa.Column("restriction", sa.String(), nullable=False, server_default="")
    )
    op.add_column("activity", sa.Column("target", sa.String(), nullable=True))
    op.add_column("activity", sa.Column("text_html", sa.String(), nullable=True))


def _add_chapters_and_files() -> None:
    op.create_table(
        "chapter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("modified_at", sa.Float(), nullable=True),
        sa.Column("clean_html", sa.String(), nullable=True),
        sa.Column("read_for", sa.Float(), nullable=True),
        sa.Column("not_before", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("activity_id", "remote_id"),
    )
    op.create_table(
        "content_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("mime_type", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("modified_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("activity_id", "position"),
    )
    op.create_index("ix_content_file_address", "content_file", ["address"])
