"""Names of all places that are cached, how often each was gone to, and what a link leads to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import LinkedKind
from companion.store.clock import to_stamp
from companion.store.journal import json_fact, set_json_fact
from companion.store.shown import (
    COURSE_OF_ACTIVITY,
    COURSE_OF_DISCUSSION,
    COURSE_OF_FORUM,
    COURSE_OF_POST,
    COURSE_SHOWN,
    DISCUSSION_SHOWN,
    FORUM_SHOWN,
    POST_SHOWN,
)

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.links import PlaceLink
    from companion.store.database import Connection, Row

_VISITS_FACT: Final = "visits"
_MOST_VISITS: Final = 300
_SHOWN: Final = {
    DestinationKind.COURSE: f"course WHERE {COURSE_SHOWN}",
    DestinationKind.ACTIVITY: f"activity{COURSE_OF_ACTIVITY} WHERE {COURSE_SHOWN}",
    DestinationKind.FORUM: f"forum{COURSE_OF_FORUM} WHERE {FORUM_SHOWN}",
    DestinationKind.DISCUSSION: f"discussion{COURSE_OF_DISCUSSION} WHERE {DISCUSSION_SHOWN}",
}


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place with its name, what it belongs to, and when something happened there (a stamp)."""

    kind: DestinationKind
    key: int
    name: str
    within: str
    active_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Visits:
    """How often the person has gone to a place, and when last (a stamp of this machine)."""

    count: int
    last_at: float


def named_places(connection: Connection) -> list[NamedPlace]:
    """Return every course, forum, discussion and conversation that is shown."""
    queries = {
        DestinationKind.COURSE: "SELECT id, name, short_name, 0"
        f" FROM {_SHOWN[DestinationKind.COURSE]} AND kept",
        DestinationKind.ACTIVITY: "SELECT activity.id, activity.name, course.name, 0"
        f" FROM {_SHOWN[DestinationKind.ACTIVITY]} AND course.kept AND activity.name <> ''"
        " AND activity.kind <> 'label' AND activity.forum_remote_id IS NULL",
        DestinationKind.FORUM: "SELECT forum.id, forum.name, course.name, (SELECT"
        " max(last_post_at) FROM discussion WHERE forum_id = forum.id)"
        f" FROM {_SHOWN[DestinationKind.FORUM]}",
        DestinationKind.DISCUSSION: "SELECT discussion.id, discussion.title, forum.name,"
        f" discussion.last_post_at FROM {_SHOWN[DestinationKind.DISCUSSION]}",
        DestinationKind.CONVERSATION: "SELECT id, named, '', last_message_at FROM (SELECT id,"
        " last_message_at, CASE WHEN name <> '' THEN name ELSE (SELECT group_concat(full_name,"
        " ', ') FROM conversation_member AS member JOIN person ON person.id = member.person_id"
        " WHERE member.conversation_id = conversation.id) END AS named FROM conversation"
        " WHERE vanished_at IS NULL) WHERE named <> ''",
    }
    return [
        NamedPlace(kind, row[0], row[1], row[2], row[3] or 0.0)
        for kind, query in queries.items()
        for row in connection.execute(query)
    ]


def named_people(connection: Connection) -> list[tuple[int, str, float]]:
    """Return the local ids and names of all of whom a post is shown, with the time of their last.

    The time is a stamp.
    """
    rows = connection.execute(
        "SELECT person.id, person.full_name, latest.created_at FROM person"
        " JOIN post AS latest ON latest.id ="
        f" (SELECT post.id FROM post WHERE author_id = person.id AND {POST_SHOWN}"
        " ORDER BY post.id DESC LIMIT 1) WHERE person.full_name <> ''"
    )
    return [(row[0], row[1], row[2] or 0.0) for row in rows]


def visits(connection: Connection) -> dict[Destination, Visits]:
    """Return where the person has gone to, and how often."""
    found = {}
    for each in json_fact(connection, _VISITS_FACT, list):
        visited = _visited(each)
        if visited is not None:
            found[visited[0]] = visited[1]
    return found


def note_visit(connection: Connection, place: Destination, now: datetime) -> None:
    """Note that the person goes to a place; those not gone to for longest are forgotten."""
    known = visits(connection)
    before = known.pop(place, Visits(0, 0.0))
    stamp = to_stamp(now)
    newest = {place: Visits(before.count + 1, stamp), **known}
    kept = sorted(newest.items(), key=lambda each: -each[1].last_at)[:_MOST_VISITS]
    stored = [
        [where.kind, where.key, where.words, seen.count, seen.last_at] for where, seen in kept
    ]
    set_json_fact(connection, _VISITS_FACT, stored)


def destination_of(connection: Connection, link: PlaceLink) -> Destination | None:
    """Return where a link leads to, None if that is not cached."""
    kind, number = link.kind, link.remote_id
    if kind is LinkedKind.COURSE:
        return _destination(connection, DestinationKind.COURSE, "remote_id", number)
    if kind is LinkedKind.FORUM:
        return _destination(connection, DestinationKind.FORUM, "remote_id", number)
    if kind is LinkedKind.MODULE:
        forum = _destination(connection, DestinationKind.FORUM, "module_id", number)
        return forum or _destination(connection, DestinationKind.ACTIVITY, "remote_id", number)
    post = number if kind is LinkedKind.POST else link.post_remote_id
    found = _post(connection, post) if post is not None else None
    if kind is LinkedKind.POST or (found is not None and found["discussion"] == number):
        return None if found is None else _at_post(found)
    return _destination(connection, DestinationKind.DISCUSSION, "remote_id", number)


def _at_post(row: Row) -> Destination:
    return Destination(DestinationKind.DISCUSSION, row["discussion_id"], post_id=row["id"])


def _destination(
    connection: Connection, kind: DestinationKind, column: str, number: str
) -> Destination | None:
    row = connection.execute(
        f"SELECT {kind}.id FROM {_SHOWN[kind]} AND {kind}.{column} = ?", (number,)
    ).fetchone()
    return None if row is None else Destination(kind, row["id"])


def _post(connection: Connection, remote_id: str) -> Row | None:
    row: Row | None = connection.execute(
        "SELECT post.id, post.discussion_id, discussion.remote_id AS discussion FROM post"
        f"{COURSE_OF_POST} WHERE post.remote_id = ? AND {DISCUSSION_SHOWN}",
        (remote_id,),
    ).fetchone()
    return row


def _visited(stored: Any) -> tuple[Destination, Visits] | None:  # noqa: ANN401 - what a file says
    try:
        kind, key, words, count, last_at = stored
        place = Destination(DestinationKind(kind), int(key), words=str(words))
        return place, Visits(int(count), float(last_at))
    except (TypeError, ValueError):
        return None
