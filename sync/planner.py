"""Decides what to read, without any I/O: snapshot and watermarks in, a plan out."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    """Read a forum's listing: all of it (`whole`), or only until what is known begins.

    `offset` is where the next page begins; `expected` is how many discussions the forum has, as far
    as is known, and `counted` how many the server counted just before; None where it was not asked.
    `number` is the listing's own, once it has begun. `left_out` is how much of what the server
    counts the pages so far have left out (`DiscussionPage.left_out`).
    """

    forum_id: int
    forum_remote_id: str
    name: str
    whole: bool
    offset: int
    began_at: datetime | None
    until: datetime | None
    expected: int = 0
    counted: int | None = None
    number: int = 0
    left_out: int = 0

    @property
    def page(self) -> tuple[int, int]:
        """The (page, per_page) that comes next."""
        return page_at(self.offset)

    @property
    def weight(self) -> int:
        """How many discussions the next page may bring."""
        page, size = self.page
        return max(1, min(size, self.expected - page * size))

    def begun(self, number: int, began_at: datetime | None) -> ListForum:
        """The same listing, with its number and, by the server's clock, the time it began."""
        return replace(self, number=number, began_at=began_at)

    def after_page(self, left_out: int) -> ListForum:
        """The rest of the listing once the next page has been read, and has left out so many."""
        page, size = self.page
        return replace(self, offset=(page + 1) * size, left_out=self.left_out + left_out)


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
    cached_before: Mapping[str, int] | None = None,
) -> Plan:
    """Return what is to be read.

    `watermarks` are those of the forums that are kept offline, by the forum's server id; `known`
    are cached discussions by the server id of their opening post. `cached_before` is how many
    discussions of each forum were cached when the snapshot was taken.
    """
    listings: list[ListForum] = []
    news: list[NoteNews] = []
    unchanged: list[int] = []
    shown = {forum.remote_id for forum in snapshot.forums} if snapshot.catalogue else watermarks
    for remote_id, mark in watermarks.items():
        if remote_id not in shown:
            continue
        report = snapshot.reports.get(remote_id, _UNKNOWN)
        all_named = report.news is ForumNews.CHANGED and _all_known(report, known)
        if _needs_whole_listing(mark, now, listing_max_age, snapshot.server_time) or (
            (all_named or report.news is ForumNews.UNCHANGED)
            and snapshot.catalogue
            and _counts_part(mark, (cached_before or {}).get(remote_id, mark.cached))
        ):
            listings.append(_whole(mark, snapshot))
        elif report.news is ForumNews.UNCHANGED:
            unchanged.append(mark.forum_id)
        elif all_named:
            named = sorted(report.first_post_remote_ids)
            news.append(NoteNews(mark.forum_id, tuple(known[n].remote_id for n in named)))
        elif report.news is ForumNews.CHANGED or (
            report.news is ForumNews.UNKNOWN and not _counts_stayed(mark)
        ):
            listings.append(_newest(mark, snapshot))
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


def _needs_whole_listing(
    mark: Watermark, now: datetime, max_age: timedelta, server_time: datetime | None
) -> bool:
    """Whether a whole listing was never read to its end, or is old by this machine's clock.

    A clock that was set back makes every listing look newer than now: that is old, too. So is one
    that a server has seen whose own clock was set back: later than its watermark is never again.
    """
    if mark.listing_read_at is None or mark.checked_until is None:
        return True
    if mark.listing_began_at is not None:
        return True
    if server_time is not None and server_time < mark.checked_until:
        return True
    age = now - mark.listing_read_at
    return age > max_age or age < -max_age


def _counts_stayed(mark: Watermark) -> bool:
    """Whether the server counts as it did when the forum was last checked.

    All that tells of news where the site has no better way. What is marked as read in the very
    pause in which as much is written goes by unseen, as does an own post from elsewhere.
    """
    return mark.unread is not None and mark.checked_counts == (mark.counted, mark.unread)


def _counts_part(mark: Watermark, cached_before: int) -> bool:
    """Whether the server counts other discussions than are cached, and it did not before.

    Deletions, moves and the like show nowhere else but in a whole listing. What was sent between
    the look and this plan is in one of the two counts only.
    """
    if mark.listed_surplus is None:
        return False
    return mark.counted - mark.listed_surplus not in (cached_before, mark.cached)


def _whole(mark: Watermark, snapshot: Snapshot) -> ListForum:
    goes_on = mark.listing_began_at is not None and mark.listing_number > 0
    return ListForum(
        forum_id=mark.forum_id,
        forum_remote_id=mark.forum_remote_id,
        name=mark.forum_name,
        whole=True,
        offset=mark.listing_offset if goes_on else 0,
        began_at=mark.listing_began_at if goes_on else snapshot.server_time,
        until=None,
        expected=mark.counted,
        counted=mark.counted if snapshot.catalogue else None,
        number=mark.listing_number if goes_on else 0,
    )


def _newest(mark: Watermark, snapshot: Snapshot) -> ListForum:
    return ListForum(
        forum_id=mark.forum_id,
        forum_remote_id=mark.forum_remote_id,
        name=mark.forum_name,
        whole=False,
        offset=0,
        began_at=None,
        until=_known_until(mark),
        expected=mark.counted,
        counted=mark.counted if snapshot.catalogue else None,
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
