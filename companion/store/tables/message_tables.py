"""Conversations and messages, and what the site notifies of."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column, ForeignKey, Index, Integer
from sqlmodel import Field, SQLModel

from companion.store.tables.table_columns import child_of


class ConversationRow(SQLModel, table=True):
    """A conversation. `name` is empty where its members are its name.

    `last_message_at` is the newest message's time, `read_until` the time up to which all messages
    are known; None before the first reading. `wanted` says that there is more to read. Up to
    `seen_until` the person has read. All four but `wanted` are the server's clock.
    """

    __tablename__: ClassVar[str] = "conversation"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    kind: str
    name: str
    unread_count: int
    can_write: bool
    last_message_at: float | None = None
    read_until: float | None = None
    wanted: bool = False
    seen_until: float | None = None
    vanished_at: float | None = None


class ConversationMemberRow(SQLModel, table=True):
    """Somebody else in a conversation."""

    __tablename__: ClassVar[str] = "conversation_member"
    conversation_id: int = Field(
        sa_column=Column(
            Integer, ForeignKey("conversation.id", ondelete="CASCADE"), primary_key=True
        )
    )
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    )


class MessageRow(SQLModel, table=True):
    """A message; ids only grow. `clean_html` is None where cleaning changed nothing."""

    __tablename__: ClassVar[str] = "message"
    __table_args__ = (
        Index("ix_message_conversation_created", "conversation_id", "created_at"),
        Index("ix_message_created", "created_at", "conversation_id", "author_remote_id"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(sa_column=child_of("conversation.id", index=False))
    remote_id: str = Field(unique=True)
    author_remote_id: str
    body_html: str
    clean_html: str | None = None
    plain_text: str
    created_at: float


class NotificationRow(SQLModel, table=True):
    """What the site told the person has happened; `html` is clean.

    `read_at` (our clock) is when it was seen to be read, here or there; `told_read` says that the
    site knows. `activity_kind` is empty where it is about no activity.
    """

    __tablename__: ClassVar[str] = "notification"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    kind: str
    activity_kind: str
    sender_remote_id: str | None = None
    subject: str
    html: str
    plain_text: str
    address: str | None = None
    created_at: float = Field(index=True)
    read_at: float | None = None
    told_read: bool
