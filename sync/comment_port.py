"""What passes through the server port about comments of courses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.course_comment import RemoteComment
    from companion.errors import ServerError


@dataclass(frozen=True, slots=True)
class CommentListing:
    """The comments of a course, the newest first, or the error that the server gave for it.

    `total` is how many the server counts. `is_whole`: what is not in it is not there any more.
    `is_cut`: the server has more, older than these, that were not read; of what is as new as these
    none is left out. `can_post`: the person may add one, and may do so from an app.
    """

    course_remote_id: str
    comments: tuple[RemoteComment, ...] = ()
    total: int = 0
    can_post: bool = False
    is_whole: bool = False
    is_cut: bool = False
    error: ServerError | None = None


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment to add, as plain text. `marker` is the outbox item's UUID."""

    marker: str
    course_remote_id: str
    text: str


class CommentServer(Protocol):
    """The part of a connection that knows of comments of courses."""

    async def comments(self, course_remote_ids: Sequence[str]) -> tuple[CommentListing, ...]:
        """Read the comments of courses, in few requests; an answer for each, in order."""
        ...

    async def add_comment(self, comment: NewComment) -> RemoteComment:
        """Add a comment and return it. Sent at most once; see `ServerError.may_have_arrived`."""
        ...

    async def delete_comment(self, comment_remote_id: str) -> None:
        """Remove a comment. Raises `Rejected` where that is refused, or it is gone already."""
        ...
