"""The rows of the agenda: headings of days with what falls on them, then meetings with no time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
from companion.services.course_calendar import AgendaPart, local_day
from ui.calendar_wording import heading_words, spoken_entry, spoken_room
from ui.models.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import date, datetime

    from companion.services.course_calendar import AgendaDay

translate = QCoreApplication.translate

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of a day; `part` None stands above the meetings that have no time."""

    part: AgendaPart | None
    day: date | None
    today: date
    count: int

    @property
    def words(self) -> tuple[str, str]:
        """What it says, and what fainter beside it."""
        if self.part is None:
            return translate("calendar", "Meeting rooms"), translate("calendar", "at any time")
        return heading_words(self.part, self.day, self.today)


AgendaRow = DayRow | CalendarEntry | MeetingRoom


def rows_of(
    days: Iterable[AgendaDay], rooms: tuple[MeetingRoom, ...], now: datetime
) -> tuple[AgendaRow, ...]:
    """Return the rows of an agenda."""
    today, rows = local_day(now), list[AgendaRow]()
    for day in days:
        rows.append(DayRow(day.part, day.day, today, len(day.entries)))
        rows.extend(day.entries)
    if rooms:
        rows.append(DayRow(None, None, today, len(rooms)))
        rows.extend(rooms)
    return tuple(rows)


def row_key(row: AgendaRow) -> Hashable:
    """Return what a row is known by."""
    if isinstance(row, DayRow):
        return ("day", row.part, row.day)
    if isinstance(row, CalendarEntry):
        return row.key
    return (row.course_id, row.meeting.address)


class AgendaRows(RowsModel[AgendaRow]):
    """The rows; headings cannot be chosen."""

    def __init__(self, clock: Callable[[], datetime], parent: Any = None) -> None:  # noqa: ANN401
        super().__init__(row_key, _title, self._spoken_row, parent)
        self._clock = clock

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the choice pass over headings."""
        if isinstance(self.value(index), DayRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _spoken_row(self, row: AgendaRow) -> str:
        if isinstance(row, DayRow):
            return " ".join(part for part in row.words if part)
        if isinstance(row, CalendarEntry):
            return spoken_entry(row, self._clock())
        return spoken_room(row)


def _title(row: AgendaRow) -> str:
    return row.words[0] if isinstance(row, DayRow) else row.title
