"""Reads forums, discussions and threads for the views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.content.file_names import shown_name
from companion.content.plain_text import excerpt
from companion.content.post_marks import read_mark
from companion.domain.draft import ItemKind, ItemState
from companion.domain.forum import (
    AttachmentView,
    DiscussionSummary,
    ForumKind,
    ForumSummary,
    PostView,
    Rating,
)
from companion.domain.post_mark import PostMark
from companion.errors import NotFound
from companion.store.cached_files import files_of_discussion
from companion.store.clock import from_stamp
from companion.store.message_views import MESSAGES_FACT
from companion.store.offer_records import SELECT_REACTION, reaction_in
from companion.store.outbox_rows import items_on_posts
from companion.store.posting_groups import groups_in
from companion.store.shown import COURSE_OF_FORUM, FORUM_SHOWN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.draft import OutboxItem
    from companion.domain.files import FileView
    from companion.store.database import Connection, Row

ON_ITS_WAY: Final = "('queued', 'sending', 'in_doubt', 'awaiting_approval', 'rejected', 'conflict')"
"""The states of own words that are not on the site yet, as SQL."""

_STUCK: Final = "('rejected', 'conflict')"

_UNDER_WAY: Final = (ItemState.QUEUED, ItemState.SENDING, ItemState.IN_DOUBT)

_FORUMS: Final = (
    "SELECT forum.*, course.name AS course_name,"
    " (SELECT count(*) FROM discussion WHERE forum_id = forum.id AND vanished_at IS NULL)"
    "   AS known_discussions,"
    " (SELECT coalesce(sum(unread_count), 0) FROM discussion"
    "   WHERE forum_id = forum.id AND vanished_at IS NULL) AS unread,"
    " (SELECT count(*) FROM outbox_item WHERE forum_id = forum.id AND state IN"
    f" {ON_ITS_WAY} AND kind IN ('discussion', 'reply', 'edit')) AS waiting"
    f" FROM forum{COURSE_OF_FORUM}"
)


def _queued_state(kind: str) -> str:
    """Return the column that a waiting action of the person sets: it shows before it is sent."""
    return (
        "coalesce((SELECT item.value = 'on' FROM outbox_item AS item WHERE"
        f" item.discussion_id = discussion.id AND item.kind = '{kind}'"
        " AND item.state IN ('queued', 'sending', 'in_doubt')"
        " ORDER BY item.updated_at DESC LIMIT 1),"
    )


IS_QUESTION: Final = (
    f"(forum.kind = '{ForumKind.QUESTIONS}' OR post.mark IS '{PostMark.QUESTION}'"
    " OR discussion.solved)"
)
"""Whether a discussion asks something: by its forum's kind, its mark, or as it has been solved."""

_HAS_HELPED: Final = (
    "discussion.solved"
    " OR EXISTS (SELECT 1 FROM post AS reply WHERE reply.discussion_id = discussion.id"
    " AND reply.author_id = discussion.author_id AND reply.thanks)"
    " OR (EXISTS (SELECT 1 FROM account JOIN person AS me"
    " ON me.remote_id = account.remote_user_id WHERE me.id = discussion.author_id)"
    " AND EXISTS (SELECT 1 FROM post AS rated WHERE rated.discussion_id = discussion.id"
    " AND rated.own_rating = rated.rating_highest))"
)
"""Whether a discussion is solved, or who began it has thanked for a reply, or rated one highest."""

DISCUSSION_COLUMNS: Final = (
    f"{_queued_state('star')} discussion.starred) AS shows_star,"
    f" {_queued_state('pin')} discussion.pinned) AS shows_pin"
)

DISCUSSIONS: Final = (
    f"SELECT discussion.*, {DISCUSSION_COLUMNS},"
    f" {_queued_state('lock')} discussion.locked) AS shows_lock,"
    " person.full_name AS author_name, substr(post.plain_text, 1, 400)"
    " AS opening_text,"
    " (SELECT count(*) FROM outbox_item WHERE discussion_id = discussion.id"
    f"   AND state IN {ON_ITS_WAY} AND kind IN ('reply', 'edit')) AS waiting,"
    " (SELECT count(*) FROM outbox_item WHERE discussion_id = discussion.id"
    f"   AND state IN {_STUCK} AND kind IN ('reply', 'edit')) AS stuck,"
    f" {IS_QUESTION} AS is_question, post.mark AS mark, forum.kind AS forum_kind,"
    f" ({_HAS_HELPED}) AS has_helped"
    " FROM discussion JOIN forum ON forum.id = discussion.forum_id"
    " JOIN post ON post.id = discussion.id"
    " LEFT JOIN person ON person.id = discussion.author_id"
)
_POSTS: Final = (
    "SELECT post.*, person.full_name AS author_name, person.remote_id AS author_remote_id,"
    " account.remote_user_id, EXISTS (SELECT 1 FROM fact"
    f" WHERE name = '{MESSAGES_FACT}' AND value = '1') AS has_messages,"
    f" {SELECT_REACTION} AS reaction FROM post JOIN account"
    " LEFT JOIN person ON person.id = post.author_id"
)


def forum_summaries(connection: Connection, course_id: int | None) -> tuple[ForumSummary, ...]:
    """Return the forums of one course or of all, in the courses' and the server's order."""
    rows = connection.execute(
        f"{_FORUMS} WHERE {FORUM_SHOWN}"
        " AND (:course IS NULL OR forum.course_id = :course)"
        " ORDER BY course.position, course.id, forum.position, forum.id",
        {"course": course_id},
    ).fetchall()
    return tuple(_forum(row) for row in rows)


def forum_summary(connection: Connection, forum_id: int) -> ForumSummary:
    """Return one forum; raise `NotFound`."""
    row = connection.execute(f"{_FORUMS} WHERE forum.id = ?", (forum_id,)).fetchone()
    if row is None:
        raise NotFound("forum", forum_id)
    return _forum(row)


def discussion_summary(connection: Connection, discussion_id: int) -> DiscussionSummary:
    """Return one discussion; raise `NotFound`."""
    row = connection.execute(f"{DISCUSSIONS} WHERE discussion.id = ?", (discussion_id,)).fetchone()
    if row is None:
        raise NotFound("discussion", discussion_id)
    return discussion_in(row)


def thread_posts(
    connection: Connection, discussion_id: int, files: Mapping[str, FileView]
) -> tuple[PostView, ...]:
    """Return the posts of a discussion depth first, siblings by time and then by server id.

    `files` are the discussion's files by their addresses: how they stand on this computer.
    """
    rows = connection.execute(f"{_POSTS} WHERE post.discussion_id = ?", (discussion_id,)).fetchall()
    attachments = _attachments(
        connection,
        "SELECT attachment.* FROM attachment JOIN post ON post.id = attachment.post_id"
        " WHERE post.discussion_id = ? ORDER BY attachment.position",
        discussion_id,
        files,
    )
    pending = items_on_posts(connection, discussion_id)
    local_ids = {row["remote_id"]: row["id"] for row in rows}
    thanked = _thanked(rows)
    return tuple(
        _post(
            row,
            depth,
            local_ids.get(row["parent_remote_id"]),
            attachments.get(row["id"], ()),
            pending.get(row["id"], ()),
            thanked.get(row["remote_id"], frozenset()),
        )
        for row, depth in _depth_first(rows)
    )


def single_post(connection: Connection, post_id: int) -> PostView:
    """Return one post, with its depth unknown and given as 0; raise `NotFound`."""
    row = connection.execute(f"{_POSTS} WHERE post.id = ?", (post_id,)).fetchone()
    if row is None:
        raise NotFound("post", post_id)
    parent = connection.execute(
        "SELECT id FROM post WHERE remote_id = ?", (row["parent_remote_id"],)
    ).fetchone()
    attachments = _attachments(
        connection,
        "SELECT * FROM attachment WHERE post_id = ? ORDER BY position",
        post_id,
        files_of_discussion(connection, row["discussion_id"]),
    )
    pending = items_on_posts(connection, row["discussion_id"])
    return _post(
        row,
        0,
        parent["id"] if parent else None,
        attachments.get(post_id, ()),
        pending.get(post_id, ()),
    )


def unread_discussions(connection: Connection, forum_id: int) -> list[int]:
    """Return the discussions of a forum that hold something unread."""
    rows = connection.execute(
        "SELECT id FROM discussion WHERE forum_id = ? AND unread_count > 0"
        " AND vanished_at IS NULL ORDER BY last_post_at DESC",
        (forum_id,),
    ).fetchall()
    return [int(row[0]) for row in rows]


def unread_count(connection: Connection, discussion_id: int) -> int:
    """Return how many posts of a discussion are unread."""
    row = connection.execute(
        "SELECT unread_count FROM discussion WHERE id = ?", (discussion_id,)
    ).fetchone()
    if row is None:
        raise NotFound("discussion", discussion_id)
    return int(row[0])


def _thanked(rows: Sequence[Row]) -> dict[object, frozenset[object]]:
    """Return who has thanked for each post: the server's ids of people by that of the post."""
    authors = {row["remote_id"]: row["author_remote_id"] for row in rows}
    given: dict[object, frozenset[object]] = {}
    for row in rows:
        post, who = row["parent_remote_id"], row["author_remote_id"]
        if row["thanks"] and not row["is_deleted"] and authors.get(post, who) != who:
            given[post] = given.get(post, frozenset()) | {who}
    return given


def _depth_first(rows: list[Row]) -> list[tuple[Row, int]]:
    """Order posts as a tree; one whose parent is not there, or follows it, stands at the top."""
    children: dict[str | None, list[Row]] = {}
    present = {row["remote_id"] for row in rows}
    in_time = sorted(rows, key=_by_time)
    for row in reversed(in_time):
        parent = row["parent_remote_id"] if row["parent_remote_id"] in present else None
        children.setdefault(parent, []).append(row)
    placed: dict[str, tuple[Row, int]] = {}
    _place_below([(row, 0) for row in children.get(None, [])], children, placed)
    for row in in_time:
        if row["remote_id"] not in placed:
            _place_below([(row, 0)], children, placed)
    return list(placed.values())


def _place_below(
    pending: list[tuple[Row, int]],
    children: dict[str | None, list[Row]],
    placed: dict[str, tuple[Row, int]],
) -> None:
    while pending:
        row, depth = pending.pop()
        if row["remote_id"] in placed:
            continue
        placed[row["remote_id"]] = (row, depth)
        pending.extend((child, depth + 1) for child in children.get(row["remote_id"], []))


def _by_time(row: Row) -> tuple[bool, float, int, str]:
    """Opening post first, then by time; equal times by the server's id, as a number if it is one.

    The order of posts with equal times is not fixed by the server (Moodle facts: incremental sync).
    """
    remote_id = str(row["remote_id"])
    number = int(remote_id) if remote_id.isdecimal() else 0
    return (
        row["id"] != row["discussion_id"],
        row["created_at"] if row["created_at"] is not None else row["modified_at"],
        number,
        remote_id,
    )


def _attachments(
    connection: Connection, query: str, key: int, files: Mapping[str, FileView]
) -> dict[int, tuple[AttachmentView, ...]]:
    found: dict[int, tuple[AttachmentView, ...]] = {}
    for row in connection.execute(query, (key,)):
        view = AttachmentView(
            shown_name(row["name"]), row["mime_type"], row["size_bytes"], row["url"]
        )
        file = files.get(view.url)
        if file is not None:
            view = replace(view, state=file.state, pinned=file.pinned)
        found[row["post_id"]] = (*found.get(row["post_id"], ()), view)
    return found


def _forum(row: Row) -> ForumSummary:
    return ForumSummary(
        forum_id=row["id"],
        remote_id=row["remote_id"],
        course_id=row["course_id"],
        course_name=row["course_name"],
        name=row["name"],
        kind=ForumKind(row["kind"]),
        intro_html=row["intro_html"],
        discussion_count=max(row["known_discussions"], 0),
        unread_count=row["unread"],
        waiting_count=row["waiting"],
        can_start_discussion=bool(row["can_start_discussion"]),
        groups=groups_in(row["posting_groups"]),
    )


def discussion_in(row: Row) -> DiscussionSummary:
    """Return the discussion that a row of `DISCUSSIONS` tells of."""
    complete = (row["posts_last_post_at"], row["posts_reply_count"]) == (
        row["last_post_at"],
        row["reply_count"],
    )
    return DiscussionSummary(
        discussion_id=row["id"],
        remote_id=row["remote_id"],
        forum_id=row["forum_id"],
        title=row["title"],
        author_name=row["author_name"] or "",
        excerpt=excerpt(row["opening_text"]),
        created_at=from_stamp(row["created_at"]),
        last_post_at=from_stamp(row["last_post_at"]),
        reply_count=row["reply_count"],
        unread_count=row["unread_count"],
        pinned=bool(row["shows_pin"]),
        starred=bool(row["shows_star"]),
        locked=bool(row["shows_lock"]),
        waiting_count=row["waiting"],
        posts_complete=complete,
        can_reply=bool(row["can_reply"]),
        can_star=bool(row["can_star"]),
        can_lock=bool(row["can_lock"]),
        stuck_count=row["stuck"],
        is_question=bool(row["is_question"]),
        mark=_mark_of_discussion(row),
        bare_title=read_mark(row["title"])[1],
        has_helped=bool(row["is_question"] and row["has_helped"]),
    )


def _mark_of_discussion(row: Row) -> PostMark | None:
    if row["mark"] is None:
        return PostMark.QUESTION if row["forum_kind"] == ForumKind.QUESTIONS else None
    return PostMark(row["mark"])


def _post(
    row: Row,
    depth: int,
    parent_id: int | None,
    attachments: tuple[AttachmentView, ...],
    pending: tuple[OutboxItem, ...],
    thanked: frozenset[object] = frozenset(),
) -> PostView:
    return PostView(
        post_id=row["id"],
        remote_id=row["remote_id"],
        discussion_id=row["discussion_id"],
        parent_id=parent_id,
        depth=depth,
        subject=row["subject"],
        author_name=row["author_name"] or "",
        is_own=row["author_remote_id"] == row["remote_user_id"],
        html=row["body_html"] if row["clean_html"] is None else row["clean_html"],
        plain_text=row["plain_text"],
        created_at=from_stamp(row["created_at"]),
        modified_at=from_stamp(row["modified_at"]),
        unread=bool(row["unread"]) and row["seen_at"] is None,
        is_deleted=bool(row["is_deleted"]),
        is_private=bool(row["is_private"]),
        can_reply=bool(row["can_reply"]),
        attachments=attachments,
        can_edit=bool(row["can_edit"]),
        can_delete=bool(row["can_delete"]),
        can_reply_privately=bool(row["can_reply_privately"]),
        rating=_rating(row, pending),
        pending=pending,
        author_remote_id=row["author_remote_id"],
        can_message=bool(row["has_messages"])
        and row["author_remote_id"] not in (None, row["remote_user_id"]),
        mark=PostMark(row["mark"]) if row["mark"] else None,
        thanked=len(thanked),
        thanked_by_me=row["remote_user_id"] in thanked,
        is_accepted=bool(row["accepted"]),
    )


def _rating(row: Row, pending: Sequence[OutboxItem]) -> Rating | None:
    if row["rating_scale"] is None and not row["can_rate"]:
        return None
    own = row["own_rating"]
    for item in pending:
        if item.kind is ItemKind.RATE and item.state in _UNDER_WAY:
            own = int(item.value) if item.value is not None else None
    return Rating(
        can_rate=bool(row["can_rate"]),
        highest=row["rating_highest"],
        own=own,
        average=row["rating_average"],
        count=row["rating_count"],
        reaction=reaction_in(row["reaction"]),
    )
