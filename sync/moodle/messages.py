"""Conversations of a Moodle, and messages to people and groups.

A message keeps no mark: the comment is gone even in a raw reading, and ``clientmsgid`` comes back
in the answer only (recordings `messages.conversation.marked.raw`, `messages.send.marked.again`). A
lost answer is settled by reading the conversation from a time on.
"""

from __future__ import annotations

import html
import logging
import re
from itertools import count
from typing import TYPE_CHECKING, Final, TypeVar

from companion.domain.conversation import ConversationKind
from companion.domain.reason import ReasonCode
from companion.domain.remote import RemotePerson
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.errors import Busy, ContractBroken, Rejected, ServerError, SignedOut
from sync.message_port import ConversationMessages, ConversationPage, MessageReceipt, MessageTrace
from sync.moodle import wire_messages as wire
from sync.moodle.calls import Call, Reading
from sync.moodle.errors import NOT_IN_CONVERSATION
from sync.moodle.mapping import body_without_secrets, file_address, moment
from sync.moodle.site import (
    CONVERSATION_MESSAGES,
    CONVERSATIONS,
    MARK_CONVERSATION_READ,
    SEND_TO_CONVERSATION,
    SEND_TO_PERSON,
)
from sync.moodle.uploads import MoodleUploads
from sync.moodle.writing import HTML_FORMAT, refuse_unfit_text, remote_number
from sync.server_port import Absence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from companion.domain.draft import Recipient
    from sync.message_port import ConversationWish, NewMessage
    from sync.moodle.calls import Answered, Argument

log = logging.getLogger(__name__)

T = TypeVar("T")


class MoodleMessages(MoodleUploads):
    """The part of a Moodle connection that carries messages."""

    async def conversations(self) -> tuple[RemoteConversation, ...]:
        """Read `core_message_get_conversations`, page by page."""
        found: dict[str, RemoteConversation] = {}
        for page in count():
            call = self._conversations_call(page * _LIST_PAGE, _LIST_PAGE)
            listed = await self._result(wire.Conversations, await self._calls.answer(call), call)
            found |= {str(one.id): self._conversation(one) for one in listed.conversations}
            if len(listed.conversations) < _LIST_PAGE:
                break
        return tuple(found.values())

    async def messages(
        self, wishes: Sequence[ConversationWish]
    ) -> tuple[ConversationMessages, ...]:
        """Read `core_message_get_conversation_messages` of each conversation."""
        reads = [self._messages_call(w.conversation_remote_id, w.since) for w in wishes]
        answers = await self._read(reads)
        return tuple(
            [
                await self._messages_in(wish, read, answered)
                for wish, read, answered in zip(wishes, reads, answers, strict=True)
            ]
        )

    async def send_message(self, message: NewMessage) -> MessageReceipt:
        """Send one message, in one call.

        Of several in a call some may be sent although the answer is an error (recording
        `messages.send.errors`).
        """
        refuse_unfit_text(message.html)
        text = _on_one_line(message.html)
        if message.to.person_remote_id is None:
            return await self._send_to_conversation(message.to, text)
        call = Call(
            SEND_TO_PERSON,
            {
                "messages": [
                    {
                        "touserid": remote_number(message.to.person_remote_id),
                        "text": text,
                        "textformat": HTML_FORMAT,
                        "clientmsgid": message.marker,
                    }
                ]
            },
        )
        answered = await self._calls.answer(call)
        if answered.fault is not None and answered.fault.code == _AFTER_SENDING:
            raise ContractBroken("the answer failed, not the message", function=SEND_TO_PERSON)
        sent = _only(await self._result(tuple[wire.SentMessage, ...], answered, call), call)
        if sent.msgid < 0:
            raise _refused(sent.errormessage or "", message.to.person_remote_id)
        if sent.conversationid is None or sent.timecreated is None:
            raise ContractBroken(
                "a sent message without its place", function=SEND_TO_PERSON, field="conversationid"
            )
        return MessageReceipt(
            str(sent.conversationid),
            RemoteMessage(
                remote_id=str(sent.msgid),
                author_remote_id=str(self._site.user_id),
                body_html=body_without_secrets(sent.text or ""),
                created_at=moment(sent.timecreated),
            ),
        )

    async def traces_of_messages(self, to: Recipient, since: datetime) -> tuple[MessageTrace, ...]:
        """Read the conversation with somebody; one that is not known is looked for first."""
        conversation = to.conversation_remote_id or await self._conversation_with(to)
        if conversation is None:
            return ()
        call = self._messages_call(conversation, since, Reading.RAW)
        answered = await self._calls.answer(call)
        fault = answered.fault
        if fault is not None and fault.code == NOT_IN_CONVERSATION and to.person_remote_id:
            found = await self._conversation_with(to)
            if found in (None, conversation):
                return ()
            call = self._messages_call(found or "", since, Reading.RAW)
            answered = await self._calls.answer(call)
        told = await self._result(wire.ConversationAnswer, answered, call)
        return tuple(
            MessageTrace(str(told.id), _message(message))
            for message in told.messages
            if message.useridfrom == self._site.user_id
        )

    async def mark_conversation_read(self, conversation_remote_id: str) -> None:
        """Send `core_message_mark_all_conversation_messages_as_read` (`messages.mark-read`)."""
        if MARK_CONVERSATION_READ not in self._site.functions:
            return
        call = Call(
            MARK_CONVERSATION_READ,
            {
                "userid": self._site.user_id,
                "conversationid": remote_number(conversation_remote_id),
            },
        )
        answered = await self._calls.answer(call)
        if answered.fault is not None:
            raise await self._calls.error_for(answered.fault)

    def _conversation_reads(self, most: int) -> tuple[Call, ...]:
        """Return the call for the newest conversations, for a look at the whole site.

        The newest one alone tells whether there is any news.
        """
        return (self._conversations_call(0, most),) if self.capabilities.messages else ()

    async def _conversation_page(
        self, reads: Sequence[Call], answers: Sequence[Answered], most: int
    ) -> ConversationPage | None:
        """Return what `_conversation_reads` brought; a site without messages spoils nothing."""
        for read, answered in zip(reads, answers, strict=True):
            try:
                told = await self._result(wire.Conversations, answered, read)
            except (SignedOut, Busy):
                raise
            except ServerError as error:
                log.info("conversations are not told: %s", error)
                return None
            return ConversationPage(
                tuple(self._conversation(one) for one in told.conversations),
                is_all=len(told.conversations) < most,
            )
        return None

    def _conversations_call(self, start: int, most: int) -> Call:
        return Call(
            CONVERSATIONS,
            {"userid": self._site.user_id, "limitfrom": start, "limitnum": most},
        )

    def _messages_call(
        self, conversation: str, since: datetime | None, reading: Reading = Reading.SHOWN
    ) -> Call:
        arguments: dict[str, Argument] = {
            "currentuserid": self._site.user_id,
            "convid": remote_number(conversation),
            "newest": 0,
        }
        if since is not None:
            arguments["timefrom"] = int(since.timestamp())
        return Call(CONVERSATION_MESSAGES, arguments, reading)

    async def _messages_in(
        self, wish: ConversationWish, read: Call, answered: Answered
    ) -> ConversationMessages:
        place = wish.conversation_remote_id
        if answered.fault is not None and answered.fault.code == NOT_IN_CONVERSATION:
            return ConversationMessages(place, absence=Absence.GONE)
        try:
            told = await self._result(wire.ConversationAnswer, answered, read)
        except (SignedOut, Busy):
            raise
        except ServerError as error:
            return ConversationMessages(place, absence=Absence.FAILED, error=error)
        return ConversationMessages(
            place,
            tuple(_message(message) for message in told.messages),
            tuple(_person(member) for member in told.members),
        )

    async def _send_to_conversation(self, to: Recipient, text: str) -> MessageReceipt:
        """Send to a group, or to oneself (recording `messages.send.group`)."""
        call = Call(
            SEND_TO_CONVERSATION,
            {
                "conversationid": remote_number(to.conversation_remote_id or ""),
                "messages": [{"text": text, "textformat": HTML_FORMAT}],
            },
        )
        answered = await self._calls.answer(call)
        sent = _only(await self._result(tuple[wire.Message, ...], answered, call), call)
        return MessageReceipt(to.conversation_remote_id or "", _message(sent))

    async def _conversation_with(self, to: Recipient) -> str | None:
        for conversation in await self.conversations():
            people = {member.remote_id for member in conversation.members}
            if conversation.kind is ConversationKind.PRIVATE and people == {to.person_remote_id}:
                return conversation.remote_id
        return None

    def _conversation(self, told: wire.Conversation) -> RemoteConversation:
        others = tuple(member for member in told.members if member.id != self._site.user_id)
        newest = max(told.messages, key=lambda m: (m.timecreated, m.id), default=None)
        kind = _KINDS.get(told.type, ConversationKind.GROUP)
        name, more = html.unescape(told.name or ""), html.unescape(told.subname or "")
        return RemoteConversation(
            remote_id=str(told.id),
            kind=kind,
            name=f"{name} ({more})" if name and more else name,
            members=tuple(_person(member) for member in others),
            unread_count=told.unreadcount or 0,
            last_message=None if newest is None else _message(newest),
            can_write=kind is not ConversationKind.PRIVATE
            or not any(member.isdeleted or member.canmessage is False for member in others),
        )


LOOK_PAGE: Final = 20
_LIST_PAGE: Final = 100
_AFTER_SENDING: Final = "formatnotsupported"
"""The server stumbles over its own answer, after it has sent (recording `messages.send.errors`)."""
_KINDS: Final = {
    1: ConversationKind.PRIVATE,
    2: ConversationKind.GROUP,
    3: ConversationKind.SELF,
}
_BROKEN_ALREADY: Final = re.compile(
    r"(<br>|<hr>|</(?:p|li|ul|ol|h[1-6]|blockquote|pre|table|thead|tbody|tr|td|th)>"
    r"|<(?:ul|ol|li|blockquote|table|thead|tbody|tr)\b[^>]*>)\n"
)
"""A new line of the HTML where a new line is shown anyway."""


def _on_one_line(html_text: str) -> str:
    """Return HTML without new lines of its own: Moodle shows each as one more line.

    (Recordings `messages.send.plain`, `messages.conversation.newlines`.)
    """
    return _BROKEN_ALREADY.sub(r"\1", html_text)


def _only(told: tuple[T, ...], call: Call) -> T:
    """Return the one element of an answer to one message."""
    if len(told) != 1:
        raise ContractBroken(f"{len(told)} answers to one message", function=call.function)
    return told[0]


def _refused(sentence: str, person_remote_id: str) -> Rejected:
    """Return the refusal that a sentence in the site's language is; it names no code.

    Only the one for a person who does not exist gives the number that was asked for (recording
    `messages.send.no-such-person`).
    """
    gone = f"({person_remote_id})" in sentence
    why = ReasonCode.RECIPIENT_GONE if gone else ReasonCode.RECIPIENT_REFUSES
    return Rejected("messagenotsent", sentence, why)


def _message(told: wire.Message) -> RemoteMessage:
    return RemoteMessage(
        remote_id=str(told.id),
        author_remote_id=str(told.useridfrom),
        body_html=body_without_secrets(told.text),
        created_at=moment(told.timecreated),
    )


def _person(member: wire.Member) -> RemotePerson:
    picture = member.profileimageurl
    return RemotePerson(
        remote_id=str(member.id),
        full_name=member.fullname,
        picture_url=file_address(picture) if picture else None,
    )
