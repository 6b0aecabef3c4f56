"""What passes through the server port about conversations and their messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.draft import Recipient
    from companion.domain.remote import RemotePerson
    from companion.domain.remote_messages import RemoteConversation, RemoteMessage
    from companion.errors import ServerError
    from sync.server_port import Absence


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """The person's newest conversations; `is_all` says that there are no others.

    `without_unanswered`: those in which nobody but the person has said anything are left out.
    """

    conversations: tuple[RemoteConversation, ...]
    is_all: bool
    without_unanswered: bool = False


@dataclass(frozen=True, slots=True)
class ConversationWish:
    """A conversation of which messages are to be read: all of them, or those not before `since`."""

    conversation_remote_id: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class ConversationMessages:
    """The answer for one conversation: its messages, the oldest first, or why there are none.

    `people` are those who wrote them, as far as the server names them.
    """

    conversation_remote_id: str
    messages: tuple[RemoteMessage, ...] = ()
    people: tuple[RemotePerson, ...] = ()
    absence: Absence | None = None
    error: ServerError | None = None


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to send, as clean HTML. `marker` is the outbox item's UUID.

    `markdown` says the same as the person wrote it, for servers that take that.
    """

    marker: str
    to: Recipient
    html: str
    markdown: str = ""


@dataclass(frozen=True, slots=True)
class MessageReceipt:
    """What the server answered to a message: the message itself, and where it stands."""

    conversation_remote_id: str
    message: RemoteMessage


@dataclass(frozen=True, slots=True)
class MessageTrace:
    """A message by the person that stands on the server, seen while settling a doubt."""

    conversation_remote_id: str
    message: RemoteMessage

    @property
    def remote_id(self) -> str:
        """The server's id of the message."""
        return self.message.remote_id

    @property
    def body_html(self) -> str:
        """The words as received."""
        return self.message.body_html

    @property
    def created_at(self) -> datetime:
        """When it was written, by the server's clock."""
        return self.message.created_at


class MessageServer(Protocol):
    """The part of a connection that knows of conversations."""

    async def conversations(self) -> tuple[RemoteConversation, ...]:
        """Return all conversations of the person, the newest activity first."""
        ...

    async def messages(
        self, wishes: Sequence[ConversationWish]
    ) -> tuple[ConversationMessages, ...]:
        """Read messages of conversations, in few requests; one answer for each wish, in order."""
        ...

    async def send_message(self, message: NewMessage) -> MessageReceipt:
        """Send a message to one person or conversation. Sent at most once, as `reply`.

        A `Rejected` says by its `why` what is known: no such person, they take no messages from
        this one, or the site has messages switched off.
        """
        ...

    async def traces_of_messages(self, to: Recipient, since: datetime) -> tuple[MessageTrace, ...]:
        """Return the person's own messages to somebody that are not older than `since`.

        None where there is no conversation with them.
        """
        ...

    async def mark_conversation_read(self, conversation_remote_id: str) -> None:
        """Mark all messages of a conversation as read by the person; safe to repeat."""
        ...
