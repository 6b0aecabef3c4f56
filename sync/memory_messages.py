"""Conversations of a site in memory, and one person's part in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.content.plain_text import plain_text
from companion.domain.conversation import ConversationKind
from companion.domain.reason import ReasonCode
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.errors import Rejected
from sync.memory_actions import MemoryActions
from sync.message_port import ConversationMessages, ConversationPage, MessageReceipt, MessageTrace
from sync.server_port import Absence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from companion.domain.draft import Recipient
    from companion.domain.remote import RemotePerson
    from sync.message_port import ConversationWish, NewMessage


PAGE: Final = 20
"""So many conversations ride in a look at the whole site."""


@dataclass(slots=True)
class StoredMessage:
    """A message as the site keeps it. There is no place in it for a mark."""

    remote_id: str
    author: RemotePerson
    html: str
    created_at: datetime


@dataclass(slots=True)
class StoredConversation:
    """A conversation as the site keeps it. `read` is how many messages each one has read."""

    remote_id: str
    kind: ConversationKind
    name: str
    members: list[RemotePerson]
    messages: list[StoredMessage] = field(default_factory=list)
    read: dict[str, int] = field(default_factory=dict)


class MessageBoard:
    """All conversations of a site, and what stands in the way of new messages.

    Its ids are counted apart from those of posts: the same number means something else here.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.conversations: dict[str, StoredConversation] = {}
        self.people: dict[str, RemotePerson] = {}
        self.unreachable: set[str] = set()
        """Ids of the people who take no messages from others."""
        self.switched_off = False
        self._now = now
        self._conversation_numbers = count(1)
        self._message_numbers = count(1)

    def write(self, author: RemotePerson, to: RemotePerson, html: str) -> StoredMessage:
        """Let somebody write to somebody; the first message begins a conversation."""
        return self.add(self.private(author, to) or self.begin([author, to]), author, html)

    def begin(
        self,
        members: Sequence[RemotePerson],
        kind: ConversationKind = ConversationKind.PRIVATE,
        name: str = "",
    ) -> StoredConversation:
        """Begin a conversation without messages."""
        made = StoredConversation(str(next(self._conversation_numbers)), kind, name, list(members))
        self.conversations[made.remote_id] = made
        return made

    def private(self, one: RemotePerson, other: RemotePerson) -> StoredConversation | None:
        """Return the conversation between two people, if they have one."""
        pair = {one.remote_id, other.remote_id}
        for conversation in self.conversations.values():
            ids = {member.remote_id for member in conversation.members}
            if conversation.kind is ConversationKind.PRIVATE and ids == pair:
                return conversation
        return None

    def add(self, to: StoredConversation, author: RemotePerson, html: str) -> StoredMessage:
        """Add a message to a conversation, cleaned of all that nobody sees, comments among it."""
        number = str(next(self._message_numbers))
        message = StoredMessage(number, author, clean_html(html), self._now())
        to.messages.append(message)
        return message

    def of(self, person: RemotePerson) -> list[StoredConversation]:
        """Return a person's conversations, the newest activity first, empty ones last."""
        mine = [one for one in self.conversations.values() if person in one.members]
        return sorted(mine, key=_activity, reverse=True)


class MemoryMessages(MemoryActions):
    """The part of a connection in memory that carries messages."""

    async def conversations(self) -> tuple[RemoteConversation, ...]:
        """Show all conversations of the person."""
        with self._request("conversations") as person:
            self._refuse_if_off()
            return tuple(_shown(one, person) for one in self._site.board.of(person))

    async def messages(
        self, wishes: Sequence[ConversationWish]
    ) -> tuple[ConversationMessages, ...]:
        """Show the messages of some conversations."""
        with self._request("messages", self._cost(wishes)) as person:
            return tuple(self._messages_for(wish, person) for wish in wishes)

    async def send_message(self, message: NewMessage) -> MessageReceipt:
        """Add a message; to somebody new it begins a conversation."""
        if not plain_text(message.html).strip():
            raise Rejected("emptytext", "the text is empty", ReasonCode.WORDS_REFUSED)
        with self._request("send_message") as person:
            self._refuse_if_off()
            conversation = self._place_for(message.to, person)
            made = self._site.board.add(conversation, person, message.html)
            return MessageReceipt(conversation.remote_id, _told(made))

    async def traces_of_messages(self, to: Recipient, since: datetime) -> tuple[MessageTrace, ...]:
        """Show the person's own messages to somebody since a time."""
        with self._request("traces_of_messages") as person:
            conversation = self._known_place(to, person)
            if conversation is None:
                return ()
            start = since.replace(microsecond=0)
            return tuple(
                MessageTrace(conversation.remote_id, _told(message))
                for message in conversation.messages
                if message.author == person and message.created_at >= start
            )

    async def mark_conversation_read(self, conversation_remote_id: str) -> None:
        """Mark all messages of a conversation as read."""
        with self._request("mark_conversation_read") as person:
            conversation = self._mine(conversation_remote_id, person)
            if conversation is None:
                raise _gone("no such conversation")
            conversation.read[person.remote_id] = len(conversation.messages)

    def conversation_page(self, person: RemotePerson) -> ConversationPage | None:
        """Return the newest conversations, for a look at the whole site."""
        board = self._site.board
        if not self.capabilities.messages or board.switched_off:
            return None
        found = board.of(person)
        newest = tuple(_shown(one, person) for one in found[:PAGE])
        return ConversationPage(newest, is_all=len(found) <= PAGE)

    def _messages_for(self, wish: ConversationWish, person: RemotePerson) -> ConversationMessages:
        conversation = self._mine(wish.conversation_remote_id, person)
        if conversation is None:
            return ConversationMessages(wish.conversation_remote_id, absence=Absence.GONE)
        found = [
            message
            for message in conversation.messages
            if wish.since is None or message.created_at >= wish.since
        ]
        return ConversationMessages(
            wish.conversation_remote_id,
            tuple(_told(message) for message in found),
            tuple({message.author.remote_id: message.author for message in found}.values()),
        )

    def _place_for(self, to: Recipient, person: RemotePerson) -> StoredConversation:
        known = self._known_place(to, person)
        if to.person_remote_id is None:
            if known is None:
                raise _gone("no such conversation")
            return known
        other = self._site.board.people.get(to.person_remote_id)
        if other is None:
            raise Rejected("nosuchperson", "there is no such person", ReasonCode.RECIPIENT_GONE)
        if other.remote_id in self._site.board.unreachable:
            raise Rejected(
                "usercantbemessaged", "they take no messages", ReasonCode.RECIPIENT_REFUSES
            )
        return known or self._site.board.begin([person, other])

    def _known_place(self, to: Recipient, person: RemotePerson) -> StoredConversation | None:
        if to.person_remote_id is None:
            return self._mine(to.conversation_remote_id or "", person)
        other = self._site.board.people.get(to.person_remote_id)
        return None if other is None else self._site.board.private(person, other)

    def _mine(self, conversation_id: str, person: RemotePerson) -> StoredConversation | None:
        found = self._site.board.conversations.get(conversation_id)
        return found if found is not None and person in found.members else None

    def _refuse_if_off(self) -> None:
        if self._site.board.switched_off or not self.capabilities.messages:
            raise Rejected("disabled", "messages are switched off", ReasonCode.MESSAGES_OFF)


def _activity(conversation: StoredConversation) -> tuple[bool, float, int]:
    if not conversation.messages:
        return (False, 0.0, int(conversation.remote_id))
    newest = max(message.created_at for message in conversation.messages)
    return (True, newest.timestamp(), int(conversation.remote_id))


def _shown(conversation: StoredConversation, person: RemotePerson) -> RemoteConversation:
    read = conversation.read.get(person.remote_id, 0)
    unread = [m for m in conversation.messages[read:] if m.author != person]
    newest = max(
        conversation.messages, key=lambda m: (m.created_at, int(m.remote_id)), default=None
    )
    return RemoteConversation(
        remote_id=conversation.remote_id,
        kind=conversation.kind,
        name=conversation.name,
        members=tuple(m for m in conversation.members if m != person),
        unread_count=len(unread),
        last_message=None if newest is None else _told(newest),
    )


def _told(message: StoredMessage) -> RemoteMessage:
    return RemoteMessage(
        message.remote_id, message.author.remote_id, message.html, message.created_at
    )


def _gone(sentence: str) -> Rejected:
    return Rejected("noconversation", sentence, ReasonCode.TARGET_GONE)
