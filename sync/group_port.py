"""For whom a new discussion can be: what is asked of a server about a forum with groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.forum import PostingGroup
    from companion.errors import ServerError


@dataclass(frozen=True, slots=True)
class GroupQuestion:
    """Asks for which groups the person may start discussions in a forum of a course."""

    forum_remote_id: str
    course_remote_id: str


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """The groups for which the person may start discussions in a forum, or the server's error.

    The person's own groups come first, in the server's order; "all participants", where that is
    allowed, last.
    """

    forum_remote_id: str
    groups: tuple[PostingGroup, ...] = ()
    error: ServerError | None = None
