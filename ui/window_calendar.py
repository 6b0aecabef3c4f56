"""The calendar in a window: the agenda in the middle, what is chosen of it beside; its file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QObject, QUrl, Signal

from companion.domain.calendar_entry import EntryKind
from companion.domain.destination import Destination, DestinationKind
from companion.services.ical_export import ICalWords
from ui.made_later import is_made
from ui.messages import Message
from ui.models.navigation import Place
from ui.saving_places import ask_where
from ui.views.calendar_pane import CalendarPane
from ui.views.event_view import EventView
from ui.widgets.links import open_in_browser
from ui.widgets.questions import tell

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow

translate = QCoreApplication.translate


class WindowCalendar(QObject):
    """Holds both halves together, and leads from them to other parts of the window.

    `asked` gives each dialog that is shown, `browsed` each address handed to the browser, `saved`
    where the calendar was written to.
    """

    asked = Signal(object)
    browsed = Signal(str)
    saved = Signal(object)

    def __init__(self, window: MainWindow, *, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        self.pane = CalendarPane(window.look, clock=clock)
        self._clock = clock
        self.open_address: Callable[[QUrl], object] = open_in_browser
        self.pane.chosen.connect(self._choose)
        self.pane.shown.connect(self._show_current)
        self.pane.opened.connect(self._open)
        window.came_forward.connect(self._look_again)

    @cached_property
    def view(self) -> EventView:
        """What is chosen, made when it is first wanted."""
        made = EventView(self._window.look, clock=self._clock)
        made.activity_wanted.connect(
            lambda number: self._go(Destination(DestinationKind.ACTIVITY, number))
        )
        made.discussion_wanted.connect(
            lambda number, post: self._go(Destination(DestinationKind.DISCUSSION, number, post))
        )
        made.address_wanted.connect(self._open_address)
        self._window.leaving.connect(made.save_last)
        made.attach(self._session)
        self._window.right.addWidget(made)
        return made

    @property
    def is_shown(self) -> bool:
        """Whether the window shows the calendar."""
        return self._window.middle.currentWidget() is self.pane

    def attach(self, session: AccountSession | None) -> None:
        """Show the calendar of this account from now on."""
        self._session = session
        if is_made(self, "view"):
            self.view.attach(session)
        self.pane.attach(session)

    def refresh(self, changes: ChangeSet) -> None:
        """Refresh what changed."""
        self.pane.refresh(changes)

    def begin(self) -> None:
        """Show the agenda as it is now: another day may have begun since."""
        self.pane.load()
        if self.pane.current is not None:
            self.view.show_value(self.pane.current)

    def show(self) -> None:
        """Lead to the calendar."""
        self._window.navigation.select(Place.CALENDAR, quietly=True)
        self._window.go_to(Place.CALENDAR)
        self.pane.list.setFocus()

    def show_entry(self, key: str) -> None:
        """Show one date with its note, beside whatever the middle shows."""
        session = self._session
        if session is None:
            return
        calendar = session.workspace.calendar

        def found(entry: CalendarEntry) -> None:
            self.view.show_value(entry)
            self._window.right.setCurrentWidget(self.view)

        session.run(lambda: calendar.entry(key), found)

    def ask_where_to_save(self) -> None:
        """Ask where to write the calendar for other calendars."""
        day = QDate.currentDate().toString("yyyy-MM-dd")
        dialog = ask_where(
            self._window,
            self.tr("Export the calendar"),
            self.tr("Calendar {day}").format(day=day) + ".ics",
            {self.tr("iCalendar, for other calendars (*.ics)"): "ics"},
            self.save,
        )
        self.asked.emit(dialog)

    def save(self, path: Path) -> None:
        """Write the calendar, of the course that is shown or of all, as iCalendar."""
        session = self._session
        if session is None:
            return
        calendar, account, words = session.workspace.calendar, session.workspace.account, _words()
        course_id = self.pane.course_id

        def saved(count: int) -> None:
            said = Message(
                self.tr("The calendar is saved."),
                "",
                self.tr("%n date(s)", "", count) + f"\n\u2066{path}\u2069",
            )
            self.asked.emit(tell(self._window, self.tr("Export the calendar"), said))
            self.saved.emit(path)

        session.run(lambda: calendar.save_ical(path, account, course_id, words), saved)

    def _look_again(self) -> None:
        """Show the agenda of today: another day may have begun while the window was behind."""
        if self.is_shown:
            self.pane.load()

    def _show_current(self) -> None:
        """Show what the focus has chosen, as long as the person has chosen nothing."""
        if self.is_shown and self.view.shown is None and self.pane.current is not None:
            self.view.show_value(self.pane.current)

    def _choose(self, value: CalendarEntry | MeetingRoom) -> None:
        self.view.show_value(value)

    def _open(self, _value: object) -> None:
        self.view.go_on()

    def _go(self, destination: Destination) -> None:
        self._window.travel.go(destination)

    def _open_address(self, address: str) -> None:
        self.browsed.emit(address)
        self.open_address(QUrl(address))


def _words() -> ICalWords:
    return ICalWords(
        titles={
            EntryKind.DUE: translate("calendar", "Due: {title}"),
            EntryKind.OPENS: translate("calendar", "Opens: {title}"),
            EntryKind.MEETING: "{title}",
            EntryKind.EVENT: "{title}",
        },
        note=translate("calendar", "My note: {note}"),
    )
