"""Reads what has arrived since the person was last told of news, and what they want to hear of."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.domain.news import Interest, NewMessages, NewPost
from companion.store.clock import to_stamp
from companion.store.journal import json_fact, set_json_fact
from companion.store.shown import COURSE_OF_POST, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from datetime import datetime

    from companion.store.database import Connection, Row

log = logging.getLogger(__name__)

_MARK_FACT: Final = "told_until"
INTERESTS_FACT: Final = "interests"
_MOST_POSTS: Final = 500
_LATE_SECONDS: Final = 86_400
"""A post may come this much later than newer ones, as forums are read one after the other."""

_FOLLOWED: Final = (
    "discussion.starred OR coalesce((SELECT item.value = 'on' FROM outbox_item AS item"
    " WHERE item.discussion_id = discussion.id AND item.kind = 'subscribe'"
    " AND item.state IN ('queued', 'sending', 'in_doubt', 'sent')"
    " ORDER BY item.updated_at DESC LIMIT 1), 0)"
    " OR EXISTS (SELECT 1 FROM outbox_item AS item WHERE item.discussion_id = discussion.id"
    " AND item.kind = 'star' AND item.value = 'on'"
    " AND item.state IN ('queued', 'sending', 'in_doubt'))"
    " OR EXISTS (SELECT 1 FROM post AS own WHERE own.discussion_id = discussion.id"
    " AND own.author_id = me.id)"
)
_POSTS: Final = (
    "WITH arrived AS (SELECT post.id, post.discussion_id, discussion.title, forum.id AS forum_id,"
    " forum.name AS forum_name, course.name AS course_name,"
    " person.full_name, substr(post.plain_text, 1, 400) AS opening_text,"
    f" ({_FOLLOWED}) AS followed, EXISTS (SELECT 1 FROM post AS parent"
    " WHERE parent.remote_id = post.parent_remote_id AND parent.author_id = me.id) AS answers_me,"
    " coalesce((SELECT value FROM json_each(:special) WHERE key = forum.remote_id), :usual)"
    " AS interest"
    f" FROM post{COURSE_OF_POST}"
    " JOIN account LEFT JOIN person ON person.id = post.author_id"
    " LEFT JOIN person AS me ON me.remote_id = account.remote_user_id"
    " WHERE post.id > :post AND post.created_at > :since AND post.seen_at IS NULL"
    " AND post.pack_id IS NULL"  # what nobody has said but a file is no news yet
    # A forum without a count is one whose reading the site does not track.
    " AND (post.unread OR forum.unread_count IS NULL) AND NOT post.is_deleted"
    f" AND post.author_id IS NOT me.id AND course.kept AND {DISCUSSION_SHOWN})"
    # Which are wanted is asked before the newest are taken: an answer counts among any crowd.
    " SELECT * FROM arrived WHERE interest = 'all'"
    " OR (interest = 'mine' AND (followed OR answers_me))"
    f" ORDER BY id DESC LIMIT {_MOST_POSTS}"
)
_MESSAGES: Final = (
    "SELECT conversation.id, conversation.name, count(*) AS messages, max(message.id) AS newest"
    " FROM message JOIN conversation ON conversation.id = message.conversation_id JOIN account"
    " WHERE message.id > :message AND message.created_at > :since"
    " AND message.author_remote_id <> account.remote_user_id AND conversation.kind <> 'self'"
    " AND conversation.unread_count > 0 AND conversation.vanished_at IS NULL"
    " GROUP BY conversation.id ORDER BY newest"
)


@dataclass(frozen=True, slots=True)
class Told:
    """Up to which local ids the person was told, and the newest post's time then (a stamp).

    `newest_at` is never later than the moment of telling: what a site dates into the future would
    make all that comes before that date look old.
    """

    post_id: int
    message_id: int
    newest_at: float


def told_until(connection: Connection) -> Told | None:
    """Return how far the person was told; None before the first time."""
    stored = json_fact(connection, _MARK_FACT, dict)
    try:
        return Told(**stored) if stored else None
    except TypeError:
        log.warning("the fact %s is not understood and counts as missing", _MARK_FACT)
        return None


def note_told(connection: Connection, now: datetime) -> None:
    """Note that the person was told of all that is here now."""
    row = connection.execute(
        "SELECT (SELECT coalesce(max(id), 0) FROM post) AS post_id,"
        " (SELECT coalesce(max(id), 0) FROM message) AS message_id,"
        " min(:now, max((SELECT coalesce(max(created_at), 0) FROM post),"
        " (SELECT coalesce(max(created_at), 0) FROM message))) AS newest_at",
        {"now": to_stamp(now)},
    ).fetchone()
    set_json_fact(connection, _MARK_FACT, dict(row))


def tell_only_newer(connection: Connection) -> None:
    """Tell only of what is newer than all that was here: old posts will arrive once more."""
    told = told_until(connection)
    if told is not None:
        newest_at = told.newest_at + _LATE_SECONDS
        set_json_fact(connection, _MARK_FACT, {**asdict(told), "newest_at": newest_at})


def new_posts(connection: Connection, told: Told, usual: Interest) -> tuple[NewPost, ...]:
    """Return the posts since then that the person wants to hear of, in the order they arrived.

    Of very many the newest. `usual` is what they want to hear of a forum for which they have not
    said anything else.
    """
    rows = connection.execute(
        _POSTS,
        {
            "post": told.post_id,
            "since": told.newest_at - _LATE_SECONDS,
            "special": json.dumps(interests(connection)),
            "usual": usual,
        },
    ).fetchall()
    return tuple(_post(row) for row in reversed(rows))


def new_messages(connection: Connection, told: Told) -> tuple[NewMessages, ...]:
    """Return the conversations with messages since then."""
    rows = connection.execute(
        _MESSAGES, {"message": told.message_id, "since": told.newest_at - _LATE_SECONDS}
    ).fetchall()
    return tuple(_messages(connection, row) for row in rows)


def interests(connection: Connection) -> dict[str, Interest]:
    """Return what the person wants to hear of single forums, by the forum's server id."""
    stored = json_fact(connection, INTERESTS_FACT, dict)
    try:
        return {str(forum): Interest(value) for forum, value in stored.items()}
    except ValueError:
        log.warning("the fact %s is not understood and counts as empty", INTERESTS_FACT)
        return {}


def set_interest(connection: Connection, forum_remote_id: str, interest: Interest | None) -> None:
    """Note what the person wants to hear of a forum; None for what is usual."""
    known = interests(connection)
    known.pop(forum_remote_id, None)
    if interest is not None:
        known[forum_remote_id] = interest
    set_json_fact(connection, INTERESTS_FACT, known)


def _post(row: Row) -> NewPost:
    return NewPost(
        post_id=row["id"],
        discussion_id=row["discussion_id"],
        discussion_title=row["title"],
        forum_id=row["forum_id"],
        forum_name=row["forum_name"],
        course_name=row["course_name"],
        author_name=row["full_name"] or "",
        excerpt=excerpt(row["opening_text"]),
        is_opening=row["id"] == row["discussion_id"],
        answers_me=bool(row["answers_me"]),
        concerns_me=bool(row["followed"] or row["answers_me"]),
    )


def _messages(connection: Connection, row: Row) -> NewMessages:
    newest = connection.execute(
        "SELECT message.plain_text, person.full_name FROM message LEFT JOIN person"
        " ON person.remote_id = message.author_remote_id WHERE message.id = ?",
        (row["newest"],),
    ).fetchone()
    name = row["name"] or newest["full_name"] or ""
    return NewMessages(row["id"], name, row["messages"], excerpt(newest["plain_text"]))
