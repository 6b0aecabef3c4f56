"""Writes discussions and posts into the classroom's database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sync.classroom.forum_rules import ALL_GROUPS
from sync.classroom.text_cleaning import FORMAT_HTML, cleaned_html

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True)
class NewDiscussion:
    """A discussion to store, with its opening post."""

    forum_id: int
    author_id: int
    subject: str
    message: str
    created: int
    group_id: int = ALL_GROUPS
    pinned: bool = False


@dataclass(frozen=True)
class NewPost:
    """A post to store; `parent_id` 0 opens the discussion."""

    discussion_id: int
    parent_id: int
    author_id: int
    subject: str
    message: str
    created: int
    format: int = FORMAT_HTML
    private_to: int = 0


def add_discussion(database: sqlite3.Connection, new: NewDiscussion) -> tuple[int, int]:
    """Store a discussion; return its id and that of its first post."""
    discussion_id = _inserted(
        database,
        "INSERT INTO discussions"
        " (forum_id, first_post_id, author_id, group_id, name, modified, modified_by, pinned)"
        " VALUES (?, 0, ?, ?, ?, ?, ?, ?)",
        (
            *(new.forum_id, new.author_id, new.group_id, new.subject),
            *(new.created, new.author_id, new.pinned),
        ),
    )
    opening = NewPost(
        discussion_id, 0, new.author_id, new.subject, new.message, new.created, FORMAT_HTML
    )
    post_id = _add_post(database, opening)
    database.execute(
        "UPDATE discussions SET first_post_id = ? WHERE id = ?", (post_id, discussion_id)
    )
    return discussion_id, post_id


def add_reply(database: sqlite3.Connection, new: NewPost) -> int:
    """Store a reply; a private one moves the discussion's time and last author, too."""
    database.execute(
        "UPDATE discussions SET modified = ?, modified_by = ? WHERE id = ?",
        (new.created, new.author_id, new.discussion_id),
    )
    return _add_post(database, new)


def change_post(
    database: sqlite3.Connection,
    post_id: int,
    *,
    subject: str | None,
    message: str | None,
    message_format: int,
    now: int,
) -> None:
    """Change a post; None keeps what is there. The discussion's time does not move."""
    database.execute("UPDATE posts SET modified = ? WHERE id = ?", (now, post_id))
    if subject is not None:
        database.execute("UPDATE posts SET subject = ? WHERE id = ?", (subject, post_id))
        database.execute(
            "UPDATE discussions SET name = ? WHERE first_post_id = ?", (subject, post_id)
        )
    if message is not None:
        database.execute(
            "UPDATE posts SET message = ?, cleaned = ?, format = ? WHERE id = ?",
            (message, cleaned_html(message, message_format), message_format, post_id),
        )


def split_off(database: sqlite3.Connection, post_id: int, name: str) -> int:
    """Make a reply, with all below it, a discussion of its own; return the discussion's id."""
    old = database.execute(
        "SELECT d.* FROM discussions d JOIN posts p ON p.discussion_id = d.id WHERE p.id = ?",
        (post_id,),
    ).fetchone()
    post = database.execute("SELECT * FROM posts WHERE id = ?", (post_id,)).fetchone()
    made = _inserted(
        database,
        "INSERT INTO discussions (forum_id, first_post_id, author_id, group_id, name, modified,"
        " modified_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(old["forum_id"], post_id, post["author_id"], old["group_id"], name),
            *(post["created"], post["author_id"]),
        ),
    )
    moved = [row[0] for row in database.execute(_BELOW, (post_id,))]
    database.executemany(
        "UPDATE posts SET discussion_id = ? WHERE id = ?", [(made, number) for number in moved]
    )
    database.execute("UPDATE posts SET parent_id = 0, subject = ? WHERE id = ?", (name, post_id))
    _settle_discussion(database, old["id"])
    _settle_discussion(database, made)
    return made


def delete_post_with_replies(database: sqlite3.Connection, post_id: int) -> list[int]:
    """Delete a post and all below it; return their ids. A first post takes its discussion along."""
    ids: list[int] = [row[0] for row in database.execute(_BELOW, (post_id,))]
    discussion_id = database.execute(
        "SELECT discussion_id FROM posts WHERE id = ?", (post_id,)
    ).fetchone()[0]
    for table, column in (("posts", "id"), ("reads", "post_id"), ("ratings", "post_id")):
        database.executemany(
            f"DELETE FROM {table} WHERE {column} = ?",
            [(number,) for number in ids],
        )
    _settle_discussion(database, discussion_id)
    return ids


_BELOW: Final = (
    "WITH RECURSIVE below (id) AS (VALUES (?) UNION"
    " SELECT p.id FROM posts p JOIN below b ON p.parent_id = b.id) SELECT id FROM below"
)
"""A post and all that hangs on it."""


def _settle_discussion(database: sqlite3.Connection, discussion_id: int) -> None:
    """Set a discussion's time back to its newest post, or delete it with its last one."""
    last = database.execute(
        "SELECT created, author_id FROM posts WHERE discussion_id = ?"
        " ORDER BY created DESC, id DESC LIMIT 1",
        (discussion_id,),
    ).fetchone()
    if last is not None:
        database.execute(
            "UPDATE discussions SET modified = ?, modified_by = ? WHERE id = ?",
            (*last, discussion_id),
        )
        return
    database.execute("DELETE FROM discussions WHERE id = ?", (discussion_id,))
    for table in ("stars", "subscriptions"):
        database.execute(
            f"DELETE FROM {table} WHERE discussion_id = ?",
            (discussion_id,),
        )


def _add_post(database: sqlite3.Connection, new: NewPost) -> int:
    return _inserted(
        database,
        "INSERT INTO posts (discussion_id, parent_id, author_id, created, modified, subject,"
        " message, cleaned, format, private_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(new.discussion_id, new.parent_id, new.author_id, new.created, new.created),
            *(new.subject, new.message, cleaned_html(new.message, new.format), new.format),
            new.private_to,
        ),
    )


def _inserted(database: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> int:
    number = database.execute(statement, values).lastrowid
    if number is None:
        raise AssertionError("SQLite names the row that it has inserted")
    return number
