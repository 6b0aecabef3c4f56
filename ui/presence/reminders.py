"""Reminds of deadlines and meetings, without a connection, each once: also over a new start."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from companion.domain.destination import Destination, DestinationKind
from ui.calendar_wording import when_words
from ui.presence.notifier import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from companion.domain.calendar_entry import Reminder
    from companion.domain.change_set import ChangeSet
    from companion.settings import Settings
    from ui.account_session import AccountSession

log = logging.getLogger(__name__)

translate = QCoreApplication.translate

_TICK_MS: Final = 30_000
"""How often the clock is looked at: it may have jumped, as after a sleep of the machine."""

_MOST_NAMES: Final = 3
_PAUSE_AFTER_FAILURE: Final = timedelta(minutes=10)
CALENDAR_COMMAND: Final = "calendar"
"""The name of the action that shows the calendar."""


class Reminders(QObject):
    """Looks when the next reminder is due, and takes it then; `show` gets what to tell.

    Where the person wants to be left alone, reminders wait until that is over, and those that have
    come together are told together. `looked` tells that the calendar was asked.
    """

    looked = Signal()

    def __init__(
        self,
        settings: Callable[[], Settings],
        is_left_alone: Callable[[], bool],
        show: Callable[[Notice], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_left_alone = is_left_alone
        self._show = show
        self._session: AccountSession | None = None
        self._next: datetime | None = None
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def attach(self, session: AccountSession | None) -> None:
        """Remind of the calendar of this account from now on."""
        self._session, self._next, self._is_looking = session, None, False
        if session is None:
            self._timer.stop()
            return
        session.changed.connect(self._note_change)
        self._timer.start()
        self.look()

    def tick(self) -> None:
        """Look into the calendar if the time for that has come by the clock."""
        session, due = self._session, self._next
        if session is not None and due is not None and session.workspace.calendar.now() >= due:
            self.look()

    def look(self) -> None:
        """Take what is due, and find out when the next is."""
        session = self._session
        if session is None or self._is_looking:
            return
        if self._is_left_alone():
            self._next = session.workspace.calendar.now()  # as soon as that is over
            return
        calendar, usual = session.workspace.calendar, usual_reminder(self._settings())
        self._is_looking = True

        def read() -> tuple[Sequence[Reminder], datetime | None, datetime]:
            taken = calendar.take_reminders(usual)
            return taken, calendar.next_reminder_at(usual), calendar.now()

        def told(found: tuple[Sequence[Reminder], datetime | None, datetime]) -> None:
            if session is not self._session:
                return
            reminders, self._next, now = found
            self._is_looking = False
            if reminders:
                shows_text = self._settings().notices_show_text
                self._show(notice_of(reminders, now, shows_text=shows_text))
            self.looked.emit()

        session.background.run(read, told, self._fail)

    def _fail(self, error: Exception) -> None:
        """Try again later: a reminder is not worth a question to the person."""
        log.warning("reminders could not be looked for: %s", error)
        self._is_looking = False
        if self._session is not None:
            self._next = self._session.workspace.calendar.now() + _PAUSE_AFTER_FAILURE

    def _note_change(self, changes: ChangeSet) -> None:
        if changes.calendar or changes.outlines or changes.outbox:
            self.look()


def usual_reminder(settings: Settings) -> timedelta | None:
    """Return how long before a deadline the person is reminded as a rule; None for never."""
    hours = settings.remind_before_hours
    return timedelta(hours=hours) if hours > 0 else None


def notice_of(reminders: Sequence[Reminder], now: datetime, *, shows_text: bool) -> Notice:
    """Return one notice of what is to be told: of a single entry, or of several together."""
    first = reminders[0].entry
    if len(reminders) == 1:
        when = when_words(first, now)
        if not shows_text:
            return Notice(translate("notices", "A date in your calendar"), when, _CALENDAR)
        said = " · ".join(part for part in (when, first.course_name) if part)
        where = (
            Destination(DestinationKind.ACTIVITY, first.activity_id)
            if first.activity_id is not None
            else _CALENDAR
        )
        return Notice(first.title, said, where)
    title = translate("notices", "%n date(s) in your calendar", "", len(reminders))
    names = [each.entry.title for each in reminders[:_MOST_NAMES]] if shows_text else []
    more = "…" if len(reminders) > _MOST_NAMES and names else ""
    text = ", ".join(names) + more or when_words(first, now)
    return Notice(title, text, _CALENDAR)


_CALENDAR: Final = Destination(DestinationKind.COMMAND, words=CALENDAR_COMMAND)
