"""Reads across all courses what peers ask, and what helped them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from companion.content.plain_text import excerpt
from companion.content.post_marks import read_mark
from companion.domain.forum import ForumKind
from companion.domain.peer_learning import (
    LEAST_HELP,
    HelpSigns,
    Highlight,
    OpenQuestion,
    OpenQuestions,
    PeerPost,
    help_points,
)
from companion.domain.post_mark import PostMark
from companion.store.clock import from_stamp, to_stamp
from companion.store.offer_records import SELECT_REACTION, reaction_in
from companion.store.shown import COURSE_OF_DISCUSSION, DISCUSSION_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection, Row

MOST_WEIGHED: Final = 5_000
"""Of so many of the newest posts of the time it is looked at how helpful they were."""

_ME: Final = (
    "(SELECT me.id FROM person AS me JOIN account ON account.remote_user_id = me.remote_id)"
)
_BY_OTHERS: Final = (
    "SELECT 1 FROM post AS reply WHERE reply.discussion_id = post.discussion_id"
    " AND NOT reply.is_deleted AND reply.author_id IS NOT post.author_id"
)
_ANSWERED: Final = (
    # A discussion: by whatever stands in it, or is announced and not read yet, be it the asker's
    # own answer where that was accepted. A reply: below it.
    "CASE WHEN post.id = discussion.id AND discussion.solved THEN 1"
    " WHEN post.id = discussion.id AND discussion.reply_count = 0 THEN 0"
    " WHEN post.id = discussion.id THEN"
    f" EXISTS ({_BY_OTHERS} AND reply.id <> post.id) OR discussion.reply_count >"
    " (SELECT count(*) FROM post AS reply WHERE reply.discussion_id = discussion.id"
    " AND reply.id <> discussion.id)"
    f" ELSE EXISTS ({_BY_OTHERS} AND reply.parent_remote_id = post.remote_id) END"
)
_OWN_ANSWER: Final = (
    "SELECT 1 FROM outbox_item AS own WHERE own.parent_post_id = post.id AND own.kind = 'reply'"
    " AND own.state"
)
_OPEN: Final = (
    f"FROM (SELECT id FROM post WHERE mark = '{PostMark.QUESTION}' UNION"
    " SELECT discussion.id FROM discussion JOIN forum ON forum.id = discussion.forum_id"
    f" WHERE forum.kind = '{ForumKind.QUESTIONS}') AS asking JOIN post ON post.id = asking.id"
    f" JOIN discussion ON discussion.id = post.discussion_id{COURSE_OF_DISCUSSION}"
    f" WHERE {DISCUSSION_SHOWN} AND course.kept AND NOT post.is_deleted AND NOT discussion.locked"
    " AND discussion.can_reply AND (forum.cutoff_at IS NULL OR forum.cutoff_at > :now)"
    f" AND post.author_id IS NOT {_ME}"
    f" AND NOT EXISTS ({_OWN_ANSWER} IN ('queued', 'sending', 'in_doubt', 'awaiting_approval',"
    " 'rejected', 'conflict'))"
    f" AND NOT ({_ANSWERED})"
)
_SHOWN: Final = (
    "SELECT post.id, post.remote_id, post.discussion_id, discussion.title, post.mark,"
    f" coalesce(post.author_id IS {_ME}, 0) AS is_own, person.full_name AS author_name,"
    " substr(post.plain_text, 1, 400) AS begun, course.name AS course_name,"
    " forum.name AS forum_name, forum.kind AS forum_kind,"
    " coalesce(post.created_at, post.modified_at) AS written_at"
)


def open_questions(connection: Connection, now: datetime, limit: int) -> OpenQuestions:
    """Return questions of others that wait for an answer, the newest first."""
    about = {"now": to_stamp(now), "limit": limit}
    rows = connection.execute(
        f"SELECT post.id, EXISTS ({_OWN_ANSWER} = 'draft') AS is_begun, count(*) OVER () AS count"
        f" {_OPEN} ORDER BY coalesce(post.created_at, post.modified_at) DESC, post.id DESC"
        " LIMIT :limit",
        about,
    ).fetchall()
    shown = _shown_posts(connection, [row["id"] for row in rows])
    questions = tuple(OpenQuestion(shown[row["id"]], bool(row["is_begun"])) for row in rows)
    return OpenQuestions(questions, rows[0]["count"] if rows else 0)


def open_question_count(connection: Connection, now: datetime) -> int:
    """Return how many questions of others wait for an answer."""
    row = connection.execute(f"SELECT count(*) {_OPEN}", {"now": to_stamp(now)}).fetchone()
    return int(row[0])


def highlights(connection: Connection, since: datetime, limit: int) -> tuple[Highlight, ...]:
    """Return the posts since a time that peers found most helpful, the most helpful first."""
    rows = connection.execute(
        "SELECT id, remote_id, parent_remote_id, discussion_id, author_id, thanks,"
        " rating_average, rating_count, rating_highest, is_deleted,"
        f" {SELECT_REACTION} AS reaction FROM post"
        f" WHERE created_at > ? ORDER BY created_at DESC LIMIT {MOST_WEIGHED}",
        (to_stamp(since),),
    ).fetchall()
    discussions = _discussions(connection, {row["discussion_id"] for row in rows})
    below: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        below[row["parent_remote_id"]].append(row)
    weighed = []
    for row in rows:
        discussion = discussions.get(row["discussion_id"])
        if discussion is None or row["is_deleted"] or row["thanks"]:
            continue
        signs = _signs(row, discussion, below[row["remote_id"]])
        points = help_points(signs)
        if points >= LEAST_HELP:
            weighed.append((points, signs, row))
    # Equal ones stay in their order: the newest first.
    weighed.sort(key=lambda each: -each[0])
    chosen = weighed[:limit]
    shown = _shown_posts(connection, [row["id"] for _, _, row in chosen])
    return tuple(Highlight(shown[row["id"]], signs, points) for points, signs, row in chosen)


def _signs(row: Row, discussion: Row, replies: Iterable[Row]) -> HelpSigns:
    others = [
        reply
        for reply in replies
        if reply["author_id"] != row["author_id"] and not reply["is_deleted"]
    ]
    thanking = {reply["author_id"] for reply in others if reply["thanks"]}
    asker = discussion["author_id"]
    is_opening = row["id"] == row["discussion_id"]
    return HelpSigns(
        thanks=len(thanking),
        thanked_by_asker=asker is not None and asker in thanking,
        ratings=max(row["rating_count"], 0),
        rating_share=_share(row["rating_average"], row["rating_highest"]),
        reaction=reaction_in(row["reaction"]),
        repliers=len({reply["author_id"] for reply in others}),
        is_answer=bool(discussion["asks"]) and not is_opening and row["author_id"] != asker,
        is_starred=bool(discussion["starred"]) and is_opening,
    )


def _share(average: str | None, highest: int) -> float:
    """Return an average as a part of its scale; half of it where it is in words.

    Votes and likes have no average: each says as much as it can.
    """
    if highest == 1:
        return 1.0
    try:
        return min(max(float(average or 0) / highest, 0.0), 1.0) if highest else 0.0
    except ValueError:
        return 0.5


def _discussions(connection: Connection, ids: set[int]) -> dict[int, Row]:
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(
        "SELECT discussion.id, discussion.author_id, discussion.starred,"
        f" opening.mark IS '{PostMark.QUESTION}' OR forum.kind = '{ForumKind.QUESTIONS}' AS asks"
        f" FROM discussion JOIN post AS opening ON opening.id = discussion.id"
        f"{COURSE_OF_DISCUSSION} WHERE discussion.id IN ({marks}) AND {DISCUSSION_SHOWN}"
        " AND course.kept",
        list(ids),
    ).fetchall()
    return {row["id"]: row for row in rows}


def _shown_posts(connection: Connection, ids: list[int]) -> dict[int, PeerPost]:
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(
        f"{_SHOWN} FROM post JOIN discussion ON discussion.id = post.discussion_id"
        f"{COURSE_OF_DISCUSSION} LEFT JOIN person ON person.id = post.author_id"
        f" WHERE post.id IN ({marks})",
        ids,
    ).fetchall()
    return {row["id"]: _peer_post(row) for row in rows}


def _peer_post(row: Row) -> PeerPost:
    asks = row["forum_kind"] == ForumKind.QUESTIONS and row["id"] == row["discussion_id"]
    mark = PostMark(row["mark"]) if row["mark"] else PostMark.QUESTION if asks else None
    words = row["begun"] if row["id"] == row["discussion_id"] else read_mark(row["begun"])[1]
    return PeerPost(
        post_id=row["id"],
        post_remote_id=row["remote_id"],
        discussion_id=row["discussion_id"],
        title=read_mark(row["title"])[1],
        excerpt=excerpt(words),
        author_name=row["author_name"] or "",
        is_own=bool(row["is_own"]),
        course_name=row["course_name"],
        forum_name=row["forum_name"],
        created_at=from_stamp(row["written_at"]),
        mark=mark,
    )
