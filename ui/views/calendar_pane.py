"""The middle pane for the calendar: what is overdue, then day by day, of all courses or one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QStackedLayout, QWidget

from companion.services.course_calendar import agenda_of
from ui.background import Latest
from ui.language import follow_language, say
from ui.models.agenda_rows import AgendaRow, AgendaRows, DayRow, row_key, rows_of
from ui.style.scale import GAP_WIDE
from ui.times import utc_now
from ui.widgets.agenda_delegate import AgendaDelegate
from ui.widgets.controls import label, pane_header, row, stacked
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime

    from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
    from companion.domain.change_set import ChangeSet
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look


class CalendarPane(QWidget):
    """Lists the agenda; `chosen` gives the entry or meeting room to show beside it.

    `opened` gives one that the person pressed Enter on. `shown` tells that it was read anew.
    """

    chosen = Signal(object)
    opened = Signal(object)
    shown = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._clock = clock
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._wanted: Hashable | None = None
        self.course_id: int | None = None
        self.model = AgendaRows(clock, self)
        self.list = RowList(look, self.model, lambda: self.tr("Agenda"))
        self.courses = QComboBox()
        self._empty = EmptyState(look, "calendar")
        self._stack = QStackedLayout()
        self._build(look)

    @property
    def current(self) -> CalendarEntry | MeetingRoom | None:
        """What is chosen in the list."""
        value = self.model.value(self.list.currentIndex())
        return None if isinstance(value, DayRow) else value

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.course_id = self._wanted = None
        self.model.show_values(())
        self._show_courses(())
        self.load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if changes.calendar or changes.outlines or changes.outbox or changes.courses:
            self.load()

    def load(self) -> None:
        """Read the agenda; also when another day has begun."""
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        workspace, course_id, now = session.workspace, self.course_id, self._clock()
        latest.refresh(lambda: _read(workspace, course_id, now), self._show, session.failed.emit)

    def show_course(self, course_id: int | None) -> None:
        """Show only what is of one course; None for all."""
        at = self.courses.findData(course_id)
        if at >= 0:
            self.courses.setCurrentIndex(at)
        elif course_id != self.course_id:
            self.course_id = course_id
            self.load()

    def select(self, key: Hashable) -> None:
        """Choose a row, now or when it is listed."""
        index = self.model.index_of(key)
        self._wanted = None if index.isValid() else key
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _build(self, look: Look) -> None:
        self.list.setItemDelegate(AgendaDelegate(look, self._clock, self.list))
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.activated.connect(self._open)
        say(self.courses.setAccessibleName, lambda: self.tr("Course to show"))
        self.courses.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.courses.currentIndexChanged.connect(self._filter)
        head = pane_header()
        strip = row(label(lambda: self.tr("Calendar"), name="pane-title", wrap=False), gap=GAP_WIDE)
        strip.addWidget(self.courses, 1)
        strip.setContentsMargins(16, 12, 10, 12)
        head.setLayout(strip)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = stacked(head)
        layout.addLayout(self._stack, 1)
        self.setLayout(layout)
        self._courses: tuple[tuple[int, str], ...] = ()
        follow_language(self, lambda: self._show_courses(self._courses))

    def _show(self, read: _Read) -> None:
        if read.course_id != self.course_id:
            return
        self._show_courses(read.courses)
        self._show_in_place(read.rows)
        self._say_empty(read)
        self._stack.setCurrentWidget(self.list if read.rows else self._empty)
        if self._wanted is not None:
            self.select(self._wanted)
        self.shown.emit()

    def _show_in_place(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows; what the person looks at stays where it is on the screen."""
        before = self.current
        with self.list.in_place(), self.list.quietly():
            self.model.show_values(rows)
            if before is not None:
                index = self.model.index_of(row_key(before))
                if index.isValid():
                    self.list.setCurrentIndex(index)
        if before is not None and self.current not in {None, before}:
            self.chosen.emit(self.current)

    def _show_courses(self, courses: tuple[tuple[int, str], ...]) -> None:
        self._courses = courses
        was_blocked = self.courses.blockSignals(True)  # noqa: FBT003
        self.courses.clear()
        self.courses.addItem(self.tr("All courses"), None)
        for number, name in courses:
            self.courses.addItem(name, number)
        self.courses.setCurrentIndex(max(self.courses.findData(self.course_id), 0))
        self.courses.blockSignals(was_blocked)

    def _say_empty(self, read: _Read) -> None:
        if not read.has_dates:
            self._empty.say(
                lambda: self.tr("This site has no calendar"),
                lambda: self.tr("What you note yourself, and reminders, will stand here."),
            )
        elif not read.has_synced:
            self._empty.say(
                lambda: self.tr("Nothing is here yet"),
                lambda: self.tr("The next sync brings the dates of your courses."),
            )
        elif self.course_id is not None:
            self._empty.say(
                lambda: self.tr("Nothing ahead in this course"),
                lambda: self.tr("Other courses may have dates."),
            )
            self._empty.offer(lambda: self.tr("Show all courses"), lambda: self.show_course(None))
        else:
            self._empty.say(
                lambda: self.tr("Nothing ahead"),
                lambda: self.tr("Deadlines and meetings of your courses will stand here."),
            )

    def _filter(self, _position: int) -> None:
        chosen = self.courses.currentData()
        if chosen != self.course_id:
            self.course_id = chosen
            self.list.scrollToTop()
            self.load()

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            value = self.model.value(index)
            if value is not None and not isinstance(value, DayRow):
                self._wanted = None
                self.chosen.emit(value)

    def _open(self, index: QModelIndex) -> None:
        value = self.model.value(index)
        if value is not None and not isinstance(value, DayRow):
            self.opened.emit(value)


@dataclass(frozen=True, slots=True)
class _Read:
    course_id: int | None
    rows: tuple[AgendaRow, ...]
    courses: tuple[tuple[int, str], ...]
    has_synced: bool
    has_dates: bool


def _read(workspace: Workspace, course_id: int | None, now: datetime) -> _Read:
    entries, rooms = workspace.calendar.entries(), workspace.calendar.rooms()
    courses = {e.course_id: e.course_name for e in entries if e.course_id is not None}
    courses |= {room.course_id: room.course_name for room in rooms}
    days = agenda_of((e for e in entries if course_id in {None, e.course_id}), now)
    shown = tuple(room for room in rooms if course_id in {None, room.course_id})
    return _Read(
        course_id,
        rows_of(days, shown, now),
        tuple(sorted(courses.items(), key=lambda course: course[1].casefold())),
        workspace.status().last_sync_at is not None,
        workspace.offers().calendar,
    )
