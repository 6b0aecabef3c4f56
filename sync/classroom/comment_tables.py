"""The classroom's comments of courses in its database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

COMMENT_TABLES: Final = """
CREATE TABLE IF NOT EXISTS comments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course_id INTEGER NOT NULL REFERENCES courses (id),
    author_id INTEGER NOT NULL REFERENCES people (id),
    content TEXT NOT NULL,
    created INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS comments_of_a_course ON comments (course_id, created);
"""
"""`content` is kept as it was sent. Older classrooms get the table empty."""


def add_comment(
    database: sqlite3.Connection, course_id: int, author_id: int, content: str, created: int
) -> int:
    """Store a comment; return its id."""
    cursor = database.execute(
        "INSERT INTO comments (course_id, author_id, content, created) VALUES (?, ?, ?, ?)",
        (course_id, author_id, content, created),
    )
    return int(cursor.lastrowid or 0)
