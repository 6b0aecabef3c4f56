"""What is new in courses, as entries of the stream: courses, sections and activities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import plain_text
from companion.domain.following import NewsKind
from companion.store.clock import to_stamp
from companion.store.search_index import index_news

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection

_KEPT_FOR: Final = timedelta(days=365)
_SECTIONS: Final = (
    "SELECT remote_id, id, name FROM section WHERE course_id = ? AND visible AND name <> ''"
    " ORDER BY position"
)
_ACTIVITIES: Final = (
    "SELECT activity.remote_id, activity.id, activity.name, activity.section_id"
    " FROM activity JOIN section ON section.id = activity.section_id"
    " WHERE section.course_id = ? AND activity.visible AND activity.name <> ''"
    " ORDER BY section.position, activity.position"
)


@dataclass(frozen=True, slots=True)
class KnownOutline:
    """What of a course could be seen before: server ids of its sections and activities."""

    sections: frozenset[str]
    activities: frozenset[str]


def known_outline(connection: Connection, course_id: int) -> KnownOutline | None:
    """Return what is known of a course; None where it was never read, so that nothing is new."""
    course = connection.execute(
        "SELECT outline_read_at FROM course WHERE id = ?", (course_id,)
    ).fetchone()
    if course is None or course["outline_read_at"] is None:
        return None
    found = KnownOutline(
        frozenset(row[0] for row in connection.execute(_SECTIONS, (course_id,))),
        frozenset(row[0] for row in connection.execute(_ACTIVITIES, (course_id,))),
    )
    # One with nothing in it was told with an error, and not read.
    return found if found.sections or found.activities else None


def note_new_content(
    connection: Connection, course_id: int, before: KnownOutline | None, now: datetime
) -> None:
    """Note what has come into a course since; a new section stands for all that is in it."""
    if before is None:
        return
    activities = connection.execute(_ACTIVITIES, (course_id,)).fetchall()
    fresh = [row for row in activities if row["remote_id"] not in before.activities]
    new_sections = set()
    for row in connection.execute(_SECTIONS, (course_id,)).fetchall():
        if row["remote_id"] not in before.sections:
            new_sections.add(row["id"])
            names = [each["name"] for each in fresh if each["section_id"] == row["id"]]
            _put(
                connection,
                NewsKind.SECTION,
                course_id,
                row["remote_id"],
                row["name"],
                _listed(names),
                now,
                section_id=row["id"],
            )
    for row in fresh:
        if row["section_id"] not in new_sections:
            _put(
                connection,
                NewsKind.ACTIVITY,
                course_id,
                row["remote_id"],
                row["name"],
                "",
                now,
                activity_id=row["id"],
            )
    connection.execute(
        "DELETE FROM news_entry WHERE feed_id IS NULL AND happened_at < ?",
        (to_stamp(now - _KEPT_FOR),),
    )


def note_new_course(connection: Connection, course_id: int, name: str, now: datetime) -> None:
    """Note that the person is in a course that they were not in before."""
    row = connection.execute("SELECT remote_id FROM course WHERE id = ?", (course_id,)).fetchone()
    _put(connection, NewsKind.COURSE, course_id, row["remote_id"], name, "", now)


def _put(
    connection: Connection,
    kind: NewsKind,
    course_id: int,
    remote_id: str,
    title: str,
    html: str,
    now: datetime,
    *,
    section_id: int | None = None,
    activity_id: int | None = None,
) -> None:
    key = f"{kind}:{remote_id}"
    # What was hidden for a while, and is shown again, is told again in the place of before.
    connection.execute(
        "DELETE FROM news_entry WHERE feed_id IS NULL AND course_id = ? AND key = ?",
        (course_id, key),
    )
    entry_id = connection.execute(
        "INSERT INTO news_entry (course_id, section_id, activity_id, key, kind, title, html,"
        " plain_text, link, happened_at, listed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, 1)",
        (course_id, section_id, activity_id, key, kind, title, html, plain_text(html),
         to_stamp(now)),
    ).lastrowid  # fmt: skip
    if entry_id is not None:
        index_news(connection, [(entry_id, title, plain_text(html))])


def _listed(names: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(name)}</li>" for name in names)
    return f"<ul>{items}</ul>" if items else ""
