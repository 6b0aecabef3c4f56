"""Comments of courses; and own ones on their way."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both tables, which the next sync fills, and the columns for what is written."""
    op.create_table(
        "comment_board",
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("read_for", sa.Float(), nullable=True),
        sa.Column("refused_at", sa.Float(), nullable=True),
        sa.Column("can_post", sa.Boolean(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("course_id"),
    )
    op.create_table(
        "course_comment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("author_remote_id", sa.String(), nullable=False),
        sa.Column("author_name", sa.String(), nullable=False),
        sa.Column("clean_html", sa.String(), nullable=False),
        sa.Column("plain_text", sa.String(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("can_delete", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("course_id", "remote_id"),
        sqlite_autoincrement=True,
    )
    op.add_column("outbox_item", sa.Column("course_remote_id", sa.String(), nullable=True))
    op.add_column("outbox_item", sa.Column("comment_remote_id", sa.String(), nullable=True))
    op.add_column("attempt", sa.Column("newest_comment_id", sa.Integer(), nullable=True))
