"""A test's hand on the classroom's comments of courses."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from sync.classroom.comment_tables import add_comment
from sync.classroom.state import connect, transaction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class CommentControl:
    """Looks into a classroom's comments and adds some, also from another process."""

    def __init__(self, database_path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = database_path
        self._clock = clock

    def add(self, username: str, content: str, course: str = "water") -> int:
        """Let somebody comment on a course, by its key; return the comment."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            row = database.execute(
                "SELECT p.id, c.id FROM people p, courses c WHERE p.username = ? AND c.key = ?",
                (username, course),
            ).fetchone()
            return add_comment(database, row[1], row[0], content, int(self._clock()))

    def by(self, username: str) -> list[str]:
        """Return what somebody has said of courses, the oldest first."""
        with closing(connect(self._path)) as database:
            rows = database.execute(
                "SELECT content FROM comments c JOIN people p ON p.id = c.author_id"
                " WHERE p.username = ? ORDER BY c.id",
                (username,),
            )
            return [str(row[0]) for row in rows]

    def remove(self, comment_id: int) -> None:
        """Let a teacher remove one."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            database.execute("DELETE FROM comments WHERE id = ?", (comment_id,))
