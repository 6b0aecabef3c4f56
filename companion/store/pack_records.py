"""Reads what of a course goes into a pack: only what every participant may see.

Left out: what the server hides from some, forums in which people work in groups, answers in forums
that show them only to who has answered, private replies, what is to be seen at other times, and
what came from a pack itself: a pack passes on only what the server has said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.without_secrets import address_without_secrets, html_without_secrets
from companion.domain.forum import ForumKind
from companion.domain.pack import (
    PackActivity,
    PackAttachment,
    PackChapter,
    PackContentFile,
    PackDiscussion,
    PackFile,
    PackForum,
    PackPerson,
    PackPost,
    PackSection,
)
from companion.store.clock import to_stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from companion.domain.pack import PackRecord
    from companion.store.database import Connection, Row

_SECTIONS: Final = (
    "SELECT section.* FROM section WHERE course_id = :course AND for_all AND visible"
    " AND pack_id IS NULL"
)
_ACTIVITIES: Final = (
    "SELECT activity.*, section.remote_id AS section_remote_id, section.position AS place"
    f" FROM activity JOIN ({_SECTIONS}) AS section ON section.id = activity.section_id"
    " WHERE activity.for_all AND activity.visible AND activity.restriction = ''"
    " AND activity.pack_id IS NULL"
)
_FORUMS: Final = (
    "SELECT forum.* FROM forum WHERE course_id = :course AND vanished_at IS NULL"
    " AND pack_id IS NULL AND NOT has_groups"
    f" AND remote_id IN (SELECT forum_remote_id FROM ({_ACTIVITIES}))"
)
_DISCUSSIONS: Final = (
    "SELECT discussion.*, forum.remote_id AS forum_remote_id, forum.kind AS forum_kind"
    f" FROM discussion JOIN ({_FORUMS}) AS forum ON forum.id = discussion.forum_id"
    " WHERE discussion.vanished_at IS NULL AND missing_at IS NULL AND discussion.pack_id IS NULL"
    " AND group_remote_id IS NULL AND coalesce(starts_at, 0) <= :now"
    " AND (coalesce(ends_at, 0) = 0 OR ends_at > :now)"
)
_PRIVATE: Final = (
    "WITH RECURSIVE hidden (remote_id) AS (SELECT remote_id FROM post WHERE is_private"
    " UNION SELECT post.remote_id FROM post JOIN hidden"
    "   ON post.parent_remote_id = hidden.remote_id) "
)
_POSTS: Final = (
    "SELECT post.*, discussion.remote_id AS discussion_remote_id"
    f" FROM post JOIN ({_DISCUSSIONS}) AS discussion ON discussion.id = post.discussion_id"
    " WHERE post.pack_id IS NULL AND NOT post.is_private"
    f" AND (post.id = discussion.id OR discussion.forum_kind <> '{ForumKind.QUESTIONS}')"
    " AND post.remote_id NOT IN (SELECT remote_id FROM hidden)"
)
_CHAPTERS: Final = (
    "SELECT chapter.*, activity.remote_id AS activity_remote_id FROM chapter"
    f" JOIN ({_ACTIVITIES}) AS activity ON activity.id = chapter.activity_id"
    " WHERE chapter.pack_id IS NULL AND clean_html IS NOT NULL"
)
_CONTENT_FILES: Final = (
    "SELECT content_file.*, activity.remote_id AS activity_remote_id FROM content_file"
    f" JOIN ({_ACTIVITIES}) AS activity ON activity.id = content_file.activity_id"
)
_NAMED: Final = (
    "SELECT url AS address FROM attachment WHERE post_id IN"
    f"   (SELECT id FROM ({_POSTS}) WHERE NOT is_deleted)"
    " UNION SELECT address FROM post_picture WHERE post_id IN"
    f"   (SELECT id FROM ({_POSTS}) WHERE NOT is_deleted)"
    f" UNION SELECT address FROM ({_CONTENT_FILES})"
    " UNION SELECT address FROM text_file WHERE"
    f"   section_id IN (SELECT id FROM ({_SECTIONS}))"
    f"   OR activity_id IN (SELECT id FROM ({_ACTIVITIES}))"
)
"""The addresses of files that what is in the pack names."""


class PackSource:
    """What of one course goes into a pack, as a read transaction sees it."""

    def __init__(self, connection: Connection, course_id: int, now: datetime) -> None:
        self._connection = connection
        self._values = {"course": course_id, "now": to_stamp(now)}

    def records(self, kind: type[PackRecord]) -> Iterator[PackRecord]:
        """Return the records of a kind, without the contents of files."""
        query, made = _QUERIES[kind]
        for row in self._connection.execute(query, self._values):
            yield made(row)

    def files(self, largest_bytes: int | None) -> Iterator[PackFile]:
        """Return the files that are here: up to a size; None for any."""
        for row in self._connection.execute(
            f"{_PRIVATE}SELECT * FROM cached_file WHERE digest IS NOT NULL AND pack_id IS NULL"
            f" AND (:largest IS NULL OR size_bytes <= :largest) AND address IN ({_NAMED})"
            " ORDER BY id",
            {**self._values, "largest": largest_bytes},
        ):
            yield PackFile(
                address=address_without_secrets(row["address"]),
                digest=row["digest"],
                size_bytes=row["size_bytes"] or 0,
                mime_type=row["mime_type"],
                version=row["etag"],
            )


def _section(row: Row) -> PackSection:
    return PackSection(
        row["remote_id"], row["position"], row["name"], html_without_secrets(row["summary_html"])
    )


def _activity(row: Row) -> PackActivity:
    return PackActivity(
        section_remote_id=row["section_remote_id"],
        remote_id=row["remote_id"],
        position=row["position"],
        kind=row["kind"],
        name=row["name"],
        link=_address(row["link"]),
        description_html=html_without_secrets(row["description_html"]),
        opens_at=row["opens_at"],
        due_at=row["due_at"],
        target=_address(row["target"]),
        text_html=None if row["text_html"] is None else html_without_secrets(row["text_html"]),
        forum_remote_id=row["forum_remote_id"],
    )


def _chapter(row: Row) -> PackChapter:
    return PackChapter(
        activity_remote_id=row["activity_remote_id"],
        remote_id=row["remote_id"],
        position=row["position"],
        level=row["level"],
        title=row["title"],
        address=address_without_secrets(row["address"]),
        modified_at=row["modified_at"],
        html=html_without_secrets(row["clean_html"]),
    )


def _content_file(row: Row) -> PackContentFile:
    return PackContentFile(
        activity_remote_id=row["activity_remote_id"],
        position=row["position"],
        folder=row["folder"],
        name=row["name"],
        mime_type=row["mime_type"],
        size_bytes=row["size_bytes"],
        address=address_without_secrets(row["address"]),
        modified_at=row["modified_at"],
    )


def _forum(row: Row) -> PackForum:
    return PackForum(
        row["remote_id"],
        row["module_id"],
        row["position"],
        row["kind"],
        row["name"],
        html_without_secrets(row["intro_html"]),
    )


def _person(row: Row) -> PackPerson:
    return PackPerson(row["remote_id"], row["full_name"])


def _discussion(row: Row) -> PackDiscussion:
    return PackDiscussion(
        remote_id=row["remote_id"],
        forum_remote_id=row["forum_remote_id"],
        first_post_remote_id=row["first_post_remote_id"],
        title=row["title"],
        author_remote_id=row["author_remote_id"],
        created_at=row["created_at"],
        modified_at=row["modified_at"],
        last_post_at=row["last_post_at"],
        pinned=bool(row["pinned"]),
        locked=bool(row["locked"]),
    )


def _post(row: Row) -> PackPost:
    is_deleted = bool(row["is_deleted"])
    html = row["body_html"] if row["clean_html"] is None else row["clean_html"]
    return PackPost(
        remote_id=row["remote_id"],
        discussion_remote_id=row["discussion_remote_id"],
        parent_remote_id=row["parent_remote_id"],
        author_remote_id=None if is_deleted else row["author_remote_id"],
        subject="" if is_deleted else row["subject"],
        html="" if is_deleted else html_without_secrets(html),
        created_at=row["created_at"],
        modified_at=row["modified_at"],
        is_deleted=is_deleted,
    )


def _attachment(row: Row) -> PackAttachment:
    return PackAttachment(
        post_remote_id=row["post_remote_id"],
        position=row["position"],
        name=row["name"],
        mime_type=row["mime_type"],
        size_bytes=row["size_bytes"],
        address=address_without_secrets(row["url"]),
    )


def _address(address: str | None) -> str | None:
    return None if address is None else address_without_secrets(address)


_AUTHOR: Final = " LEFT JOIN person ON person.id ="

_QUERIES: Final[dict[type[PackRecord], tuple[str, Callable[[Row], PackRecord]]]] = {
    PackSection: (f"{_SECTIONS} ORDER BY position", _section),
    PackActivity: (f"{_ACTIVITIES} ORDER BY place, activity.position", _activity),
    PackChapter: (f"{_CHAPTERS} ORDER BY activity.place, chapter.position", _chapter),
    PackContentFile: (f"{_CONTENT_FILES} ORDER BY content_file.id", _content_file),
    PackForum: (f"{_FORUMS} ORDER BY position", _forum),
    PackPerson: (
        f"{_PRIVATE}SELECT remote_id, full_name FROM person WHERE id IN"
        f" (SELECT author_id FROM ({_POSTS}) WHERE NOT is_deleted"
        f"  UNION SELECT author_id FROM ({_DISCUSSIONS}))",
        _person,
    ),
    PackDiscussion: (
        "SELECT discussion.*, person.remote_id AS author_remote_id,"
        " post.remote_id AS first_post_remote_id"
        f" FROM ({_DISCUSSIONS}) AS discussion JOIN post ON post.id = discussion.id"
        f"{_AUTHOR} discussion.author_id ORDER BY discussion.id",
        _discussion,
    ),
    PackPost: (
        f"{_PRIVATE}SELECT post.*, person.remote_id AS author_remote_id FROM ({_POSTS}) AS post"
        f"{_AUTHOR} post.author_id ORDER BY post.discussion_id, post.id",
        _post,
    ),
    PackAttachment: (
        f"{_PRIVATE}SELECT attachment.*, post.remote_id AS post_remote_id FROM attachment"
        f" JOIN ({_POSTS}) AS post ON post.id = attachment.post_id AND NOT post.is_deleted"
        " ORDER BY attachment.id",
        _attachment,
    ),
}
