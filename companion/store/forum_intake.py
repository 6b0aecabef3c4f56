"""Takes in forums and listings of discussions as a server said them, writing only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.content.clean_html import clean_html
from companion.store.clock import to_stamp
from companion.store.outbox_rows import relink_items
from companion.store.post_intake import (
    OpeningPost,
    delete_posts,
    insert_opening_post,
    person_ids,
    refresh_opening_post,
)
from companion.store.search_index import unindex_posts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteDiscussion, RemoteForum
    from companion.store.database import Connection, Row


def apply_forums(connection: Connection, forums: Sequence[RemoteForum], now: datetime) -> set[int]:
    """Take in all forums of all courses; return the local ids of those that are new or changed.

    A forum that is not among them is marked as vanished. An empty list marks nothing.
    """
    courses = {
        row["remote_id"]: row["id"]
        for row in connection.execute("SELECT id, remote_id FROM course")
    }
    changed = set()
    for position, forum in enumerate(forums):
        course_id = courses.get(forum.course_remote_id)
        if course_id is None:
            continue
        columns = _forum_columns(forum, course_id, position)
        changed |= _upsert_forum(connection, columns)
    if forums:
        changed |= _mark_vanished_forums(connection, [f.remote_id for f in forums], now)
    if changed:
        relink_items(connection)
    return changed


def apply_listing(
    connection: Connection,
    forum_id: int,
    discussions: Sequence[RemoteDiscussion],
    listing_number: int | None,
) -> set[int]:
    """Take in a page of a forum's listing; return the local ids of new or changed discussions.

    `listing_number` is that of the listing which the page belongs to; None for what is told of
    discussions outside of a listing.
    """
    known = _known_discussions(connection, [d.remote_id for d in discussions])
    authors = person_ids(connection, [d.author for d in discussions])
    changed = set()
    for discussion in discussions:
        author_id = authors.get(discussion.author.remote_id) if discussion.author else None
        columns = _discussion_columns(discussion, forum_id, author_id)
        opening = _opening_post(discussion, author_id)
        row = known.get(discussion.remote_id)
        if row is None:
            changed.add(_insert_discussion(connection, columns, opening))
        else:
            differs = _update_discussion(connection, row, columns, discussion)
            if refresh_opening_post(connection, row["id"], opening) or differs:
                changed.add(int(row["id"]))
    if listing_number is not None:
        connection.executemany(
            "UPDATE discussion SET listed_in = ?, missing_at = NULL WHERE remote_id = ?",
            [(listing_number, d.remote_id) for d in discussions],
        )
    if changed:
        relink_items(connection)
    return changed


def mark_missing(
    connection: Connection,
    forum_id: int,
    listing_number: int,
    now: datetime,
    counted: int | None,
) -> int:
    """Note which discussions a listing did not show that was read from beginning to end.

    If the server, just before, `counted` just as many as it listed, they are shown no more at
    once; so are those that only a pack knows of. They are removed when the server says so of each.
    """
    missing = connection.execute(
        "UPDATE discussion SET missing_at = ? WHERE forum_id = ? AND vanished_at IS NULL"
        " AND listed_in <> ?",
        (to_stamp(now), forum_id, listing_number),
    ).rowcount
    if missing:
        connection.execute(
            "UPDATE discussion SET vanished_at = missing_at"
            " WHERE forum_id = :forum AND missing_at IS NOT NULL AND vanished_at IS NULL"
            " AND :counted = (SELECT count(*) FROM discussion WHERE forum_id = :forum"
            " AND missing_at IS NULL AND vanished_at IS NULL)",
            {"forum": forum_id, "counted": counted},
        )
        connection.execute(
            "UPDATE discussion SET vanished_at = missing_at WHERE forum_id = ?"
            " AND missing_at IS NOT NULL AND vanished_at IS NULL AND pack_id IS NOT NULL",
            (forum_id,),
        )
    return missing


def hide_discussion(connection: Connection, remote_id: str, now: datetime) -> set[int]:
    """Show a discussion no more, because the server does not show it to this person now.

    What of it came from a pack goes for good: the server has never shown it to this person.
    """
    dropped = drop_from_packs(connection, remote_id)
    if dropped:
        return dropped
    rows = connection.execute(
        "UPDATE discussion SET vanished_at = ?, missing_at = NULL"
        " WHERE remote_id = ? AND (vanished_at IS NULL OR missing_at IS NOT NULL) RETURNING id",
        (to_stamp(now), remote_id),
    ).fetchall()
    return {int(row[0]) for row in rows}


def drop_from_packs(connection: Connection, remote_id: str) -> set[int]:
    """Remove a discussion that only a pack knows of; from another one just what a pack added.

    Returns the local id of one that was removed.
    """
    row = connection.execute(
        "SELECT id, pack_id FROM discussion WHERE remote_id = ?", (remote_id,)
    ).fetchone()
    if row is None:
        return set()
    if row["pack_id"] is not None:
        return delete_discussion(connection, remote_id)
    posts = connection.execute(
        "SELECT id FROM post WHERE discussion_id = ? AND pack_id IS NOT NULL", (row["id"],)
    )
    delete_posts(connection, [int(post[0]) for post in posts if post[0] != row["id"]])
    return set()


def delete_discussion(connection: Connection, remote_id: str) -> set[int]:
    """Remove a discussion that the server says is gone; what the person wrote for it stays."""
    row = connection.execute(
        "SELECT id FROM discussion WHERE remote_id = ?", (remote_id,)
    ).fetchone()
    if row is None:
        return set()
    posts = connection.execute("SELECT id FROM post WHERE discussion_id = ?", (row["id"],))
    unindex_posts(connection, [int(post[0]) for post in posts.fetchall()])
    connection.execute("DELETE FROM discussion WHERE id = ?", (row["id"],))
    return {int(row["id"])}


def adopt_discussion(
    connection: Connection, forum_remote_id: str, discussion: RemoteDiscussion
) -> int | None:
    """Take in a discussion outside of a listing; None if its forum is not known here."""
    row = connection.execute(
        "SELECT id FROM forum WHERE remote_id = ?", (forum_remote_id,)
    ).fetchone()
    if row is None:
        return None
    apply_listing(connection, row["id"], [discussion], None)
    found = connection.execute(
        "SELECT id FROM discussion WHERE remote_id = ?", (discussion.remote_id,)
    ).fetchone()
    return int(found[0])


def _upsert_forum(connection: Connection, columns: dict[str, object]) -> set[int]:
    updates = [name for name in columns if name != "remote_id"]
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    assignments = ", ".join(f"{name} = excluded.{name}" for name in updates)
    old = ", ".join(f"forum.{name}" for name in updates)
    new = ", ".join(f"excluded.{name}" for name in updates)
    rows = connection.execute(
        f"INSERT INTO forum ({names}) VALUES ({values}) ON CONFLICT (remote_id) DO UPDATE SET"
        f" {assignments}, vanished_at = NULL"
        f" WHERE ({old}, vanished_at) IS NOT ({new}, NULL) RETURNING id",
        columns,
    ).fetchall()
    return {int(row[0]) for row in rows}


def _mark_vanished_forums(
    connection: Connection, remote_ids: Sequence[str], now: datetime
) -> set[int]:
    marks = ", ".join("?" * len(remote_ids))
    rows = connection.execute(
        "UPDATE forum SET vanished_at = ? WHERE vanished_at IS NULL"
        f" AND remote_id NOT IN ({marks}) RETURNING id",
        (to_stamp(now), *remote_ids),
    ).fetchall()
    return {int(row[0]) for row in rows}


def _forum_columns(forum: RemoteForum, course_id: int, position: int) -> dict[str, object]:
    return {
        "remote_id": forum.remote_id,
        "course_id": course_id,
        "module_id": forum.module_id,
        "position": position,
        "kind": forum.kind,
        "name": forum.name,
        "intro_html": clean_html(forum.intro_html),
        "discussion_count": forum.discussion_count,
        "unread_count": forum.unread_count,
        "can_start_discussion": forum.can_start_discussion,
        "max_attachments": forum.rules.max_attachments,
        "max_attachment_bytes": forum.rules.max_attachment_bytes,
        "cutoff_at": to_stamp(forum.rules.cutoff_at),
        "block_after": forum.rules.block_after,
        "block_period_seconds": forum.rules.block_period_seconds,
        "lock_after_idle_seconds": forum.rules.lock_after_idle_seconds,
        "takes_ratings": forum.rules.takes_ratings,
        "pack_id": None,
    }


def _known_discussions(connection: Connection, remote_ids: Iterable[str]) -> dict[str, Row]:
    wanted = list(remote_ids)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        f"SELECT * FROM discussion WHERE remote_id IN ({marks})", wanted
    ).fetchall()
    return {row["remote_id"]: row for row in rows}


def _discussion_columns(
    discussion: RemoteDiscussion, forum_id: int, author_id: int | None
) -> dict[str, object]:
    return {
        "forum_id": forum_id,
        "remote_id": discussion.remote_id,
        "title": discussion.title,
        "author_id": author_id,
        "group_remote_id": discussion.group_remote_id,
        "created_at": to_stamp(discussion.created_at),
        "modified_at": to_stamp(discussion.modified_at),
        "last_post_at": to_stamp(discussion.last_post_at),
        "reply_count": discussion.reply_count,
        "unread_count": discussion.unread_count,
        "pinned": discussion.pinned,
        "starred": bool(discussion.starred),
        "locked": discussion.locked,
        "can_reply": discussion.can_reply,
        "can_star": discussion.can_star,
        "can_lock": discussion.can_lock,
        "starts_at": to_stamp(discussion.starts_at),
        "ends_at": to_stamp(discussion.ends_at),
        "solved": bool(discussion.solved),
        "vanished_at": None,
        "pack_id": None,
    }


def _opening_post(discussion: RemoteDiscussion, author_id: int | None) -> OpeningPost:
    return OpeningPost(
        remote_id=discussion.first_post_remote_id,
        subject=discussion.title,
        author_id=author_id,
        body_html=discussion.body_html,
        created_at=discussion.created_at,
        modified_at=discussion.modified_at,
        unread=discussion.unread_count > discussion.reply_count,
        can_reply=discussion.can_reply,
        attachments=discussion.attachments,
    )


def _insert_discussion(
    connection: Connection, columns: dict[str, object], opening: OpeningPost
) -> int:
    discussion_id = insert_opening_post(connection, opening)
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    connection.execute(
        f"INSERT INTO discussion (id, {names}) VALUES (:id, {values})",
        {"id": discussion_id, **columns},
    )
    return discussion_id


def _update_discussion(
    connection: Connection, row: Row, columns: dict[str, object], discussion: RemoteDiscussion
) -> bool:
    """Write what differs."""
    columns = {**columns, "unread_count": _unread_count(connection, row, discussion)}
    if discussion.starred is None:
        del columns["starred"]
    if discussion.solved is None:
        del columns["solved"]
    changed = {name: value for name, value in columns.items() if row[name] != value}
    if not changed:
        return False
    assignments = ", ".join(f"{name} = ?" for name in changed)
    connection.execute(
        f"UPDATE discussion SET {assignments} WHERE id = ?", (*changed.values(), row["id"])
    )
    return True


def _unread_count(connection: Connection, row: Row, discussion: RemoteDiscussion) -> int:
    """Return how many posts are new to the person: what was seen here stays seen.

    The server goes on counting as unread what was read in this app.
    """
    cached_for = (row["posts_last_post_at"], row["posts_reply_count"])
    listed = (to_stamp(discussion.last_post_at), discussion.reply_count)
    seen_until = row["seen_last_post_at"]
    if cached_for != listed and seen_until is not None and seen_until >= listed[0]:
        return 0
    seen, left = connection.execute(
        "SELECT count(seen_at), count(*) - count(seen_at) FROM post"
        " WHERE discussion_id = ? AND unread",
        (row["id"],),
    ).fetchone()
    least = int(left) if discussion.unread_stays else 0
    return max(least, discussion.unread_count - int(seen))
