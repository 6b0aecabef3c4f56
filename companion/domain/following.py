"""What a person follows: pages of organisations elsewhere, their feeds, the stream of news."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class SocialPage:
    """A page at which an organisation tells what is new.

    `service` is the name of who carries it, empty where that is not known. `feed` is the address of
    its public feed, empty where it has none. `course_ids` are the courses that link to it; none for
    one that is the site's.
    """

    service: str
    address: str
    feed: str = ""
    title: str = ""
    course_ids: frozenset[int] = frozenset()

    @property
    def name(self) -> str:
        """The words by which it is known."""
        return self.title or self.service or bare_host(self.address)


class FeedOrigin(StrEnum):
    """Who brought a feed into the list."""

    PERSON = "person"
    SITE = "site"
    """It is linked to in a course."""
    COMPUTER = "computer"
    """Those who look after this computer have set it."""


class FeedProblem(StrEnum):
    """Why a feed could not be read the last time."""

    NOT_REACHED = "not_reached"
    REFUSED = "refused"
    GONE = "gone"
    NOT_A_FEED = "not_a_feed"
    TOO_LARGE = "too_large"
    UNSAFE_ADDRESS = "unsafe_address"


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is in the person's list, or can be put there.

    `feed_id` is None for one that nobody has switched yet. `read_at` is when it was last read well,
    `problem` why it was not the last time.
    """

    feed_id: int | None
    address: str
    title: str
    page: str
    service: str
    origin: FeedOrigin
    is_on: bool
    course_ids: frozenset[int] = frozenset()
    read_at: datetime | None = None
    problem: FeedProblem | None = None
    entry_count: int = 0
    unread_count: int = 0

    @property
    def name(self) -> str:
        """The words by which it is known."""
        return self.title or self.service or bare_host(self.page or self.address)


class NewsKind(StrEnum):
    """What an entry of the stream is about."""

    FEED = "feed"
    COURSE = "course"
    SECTION = "section"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class NewsEntry:
    """An entry of the stream: from a feed, or something new in a course.

    `source` is the name of the feed, or of the course. `html` is clean and without pictures, `link`
    empty where the entry leads nowhere outside.
    """

    entry_id: int
    kind: NewsKind
    source: str
    title: str
    html: str
    link: str
    at: datetime
    is_read: bool
    feed_id: int | None = None
    course_id: int | None = None
    section_id: int | None = None
    activity_id: int | None = None
    activity_kind: str = ""


@dataclass(frozen=True, slots=True)
class NewsSource:
    """Something by which the stream can be filtered: one feed, or one course."""

    name: str
    feed_id: int | None = None
    course_id: int | None = None


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An entry as a feed's document has it; `html` is clean, `at` None where no usable time stands.

    `key` names it for good within its feed.
    """

    key: str
    title: str
    html: str
    link: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """What a feed's document says."""

    title: str
    page: str
    items: tuple[FeedItem, ...]


def bare_host(address: str) -> str:
    """Return the host of an address without ``www.``; the address itself where it has none."""
    rest = address.partition("://")[2] or address
    host = rest.split("/", 1)[0].rpartition("@")[2]
    return host.removeprefix("www.") or address
