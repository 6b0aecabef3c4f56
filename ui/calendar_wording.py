"""The calendar in words: days, what happens when, and how far ahead one is reminded."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from companion.domain.calendar_entry import EntryKind
from companion.services.course_calendar import AgendaPart
from ui.activity_wording import kind_icon, kind_words
from ui.times import clock_time, day_and_time

if TYPE_CHECKING:
    from datetime import date, datetime

    from companion.domain.calendar_entry import CalendarEntry, MeetingRoom

translate = QCoreApplication.translate


def part_words(part: AgendaPart) -> str:
    """Return the name of a part of the agenda."""
    return {
        AgendaPart.OVERDUE: translate("calendar", "Overdue"),
        AgendaPart.TODAY: translate("calendar", "Today"),
        AgendaPart.TOMORROW: translate("calendar", "Tomorrow"),
        AgendaPart.THIS_WEEK: translate("calendar", "This week"),
        AgendaPart.LATER: translate("calendar", "Later"),
    }[part]


def day_words(day: date, today: date) -> str:
    """Return a day in words: "Tuesday, 3 March", with the year where it is another one."""
    shape = (
        translate("calendar", "dddd, d MMMM")
        if day.year == today.year
        else translate("calendar", "dddd, d MMMM yyyy")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def heading_words(part: AgendaPart, day: date | None, today: date) -> tuple[str, str]:
    """Return what stands above a day, and what is said fainter beside it."""
    if day is None:
        return part_words(part), ""
    if part in {AgendaPart.TODAY, AgendaPart.TOMORROW}:
        return part_words(part), day_words(day, today)
    return day_words(day, today), part_words(part)


def when_words(entry: CalendarEntry, now: datetime) -> str:
    """Return when an entry is, as a sentence says it: "Due tomorrow 10:42"."""
    at = day_and_time(entry.starts_at, now)
    if entry.is_overdue(now):
        return translate("calendar", "Was due {when}").format(when=at)
    if entry.kind is EntryKind.DUE:
        return translate("calendar", "Due {when}").format(when=at)
    if entry.kind is EntryKind.OPENS:
        return translate("calendar", "Opens {when}").format(when=at)
    if entry.ends_at is None:
        return at
    is_one_day = entry.ends_at.astimezone().date() == entry.starts_at.astimezone().date()
    ends = clock_time(entry.ends_at) if is_one_day else day_and_time(entry.ends_at, now)
    return translate("calendar", "{begin} until {end}").format(begin=at, end=ends)


def short_time(entry: CalendarEntry, now: datetime) -> str:
    """Return what stands before an entry in its day: the time; of an overdue one the day."""
    if not entry.is_overdue(now):
        return clock_time(entry.starts_at)
    local = entry.starts_at.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")


def what_words(entry: CalendarEntry) -> str:
    """Return what kind of thing an entry is: an assignment, a meeting of a carrier, an event."""
    if entry.meeting is not None:
        return entry.meeting.service
    if entry.activity_kind:
        return kind_words(entry.activity_kind)
    if entry.kind is EntryKind.MEETING:
        return translate("calendar", "Video meeting")
    return translate("calendar", "Event")


def entry_icon(entry: CalendarEntry) -> str:
    """Return the name of the icon of an entry."""
    if entry.kind is EntryKind.MEETING:
        return "meeting"
    return kind_icon(entry.activity_kind) if entry.activity_kind else "calendar"


def state_words(entry: CalendarEntry, now: datetime) -> str:
    """Return whether it is done; empty where there is nothing to do."""
    if entry.done:
        return translate("calendar", "Done")
    if entry.is_overdue(now):
        return translate("calendar", "Overdue")
    if entry.kind is EntryKind.DUE and entry.is_open:
        return translate("calendar", "Not done yet")
    return ""


def spoken_entry(entry: CalendarEntry, now: datetime) -> str:
    """Return an entry as one sentence for screen readers."""
    parts = [
        entry.title,
        when_words(entry, now),
        what_words(entry),
        entry.course_name,
        state_words(entry, now),
        translate("calendar", "with a note") if entry.note else "",
    ]
    return ", ".join(part for part in parts if part)


def spoken_room(room: MeetingRoom) -> str:
    """Return a meeting without a time as one sentence for screen readers."""
    return ", ".join((room.title, room.meeting.service, room.course_name))


REMINDERS = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=2),
    timedelta(days=1),
    timedelta(days=3),
)
"""How long before an entry one can be reminded."""


def before_words(before: timedelta) -> str:
    """Return a length of time before something: "2 hours before"."""
    minutes = int(before.total_seconds() // 60)
    if minutes % 1440 == 0:
        return translate("calendar", "%n day(s) before", "", minutes // 1440)
    if minutes % 60 == 0:
        return translate("calendar", "%n hour(s) before", "", minutes // 60)
    return translate("calendar", "%n minute(s) before", "", minutes)
