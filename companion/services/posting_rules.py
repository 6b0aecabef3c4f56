"""What a site would refuse for sure, told from the cached rules while a person writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.draft import ItemKind
from companion.store.clock import from_stamp, to_stamp

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.store.database import Connection, Row


class Objection(StrEnum):
    """Why the site would refuse a post; its rules may have changed since they were cached."""

    DISCUSSION_LOCKED = "discussion_locked"
    FORUM_CLOSED = "forum_closed"
    MAY_NOT_START = "may_not_start"
    MAY_NOT_REPLY = "may_not_reply"
    TOO_MANY_POSTS = "too_many_posts"
    EDIT_TIME_OVER = "edit_time_over"
    PRIVATE_NOT_ALLOWED = "private_not_allowed"


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the cached rules say of an item. `until` is when a limit on posts ends, if it does."""

    objection: Objection | None
    until: datetime | None = None


def forecast(connection: Connection, item: OutboxItem, now: datetime) -> Forecast:
    """Return whether the site would refuse an item with words as things are known here."""
    forum = connection.execute("SELECT * FROM forum WHERE id = ?", (item.forum_id,)).fetchone()
    if forum is None:
        return Forecast(None)
    if forum["cutoff_at"] is not None and to_stamp(now) > forum["cutoff_at"]:
        return Forecast(Objection.FORUM_CLOSED)
    if item.kind is ItemKind.DISCUSSION:
        objection = None if forum["can_start_discussion"] else Objection.MAY_NOT_START
    else:
        objection = _on_target(connection, item)
    if objection is None and item.kind.makes_post:
        return _threshold(connection, forum, item, now)
    return Forecast(objection)


def _on_target(connection: Connection, item: OutboxItem) -> Objection | None:
    target = item.target
    if target is None or target.discussion_id is None:
        return None
    discussion = connection.execute(
        "SELECT locked, can_reply FROM discussion WHERE id = ?", (target.discussion_id,)
    ).fetchone()
    post = connection.execute("SELECT * FROM post WHERE id = ?", (target.post_id,)).fetchone()
    if item.kind is ItemKind.EDIT:
        refused = post is not None and not post["can_edit"]
        return Objection.EDIT_TIME_OVER if refused else None
    if item.draft.private and post is not None and not post["can_reply_privately"]:
        return Objection.PRIVATE_NOT_ALLOWED
    if discussion is None or (discussion["can_reply"] and (post is None or post["can_reply"])):
        return None
    return Objection.DISCUSSION_LOCKED if discussion["locked"] else Objection.MAY_NOT_REPLY


def _threshold(connection: Connection, forum: Row, item: OutboxItem, now: datetime) -> Forecast:
    """Count own posts as the site does: neither its rights nor its lists tell of the threshold.

    (Recordings `forum.can-add.blocked`, `forum.access.blocked.after`.)
    """
    if not forum["block_after"] or not forum["block_period_seconds"]:
        return Forecast(None)
    since = to_stamp(now) - forum["block_period_seconds"]
    posted = connection.execute(
        "SELECT post.created_at FROM post JOIN discussion ON discussion.id = post.discussion_id"
        " JOIN person ON person.id = post.author_id JOIN account"
        " WHERE discussion.forum_id = ? AND person.remote_id = account.remote_user_id"
        " AND post.created_at > ? ORDER BY post.created_at",
        (forum["id"], since),
    ).fetchall()
    ahead = connection.execute(
        "SELECT count(*) FROM outbox_item WHERE forum_id = ? AND item_id <> ?"
        " AND kind IN ('discussion', 'reply') AND state IN ('queued', 'sending', 'in_doubt')",
        (forum["id"], item.item_id),
    ).fetchone()[0]
    if len(posted) + ahead < forum["block_after"]:
        return Forecast(None)
    until = None
    if posted:
        until = from_stamp(posted[0][0]) + timedelta(seconds=forum["block_period_seconds"])
    return Forecast(Objection.TOO_MANY_POSTS, until)
