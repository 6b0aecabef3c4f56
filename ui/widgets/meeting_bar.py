"""The meetings that belong to what is read: when they are, and a button to join each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.calendar_entry import CalendarEntry
from ui.calendar_wording import when_words
from ui.language import follow_language, say
from ui.lines import in_line, plain_tip
from ui.style.scale import GAP, GAP_SMALL
from ui.widgets.controls import ElidedLabel, IconLabel, button, label, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from companion.domain.calendar_entry import MeetingRoom
    from ui.style.look import Look

_MOST: Final = 3


class MeetingBar(QWidget):
    """Shows the next few meetings; `address_wanted` gives the one to join.

    Without a connection the buttons are off, and a line says why.
    """

    address_wanted = Signal(str)

    def __init__(self, look: Look, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._meetings: Sequence[CalendarEntry | MeetingRoom] = ()
        self._is_cut_off = False
        self.buttons: list[QPushButton] = []
        self._rows = QWidget()
        self._lines = QVBoxLayout(self._rows)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP_SMALL)
        self._cut_off = label(
            lambda: self.tr("You are offline. To join, you need a connection."),
            faint=True,
            small=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, GAP, 14, GAP)
        layout.setSpacing(GAP_SMALL)
        layout.addWidget(self._rows)
        layout.addWidget(self._cut_off)
        follow_language(self, self._show)

    def show_meetings(self, meetings: Sequence[CalendarEntry | MeetingRoom]) -> None:
        """Show these, the next ones first; nothing where there are none."""
        if tuple(meetings[:_MOST]) != tuple(self._meetings):
            self._meetings = tuple(meetings[:_MOST])
            self._show()

    def note_connection(self, *, is_cut_off: bool) -> None:
        """Let one join only with a connection."""
        self._is_cut_off = is_cut_off
        for made in self.buttons:
            made.setEnabled(not is_cut_off)
        self._cut_off.setVisible(is_cut_off)

    def _show(self) -> None:
        for at in reversed(range(self._lines.count())):
            item = self._lines.takeAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for meeting in self._meetings:
            if meeting.meeting is not None:
                self._lines.addWidget(self._row(meeting, meeting.meeting.address))
        self.setVisible(bool(self.buttons))
        self.note_connection(is_cut_off=self._is_cut_off)

    def _row(self, meeting: CalendarEntry | MeetingRoom, address: str) -> QWidget:
        service = meeting.meeting.service if meeting.meeting is not None else ""
        when = when_words(meeting, self._clock()) if isinstance(meeting, CalendarEntry) else ""
        words = ElidedLabel()
        words.setText(in_line([meeting.title, when, service]))
        words.setToolTip(plain_tip(address))
        join = button(
            lambda: self.tr("Join"), partial(self.address_wanted.emit, address), primary=True
        )
        say(join.setAccessibleName, lambda: self.tr("Join {title}").format(title=meeting.title))
        self.buttons.append(join)
        made = QWidget()
        strip = row(IconLabel(self._look, "meeting", 18, "accent"), words, join)
        strip.setStretch(1, 1)
        made.setLayout(strip)
        return made
