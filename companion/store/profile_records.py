"""Takes in who people are in courses, and says of whom that is to be asked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.content.plain_text import plain_text
from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import fact, set_fact
from companion.store.shown import COURSE_OF_POST, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from companion.domain.person import RemoteProfile
    from companion.store.database import Connection

_ASKED_FACT: Final = "people_asked_at"


@dataclass(frozen=True, slots=True)
class WantedProfile:
    """A person who wrote in a course, by local and server ids."""

    person_id: int
    person_remote_id: str
    course_id: int
    course_remote_id: str


def is_due(connection: Connection, pause: timedelta, now: datetime) -> bool:
    """Say whether the last time people were asked about is so long ago, by a turned clock, too."""
    stored = fact(connection, _ASKED_FACT)
    return not stored or abs(now - from_stamp(float(stored))) >= pause


def note_asked(connection: Connection, now: datetime) -> None:
    """Note that people are asked about now."""
    set_fact(connection, _ASKED_FACT, str(to_stamp(now)))


def people_to_ask(
    connection: Connection, read_before: datetime, limit: int
) -> tuple[WantedProfile, ...]:
    """Return who wrote in kept courses and was not read, or long ago; who wrote last first."""
    rows = connection.execute(
        "SELECT person.id, person.remote_id, course.id, course.remote_id,"
        f" max(post.created_at) AS newest FROM post{COURSE_OF_POST}"
        " JOIN person ON person.id = post.author_id"
        " LEFT JOIN membership ON membership.person_id = person.id"
        "  AND membership.course_id = course.id"
        f" WHERE {DISCUSSION_SHOWN} AND course.kept AND NOT post.is_deleted"
        " AND coalesce(membership.read_at, 0) < ?"
        " GROUP BY person.id, course.id ORDER BY newest DESC LIMIT ?",
        (to_stamp(read_before), limit),
    ).fetchall()
    return tuple(WantedProfile(row[0], row[1], row[2], row[3]) for row in rows)


def take_profiles(
    connection: Connection,
    wanted: Sequence[WantedProfile],
    profiles: Sequence[RemoteProfile],
    now: datetime,
) -> None:
    """Take in what the site told; of whom it told nothing, nothing is known for a while."""
    told = {(one.person_remote_id, one.course_remote_id): one for one in profiles}
    for each in wanted:
        profile = told.get((each.person_remote_id, each.course_remote_id))
        connection.execute(
            "INSERT OR REPLACE INTO membership (person_id, course_id, roles, groups, read_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                each.person_id,
                each.course_id,
                json.dumps(profile.roles if profile else []),
                json.dumps(profile.groups if profile else []),
                to_stamp(now),
            ),
        )
        if profile is not None:
            connection.execute(
                "INSERT OR REPLACE INTO profile (person_id, text, city, country, last_seen_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    each.person_id,
                    plain_text(clean_html(profile.html)),
                    profile.city,
                    profile.country,
                    to_stamp(profile.last_seen_at),
                ),
            )
