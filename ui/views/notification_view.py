"""The right pane for notifications: one of them, whole, with the way to what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from companion.domain.destination import DestinationKind
from ui.language import follow_language, say
from ui.notification_wording import about_words
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL, GAP_WIDE
from ui.times import day_and_time, utc_now
from ui.widgets.controls import button, label, pane_header, row, stacked
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.notification import Notification
    from ui.style.look import Look


class NotificationView(QWidget):
    """Shows a notification as plain words.

    `open_wanted` asks to go to what it is about, `read_wanted` to mark it as read; both give it.
    """

    open_wanted = Signal(object)
    read_wanted = Signal(object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._clock = clock
        self.shown: Notification | None = None
        self._title = label(name="pane-title")
        self._about = label(faint=True, small=True)
        self._text = label()
        self._hint = label(faint=True, small=True)
        self.open = button("", self._open, primary=True)
        self.mark = button(lambda: self.tr("Mark as read"), self._mark)
        self._empty = EmptyState(
            look,
            "bell",
            lambda: self.tr("Choose a notification"),
            lambda: self.tr("Enter leads to what it is about."),
        )
        self._stack = QStackedLayout(self)
        self._build()

    @property
    def reading_widget(self) -> QWidget:
        """What has the keyboard beside the list: what can be pressed."""
        return self.mark if self.open.isHidden() else self.open

    def show_nothing(self) -> None:
        """Ask to choose one."""
        self.shown = None
        self._stack.setCurrentWidget(self._empty)

    def show_value(self, one: Notification) -> None:
        """Show one."""
        self.shown = one
        self._say()
        self._stack.setCurrentWidget(self._page)

    def _build(self) -> None:
        head = pane_header()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(GAP_LARGE, GAP_WIDE, GAP_LARGE, GAP_WIDE)
        lines.setSpacing(GAP_SMALL)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        column.setSpacing(GAP)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(self._text)
        column.addSpacing(GAP)
        column.addLayout(row(self.open, self.mark, None, gap=GAP_WIDE))
        column.addWidget(self._hint)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        say(self.mark.setToolTip, lambda: self.tr("Mark as read (Ctrl+Alt+R)"))
        self._page = QWidget()
        layout = stacked(head)
        layout.addWidget(scroll, 1)
        self._page.setLayout(layout)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)
        follow_language(self, self._say)

    def _say(self) -> None:
        one = self.shown
        if one is None:
            return
        self._title.setText(one.subject)
        said = [about_words(one), one.sender_name, day_and_time(one.created_at, self._clock())]
        self._about.setText(" · ".join(part for part in said if part))
        self._text.setText(one.text)
        self._text.setVisible(bool(one.text.strip()))
        self.open.setText(self._open_words(one))
        leads_on = one.destination is not None or one.address is not None
        self.open.setVisible(leads_on)
        self.mark.setVisible(not one.is_read)
        self._hint.setVisible(one.destination is None)
        self._hint.setText(
            self.tr("What it is about is not on this computer.")
            if leads_on
            else self.tr("It leads to no page.")
        )

    def _open_words(self, one: Notification) -> str:
        if one.destination is None:
            return self.tr("Open on the site")
        return {
            DestinationKind.DISCUSSION: self.tr("Open the discussion"),
            DestinationKind.CONVERSATION: self.tr("Open the conversation"),
            DestinationKind.ACTIVITY: self.tr("Open the activity"),
            DestinationKind.FORUM: self.tr("Open the forum"),
            DestinationKind.COURSE: self.tr("Open the course"),
        }.get(one.destination.kind, self.tr("Open"))

    def _open(self) -> None:
        if self.shown is not None:
            self.open_wanted.emit(self.shown)

    def _mark(self) -> None:
        if self.shown is not None:
            self.read_wanted.emit(self.shown)
