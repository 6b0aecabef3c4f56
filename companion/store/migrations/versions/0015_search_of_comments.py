"""The search looks through comments of courses, too."""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_HOW = "prefix = '2 3', tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* M* Co'\""


def upgrade() -> None:
    """Add the index, which the opening fills; what goes from the comments goes from it, too."""
    op.execute(f"CREATE VIRTUAL TABLE comment_search USING fts5(body, {_HOW})")
    op.execute(
        "CREATE TRIGGER comment_search_gone AFTER DELETE ON course_comment"
        " BEGIN DELETE FROM comment_search WHERE rowid = old.id; END"
    )
    op.create_index("ix_course_comment_created_at", "course_comment", ["created_at"])
