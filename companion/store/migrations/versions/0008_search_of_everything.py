"""Messages and what courses hold, for the search; both are indexed at the next opening."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_HOW = "prefix = '2 3', tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* M* Co'\""


def upgrade() -> None:
    """Add the index of both; what goes from the tables goes from it by itself."""
    _add_course_texts()
    op.create_index(
        "ix_message_created", "message", ["created_at", "conversation_id", "author_remote_id"]
    )
    op.execute(f"CREATE VIRTUAL TABLE message_search USING fts5(body, {_HOW})")
    op.execute(f"CREATE VIRTUAL TABLE course_search USING fts5(subject, body, {_HOW})")
    for table, index in (("message", "message_search"), ("course_text", "course_search")):
        op.execute(
            f"CREATE TRIGGER {index}_gone AFTER DELETE ON {table}"
            f" BEGIN DELETE FROM {index} WHERE rowid = old.id; END"
        )


def _add_course_texts() -> None:
    op.create_table(
        "course_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("section_id", sa.Integer(), nullable=True),
        sa.Column("activity_id", sa.Integer(), nullable=True),
        sa.Column("chapter_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("plain_text", sa.String(), nullable=False),
        sa.Column("modified_at", sa.Float(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        *(
            sa.ForeignKeyConstraint([f"{owner}_id"], [f"{owner}.id"], ondelete="CASCADE")
            for owner in ("course", "section", "activity", "chapter")
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_course_text_modified", "course_text", ["modified_at"])
    for owner in ("course", "section", "activity", "chapter"):
        op.create_index(f"ix_course_text_{owner}_id", "course_text", [f"{owner}_id"])
