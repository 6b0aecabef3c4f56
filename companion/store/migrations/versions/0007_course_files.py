"""Files of courses: those that texts name, and what the person wants of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and columns; what texts name is noted from the texts at the next opening."""
    op.create_table(
        "text_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("section_id", sa.Integer(), nullable=True),
        sa.Column("activity_id", sa.Integer(), nullable=True),
        sa.Column("chapter_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("inline", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["chapter_id"], ["chapter.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("section_id", "activity_id", "chapter_id", "address"):
        op.create_index(f"ix_text_file_{column}", "text_file", [column])
    op.create_table(
        "file_wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("section_remote_id", sa.String(), nullable=False),
        sa.Column("largest_bytes", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("course_id", "section_remote_id"),
    )
    for column in ("declined", "paused"):
        op.add_column(
            "cached_file", sa.Column(column, sa.Boolean(), nullable=False, server_default="0")
        )
    op.add_column("cached_file", sa.Column("checked_bytes", sa.Integer(), nullable=True))
