"""How commands print what is followed: stable JSON, and lines for people."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from companion.cli.printing import Printable, print_line, time_text
from companion.content.plain_text import plain_text
from companion.domain.following import FeedProblem, NewsKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.following import Feed, NewsEntry

_KINDS: Final = {
    NewsKind.COURSE: "new course: ",
    NewsKind.SECTION: "new section: ",
    NewsKind.ACTIVITY: "new: ",
}
_PROBLEMS: Final = {
    FeedProblem.NOT_REACHED: "was not reached the last time",
    FeedProblem.REFUSED: "was refused",
    FeedProblem.GONE: "is gone",
    FeedProblem.NOT_A_FEED: "is no feed",
    FeedProblem.TOO_LARGE: "is too large",
    FeedProblem.UNSAFE_ADDRESS: "leads to an address that is not safe",
}


def entry_json(entry: NewsEntry) -> Printable:
    """Return an entry of the stream; `text` is plain."""
    return {
        "id": entry.entry_id,
        "kind": entry.kind,
        "source": entry.source,
        "title": entry.title,
        "text": plain_text(entry.html),
        "link": entry.link or None,
        "at": time_text(entry.at),
        "read": entry.is_read,
        "feed_id": entry.feed_id,
        "course_id": entry.course_id,
        "section_id": entry.section_id,
        "activity_id": entry.activity_id,
    }


def feed_json(feed: Feed) -> Printable:
    """Return a feed; `id` is null while nobody has switched it."""
    return {
        "id": feed.feed_id,
        "address": feed.address,
        "name": feed.name,
        "page": feed.page or None,
        "origin": feed.origin,
        "on": feed.is_on,
        "course_ids": sorted(feed.course_ids),
        "read_at": time_text(feed.read_at),
        "problem": feed.problem,
        "entries": feed.entry_count,
        "unread": feed.unread_count,
    }


def print_news(entries: Sequence[NewsEntry]) -> None:
    """Print entries by day."""
    if not entries:
        print_line("Nothing new. Follow feeds with: companion feeds list")
    for number, (day, several) in enumerate(groupby(entries, _day)):
        if number:
            print_line("")
        print_line(f"{day:%A, %Y-%m-%d}")
        for entry in several:
            mark = " " if entry.is_read else "*"
            said = f"{_KINDS.get(entry.kind, '')}{entry.title}"
            print_line(f"  {mark} {said}  [{entry.source}]")
            if entry.link:
                print_line(f"      {entry.link}")


def print_feeds(feeds: Sequence[Feed]) -> None:
    """Print feeds, with what is wrong with them."""
    if not feeds:
        print_line("No feeds. Follow one with: companion feeds add ADDRESS")
    for feed in feeds:
        number = f"#{feed.feed_id} " if feed.feed_id is not None else ""
        unread = f", {feed.unread_count} unread" if feed.unread_count else ""
        print_line(f"[{'on' if feed.is_on else 'off'}] {number}{feed.name}{unread}")
        print_line(f"      {feed.address}")
        if feed.problem is not None and feed.is_on:
            print_line(f"      it {_PROBLEMS[feed.problem]}")


def _day(entry: NewsEntry) -> date:
    return entry.at.astimezone().date()
