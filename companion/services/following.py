"""What a person follows: pages and feeds of organisations, and the stream of what is new."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.content.social_places import feed_address, page_at, pages_in, usable_address
from companion.domain.change_set import NOTHING_CHANGED, ChangeSet
from companion.domain.following import Feed, FeedOrigin, SocialPage
from companion.errors import NotAWebAddress, NotFound
from companion.services.following_files import find_following
from companion.store import feed_records, followed_pages, news_stream

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.content.social_places import FollowingData, SetPage
    from companion.domain.account import Account
    from companion.domain.following import NewsEntry, NewsSource
    from companion.policy.policy_values import Rule, Table
    from companion.store.clock import Clock
    from companion.store.database import Connection, Database

NEWS_CHANGED: Final = ChangeSet(news=True)
MOST_SHOWN: Final = 500
"""So many of the newest entries a view shows at a time; all others are found by search."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A page that a course, or the site, has; `feed` is its feed, None where it has none."""

    page: SocialPage
    feed: Feed | None


class Following:
    """Pages, feeds and the stream of one account. Nothing here goes to the network.

    `rule` is what the policy says of them.
    """

    def __init__(
        self,
        account: Account,
        database: Database,
        clock: Clock,
        data: Path,
        rule: Rule[Table] | None = None,
    ) -> None:
        self._rule = rule
        self._site_url = account.site_url
        self._database = database
        self._clock = clock
        self._data = data

    # Pages and feeds --------------------------------------------------------------------------

    def followed(self, course_id: int) -> tuple[Followed, ...]:
        """Return the pages to be offered beside a course, those that it names first."""
        with self._database.reading() as connection:
            pages = self._pages(connection, course_id)
            known = self._known(connection)
        return tuple(
            Followed(page, known.get(page.feed) or _offered(page) if page.feed else None)
            for page in pages
        )

    def feeds(self) -> tuple[Feed, ...]:
        """Return all feeds: those in the list, and those that courses or the computer name."""
        with self._database.reading() as connection:
            pages = [page for page in self._pages(connection, None) if page.feed]
            known = self._known(connection)
        for page in pages:
            feed = known.get(page.feed) or _offered(page)
            known[page.feed] = replace(feed, course_ids=feed.course_ids | page.course_ids)
        return tuple(
            sorted(known.values(), key=lambda feed: (not feed.is_on, feed.name.casefold()))
        )

    def add(self, text: str) -> Feed:
        """Follow an address that the person gave: a feed, or a page that has one.

        It is read by the next sync, which also finds the feed that a page names. Raises
        `NotAWebAddress`.
        """
        address = usable_address(text)
        page = page_at(address, self.data.places) if address is not None else None
        if page is not None and page.feed:
            address = page.feed
        allowed = feed_address(address, self._site_url) if address is not None else None
        if allowed is None:
            raise NotAWebAddress(text)
        shown = page.address if page is not None and page.address != allowed else ""
        service = page.service if page is not None else ""
        return self._put(
            Feed(None, allowed, "", shown, service, FeedOrigin.PERSON, is_on=True), seeks=True
        )

    def switch(self, address: str, *, on: bool) -> Feed:
        """Have a feed read, or no more; what is here of it stays. Raise `NotFound`."""
        feed = self.feed(address)
        return self._put(replace(feed, is_on=on))

    def remove(self, address: str) -> ChangeSet:
        """Take a feed from the list, with all of its entries; raise `NotFound`.

        One that a course names can be switched on again; one that is set for this computer is off.
        """
        feed = self.feed(address)
        if feed.feed_id is None:
            if feed.origin is not FeedOrigin.COMPUTER:
                raise NotFound("feed", address)
            feed = self._put(replace(feed, is_on=False))
        with self._database.writing(durable=True) as connection:
            feed_records.drop_feed(connection, feed.feed_id or 0)
        return NEWS_CHANGED

    def feed(self, address: str) -> Feed:
        """Return a feed by its address, or by its number in the list; raise `NotFound`."""
        for each in self.feeds():
            if address in {each.address, str(each.feed_id)}:
                return each
        raise NotFound("feed", address)

    @cached_property
    def data(self) -> FollowingData:
        """The places that are known, and what is set for this computer."""
        return find_following(self._data, self._rule).data

    def bring_set_feeds(self) -> bool:
        """Have the feeds in the list that are set for this computer; return whether any are new."""
        wanted = list(self._set(self.data.feeds))
        with self._database.reading() as connection:
            known = {
                feed.address
                for feed in feed_records.feeds(connection)
                if feed.origin is FeedOrigin.COMPUTER
            }
        if known == {each.address for each in wanted}:
            return False
        with self._database.writing(durable=False) as connection:
            return feed_records.bring_set_feeds(connection, wanted)

    # The stream -------------------------------------------------------------------------------

    def entries(
        self, source: NewsSource | None = None, *, limit: int = MOST_SHOWN
    ) -> tuple[NewsEntry, ...]:
        """Return the newest entries, of one source or of all."""
        with self._database.reading() as connection:
            return news_stream.news_entries(connection, source, limit=limit)

    def entry(self, entry_id: int) -> NewsEntry:
        """Return an entry; raise `NotFound`."""
        with self._database.reading() as connection:
            return news_stream.news_entry(connection, entry_id)

    def sources(self) -> tuple[NewsSource, ...]:
        """Return what the stream can be filtered by."""
        with self._database.reading() as connection:
            return news_stream.news_sources(connection)

    def unread_count(self) -> int:
        """Return how many entries are unread."""
        with self._database.reading() as connection:
            return news_stream.unread_news(connection)

    def mark_read(self, entry_id: int, *, read: bool = True) -> ChangeSet:
        """Note on this computer that an entry is read, or not yet."""
        with self._database.writing(durable=True) as connection:
            changed = news_stream.mark_news(connection, entry_id, self._clock() if read else None)
        return NEWS_CHANGED if changed else NOTHING_CHANGED

    def mark_all_read(self, source: NewsSource | None = None) -> ChangeSet:
        """Note that all of a source, or all, is read."""
        with self._database.writing(durable=True) as connection:
            changed = news_stream.mark_all_news(connection, source, self._clock())
        return NEWS_CHANGED if changed else NOTHING_CHANGED

    # Details ----------------------------------------------------------------------------------

    def _put(self, feed: Feed, *, seeks: bool = False) -> Feed:
        with self._database.writing(durable=True) as connection:
            number = feed_records.put_feed(connection, feed, seeks_feed=seeks)
        return next(each for each in self.feeds() if each.feed_id == number)

    def _known(self, connection: Connection) -> dict[str, Feed]:
        """Return the feeds of the list, and those to come into it with the next sync."""
        known = {feed.address: feed for feed in feed_records.feeds(connection)}
        for each in self._set(self.data.feeds):
            new = Feed(None, each.address, each.title, "", "", FeedOrigin.COMPUTER, is_on=True)
            known.setdefault(each.address, new)
        return known

    def _pages(self, connection: Connection, course_id: int | None) -> tuple[SocialPage, ...]:
        """Return the pages that courses link to, then those that are set for this computer."""
        found: dict[str, SocialPage] = {}
        for text in followed_pages.linking_texts(connection, course_id):
            of_course = frozenset({text.course_id})
            _add(found, pages_in(text.html, self.data.places), of_course, self._site_url)
        for each in self._set((*self.data.pages, *self.data.feeds)):
            courses = followed_pages.courses_called(connection, each.course)
            if course_id is not None and course_id not in courses:
                continue
            known = page_at(each.address, self.data.places) or SocialPage("", each.address)
            if each in self.data.feeds:
                known = replace(known, feed=each.address)
            named = replace(known, title=each.title)
            _add(found, [named], courses if each.course else frozenset(), self._site_url)
        return tuple(found.values())

    def _set(self, told: Iterable[SetPage]) -> Iterable[SetPage]:
        """Give what is set for this account's site."""
        site = _bare(self._site_url)
        return (each for each in told if _bare(each.site) == site)


def _add(
    found: dict[str, SocialPage],
    pages: Iterable[SocialPage],
    courses: frozenset[int],
    site_url: str,
) -> None:
    """Add pages that are not there yet; of a feed that may not be read, the page alone."""
    for page in pages:
        feed = feed_address(page.feed, site_url) or "" if page.feed else ""
        if page.feed and not feed and page.feed == page.address:
            continue
        key = feed or page.address
        before = found.get(key)
        also = courses | (before.course_ids if before is not None else frozenset())
        found[key] = replace(before or page, feed=feed, course_ids=also)


def _offered(page: SocialPage) -> Feed:
    """Return the feed of a page, which nobody has switched yet."""
    shown = page.address if page.address != page.feed else ""
    return Feed(
        None, page.feed, page.title, shown, page.service, FeedOrigin.SITE, is_on=False,
        course_ids=page.course_ids,
    )  # fmt: skip


def _bare(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.netloc.lower()}{parts.path.rstrip('/')}"
