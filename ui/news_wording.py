"""News and feeds in words: days, what an entry is, why a feed could not be read."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from companion.domain.following import FeedOrigin, FeedProblem, NewsKind
from ui.activity_wording import kind_icon, kind_words
from ui.calendar_wording import day_words as weekday_words
from ui.times import ago

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.following import Feed, NewsEntry

translate = QCoreApplication.translate


def day_words(day: date, today: date) -> str:
    """Return the heading of a day."""
    if day == today:
        return translate("news", "Today")
    if day == today - timedelta(days=1):
        return translate("news", "Yesterday")
    return weekday_words(day, today)


def news_icon(entry: NewsEntry) -> str:
    """Return the name of an entry's icon."""
    if entry.kind is NewsKind.ACTIVITY:
        return kind_icon(entry.activity_kind)
    signs = {NewsKind.FEED: "follow", NewsKind.COURSE: "course", NewsKind.SECTION: "list"}
    return signs[entry.kind]


def what_words(entry: NewsEntry) -> str:
    """Return what is new, where it is something of a course."""
    if entry.kind is NewsKind.ACTIVITY:
        return translate("news", "New: {kind}").format(kind=kind_words(entry.activity_kind))
    return {
        NewsKind.COURSE: translate("news", "New course"),
        NewsKind.SECTION: translate("news", "New section"),
    }.get(entry.kind, "")


def spoken_entry(entry: NewsEntry) -> str:
    """Return the sentence that a screen reader says for an entry."""
    unread = "" if entry.is_read else translate("news", "unread")
    parts = (entry.title, what_words(entry), entry.source, unread)
    return ", ".join(part for part in parts if part)


def state_words(feed: Feed, now: datetime) -> str:
    """Return calmly how a feed stands."""
    if not feed.is_on:
        return translate("news", "Not read")
    if feed.problem is not None:
        return problem_words(feed.problem)
    if feed.read_at is None:
        return translate("news", "Comes with the next sync")
    return translate("news", "Read {when}").format(when=ago(feed.read_at, now))


def problem_words(problem: FeedProblem) -> str:
    """Return why a feed could not be read, and what becomes of it."""
    return {
        FeedProblem.NOT_REACHED: translate(
            "news", "Not reached the last time; it is tried again later"
        ),
        FeedProblem.REFUSED: translate("news", "Its host does not give it out"),
        FeedProblem.GONE: translate("news", "Nothing is at this address any more"),
        FeedProblem.NOT_A_FEED: translate("news", "What is at this address is no feed"),
        FeedProblem.TOO_LARGE: translate("news", "Too large to be read"),
        FeedProblem.UNSAFE_ADDRESS: translate("news", "It leads to an address that is not safe"),
    }[problem]


def origin_words(feed: Feed) -> str:
    """Return who has brought a feed into the list."""
    return {
        FeedOrigin.PERSON: translate("news", "Added by you"),
        FeedOrigin.SITE: translate("news", "Named in a course"),
        FeedOrigin.COMPUTER: translate("news", "Set for this computer"),
    }[feed.origin]
