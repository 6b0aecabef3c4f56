"""What a NodeBB answers of chats and notifications; as in `sync.nodebb.wire_forum`."""

from __future__ import annotations

from pydantic import Field

from sync.answer_bounds import Name, Number
from sync.nodebb.wire_forum import Id, Millis, Person, WireModel


class ChatMessage(WireModel):
    """A message (recordings `chat.send`, `chat.messages`); `system` ones are the site's own."""

    mid: Id
    fromuid: Id
    content: str
    timestamp: Millis
    deleted: bool = False
    system: bool = False
    fromUser: Person | None = None  # noqa: N815


class ChatMessages(WireModel):
    """``/api/v3/chats/N/messages``: some messages, the oldest of them first."""

    messages: tuple[ChatMessage, ...]


class Teaser(WireModel):
    """The newest message of a room, as the list of rooms shows it."""

    timestamp: Millis | None = None


class Room(WireModel):
    """A room in ``/api/v3/chats`` (source of 4.15; the recording `chats` holds none)."""

    roomId: Id  # noqa: N815
    roomName: Name | None = None  # noqa: N815
    groupChat: bool = False  # noqa: N815
    public: bool = False
    unread: bool = False
    users: tuple[Person, ...] = ()
    teaser: Teaser | None = None


class Rooms(WireModel):
    """``/api/v3/chats`` (recording `chats`)."""

    rooms: tuple[Room | None, ...]
    nextStart: Number = 0  # noqa: N815


class RoomMade(WireModel):
    """The answer to a new room (recording `chat.create`)."""

    roomId: Id  # noqa: N815


class Notification(WireModel):
    """An element of ``/api/notifications`` (recording `notifications`)."""

    nid: Id
    type: Name | None = None
    path: Name | None = None
    subject: Name | None = None
    bodyShort: Name | None = None  # noqa: N815
    bodyLong: str | None = None  # noqa: N815
    datetime: Millis
    read: bool = False
    sender: Id | None = Field(default=None, alias="from")
    pid: Id | None = None


class Notifications(WireModel):
    """``/api/notifications``."""

    notifications: tuple[Notification, ...]
