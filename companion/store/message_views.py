"""Conversations and messages as the views show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.domain.conversation import (
    ConversationKind,
    ConversationSummary,
    MessageView,
    Peer,
)
from companion.errors import NotFound
from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from companion.store.database import Connection, Row

MESSAGES_FACT: Final = "messages_offered"
"""Whether people can write to each other on the site, as it last told: ``1`` or nothing."""

_ON_ITS_WAY: Final = "('queued', 'sending', 'in_doubt', 'rejected', 'conflict')"
_SUMMARIES: Final = (
    "SELECT conversation.*, (SELECT substr(plain_text, 1, 400) FROM message"
    " WHERE conversation_id = conversation.id ORDER BY created_at DESC, id DESC LIMIT 1)"
    " AS last_text, (SELECT count(*) FROM outbox_item AS item WHERE item.kind = 'message'"
    f" AND item.state IN {_ON_ITS_WAY} AND (item.conversation_remote_id = conversation.remote_id"
    " OR conversation.kind = 'private' AND item.recipient_remote_id IN (SELECT person.remote_id"
    " FROM conversation_member AS member JOIN person ON person.id = member.person_id"
    " WHERE member.conversation_id = conversation.id))) AS waiting FROM conversation"
)


def conversation_summaries(connection: Connection) -> tuple[ConversationSummary, ...]:
    """Return the conversations, the newest activity first."""
    rows = connection.execute(
        f"{_SUMMARIES} WHERE vanished_at IS NULL ORDER BY last_message_at DESC, conversation.id"
    ).fetchall()
    return tuple(_summary(connection, row) for row in rows)


def conversation_summary(connection: Connection, conversation_id: int) -> ConversationSummary:
    """Return one conversation; raise `NotFound`."""
    row = connection.execute(
        f"{_SUMMARIES} WHERE conversation.id = ?", (conversation_id,)
    ).fetchone()
    if row is None:
        raise NotFound("conversation", conversation_id)
    return _summary(connection, row)


def conversation_with(connection: Connection, person_remote_id: str) -> str | None:
    """Return the server's id of the private conversation with a person, if one is known."""
    row = connection.execute(
        "SELECT conversation.remote_id FROM conversation"
        " JOIN conversation_member AS member ON member.conversation_id = conversation.id"
        " JOIN person ON person.id = member.person_id"
        " WHERE person.remote_id = ? AND conversation.kind = 'private'",
        (person_remote_id,),
    ).fetchone()
    return None if row is None else str(row[0])


def messages_in(connection: Connection, conversation_id: int) -> tuple[MessageView, ...]:
    """Return the messages of a conversation, the oldest first."""
    rows = connection.execute(
        "SELECT message.*, person.full_name, account.remote_user_id,"
        " account.full_name AS own_name FROM message JOIN account"
        " LEFT JOIN person ON person.remote_id = message.author_remote_id"
        " WHERE conversation_id = ? ORDER BY created_at, CAST(message.remote_id AS INTEGER),"
        " message.id",
        (conversation_id,),
    ).fetchall()
    return tuple(_message(row) for row in rows)


def own_remote_id(connection: Connection) -> str:
    """Return the person's own id on the server."""
    return str(connection.execute("SELECT remote_user_id FROM account").fetchone()[0])


def person_name(connection: Connection, remote_id: str) -> str:
    """Return the name of a peer by the server's id; raise `NotFound`."""
    row = connection.execute(
        "SELECT full_name FROM person WHERE remote_id = ?", (remote_id,)
    ).fetchone()
    if row is None:
        raise NotFound("person", remote_id)
    return str(row[0])


def _summary(connection: Connection, row: Row) -> ConversationSummary:
    members = connection.execute(
        "SELECT person.remote_id, person.full_name FROM conversation_member AS member"
        " JOIN person ON person.id = member.person_id WHERE member.conversation_id = ?"
        " ORDER BY person.full_name, person.id",
        (row["id"],),
    ).fetchall()
    peers = tuple(Peer(member["remote_id"], member["full_name"]) for member in members)
    return ConversationSummary(
        conversation_id=row["id"],
        remote_id=row["remote_id"],
        kind=ConversationKind(row["kind"]),
        name=row["name"] or ", ".join(peer.full_name for peer in peers),
        peers=peers,
        excerpt=excerpt(row["last_text"] or ""),
        last_message_at=from_stamp(row["last_message_at"]),
        unread_count=row["unread_count"],
        waiting_count=row["waiting"],
        can_write=bool(row["can_write"]),
    )


def _message(row: Row) -> MessageView:
    is_own = row["author_remote_id"] == row["remote_user_id"]
    return MessageView(
        message_id=row["id"],
        remote_id=row["remote_id"],
        author_name=row["own_name"] if is_own else row["full_name"] or "",
        is_own=is_own,
        html=row["body_html"] if row["clean_html"] is None else row["clean_html"],
        plain_text=row["plain_text"],
        created_at=from_stamp(row["created_at"]),
    )
