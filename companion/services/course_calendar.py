"""The calendar of one account: what is due, begins or meets when, own notes and reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from companion.domain.calendar_entry import EntryKind, Reminder
from companion.domain.change_set import ChangeSet
from companion.errors import NotFound
from companion.services.ical_export import as_icalendar
from companion.store import calendar_views, own_events
from companion.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from companion.domain.account import Account
    from companion.domain.calendar_entry import CalendarEntry, MeetingRoom, OwnEventNote
    from companion.services.ical_export import ICalWords
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.draft_mirror import DraftMirror

MEETING_REMINDER: Final = timedelta(minutes=15)
"""How long before a meeting the person is told where they want reminders at all."""

_DAYS_OF_A_WEEK: Final = 7
_LATE_FOR: Final = timedelta(days=1)
"""A reminder that was missed is told for so long after the time of what it is about."""


class AgendaPart(StrEnum):
    """Into which part of the agenda an entry falls."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """The entries of one day, or all overdue ones; `day` is by this machine's time."""

    part: AgendaPart
    day: date | None
    entries: tuple[CalendarEntry, ...]


CALENDAR_CHANGED: Final = ChangeSet(calendar=True)


class CourseCalendar:
    """Reads the calendar, and keeps what the person notes in it. Times of days are local.

    What they note has a second copy beside the database, in `mirror`.
    """

    def __init__(self, database: Database, mirror: DraftMirror, clock: Clock) -> None:
        self._database = database
        self._mirror = mirror
        self._clock = clock

    def entries(self, course_id: int | None = None) -> tuple[CalendarEntry, ...]:
        """Return all that is known, by time."""
        with self._database.reading() as connection:
            found = calendar_views.calendar_entries(connection)
        return tuple(each for each in found if course_id in {None, each.course_id})

    def entry(self, key: str) -> CalendarEntry:
        """Return an entry; raise `NotFound`."""
        for each in self.entries():
            if each.key == key:
                return each
        raise NotFound("event", key)

    def now(self) -> datetime:
        """Return the time by which the calendar goes."""
        return self._clock()

    def overdue(self, course_id: int | None = None) -> tuple[CalendarEntry, ...]:
        """Return what was due and is not done, the oldest first."""
        with self._database.reading() as connection:
            found = calendar_views.calendar_entries(connection, overdue_at=self._clock())
        return tuple(each for each in found if course_id in {None, each.course_id})

    def upcoming(self, course_id: int | None = None) -> tuple[CalendarEntry, ...]:
        """Return what is not over yet."""
        now = self._clock()
        return tuple(each for each in self.entries(course_id) if not each.is_over(now))

    def between(
        self, first: date, last: date, course_id: int | None = None
    ) -> tuple[CalendarEntry, ...]:
        """Return what falls on the days from `first` to `last`, both included."""
        return tuple(
            each for each in self.entries(course_id) if first <= local_day(each.starts_at) <= last
        )

    def week(self, course_id: int | None = None) -> tuple[CalendarEntry, ...]:
        """Return what falls on today and the six days after it."""
        today = local_day(self._clock())
        return self.between(today, today + timedelta(days=_DAYS_OF_A_WEEK - 1), course_id)

    def agenda(self, course_id: int | None = None) -> tuple[AgendaDay, ...]:
        """Return what is overdue, and all days from today on of which something is known."""
        return agenda_of(self.entries(course_id), self._clock())

    def rooms(self, course_id: int | None = None) -> tuple[MeetingRoom, ...]:
        """Return the video meetings without a time to which courses link."""
        with self._database.reading() as connection:
            return calendar_views.meeting_rooms(connection, course_id)

    def meetings_of(
        self, course_id: int, activity_id: int | None = None
    ) -> tuple[CalendarEntry | MeetingRoom, ...]:
        """Return the video meetings of a course that are not over, or all those of an activity."""
        now = self._clock()
        found: list[CalendarEntry | MeetingRoom] = [
            entry
            for entry in self.entries(course_id)
            if entry.meeting is not None
            and (not entry.is_over(now) if activity_id is None else True)
        ]
        found += self.rooms(course_id)
        return tuple(each for each in found if activity_id in {None, each.activity_id})

    def save_ical(
        self,
        path: Path,
        account: Account,
        course_id: int | None = None,
        words: ICalWords | None = None,
    ) -> int:
        """Write the calendar into a file for other calendars; return how many entries it has.

        Raises `StorageFull` or `StorageUnwritable`.
        """
        entries = self.entries(course_id)
        text = as_icalendar(
            entries,
            site_url=account.site_url,
            name=account.site_name,
            made_at=self._clock(),
            words=words,
        )
        write_whole(path, text.encode())
        return len(entries)

    # What is the person's own -----------------------------------------------------------------

    def set_note(self, key: str, text: str) -> ChangeSet:
        """Keep the person's words about an entry; raise `NotFound` where there is none."""
        return self.keep_note(self.entry(key), text)

    def keep_note(self, entry: CalendarEntry, text: str) -> ChangeSet:
        """Keep the person's words about an entry, also when the site shows it no more."""
        with self._database.writing(durable=True) as connection:
            copy = own_events.put_note(connection, entry, text.strip(), self._clock())
        self._mirror.write(copy)
        return CALENDAR_CHANGED

    def set_reminder(self, key: str, before: timedelta | None) -> ChangeSet:
        """Remind the person so long before an entry; None for no reminder of their own."""
        return self.keep_reminder(self.entry(key), before)

    def keep_reminder(self, entry: CalendarEntry, before: timedelta | None) -> ChangeSet:
        """Remind the person so long before an entry that was shown."""
        with self._database.writing(durable=True) as connection:
            copy = own_events.put_reminder(connection, entry, before, self._clock())
        self._mirror.write(copy)
        return CALENDAR_CHANGED

    def notes(self) -> tuple[OwnEventNote, ...]:
        """Return all that the person noted, also about what is gone."""
        with self._database.reading() as connection:
            return own_events.own_notes(connection)

    # Reminders --------------------------------------------------------------------------------

    def take_reminders(self, usual: timedelta | None) -> tuple[Reminder, ...]:
        """Return the reminders whose time has come, each once ever; by the time of their entries.

        `usual` is how long before a deadline the person wants to be reminded; None for never.
        """
        now = self._clock()
        with self._database.reading() as connection:
            told = own_events.told_reminders(connection)
            due = tuple(
                each
                for each in _reminders(calendar_views.calendar_entries(connection), usual, now)
                if own_events.reminder_name(each.entry, each.before) not in told
                and each.entry.starts_at - each.before <= now < each.entry.starts_at + _LATE_FOR
            )
        if due:
            with self._database.writing(durable=True) as connection:
                own_events.note_told(connection, due, now)
        return _each_entry_once(due)

    def next_reminder_at(self, usual: timedelta | None) -> datetime | None:
        """Return when the next reminder is due that has not come yet."""
        now = self._clock()
        coming = (
            each.entry.starts_at - each.before for each in _reminders(self.entries(), usual, now)
        )
        return min((moment for moment in coming if moment > now), default=None)


def local_day(moment: datetime) -> date:
    """Return the day on which a moment falls by this machine's time."""
    return moment.astimezone().date()


def agenda_of(entries: Iterable[CalendarEntry], now: datetime) -> tuple[AgendaDay, ...]:
    """Part entries into the days of an agenda: what is overdue comes first, what is over goes."""
    today = local_day(now)
    overdue: list[CalendarEntry] = []
    days: dict[date, list[CalendarEntry]] = {}
    for entry in entries:
        if entry.is_overdue(now):
            overdue.append(entry)
        elif local_day(entry.ends_at or entry.starts_at) >= today:
            days.setdefault(max(today, local_day(entry.starts_at)), []).append(entry)
    found = [AgendaDay(AgendaPart.OVERDUE, None, tuple(overdue))] if overdue else []
    found += [AgendaDay(part_of(day, today), day, tuple(days[day])) for day in sorted(days)]
    return tuple(found)


def part_of(day: date, today: date) -> AgendaPart:
    """Return the part of the agenda into which a day from today on falls."""
    ahead = (day - today).days
    if ahead < _DAYS_OF_A_WEEK:
        return {0: AgendaPart.TODAY, 1: AgendaPart.TOMORROW}.get(ahead, AgendaPart.THIS_WEEK)
    return AgendaPart.LATER


def _reminders(
    entries: Iterable[CalendarEntry], usual: timedelta | None, now: datetime
) -> Iterator[Reminder]:
    """Yield the reminders of what is not done: own ones, and the usual one before it."""
    for entry in entries:
        if entry.done:
            continue
        wanted = {entry.remind_before}
        if usual is not None and entry.kind is EntryKind.DUE and entry.is_open:
            wanted.add(usual)
        elif usual is not None and entry.kind is EntryKind.MEETING:
            wanted.add(MEETING_REMINDER)
        for before in wanted - {None}:
            if before is not None:
                yield Reminder(entry, before, is_late=entry.starts_at <= now)


def _each_entry_once(reminders: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """Tell of an entry once where several of its reminders come at the same time."""
    nearest: dict[str, Reminder] = {}
    for each in sorted(reminders, key=lambda one: one.before):
        nearest.setdefault(each.entry.key, each)
    return tuple(sorted(nearest.values(), key=lambda each: each.entry.starts_at))
