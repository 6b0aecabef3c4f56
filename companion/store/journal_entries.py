"""The journal of experience, with earlier versions of its entries, and what it can be about.

Functions here work inside a transaction of the caller's. A deleted entry stays for a while, so that
the deletion can be undone.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from companion.content.word_count import changed_words
from companion.domain.journal_entry import (
    About,
    AboutKind,
    JournalEntry,
    JournalVersion,
    JournalWords,
    Subject,
)
from companion.errors import NotFound
from companion.store.clock import from_stamp, stamp_after, to_stamp
from companion.store.draft_versions import LOST_WORDS, PAUSE_SECONDS, surplus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from companion.store.database import Connection, Row

DELETED_KEPT: Final = timedelta(days=30)

_COLUMNS: Final = (
    "entry_id", "day", "tried", "outcome", "about_kind", "about_remote_id", "about_name",
    "created_at", "updated_at", "deleted_at",
)  # fmt: skip
_PUT: Final = (
    f"INSERT INTO journal_entry ({', '.join(_COLUMNS)}) VALUES"
    f" ({', '.join(f':{name}' for name in _COLUMNS)}) ON CONFLICT (entry_id) DO UPDATE SET"
    f" {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS[1:])}"
)


def journal_entries(connection: Connection) -> tuple[JournalEntry, ...]:
    """Return the entries, the newest day first."""
    rows = connection.execute(
        "SELECT * FROM journal_entry WHERE deleted_at IS NULL"
        " ORDER BY day DESC, created_at DESC, entry_id"
    ).fetchall()
    return tuple(_entry(row) for row in rows)


def journal_entry(connection: Connection, entry_id: str) -> JournalEntry:
    """Return an entry; raise `NotFound` where there is none, or none any more."""
    row = entry_row(connection, entry_id)
    if row is None or row["deleted_at"] is not None:
        raise NotFound("journal entry", entry_id)
    return _entry(row)


def entry_row(connection: Connection, entry_id: str) -> Row | None:
    """Return an entry as it is stored, also a deleted one."""
    row: Row | None = connection.execute(
        "SELECT * FROM journal_entry WHERE entry_id = ?", (entry_id,)
    ).fetchone()
    return row


def put_words(
    connection: Connection,
    entry_id: str,
    words: JournalWords,
    now: datetime,
    longest: dict[str, Row],
) -> None:
    """Make an entry, or change its words; those that it had become a version if they are worth it.

    An entry that was deleted meanwhile is there again: words that are typed are never lost.
    `longest` holds, by entry, the row with the longest text since its last version.
    """
    known, stamp = entry_row(connection, entry_id), to_stamp(now)
    kept = _to_be_kept(known, words, stamp, longest) if known is not None else None
    if kept is not None:
        keep_version(connection, kept)
        _thin_out(connection, entry_id, stamp)
    about = words.about
    put_row(
        connection,
        {
            "entry_id": entry_id,
            "day": words.day.isoformat(),
            "tried": words.tried,
            "outcome": words.outcome,
            "about_kind": about.kind if about is not None else None,
            "about_remote_id": about.remote_id if about is not None else None,
            "about_name": about.name if about is not None else "",
            "created_at": known["created_at"] if known is not None else stamp,
            "updated_at": stamp_after(stamp, known["updated_at"] if known is not None else 0.0),
            "deleted_at": None,
        },
    )


def put_row(connection: Connection, row: Mapping[str, object]) -> None:
    """Put an entry as it is stored, in the place of one with its id."""
    connection.execute(_PUT, {name: row[name] for name in _COLUMNS})


def set_deleted(connection: Connection, entry_id: str, now: datetime, *, deleted: bool) -> None:
    """Delete an entry, or bring it back; raise `NotFound` where it is gone for good."""
    known, stamp = entry_row(connection, entry_id), to_stamp(now)
    if known is None:
        raise NotFound("journal entry", entry_id)
    connection.execute(
        "UPDATE journal_entry SET deleted_at = ?, updated_at = ? WHERE entry_id = ?",
        (stamp if deleted else None, stamp_after(stamp, known["updated_at"]), entry_id),
    )


def deleted_long_ago(connection: Connection, now: datetime) -> list[str]:
    """Return the ids of entries whose deletion cannot be undone any more."""
    rows = connection.execute(
        "SELECT entry_id FROM journal_entry WHERE deleted_at < ?", (to_stamp(now - DELETED_KEPT),)
    ).fetchall()
    return [row[0] for row in rows]


def forget_deleted(connection: Connection, entry_ids: Iterable[str]) -> None:
    """Let deleted entries go for good."""
    connection.executemany(
        "DELETE FROM journal_entry WHERE entry_id = ? AND deleted_at IS NOT NULL",
        [(entry_id,) for entry_id in entry_ids],
    )


def keep_version(connection: Connection, row: Row) -> None:
    """Keep the words of an entry, as its row has them, unless the newest version has them."""
    connection.execute(
        "INSERT INTO journal_version (entry_id, tried, outcome, kept_at)"
        " SELECT :entry_id, :tried, :outcome, :updated_at WHERE (:tried, :outcome) IS NOT"
        " (SELECT tried, outcome FROM journal_version WHERE entry_id = :entry_id"
        " ORDER BY id DESC LIMIT 1)",
        dict(row),
    )


def versions_of(connection: Connection, entry_id: str) -> tuple[JournalVersion, ...]:
    """Return the earlier versions of an entry, the newest first."""
    rows = connection.execute(
        "SELECT * FROM journal_version WHERE entry_id = ? ORDER BY id DESC", (entry_id,)
    ).fetchall()
    return tuple(
        JournalVersion(
            row["id"], row["entry_id"], row["tried"], row["outcome"], from_stamp(row["kept_at"])
        )
        for row in rows
    )


def mirrored(row: Row) -> dict[str, object]:
    """Return an entry as its second copy holds it."""
    return {"item_id": row["entry_id"], **{name: row[name] for name in _COLUMNS}}


def readable_entry(stored: Mapping[str, object]) -> dict[str, object] | None:
    """Return an entry as the database takes it, whatever a damaged file made of it.

    None where not even the words are left.
    """
    entry_id, tried, outcome = (stored.get(name) for name in ("entry_id", "tried", "outcome"))
    if not (isinstance(entry_id, str) and isinstance(tried, str) and isinstance(outcome, str)):
        return None
    changed_at = _number(stored.get("updated_at")) or 0.0
    kind, about = stored.get("about_kind"), stored.get("about_remote_id")
    is_about = kind in list(AboutKind) and isinstance(about, str)
    return {
        "entry_id": entry_id,
        "day": _day(stored.get("day"), changed_at),
        "tried": tried,
        "outcome": outcome,
        "about_kind": kind if is_about else None,
        "about_remote_id": about if is_about else None,
        "about_name": str(stored.get("about_name") or "") if is_about else "",
        "created_at": _number(stored.get("created_at")) or changed_at,
        "updated_at": changed_at,
        "deleted_at": _number(stored.get("deleted_at")),
    }


def put_rescued_versions(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Put in versions that were read from a damaged database; what is here already stays."""
    connection.executemany(
        "INSERT INTO journal_version (entry_id, tried, outcome, kept_at)"
        " SELECT entry_id, :tried, :outcome, :kept_at FROM journal_entry"
        " WHERE entry_id = :entry_id AND NOT EXISTS (SELECT 1 FROM journal_version AS known"
        " WHERE known.entry_id = :entry_id AND known.tried = :tried"
        " AND known.outcome = :outcome)",
        [
            dict(row)
            for row in rows
            if all(isinstance(row.get(name), str) for name in ("entry_id", "tried", "outcome"))
            and isinstance(row.get("kept_at"), float)
        ],
    )


def subjects(connection: Connection, most_discussions: int) -> tuple[Subject, ...]:
    """Return what an entry can be about: courses, their activities, newest discussions."""
    rows = connection.execute(
        "SELECT 'course' AS kind, remote_id, name, name AS course_name FROM course"
        " WHERE vanished_at IS NULL AND kept ORDER BY position"
    ).fetchall()
    rows += connection.execute(
        "SELECT 'activity' AS kind, activity.remote_id, activity.name, course.name AS course_name"
        " FROM activity JOIN section ON section.id = activity.section_id"
        " JOIN course ON course.id = section.course_id"
        " WHERE course.vanished_at IS NULL AND course.kept AND activity.visible"
        " AND activity.forum_remote_id IS NULL AND activity.kind <> 'label'"
        " ORDER BY course.position, section.position, activity.position"
    ).fetchall()
    rows += connection.execute(
        "SELECT 'discussion' AS kind, discussion.remote_id, discussion.title AS name,"
        " course.name AS course_name FROM discussion JOIN forum ON forum.id = discussion.forum_id"
        " JOIN course ON course.id = forum.course_id WHERE discussion.vanished_at IS NULL"
        " AND forum.vanished_at IS NULL AND course.vanished_at IS NULL AND course.kept"
        " ORDER BY coalesce(discussion.seen_last_post_at, 0) DESC, discussion.last_post_at DESC"
        " LIMIT ?",
        (most_discussions,),
    ).fetchall()
    return tuple(
        Subject(About(AboutKind(row["kind"]), row["remote_id"], row["name"]), row["course_name"])
        for row in rows
    )


def about_local(connection: Connection, kind: AboutKind, local_id: int) -> About | None:
    """Return a course, activity or discussion by its local id; None where there is none."""
    name = "title" if kind is AboutKind.DISCUSSION else "name"
    row = connection.execute(
        f"SELECT remote_id, {name} AS name FROM {kind} WHERE id = ?", (local_id,)
    ).fetchone()
    return None if row is None else About(kind, row["remote_id"], row["name"])


def local_discussion(connection: Connection, remote_id: str) -> int | None:
    """Return the local id of a discussion in which the person may reply."""
    row = connection.execute(
        "SELECT id FROM discussion WHERE remote_id = ? AND vanished_at IS NULL AND can_reply"
        " AND NOT locked",
        (remote_id,),
    ).fetchone()
    return None if row is None else int(row["id"])


def local_course(connection: Connection, about: About) -> int | None:
    """Return the local id of the course that an entry is about, or of its activity's course."""
    queries = {
        AboutKind.COURSE: "SELECT id FROM course WHERE remote_id = ?",
        AboutKind.ACTIVITY: "SELECT section.course_id AS id FROM activity JOIN section"
        " ON section.id = activity.section_id WHERE activity.remote_id = ?",
        AboutKind.DISCUSSION: "SELECT forum.course_id AS id FROM discussion JOIN forum"
        " ON forum.id = discussion.forum_id WHERE discussion.remote_id = ?",
    }
    row = connection.execute(queries[about.kind], (about.remote_id,)).fetchone()
    return None if row is None else int(row["id"])


def _entry(row: Row) -> JournalEntry:
    about = None
    if row["about_kind"] is not None:
        about = About(AboutKind(row["about_kind"]), row["about_remote_id"], row["about_name"])
    return JournalEntry(
        entry_id=row["entry_id"],
        words=JournalWords(date.fromisoformat(row["day"]), row["tried"], row["outcome"], about),
        created_at=from_stamp(row["created_at"]),
        updated_at=from_stamp(row["updated_at"]),
    )


def _to_be_kept(known: Row, words: JournalWords, now: float, longest: dict[str, Row]) -> Row | None:
    """Return the words that are a version of their own: after a pause, or when many of them go."""
    if (known["tried"], known["outcome"]) == (words.tried, words.outcome):
        return None
    peak = longest.pop(known["entry_id"], known)
    if len(_text_of(known)) >= len(_text_of(peak)):
        peak = known
    if not _text_of(peak).strip():
        return None
    if now - known["updated_at"] >= PAUSE_SECONDS:
        return known if _text_of(known).strip() else peak
    if changed_words(_text_of(peak), f"{words.tried}\n{words.outcome}")[1] >= LOST_WORDS:
        return peak
    longest[known["entry_id"]] = peak
    return None


def _text_of(row: Row) -> str:
    return f"{row['tried']}\n{row['outcome']}"


def _thin_out(connection: Connection, entry_id: str, now: float) -> None:
    rows = connection.execute(
        "SELECT id, kept_at FROM journal_version WHERE entry_id = ? ORDER BY id DESC", (entry_id,)
    ).fetchall()
    gone = surplus([(row["id"], row["kept_at"]) for row in rows], now)
    connection.executemany("DELETE FROM journal_version WHERE id = ?", [(each,) for each in gone])


def _day(stored: object, changed_at: float) -> str:
    try:
        return date.fromisoformat(str(stored)).isoformat()
    except ValueError:
        return from_stamp(changed_at).date().isoformat()


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None
