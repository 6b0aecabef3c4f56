"""People of courses as their cards show them, and as they are chosen from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from companion.domain.person import ContactCard, KnownPerson, Membership
from companion.errors import NotFound
from companion.store import journal
from companion.store.clock import from_stamp
from companion.store.message_views import MESSAGES_FACT
from companion.store.shown import COURSE_OF_POST, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from companion.store.database import Connection, Row

_SEPARATOR: Final = "\x1f"
_WRITTEN: Final = (
    "SELECT post.author_id, course.id AS course_id, course.name AS course_name,"
    f" max(post.created_at) AS newest, count(*) AS posts FROM post{COURSE_OF_POST}"
    f" WHERE {DISCUSSION_SHOWN} AND NOT post.is_deleted"
)
_WRITERS: Final = (
    # The plus keeps SQLite from going by author, which reads each post itself.
    f"{_WRITTEN} AND +post.author_id IS NOT NULL GROUP BY +post.author_id, course.id"
)


def known_people(connection: Connection) -> tuple[KnownPerson, ...]:
    """Return all who wrote something that is cached, but the person: who wrote last first."""
    rows = connection.execute(
        "SELECT person.id, person.remote_id, person.full_name,"
        f" group_concat(writer.course_name, '{_SEPARATOR}') AS courses FROM person"
        f" LEFT JOIN ({_WRITERS}) AS writer ON writer.author_id = person.id"
        " WHERE person.full_name <> ''"
        " AND person.remote_id NOT IN (SELECT remote_user_id FROM account)"
        " AND (writer.author_id IS NOT NULL"
        "  OR person.id IN (SELECT person_id FROM conversation_member))"
        " GROUP BY person.id ORDER BY max(writer.newest) DESC, person.full_name"
    )
    return tuple(
        KnownPerson(
            row["id"],
            row["remote_id"],
            row["full_name"],
            tuple(row["courses"].split(_SEPARATOR)) if row["courses"] else (),
        )
        for row in rows
    )


def person_by_remote_id(connection: Connection, remote_id: str) -> int:
    """Return the local id of a person; raise `NotFound`."""
    row = connection.execute("SELECT id FROM person WHERE remote_id = ?", (remote_id,)).fetchone()
    if row is None:
        raise NotFound("person", remote_id)
    return int(row[0])


def contact_card(connection: Connection, person_id: int) -> ContactCard:
    """Return what is cached of a person; raise `NotFound`."""
    person = connection.execute("SELECT * FROM person WHERE id = ?", (person_id,)).fetchone()
    if person is None:
        raise NotFound("person", person_id)
    profile = connection.execute(
        "SELECT * FROM profile WHERE person_id = ?", (person_id,)
    ).fetchone()
    account = connection.execute("SELECT site_url, remote_user_id FROM account").fetchone()
    written = connection.execute(
        f"{_WRITTEN} AND post.author_id = ? GROUP BY course.id ORDER BY newest DESC", (person_id,)
    ).fetchall()
    newest = max((row["newest"] or 0.0 for row in written), default=0.0)
    is_self = person["remote_id"] == account["remote_user_id"]
    has_messages = bool(journal.fact(connection, MESSAGES_FACT))
    return ContactCard(
        person_id=person["id"],
        remote_id=person["remote_id"],
        full_name=person["full_name"],
        is_self=is_self,
        memberships=_memberships(connection, person_id, written),
        text=profile["text"] if profile else "",
        city=profile["city"] if profile else "",
        country=profile["country"] if profile else "",
        last_seen_at=from_stamp(profile["last_seen_at"]) if profile else None,
        post_count=sum(row["posts"] for row in written),
        newest_post_at=from_stamp(newest or None),
        can_write=has_messages and not is_self,
        profile_url=f"{account['site_url'].rstrip('/')}/user/profile.php?id={person['remote_id']}",
    )


def _memberships(
    connection: Connection, person_id: int, written: list[Row]
) -> tuple[Membership, ...]:
    rows = connection.execute(
        "SELECT course.id, course.remote_id, membership.roles, membership.groups FROM course"
        " LEFT JOIN membership ON membership.course_id = course.id AND membership.person_id = ?",
        (person_id,),
    )
    known = {row["id"]: row for row in rows}
    return tuple(
        Membership(
            str(known[row["course_id"]]["remote_id"]),
            row["course_name"],
            _listed(known[row["course_id"]]["roles"]),
            _listed(known[row["course_id"]]["groups"]),
        )
        for row in written
    )


def _listed(stored: str | None) -> tuple[str, ...]:
    return tuple(str(each) for each in json.loads(stored)) if stored else ()
