"""What the person did, by day: read from what is kept anyway, and from a note of what was read.

Functions here work inside a transaction of the caller's.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Final

from companion.domain.course import Completion
from companion.domain.draft import ON
from companion.domain.forum import ForumKind
from companion.domain.learning import Deed, DeedsOfDay, day_of
from companion.domain.post_mark import PostMark
from companion.store.clock import from_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime, tzinfo

    from companion.store.database import Connection

GOALS_FACT: Final = "learning_goals"
"""Names the fact that holds the person's goals, as JSON."""

_WAITING: Final = "'queued', 'sending', 'in_doubt', 'awaiting_approval'"
_DONE: Final = (
    "SELECT completed_at FROM activity JOIN section ON section.id = activity.section_id"
    " JOIN course ON course.id = section.course_id WHERE course.vanished_at IS NULL"
    f" AND activity.completion = '{Completion.DONE}' AND completed_at >= :since"
)
_TICKED: Final = (
    "SELECT item.created_at AS completed_at FROM outbox_item AS item JOIN activity"
    " ON activity.remote_id = item.activity_remote_id WHERE item.kind = 'complete'"
    f" AND item.value = '{ON}' AND item.state IN ({_WAITING}) AND item.created_at >= :since"
    f" AND activity.completion <> '{Completion.DONE}'"
)
_A_QUESTION: Final = (
    # Marked as one, or what opens a discussion of a forum for questions.
    f"(parent.mark = '{PostMark.QUESTION}'"
    f" OR (parent.id = parent.discussion_id AND forum.kind = '{ForumKind.QUESTIONS}'))"
)
_ASKED_BY_OTHERS: Final = (
    "SELECT 1 FROM post AS parent WHERE parent.remote_id = post.parent_remote_id"
    f" AND parent.author_id IS NOT post.author_id AND {_A_QUESTION}"
)
_THANKED: Final = (
    "SELECT 1 FROM post AS reply WHERE reply.discussion_id = post.discussion_id AND reply.thanks"
    " AND reply.parent_remote_id = post.remote_id AND reply.author_id IS NOT post.author_id"
    " AND NOT reply.is_deleted"
)
_ME: Final = "account JOIN person AS me ON me.remote_id = account.remote_user_id"
_OWN_POSTS: Final = (
    f"SELECT post.created_at, EXISTS ({_ASKED_BY_OTHERS}) AS answers,"
    f" post.rating_count > 0 OR EXISTS ({_THANKED}) AS helped"
    # By author: the plus keeps SQLite from going through all posts of the time.
    " FROM post JOIN discussion ON discussion.id = post.discussion_id"
    " JOIN forum ON forum.id = discussion.forum_id"
    f" WHERE post.author_id = (SELECT me.id FROM {_ME}) AND NOT post.is_deleted"
    " AND +post.created_at >= :since"
)
_OWN_WAITING: Final = (
    "SELECT item.queued_at AS created_at, 0 AS helped, EXISTS (SELECT 1 FROM post AS parent"
    " JOIN discussion ON discussion.id = parent.discussion_id"
    " JOIN forum ON forum.id = discussion.forum_id WHERE parent.id = item.parent_post_id"
    f" AND parent.author_id IS NOT (SELECT me.id FROM {_ME}) AND {_A_QUESTION}) AS answers"
    " FROM outbox_item AS item WHERE item.kind IN ('discussion', 'reply')"
    f" AND item.state IN ({_WAITING}) AND item.queued_at >= :since"
)
"""What waits to be sent was written all the same."""


def deeds_since(
    connection: Connection, since: datetime, zone: tzinfo | None = None
) -> tuple[DeedsOfDay, ...]:
    """Return what was done from a moment on; its first day may lack a part of what was done."""
    moments = {"since": since.timestamp()}
    counts = Counter(_done_at_a_moment(connection, moments, zone))
    first = day_of(since, zone).isoformat()
    for row in connection.execute("SELECT day, posts FROM reading_day WHERE day >= ?", (first,)):
        counts[date.fromisoformat(row["day"]), Deed.POST_READ] += row["posts"]
    journal = connection.execute(
        "SELECT day, count(*) AS entries FROM journal_entry"
        " WHERE deleted_at IS NULL AND day >= ? GROUP BY day",
        (first,),
    )
    for row in journal:
        counts[date.fromisoformat(row["day"]), Deed.JOURNAL_ENTRY] += row["entries"]
    return tuple(DeedsOfDay(day, deed, count) for (day, deed), count in sorted(counts.items()))


def note_reading(connection: Connection, day: date, posts: int) -> None:
    """Note that the person has read so many posts on a day."""
    if posts:
        connection.execute(
            "INSERT INTO reading_day (day, posts) VALUES (?, ?)"
            " ON CONFLICT (day) DO UPDATE SET posts = posts + excluded.posts",
            (day.isoformat(), posts),
        )


def put_rescued_days(connection: Connection, rows: Iterator[dict[str, object]]) -> None:
    """Put in what was read from a damaged database; what is here already stays."""
    connection.executemany(
        "INSERT INTO reading_day (day, posts) VALUES (?, ?) ON CONFLICT (day) DO NOTHING",
        [
            (row["day"], row["posts"])
            for row in rows
            if _is_day(row.get("day")) and isinstance(row.get("posts"), int)
        ],
    )


def _done_at_a_moment(
    connection: Connection, moments: dict[str, float], zone: tzinfo | None
) -> Iterator[tuple[date, Deed]]:
    for row in connection.execute(f"{_DONE} UNION ALL {_TICKED}", moments):
        yield day_of(from_stamp(row["completed_at"]), zone), Deed.ACTIVITY_DONE
    for row in (
        *connection.execute(_OWN_POSTS, moments),
        *connection.execute(_OWN_WAITING, moments),
    ):
        day = day_of(from_stamp(row["created_at"]), zone)
        yield day, Deed.ANSWER_GIVEN if row["answers"] else Deed.POST_WRITTEN
        if row["helped"]:
            yield day, Deed.POST_HELPED


def _is_day(stored: object) -> bool:
    try:
        date.fromisoformat(str(stored))
    except ValueError:
        return False
    return True
