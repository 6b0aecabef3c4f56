"""Counts beside watermarks, conversations with their messages, and cached files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and tables."""
    _count_beside_watermarks()
    _add_conversations()
    _add_cached_files()


def _count_beside_watermarks() -> None:
    """By how many the server's count of a forum's discussions differed from its whole listing."""
    op.add_column("forum_watermark", sa.Column("listed_surplus", sa.Integer(), nullable=True))


def _add_conversations() -> None:
    """Conversations between people, and messages on their way."""


def _add_cached_files() -> None:
    """Files of posts and courses that are kept here."""
