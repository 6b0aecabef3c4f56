"""Conversations and messages between people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sync.classroom.declared_parameters import Many, Record, boolean, integer, raw
from sync.classroom.errors import Refusal, refusal
from sync.classroom.message_tables import (
    GROUP,
    PRIVATE,
    SELF,
    Message,
    add_conversation,
    add_message,
    private_conversation,
)
from sync.classroom.state import transaction
from sync.classroom.text_cleaning import FORMAT_HTML, escaped_subject
from sync.classroom.web_service import Access, web_service
from sync.classroom.wire_shapes import picture

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from sync.classroom.web_service import Call, JsonValue

_NOT_YOURS: Final = "You do not have permission to perform this action."
_NOT_A_MEMBER: Final = "User is not part of conversation."
"""Sentences that stand in the place of codes (recordings `messages.conversations.of-another`,
`messages.no-such-conversation`)."""


@web_service(
    "core_message_get_conversations",
    userid=integer(),
    limitfrom=integer(0),
    limitnum=integer(0),
    type=integer(None),
    favourites=boolean(default=None),
    mergeself=boolean(default=False),
)
def get_conversations(
    call: Call, *, userid: int, limitfrom: int, limitnum: int, type: int | None, **_more: object
) -> JsonValue:
    """List conversations, the newest message first, those without one last."""
    _refuse_another(call, userid)
    rows = call.database.execute(
        "SELECT c.*, m.read_until, (SELECT max(created) FROM messages WHERE conversation_id = c.id)"
        " AS newest FROM conversations c JOIN conversation_members m ON m.conversation_id = c.id"
        " WHERE m.person_id = ? AND (? IS NULL OR c.type = ?)"
        " ORDER BY newest IS NULL, newest DESC, c.id DESC LIMIT ? OFFSET ?",
        (call.person.id, type, type, limitnum or -1, limitfrom),
    ).fetchall()
    return {"conversations": [_listed(call, row) for row in rows]}


@web_service(
    "core_message_get_conversation_messages",
    currentuserid=integer(),
    convid=integer(),
    limitfrom=integer(0),
    limitnum=integer(0),
    newest=boolean(default=False),
    timefrom=integer(0),
)
def get_conversation_messages(
    call: Call,
    *,
    currentuserid: int,
    convid: int,
    limitfrom: int,
    limitnum: int,
    newest: bool,
    timefrom: int,
) -> JsonValue:
    """Show the messages of a conversation since a time, and those who wrote them."""
    _refuse_another(call, currentuserid)
    _refuse_stranger(call, convid)
    order = "DESC" if newest else "ASC"
    found = _messages(
        call.database,
        f"conversation_id = ? AND created >= ? ORDER BY created {order}, id {order}"
        " LIMIT ? OFFSET ?",
        (convid, timefrom, limitnum or -1, limitfrom),
    )
    authors = dict.fromkeys(message.author_id for message in found)
    return {
        "id": convid,
        "members": [_member(call, author) for author in authors],
        "messages": [_shown(message) for message in found],
    }


@web_service(
    "core_message_send_instant_messages",
    access=Access.RUNS_OTHERS,
    messages=Many(
        Record(
            {
                "touserid": integer(),
                "text": raw(),
                "textformat": integer(FORMAT_HTML),
                "clientmsgid": raw(None),
            }
        )
    ),
)
def send_instant_messages(call: Call, *, messages: list[dict[str, Any]]) -> JsonValue:
    """Send messages to people. With one wrong recipient among several, the rest is sent all the
    same and the answer is an error (recording `messages.send.errors`).
    """
    with transaction(call.database, writes=True):
        sent = [_send(call, **message) for message in messages]
    if len(sent) > 1 and any(answer["msgid"] < 0 for answer in sent):
        raise Refusal("moodle_exception", "formatnotsupported", "webservice/formatnotsupported")
    return sent


@web_service(
    "core_message_send_messages_to_conversation",
    access=Access.WRITES,
    conversationid=integer(),
    messages=Many(Record({"text": raw(), "textformat": integer(FORMAT_HTML)})),
)
def send_to_conversation(
    call: Call, *, conversationid: int, messages: list[dict[str, Any]]
) -> JsonValue:
    """Send messages to all in a conversation."""
    _refuse_stranger(call, conversationid)
    return [
        _shown(
            add_message(
                call.database,
                conversationid,
                call.person.id,
                message["text"],
                call.now,
                message["textformat"],
            )
        )
        for message in messages
    ]


@web_service(
    "core_message_mark_all_conversation_messages_as_read",
    access=Access.WRITES,
    userid=integer(),
    conversationid=integer(),
)
def mark_conversation_read(call: Call, *, userid: int, conversationid: int) -> JsonValue:
    """Mark all messages of a conversation as read."""
    _refuse_another(call, userid)
    _refuse_stranger(call, conversationid)
    call.database.execute(
        "UPDATE conversation_members SET read_until ="
        " (SELECT coalesce(max(id), 0) FROM messages WHERE conversation_id = :conversation)"
        " WHERE conversation_id = :conversation AND person_id = :person",
        {"conversation": conversationid, "person": call.person.id},
    )


def _send(
    call: Call, *, touserid: int, text: str, textformat: int, clientmsgid: str | None
) -> dict[str, JsonValue]:
    refused = _why_not(call, touserid)
    if refused is not None:
        return {
            "msgid": -1,
            "errormessage": refused,
            **_named(clientmsgid),
            "candeletemessagesforallusers": False,
        }
    place = _conversation_for(call, touserid)
    message = add_message(call.database, place, call.person.id, text, call.now, textformat)
    return {
        "msgid": message.id,
        **_named(clientmsgid),
        "text": message.text,
        "timecreated": message.created,
        "conversationid": place,
        "useridfrom": call.person.id,
        "candeletemessagesforallusers": False,
    }


def _named(clientmsgid: str | None) -> dict[str, JsonValue]:
    """A client's own id comes back, and does nothing else (`messages.send.marked.again`)."""
    return {} if clientmsgid is None else {"clientmsgid": clientmsgid}


def _why_not(call: Call, to: int) -> str | None:
    """Return why somebody cannot be written to, in words: there is no code for it."""
    person = call.database.execute("SELECT * FROM people WHERE id = ?", (to,)).fetchone()
    if person is None or person["deleted"]:
        return f"You cannot send a message to a user ID ({to}) that doesn't exist."
    blocked = call.database.execute(
        "SELECT 1 FROM message_blocks WHERE person_id = ? AND blocked_id = ?",
        (to, call.person.id),
    ).fetchone()
    return f"{person['full_name']} takes no messages from you." if blocked else None


def _conversation_for(call: Call, to: int) -> int:
    if to == call.person.id:
        row = call.database.execute(
            "SELECT c.id FROM conversations c JOIN conversation_members m"
            " ON m.conversation_id = c.id WHERE c.type = ? AND m.person_id = ?",
            (SELF, to),
        ).fetchone()
        return int(row[0]) if row else add_conversation(call.database, [to], kind=SELF)
    known = private_conversation(call.database, call.person.id, to)
    return known or add_conversation(call.database, [call.person.id, to])


def _listed(call: Call, row: sqlite3.Row) -> JsonValue:
    """Return a conversation with its newest message (recordings `messages.conversations*`)."""
    newest = _messages(
        call.database, "conversation_id = ? ORDER BY created DESC, id DESC LIMIT 1", (row["id"],)
    )
    people = [
        int(member["person_id"])
        for member in call.database.execute(
            "SELECT person_id FROM conversation_members WHERE conversation_id = ?", (row["id"],)
        )
    ]
    unread = call.database.execute(
        "SELECT count(*) FROM messages WHERE conversation_id = ? AND id > ? AND author_id <> ?",
        (row["id"], row["read_until"], call.person.id),
    ).fetchone()[0]
    is_group = row["type"] == GROUP
    if is_group:
        people = [message.author_id for message in newest]
    elif row["type"] == PRIVATE:
        people = [person for person in people if person != call.person.id]
    return {
        "id": row["id"],
        "name": escaped_subject(row["name"]),
        "subname": row["subname"] if is_group else None,
        "imageurl": f"{call.site_url}/theme/image.php/boost/core/1/g/g1" if is_group else None,
        "type": row["type"],
        "membercount": _member_count(call.database, row["id"]),
        "ismuted": False,
        "isfavourite": row["type"] == SELF,
        "isread": unread == 0,
        "unreadcount": unread or None,
        "members": [_member(call, one, asked=row["type"] == PRIVATE) for one in people],
        "messages": [_shown(message) for message in newest],
        "candeletemessagesforallusers": False,
    }


def _member(call: Call, person_id: int, *, asked: bool = False) -> JsonValue:
    """Return somebody in a conversation; only where `asked` is it told who may be written to."""
    row = call.database.execute("SELECT * FROM people WHERE id = ?", (person_id,)).fetchone()
    is_self = person_id == call.person.id
    return {
        "id": person_id,
        "fullname": row["full_name"],
        "profileurl": f"{call.site_url}/user/profile.php?id={person_id}",
        "profileimageurl": picture(call, "f1"),
        "profileimageurlsmall": picture(call, "f2"),
        "isonline": False if is_self else None,
        "showonlinestatus": is_self,
        "isblocked": False,
        "iscontact": False,
        "isdeleted": bool(row["deleted"]),
        "canmessageevenifblocked": False if asked else None,
        "canmessage": _why_not(call, person_id) is None if asked else None,
        "requirescontact": False if asked else None,
        "contactrequests": [],
    }


def _member_count(database: sqlite3.Connection, conversation_id: int) -> int:
    query = "SELECT count(*) FROM conversation_members WHERE conversation_id = ?"
    return int(database.execute(query, (conversation_id,)).fetchone()[0])


def _messages(
    database: sqlite3.Connection, condition: str, values: Iterable[object]
) -> list[Message]:
    query = "SELECT id, conversation_id, author_id, created, text FROM messages WHERE "
    return [Message(*row) for row in database.execute(query + condition, tuple(values))]


def _shown(message: Message) -> JsonValue:
    return {
        "id": message.id,
        "useridfrom": message.author_id,
        "text": message.text,
        "timecreated": message.created,
    }


def _refuse_another(call: Call, person_id: int) -> None:
    if person_id != call.person.id:
        raise refusal(_NOT_YOURS)


def _refuse_stranger(call: Call, conversation_id: int) -> None:
    found = call.database.execute(
        "SELECT 1 FROM conversation_members WHERE conversation_id = ? AND person_id = ?",
        (conversation_id, call.person.id),
    ).fetchone()
    if found is None:
        raise refusal(_NOT_A_MEMBER)


SERVICES: Final = (
    *(get_conversations, get_conversation_messages, send_instant_messages),
    *(send_to_conversation, mark_conversation_read),
)
