"""Takes in conversations and messages as a server said them, writing only what changed.

A conversation is *wanted* when its newest message, as a listing shows it, is not the newest one up
to which all are known. Functions work inside a transaction of the caller's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.conversation import ConversationKind
from companion.store.clock import from_stamp, to_stamp
from companion.store.post_intake import person_ids, readable
from companion.store.search_index import index_messages

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from companion.domain.draft import Recipient
    from companion.domain.remote import RemotePerson
    from companion.domain.remote_messages import RemoteConversation, RemoteMessage
    from companion.store.database import Connection, Row


@dataclass(frozen=True, slots=True)
class WantedConversation:
    """A conversation with messages to be read; all up to `known_until` (server time) are known.

    None there means that all of them are to be read.
    """

    conversation_id: int
    remote_id: str
    name: str
    known_until: datetime | None


def apply_conversations(
    connection: Connection,
    conversations: Sequence[RemoteConversation],
    now: datetime,
    *,
    complete: bool,
) -> set[int]:
    """Take in conversations as a listing shows them; return the local ids of what changed.

    Those that a complete listing does not name are hidden, unless it names none at all.
    """
    changed: set[int] = set()
    for conversation in conversations:
        before = connection.total_changes
        conversation_id = _put_conversation(connection, conversation)
        if connection.total_changes > before:
            changed.add(conversation_id)
    if complete and conversations:
        changed |= _hide_others(connection, {c.remote_id for c in conversations}, now)
    return changed


def apply_messages(
    connection: Connection,
    conversation_remote_id: str,
    messages: Sequence[RemoteMessage],
    people: Sequence[RemotePerson],
    *,
    whole: bool,
) -> set[int]:
    """Take in messages just read; `whole` says that the conversation has no others.

    Returns the local id of the conversation if anything changed.
    """
    row = _row(connection, conversation_remote_id)
    if row is None:
        return set()
    person_ids(connection, people)
    before = connection.total_changes
    for message in messages:
        _put_message(connection, row["id"], message)
    if whole:
        _delete_others(connection, row["id"], {message.remote_id for message in messages})
    changed = connection.total_changes > before
    newest = max((to_stamp(message.created_at) for message in messages), default=None)
    if newest is None and not whole:
        newest = row["last_message_at"]
    connection.execute(
        "UPDATE conversation SET read_until = ?, last_message_at = ?, wanted = 0 WHERE id = ?",
        (newest, newest, row["id"]),
    )
    return {int(row["id"])} if changed else set()


def adopt_message(
    connection: Connection,
    item_id: str,
    message: RemoteMessage,
    conversation_remote_id: str,
    recipient: Recipient,
) -> None:
    """Take in what an own item has become; what else is new around it is read later.

    A first message to somebody makes the conversation known here.
    """
    row = _row(connection, conversation_remote_id)
    if row is None:
        kind = ConversationKind.PRIVATE if recipient.person_remote_id else ConversationKind.GROUP
        connection.execute(
            "INSERT INTO conversation (remote_id, kind, name, unread_count, can_write, wanted)"
            " VALUES (?, ?, ?, 0, 1, 1)",
            (
                conversation_remote_id,
                kind,
                "" if recipient.person_remote_id else recipient.name,
            ),
        )
        row = _row(connection, conversation_remote_id)
        assert row is not None  # noqa: S101 - was inserted just now
        _add_member(connection, row["id"], recipient)
    _put_message(connection, row["id"], message)
    connection.execute(
        "UPDATE conversation SET wanted = 1, vanished_at = NULL,"
        " last_message_at = max(coalesce(last_message_at, 0), ?) WHERE id = ?",
        (to_stamp(message.created_at), row["id"]),
    )
    connection.execute(
        "UPDATE outbox_item SET remote_id = ?, conversation_remote_id = ? WHERE item_id = ?",
        (message.remote_id, conversation_remote_id, item_id),
    )


def local_ids(connection: Connection, remote_ids: Sequence[str]) -> frozenset[int]:
    """Return the local ids of those conversations that are known here."""
    marks = ", ".join("?" * len(remote_ids))
    rows = connection.execute(
        f"SELECT id FROM conversation WHERE remote_id IN ({marks})", list(remote_ids)
    )
    return frozenset(int(row[0]) for row in rows)


def mark_conversation_seen(connection: Connection, conversation_id: int) -> bool:
    """Note that the person has read all that is known of a conversation; False if nothing new."""
    cursor = connection.execute(
        "UPDATE conversation SET unread_count = 0, seen_until = last_message_at"
        " WHERE id = ? AND unread_count > 0",
        (conversation_id,),
    )
    return cursor.rowcount > 0


def delete_conversation(connection: Connection, remote_id: str) -> set[int]:
    """Remove a conversation in which the person is no longer, as the server has said."""
    row = _row(connection, remote_id)
    if row is None:
        return set()
    connection.execute("DELETE FROM conversation WHERE id = ?", (row["id"],))
    return {int(row["id"])}


def want_all(connection: Connection) -> None:
    """Let every conversation be read from its beginning."""
    connection.execute(
        "UPDATE conversation SET wanted = 1, read_until = NULL WHERE vanished_at IS NULL"
        " AND last_message_at IS NOT NULL"
    )


def wanted_conversations(connection: Connection) -> tuple[WantedConversation, ...]:
    """Return the conversations with messages to be read: unread ones first, then the newest."""
    rows = connection.execute(
        "SELECT * FROM conversation WHERE wanted AND vanished_at IS NULL"
        " ORDER BY unread_count > 0 DESC, last_message_at DESC, id"
    ).fetchall()
    return tuple(
        WantedConversation(row["id"], row["remote_id"], row["name"], from_stamp(row["read_until"]))
        for row in rows
    )


def has_news(connection: Connection, conversations: Sequence[RemoteConversation]) -> bool:
    """Say whether a listing shows anything that is not known here."""
    rows = {row["remote_id"]: row for row in connection.execute("SELECT * FROM conversation")}
    return any(
        c.remote_id not in rows or _news_in(connection, rows[c.remote_id], c) for c in conversations
    )


def newest_before(connection: Connection, remote_ids: Collection[str], local_id: int) -> set[str]:
    """Return those of the server's ids of messages that were known up to a local id."""
    marks = ", ".join("?" * len(remote_ids))
    rows = connection.execute(
        f"SELECT remote_id FROM message WHERE id <= ? AND remote_id IN ({marks})",
        (local_id, *remote_ids),
    )
    return {str(row[0]) for row in rows}


def _row(connection: Connection, remote_id: str) -> Row | None:
    row: Row | None = connection.execute(
        "SELECT * FROM conversation WHERE remote_id = ?", (remote_id,)
    ).fetchone()
    return row


def _put_conversation(connection: Connection, told: RemoteConversation) -> int:
    """Write what differs, so that `total_changes` says whether anything did."""
    row = _row(connection, told.remote_id)
    last = told.last_message
    last_at = to_stamp(told.active_at)
    wanted = last_at is not None if row is None else bool(row["wanted"])
    read_until = row["read_until"] if row else None
    if row is not None and _news_in(connection, row, told):
        wanted = True
        if _needs_whole_reading(connection, row, told):
            read_until = None
    seen = row is not None and row["seen_until"] is not None and last_at == row["seen_until"]
    columns: dict[str, object] = {
        "remote_id": told.remote_id,
        "kind": str(told.kind),
        "name": told.name,
        "unread_count": 0 if seen else told.unread_count,
        "can_write": told.can_write,
        "last_message_at": last_at,
        "read_until": read_until,
        "wanted": wanted,
        "vanished_at": None,
    }
    if row is None or any(row[name] != value for name, value in columns.items()):
        assignments = ", ".join(f"{name} = excluded.{name}" for name in columns)
        connection.execute(
            f"INSERT INTO conversation ({', '.join(columns)})"
            f" VALUES ({', '.join('?' * len(columns))})"
            f" ON CONFLICT (remote_id) DO UPDATE SET {assignments}",
            tuple(columns.values()),
        )
        row = _row(connection, told.remote_id)
    assert row is not None  # noqa: S101 - stands there, or was inserted just now
    conversation_id = int(row["id"])
    _put_members(connection, conversation_id, told)
    if last is not None:
        _put_message(connection, conversation_id, last)
    return conversation_id


def _news_in(connection: Connection, row: Row, told: RemoteConversation) -> bool:
    """Say whether there is more to read than is known: a new last message, or more unread ones.

    The order of messages of one second is not fixed: any known one of that second will do.
    """
    last = told.last_message
    if told.active_at is None:
        return row["read_until"] is not None
    known = last is None or _is_known(connection, last.remote_id)
    same = known and to_stamp(told.active_at) == row["read_until"]
    return not same or (told.unread_count > row["unread_count"] and not _was_seen(row, told))


def _needs_whole_reading(connection: Connection, row: Row, told: RemoteConversation) -> bool:
    """Say whether only a whole reading can tell what changed.

    That is so where the newest message was deleted, and where more is unread although the newest
    one is known: the server's clock was set back, and the new one is older than that.
    """
    last_at = to_stamp(told.active_at)
    if last_at is None or row["read_until"] is None:
        return True
    last = told.last_message
    return last_at < row["read_until"] or (
        last_at == row["read_until"] and (last is None or _is_known(connection, last.remote_id))
    )


def _was_seen(row: Row, told: RemoteConversation) -> bool:
    at = told.active_at
    return at is not None and row["seen_until"] == to_stamp(at)


def _is_known(connection: Connection, message_remote_id: str) -> bool:
    found = connection.execute("SELECT 1 FROM message WHERE remote_id = ?", (message_remote_id,))
    return found.fetchone() is not None


def _put_members(connection: Connection, conversation_id: int, told: RemoteConversation) -> None:
    """Take in the members; a listing names all but those of groups."""
    known = {
        row[0]
        for row in connection.execute(
            "SELECT person_id FROM conversation_member WHERE conversation_id = ?",
            (conversation_id,),
        )
    }
    listed = set(person_ids(connection, told.members).values())
    connection.executemany(
        "INSERT INTO conversation_member (conversation_id, person_id) VALUES (?, ?)",
        [(conversation_id, person) for person in sorted(listed - known)],
    )
    if told.kind is not ConversationKind.GROUP:
        connection.executemany(
            "DELETE FROM conversation_member WHERE conversation_id = ? AND person_id = ?",
            [(conversation_id, person) for person in known - listed],
        )


def _add_member(connection: Connection, conversation_id: int, recipient: Recipient) -> None:
    if recipient.person_remote_id is None:
        return
    connection.execute(
        "INSERT INTO person (remote_id, full_name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (recipient.person_remote_id, recipient.name),
    )
    connection.execute(
        "INSERT INTO conversation_member (conversation_id, person_id)"
        " SELECT ?, id FROM person WHERE remote_id = ?",
        (conversation_id, recipient.person_remote_id),
    )


def _put_message(connection: Connection, conversation_id: int, message: RemoteMessage) -> None:
    clean, plain = readable(message.body_html)
    written = connection.execute(
        "INSERT INTO message (conversation_id, remote_id, author_remote_id, body_html, clean_html,"
        " plain_text, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (remote_id) DO UPDATE SET conversation_id = excluded.conversation_id,"
        " author_remote_id = excluded.author_remote_id, body_html = excluded.body_html,"
        " clean_html = excluded.clean_html, plain_text = excluded.plain_text,"
        " created_at = excluded.created_at"
        " WHERE (conversation_id, author_remote_id, body_html, created_at) IS NOT"
        " (excluded.conversation_id, excluded.author_remote_id, excluded.body_html,"
        " excluded.created_at) RETURNING id",
        (
            conversation_id,
            message.remote_id,
            message.author_remote_id,
            message.body_html,
            clean,
            plain,
            to_stamp(message.created_at),
        ),
    ).fetchone()
    if written is not None:
        index_messages(connection, [(written["id"], plain)])


def _hide_others(connection: Connection, listed: set[str], now: datetime) -> set[int]:
    rows = connection.execute(
        "SELECT id, remote_id FROM conversation WHERE vanished_at IS NULL"
    ).fetchall()
    gone = {int(row["id"]) for row in rows if row["remote_id"] not in listed}
    connection.executemany(
        "UPDATE conversation SET vanished_at = ? WHERE id = ?",
        [(to_stamp(now), conversation_id) for conversation_id in gone],
    )
    return gone


def _delete_others(connection: Connection, conversation_id: int, kept: set[str]) -> None:
    rows = connection.execute(
        "SELECT id, remote_id FROM message WHERE conversation_id = ?", (conversation_id,)
    ).fetchall()
    connection.executemany(
        "DELETE FROM message WHERE id = ?",
        [(row["id"],) for row in rows if row["remote_id"] not in kept],
    )
