"""The people of a course, as far as they have written in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from companion.domain.draft import ReplyTarget
    from companion.store.database import Connection

_MOST: Final = 2_000


def course_peers(connection: Connection, forum_id: int, own_remote_id: str) -> tuple[str, ...]:
    """Return the names of those who wrote in the course of a forum, who wrote last first.

    The person's own name is left out, by the server's id.
    """
    rows = connection.execute(
        "SELECT person.full_name FROM discussion"
        " JOIN post ON post.discussion_id = discussion.id"
        " JOIN person ON person.id = post.author_id"
        " WHERE discussion.forum_id IN (SELECT other.id FROM forum JOIN forum AS other"
        "  USING (course_id) WHERE forum.id = ?)"
        " AND person.remote_id <> ? AND person.full_name <> ''"
        " GROUP BY person.id ORDER BY max(post.created_at) DESC LIMIT ?",
        (forum_id, own_remote_id, _MOST),
    ).fetchall()
    return tuple(dict.fromkeys(str(row[0]) for row in rows))


def forum_of(connection: Connection, target: ReplyTarget) -> int | None:
    """Return the forum in which a reply to a target is written; None where it is not known."""
    row = connection.execute(
        "SELECT forum_id FROM discussion WHERE id = ?"
        " UNION ALL SELECT forum_id FROM outbox_item WHERE item_id = ?",
        (target.discussion_id, target.item_id),
    ).fetchone()
    return row[0] if row is not None else None
