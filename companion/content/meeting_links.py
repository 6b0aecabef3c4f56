"""Finds links to video meetings in addresses and texts, by who carries them.

`KNOWN` is the one place that knows the carriers; an organisation with one of its own adds it here.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from companion.domain.calendar_entry import MeetingLink

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Carrier:
    """Who carries meetings: on these hosts, and those below them, at these paths.

    `path` is a pattern for the beginning of the path, after its first slash.
    """

    name: str
    hosts: tuple[str, ...]
    path: str = r"\S"


KNOWN: Final = (
    Carrier("Zoom", ("zoom.us", "zoom.com", "zoomgov.com"), r"(j|my|s|w|wc)/"),
    Carrier("Microsoft Teams", ("teams.microsoft.com", "teams.live.com"), r"(l/meetup-join|meet)/"),
    Carrier("Google Meet", ("meet.google.com",), r"[a-z]{3}-?[a-z]{4}-?[a-z]{3}|lookup/"),
    Carrier("Jitsi Meet", ("meet.jit.si", "8x8.vc")),
    Carrier("Webex", ("webex.com",), r"(meet|join)/|[\w.-]+/(j\.php|meet|onstage)"),
    Carrier("Whereby", ("whereby.com",), r"(?!information|user|org|blog|pricing)\S"),
    Carrier("BigBlueButton", ("demo.bigbluebutton.org",), r"(b|gl|rooms)/\S"),
    Carrier("BigBlueButton", ("",), r"(bigbluebutton/api/join|(b/[a-z0-9]{3}-[a-z0-9]{3}-))"),
    Carrier("GoTo Meeting", ("meet.goto.com", "gotomeet.me", "global.gotomeeting.com")),
    Carrier("Element Call", ("call.element.io",)),
    Carrier("Skype", ("join.skype.com",)),
)
"""A host that is empty stands for any: it is told by the path alone."""

_ADDRESS: Final = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_TRAILING: Final = ".,;:!?)]}…"
_MOST: Final = 8


def meeting_at(address: str) -> MeetingLink | None:
    """Return the meeting to which an address leads; None for any other address."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return None
    place = parts.path.lstrip("/")
    for carrier in KNOWN:
        if any(_is_at(host, known) for known in carrier.hosts) and re.match(
            carrier.path, place, re.IGNORECASE
        ):
            return MeetingLink(carrier.name, address)
    return None


def meetings_in(text: str) -> tuple[MeetingLink, ...]:
    """Return the meetings that an HTML or plain text links to, each once, in their order."""
    if "://" not in text:  # most texts: no need to look closer
        return ()
    return tuple(dict.fromkeys(_meetings(text)))[:_MOST]


def meeting_words() -> tuple[str, ...]:
    """Return words of which one stands in each text with such a link, to look for first."""
    hosts = {host for carrier in KNOWN for host in carrier.hosts if host}
    return (*sorted(hosts), "bigbluebutton", "/b/")


def _meetings(text: str) -> Iterator[MeetingLink]:
    for match in _ADDRESS.finditer(text):
        address = html.unescape(match[0]).rstrip(_TRAILING)
        meeting = meeting_at(address)
        if meeting is not None:
            yield meeting


def _is_at(host: str, known: str) -> bool:
    return not known or host == known or host.endswith(f".{known}")
