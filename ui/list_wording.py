"""What the orders and filters of a list of discussions are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort
from ui.mark_wording import marks_words

if TYPE_CHECKING:
    from companion.domain.post_mark import PostMark

translate = QCoreApplication.translate


def sort_words(sort: DiscussionSort) -> str:
    """Return what an order is called."""
    return {
        DiscussionSort.ACTIVITY: translate("list", "Newest activity on top"),
        DiscussionSort.BEGUN: translate("list", "Newest discussions on top"),
        DiscussionSort.REPLIES: translate("list", "Most replies on top"),
        DiscussionSort.TITLE: translate("list", "By title"),
    }[sort]


def filter_words(shows: DiscussionFilter) -> str:
    """Return what a filter is called."""
    return {
        DiscussionFilter.ALL: translate("list", "All discussions"),
        DiscussionFilter.UNREAD: translate("list", "Unread"),
        DiscussionFilter.STARRED: translate("list", "Starred"),
        DiscussionFilter.MINE: translate("list", "With posts of mine"),
        DiscussionFilter.UNANSWERED: translate("list", "Questions without a reply"),
        DiscussionFilter.WAITING: translate("list", "Waiting, or not sent"),
    }[shows]


def mark_filter_words(mark: PostMark | None) -> str:
    """Return what the discussions with a mark are called; without one, those with any or none."""
    return translate("list", "With any mark or none") if mark is None else marks_words(mark)
