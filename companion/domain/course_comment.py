"""Comments of a course, apart from its forums: as a server said them, and as views show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.draft import OutboxItem


@dataclass(frozen=True, slots=True)
class RemoteComment:
    """A comment as the server said it: its text is HTML as received, its time the server's.

    `can_delete`: the server lets the person remove it.
    """

    remote_id: str
    author_remote_id: str
    author_name: str
    body_html: str
    created_at: datetime
    can_delete: bool = False


@dataclass(frozen=True, slots=True)
class CommentView:
    """A comment that is here; `html` is clean and loads nothing.

    `deletion` is the person's own wish to remove it, as long as the site has not done so.
    """

    comment_id: int
    remote_id: str
    author_name: str
    is_own: bool
    html: str
    plain_text: str
    created_at: datetime
    can_delete: bool
    deletion: OutboxItem | None = None


@dataclass(frozen=True, slots=True)
class WaitingComment:
    """An own comment that is not on the server yet; `html` is how it will be shown."""

    item: OutboxItem
    html: str


@dataclass(frozen=True, slots=True)
class CommentBoard:
    """The comments of a course, the newest first, and own ones that wait.

    `total` is how many the site has: more than are here where it has very many.
    """

    course_id: int
    course_name: str
    comments: tuple[CommentView, ...]
    waiting: tuple[WaitingComment, ...]
    can_post: bool
    total: int
