"""Tells pages of organisations elsewhere, and their feeds, by addresses. Data says which are known.

The data is `resources/following/following.toml`; an organisation can put its own before it:

    [[places]]          # as explained in that file
    [[pages]]           # a page to be shown beside courses
    site = "https://academy.example"
    address = "https://social.example/@academy"
    title = "Our academy"
    course = "WATER"    # short name; all courses without it
    [[feeds]]           # a feed that is read from the start
    site = "https://academy.example"
    address = "https://academy.example/news.atom"
    title = "News of the academy"
"""

from __future__ import annotations

import html
import ipaddress
import re
import socket
import tomllib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit, urlunsplit

from companion.domain.following import SocialPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LONGEST_ADDRESS: Final = 1000
_MOST_LINKS: Final = 200
_LINK: Final = re.compile(r'<a\b[^>]*?\shref="([^"]{1,2000})"[^>]*>([^<]{0,200})', re.IGNORECASE)
_LONGEST_NAME: Final = 60
_TURNING: Final = re.compile(r"[\x00-\x08\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x20\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Place:
    """Who carries pages at these hosts, and those below them; with no hosts, at any."""

    name: str
    hosts: tuple[str, ...]
    page: re.Pattern[str]
    feed: str = ""


@dataclass(frozen=True, slots=True)
class SetPage:
    """A page, or a feed, that an organisation has set for a site, or a course by its short name."""

    site: str
    address: str
    title: str = ""
    course: str = ""


@dataclass(frozen=True, slots=True)
class FollowingData:
    """What is known of places, and what an organisation has set."""

    places: tuple[Place, ...]
    pages: tuple[SetPage, ...] = ()
    feeds: tuple[SetPage, ...] = field(default=())

    def before(self, other: FollowingData) -> FollowingData:
        """Return both, this first."""
        return FollowingData(
            self.places + other.places, self.pages + other.pages, self.feeds + other.feeds
        )


def read_following(text: str) -> FollowingData:
    """Return what a file says; raise `ValueError` with what is wrong, and where."""
    return following_said(tomllib.loads(text))


def following_said(told: Mapping[str, object]) -> FollowingData:
    """Return what the table of such a file says; raise `ValueError` likewise."""
    return FollowingData(
        tuple(_place(number, entry) for number, entry in _entries(told, "places")),
        tuple(_set_page("page", number, entry) for number, entry in _entries(told, "pages")),
        tuple(_set_page("feed", number, entry) for number, entry in _entries(told, "feeds")),
    )


def usable_address(text: str) -> str | None:
    """Return an address of the web as it is asked for; None for anything else.

    Names and passwords in it are refused: they would be sent. So are fragments, left out.
    """
    text = text.strip()
    if not text or len(text) > LONGEST_ADDRESS or _UNPRINTABLE.search(text):
        return None
    if "://" not in text and re.match(r"[\w-]+(\.[\w-]+)+(/|$)", text):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    where = f"[{host}]" if ":" in host else host.lower().rstrip(".")
    netloc = where if port is None else f"{where}:{port}"
    path = quote(parts.path, safe="/%@:;,.~!$&'()*+=-_")
    query = quote(parts.query, safe="/%@:;,.~!$&'()*+=-_?[]")
    return urlunsplit((parts.scheme.lower(), netloc, path, query, ""))


def feed_address(address: str, site_url: str) -> str | None:
    """Return the address at which a feed may be read; None where none may.

    Always https, but for a site on this machine, which may have feeds here, too. No other may lead
    to this machine: a text in a course could name what listens here.
    """
    usable = usable_address(address)
    if usable is None:
        return None
    parts = urlsplit(usable)
    if is_this_machine(parts.hostname or ""):
        return usable if is_this_machine(urlsplit(site_url).hostname or "") else None
    return urlunsplit(parts._replace(scheme="https"))


def is_this_machine(host: str) -> bool:
    """Say whether a host is this machine, by its name or number alone."""
    host = host.lower().rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        try:
            # As systems read it, an IPv4 address may have fewer parts, and other bases.
            number = ipaddress.IPv4Address(socket.inet_aton(host))
        except (OSError, ValueError):
            return False
    mapped = getattr(number, "ipv4_mapped", None) or number
    return bool(mapped.is_loopback or mapped.is_unspecified or mapped.is_link_local)


def page_at(address: str, places: Sequence[Place]) -> SocialPage | None:
    """Return the page of an organisation to which an address leads; None for any other."""
    usable = usable_address(address)
    if usable is None:
        return None
    parts = urlsplit(usable)
    host, path = parts.hostname or "", parts.path.rstrip("/")
    for place in places:
        found = place.page.fullmatch(path) if _is_at(host, place.hosts) else None
        if found is None:
            continue
        names = {"host": parts.netloc, "path": path, "address": usable}
        feed = place.feed.format_map(names | _quoted(found.groupdict()))
        return SocialPage(place.name, usable, feed)
    return None


def pages_in(clean_html: str, places: Sequence[Place]) -> tuple[SocialPage, ...]:
    """Return the pages to which a clean text links, each once, in their order.

    One of which nobody is known to carry it has the words of its link for a title.
    """
    found: dict[str, SocialPage] = {}
    for address, words in links_in(clean_html):
        page = page_at(address, places)
        if page is not None:
            if not page.service:
                page = replace(page, title=_name(words))
            found.setdefault(page.feed or page.address, page)
    return tuple(found.values())


def links_in(clean_html: str) -> Iterator[tuple[str, str]]:
    """Give address and words of the links of a clean text, up to a number that no author needs."""
    for number, match in enumerate(_LINK.finditer(clean_html)):
        if number >= _MOST_LINKS:
            return
        yield html.unescape(match[1]), html.unescape(match[2])


def _name(words: str) -> str:
    """Return the words of a link as a name; none where they only say the address again."""
    said = " ".join(_TURNING.sub("", words).split())
    return said if len(said) <= _LONGEST_NAME and "://" not in said else ""


def _is_at(host: str, hosts: tuple[str, ...]) -> bool:
    return not hosts or any(host == known or host.endswith(f".{known}") for known in hosts)


def _quoted(groups: Mapping[str, str | None]) -> dict[str, str]:
    return {name: quote(value or "", safe="@.-_~%") for name, value in groups.items()}


def _entries(told: Mapping[str, object], name: str) -> list[tuple[int, dict[str, object]]]:
    entries = told.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise ValueError(f"{name} is no list of [[{name}]]")
    return list(enumerate(entries, start=1))


def _place(number: int, entry: Mapping[str, object]) -> Place:
    name, hosts = entry.get("name", ""), entry.get("hosts", [])
    page, feed = entry.get("page"), entry.get("feed", "")
    name, feed = _text(name), _text(feed)
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        raise ValueError(f"hosts of place {number} is no list of texts")
    try:
        pattern = re.compile(_text(page))
    except re.error as error:
        raise ValueError(f"page of place {number} is no pattern: {error}") from error
    known = {"host", "path", "address", *pattern.groupindex}
    unknown = set(re.findall(r"{(.*?)}", feed)) - known
    if unknown:
        raise ValueError(f"feed of place {number} names {', '.join(sorted(unknown))}")
    return Place(name, tuple(host.lower() for host in hosts), pattern, feed)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(f"{value!r} is no text")


def _set_page(what: str, number: int, entry: Mapping[str, object]) -> SetPage:
    told = {name: entry.get(name, "") for name in ("site", "address", "title", "course")}
    texts = {name: value.strip() for name, value in told.items() if isinstance(value, str)}
    if len(texts) != len(told):
        raise ValueError(f"something of {what} {number} is no text")
    address = usable_address(texts["address"])
    if address is None:
        raise ValueError(f"address of {what} {number} is none of the web")
    return SetPage(texts["site"].rstrip("/"), address, texts["title"], texts["course"])
