"""For which groups the person may start discussions in a forum, as the server has told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from companion.domain.forum import PostingGroup
from companion.store.clock import to_stamp
from companion.store.shown import COURSE_OF_FORUM, FORUM_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from companion.domain.remote import RemoteActivity
    from companion.store.database import Connection


def note_grouped_forums(connection: Connection, activities: Iterable[RemoteActivity]) -> None:
    """Take in which forums of an outline have groups; what was known of others is forgotten."""
    connection.executemany(
        "UPDATE forum SET has_groups = :grouped,"
        " posting_groups = CASE WHEN :grouped THEN posting_groups ELSE '[]' END,"
        " groups_read_at = CASE WHEN :grouped THEN groups_read_at END"
        " WHERE remote_id = :forum AND has_groups <> :grouped",
        [
            {"forum": activity.forum_remote_id, "grouped": activity.has_groups}
            for activity in activities
            if activity.forum_remote_id is not None
        ],
    )


def forums_to_ask(connection: Connection, not_before: datetime) -> tuple[tuple[str, str], ...]:
    """Return the forums whose groups were not read since a time, each with its course.

    Only forums of kept courses in which the person may start discussions; server's ids.
    """
    rows = connection.execute(
        "SELECT forum.remote_id, course.remote_id FROM forum"
        f"{COURSE_OF_FORUM} WHERE has_groups AND can_start_discussion AND kept AND {FORUM_SHOWN}"
        " AND coalesce(groups_read_at, -1) < ? ORDER BY forum.id",
        (to_stamp(not_before),),
    ).fetchall()
    return tuple((row[0], row[1]) for row in rows)


def take_groups(
    connection: Connection, forum_remote_id: str, groups: Sequence[PostingGroup], now: datetime
) -> bool:
    """Take in the groups of a forum; return whether they are others than before."""
    told = json.dumps([[group.remote_id, group.name, group.for_everyone] for group in groups])
    changed = connection.execute(
        "UPDATE forum SET posting_groups = ? WHERE remote_id = ? AND posting_groups <> ?",
        (told, forum_remote_id, told),
    )
    connection.execute(
        "UPDATE forum SET groups_read_at = ? WHERE remote_id = ?", (to_stamp(now), forum_remote_id)
    )
    return changed.rowcount > 0


def groups_in(told: str) -> tuple[PostingGroup, ...]:
    """Return the groups that a forum's row holds."""
    return tuple(
        PostingGroup(remote_id, name, for_everyone=for_everyone)
        for remote_id, name, for_everyone in json.loads(told)
    )
