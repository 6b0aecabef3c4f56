"""What a server said of conversations and messages, on its way to the local store.

As in `companion.domain.remote`: ids are the server's as text, times its clock's in UTC, bodies HTML
exactly as received. Ids of messages and of posts are two id spaces: a number may stand in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.conversation import ConversationKind
    from companion.domain.remote import RemotePerson


@dataclass(frozen=True, slots=True)
class RemoteMessage:
    """A message. Who wrote it is known by id; the name is among the conversation's people."""

    remote_id: str
    author_remote_id: str
    body_html: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class RemoteConversation:
    """A conversation as a listing shows it, with its newest message if it has any.

    `members` are the others in it, as far as the listing names them (of a group not all). `name`
    is empty where members are the name. `can_write` is False only where the server says so.
    `last_at`: when the newest message was written, where the listing tells that and not its id.
    """

    remote_id: str
    kind: ConversationKind
    name: str
    members: tuple[RemotePerson, ...]
    unread_count: int
    last_message: RemoteMessage | None
    can_write: bool = True
    last_at: datetime | None = None

    @property
    def active_at(self) -> datetime | None:
        """When the newest message was written; None where there is none."""
        return self.last_at if self.last_message is None else self.last_message.created_at
