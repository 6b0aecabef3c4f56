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
    _order_posts_by_time()
    _add_posting_groups()
    _add_draft_versions()


def _count_beside_watermarks() -> None:
    """Number listings, and keep by how many the server's count differed from the last one."""
    for name in ("listed_surplus", "checked_count", "checked_unread"):
        op.add_column("forum_watermark", sa.Column(name, sa.Integer(), nullable=True))
    for table, name in (("forum_watermark", "listing_number"), ("discussion", "listed_in")):
        number = sa.Column(name, sa.Integer(), nullable=False, server_default="0")
        op.add_column(table, number)
    op.drop_column("discussion", "listed_at")


def _add_conversations() -> None:
    """Conversations between people, and messages on their way."""
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("unread_count", sa.Integer(), nullable=False),
        sa.Column("can_write", sa.Boolean(), nullable=False),
        sa.Column("last_message_at", sa.Float(), nullable=True),
        sa.Column("read_until", sa.Float(), nullable=True),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("seen_until", sa.Float(), nullable=True),
        sa.Column("vanished_at", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
    )
    op.create_table(
        "conversation_member",
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id", "person_id"),
    )
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("author_remote_id", sa.String(), nullable=False),
        sa.Column("body_html", sa.String(), nullable=False),
        sa.Column("clean_html", sa.String(), nullable=True),
        sa.Column("plain_text", sa.String(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_message_conversation_created", "message", ["conversation_id", "created_at"])
    op.add_column("outbox_item", sa.Column("conversation_remote_id", sa.String(), nullable=True))
    op.add_column("outbox_item", sa.Column("recipient_remote_id", sa.String(), nullable=True))
    op.add_column(
        "outbox_item",
        sa.Column("recipient_name", sa.String(), nullable=False, server_default=""),
    )
    op.add_column("attempt", sa.Column("newest_message_id", sa.Integer(), nullable=True))


def _add_cached_files() -> None:
    """Files of posts and courses that are kept here."""
    op.add_column(
        "course", sa.Column("keeps_files", sa.Boolean(), nullable=False, server_default="0")
    )
    op.create_table(
        "post_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("post_id", "address"),
    )
    op.create_index("ix_post_picture_address", "post_picture", ["address"])
    op.create_index("ix_attachment_url", "attachment", ["url"])
    op.create_table(
        "cached_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=True),
        sa.Column("size_bytes", sa.Integer(), nullable=True),
        sa.Column("mime_type", sa.String(), nullable=False),
        sa.Column("etag", sa.String(), nullable=False),
        sa.Column("last_modified", sa.String(), nullable=False),
        sa.Column("part_etag", sa.String(), nullable=False),
        sa.Column("part_last_modified", sa.String(), nullable=False),
        sa.Column("checked_for", sa.Float(), nullable=True),
        sa.Column("last_used_at", sa.Float(), nullable=True),
        sa.Column("asked_at", sa.Float(), nullable=True),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.Float(), nullable=True),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("reason_server_code", sa.String(), nullable=False),
        sa.Column("reason_server_text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address"),
    )
    op.create_index("ix_cached_file_digest", "cached_file", ["digest"])


def _order_posts_by_time() -> None:
    """What a search asks of posts, in order of time."""
    op.create_index(
        "ix_post_created",
        "post",
        ["created_at", "discussion_id", "author_id", "unread", "seen_at", "is_deleted"],
    )


def _add_posting_groups() -> None:
    """For which groups the person may start discussions in a forum."""
    op.add_column(
        "forum", sa.Column("has_groups", sa.Boolean(), nullable=False, server_default="0")
    )
    op.add_column(
        "forum", sa.Column("posting_groups", sa.String(), nullable=False, server_default="[]")
    )
    op.add_column("forum", sa.Column("groups_read_at", sa.Float(), nullable=True))


def _add_draft_versions() -> None:
    """Earlier versions of what is being written."""
    op.create_table(
        "draft_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("kept_at", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["outbox_item.item_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_draft_version_item_id", "draft_version", ["item_id"])
