"""Messages between people on a NodeBB: rooms, of which most are for two.

The recordings show rooms being made and written in (`chat.*`); how a list of rooms looks that is
not empty, and how a room is marked as read, is from the source of 4.15.
"""

from __future__ import annotations

import logging
from html import unescape
from typing import TYPE_CHECKING, Final

from companion.content.html_to_markdown import html_to_markdown
from companion.content.markdown import markdown_to_html
from companion.content.plain_text import plain_text
from companion.domain.conversation import ConversationKind
from companion.domain.reason import ReasonCode
from companion.domain.remote_messages import RemoteConversation, RemoteMessage
from companion.errors import ContractBroken, Rejected
from sync.json_answers import checked
from sync.message_port import ConversationMessages, ConversationPage, MessageReceipt, MessageTrace
from sync.nodebb import wire_talk as wire
from sync.nodebb.nodebb_api import (
    BAD_REQUEST,
    FORBIDDEN,
    NOT_FOUND,
    Refused,
    id_in_body,
    id_in_path,
)
from sync.nodebb.nodebb_connection import NodebbConnection
from sync.nodebb.nodebb_mapping import moment, person_from, shown_html
from sync.server_port import Absence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from companion.domain.draft import Recipient
    from sync.message_port import ConversationWish, NewMessage
    from sync.nodebb.nodebb_api import Told

log = logging.getLogger(__name__)

CHATS: Final = "/api/v3/chats"
_AT_ONCE: Final = 50
"""So many messages an answer holds."""
_MOST_ANSWERS: Final = 400


class NodebbChats(NodebbConnection):
    """The part of a NodeBB connection that knows of messages."""

    async def conversation_page(self) -> ConversationPage | None:
        """Return the newest rooms for a look; None where the site has none for this person."""
        if not self._site.has_chats:
            return None
        try:
            rooms, is_all = await self._rooms_from(0)
        except (Rejected, ContractBroken) as error:
            log.info("chats are not told: %s", error)
            return None
        return ConversationPage(tuple(map(self._conversation, rooms)), is_all)

    async def conversations(self) -> tuple[RemoteConversation, ...]:
        """Return all rooms."""
        return tuple(map(self._conversation, await self._all_rooms()))

    async def messages(
        self, wishes: Sequence[ConversationWish]
    ) -> tuple[ConversationMessages, ...]:
        """Read the messages of rooms back to the wished time."""
        return tuple([await self._answer_for(wish) for wish in wishes])

    async def send_message(self, message: NewMessage) -> MessageReceipt:
        """Write into a room; for a first message to somebody, make one.

        A site lets people make any number of rooms for the same two: one that is there is taken.
        """
        words, to = markdown_of(message.markdown, message.html), message.to
        refuse_empty(words)
        room = to.conversation_remote_id
        if room is None:
            room = await self._room_with(to.person_remote_id or "")
        if room is None:
            room = await self._make_room(to.person_remote_id or "")
        path = f"{CHATS}/{id_in_path(room)}"
        told = await self._chat_write("POST", path, {"message": words})
        said = checked(wire.ChatMessage, told.value, path)
        return MessageReceipt(room, self._message(said))

    async def traces_of_messages(self, to: Recipient, since: datetime) -> tuple[MessageTrace, ...]:
        """Return own messages in the room with somebody since a time."""
        room = to.conversation_remote_id
        if room is None:
            room = await self._room_with(to.person_remote_id or "")
        if room is None:
            return ()
        try:
            said = await self._said_in(room, since)
        except Refused as error:
            if error.status == NOT_FOUND:
                return ()
            raise
        return tuple(
            MessageTrace(room, self._message(one))
            for one in said
            if one.fromuid == self._site.user_id and moment(one.timestamp) >= since
        )

    async def mark_conversation_read(self, conversation_remote_id: str) -> None:
        """Mark a room as read."""
        path = f"{CHATS}/{id_in_path(conversation_remote_id)}/state"
        await self._chat_write("DELETE", path)

    async def _all_rooms(self) -> list[wire.Room]:
        found: dict[str, wire.Room] = {}
        start = 0
        for _ in range(_MOST_ANSWERS):
            rooms, is_all = await self._rooms_from(start)
            found |= {room.roomId: room for room in rooms}
            if is_all:
                break
            start += _ROOMS_AT_ONCE
        return list(found.values())

    async def _rooms_from(self, start: int) -> tuple[list[wire.Room], bool]:
        query = {"start": start} if start else None
        told = await self._read(wire.Rooms, CHATS, query)
        rooms = [room for room in told.rooms if room is not None and not room.public]
        return rooms, len(told.rooms) < _ROOMS_AT_ONCE

    async def _room_with(self, person: str) -> str | None:
        for room in await self._all_rooms():
            others = [one.uid for one in room.users if one.uid != self._site.user_id]
            if not room.groupChat and others == [person]:
                return room.roomId
        return None

    async def _make_room(self, person: str) -> str:
        body = {"uids": [id_in_body(person)]}
        try:
            told = await self._chat_write("POST", CHATS, body)
        except Rejected as error:
            raise await self._why_no_room(error, person) from error
        return checked(wire.RoomMade, told.value, CHATS).roomId

    async def _chat_write(
        self,
        method: str,
        path: str,
        body: Mapping[str, object] | None = None,
    ) -> Told:
        try:
            return await self._api.write(method, path, body)
        except Refused as error:
            why = error.why
            if error.status == FORBIDDEN:
                why = ReasonCode.RECIPIENT_REFUSES
            elif error.status == BAD_REQUEST:
                why = ReasonCode.WORDS_REFUSED
            raise Rejected(error.code, error.reason, why) from error

    async def _why_no_room(self, error: Rejected, person: str) -> Rejected:
        """Tell somebody who takes no messages from somebody who is gone (recording `user`)."""
        why = ReasonCode.RECIPIENT_REFUSES
        try:
            await self._api.read(f"/api/v3/users/{id_in_path(person)}")
        except Refused as refusal:
            if refusal.status == NOT_FOUND:
                why = ReasonCode.RECIPIENT_GONE
        return Rejected(error.code, error.reason, why)

    async def _answer_for(self, wish: ConversationWish) -> ConversationMessages:
        room = wish.conversation_remote_id
        try:
            said = await self._said_in(room, wish.since)
        except Refused as error:
            if error.status == NOT_FOUND:
                return ConversationMessages(room, absence=Absence.GONE)
            return ConversationMessages(room, error=error)
        except ContractBroken as error:
            return ConversationMessages(room, error=error)
        people = {one.fromuid: person_from(one.fromuid, one.fromUser) for one in said}
        return ConversationMessages(
            room,
            tuple(self._message(one) for one in said),
            tuple(person for person in people.values() if person is not None),
        )

    async def _said_in(self, room: str, since: datetime | None) -> list[wire.ChatMessage]:
        """Return the messages of people in a room back to a time, the oldest first."""
        found: dict[str, wire.ChatMessage] = {}
        for number in range(_MOST_ANSWERS):
            path = f"{CHATS}/{id_in_path(room)}/messages"
            query = {"start": number * _AT_ONCE} if number else None
            told = await self._read(wire.ChatMessages, path, query)
            fresh = {one.mid: one for one in told.messages if one.mid not in found}
            found |= fresh
            oldest = min((one.timestamp for one in told.messages), default=0)
            reached = since is not None and moment(oldest) < since
            if len(told.messages) < _AT_ONCE or reached or not fresh:
                break
        wanted = [
            one
            for one in found.values()
            if not (one.deleted or one.system) and (since is None or moment(one.timestamp) >= since)
        ]
        return sorted(wanted, key=lambda one: (one.timestamp, len(one.mid), one.mid))

    def _conversation(self, room: wire.Room) -> RemoteConversation:
        others = [person for person in room.users if person.uid != self._site.user_id]
        teaser = room.teaser
        return RemoteConversation(
            remote_id=room.roomId,
            kind=ConversationKind.GROUP if room.groupChat else ConversationKind.PRIVATE,
            name=unescape(room.roomName or ""),
            members=tuple(
                person for one in others if (person := person_from(one.uid, one)) is not None
            ),
            unread_count=int(room.unread),
            # What the list shows of the newest message has no id.
            last_message=None,
            last_at=None if teaser is None else moment(teaser.timestamp or 0),
        )

    def _message(self, said: wire.ChatMessage) -> RemoteMessage:
        return RemoteMessage(
            remote_id=said.mid,
            author_remote_id=said.fromuid,
            body_html=shown_html(said.content, self._site_url),
            created_at=moment(said.timestamp),
        )


def markdown_of(markdown: str, html: str) -> str:
    """Return the words as they are sent: as the person wrote them, else made from the HTML."""
    return markdown if markdown.strip() else html_to_markdown(html)


def refuse_empty(words: str) -> None:
    """Raise `Rejected` for a text that shows nothing: it must not go out."""
    html = markdown_to_html(words)
    if not plain_text(html).strip() and "<img" not in html:
        raise Rejected("emptytext", "the text is empty", ReasonCode.WORDS_REFUSED)


_ROOMS_AT_ONCE: Final = 20
