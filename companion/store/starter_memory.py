"""Remembers which prompts were offered where, and what became of them, in the account's file."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import json_fact, set_json_fact

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection

log = logging.getLogger(__name__)

STARTER_FACTS: Final = "starter_offer."
"""What the names of these facts begin with; the forum's server id follows."""


@dataclass(frozen=True, slots=True)
class OfferNote:
    """A prompt that was offered in a forum, by its key; the `count`-th there.

    `section_remote_id` and `section_name` are those of a section that was done.
    """

    key: str
    offered_at: datetime
    count: int
    section_name: str = ""
    section_remote_id: str = ""
    is_answered: bool = False


def note_of(connection: Connection, forum_remote_id: str) -> OfferNote | None:
    """Return what was offered last in a forum."""
    stored = json_fact(connection, STARTER_FACTS + forum_remote_id, dict)
    if not stored:
        return None
    try:
        return OfferNote(
            str(stored["key"]),
            from_stamp(stored["offered_at"]),
            int(stored["count"]),
            str(stored["section_name"]),
            str(stored["section"]),
            bool(stored["answered"]),
        )
    except (KeyError, TypeError, ValueError):
        log.warning("what was offered in forum %s is not understood", forum_remote_id)
        return None


def keep_note(connection: Connection, forum_remote_id: str, note: OfferNote) -> None:
    """Note what is offered in a forum from now on."""
    stored = {
        "key": note.key,
        "offered_at": to_stamp(note.offered_at),
        "count": note.count,
        "section_name": note.section_name,
        "section": note.section_remote_id,
        "answered": note.is_answered,
    }
    set_json_fact(connection, STARTER_FACTS + forum_remote_id, stored)
    if note.section_remote_id:
        sections = offered_sections(connection) | {note.section_remote_id}
        set_json_fact(connection, _SECTIONS_FACT, sorted(sections))


def note_answered(connection: Connection, forum_remote_id: str) -> None:
    """Note that the person has answered what was offered, or wants it not now."""
    note = note_of(connection, forum_remote_id)
    if note is not None:
        keep_note(connection, forum_remote_id, replace(note, is_answered=True))


def offered_sections(connection: Connection) -> set[str]:
    """Return the sections, by the server's ids, for which something was offered already."""
    return {str(each) for each in json_fact(connection, _SECTIONS_FACT, list)}


def is_quiet(connection: Connection, forum_id: int, since: datetime) -> bool:
    """Say whether nothing was written in a forum since a time, here or on the site.

    Of a forum whose discussions are not known here nothing is said.
    """
    row = connection.execute(
        "SELECT forum.discussion_count AS counted, count(discussion.id) AS known,"
        " max(discussion.last_post_at) AS newest, EXISTS (SELECT 1 FROM outbox_item"
        " WHERE outbox_item.forum_id = forum.id AND outbox_item.kind IN ('discussion', 'reply')"
        " AND outbox_item.state IN"
        " ('draft', 'queued', 'sending', 'in_doubt', 'awaiting_approval')) AS has_own"
        " FROM forum LEFT JOIN discussion ON discussion.forum_id = forum.id"
        " AND discussion.vanished_at IS NULL WHERE forum.id = ? GROUP BY forum.id",
        (forum_id,),
    ).fetchone()
    if row is None or row["has_own"] or (row["counted"] > 0 and row["known"] == 0):
        return False
    return row["newest"] is None or bool(row["newest"] < to_stamp(since))


_SECTIONS_FACT: Final = "starter_sections"
