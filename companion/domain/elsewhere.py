"""What stands in accounts that are not open: rows for an outbox, an inbox or a search over all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.conversation import ConversationSummary
from companion.domain.draft import OutboxItem
from companion.domain.forum import DiscussionSummary, SearchHit
from companion.domain.notification import Notification
from companion.domain.search import CommentHit, CourseHit, MessageHit, NewsHit, OwnHit

if TYPE_CHECKING:
    from companion.domain.account import Account
    from companion.errors import CompanionError

Subject = (
    OutboxItem
    | Notification
    | ConversationSummary
    | DiscussionSummary
    | SearchHit
    | MessageHit
    | CommentHit
    | CourseHit
    | NewsHit
    | OwnHit
)
"""What can stand in another account."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something in an account that is not open; its ids are those of that account.

    `subject` is None where the account cannot be read now, as `error` says.
    """

    account: Account
    subject: Subject | None
    error: CompanionError | None = None
