"""The classroom's conversations and messages in its database."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sync.classroom.text_cleaning import FORMAT_HTML, FORMAT_PLAIN, cleaned_html

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

MESSAGE_TABLES: Final = """
CREATE TABLE IF NOT EXISTS conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type INTEGER NOT NULL CHECK (type IN (1, 2, 3)),
    name TEXT NOT NULL DEFAULT '',
    subname TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS conversation_members (
    conversation_id INTEGER NOT NULL REFERENCES conversations (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    read_until INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (conversation_id, person_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id),
    author_id INTEGER NOT NULL REFERENCES people (id),
    created INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS messages_of_a_conversation ON messages (conversation_id, created);
CREATE TABLE IF NOT EXISTS message_blocks (
    person_id INTEGER NOT NULL REFERENCES people (id),
    blocked_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (person_id, blocked_id)
) WITHOUT ROWID;
"""
"""`read_until` is the newest message's id that a member has read. Classrooms of earlier versions
lack these tables and get them empty. A text is kept as it is shown: nothing else of it is."""

PRIVATE: Final = 1
GROUP: Final = 2
SELF: Final = 3


@dataclass(frozen=True)
class Message:
    """A message, with its text as everyone reads it. Times in whole seconds."""

    id: int
    conversation_id: int
    author_id: int
    created: int
    text: str


def shown_text(text: str, text_format: int) -> str:
    """Return what becomes of a message's text, also for a raw reading.

    Comments are gone, each line break is one more `<br>`, and what stands in no paragraph gets one
    (recordings `messages.send`, `….plain`, `….marked`, `messages.conversation.marked.raw`).
    """
    plain = text_format == FORMAT_PLAIN
    cleaned = cleaned_html(text.replace("\n", _LINE_BREAK) if plain else text, text_format)
    cleaned = cleaned.replace(_LINE_BREAK, "\n").replace("<br />", "<br>").strip()
    cleaned = cleaned.replace("\n", "<br>\n")
    if not cleaned or _IN_A_BLOCK.match(cleaned):
        return cleaned
    return f"<p>{cleaned}</p>"


def private_conversation(database: sqlite3.Connection, one: int, other: int) -> int | None:
    """Return the conversation between two people, None if there is none."""
    row = database.execute(
        "SELECT c.id FROM conversations c"
        " JOIN conversation_members a ON a.conversation_id = c.id AND a.person_id = ?"
        " JOIN conversation_members b ON b.conversation_id = c.id AND b.person_id = ?"
        " WHERE c.type = ?",
        (one, other, PRIVATE),
    ).fetchone()
    return None if row is None else int(row[0])


def add_conversation(
    database: sqlite3.Connection,
    members: Iterable[int],
    *,
    kind: int = PRIVATE,
    name: str = "",
    subname: str = "",
) -> int:
    """Begin a conversation; return its id."""
    cursor = database.execute(
        "INSERT INTO conversations (type, name, subname) VALUES (?, ?, ?)", (kind, name, subname)
    )
    conversation_id = int(cursor.lastrowid or 0)
    database.executemany(
        "INSERT INTO conversation_members (conversation_id, person_id) VALUES (?, ?)",
        [(conversation_id, member) for member in members],
    )
    return conversation_id


def add_message(
    database: sqlite3.Connection,
    conversation_id: int,
    author_id: int,
    text: str,
    created: int,
    text_format: int = FORMAT_HTML,
) -> Message:
    """Store a message."""
    shown = shown_text(text, text_format)
    cursor = database.execute(
        "INSERT INTO messages (conversation_id, author_id, created, text) VALUES (?, ?, ?, ?)",
        (conversation_id, author_id, created, shown),
    )
    return Message(int(cursor.lastrowid or 0), conversation_id, author_id, created, shown)


_LINE_BREAK: Final = "\N{SYMBOL FOR NEWLINE}"
_IN_A_BLOCK: Final = re.compile(r"<(?:p|div|ul|ol|h[1-6]|blockquote|pre|table)\b")
