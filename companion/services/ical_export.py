"""The calendar as a file for other calendars: iCalendar, as RFC 5545 has it.

Times are in UTC, so that no description of time zones is needed. An entry keeps its UID, so that
a calendar into which the file is read again changes what it has instead of adding to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from companion.content.plain_text import plain_text
from companion.domain.calendar_entry import EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from companion.domain.calendar_entry import CalendarEntry

PRODUCT: Final = "-//Companion//Companion calendar//EN"
_LONGEST_LINE: Final = 75
"""In bytes, the break not counted (RFC 5545, 3.1)."""

_DAY: Final = timedelta(days=1)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_URI_CHARACTERS: Final = ":/?#[]@!$&'()*+,;=%~"


@dataclass(frozen=True, slots=True)
class ICalWords:
    """How titles and notes are written into the file; English by default."""

    titles: Mapping[EntryKind, str] = field(
        default_factory=lambda: {
            EntryKind.DUE: "Due: {title}",
            EntryKind.OPENS: "Opens: {title}",
            EntryKind.MEETING: "{title}",
            EntryKind.EVENT: "{title}",
        }
    )
    note: str = "My note: {note}"


def as_icalendar(
    entries: Iterable[CalendarEntry],
    *,
    site_url: str,
    name: str,
    made_at: datetime,
    words: ICalWords | None = None,
) -> str:
    """Return a whole calendar, with the line breaks that the format asks for."""
    spoken = words or ICalWords()
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for entry in entries:
        lines += _event(entry, site_url, made_at, spoken)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def uid_of(entry: CalendarEntry, site_url: str) -> str:
    """Return the name of an entry that is the same in every export, and on no other site."""
    site = urlsplit(site_url)
    place = f"{site.netloc}{site.path}".rstrip("/").replace("/", ".")
    return f"{entry.key.replace(':', '-')}@{place}"


def _event(
    entry: CalendarEntry, site_url: str, made_at: datetime, words: ICalWords
) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(uid_of(entry, site_url))}"
    yield f"DTSTAMP:{_moment(made_at)}"
    yield from _times(entry)
    yield f"SUMMARY:{_text(words.titles[entry.kind].format(title=entry.title))}"
    if description := _description(entry, words):
        yield f"DESCRIPTION:{_text(description)}"
    place = entry.location or (entry.meeting.address if entry.meeting else "")
    if place:
        yield f"LOCATION:{_text(place)}"
    if entry.link:
        yield f"URL:{quote(entry.link, safe=_URI_CHARACTERS, errors='replace')}"
    if entry.course_name:
        yield f"CATEGORIES:{_text(entry.course_name)}"
    if entry.kind in {EntryKind.DUE, EntryKind.OPENS}:
        yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _times(entry: CalendarEntry) -> Iterator[str]:
    """Yield when it begins and ends; whole days where it fills whole days of this machine."""
    days = _whole_days(entry)
    if days is not None:
        yield f"DTSTART;VALUE=DATE:{days[0]:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{days[1]:%Y%m%d}"
        return
    yield f"DTSTART:{_moment(entry.starts_at)}"
    if entry.ends_at is not None and entry.ends_at > entry.starts_at:
        yield f"DTEND:{_moment(entry.ends_at)}"


def _whole_days(entry: CalendarEntry) -> tuple[date, date] | None:
    """Return the first day of an entry and the day after its last; None for a time of day."""
    if entry.kind is not EntryKind.EVENT:
        return None
    starts = entry.starts_at.astimezone()
    ends = (entry.ends_at or entry.starts_at + _DAY).astimezone()
    at_midnight = all(each.time() == datetime.min.time() for each in (starts, ends))
    return (starts.date(), ends.date()) if at_midnight and ends > starts else None


def _description(entry: CalendarEntry, words: ICalWords) -> str:
    parts = [plain_text(entry.html)]
    if entry.meeting is not None:
        parts.append(entry.meeting.address)
    if entry.note:
        parts.append(words.note.format(note=entry.note))
    return "\n\n".join(part for part in parts if part)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    """Return a text as a value: what parts values and lines is escaped (RFC 5545, 3.3.11)."""
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    escaped = re.sub(r"([\\;,])", r"\\\1", plain)
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a long line, never within a character."""
    parts, current, size = [], "", 0
    for character in line:
        width = len(character.encode("utf-8", "replace"))
        if size + width > _LONGEST_LINE:
            parts.append(current)
            current, size = "", 1  # the space that begins a line that goes on
        current += character
        size += width
    return "\r\n ".join([*parts, current])
