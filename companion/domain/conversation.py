"""Conversations between people and their messages, as the views show them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.draft import OutboxItem


class ConversationKind(StrEnum):
    """Between whom a conversation is; `SELF` holds the person's notes to themselves."""

    PRIVATE = "private"
    GROUP = "group"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody in a conversation, other than the person."""

    remote_id: str
    full_name: str


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """A conversation in the list, the newest activity first.

    `waiting_count` counts own messages that are not sent yet; `stuck_count` those of them that the
    person has to decide about. `can_write` is False where the site has said that the person may not
    write here.
    """

    conversation_id: int
    remote_id: str
    kind: ConversationKind
    name: str
    peers: tuple[Peer, ...]
    excerpt: str
    last_message_at: datetime | None
    unread_count: int
    waiting_count: int
    can_write: bool
    stuck_count: int = 0


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message of a conversation; `html` is clean and loads nothing."""

    message_id: int
    remote_id: str
    author_name: str
    is_own: bool
    html: str
    plain_text: str
    created_at: datetime
    author_remote_id: str | None = None


@dataclass(frozen=True, slots=True)
class WaitingMessage:
    """An own message that is not on the server yet, shown at the end of its conversation."""

    item: OutboxItem
    html: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation with its messages, the oldest first, and own ones that wait.

    `earlier_count` says how many messages stand before the first of `messages`.
    """

    summary: ConversationSummary
    messages: tuple[MessageView, ...]
    waiting: tuple[WaitingMessage, ...] = ()
    earlier_count: int = 0
