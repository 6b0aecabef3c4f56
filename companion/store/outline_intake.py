"""Takes in what courses hold, as a server said it; texts are cleaned here, on the way in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.content.clean_html import clean_html
from companion.domain.course import Completion
from companion.store.clock import to_stamp
from companion.store.course_news import known_outline, note_new_content
from companion.store.course_texts import index_chapter, index_course_in_pieces
from companion.store.posting_groups import note_grouped_forums
from companion.store.text_files import (
    note_activity_files,
    note_chapter_files,
    note_section_files,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from companion.domain.course_content import ContentFile, RemoteChapter
    from companion.domain.remote import RemoteActivity, RemoteSection
    from companion.store.database import Connection, Database


@dataclass(frozen=True, slots=True)
class WantedChapter:
    """A chapter whose text is to be fetched."""

    chapter_id: int
    course_id: int
    title: str
    address: str


def take_outline(
    database: Database, course_remote_id: str, sections: Sequence[RemoteSection], now: datetime
) -> int | None:
    """Replace the outline of a course by what the server says, keeping the local ids.

    Returns the course's local id if it is known here. An empty outline removes nothing: a course
    has a section at least. Its texts are made ready to be found after it is there, in transactions
    of their own, so that typing never waits for hundreds of pages; only then does it count as
    checked, so that after a kill it is read, and indexed, again.
    """
    with database.writing(durable=False) as connection:
        course_id = _apply(connection, course_remote_id, sections, now)
    if course_id is not None:
        index_course_in_pieces(database, course_id)
        with database.writing(durable=False) as connection:
            note_outline_checked(connection, course_remote_id, now)
    return course_id


def _apply(
    connection: Connection,
    course_remote_id: str,
    sections: Sequence[RemoteSection],
    now: datetime,
) -> int | None:
    course = connection.execute(
        "SELECT id FROM course WHERE remote_id = ?", (course_remote_id,)
    ).fetchone()
    if course is None:
        return None
    before = known_outline(connection, course["id"])
    section_ids = [
        _upsert_section(connection, course["id"], position, section)
        for position, section in enumerate(sections)
    ]
    listed = dict(zip(section_ids, sections, strict=True))
    for section_id, section in listed.items():
        _let_in_from_elsewhere(connection, course["id"], section_id, section.activities)
        for place, activity in enumerate(section.activities):
            _upsert_activity(connection, section_id, place, activity)
        note_grouped_forums(connection, section.activities)
    for section_id, section in listed.items():
        known = [activity.remote_id for activity in section.activities]
        _delete_others(connection, "activity", "section_id", section_id, known)
    if sections:
        known = [section.remote_id for section in sections]
        _delete_others(connection, "section", "course_id", course["id"], known)
    note_new_content(connection, course["id"], before, now)
    return int(course["id"])


def note_outline_checked(connection: Connection, course_remote_id: str, now: datetime) -> None:
    """Note that the server has answered about an outline, if only with an error."""
    connection.execute(
        "UPDATE course SET outline_read_at = ?, outline_modified_at = modified_at,"
        " outline_wanted = 0 WHERE remote_id = ?",
        (to_stamp(now), course_remote_id),
    )


def want_outlines(connection: Connection, course_remote_ids: Collection[str]) -> None:
    """Note that something hints at a change in what courses hold."""
    connection.executemany(
        "UPDATE course SET outline_wanted = 1 WHERE remote_id = ?",
        [(remote_id,) for remote_id in course_remote_ids],
    )


def courses_without_outline(
    connection: Connection, older_than: datetime, now: datetime | None = None
) -> tuple[str, ...]:
    """Return the server ids of kept courses whose outline is missing, outdated or old.

    One that was read later than `now` was read by a clock that has been set back since.
    """
    rows = connection.execute(
        "SELECT remote_id FROM course WHERE kept AND vanished_at IS NULL AND"
        " (outline_read_at IS NULL OR outline_read_at < :oldest OR outline_read_at > :now"
        " OR outline_wanted OR outline_modified_at IS NOT modified_at) ORDER BY position",
        {"oldest": to_stamp(older_than), "now": to_stamp(now)},
    ).fetchall()
    return tuple(str(row[0]) for row in rows)


def wanted_chapters(connection: Connection, now: datetime) -> tuple[WantedChapter, ...]:
    """Return the chapters in kept courses whose text is missing or outdated, in reading order."""
    rows = connection.execute(
        "SELECT chapter.id, course.id, chapter.title, chapter.address FROM chapter"
        " JOIN activity ON activity.id = chapter.activity_id"
        " JOIN section ON section.id = activity.section_id"
        " JOIN course ON course.id = section.course_id"
        " WHERE course.kept AND course.vanished_at IS NULL AND activity.visible"
        " AND (clean_html IS NULL OR read_for IS NOT chapter.modified_at)"
        " AND (not_before IS NULL OR not_before <= ?)"
        " ORDER BY course.position, section.position, activity.position, chapter.position",
        (to_stamp(now),),
    ).fetchall()
    return tuple(WantedChapter(*row) for row in rows)


def take_chapter(connection: Connection, chapter_id: int, html: str) -> None:
    """Take in the text of a chapter as it was fetched."""
    connection.execute(
        "UPDATE chapter SET clean_html = ?, read_for = modified_at, not_before = NULL,"
        " pack_id = NULL WHERE id = ?",
        (clean_html(html), chapter_id),
    )
    note_chapter_files(connection, chapter_id)
    index_chapter(connection, chapter_id)


def put_chapter_off(connection: Connection, chapter_id: int, until: datetime) -> None:
    """Note that the text of a chapter could not be had."""
    connection.execute(
        "UPDATE chapter SET not_before = ? WHERE id = ?", (to_stamp(until), chapter_id)
    )


def drop_refused_chapter(connection: Connection, chapter_id: int) -> None:
    """Drop the text of a chapter that came from a pack: the server does not give it out."""
    dropped = connection.execute(
        "UPDATE chapter SET clean_html = NULL, read_for = NULL, pack_id = NULL"
        " WHERE id = ? AND pack_id IS NOT NULL",
        (chapter_id,),
    )
    if dropped.rowcount:
        note_chapter_files(connection, chapter_id)
        index_chapter(connection, chapter_id)


def take_completion(
    activity_remote_id: str, connection: Connection, *, on: bool, now: datetime
) -> None:
    """Take in what the person's own tick has changed on the server."""
    connection.execute(
        "UPDATE activity SET completion = ?, completed_at = ?"
        " WHERE remote_id = ? AND completed_by_hand",
        (
            Completion.DONE if on else Completion.OPEN,
            to_stamp(now) if on else None,
            activity_remote_id,
        ),
    )


def _upsert_section(
    connection: Connection, course_id: int, position: int, section: RemoteSection
) -> int:
    summary = clean_html(section.summary_html)
    row = connection.execute(
        "INSERT INTO section (course_id, remote_id, position, name, summary_html, visible,"
        " for_all) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (course_id, remote_id) DO UPDATE SET"
        " position = excluded.position, name = excluded.name,"
        " summary_html = excluded.summary_html, visible = excluded.visible,"
        " for_all = excluded.for_all, pack_id = NULL RETURNING id",
        (
            course_id,
            section.remote_id,
            position,
            section.name,
            summary,
            section.visible,
            section.for_all,
        ),
    ).fetchone()
    note_section_files(connection, row[0], summary)
    return int(row[0])


def _let_in_from_elsewhere(
    connection: Connection, course_id: int, section_id: int, activities: Sequence[RemoteActivity]
) -> None:
    """Bring activities from other sections of the course, with their texts, to where they are."""
    connection.executemany(
        "UPDATE OR IGNORE activity SET section_id = ? WHERE remote_id = ? AND section_id IN"
        " (SELECT id FROM section WHERE course_id = ? AND id <> ?)",
        [(section_id, activity.remote_id, course_id, section_id) for activity in activities],
    )


def _upsert_activity(
    connection: Connection, section_id: int, position: int, activity: RemoteActivity
) -> None:
    columns = {
        "section_id": section_id,
        "remote_id": activity.remote_id,
        "position": position,
        "kind": activity.kind,
        "name": activity.name,
        "link": activity.link,
        "description_html": clean_html(activity.description_html),
        "visible": activity.visible,
        "due_at": to_stamp(activity.due_at),
        "completion": activity.completion,
        "completed_by_hand": activity.completed_by_hand,
        "forum_remote_id": activity.forum_remote_id,
        "opens_at": to_stamp(activity.opens_at),
        "restriction": activity.restriction,
        "target": activity.target,
        "text_html": None if activity.html is None else clean_html(activity.html),
        "completed_at": to_stamp(activity.completed_at),
        "for_all": activity.for_all,
        "pack_id": None,
    }
    kept = {"section_id", "remote_id"}
    if not activity.texts_told:
        kept |= {"description_html", "text_html", "pack_id"}
    changes = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in kept)
    row = connection.execute(
        f"INSERT INTO activity ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT (section_id, remote_id) DO UPDATE SET {changes} RETURNING id",
        tuple(columns.values()),
    ).fetchone()
    _put_chapters(connection, row[0], activity.chapters)
    _put_files(connection, row[0], activity.files)
    note_activity_files(connection, row[0])


def _put_chapters(
    connection: Connection, activity_id: int, chapters: Sequence[RemoteChapter]
) -> None:
    """Put the chapters of a book; the texts of those that are known stay until others are here."""
    for position, chapter in enumerate(chapters):
        connection.execute(
            "INSERT INTO chapter (activity_id, remote_id, position, level, title, address,"
            " modified_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (activity_id, remote_id) DO UPDATE SET position = excluded.position,"
            " level = excluded.level, title = excluded.title, address = excluded.address,"
            " modified_at = excluded.modified_at",
            (
                activity_id,
                chapter.remote_id,
                position,
                chapter.level,
                chapter.title,
                chapter.address,
                to_stamp(chapter.modified_at),
            ),
        )
    known = [chapter.remote_id for chapter in chapters]
    _delete_others(connection, "chapter", "activity_id", activity_id, known)


def _put_files(connection: Connection, activity_id: int, files: Sequence[ContentFile]) -> None:
    """Put the files of an activity; what is here of one whose address changed stays with it.

    A new version of a file can stand at another address; the old one is used until that is here.
    """
    known = connection.execute(
        "SELECT folder, name, address FROM content_file WHERE activity_id = ?", (activity_id,)
    ).fetchall()
    addresses = {(row["folder"], row["name"]): row["address"] for row in known}
    connection.executemany(
        "UPDATE OR IGNORE cached_file SET address = ?, part_etag = '', part_last_modified = ''"
        " WHERE address = ?",
        [
            (file.address, before)
            for file in files
            if (before := addresses.get((file.folder, file.name), file.address)) != file.address
        ],
    )
    connection.execute("DELETE FROM content_file WHERE activity_id = ?", (activity_id,))
    connection.executemany(
        "INSERT INTO content_file (activity_id, position, folder, name, mime_type, size_bytes,"
        " address, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                activity_id,
                position,
                file.folder,
                file.name,
                file.mime_type,
                file.size_bytes,
                file.address,
                to_stamp(file.modified_at),
            )
            for position, file in enumerate(files)
        ],
    )


def _delete_others(
    connection: Connection, table: str, parent_column: str, parent_id: int, kept: list[str]
) -> None:
    marks = ", ".join("?" * len(kept))
    connection.execute(
        f"DELETE FROM {table} WHERE {parent_column} = ? AND remote_id NOT IN ({marks})",
        (parent_id, *kept),
    )
