"""How a person wants the list of a forum's discussions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.post_mark import PostMark


class DiscussionSort(StrEnum):
    """What stands first in the list."""

    ACTIVITY = "activity"
    BEGUN = "begun"
    REPLIES = "replies"
    TITLE = "title"


class DiscussionFilter(StrEnum):
    """Which discussions are listed.

    `MINE` are those in which the person has written; `UNANSWERED` questions without a reply;
    `WAITING` those with words of the person that are not on the site yet.
    """

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    MINE = "mine"
    UNANSWERED = "unanswered"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ListChoice:
    """What the person chose for one forum; pinned discussions stand on top in any order.

    With `unread_first`, what is unread stands even above those. With a `mark`, only discussions
    that bear it are listed.
    """

    sort: DiscussionSort = DiscussionSort.ACTIVITY
    shows: DiscussionFilter = DiscussionFilter.ALL
    unread_first: bool = False
    mark: PostMark | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter leaves discussions out."""
        return self.shows is not DiscussionFilter.ALL or self.mark is not None
