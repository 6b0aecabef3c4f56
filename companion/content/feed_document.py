"""Reads the document of a feed, RSS or Atom, from its bytes alone; nothing is fetched for it.

What a feed says is as hostile as anything from elsewhere: texts are cleaned, pictures are left out,
links are http or https, and times that cannot be are none.
"""

from __future__ import annotations

import calendar
import hashlib
import io
import re
from datetime import UTC, datetime, timedelta
from html import escape, unescape
from itertools import islice
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin
from xml.parsers import expat

from companion.content.clean_html import clean_html
from companion.content.html_pictures import with_pictures
from companion.content.plain_text import plain_text
from companion.content.social_places import usable_address
from companion.domain.following import FeedDocument, FeedItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MOST_ITEMS: Final = 100
"""So many of the newest entries of a document are taken."""

_LONGEST_TITLE: Final = 300
_LONGEST_TEXT: Final = 60_000
_EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC)
_CLOCKS_DIFFER_BY: Final = timedelta(days=1)
_TURNING: Final = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]")
"""What could turn the words around it: a title stands within lines of ours."""
_DECLARED: Final = re.compile(rb"<!\s*ENTITY", re.IGNORECASE)
_ALTERNATE: Final = re.compile(rb"<link\b[^>]{0,1000}>", re.IGNORECASE)
_VALUE: Final = re.compile(r"([a-z]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_FEED_TYPES: Final = {"application/rss+xml", "application/atom+xml"}
_HEAD_BYTES: Final = 200_000
LARGEST_BROKEN_BYTES: Final = 200_000
"""A document that is not well formed, and larger, is not read."""
_BEGINS: Final = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)\b", re.IGNORECASE)
_END_OF_ENTRY: Final = re.compile(rb"</(?:item|entry)\s*>")
_ENDINGS: Final = (b"</channel></rss>", b"</feed>", b"</rdf:RDF>")
_MOST_PARSED: Final = 400
_DEEPEST: Final = 100
_MOST_ELEMENTS: Final = 50_000
_MOST_ATTRIBUTES: Final = 200
"""Names and values of one element."""
_HREF: Final = re.compile(r' href="([^"]*)"')


class NotAFeedError(ValueError):
    """The bytes are no document of a feed."""


def read_feed(body: bytes, address: str, now: datetime) -> FeedDocument:
    """Return what a document says; raise `NotAFeedError`.

    `address` is where it came from, by which relative links are understood. Entities of its own are
    refused: no feed needs them, and they can be made to fill all memory.
    """
    told = _parsed(_reasonable(body), address)
    entries = told.get("entries") or []
    if not told.get("version") and not entries:
        raise NotAFeedError("no version and no entries")
    channel = told.get("feed") or {}
    items = {item.key: item for item in _items(entries, address, now)}
    newest = sorted(items.values(), key=lambda item: item.at or now, reverse=True)
    return FeedDocument(
        title_of(channel.get("title")), _link(channel, address), tuple(newest[:MOST_ITEMS])
    )


def feed_named_in(body: bytes, address: str) -> str | None:
    """Return the feed that a page of the web names as its own; None where it names none."""
    for match in _ALTERNATE.finditer(body[:_HEAD_BYTES]):
        element = match[0].decode("utf-8", "replace")
        values = {
            found[1].lower(): found[2] or found[3] or found[4] or ""
            for found in _VALUE.finditer(element)
        }
        is_alternate = "alternate" in values.get("rel", "").lower().split()
        if is_alternate and values.get("type", "").lower() in _FEED_TYPES:
            found_at = _absolute(values.get("href", ""), address)
            if found_at:
                return found_at
    return None


def title_of(value: object) -> str:
    """Return a title as one line of plain text that turns nothing around it."""
    text = plain_text(clean_html(value)) if isinstance(value, str) else ""
    return " ".join(_TURNING.sub("", text).split())[:_LONGEST_TITLE]


def without_pictures(html: str) -> str:
    """Return a clean text with the words of its pictures in their places."""
    return with_pictures(html, lambda picture: escape(picture.words))


def _reasonable(body: bytes) -> bytes:
    """Return the part of a document that is read; raise `NotAFeedError` for what none is.

    The parser takes its time by the size of what it gets, and very much of it where that is not
    well formed: so a page of the web is not given to it, nor a large broken document, and of very
    many entries only the first. (Measured: a megabyte of ``<a `` took it longer than 25 s.)
    """
    if not _BEGINS.search(body[:_HEAD_BYTES]):
        raise NotAFeedError("no feed begins in it")
    if _DECLARED.search(body):
        raise NotAFeedError("it declares entities")
    for document in _first_entries(body):
        if _is_well_formed(document):
            return document
    if len(body) > LARGEST_BROKEN_BYTES:
        raise NotAFeedError("it is large, and not well formed")
    return body


def _first_entries(body: bytes) -> Iterator[bytes]:
    """Give what the document may be when it ends after the first entries, then all of it."""
    ends = list(islice(_END_OF_ENTRY.finditer(body), _MOST_PARSED + 1))
    if len(ends) > _MOST_PARSED:
        cut = body[: ends[_MOST_PARSED - 1].end()]
        yield from (cut + ending for ending in _ENDINGS)
    yield body


def _is_well_formed(body: bytes) -> bool:
    """Say so by a parser that is quick; raise `NotAFeedError` for a shape that no feed has."""
    parser, depth, count = expat.ParserCreate(), 0, 0
    parser.ordered_attributes = True

    def begin(_name: str, attributes: list[str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > _DEEPEST or count > _MOST_ELEMENTS or len(attributes) > _MOST_ATTRIBUTES:
            raise NotAFeedError("it is nested too deep, or has too much in it")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    try:
        parser.Parse(body, True)  # noqa: FBT003 - the signature is expat's
    except NotAFeedError:
        raise
    except (expat.ExpatError, ValueError, LookupError):
        return False
    return True


def _parsed(body: bytes, address: str) -> Mapping[str, Any]:
    """Parse; feedparser knows all that feeds have ever looked like, and takes a stream of bytes."""
    import feedparser  # type: ignore[import-untyped] # noqa: PLC0415 - only a sync that reads feeds

    try:
        told: Mapping[str, Any] = feedparser.parse(
            io.BytesIO(body),
            response_headers={"content-location": address},
            # Both are done here, by a parser that is quick with anything.
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except (ValueError, LookupError, RecursionError, AssertionError, TypeError) as error:
        raise NotAFeedError(type(error).__name__) from error
    return told


def _items(entries: Iterable[Any], address: str, now: datetime) -> Iterator[FeedItem]:
    for entry in entries:
        link = _link(entry, address)
        html = _with_whole_links(without_pictures(clean_html(_text_of(entry))), address)
        title = title_of(entry.get("title")) or _beginning(html)
        at = _time_of(entry, now)
        if title or link:
            yield FeedItem(_key_of(entry, title, link, html), title or link, html, link, at)


def _with_whole_links(html: str, address: str) -> str:
    """Return a clean text whose links say of themselves where they lead; others are left out."""

    def whole(match: re.Match[str]) -> str:
        link = unescape(match[1])
        if link.lower().startswith("mailto:"):
            return match[0]
        found = _absolute(link, address)
        return f' href="{escape(found)}"' if found else ""

    return _HREF.sub(whole, html)


def _text_of(entry: Mapping[str, Any]) -> str:
    """Return the longest text that an entry has of itself, up to a limit."""
    parts = [entry.get("summary"), *(part.get("value") for part in entry.get("content") or ())]
    texts = [part for part in parts if isinstance(part, str)]
    return max(texts, key=len, default="")[:_LONGEST_TEXT]


def _beginning(html: str) -> str:
    """Return the first words of a text, for one without a title, as short messages have none."""
    words = " ".join(_TURNING.sub("", plain_text(html)).split())
    return words if len(words) <= _SHORT_TITLE else words[:_SHORT_TITLE].rsplit(" ", 1)[0] + "…"


_SHORT_TITLE: Final = 90


def _key_of(entry: Mapping[str, Any], title: str, link: str, html: str) -> str:
    named = entry.get("id")
    named = named if isinstance(named, str) and named else link or f"{title}\0{html}"
    return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()


def _link(told: Mapping[str, Any], address: str) -> str:
    link = told.get("link")
    return _absolute(link, address) if isinstance(link, str) else ""


def _absolute(link: str, address: str) -> str:
    try:
        return usable_address(urljoin(address, link.strip())) or "" if link.strip() else ""
    except ValueError:
        return ""


def _time_of(entry: Mapping[str, Any], now: datetime) -> datetime | None:
    """Return when it was published, else changed; what lies far ahead or behind is no time."""
    for name in ("published_parsed", "updated_parsed"):
        # `in` first: feedparser warns where it gives one of the two for the other.
        told = entry.get(name) if name in entry else None
        if told is None:
            continue
        try:
            moment = datetime.fromtimestamp(calendar.timegm(told), UTC)
        except (ValueError, OverflowError, OSError, TypeError):
            continue
        if _EARLIEST <= moment <= now + _CLOCKS_DIFFER_BY:
            return min(moment, now)
    return None
