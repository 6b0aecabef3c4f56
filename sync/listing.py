"""Reads listings of discussions: the next pages of several forums in one request."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

from companion.errors import ServerError
from companion.store import forum_intake, journal
from sync.bundles import Pace
from sync.events import SyncPhase
from sync.server_port import PageWish
from sync.together import together

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from sync.planner import ListForum
    from sync.server_port import DiscussionPage, ForumServer

REQUESTS_AT_ONCE: Final = 2

_FIRST_DISCUSSIONS: Final = 25
_FEWEST_DISCUSSIONS: Final = 25
_MOST_DISCUSSIONS: Final = 400
_MOST_FORUMS: Final = 100
"""In one request: each page takes up to four form fields (Moodle facts: batches)."""


class ListingReader:
    """Reads the listings of a plan and commits each page with its watermark.

    `changed` is told a forum's local id and its new or changed discussions; `failed` what went
    wrong with one forum, and may raise that to end the reading.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        clock: Clock,
        progress: Callable[[SyncPhase, int, int, str], None],
        changed: Callable[[int, set[int]], None],
        failed: Callable[[str, ServerError], None],
    ) -> None:
        self._server = server
        self._database = database
        self._clock = clock
        self._progress = progress
        self._changed = changed
        self._failed = failed
        self._pace = Pace(_FIRST_DISCUSSIONS, _FEWEST_DISCUSSIONS, _MOST_DISCUSSIONS)

    async def read(self, listings: Sequence[ListForum], server_time: datetime | None) -> None:
        """Read each listing to its end; raise what concerns more than one forum.

        All forums get their first pages before any gets its last: their newest words come first.
        """
        waiting = deque(self._begun(listing, server_time) for listing in listings)
        while waiting:
            self._progress(
                SyncPhase.LISTING, len(listings) - len(waiting), len(listings), waiting[0].name
            )
            requests = [self._next_pages(waiting) for _ in range(REQUESTS_AT_ONCE) if waiting]
            for unfinished in await together(
                self._read_pages(pages, server_time) for pages in requests
            ):
                waiting.extend(unfinished)

    def _begun(self, listing: ListForum, server_time: datetime | None) -> ListForum:
        if listing.number:
            return listing
        with self._database.writing(durable=False) as connection:
            if listing.whole:
                began_at = listing.began_at or server_time or self._clock()
                number = journal.begin_listing(connection, listing.forum_id, began_at)
                return listing.begun(number, began_at)
            return listing.begun(journal.number_listing(connection, listing.forum_id), None)

    def _next_pages(self, waiting: deque[ListForum]) -> list[ListForum]:
        pages = [waiting.popleft()]
        weight = pages[0].weight
        while waiting and len(pages) < _MOST_FORUMS:
            weight += waiting[0].weight
            if weight > self._pace.most:
                break
            pages.append(waiting.popleft())
        return pages

    async def _read_pages(
        self, listings: Sequence[ListForum], server_time: datetime | None
    ) -> list[ListForum]:
        """Read the next page of each listing; return the listings that go on."""
        asked_at = time.monotonic()
        try:
            answers = await self._server.discussions(
                [PageWish(one.forum_remote_id, *one.page) for one in listings]
            )
        except ServerError as error:
            for listing in listings:
                self._failed(listing.name, error)
            return []
        self._pace.note_answer(time.monotonic() - asked_at)
        unfinished = []
        for listing, answer in zip(listings, answers, strict=True):
            if answer.error is not None:
                self._failed(listing.name, answer.error)
            elif not self._commit(listing, answer, server_time):
                unfinished.append(listing.after_page(answer.left_out))
        return unfinished

    def _commit(
        self, listing: ListForum, page: DiscussionPage, server_time: datetime | None
    ) -> bool:
        """Take a page in, with its watermark; return whether the listing has ended."""
        if listing.whole:
            return self._commit_whole_page(listing, page)
        return self._commit_news_page(listing, page, server_time)

    def _commit_whole_page(self, listing: ListForum, page: DiscussionPage) -> bool:
        with self._database.writing(durable=False) as connection:
            changed = self._apply(connection, listing, page)
            if not page.is_last:
                next_offset = listing.after_page(page.left_out).offset
                journal.advance_listing(connection, listing.forum_id, next_offset)
        self._changed(listing.forum_id, changed)
        return page.is_last

    def _commit_news_page(
        self, listing: ListForum, page: DiscussionPage, server_time: datetime | None
    ) -> bool:
        """Commit a page read for news; pinned and starred ones come first whatever their age.

        Where no known one is reached, the listing has become a whole one.
        """
        until = listing.until
        reached = until is not None and any(
            d.last_post_at < until and not d.pinned and not d.starred for d in page.discussions
        )
        ended = page.is_last or reached
        with self._database.writing(durable=False) as connection:
            changed = self._apply(connection, listing, page)
            if ended and server_time is not None:
                journal.mark_checked(connection, listing.forum_id, server_time)
        self._changed(listing.forum_id, changed)
        return ended

    def _apply(self, connection: Connection, listing: ListForum, page: DiscussionPage) -> set[int]:
        """Take in what a page shows and, after the last one, what the listing did not show."""
        forum_id, number, now = listing.forum_id, listing.number, self._clock()
        changed = forum_intake.apply_listing(connection, forum_id, page.discussions, number)
        if page.is_last:
            counted, left_out = listing.counted, listing.left_out + page.left_out
            shown = None if counted is None else counted - left_out
            forum_intake.mark_missing(connection, forum_id, number, now, shown)
            journal.finish_listing(connection, forum_id, now, counted, left_out)
        return changed
