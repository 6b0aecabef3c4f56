"""Takes in the posts of discussions as a server said them, writing only what changed.

Bodies are kept as received and cleaned once, here; the clean text feeds the views, the plain text
the search index.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.content.plain_text import plain_text
from companion.store.clock import to_stamp
from companion.store.journal import CHANGED_SOMEHOW
from companion.store.mark_records import mark_columns
from companion.store.outbox_rows import relink_items
from companion.store.post_pictures import note_pictures
from companion.store.search_index import index_posts, unindex_posts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from companion.domain.remote import (
        RemoteAttachment,
        RemotePerson,
        RemotePost,
        RemoteRating,
    )
    from companion.store.database import Connection, Row


@dataclass(frozen=True, slots=True)
class OpeningPost:
    """The opening post as far as a listing shows it; no `body_html` where it shows none."""

    remote_id: str
    subject: str
    author_id: int | None
    body_html: str | None
    created_at: datetime
    modified_at: datetime
    unread: bool
    can_reply: bool
    attachments: tuple[RemoteAttachment, ...]


def apply_posts(
    connection: Connection, discussion_remote_id: str, posts: Sequence[RemotePost], now: datetime
) -> set[int]:
    """Take in the complete posts of a discussion; return its local id if anything changed.

    A post that is not among them was deleted; an empty answer says nothing (Moodle facts: a
    discussion outside of its time). A discussion that is not known here is left alone.
    """
    discussion = connection.execute(
        "SELECT * FROM discussion WHERE remote_id = ?", (discussion_remote_id,)
    ).fetchone()
    if discussion is None or not posts:
        return set()
    known = _known_posts(connection, discussion["id"], posts)
    authors = person_ids(connection, [post.author for post in posts])
    before = connection.total_changes
    for post in posts:
        author_id = authors.get(post.author.remote_id) if post.author else None
        put_post(connection, discussion["id"], post, author_id, known.get(post.remote_id))
    if any(post.accepted for post in posts):  # that none is says nothing: it may be hidden
        connection.execute(
            "UPDATE discussion SET solved = 1 WHERE id = ? AND NOT solved", (discussion["id"],)
        )
    listed = {post.remote_id for post in posts}
    delete_posts(
        connection,
        [
            row["id"]
            for remote_id, row in known.items()
            if remote_id not in listed and row["id"] != discussion["id"]
        ],
    )
    changed = connection.total_changes > before
    if changed:
        relink_items(connection)
    differs = _note_complete(connection, discussion, posts, now)
    return {int(discussion["id"])} if changed or differs else set()


def add_post(connection: Connection, post: RemotePost) -> int | None:
    """Take in a single post, such as the server's answer to an own reply; return the local id.

    None if its discussion is not known here.
    """
    discussion = connection.execute(
        "SELECT * FROM discussion WHERE remote_id = ?", (post.discussion_remote_id,)
    ).fetchone()
    if discussion is None:
        return None
    found = connection.execute("SELECT * FROM post WHERE remote_id = ?", (post.remote_id,))
    known = found.fetchone()
    author = person_ids(connection, [post.author]) if post.author else {}
    author_id = author.get(post.author.remote_id) if post.author else None
    put_post(connection, discussion["id"], post, author_id, known)
    if known is None:
        _count_one_more(connection, discussion, post)
    row = connection.execute("SELECT id FROM post WHERE remote_id = ?", (post.remote_id,))
    return int(row.fetchone()[0])


def _count_one_more(connection: Connection, discussion: Row, post: RemotePost) -> None:
    """Let the summary of a discussion know of a single new post, as the next listing will."""
    listed = (discussion["last_post_at"], discussion["reply_count"])
    complete = listed == (discussion["posts_last_post_at"], discussion["posts_reply_count"])
    last_post_at = max(discussion["last_post_at"], to_stamp(post.created_at) or 0.0)
    columns: dict[str, object] = {
        "last_post_at": last_post_at,
        "reply_count": discussion["reply_count"] + 1,
    }
    if complete:
        columns |= {f"posts_{name}": value for name, value in columns.items()}
    assignments = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE discussion SET {assignments} WHERE id = ?", (*columns.values(), discussion["id"])
    )


def insert_opening_post(connection: Connection, opening: OpeningPost) -> int:
    """Insert the opening post of a discussion and return its id, to be the discussion's id, too."""
    columns = {
        **_opening_columns(opening),
        "remote_id": opening.remote_id,
        "parent_remote_id": None,
        "unread": opening.unread,
        "is_deleted": False,
        "is_private": False,
        "can_reply": opening.can_reply,
        "can_edit": False,
        "can_delete": False,
        "can_reply_privately": False,
    }
    # The same post may stand here already: a reply that a teacher made a discussion of its own.
    old = connection.execute("SELECT id FROM post WHERE remote_id = ?", (opening.remote_id,))
    row = old.fetchone()
    if row is not None:
        delete_posts(connection, [row["id"]])
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    cursor = connection.execute(
        f"INSERT INTO post (discussion_id, {names}) VALUES (0, {values})", columns
    )
    post_id = int(cursor.lastrowid or 0)
    connection.execute("UPDATE post SET discussion_id = id WHERE id = ?", (post_id,))
    _put_attachments(connection, post_id, opening.attachments)
    note_pictures(connection, post_id, _clean_of(columns))
    index_posts(connection, [(post_id, opening.subject, str(columns["plain_text"]))])
    return post_id


_TOLD_BY_LISTING: Final = ("body_html", "subject", "modified_at", "pack_id")


def refresh_opening_post(connection: Connection, post_id: int, opening: OpeningPost) -> bool:
    """Take in an edit of the opening post that a listing shows; say whether there was one."""
    row = connection.execute("SELECT * FROM post WHERE id = ?", (post_id,)).fetchone()
    if row is None or row["remote_id"] != opening.remote_id:
        return False
    if opening.body_html is None:
        if row["subject"] == opening.subject:
            return False
        update_post(connection, row, {"subject": opening.subject, "body_html": row["body_html"]})
        return True
    columns = _opening_columns(opening)
    if all(row[name] == columns[name] for name in _TOLD_BY_LISTING):
        return False
    update_post(connection, row, columns)
    _refresh_attachments(connection, post_id, opening.attachments)
    return True


def person_ids(connection: Connection, people: Iterable[RemotePerson | None]) -> dict[str, int]:
    """Take in people and return their local ids by the server's ids."""
    wanted = {person.remote_id: person for person in people if person is not None}
    connection.executemany(
        "INSERT INTO person (remote_id, full_name, picture_url) VALUES (?, ?, ?)"
        " ON CONFLICT (remote_id) DO UPDATE SET full_name = excluded.full_name,"
        " picture_url = coalesce(excluded.picture_url, picture_url)"
        " WHERE full_name <> excluded.full_name"
        " OR picture_url IS NOT coalesce(excluded.picture_url, picture_url)",
        [(p.remote_id, p.full_name, p.picture_url) for p in wanted.values()],
    )
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        f"SELECT id, remote_id FROM person WHERE remote_id IN ({marks})", list(wanted)
    ).fetchall()
    return {row["remote_id"]: row["id"] for row in rows}


def readable(body_html: str) -> tuple[str | None, str]:
    """Return the clean HTML, None where cleaning changes nothing, and the plain text."""
    clean = clean_html(body_html)
    return (None if clean == body_html else clean), plain_text(clean)


def _known_posts(
    connection: Connection, discussion_id: int, posts: Sequence[RemotePost]
) -> dict[str, Row]:
    """Return the posts of the discussion, and posts that come into it from another one."""
    rows = connection.execute(
        "SELECT * FROM post WHERE discussion_id = ?", (discussion_id,)
    ).fetchall()
    known = {row["remote_id"]: row for row in rows}
    others = [post.remote_id for post in posts if post.remote_id not in known]
    marks = ", ".join("?" * len(others))
    moved = connection.execute(f"SELECT * FROM post WHERE remote_id IN ({marks})", others)
    return known | {row["remote_id"]: row for row in moved.fetchall()}


def put_post(
    connection: Connection,
    discussion_id: int,
    post: RemotePost,
    author_id: int | None,
    row: Row | None,
) -> None:
    """Take in one post of a discussion; `row` is how it stands here, None if it is new."""
    columns: dict[str, object] = {
        "discussion_id": discussion_id,
        "parent_remote_id": post.parent_remote_id,
        "author_id": author_id,
        "subject": post.subject,
        "body_html": post.body_html,
        "created_at": to_stamp(post.created_at),
        "modified_at": to_stamp(post.modified_at),
        "unread": post.unread is not False,
        "is_deleted": post.is_deleted,
        "is_private": post.is_private,
        "can_reply": post.can_reply,
        "can_edit": post.can_edit,
        "can_delete": post.can_delete,
        "can_reply_privately": post.can_reply_privately,
        "accepted": post.accepted,
        "pack_id": None,
        **_rating_columns(post.rating),
    }
    if row is not None:
        if post.unread is None or post.unread_stays:
            columns["unread"] = bool(row["unread"])
        if any(row[name] != value for name, value in columns.items()):
            update_post(connection, row, columns)
        _refresh_attachments(connection, row["id"], post.attachments)
        return
    clean, plain = readable(post.body_html)
    is_opening = post.parent_remote_id is None
    columns |= {"remote_id": post.remote_id, "clean_html": clean, "plain_text": plain}
    columns |= mark_columns(post.subject, plain, is_opening=is_opening)
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    cursor = connection.execute(f"INSERT INTO post ({names}) VALUES ({values})", columns)
    post_id = int(cursor.lastrowid or 0)
    _put_attachments(connection, post_id, post.attachments)
    note_pictures(connection, post_id, _clean_of(columns))
    index_posts(connection, [(post_id, post.subject, plain)])


def _rating_columns(rating: RemoteRating | None) -> dict[str, object]:
    return {
        "can_rate": rating.can_rate if rating else False,
        "rating_scale": rating.scale_remote_id if rating else None,
        "rating_highest": rating.highest if rating else 0,
        "own_rating": rating.own if rating else None,
        "rating_average": rating.average if rating else None,
        "rating_count": rating.count if rating else 0,
    }


def update_post(connection: Connection, row: Row, columns: dict[str, object]) -> None:
    """Write columns of a post, body and subject among them, with all that follows from them."""
    if row["body_html"] != columns["body_html"] or row["subject"] != columns["subject"]:
        clean, plain = readable(str(columns["body_html"]))
        is_opening = columns.get("parent_remote_id", row["parent_remote_id"]) is None
        columns = {
            **columns,
            "clean_html": clean,
            "plain_text": plain,
            **mark_columns(str(columns["subject"]), plain, is_opening=is_opening),
        }
        note_pictures(connection, row["id"], _clean_of(columns))
        unindex_posts(connection, [row["id"]])
        index_posts(connection, [(row["id"], str(columns["subject"]), plain)])
    assignments = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(
        f"UPDATE post SET {assignments} WHERE id = ?", (*columns.values(), row["id"])
    )


def delete_posts(connection: Connection, post_ids: Sequence[int]) -> None:
    """Remove posts, also from the index."""
    unindex_posts(connection, post_ids)
    connection.executemany("DELETE FROM post WHERE id = ?", [(post_id,) for post_id in post_ids])


def _refresh_attachments(
    connection: Connection, post_id: int, attachments: Sequence[RemoteAttachment]
) -> None:
    rows = connection.execute(
        "SELECT name, mime_type, size_bytes, url FROM attachment WHERE post_id = ?"
        " ORDER BY position",
        (post_id,),
    ).fetchall()
    if [tuple(row) for row in rows] != [_attachment_columns(a) for a in attachments]:
        connection.execute("DELETE FROM attachment WHERE post_id = ?", (post_id,))
        _put_attachments(connection, post_id, attachments)


def _put_attachments(
    connection: Connection, post_id: int, attachments: Sequence[RemoteAttachment]
) -> None:
    connection.executemany(
        "INSERT INTO attachment (post_id, position, name, mime_type, size_bytes, url)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(post_id, place, *_attachment_columns(a)) for place, a in enumerate(attachments)],
    )


def _attachment_columns(attachment: RemoteAttachment) -> tuple[str, str, int, str]:
    return (attachment.name, attachment.mime_type, attachment.size_bytes, attachment.url)


def _opening_columns(opening: OpeningPost) -> dict[str, object]:
    body = opening.body_html or ""
    clean, plain = readable(body)
    return {
        "author_id": opening.author_id,
        "subject": opening.subject,
        "body_html": body,
        "clean_html": clean,
        "plain_text": plain,
        "created_at": to_stamp(opening.created_at),
        "modified_at": to_stamp(opening.modified_at),
        "pack_id": None,
        **mark_columns(opening.subject, plain, is_opening=True),
    }


def _clean_of(columns: Mapping[str, object]) -> str:
    """Return the clean HTML of a post from its columns."""
    clean = columns["clean_html"]
    return str(columns["body_html"] if clean is None else clean)


def _note_complete(
    connection: Connection, discussion: Row, posts: Sequence[RemotePost], now: datetime
) -> bool:
    """Record for which state of the listing the posts are complete; say if the summary changed.

    Where a listing had announced the change, its numbers stay (it may count private replies that
    are not shown); otherwise they are taken from the posts.
    """
    newest = max((to_stamp(p.created_at) for p in posts if p.created_at), default=0.0)
    last_post_at = max(discussion["last_post_at"], newest)
    cached_for = (discussion["posts_last_post_at"], discussion["posts_reply_count"])
    announced = (
        cached_for != (discussion["last_post_at"], discussion["reply_count"])
        and discussion["posts_reply_count"] != CHANGED_SOMEHOW
    )
    # A private reply counts for whoever sees it (recording `discussions.rich.as-teacher`).
    counted = len(posts) - 1
    reply_count = discussion["reply_count"] if announced else counted
    unread = connection.execute(
        "SELECT count(*) FROM post WHERE discussion_id = ? AND unread AND seen_at IS NULL",
        (discussion["id"],),
    ).fetchone()[0]
    first_time = discussion["posts_read_at"] is None
    connection.execute(
        "UPDATE discussion SET last_post_at = :last, reply_count = :replies,"
        " posts_last_post_at = :last, posts_reply_count = :replies, posts_read_at = :now,"
        " unread_count = :unread, missing_at = NULL, vanished_at = NULL, pack_id = NULL"
        " WHERE id = :id",
        {
            "last": last_post_at,
            "replies": reply_count,
            "now": to_stamp(now),
            "unread": unread,
            "id": discussion["id"],
        },
    )
    before = (discussion["last_post_at"], discussion["reply_count"], discussion["unread_count"])
    return first_time or before != (last_post_at, reply_count, unread)
