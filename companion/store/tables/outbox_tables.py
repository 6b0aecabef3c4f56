"""What the person writes for others, on its way, with files, versions and attempts."""

from __future__ import annotations

from typing import ClassVar

from sqlmodel import Field, SQLModel

from companion.store.tables.table_columns import loosely


class OutboxItemRow(SQLModel, table=True):
    """Something the person wrote. Never deleted with its target: the local ids become null.

    The target's server ids stand here as well, so that an item can be sent, and settled, even
    when the cache was lost. `remote_id` is the id of the post, message or comment that it became:
    three id spaces on the server. `course_remote_id` is where a comment goes, `comment_remote_id`
    the one that is to be deleted.
    """

    __tablename__: ClassVar[str] = "outbox_item"
    item_id: str = Field(primary_key=True)
    kind: str
    state: str = Field(index=True)
    subject: str
    body: str
    group_remote_id: str | None = None
    private: bool = False
    forum_id: int | None = Field(sa_column=loosely("forum.id"))
    forum_remote_id: str | None = None
    discussion_id: int | None = Field(sa_column=loosely("discussion.id"))
    discussion_remote_id: str | None = None
    parent_post_id: int | None = Field(sa_column=loosely("post.id"))
    parent_remote_id: str | None = None
    parent_item_id: str | None = Field(default=None, index=True)
    origin_course: str = ""
    origin_forum: str = ""
    origin_discussion: str = ""
    origin_author: str = ""
    created_at: float
    updated_at: float
    queued_at: float | None = None
    not_before: float | None = None
    reason_code: str | None = None
    reason_server_code: str = ""
    reason_server_text: str = ""
    remote_id: str | None = None
    sent_at: float | None = None
    value: str | None = None
    base_subject: str | None = None
    base_html: str | None = None
    base_modified_at: float | None = None
    theirs_subject: str | None = None
    theirs_html: str | None = None
    theirs_modified_at: float | None = None
    conversation_remote_id: str | None = None
    recipient_remote_id: str | None = None
    recipient_name: str = ""
    activity_remote_id: str | None = None
    course_remote_id: str | None = None
    comment_remote_id: str | None = None


class OutboxFileRow(SQLModel, table=True):
    """A file that goes along with an item. `digest` names its copy in the account's folder.

    `area_remote_id` and `address` are where the server keeps an upload until a post takes it.
    """

    __tablename__: ClassVar[str] = "outbox_file"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    item_id: str = Field(foreign_key="outbox_item.item_id", ondelete="CASCADE", index=True)
    role: str
    name: str
    mime_type: str
    size_bytes: int
    digest: str
    area_remote_id: str | None = None
    address: str | None = None
    remote_name: str | None = None
    uploaded_at: float | None = None


class DraftVersionRow(SQLModel, table=True):
    """The words that an outbox item had before they were changed; ids only grow."""

    __tablename__: ClassVar[str] = "draft_version"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    item_id: str = Field(foreign_key="outbox_item.item_id", ondelete="CASCADE", index=True)
    subject: str
    body: str
    kept_at: float


class AttemptRow(SQLModel, table=True):
    """One try to send an item, committed before any byte goes out.

    `outcome` is None as long as no answer was recorded: then the item is in doubt. `fingerprint`
    is a hash of author, parent and text; it holds no words. `newest_message_id` is the local id of
    the newest message that was known when it began: no message up to it can have come of it.
    `newest_comment_id` says the same of comments.
    """

    __tablename__: ClassVar[str] = "attempt"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    item_id: str = Field(foreign_key="outbox_item.item_id", ondelete="CASCADE", index=True)
    started_at: float
    server_started_at: float | None = None
    fingerprint: str
    outcome: str | None = None
    finished_at: float | None = None
    detail: str = ""
    remote_id: str | None = None
    remote_discussion_id: str | None = None
    newest_message_id: int | None = None
    newest_comment_id: int | None = None
