"""Reads what the person wrote and the site has: own posts with their files, and own messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.named_files import name_in
from companion.domain.account import ServerKind
from companion.domain.links import LinkedKind, PlaceLink, web_address
from companion.domain.own_writing import OwnFile, OwnMessage, OwnPost
from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from companion.store.database import Connection, Row

_OWN: Final = "JOIN person AS me ON me.remote_id = account.remote_user_id"
_POSTS: Final = (
    "SELECT post.*, course.name AS course_name, forum.name AS forum_name, discussion.title,"
    " discussion.remote_id AS discussion_remote_id, account.site_url,"
    " account.kind AS server_kind,"
    " parent.subject AS parent_subject, author.full_name AS parent_author"
    f" FROM account {_OWN} JOIN post ON post.author_id = me.id"
    " JOIN discussion ON discussion.id = post.discussion_id"
    " JOIN forum ON forum.id = discussion.forum_id JOIN course ON course.id = forum.course_id"
    " LEFT JOIN post AS parent ON parent.remote_id = post.parent_remote_id"
    " LEFT JOIN person AS author ON author.id = parent.author_id"
    " WHERE NOT post.is_deleted AND post.pack_id IS NULL ORDER BY post.created_at, post.id"
)
_FILES: Final = (
    "SELECT place.post_id, place.name, place.address, place.inline, coalesce(nullif("
    " file.mime_type, ''), place.mime_type) AS mime_type,"
    " coalesce(file.size_bytes, place.size_bytes) AS size_bytes, file.digest"
    " FROM (SELECT post_id, name, url AS address, 0 AS inline, mime_type, size_bytes, position"
    "   FROM attachment UNION ALL"
    "   SELECT post_id, '', address, 1, '', 0, id FROM post_picture"
    "   WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE attachment.post_id = post_picture.post_id"
    "     AND attachment.url = post_picture.address)) AS place"
    " JOIN post ON post.id = place.post_id JOIN account"
    f" {_OWN} AND me.id = post.author_id"
    " LEFT JOIN cached_file AS file ON file.address = place.address"
    " ORDER BY place.post_id, place.inline, place.position"
)
_MESSAGES: Final = (
    "SELECT message.*, coalesce(nullif(conversation.name, ''), (SELECT group_concat(full_name,"
    " ', ') FROM conversation_member JOIN person ON person.id = person_id"
    " WHERE conversation_id = conversation.id), '') AS conversation_name"
    " FROM account JOIN message ON message.author_remote_id = account.remote_user_id"
    " JOIN conversation ON conversation.id = message.conversation_id"
    " ORDER BY message.created_at, message.id"
)


def own_posts(connection: Connection) -> tuple[OwnPost, ...]:
    """Return all own posts in the cache, the oldest first, also those not shown any more."""
    files: dict[int, list[OwnFile]] = {}
    for row in connection.execute(_FILES):
        files.setdefault(row["post_id"], []).append(_file(row))
    return tuple(_post(row, files.get(row["id"], [])) for row in connection.execute(_POSTS))


def own_messages(connection: Connection) -> tuple[OwnMessage, ...]:
    """Return all own messages in the cache, the oldest first."""
    return tuple(
        OwnMessage(
            remote_id=row["remote_id"],
            to=row["conversation_name"],
            html=_html(row),
            plain_text=row["plain_text"],
            created_at=from_stamp(row["created_at"]),
        )
        for row in connection.execute(_MESSAGES)
    )


def _post(row: Row, files: list[OwnFile]) -> OwnPost:
    place = PlaceLink(
        row["site_url"], LinkedKind.DISCUSSION, row["discussion_remote_id"], row["remote_id"]
    )
    return OwnPost(
        remote_id=row["remote_id"],
        course=row["course_name"],
        forum=row["forum_name"],
        discussion=row["title"],
        subject=row["subject"],
        html=_html(row),
        plain_text=row["plain_text"],
        created_at=from_stamp(row["created_at"]),
        modified_at=from_stamp(row["modified_at"]),
        link=web_address(place, ServerKind(row["server_kind"])),
        begins_discussion=row["id"] == row["discussion_id"],
        is_private=bool(row["is_private"]),
        answers_author=row["parent_author"] or "",
        answers_subject=row["parent_subject"] or "",
        files=tuple(files),
    )


def _file(row: Row) -> OwnFile:
    return OwnFile(
        name=row["name"] or name_in(row["address"]),
        mime_type=row["mime_type"],
        size_bytes=row["size_bytes"] or 0,
        address=row["address"],
        inline=bool(row["inline"]),
        digest=row["digest"],
    )


def _html(row: Row) -> str:
    return str(row["body_html"] if row["clean_html"] is None else row["clean_html"])
