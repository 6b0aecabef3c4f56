"""Which discussions are to be read from the server, the most wanted first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from companion.store.clock import from_stamp, to_stamp
from companion.store.shown import COURSE_OF_DISCUSSION, DISCUSSION_SHOWN, FORUM_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.store.database import Connection


DOUBTFUL_AT_A_TIME: Final = 20


@dataclass(frozen=True, slots=True)
class WantedDiscussion:
    """A discussion whose posts are to be read; `reply_count` tells how large the answer will be.

    `doubtful` is one that a whole listing did not show: its answer may be an error.
    """

    remote_id: str
    title: str
    reply_count: int
    last_post_at: datetime
    doubtful: bool


def wanted_discussions(connection: Connection) -> tuple[WantedDiscussion, ...]:
    """Return the discussions of kept courses whose cached posts are not those of the listing.

    Starred, pinned and unread ones come first, then the newest; doubtful ones last, and only some
    of them at a time: asking for one that is gone costs a request by itself.
    """
    rows = connection.execute(
        "SELECT discussion.remote_id, title, reply_count, last_post_at,"
        " missing_at IS NOT NULL AS doubtful FROM discussion"
        f"{COURSE_OF_DISCUSSION} WHERE course.kept AND {FORUM_SHOWN}"
        " AND (missing_at IS NOT NULL OR (discussion.vanished_at IS NULL AND"
        "   (posts_last_post_at, posts_reply_count) IS NOT (last_post_at, reply_count)))"
        " ORDER BY doubtful, starred DESC, pinned DESC, discussion.unread_count > 0 DESC,"
        " last_post_at DESC, discussion.id"
    ).fetchall()
    wanted = [
        WantedDiscussion(
            remote_id=row["remote_id"],
            title=row["title"],
            reply_count=row["reply_count"],
            last_post_at=from_stamp(row["last_post_at"]),
            doubtful=bool(row["doubtful"]),
        )
        for row in rows
    ]
    certain = sum(not one.doubtful for one in wanted)
    return tuple(wanted[: certain + DOUBTFUL_AT_A_TIME])


def known_by_first_posts(
    connection: Connection, first_post_remote_ids: Iterable[str]
) -> dict[str, WantedDiscussion]:
    """Return the cached discussions that open with the given posts, by the posts' server ids."""
    wanted = list(first_post_remote_ids)
    found: dict[str, WantedDiscussion] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join("?" * len(part))
        for row in connection.execute(
            "SELECT post.remote_id AS first, discussion.remote_id, title, reply_count,"
            " last_post_at FROM post JOIN discussion ON discussion.id = post.id"
            f" WHERE post.remote_id IN ({marks})",
            part,
        ):
            found[row["first"]] = WantedDiscussion(
                row["remote_id"],
                row["title"],
                row["reply_count"],
                from_stamp(row["last_post_at"]),
                doubtful=False,
            )
    return found


def stale_discussions(
    connection: Connection, read_before: datetime, now: datetime, limit: int
) -> tuple[str, ...]:
    """Return the server ids of discussions not read since `read_before`, newest first.

    An edit of a reply shows nowhere but in the discussion itself (Moodle facts: incremental sync).
    One that was read later than `now` was read by a clock that has been set back since: nobody
    knows how old that is.
    """
    rows = connection.execute(
        "SELECT discussion.remote_id FROM discussion"
        f"{COURSE_OF_DISCUSSION} WHERE course.kept AND {DISCUSSION_SHOWN}"
        " AND (posts_read_at < ? OR posts_read_at > ?)"
        " ORDER BY last_post_at DESC LIMIT ?",
        (to_stamp(read_before), to_stamp(now), limit),
    ).fetchall()
    return tuple(str(row[0]) for row in rows)


@dataclass(frozen=True, slots=True)
class ForumPlace:
    """Where a forum stands on the server."""

    forum_remote_id: str
    course_remote_id: str
    module_id: str


def forum_places(connection: Connection) -> tuple[ForumPlace, ...]:
    """Return where all known forums stand on the server."""
    rows = connection.execute(
        "SELECT forum.remote_id, course.remote_id, forum.module_id FROM forum"
        " JOIN course ON course.id = forum.course_id ORDER BY course.position, forum.position"
    ).fetchall()
    return tuple(ForumPlace(*row) for row in rows)


def forums_of(connection: Connection, discussion_ids: Iterable[int]) -> set[int]:
    """Return the local ids of the forums of some discussions."""
    wanted = list(discussion_ids)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        f"SELECT DISTINCT forum_id FROM discussion WHERE id IN ({marks})", wanted
    ).fetchall()
    return {int(row[0]) for row in rows}
