"""What is followed: feeds, and the entries of the stream, with their index for the search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_HOW = "prefix = '2 3', tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* M* Co'\""
_OWNERS = ("feed", "course", "section", "activity")


def upgrade() -> None:
    """Add the tables, and the index; what goes from the stream goes from it by itself."""
    op.create_table(
        "feed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("seeks_feed", sa.Boolean(), nullable=False),
        sa.Column("etag", sa.String(), nullable=False),
        sa.Column("last_modified", sa.String(), nullable=False),
        sa.Column("tried_at", sa.Float(), nullable=True),
        sa.Column("read_at", sa.Float(), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address"),
    )
    _add_entries()
    op.execute(f"CREATE VIRTUAL TABLE news_search USING fts5(subject, body, {_HOW})")
    op.execute(
        "CREATE TRIGGER news_search_gone AFTER DELETE ON news_entry"
        " BEGIN DELETE FROM news_search WHERE rowid = old.id; END"
    )


def _add_entries() -> None:
    op.create_table(
        "news_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(f"{owner}_id", sa.Integer(), nullable=True) for owner in _OWNERS),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("html", sa.String(), nullable=False),
        sa.Column("plain_text", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("happened_at", sa.Float(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("read_at", sa.Float(), nullable=True),
        *(
            sa.ForeignKeyConstraint([f"{owner}_id"], [f"{owner}.id"], ondelete="CASCADE")
            for owner in _OWNERS
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("feed_id", "course_id", "key"),
    )
    op.create_index("ix_news_entry_happened_at", "news_entry", ["happened_at"])
    for owner in _OWNERS:
        op.create_index(f"ix_news_entry_{owner}_id", "news_entry", [f"{owner}_id"])
