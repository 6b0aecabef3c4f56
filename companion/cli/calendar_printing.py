"""How commands print the calendar: stable JSON, and lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.printing import Printable, print_line, time_text
from companion.content.plain_text import plain_text
from companion.domain.calendar_entry import EntryKind
from companion.services.course_calendar import AgendaPart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
    from companion.services.course_calendar import AgendaDay

_PARTS = {
    AgendaPart.OVERDUE: "Overdue",
    AgendaPart.TODAY: "Today",
    AgendaPart.TOMORROW: "Tomorrow",
}
_KINDS = {
    EntryKind.DUE: "due",
    EntryKind.OPENS: "opens",
    EntryKind.MEETING: "meeting",
    EntryKind.EVENT: "event",
}


def entry_json(entry: CalendarEntry) -> Printable:
    """Return an entry of the calendar; `text` is plain."""
    return {
        "key": entry.key,
        "kind": entry.kind,
        "title": entry.title,
        "course_id": entry.course_id,
        "course": entry.course_name,
        "activity_id": entry.activity_id,
        "activity_kind": entry.activity_kind,
        "starts_at": time_text(entry.starts_at),
        "ends_at": time_text(entry.ends_at),
        "done": entry.done,
        "text": plain_text(entry.html),
        "location": entry.location,
        "link": entry.link,
        "meeting": None
        if entry.meeting is None
        else {"service": entry.meeting.service, "address": entry.meeting.address},
        "note": entry.note,
        "remind_before_minutes": None
        if entry.remind_before is None
        else int(entry.remind_before.total_seconds() // 60),
    }


def room_json(room: MeetingRoom) -> Printable:
    """Return a meeting without a time."""
    return {
        "course_id": room.course_id,
        "course": room.course_name,
        "title": room.title,
        "service": room.meeting.service,
        "address": room.meeting.address,
        "activity_id": room.activity_id,
        "discussion_id": room.discussion_id,
    }


def print_agenda(days: Iterable[AgendaDay], rooms: Iterable[MeetingRoom]) -> None:
    """Print the days of an agenda, then the meetings that have no time."""
    is_first = True
    for day in days:
        if not is_first:
            print_line("")
        is_first = False
        print_line(_PARTS.get(day.part) or f"{day.day:%A, %Y-%m-%d}")
        for entry in day.entries:
            print_line(f"  {_line(entry, with_date=day.day is None)}")
            if entry.note:
                print_line(f"      note: {' '.join(entry.note.split())}")
    if is_first:
        print_line("Nothing is due. What the site announces comes with the next sync.")
    for number, room in enumerate(rooms):
        if not number:
            print_line("")
            print_line("Meetings without a time")
        print_line(f"  {room.meeting.service}: {room.title}  [{room.course_name}]")
        print_line(f"      {room.meeting.address}")


def _line(entry: CalendarEntry, *, with_date: bool) -> str:
    local = entry.starts_at.astimezone()
    when = f"{local:%Y-%m-%d %H:%M}" if with_date else f"{local:%H:%M}"
    parts = [f"{when} {'[x]' if entry.done else '[ ]'} {_KINDS[entry.kind]}: {entry.title}"]
    parts.append(f"[{entry.course_name}]" if entry.course_name else "")
    if entry.meeting is not None:
        parts.append(f"{entry.meeting.service} {entry.meeting.address}")
    parts.append(f"({entry.key})")
    return "  ".join(part for part in parts if part)
