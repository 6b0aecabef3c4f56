"""Course packs, what of them the server has not shown yet, and what all participants see."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_MARKED = ("section", "activity", "chapter", "forum", "discussion", "post", "cached_file")


def upgrade() -> None:
    """Add the table and the marks; outlines are read anew to learn what is for all."""
    op.create_table(
        "pack",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Float(), nullable=False),
        sa.Column("taken_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pack_course_id", "pack", ["course_id"])
    for table in _MARKED:
        op.add_column(table, sa.Column("pack_id", sa.Integer(), nullable=True))
    for table in ("post", "discussion"):
        op.create_index(
            f"ix_{table}_pack", table, ["pack_id"], sqlite_where=sa.text("pack_id IS NOT NULL")
        )
    for table in ("section", "activity"):
        op.add_column(table, sa.Column("for_all", sa.Boolean(), nullable=False, server_default="0"))
    op.execute("UPDATE course SET outline_wanted = 1")
