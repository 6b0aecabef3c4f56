"""The answers of Moodle's messaging functions as they come over the wire (see `wire_models`)."""

from __future__ import annotations

from sync.answer_bounds import Address, Name, Number, PersonName, Seconds
from sync.moodle.wire_models import WireModel


class Member(WireModel):
    """Somebody in a conversation.

    Only the list of conversations tells `canmessage` (recordings `messages.conversations` and
    `messages.conversation`).
    """

    id: Number
    fullname: PersonName
    profileimageurl: Address | None = None
    isdeleted: bool = False
    canmessage: bool | None = None


class Message(WireModel):
    """A message of a conversation (recording `messages.conversation.newlines`)."""

    id: Number
    useridfrom: Number
    text: str
    timecreated: Seconds


class Conversation(WireModel):
    """An element of `core_message_get_conversations`, with its newest message if it has one.

    `unreadcount` is null where nothing is unread; `members` leaves the person out, but for a
    conversation with oneself (recording `messages.conversations`).
    """

    id: Number
    type: Number
    name: Name | None = None
    subname: Name | None = None
    unreadcount: Number | None = None
    members: tuple[Member, ...]
    messages: tuple[Message, ...]


class Conversations(WireModel):
    """`core_message_get_conversations`."""

    conversations: tuple[Conversation, ...]


class ConversationAnswer(WireModel):
    """`core_message_get_conversation_messages`; `members` are those who wrote."""

    id: Number
    members: tuple[Member, ...]
    messages: tuple[Message, ...]


class SentMessage(WireModel):
    """An element of `core_message_send_instant_messages`.

    A `msgid` of -1 is a refusal, with nothing but the reason in words (recording
    `messages.send.no-such-person`).
    """

    msgid: Number
    errormessage: Name | None = None
    text: str | None = None
    timecreated: Seconds | None = None
    conversationid: Number | None = None
    useridfrom: Number | None = None
