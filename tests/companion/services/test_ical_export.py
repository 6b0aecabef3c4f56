"""The calendar as a file: what RFC 5545 asks for, read back by rules written here anew."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from companion.domain.calendar_entry import CalendarEntry, EntryKind, MeetingLink
from companion.services.ical_export import as_icalendar

AT = datetime(2026, 12, 1, 6, 29, 4, tzinfo=UTC)
LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)", re.DOTALL)


def an_entry(**changes: Any) -> CalendarEntry:
    values: dict[str, Any] = {
        "key": "activity:13:due",
        "kind": EntryKind.DUE,
        "title": "Report",
        "course_id": 1,
        "course_name": "Water",
        "activity_id": 1,
        "activity_kind": "assign",
        "starts_at": AT,
        "ends_at": None,
        "done": False,
        "is_open": True,
        "html": "",
        "location": "",
        "link": None,
    }
    return CalendarEntry(**(values | changes))


def written(*entries: CalendarEntry) -> str:
    return as_icalendar(
        entries, site_url="https://academy.example/learn", name="Academy", made_at=AT
    )


def events_in(text: str) -> list[dict[str, str]]:
    """Read a calendar strictly: lines end with CRLF and are no longer than 75 bytes."""
    assert text.endswith("\r\n")
    raw = text.split("\r\n")[:-1]
    assert all("\n" not in line and "\r" not in line for line in raw)
    assert all(len(line.encode()) <= 75 for line in raw)
    lines: list[str] = []
    for line in raw:
        if line.startswith(" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    found: list[dict[str, str]] = []
    for line in lines:
        match = LINE.fullmatch(line)
        assert match is not None, line
        name, parameters, value = match.groups()
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and name != "END":
            assert name not in found[-1]
            found[-1][name] = f"{parameters[1:]}:{value}" if parameters else value
    for event in found:
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= event.keys()
    return found


def plain(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), "every ; and , is escaped"
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)


def test_a_deadline_has_its_time_in_utc_and_a_name_that_stays() -> None:
    (event,) = events_in(written(an_entry()))
    assert event["DTSTART"] == "20261201T062904Z"
    assert event["UID"] == "activity-13-due@academy.example.learn"
    assert "DTEND" not in event
    (again,) = events_in(written(an_entry(title="Renamed", starts_at=AT + timedelta(days=1))))
    assert again["UID"] == event["UID"]


@pytest.mark.parametrize(
    "title",
    [
        "a; b, c \\ d\nsecond line",
        "Übung " * 30,
        "የውሃ ነጥብ ዕቅድ፣ ለአንድ ዓመት። " * 8,
        "家访🙂" * 40,
        "BEGIN:VEVENT\r\nEND:VCALENDAR",
        "bell\x07 and \x00 nothing",
    ],
)
def test_any_title_comes_back_as_it_was_and_breaks_nothing(title: str) -> None:
    (event,) = events_in(written(an_entry(title=title)))
    expected = title.replace("\r\n", "\n").replace("\x07", "").replace("\x00", "")
    assert plain(event["SUMMARY"]) == f"Due: {expected}"


def test_a_meeting_has_an_end_a_place_and_its_link() -> None:
    meeting = an_entry(
        key="activity:14:meeting",
        kind=EntryKind.MEETING,
        ends_at=AT + timedelta(hours=1),
        meeting=MeetingLink("Zoom", "https://zoom.us/j/1?pwd=a,b"),
        link="https://academy.example/x y\r\nX-EVIL:1",
        note="Bring the map.",
        html="<p>Come &amp; see.</p>",
    )
    (event,) = events_in(written(meeting))
    assert event["DTEND"] == "20261201T072904Z"
    assert plain(event["LOCATION"]) == "https://zoom.us/j/1?pwd=a,b"
    assert plain(event["DESCRIPTION"]).startswith("Come & see.")
    assert "My note: Bring the map." in plain(event["DESCRIPTION"])
    assert "\r" not in event["URL"]
    assert "X-EVIL" not in event


def test_what_fills_whole_days_is_written_as_days() -> None:
    midnight = datetime(2026, 12, 24).astimezone()
    days = an_entry(
        key="event:4",
        kind=EntryKind.EVENT,
        starts_at=midnight.astimezone(UTC),
        ends_at=(midnight + timedelta(days=3)).astimezone(UTC),
    )
    (event,) = events_in(written(days))
    assert event["DTSTART"] == "VALUE=DATE:20261224"
    assert event["DTEND"] == "VALUE=DATE:20261227"


def test_an_empty_calendar_is_one_all_the_same() -> None:
    assert events_in(written()) == []
