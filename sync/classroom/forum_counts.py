"""How many replies and unread posts there are, in discussions and in forums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sync.classroom.forum_rules import UNREAD_SECONDS, Discussion, Forum
from sync.classroom.forum_tables import discussions_of, rights_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.classroom.web_service import Call

_NOT_HIDDEN: Final = "(p.private_to IN (0, :me) OR p.author_id = :me OR :teacher)"
_UNREAD: Final = f"""
p.modified >= :unread_since AND p.author_id <> :me AND {_NOT_HIDDEN}
AND NOT EXISTS (SELECT 1 FROM reads r WHERE r.person_id = :me AND r.post_id = p.id)
"""


def replies_in(call: Call, discussion_ids: Sequence[int]) -> dict[int, int]:
    """Count the replies that the person may see; a private reply counts for few."""
    query = (
        "SELECT p.discussion_id, count(*) - 1 FROM posts p"
        f" WHERE p.discussion_id IN ({_listed(discussion_ids)}) AND {_NOT_HIDDEN}"
        " GROUP BY p.discussion_id"
    )
    return dict(tuple(row) for row in call.database.execute(query, _values(call)))


def unread_in(call: Call, discussion_ids: Sequence[int]) -> dict[int, int]:
    """Count the unread posts of some discussions; those without any are left out."""
    query = (
        "SELECT p.discussion_id, count(*) FROM posts p"
        f" WHERE p.discussion_id IN ({_listed(discussion_ids)}) AND {_UNREAD}"
        " GROUP BY p.discussion_id"
    )
    return dict(tuple(row) for row in call.database.execute(query, _values(call)))


def unread_posts(call: Call, discussion: Discussion) -> set[int]:
    """Return the ids of a discussion's unread posts; own posts are born read."""
    query = f"SELECT p.id FROM posts p WHERE p.discussion_id = :discussion AND {_UNREAD}"
    values = _values(call) | {"discussion": discussion.id}
    return {row[0] for row in call.database.execute(query, values)}


@dataclass(frozen=True)
class ForumCounts:
    """How much of a forum a person sees."""

    discussions: int
    unread: int


def counts_of_forums(call: Call, forums: Sequence[Forum]) -> dict[int, ForumCounts]:
    """Count discussions and unread posts of forums, as far as the person sees them."""
    query = (
        f"SELECT p.discussion_id, count(*) FROM posts p WHERE {_UNREAD} GROUP BY p.discussion_id"
    )
    unread = dict(tuple(row) for row in call.database.execute(query, _values(call)))
    counts = {}
    for forum in forums:
        seen = seen_discussions(call, forum)
        counts[forum.id] = ForumCounts(
            discussions=len(seen),
            unread=sum(unread.get(discussion.id, 0) for discussion in seen),
        )
    return counts


def seen_discussions(
    call: Call, forum: Forum, *, modified_after: int | None = None
) -> list[Discussion]:
    """Return the discussions of a forum that the person sees, in no particular order."""
    rights = rights_in(call, forum)
    discussions = discussions_of(call, forum, modified_after=modified_after)
    return [found for found in discussions if rights.sees_discussion(found)]


def _listed(ids: Sequence[int]) -> str:
    """Return whole numbers for an IN list, written out since named values mix with no list."""
    return ",".join(str(int(number)) for number in ids)


def _values(call: Call) -> dict[str, object]:
    return {
        "me": call.person.id,
        "teacher": call.person.is_teacher,
        "unread_since": call.now - UNREAD_SECONDS,
    }
