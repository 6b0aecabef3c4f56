"""A test's hand on the files of the classroom's courses: what teachers put and take."""

from __future__ import annotations

import mimetypes
import time
from contextlib import closing
from typing import TYPE_CHECKING

from sync.classroom.state import connect, transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path


class FileControl:
    """Changes the files of activities, also from another process."""

    def __init__(self, database_path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = database_path
        self._clock = clock

    def put(
        self, key: str, name: str, content: bytes, *, revision: int = 0, area: str = "content"
    ) -> None:
        """Give an activity a file, in the place of one of that name, as a teacher does.

        A server may count revisions in the addresses of such files. `area` is ``intro`` for one
        that belongs into the text of a label.
        """
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            module_id = _module(database, key)
            _remove(database, module_id, name)
            database.execute(
                "INSERT INTO module_files (module_id, area_path, file_name, title, mimetype,"
                " content) VALUES (?, ?, ?, '', ?, ?)",
                (
                    module_id,
                    "intro/" if area == "intro" else f"{area}/{revision}/",
                    name,
                    mimetypes.guess_type(name)[0] or "application/octet-stream",
                    content,
                ),
            )
            self._note_change(database, module_id)

    def remove(self, key: str, name: str, *, quietly: bool = False) -> None:
        """Take a file away; `quietly`: nothing in the course tells of that."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            module_id = _module(database, key)
            if quietly:
                database.execute(
                    "UPDATE module_files SET area_path = 'gone/' || area_path"
                    " WHERE module_id = ? AND file_name = ?",
                    (module_id, name),
                )
                return
            _remove(database, module_id, name)
            self._note_change(database, module_id)

    def say(self, key: str, html: str) -> None:
        """Give a label another text; it names its own files ``@@PLUGINFILE@@/NAME``."""
        with closing(connect(self._path)) as database, transaction(database, writes=True):
            database.execute("UPDATE modules SET intro = ? WHERE key = ?", (html, key))
            self._note_change(database, _module(database, key))

    def content(self, key: str, name: str) -> bytes:
        """Return what a file of an activity holds."""
        with closing(connect(self._path)) as database:
            row = database.execute(
                "SELECT content FROM module_files WHERE module_id = ? AND file_name = ?",
                (_module(database, key), name),
            ).fetchone()
        return bytes(row["content"])

    def _note_change(self, database: sqlite3.Connection, module_id: int) -> None:
        now = int(self._clock())
        database.execute(
            "UPDATE modules SET modified = max(modified + 1, ?) WHERE id = ?", (now, module_id)
        )


def _module(database: sqlite3.Connection, key: str) -> int:
    row = database.execute("SELECT id FROM modules WHERE key = ?", (key,)).fetchone()
    if row is None:
        raise LookupError(f"no activity {key}")
    return int(row["id"])


def _remove(database: sqlite3.Connection, module_id: int, name: str) -> None:
    database.execute(
        "DELETE FROM module_files WHERE module_id = ? AND file_name = ?", (module_id, name)
    )
