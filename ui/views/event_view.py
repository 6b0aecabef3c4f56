"""The right pane for the calendar: one entry or meeting room, with an own note and reminder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from companion.content.plain_text import plain_text
from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
from ui.calendar_wording import (
    REMINDERS,
    before_words,
    state_words,
    what_words,
    when_words,
)
from ui.language import follow_language, say
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL, GAP_WIDE
from ui.sync_controller import UNREACHED
from ui.times import utc_now
from ui.widgets.controls import button, label, pane_header, row, stacked, with_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.prose_field import ProseField
from ui.word_keeper import WordKeeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QHideEvent

    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession
    from ui.style.look import Look


class EventView(QWidget):
    """Shows one thing of the calendar.

    `activity_wanted` and `discussion_wanted` give what it belongs to, `address_wanted` what is to
    be opened in the browser. `noted` tells that the own note is kept.
    """

    activity_wanted = Signal(int)
    discussion_wanted = Signal(int, object)
    address_wanted = Signal(str)
    noted = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._clock = clock
        self._session: AccountSession | None = None
        self.shown: CalendarEntry | MeetingRoom | None = None
        self._title = label(name="pane-title")
        self._place = label(faint=True, small=True)
        self._when = label()
        self._state = label(faint=True)
        self._text = label()
        self.join = with_icon(
            button(lambda: self.tr("Join"), self._join, primary=True), look, "meeting", "on_accent"
        )
        self.open = button(lambda: self.tr("Open the activity"), self.go_on)
        self.open_site = button(lambda: self.tr("Open on the site"), self._open_site)
        self._cut_off = label(
            lambda: self.tr("You are offline. To join, you need a connection."),
            faint=True,
            small=True,
        )
        self._address = label(faint=True, small=True)
        self.reminder = QComboBox()
        self._remind = label(lambda: self.tr("&Remind me"))
        self.note = ProseField()
        self._note_head = label(lambda: self.tr("Note to &self"))
        self._keepers: dict[str, WordKeeper[str, ChangeSet]] = {}
        """Notes by the keys of their entries: the one that is shown, and those not saved yet."""
        self._own = QWidget()
        self._empty = EmptyState(look, "calendar")
        self._scroll = QScrollArea()
        self._stack = QStackedLayout(self)
        self._build()

    @property
    def entry(self) -> CalendarEntry | None:
        """The entry that is shown; None for a meeting room or nothing."""
        return self.shown if isinstance(self.shown, CalendarEntry) else None

    @property
    def reading_widget(self) -> QWidget:
        """What has the keyboard beside the agenda: the note, or what can be pressed."""
        return self.note if self.entry is not None else self.join

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self.save_last()
        self._keepers.clear()
        self._session = session
        if session is not None:
            session.sync.connection_changed.connect(self._show_connection)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Ask to choose something."""
        self.save_note()
        self.shown = None
        self._stack.setCurrentWidget(self._empty)

    def show_value(self, value: CalendarEntry | MeetingRoom) -> None:
        """Show an entry or a meeting room; words that are being written stay."""
        before, is_same = self.entry, self._is_same(value)
        if not is_same:
            self.save_note()
        self.shown = value
        self._show()
        if isinstance(value, CalendarEntry) and not (is_same and self._is_writing(before)):
            self._put_note(value)
        self._stack.setCurrentWidget(self._page)
        if not is_same:
            self._scroll.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """Go to what it belongs to: its activity or discussion here, else its page on the site."""
        shown = self.shown
        if shown is None:
            return
        if shown.activity_id is not None:
            self.activity_wanted.emit(shown.activity_id)
        elif isinstance(shown, MeetingRoom) and shown.discussion_id is not None:
            self.discussion_wanted.emit(shown.discussion_id, shown.post_id)
        else:
            self._open_site()

    def save_note(self) -> None:
        """Keep what was written, without waiting for a pause."""
        for key, keeper in tuple(self._keepers.items()):
            keeper.settle(partial(self._let_go, key, keeper))

    def save_last(self) -> None:
        """Keep what was written before the account closes."""
        for keeper in self._keepers.values():
            keeper.save_last()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the note when the person turns to something else."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.save_note()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep the note."""
        self.save_note()
        super().hideEvent(event)

    def _build(self) -> None:
        head = pane_header()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(GAP_LARGE, GAP_WIDE, GAP_LARGE, GAP_WIDE)
        lines.setSpacing(GAP_SMALL)
        lines.addWidget(self._title)
        lines.addWidget(self._place)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remind.setBuddy(self.reminder)
        self._note_head.setBuddy(self.note)
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(96)
        self.note.setMaximumHeight(180)
        self.note.setFrameShape(QFrame.Shape.StyledPanel)
        self.note.installEventFilter(self)
        self.note.textChanged.connect(self._note_words)
        say(self.note.setAccessibleName, lambda: self.tr("Note to self"))
        say(
            self.note.setPlaceholderText,
            lambda: self.tr("What you want to think of. It stays on this computer."),
        )
        say(self.reminder.setAccessibleName, lambda: self.tr("Remind me"))
        self.reminder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.reminder.activated.connect(self._choose_reminder)
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(GAP)
        own.addLayout(row(self._remind, self.reminder, None))
        own.addWidget(self._note_head)
        own.addWidget(self.note)
        self._empty.say(
            lambda: self.tr("Nothing chosen"),
            lambda: self.tr("Choose a day's deadline or meeting to see what it is about."),
        )
        self._page = QWidget()
        layout = stacked(head)
        layout.addWidget(self._scroll, 1)
        self._page.setLayout(layout)
        self._fill_page()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)
        follow_language(self, self._show)

    def _fill_page(self) -> None:
        inside = QWidget()
        inside.setObjectName("pane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP_WIDE)
        column.addWidget(self._when)
        column.addWidget(self._state)
        ways = QWidget()
        ways.setObjectName("pane")
        flow = FlowLayout(ways)
        for way in (self.join, self.open, self.open_site):
            flow.addWidget(way)
        column.addWidget(ways)
        for part in (self._cut_off, self._address, self._text, self._own):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inside)

    def _show(self) -> None:
        shown = self.shown
        if shown is None:
            return
        is_entry = isinstance(shown, CalendarEntry)
        self._title.setText(shown.title)
        self._own.setVisible(is_entry)
        if isinstance(shown, CalendarEntry):
            self._show_entry(shown)
        else:
            self._show_room(shown)
        self._show_meeting()

    def _show_entry(self, entry: CalendarEntry) -> None:
        now = self._clock()
        place = [part for part in (what_words(entry), entry.course_name) if part]
        self._place.setText(" · ".join(place))
        self._when.setText(when_words(entry, now))
        state = state_words(entry, now)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        said = "\n\n".join(part for part in (entry.location, plain_text(entry.html)) if part)
        self._text.setText(said)
        self._text.setVisible(bool(said))
        self.open.setVisible(entry.activity_id is not None)
        say(self.open.setText, lambda: self.tr("Open the activity"))
        self.open_site.setVisible(entry.link is not None)
        self._fill_reminders(entry)

    def _show_room(self, room: MeetingRoom) -> None:
        self._place.setText(" · ".join((room.meeting.service, room.course_name)))
        self._when.setText(self.tr("Open at any time, as far as the course tells."))
        for part in (self._state, self._text, self.open_site):
            part.hide()
        self.open.show()
        is_said = room.discussion_id is not None
        say(
            self.open.setText,
            lambda: self.tr("Read the discussion") if is_said else self.tr("Open the activity"),
        )

    def _show_meeting(self) -> None:
        meeting = self.shown.meeting if self.shown is not None else None
        self.join.setVisible(meeting is not None)
        self._address.setVisible(meeting is not None)
        self._address.setText(meeting.address if meeting is not None else "")
        self._show_connection()

    def _show_connection(self) -> None:
        """Let one join only with a connection, and say so without."""
        meeting = self.shown.meeting if self.shown is not None else None
        state = self._session.sync.state if self._session is not None else None
        is_cut_off = state in UNREACHED
        self.join.setEnabled(not is_cut_off)
        self._cut_off.setVisible(is_cut_off and meeting is not None)

    def _fill_reminders(self, entry: CalendarEntry) -> None:
        self.reminder.clear()
        self.reminder.addItem(self.tr("As in the settings"), None)
        choices = set(REMINDERS) | ({entry.remind_before} - {None})
        for before in sorted(each for each in choices if each is not None):
            self.reminder.addItem(before_words(before), before)
        position = next(
            (
                at
                for at in range(self.reminder.count())
                if self.reminder.itemData(at) == entry.remind_before
            ),
            0,
        )
        self.reminder.setCurrentIndex(position)

    def _choose_reminder(self, _position: int) -> None:
        session, entry, before = self._session, self.entry, self.reminder.currentData()
        if session is not None and entry is not None and before != entry.remind_before:
            calendar = session.workspace.calendar
            session.run(lambda: calendar.keep_reminder(entry, before), session.changed.emit)

    def _put_note(self, entry: CalendarEntry) -> None:
        """Show what is noted; words that could not be saved go before those that are."""
        session, keeper = self._session, self._keepers.get(entry.key)
        if session is None:
            return
        if keeper is not None and not keeper.is_unsaved:
            keeper.deleteLater()
            keeper = None
        if keeper is None:
            keeper = self._keepers[entry.key] = self._keeper_of(session, entry)
        if keeper.words != self._written():
            self.note.setPlainText(keeper.words)

    def _keeper_of(
        self, session: AccountSession, entry: CalendarEntry
    ) -> WordKeeper[str, ChangeSet]:
        calendar = session.workspace.calendar

        def write(text: str, _kept: ChangeSet | None) -> ChangeSet:
            return calendar.keep_note(entry, text)

        def saved(changes: ChangeSet) -> None:
            session.changed.emit(changes)
            self.noted.emit()

        keeper = WordKeeper(session.background, write, None, entry.note, self)
        keeper.saved.connect(saved)
        keeper.failed.connect(session.failed)
        return keeper

    def _note_words(self) -> None:
        keeper = self._keepers.get(self.entry.key) if self.entry is not None else None
        if keeper is not None:
            keeper.change(self._written())

    def _let_go(self, key: str, keeper: WordKeeper[str, ChangeSet], saved: bool) -> None:  # noqa: FBT001
        """Forget a note that is saved, once another entry is shown."""
        is_shown = self.entry is not None and self.entry.key == key
        if saved and not is_shown and self._keepers.get(key) is keeper:
            del self._keepers[key]
            keeper.deleteLater()

    def _written(self) -> str:
        return self.note.toPlainText().strip()

    def _is_writing(self, before: CalendarEntry | None) -> bool:
        """Say whether the field has words that are not kept, or just have been."""
        return self.note.hasFocus() or (before is not None and self._written() != before.note)

    def _is_same(self, value: CalendarEntry | MeetingRoom) -> bool:
        entry = self.entry
        return entry is not None and isinstance(value, CalendarEntry) and entry.key == value.key

    def _join(self) -> None:
        if self.shown is not None and self.shown.meeting is not None:
            self.address_wanted.emit(self.shown.meeting.address)

    def _open_site(self) -> None:
        entry = self.entry
        if entry is not None and entry.link is not None:
            self.address_wanted.emit(entry.link)
