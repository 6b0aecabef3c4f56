"""Conversations and messages as the views show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.content.search_text import holds_words
from companion.domain.conversation import (
    ConversationKind,
    ConversationSummary,
    MessageView,
    Peer,
)
from companion.errors import NotFound
from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from companion.domain.draft import Recipient
    from companion.store.database import Connection, Row

MESSAGES_FACT: Final = "messages_offered"
"""Whether people can write to each other on the site, as it last told: ``1`` or nothing."""

_ON_ITS_WAY: Final = "('queued', 'sending', 'in_doubt', 'rejected', 'conflict')"
_STUCK: Final = "('rejected', 'conflict')"
_MEMBERS: Final = (
    "FROM conversation_member AS member JOIN person ON person.id = member.person_id"
    " WHERE member.conversation_id = conversation.id"
)
NAMED: Final = (
    "CASE WHEN conversation.name <> '' THEN conversation.name ELSE (SELECT group_concat(full_name,"
    f" ', ') FROM (SELECT person.full_name {_MEMBERS} ORDER BY person.full_name, person.id)) END"
)
"""The name of a conversation, by its members where it has none of its own; NULL without any."""
UNREAD_MESSAGES: Final = (
    "SELECT id FROM (SELECT message.id, conversation.unread_count, row_number() OVER (PARTITION BY"
    " conversation_id ORDER BY message.created_at DESC, message.id DESC) AS place"
    " FROM conversation JOIN message ON message.conversation_id = conversation.id"
    " WHERE conversation.unread_count > 0 AND message.author_remote_id NOT IN"
    " (SELECT remote_user_id FROM account)) WHERE place <= unread_count"
)
"""The newest messages of others, as many in each conversation as are unread."""
IS_UNREAD: Final = (
    "message.author_remote_id NOT IN (SELECT remote_user_id FROM account)"
    " AND conversation.unread_count > (SELECT count(*) FROM message AS newer"
    " WHERE newer.conversation_id = message.conversation_id AND conversation.unread_count > 0"
    " AND newer.created_at >= message.created_at"
    " AND (newer.created_at, newer.id) > (message.created_at, message.id)"
    " AND newer.author_remote_id NOT IN (SELECT remote_user_id FROM account))"
)
"""The same of one message, for which it costs less."""
_OWN_WORDS: Final = (
    "(SELECT count(*) FROM outbox_item AS item WHERE item.kind = 'message' AND item.state IN"
    " {states} AND (item.conversation_remote_id = conversation.remote_id OR conversation.kind ="
    f" 'private' AND item.recipient_remote_id IN (SELECT person.remote_id {_MEMBERS})))"
)
_SUMMARIES: Final = (
    "SELECT conversation.*, (SELECT substr(plain_text, 1, 400) FROM message"
    " WHERE conversation_id = conversation.id ORDER BY created_at DESC, id DESC LIMIT 1)"
    f" AS last_text, {_OWN_WORDS.format(states=_ON_ITS_WAY)} AS waiting,"
    f" {_OWN_WORDS.format(states=_STUCK)} AS stuck FROM conversation"
)
_SAYS: Final = (
    f" AND (holds(conversation.name || ' ' || coalesce((SELECT group_concat(full_name, ' ')"
    f" {_MEMBERS}), ''), :words) OR EXISTS (SELECT 1 FROM message WHERE"
    " conversation_id = conversation.id AND holds(plain_text, :words)))"
)


def conversation_summaries(
    connection: Connection, limit: int | None = None, offset: int = 0, words: str = ""
) -> tuple[ConversationSummary, ...]:
    """Return the conversations, the newest activity first.

    With `words`, those whose names, or one message of which, hold all of them.
    """
    connection.create_function("holds", 2, _holds, deterministic=True)
    looked_for = _SAYS if words.strip() else ""
    rows = connection.execute(
        f"{_SUMMARIES} WHERE vanished_at IS NULL{looked_for}"
        " ORDER BY last_message_at DESC, conversation.id LIMIT :limit OFFSET :offset",
        {"words": words, "limit": -1 if limit is None else limit, "offset": offset},
    ).fetchall()
    return tuple(_summary(connection, row) for row in rows)


def unread_messages(connection: Connection) -> int:
    """Return how many messages are unread, in all conversations together."""
    query = "SELECT coalesce(sum(unread_count), 0) FROM conversation WHERE vanished_at IS NULL"
    return int(connection.execute(query).fetchone()[0])


def conversation_for(connection: Connection, recipient: Recipient) -> int | None:
    """Return the conversation in which somebody is written to, if it is shown here."""
    remote_id = recipient.conversation_remote_id
    if remote_id is None and recipient.person_remote_id is not None:
        remote_id = conversation_with(connection, recipient.person_remote_id)
    row = connection.execute(
        "SELECT id FROM conversation WHERE remote_id = ? AND vanished_at IS NULL", (remote_id,)
    ).fetchone()
    return None if row is None else int(row[0])


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


def messages_in(
    connection: Connection, conversation_id: int, limit: int | None = None
) -> tuple[MessageView, ...]:
    """Return the messages of a conversation, the oldest first; with a `limit` the newest ones."""
    rows = connection.execute(
        "SELECT message.*, person.full_name, account.remote_user_id,"
        " account.full_name AS own_name FROM message JOIN account"
        " LEFT JOIN person ON person.remote_id = message.author_remote_id"
        " WHERE conversation_id = ? ORDER BY created_at DESC,"
        " CAST(message.remote_id AS INTEGER) DESC, message.id DESC LIMIT ?",
        (conversation_id, -1 if limit is None else limit),
    ).fetchall()
    return tuple(_message(row) for row in reversed(rows))


def message_count(connection: Connection, conversation_id: int) -> int:
    """Return how many messages of a conversation are cached."""
    query = "SELECT count(*) FROM message WHERE conversation_id = ?"
    return int(connection.execute(query, (conversation_id,)).fetchone()[0])


def newest_back_to(connection: Connection, conversation_id: int, message_id: int) -> int:
    """Return how many messages are as new as one, itself among them; 0 if it is not there."""
    order = "{0}.created_at, CAST({0}.remote_id AS INTEGER), {0}.id"
    query = (
        "SELECT count(*) FROM message JOIN message AS wanted"
        " ON wanted.id = ? AND wanted.conversation_id = message.conversation_id"
        f" WHERE message.conversation_id = ? AND ({order.format('message')})"
        f" >= ({order.format('wanted')})"
    )
    return int(connection.execute(query, (message_id, conversation_id)).fetchone()[0])


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
        stuck_count=row["stuck"],
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
        author_remote_id=row["author_remote_id"] if row["full_name"] else None,
    )


def _holds(text: str | None, words: str) -> bool:
    return holds_words(text or "", words)
