"""Reads what happened since a time, and when the person was here."""

from __future__ import annotations

import logging
from itertools import groupby
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.domain.digest import (
    Absence,
    Digest,
    DigestCourse,
    DigestEntry,
    DigestForum,
    ReplyToMe,
)
from companion.store.clock import from_stamp, to_stamp
from companion.store.journal import json_fact, last_sync_at, set_json_fact
from companion.store.shown import COURSE_OF_DISCUSSION, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection, Row

log = logging.getLogger(__name__)

MOST_OF_A_FORUM: Final = 5
MOST_REPLIES: Final = 20
_MOST_AUTHORS: Final = 3
_HERE_FACT: Final = "person_was_here"

_CHANGED: Final = (
    "WITH news AS (SELECT discussion_id, count(*) AS posts, max(created_at) AS newest_at"
    " FROM post WHERE created_at > :since AND author_id IS NOT :me AND NOT is_deleted"
    " GROUP BY discussion_id) SELECT news.posts, news.newest_at, discussion.id,"
    " discussion.title, discussion.created_at, discussion.author_id, forum.id AS forum_id,"
    " forum.name AS forum_name, course.id AS course_id, course.name AS course_name"
    f" FROM news JOIN discussion ON discussion.id = news.discussion_id{COURSE_OF_DISCUSSION}"
    f" WHERE {DISCUSSION_SHOWN} AND course.kept"
    " ORDER BY course.position, course.id, forum.position, forum.id, news.newest_at DESC"
)
_REPLIES_TO_ME: Final = (
    " FROM post AS mine JOIN post AS reply ON reply.parent_remote_id = mine.remote_id"
    " AND reply.discussion_id = mine.discussion_id"
    f" JOIN discussion ON discussion.id = reply.discussion_id{COURSE_OF_DISCUSSION}"
    " LEFT JOIN person ON person.id = reply.author_id"
    " WHERE mine.author_id = :me AND reply.author_id IS NOT :me AND NOT reply.is_deleted"
    " AND reply.created_at > :since AND discussion.last_post_at > :since"
    f" AND {DISCUSSION_SHOWN} AND course.kept"
)


def digest_since(connection: Connection, since: datetime) -> Digest:
    """Return what others have written after a time by the server's clock."""
    about = {"since": to_stamp(since), "me": _own_person(connection)}
    rows = connection.execute(_CHANGED, about).fetchall()
    replies: tuple[ReplyToMe, ...] = ()
    count = 0
    if about["me"] is not None:
        replies, count = _replies_to_me(connection, about)
    begun = [row for row in rows if _is_begun(row, about)]
    return Digest(
        since=since,
        replies_to_me=replies,
        courses=_courses(connection, rows, about),
        new_discussions=len(begun),
        new_replies=sum(row["posts"] for row in rows) - len(begun),
        more_replies_to_me=count - len(replies),
    )


def absence(connection: Connection) -> Absence | None:
    """Return when the person was here last; None where that was never noted."""
    stored = json_fact(connection, _HERE_FACT, dict)
    if not stored:
        return None
    try:
        return Absence(from_stamp(stored["left_at"]), from_stamp(stored["known_until"]))
    except (KeyError, TypeError, ValueError):
        log.warning("the fact %s is not understood and counts as missing", _HERE_FACT)
        return None


def note_here(connection: Connection, now: datetime) -> None:
    """Note that the person is here now, and knows of what the last sync brought."""
    known = last_sync_at(connection) or now
    stored = {"left_at": to_stamp(now), "known_until": to_stamp(min(known, now))}
    set_json_fact(connection, _HERE_FACT, stored)


def _own_person(connection: Connection) -> int | None:
    row = connection.execute(
        "SELECT person.id FROM person JOIN account ON account.remote_user_id = person.remote_id"
    ).fetchone()
    return None if row is None else int(row[0])


def _replies_to_me(
    connection: Connection, about: dict[str, float | int | None]
) -> tuple[tuple[ReplyToMe, ...], int]:
    rows = connection.execute(
        "SELECT reply.id, reply.discussion_id, reply.created_at, person.full_name,"
        " substr(reply.plain_text, 1, 400) AS opening_text, discussion.title,"
        f" forum.name AS forum_name {_REPLIES_TO_ME}"
        f" ORDER BY reply.created_at DESC LIMIT {MOST_REPLIES}",
        about,
    ).fetchall()
    count = len(rows)
    if count == MOST_REPLIES:
        count = connection.execute(f"SELECT count(*) {_REPLIES_TO_ME}", about).fetchone()[0]
    return tuple(
        ReplyToMe(
            row["id"],
            row["discussion_id"],
            row["title"],
            row["forum_name"],
            row["full_name"] or "",
            excerpt(row["opening_text"]),
            from_stamp(row["created_at"]),
        )
        for row in rows
    ), count


def _courses(
    connection: Connection, rows: Iterable[Row], about: dict[str, float | int | None]
) -> tuple[DigestCourse, ...]:
    courses = []
    for (course_id, name), of_course in groupby(
        rows, key=lambda row: (row["course_id"], row["course_name"])
    ):
        forums = []
        for (forum_id, forum_name), of_forum in groupby(
            of_course, key=lambda row: (row["forum_id"], row["forum_name"])
        ):
            found = list(of_forum)
            shown = found[:MOST_OF_A_FORUM]
            entries = tuple(_entry(connection, row, about) for row in shown)
            forums.append(DigestForum(forum_id, forum_name, entries, len(found) - len(shown)))
        courses.append(DigestCourse(course_id, name, tuple(forums)))
    return tuple(courses)


def _entry(connection: Connection, row: Row, about: dict[str, float | int | None]) -> DigestEntry:
    posts = connection.execute(
        "SELECT post.id, person.full_name FROM post LEFT JOIN person ON person.id = post.author_id"
        " WHERE post.discussion_id = :discussion AND post.created_at > :since"
        " AND post.author_id IS NOT :me AND NOT post.is_deleted ORDER BY post.created_at, post.id",
        {**about, "discussion": row["id"]},
    ).fetchall()
    names = dict.fromkeys(post["full_name"] for post in posts if post["full_name"])
    is_new = _is_begun(row, about)
    return DigestEntry(
        discussion_id=row["id"],
        title=row["title"],
        is_new=is_new,
        reply_count=row["posts"] - is_new,
        newest_at=from_stamp(row["newest_at"]),
        first_post_id=posts[0]["id"],
        authors=tuple(names)[:_MOST_AUTHORS],
    )


def _is_begun(row: Row, about: dict[str, float | int | None]) -> bool:
    """Say whether somebody else has begun the discussion since then."""
    return bool(row["created_at"] > about["since"]) and row["author_id"] != about["me"]
