"""Reads the public feeds that the person follows, when they are due, after all of the forums.

Nothing but the feed itself is asked for, with no cookie, no token and no word of who asks; the
texts that come are cleaned on the way in.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.content.feed_document import NotAFeedError, feed_named_in, read_feed
from companion.content.social_places import feed_address, is_this_machine, usable_address
from companion.domain.change_set import ChangeSet
from companion.domain.following import FeedProblem
from companion.errors import Busy, InsecureAddress, NotAForumServer, Offline, ServerError
from companion.store import feed_records
from sync.events import StoreChanged
from sync.http_session import HttpSession, Redirected, Timeouts
from sync.server_port import Usage

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.following import FeedDocument
    from companion.services.workspace import Workspace
    from companion.store.clock import Clock
    from companion.store.feed_records import DueFeed
    from sync.events import Listener

log = logging.getLogger(__name__)

EVERY: Final = timedelta(hours=6)
"""A feed is asked for no more often, unless the person has just begun to follow it."""

LARGEST_BYTES: Final = 2_000_000
"""A larger document is not read further."""

_LONGEST: Final = 30.0
"""Seconds that one feed may take, redirects and all."""
_MOST_REDIRECTS: Final = 4
_ACCEPTED: Final = "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5"


class FeedError(Exception):
    """A feed cannot be read; `problem` says why."""

    def __init__(self, problem: FeedProblem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came: `body` is None where nothing is new. `url` is where it came from."""

    body: bytes | None
    url: str
    etag: str = ""
    last_modified: str = ""


class FeedReading:
    """Reads the feeds of one account, one after the other; see `sync.limits` for `unasked`."""

    def __init__(
        self,
        workspace: Workspace,
        listener: Listener,
        clock: Clock,
        *,
        unasked: bool,
        open_session: Callable[[], HttpSession] | None = None,
    ) -> None:
        self._workspace = workspace
        self._database = workspace.database
        self._listener = listener
        self._clock = clock
        self._unasked = unasked
        self._open_session = open_session or feed_session
        self._gives_way = False
        self.usage = Usage()

    def give_way(self) -> None:
        """End after the feed that is being read: something that waits is more important."""
        self._gives_way = True

    async def run(self) -> None:
        """Read what is due; whatever goes wrong with a feed is noted with it, and stops nothing."""
        self._gives_way = False
        if self._workspace.following.bring_set_feeds():
            self._listener(StoreChanged(ChangeSet(news=True)))
        now = self._clock()
        with self._database.reading() as connection:
            due = feed_records.due_feeds(connection, now - EVERY, now, unasked=self._unasked)
        if not due:
            return
        session = self._open_session()
        try:
            for feed in due:
                if self._gives_way:
                    return
                await self._read(session, feed)
        finally:
            self.usage = session.usage
            await session.close()

    async def _read(self, session: HttpSession, feed: DueFeed) -> None:
        try:
            async with asyncio.timeout(_LONGEST):
                await self._take(session, feed)
        except (FeedError, ServerError, TimeoutError) as error:
            problem = _problem(error)
            log.info("feed %d could not be read: %s", feed.feed_id, problem)
            self._note(feed, problem)

    async def _take(self, session: HttpSession, feed: DueFeed) -> None:
        """Ask for a feed and take in what is new of it, or of the feed that a page names."""
        answer = await self._ask(session, feed.address, _conditions(feed))
        if answer.body is None:
            self._note(feed, None)
            return
        document, is_known = await self._parsed(answer), True
        if document is None:
            allowed = self._named_feed(feed, answer)
            answer = await self._ask(session, allowed, {})
            document = await self._parsed(answer)
            if document is None:
                raise FeedError(FeedProblem.NOT_A_FEED)
            with self._database.writing(durable=False) as connection:
                is_known = feed_records.move_feed(connection, feed.feed_id, allowed)
        if is_known:
            with self._database.writing(durable=False) as connection:
                feed_records.take_document(
                    connection,
                    feed.feed_id,
                    document,
                    self._clock(),
                    etag=answer.etag,
                    last_modified=answer.last_modified,
                )
        self._listener(StoreChanged(ChangeSet(news=True)))

    async def _parsed(self, answer: _Answer) -> FeedDocument | None:
        """Parse on a worker: a document that is made to be slow holds up nothing else."""
        body, now = answer.body or b"", self._clock()
        try:
            return await asyncio.to_thread(read_feed, body, answer.url, now)
        except NotAFeedError as error:
            log.info("an answer is no feed: %s", error)
            return None

    def _named_feed(self, feed: DueFeed, answer: _Answer) -> str:
        """Return the feed that a page names; pages are looked at only where the person asked."""
        named = feed_named_in(answer.body or b"", answer.url) if feed.seeks_feed else None
        allowed = self._allowed(named) if named is not None else None
        if allowed is None or allowed == feed.address:
            raise FeedError(FeedProblem.NOT_A_FEED)
        return allowed

    async def _ask(self, session: HttpSession, address: str, headers: dict[str, str]) -> _Answer:
        """Ask for a document, following redirects to https alone."""
        allowed = self._allowed(address)
        if allowed is None or allowed != address:
            raise FeedError(FeedProblem.UNSAFE_ADDRESS)
        for _ in range(_MOST_REDIRECTS):
            try:
                return await _fetched(session, address, headers)
            except Redirected as redirect:
                address = _led_to(redirect.target)
        raise FeedError(FeedProblem.UNSAFE_ADDRESS)

    def _allowed(self, address: str) -> str | None:
        return feed_address(address, self._workspace.account.site_url)

    def _note(self, feed: DueFeed, problem: FeedProblem | None) -> None:
        with self._database.writing(durable=False) as connection:
            feed_records.note_feed(connection, feed.feed_id, self._clock(), problem)
        self._listener(StoreChanged(ChangeSet(news=True)))


def _problem(error: Exception) -> FeedProblem:
    if isinstance(error, FeedError):
        return error.problem
    if isinstance(error, InsecureAddress | NotAForumServer):
        return FeedProblem.UNSAFE_ADDRESS
    if isinstance(error, Offline | Busy | TimeoutError):
        return FeedProblem.NOT_REACHED
    return FeedProblem.REFUSED


def feed_session() -> HttpSession:
    """Return the door through which feeds are read, apart from the site's."""
    return HttpSession(timeouts=Timeouts(connect=8, read=15, write=15))


async def _fetched(session: HttpSession, address: str, headers: dict[str, str]) -> _Answer:
    async with session.download(address, {"accept": _ACCEPTED, **headers}) as download:
        if download.status == _NOT_MODIFIED:
            return _Answer(None, address)
        if download.status != _OK:
            raise FeedError(FeedProblem.GONE)
        parts, size = [], 0
        async for part in download.parts():
            size += len(part)
            if size > LARGEST_BYTES:
                raise FeedError(FeedProblem.TOO_LARGE)
            parts.append(part)
        told = download.headers
        return _Answer(
            b"".join(parts),
            address,
            told.get("etag", "")[:_LONGEST_HEADER],
            told.get("last-modified", "")[:_LONGEST_HEADER],
        )


_OK: Final = 200
_NOT_MODIFIED: Final = 304
_LONGEST_HEADER: Final = 200


def _conditions(feed: DueFeed) -> dict[str, str]:
    told = {"if-none-match": feed.etag, "if-modified-since": feed.last_modified}
    return {name: value for name, value in told.items() if value and value.isascii()}


def _led_to(target: str) -> str:
    """Return where a redirect leads; anything but https to another machine is not followed."""
    usable = usable_address(target)
    parts = urlsplit(usable or "")
    if usable is None or parts.scheme != "https" or is_this_machine(parts.hostname or ""):
        raise FeedError(FeedProblem.UNSAFE_ADDRESS)
    return usable
