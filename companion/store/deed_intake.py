"""Takes in what the person's own actions changed on the server, without reading it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.domain.draft import ItemKind
from companion.store.forum_intake import delete_discussion
from companion.store.search_index import unindex_posts

if TYPE_CHECKING:
    from companion.store.database import Connection

_COLUMNS: Final = {
    ItemKind.STAR: "starred",
    ItemKind.PIN: "pinned",
    ItemKind.LOCK: "locked",
}


@dataclass(frozen=True, slots=True)
class RatingPlace:
    """What a server has to know to take a rating of a post."""

    author_remote_id: str
    module_id: str
    scale_remote_id: str


def rating_place(connection: Connection, post_remote_id: str) -> RatingPlace | None:
    """Return where a rating of a post goes; None if the post is not known or not rated."""
    row = connection.execute(
        "SELECT person.remote_id, forum.module_id, post.rating_scale FROM post"
        " JOIN discussion ON discussion.id = post.discussion_id"
        " JOIN forum ON forum.id = discussion.forum_id JOIN person ON person.id = post.author_id"
        " WHERE post.remote_id = ? AND post.rating_scale IS NOT NULL",
        (post_remote_id,),
    ).fetchone()
    return None if row is None else RatingPlace(*row)


def take_mark(
    discussion_remote_id: str, kind: ItemKind, connection: Connection, *, on: bool
) -> None:
    """Take in a star, pin or lock; subscriptions and read marks change nothing that is kept."""
    column = _COLUMNS.get(kind)
    if column is not None:
        connection.execute(
            f"UPDATE discussion SET {column} = ? WHERE remote_id = ?", (on, discussion_remote_id)
        )


def take_rating(post_remote_id: str, value: int | None, connection: Connection) -> None:
    """Take in the person's own rating; the average is read with the discussion."""
    connection.execute(
        "UPDATE post SET own_rating = ? WHERE remote_id = ?", (value, post_remote_id)
    )


def take_deletion(post_remote_id: str, connection: Connection) -> None:
    """Take in that a post is gone; with an opening post goes its discussion."""
    row = connection.execute(
        "SELECT post.id, post.discussion_id, discussion.remote_id FROM post"
        " JOIN discussion ON discussion.id = post.discussion_id WHERE post.remote_id = ?",
        (post_remote_id,),
    ).fetchone()
    if row is None:
        return
    if row["id"] == row["discussion_id"]:
        delete_discussion(connection, row["remote_id"])
        return
    unindex_posts(connection, [row["id"]])
    connection.execute("DELETE FROM post WHERE id = ?", (row["id"],))
    connection.execute(
        "UPDATE discussion SET reply_count = max(0, reply_count - 1),"
        " posts_reply_count = max(0, posts_reply_count - 1) WHERE id = ?",
        (row["discussion_id"],),
    )
