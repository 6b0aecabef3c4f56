"""Takes the records of a course pack in: fills what is missing, and marks it as not checked.

What the server has said itself stays as it is, but for a text of which the pack has a later
version; so do drafts, read marks, stars and names. Each row that a pack brought, or changed, has
its `pack_id` until the server shows it to this person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.content.clean_html import clean_html
from companion.domain.forum import ForumKind
from companion.domain.pack import (
    PackAttachment,
    PackDiscussion,
    PackForum,
    PackPerson,
    PackPost,
)
from companion.domain.remote import RemoteDiscussion, RemotePost
from companion.store.clock import from_stamp, to_stamp
from companion.store.course_texts import index_course
from companion.store.forum_intake import apply_listing, drop_from_packs
from companion.store.journal import CHANGED_SOMEHOW, forget_catalogue
from companion.store.outbox_rows import relink_items
from companion.store.pack_outline import PackOutlineIntake
from companion.store.post_intake import put_post, update_post
from companion.store.shown import COURSE_OF_ACTIVITY

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.pack import PackRecord
    from companion.store.database import Connection, Row


def enrolled_course(connection: Connection, remote_id: str) -> int | None:
    """Return the local id of a course that the person is in; None if there is none."""
    row = connection.execute(
        "SELECT id FROM course WHERE remote_id = ? AND vanished_at IS NULL", (remote_id,)
    ).fetchone()
    return None if row is None else int(row[0])


def forums_of_course(connection: Connection, course_id: int) -> frozenset[int]:
    """Return the local ids of the forums of a course."""
    rows = connection.execute("SELECT id FROM forum WHERE course_id = ?", (course_id,))
    return frozenset(int(row[0]) for row in rows)


def drop_unshown(connection: Connection) -> set[int]:
    """Remove what packs brought of courses and forums that the server does not show.

    To be called once it has listed all of them; returns the local ids of the discussions.
    """
    gone = (
        "SELECT forum.id FROM forum JOIN course ON course.id = forum.course_id"
        " WHERE forum.vanished_at IS NOT NULL OR course.vanished_at IS NOT NULL"
    )
    discussions = connection.execute(
        f"SELECT id, remote_id FROM discussion WHERE forum_id IN ({gone})"
        " AND (pack_id IS NOT NULL OR id IN"
        "  (SELECT discussion_id FROM post WHERE pack_id IS NOT NULL))"
    ).fetchall()
    for row in discussions:
        drop_from_packs(connection, row["remote_id"])
    connection.execute(f"DELETE FROM forum WHERE pack_id IS NOT NULL AND id IN ({gone})")
    for table in ("activity", "section"):
        connection.execute(
            f"DELETE FROM {table} WHERE pack_id IS NOT NULL AND id IN (SELECT {table}.id"
            f" FROM {table}{_COURSE_OF[table]} WHERE course.vanished_at IS NOT NULL)"
        )
    return {int(row["id"]) for row in discussions}


_COURSE_OF: Final = {
    "activity": COURSE_OF_ACTIVITY,
    "section": " JOIN course ON course.id = section.course_id",
}


def note_pack(connection: Connection, course_id: int, made_at: datetime, now: datetime) -> int:
    """Note that a pack is taken in, and that its course is kept here; return the pack's id."""
    row = connection.execute(
        "INSERT INTO pack (course_id, made_at, taken_at) VALUES (?, ?, ?) RETURNING id",
        (course_id, to_stamp(made_at), to_stamp(now)),
    ).fetchone()
    connection.execute("UPDATE course SET kept = 1 WHERE id = ?", (course_id,))
    return int(row[0])


def want_all_checked(connection: Connection, course_id: int) -> None:
    """Let the next sync read all of a course anew of which something came from packs.

    The catalogue, the outline and whole listings come again; so do the posts of each discussion of
    which a pack brought some. Nothing that is known from the server is forgotten for that.
    """
    forget_catalogue(connection)
    connection.execute("UPDATE course SET outline_wanted = 1 WHERE id = ?", (course_id,))
    connection.execute(
        "UPDATE forum_watermark SET listing_read_at = NULL, listing_began_at = NULL,"
        " listing_offset = 0 WHERE forum_id IN (SELECT id FROM forum WHERE course_id = ?)",
        (course_id,),
    )
    connection.execute(
        "UPDATE discussion SET posts_reply_count = ? WHERE forum_id IN"
        " (SELECT id FROM forum WHERE course_id = ?) AND id IN"
        " (SELECT discussion_id FROM post WHERE pack_id IS NOT NULL)",
        (CHANGED_SOMEHOW, course_id),
    )
    index_course(connection, course_id)
    relink_items(connection)


class PackIntake:
    """Takes records in, one transaction at a time: parents before children.

    `new` counts what of each kind was not here, `discussions` are the local ids of those touched.
    """

    def __init__(self, course_id: int, pack_id: int) -> None:
        self._course_id = course_id
        self._pack_id = pack_id
        self._outline = PackOutlineIntake(course_id, pack_id)
        self.new: dict[type[PackRecord], int] = {}
        self.discussions: set[int] = set()

    def take(self, connection: Connection, record: PackRecord) -> None:
        """Take one record in, if it is not here; one without its parent is passed over."""
        if self._is_new(connection, record):
            kind = type(record)
            self.new[kind] = self.new.get(kind, 0) + 1

    def _is_new(self, connection: Connection, record: PackRecord) -> bool:
        match record:
            case PackForum():
                return self._forum(connection, record)
            case PackPerson():
                return self._person(connection, record)
            case PackDiscussion():
                return self._discussion(connection, record)
            case PackPost():
                return self._post(connection, record)
            case PackAttachment():
                return self._attachment(connection, record)
            case _:
                return self._outline.take(connection, record)

    def _forum(self, connection: Connection, record: PackForum) -> bool:
        return bool(
            connection.execute(
                "INSERT INTO forum (course_id, remote_id, module_id, position, kind, name,"
                " intro_html, discussion_count, can_start_discussion, max_attachments,"
                " max_attachment_bytes, takes_ratings, block_after, block_period_seconds,"
                " lock_after_idle_seconds, pack_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)"
                " ON CONFLICT (remote_id) DO NOTHING",
                (
                    self._course_id,
                    record.remote_id,
                    record.module_id,
                    record.position,
                    ForumKind(record.kind),
                    record.name,
                    clean_html(record.intro_html),
                    self._pack_id,
                ),
            ).rowcount
        )

    def _person(self, connection: Connection, record: PackPerson) -> bool:
        return bool(
            connection.execute(
                "INSERT INTO person (remote_id, full_name) VALUES (?, ?)"
                " ON CONFLICT (remote_id) DO NOTHING",
                (record.remote_id, record.name),
            ).rowcount
        )

    def _discussion(self, connection: Connection, record: PackDiscussion) -> bool:
        forum = connection.execute(
            "SELECT id FROM forum WHERE remote_id = ? AND course_id = ? AND vanished_at IS NULL"
            " AND NOT has_groups",
            (record.forum_remote_id, self._course_id),
        ).fetchone()
        known = connection.execute(
            "SELECT 1 FROM discussion WHERE remote_id = ?"
            " UNION ALL SELECT 1 FROM post WHERE remote_id = ?",
            (record.remote_id, record.first_post_remote_id),
        ).fetchone()
        if forum is None or known is not None:
            return False
        (discussion_id,) = apply_listing(
            connection, forum["id"], [_listed(record)], listing_number=None
        )
        author_id = _person_id(connection, record.author_remote_id)
        for table in ("discussion", "post"):
            connection.execute(
                f"UPDATE {table} SET author_id = ?, pack_id = ? WHERE id = ?",
                (author_id, self._pack_id, discussion_id),
            )
        self.discussions.add(discussion_id)
        return True

    def _post(self, connection: Connection, record: PackPost) -> bool:
        discussion = connection.execute(
            "SELECT discussion.* FROM discussion JOIN forum ON forum.id = forum_id"
            " WHERE discussion.remote_id = ? AND course_id = ? AND NOT has_groups"
            " AND discussion.vanished_at IS NULL AND forum.vanished_at IS NULL",
            (record.discussion_remote_id, self._course_id),
        ).fetchone()
        if discussion is None:
            return False
        known = connection.execute(
            "SELECT post.*, person.remote_id IS account.remote_user_id AS is_own FROM post"
            " JOIN account LEFT JOIN person ON person.id = post.author_id"
            " WHERE post.remote_id = ?",
            (record.remote_id,),
        ).fetchone()
        if known is not None and not self._is_outdated(known, record, discussion["id"]):
            return False
        self.discussions.add(discussion["id"])
        if known is not None:
            columns: dict[str, object] = {
                "subject": record.subject,
                "body_html": record.html,
                "modified_at": record.modified_at,
                "pack_id": self._pack_id,
            }
            update_post(connection, known, columns)
            return bool(known["pack_id"] == self._pack_id)
        author_id = _person_id(connection, record.author_remote_id)
        put_post(connection, discussion["id"], _said(record), author_id, None)
        connection.execute(
            "UPDATE post SET pack_id = ? WHERE remote_id = ?", (self._pack_id, record.remote_id)
        )
        if discussion["pack_id"] is not None:
            connection.execute(
                "UPDATE discussion SET reply_count = reply_count + 1 WHERE id = ?",
                (discussion["id"],),
            )
        return True

    def _is_outdated(self, known: Row, record: PackPost, discussion_id: int) -> bool:
        """Say whether a pack has more of a post than is here: never of own words."""
        if known["pack_id"] == self._pack_id and known["id"] == discussion_id:
            return True  # the opening post of a discussion that this pack has just brought
        is_other = known["discussion_id"] != discussion_id or known["is_private"]
        if is_other or known["is_own"] or record.is_deleted:
            return False
        return bool(known["modified_at"] < record.modified_at)

    def _attachment(self, connection: Connection, record: PackAttachment) -> bool:
        return bool(
            connection.execute(
                "INSERT OR IGNORE INTO attachment"
                " (post_id, position, name, mime_type, size_bytes, url)"
                " SELECT id, ?, ?, ?, ?, ? FROM post WHERE remote_id = ? AND pack_id = ?",
                (
                    record.position,
                    record.name,
                    record.mime_type,
                    record.size_bytes,
                    record.address,
                    record.post_remote_id,
                    self._pack_id,
                ),
            ).rowcount
        )


def _person_id(connection: Connection, remote_id: str | None) -> int | None:
    row = connection.execute("SELECT id FROM person WHERE remote_id = ?", (remote_id,)).fetchone()
    return None if row is None else int(row[0])


def _listed(record: PackDiscussion) -> RemoteDiscussion:
    """Return a discussion as a listing would show it, its opening post still without words."""
    return RemoteDiscussion(
        remote_id=record.remote_id,
        first_post_remote_id=record.first_post_remote_id,
        title=record.title,
        author=None,
        body_html="",
        group_remote_id=None,
        created_at=from_stamp(record.created_at),
        modified_at=from_stamp(record.modified_at),
        last_post_at=from_stamp(record.last_post_at),
        reply_count=0,
        unread_count=0,
        pinned=record.pinned,
        starred=False,
        locked=record.locked,
        can_reply=not record.locked,
        starts_at=None,
        ends_at=None,
    )


def _said(record: PackPost) -> RemotePost:
    """Return a post as a server would say it, to somebody who may do nothing but answer."""
    return RemotePost(
        remote_id=record.remote_id,
        discussion_remote_id=record.discussion_remote_id,
        parent_remote_id=record.parent_remote_id,
        subject=record.subject,
        author=None,
        body_html=record.html,
        created_at=from_stamp(record.created_at),
        modified_at=from_stamp(record.modified_at),
        unread=False,
        is_deleted=record.is_deleted,
        is_private=False,
        can_reply=not record.is_deleted,
        can_edit=False,
        can_delete=False,
        can_reply_privately=False,
    )
