"""Takes the outline of a course pack in: sections, activities, chapters, and what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.domain.course import Completion
from companion.domain.pack import PackActivity, PackChapter, PackContentFile, PackSection
from companion.store.text_files import (
    note_activity_files,
    note_chapter_files,
    note_section_files,
)

if TYPE_CHECKING:
    from companion.domain.pack import PackRecord
    from companion.store.database import Connection, Row

_NEVER_READ: Final = -1.0
"""In `read_for` of a chapter: its text is here, and is to be read from the server all the same."""


class PackOutlineIntake:
    """Fills what is missing in the outline of one course, and marks it with the pack."""

    def __init__(self, course_id: int, pack_id: int) -> None:
        self._course_id = course_id
        self._pack_id = pack_id
        self._brought: set[int] = set()
        """The local ids of the activities that were not here."""

    def take(self, connection: Connection, record: PackRecord) -> bool:
        """Take a record in, if it is not here; return whether it was new."""
        match record:
            case PackSection():
                return self._section(connection, record)
            case PackActivity():
                return self._activity(connection, record)
            case PackChapter():
                return self._chapter(connection, record)
            case PackContentFile():
                return self._content_file(connection, record)
            case _:
                return False

    def _section(self, connection: Connection, record: PackSection) -> bool:
        if self._section_id(connection, record.remote_id) is not None:
            return False
        summary = clean_html(record.summary_html)
        row = connection.execute(
            "INSERT INTO section (course_id, remote_id, position, name, summary_html, visible,"
            " pack_id) VALUES (?, ?, ?, ?, ?, 1, ?) RETURNING id",
            (
                self._course_id,
                record.remote_id,
                record.position,
                record.name,
                summary,
                self._pack_id,
            ),
        ).fetchone()
        note_section_files(connection, row[0], summary)
        return True

    def _activity(self, connection: Connection, record: PackActivity) -> bool:
        known = self._known_activity(connection, record.remote_id)
        if known is not None:
            return self._fill_activity(connection, known, record)
        section_id = self._section_id(connection, record.section_remote_id)
        if section_id is None:
            return False
        columns = {
            "section_id": section_id,
            "remote_id": record.remote_id,
            "position": record.position,
            "kind": record.kind,
            "name": record.name,
            "link": record.link,
            "description_html": clean_html(record.description_html),
            "visible": True,
            "opens_at": record.opens_at,
            "due_at": record.due_at,
            "completion": Completion.NOT_TRACKED,
            "completed_by_hand": False,
            "forum_remote_id": record.forum_remote_id,
            "target": record.target,
            "text_html": None if record.text_html is None else clean_html(record.text_html),
            "pack_id": self._pack_id,
        }
        row = connection.execute(
            f"INSERT INTO activity ({', '.join(columns)})"
            f" VALUES ({', '.join('?' * len(columns))}) RETURNING id",
            tuple(columns.values()),
        ).fetchone()
        note_activity_files(connection, row[0])
        self._brought.add(row[0])
        return True

    def _fill_activity(self, connection: Connection, known: Row, record: PackActivity) -> bool:
        """Give a page that is known its text, if that is not here yet."""
        if known["text_html"] is not None or record.text_html is None or not known["visible"]:
            return False
        connection.execute(
            "UPDATE activity SET text_html = ?, pack_id = ? WHERE id = ?",
            (clean_html(record.text_html), self._pack_id, known["id"]),
        )
        note_activity_files(connection, known["id"])
        return True

    def _chapter(self, connection: Connection, record: PackChapter) -> bool:
        activity = self._known_activity(connection, record.activity_remote_id)
        if activity is None or not activity["visible"]:
            return False
        known = connection.execute(
            "SELECT * FROM chapter WHERE activity_id = ? AND remote_id = ?",
            (activity["id"], record.remote_id),
        ).fetchone()
        if known is None and activity["pack_id"] is None:
            return False  # the server lists the chapters of this book, and not this one
        if known is not None and known["clean_html"] is not None:
            read_for, told = known["read_for"], record.modified_at
            if read_for is None or told is None or told <= read_for or known["pack_id"] is not None:
                return False
        row = connection.execute(
            "INSERT INTO chapter (activity_id, remote_id, position, level, title, address,"
            " modified_at, clean_html, read_for, pack_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (activity_id, remote_id) DO UPDATE SET"
            " clean_html = excluded.clean_html, read_for = excluded.read_for,"
            " pack_id = excluded.pack_id, not_before = NULL RETURNING id",
            (
                activity["id"],
                record.remote_id,
                record.position,
                record.level,
                record.title,
                record.address,
                record.modified_at,
                clean_html(record.html),
                _NEVER_READ,
                self._pack_id,
            ),
        ).fetchone()
        note_chapter_files(connection, row[0])
        return True

    def _content_file(self, connection: Connection, record: PackContentFile) -> bool:
        """Take in what an activity names; of one that the server has told of, it has told all."""
        activity = self._known_activity(connection, record.activity_remote_id)
        if activity is None or activity["id"] not in self._brought:
            return False
        return bool(
            connection.execute(
                "INSERT OR IGNORE INTO content_file (activity_id, position, folder, name,"
                " mime_type, size_bytes, address, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    activity["id"],
                    record.position,
                    record.folder,
                    record.name,
                    record.mime_type,
                    record.size_bytes,
                    record.address,
                    record.modified_at,
                ),
            ).rowcount
        )

    def _section_id(self, connection: Connection, remote_id: str) -> int | None:
        row = connection.execute(
            "SELECT id FROM section WHERE course_id = ? AND remote_id = ?",
            (self._course_id, remote_id),
        ).fetchone()
        return None if row is None else int(row[0])

    def _known_activity(self, connection: Connection, remote_id: str) -> Row | None:
        row: Row | None = connection.execute(
            "SELECT activity.* FROM activity JOIN section ON section.id = section_id"
            " WHERE course_id = ? AND activity.remote_id = ?",
            (self._course_id, remote_id),
        ).fetchone()
        return row
