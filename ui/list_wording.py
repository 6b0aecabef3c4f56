"""What the orders and filters of a list of discussions are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort

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
