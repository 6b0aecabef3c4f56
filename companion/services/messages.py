"""Messages: conversations as they are cached, and writing to people.

What is written goes through the outbox like everything else: `DraftWriting` saves, queues, discards
and restores it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.content.markdown import markdown_to_html
from companion.domain.change_set import NOTHING_CHANGED, ChangeSet
from companion.domain.conversation import Conversation, ConversationKind, WaitingMessage
from companion.domain.draft import ON, ItemKind, ItemState, Origin, Recipient
from companion.errors import NotAllowed
from companion.services.draft_writing import storable
from companion.store import journal, message_records, message_views
from companion.store.outbox_rows import Placement

if TYPE_CHECKING:
    from companion.domain.conversation import ConversationSummary
    from companion.domain.draft import Draft, OutboxItem
    from companion.store.database import Connection, Database
    from companion.store.outbox import OutboxStore

_SHOWN_IN_PLACE: Final = (
    ItemState.QUEUED,
    ItemState.SENDING,
    ItemState.IN_DOUBT,
    ItemState.REJECTED,
    ItemState.CONFLICT,
)


class Messages:
    """The conversations of one account. Whatever a method has returned is on the disk."""

    def __init__(self, database: Database, outbox: OutboxStore) -> None:
        self._database = database
        self._outbox = outbox

    def conversations(
        self, limit: int | None = None, offset: int = 0, words: str = ""
    ) -> tuple[ConversationSummary, ...]:
        """Return the conversations, the newest activity first.

        With `words`, those whose names, or one message of which, hold all of them.
        """
        with self._database.reading() as connection:
            return message_views.conversation_summaries(connection, limit, offset, words)

    def conversation(self, conversation_id: int, limit: int | None = None) -> Conversation:
        """Return a conversation with its messages and own ones that wait; raise `NotFound`.

        With a `limit`, the newest messages.
        """
        with self._database.reading() as connection:
            summary = message_views.conversation_summary(connection, conversation_id)
            messages = message_views.messages_in(connection, conversation_id, limit)
            count = message_views.message_count(connection, conversation_id)
        waiting = (
            item for item in self._outbox.items(_SHOWN_IN_PLACE) if belongs_to(item, summary)
        )
        return Conversation(
            summary,
            messages,
            tuple(WaitingMessage(item, markdown_to_html(item.draft.body)) for item in waiting),
            earlier_count=count - len(messages),
        )

    def newest_back_to(self, conversation_id: int, message_id: int) -> int:
        """Return how many messages of a conversation, from the newest back, end with a message.

        0 if it is not there.
        """
        with self._database.reading() as connection:
            return message_views.newest_back_to(connection, conversation_id, message_id)

    def first_messages(self) -> tuple[OutboxItem, ...]:
        """Return own messages that wait and with which a conversation will begin."""
        items = [
            item for item in self._outbox.items(_SHOWN_IN_PLACE) if item.kind is ItemKind.MESSAGE
        ]
        return tuple(item for item in items if self.place_of(item) is None)

    def begun_in(self, conversation_id: int) -> OutboxItem | None:
        """Return the draft of a message in a conversation, the newest if there are more."""
        with self._database.reading() as connection:
            summary = message_views.conversation_summary(connection, conversation_id)
        drafts = [
            item for item in self._outbox.items((ItemState.DRAFT,)) if belongs_to(item, summary)
        ]
        return max(drafts, key=lambda item: item.updated_at, default=None)

    def place_of(self, item: OutboxItem) -> int | None:
        """Return the conversation that a message belongs to, None if it is the first in it."""
        if item.recipient is None:
            return None
        with self._database.reading() as connection:
            return message_views.conversation_for(connection, item.recipient)

    def conversation_with(self, person_remote_id: str) -> int | None:
        """Return the conversation with somebody, by the server's id; None if none is here."""
        with self._database.reading() as connection:
            return message_views.conversation_for(connection, Recipient("", person_remote_id))

    def unread_count(self) -> int:
        """Return how many messages are unread, in all conversations together."""
        with self._database.reading() as connection:
            return message_views.unread_messages(connection)

    def are_offered(self) -> bool:
        """Say whether people can write to each other on the site, as it last told."""
        with self._database.reading() as connection:
            return bool(journal.fact(connection, message_views.MESSAGES_FACT))

    def write_to_person(self, person_remote_id: str, draft: Draft) -> OutboxItem:
        """Begin a message to a peer, by the id that posts show of their authors.

        Raises `NotFound` for somebody who is not known here, and `NotAllowed` for oneself.
        """
        with self._database.reading() as connection:
            if message_views.own_remote_id(connection) == person_remote_id:
                raise NotAllowed(ItemKind.MESSAGE)
            name = message_views.person_name(connection, person_remote_id)
            known = message_views.conversation_with(connection, person_remote_id)
        return self._create(Recipient(name, person_remote_id, known), draft)

    def write_in(self, conversation_id: int, draft: Draft) -> OutboxItem:
        """Begin a message to all in a conversation; raise `NotFound`."""
        with self._database.reading() as connection:
            recipient = _recipient(connection, conversation_id)
        return self._create(recipient, draft)

    def mark_read(self, conversation_id: int) -> ChangeSet:
        """Note that the person has read a conversation, here and with the next sync on the site."""

        def note(connection: Connection) -> Placement | None:
            recipient = _recipient(connection, conversation_id)
            if not message_records.mark_conversation_seen(connection, conversation_id):
                return None
            return Placement(None, None, Origin(), recipient=recipient)

        marked = self._outbox.note_and_put_action(ItemKind.MARK_READ, ON, note)
        if marked is None:
            return NOTHING_CHANGED
        return ChangeSet(conversations=frozenset({conversation_id}))

    def _create(self, recipient: Recipient, draft: Draft) -> OutboxItem:
        origin = Origin(parent_author=recipient.name)
        placement = Placement(None, None, origin, recipient=recipient)
        return self._outbox.create(
            ItemKind.MESSAGE, storable(replace(draft, subject="")), placement
        )


def _recipient(connection: Connection, conversation_id: int) -> Recipient:
    summary = message_views.conversation_summary(connection, conversation_id)
    person = None
    if summary.kind is ConversationKind.PRIVATE and len(summary.peers) == 1:
        person = summary.peers[0].remote_id
    return Recipient(summary.name, person, summary.remote_id)


def belongs_to(item: OutboxItem, conversation: ConversationSummary) -> bool:
    """Say whether an own item is a message of a conversation."""
    to = item.recipient
    if item.kind is not ItemKind.MESSAGE or to is None:
        return False
    if to.conversation_remote_id == conversation.remote_id:
        return True
    people = {peer.remote_id for peer in conversation.peers}
    return conversation.kind is ConversationKind.PRIVATE and to.person_remote_id in people
