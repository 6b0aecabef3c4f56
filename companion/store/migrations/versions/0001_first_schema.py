"""The first schema, and the full-text index over posts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create all tables."""
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("site_url", sa.String(), nullable=False),
        sa.Column("site_name", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("full_name", sa.String(), nullable=False),
        sa.Column("remote_user_id", sa.String(), nullable=False),
        sa.Column("remembered_site", sa.String(), nullable=True),
        sa.Column("last_sync_at", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "course",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("short_name", sa.String(), nullable=False),
        sa.Column("summary_html", sa.String(), nullable=False),
        sa.Column("starts_at", sa.Float(), nullable=True),
        sa.Column("ends_at", sa.Float(), nullable=True),
        sa.Column("modified_at", sa.Float(), nullable=True),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("outline_read_at", sa.Float(), nullable=True),
        sa.Column("outline_modified_at", sa.Float(), nullable=True),
        sa.Column("vanished_at", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
    )
    op.create_table(
        "fact",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("full_name", sa.String(), nullable=False),
        sa.Column("picture_url", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
    )
    op.create_table(
        "forum",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("module_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("intro_html", sa.String(), nullable=False),
        sa.Column("discussion_count", sa.Integer(), nullable=False),
        sa.Column("unread_count", sa.Integer(), nullable=True),
        sa.Column("can_start_discussion", sa.Boolean(), nullable=False),
        sa.Column("max_attachments", sa.Integer(), nullable=False),
        sa.Column("max_attachment_bytes", sa.Integer(), nullable=False),
        sa.Column("cutoff_at", sa.Float(), nullable=True),
        sa.Column("block_after", sa.Integer(), nullable=False),
        sa.Column("block_period_seconds", sa.Integer(), nullable=False),
        sa.Column("lock_after_idle_seconds", sa.Integer(), nullable=False),
        sa.Column("vanished_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
    )
    op.create_index(op.f("ix_forum_course_id"), "forum", ["course_id"], unique=False)
    op.create_table(
        "section",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("course_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("summary_html", sa.String(), nullable=False),
        sa.Column("visible", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("course_id", "remote_id"),
    )
    op.create_table(
        "activity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("section_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=True),
        sa.Column("description_html", sa.String(), nullable=False),
        sa.Column("visible", sa.Boolean(), nullable=False),
        sa.Column("due_at", sa.Float(), nullable=True),
        sa.Column("completion", sa.String(), nullable=False),
        sa.Column("completed_by_hand", sa.Boolean(), nullable=False),
        sa.Column("forum_remote_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["section_id"], ["section.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("section_id", "remote_id"),
    )
    op.create_table(
        "discussion",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("forum_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("group_remote_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("modified_at", sa.Float(), nullable=False),
        sa.Column("last_post_at", sa.Float(), nullable=False),
        sa.Column("reply_count", sa.Integer(), nullable=False),
        sa.Column("unread_count", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("can_reply", sa.Boolean(), nullable=False),
        sa.Column("starts_at", sa.Float(), nullable=True),
        sa.Column("ends_at", sa.Float(), nullable=True),
        sa.Column("posts_last_post_at", sa.Float(), nullable=True),
        sa.Column("posts_reply_count", sa.Integer(), nullable=True),
        sa.Column("posts_read_at", sa.Float(), nullable=True),
        sa.Column("seen_last_post_at", sa.Float(), nullable=True),
        sa.Column("listed_at", sa.Float(), nullable=True),
        sa.Column("missing_at", sa.Float(), nullable=True),
        sa.Column("vanished_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
    )
    op.create_index(op.f("ix_discussion_author_id"), "discussion", ["author_id"], unique=False)
    op.create_index(
        "ix_discussion_forum_last", "discussion", ["forum_id", "last_post_at"], unique=False
    )
    op.create_table(
        "forum_watermark",
        sa.Column("forum_id", sa.Integer(), nullable=False),
        sa.Column("checked_until", sa.Float(), nullable=True),
        sa.Column("listed_until", sa.Float(), nullable=True),
        sa.Column("listing_offset", sa.Integer(), nullable=False),
        sa.Column("listing_began_at", sa.Float(), nullable=True),
        sa.Column("listing_read_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("forum_id"),
    )
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("discussion_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("parent_remote_id", sa.String(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body_html", sa.String(), nullable=False),
        sa.Column("clean_html", sa.String(), nullable=True),
        sa.Column("plain_text", sa.String(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=True),
        sa.Column("modified_at", sa.Float(), nullable=False),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.Float(), nullable=True),
        sa.Column("is_deleted", sa.Boolean(), nullable=False),
        sa.Column("is_private", sa.Boolean(), nullable=False),
        sa.Column("can_reply", sa.Boolean(), nullable=False),
        sa.Column("can_edit", sa.Boolean(), nullable=False),
        sa.Column("can_delete", sa.Boolean(), nullable=False),
        sa.Column("can_reply_privately", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["discussion_id"],
            ["discussion.id"],
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("remote_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_post_author_id"), "post", ["author_id"], unique=False)
    op.create_index(op.f("ix_post_discussion_id"), "post", ["discussion_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("mime_type", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("post_id", "position"),
    )
    op.create_table(
        "outbox_item",
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("group_remote_id", sa.String(), nullable=True),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("forum_id", sa.Integer(), nullable=True),
        sa.Column("forum_remote_id", sa.String(), nullable=True),
        sa.Column("discussion_id", sa.Integer(), nullable=True),
        sa.Column("discussion_remote_id", sa.String(), nullable=True),
        sa.Column("parent_post_id", sa.Integer(), nullable=True),
        sa.Column("parent_remote_id", sa.String(), nullable=True),
        sa.Column("parent_item_id", sa.String(), nullable=True),
        sa.Column("origin_course", sa.String(), nullable=False),
        sa.Column("origin_forum", sa.String(), nullable=False),
        sa.Column("origin_discussion", sa.String(), nullable=False),
        sa.Column("origin_author", sa.String(), nullable=False),
        sa.Column("created_at", sa.Float(), nullable=False),
        sa.Column("updated_at", sa.Float(), nullable=False),
        sa.Column("queued_at", sa.Float(), nullable=True),
        sa.Column("not_before", sa.Float(), nullable=True),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("reason_server_code", sa.String(), nullable=False),
        sa.Column("reason_server_text", sa.String(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=True),
        sa.Column("sent_at", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["discussion_id"], ["discussion.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["forum_id"], ["forum.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["parent_post_id"], ["post.id"], ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("item_id"),
    )
    op.create_index(
        op.f("ix_outbox_item_discussion_id"), "outbox_item", ["discussion_id"], unique=False
    )
    op.create_index(op.f("ix_outbox_item_forum_id"), "outbox_item", ["forum_id"], unique=False)
    op.create_index(
        op.f("ix_outbox_item_parent_item_id"), "outbox_item", ["parent_item_id"], unique=False
    )
    op.create_index(
        op.f("ix_outbox_item_parent_post_id"), "outbox_item", ["parent_post_id"], unique=False
    )
    op.create_index(op.f("ix_outbox_item_state"), "outbox_item", ["state"], unique=False)
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("started_at", sa.Float(), nullable=False),
        sa.Column("server_started_at", sa.Float(), nullable=True),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("finished_at", sa.Float(), nullable=True),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=True),
        sa.Column("remote_discussion_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["outbox_item.item_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attempt_item_id"), "attempt", ["item_id"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE post_search USING fts5("
        "subject, body, prefix = '2 3', "
        "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* M* Co'\")"
    )
