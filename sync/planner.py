"""Decides what to read, without any I/O: snapshot and watermarks in, a plan out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sync.server_port import ForumNews, ForumReport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timedelta

    from companion.store.journal import Watermark
    from companion.store.reading_list import WantedDiscussion
    from sync.server_port import Snapshot

_UNKNOWN: Final = ForumReport(ForumNews.UNKNOWN)

SMALLEST_PAGE: Final = 25
LARGEST_PAGE: Final = 400


@dataclass(frozen=True, slots=True)
class ListForum:
    """Read a forum's listing: all of it (`whole`), or only until what is known begins."""

    forum_id: int
    forum_remote_id: str
    name: str
    whole: bool
    offset: int
    began_at: datetime | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class NoteNews:
    """Discussions of a forum are named as changed: read them, and count the forum as checked."""

    forum_id: int
    discussion_remote_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a pull does. `unchanged` are forums without news."""

    listings: tuple[ListForum, ...]
    news: tuple[NoteNews, ...]
    unchanged: tuple[int, ...]


def plan_pull(
    snapshot: Snapshot,
    watermarks: Mapping[str, Watermark],
    known: Mapping[str, WantedDiscussion],
    *,
    now: datetime,
    listing_max_age: timedelta,
) -> Plan:
    """Return what is to be read.

    `watermarks` are those of the forums that are kept offline, by the forum's server id; `known`
    are cached discussions by the server id of their opening post.
    """
    listings: list[ListForum] = []
    news: list[NoteNews] = []
    unchanged: list[int] = []
    for forum in snapshot.forums:
        mark = watermarks.get(forum.remote_id)
        if mark is None:
            continue
        report = snapshot.reports.get(forum.remote_id, _UNKNOWN)
        if _needs_whole_listing(mark, now, listing_max_age):
            listings.append(_whole(mark, forum.name, snapshot.server_time))
        elif report.news is ForumNews.UNCHANGED:
            unchanged.append(mark.forum_id)
        elif report.news is ForumNews.CHANGED and _all_known(report, known):
            named = sorted(report.first_post_remote_ids)
            news.append(NoteNews(mark.forum_id, tuple(known[n].remote_id for n in named)))
        elif report.news in (ForumNews.CHANGED, ForumNews.UNKNOWN):
            listings.append(_newest(mark, forum.name))
    return Plan(tuple(listings), tuple(news), tuple(unchanged))


def page_at(offset: int) -> tuple[int, int]:
    """Return (page, per_page) for the page that begins at `offset`.

    Pages begin small, so that the first words come soon on a slow link, and grow, so that a long
    listing takes few requests. Each size divides the offset, as the server counts whole pages.
    """
    size = SMALLEST_PAGE
    while size * 2 <= LARGEST_PAGE and offset > 0 and offset % (size * 2) == 0:
        size *= 2
    if offset % size:
        offset -= offset % size
    return offset // size, size


def _needs_whole_listing(mark: Watermark, now: datetime, max_age: timedelta) -> bool:
    """Whether a whole listing was never read to its end, or is old by this machine's clock.

    A clock that was set back makes every listing look newer than now: that is old, too.
    """
    if mark.listing_read_at is None or mark.checked_until is None:
        return True
    if mark.listing_began_at is not None:
        return True
    age = now - mark.listing_read_at
    return age > max_age or age < -max_age


def _whole(mark: Watermark, name: str, server_time: datetime | None) -> ListForum:
    goes_on = mark.listing_began_at is not None
    return ListForum(
        forum_id=mark.forum_id,
        forum_remote_id=mark.forum_remote_id,
        name=name,
        whole=True,
        offset=mark.listing_offset if goes_on else 0,
        began_at=mark.listing_began_at if goes_on else server_time,
        until=None,
    )


def _newest(mark: Watermark, name: str) -> ListForum:
    return ListForum(
        forum_id=mark.forum_id,
        forum_remote_id=mark.forum_remote_id,
        name=name,
        whole=False,
        offset=0,
        began_at=None,
        until=_known_until(mark),
    )


def _known_until(mark: Watermark) -> datetime | None:
    """Return from when on a listing may hold news; None where all of it may be news.

    The newest activity that is cached says little by itself: an own post read back yesterday
    stands before what peers wrote meanwhile.
    """
    if mark.listed_until is None or mark.checked_until is None:
        return None
    return min(mark.listed_until, mark.checked_until)


def _all_known(report: ForumReport, known: Mapping[str, WantedDiscussion]) -> bool:
    named = report.first_post_remote_ids
    return bool(named) and all(name in known for name in named)
