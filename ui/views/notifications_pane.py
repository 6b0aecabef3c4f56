"""The middle pane for notifications: what the site has told, the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.background import Latest
from ui.language import say
from ui.models.notification_rows import NotificationRows
from ui.times import utc_now
from ui.widgets.controls import button, stacked
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_header import flow_header
from ui.widgets.notification_delegate import NotificationDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.notification import Notification
    from companion.services.workspace import Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look


class NotificationsPane(QWidget):
    """Lists notifications; `chosen` gives the one to show beside the list.

    `opened` gives one that the person pressed Enter on, `all_read_wanted` asks to mark all as read.
    `shown` tells that the list was read anew.
    """

    chosen = Signal(object)
    opened = Signal(object)
    all_read_wanted = Signal()
    shown = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.model = NotificationRows(clock, self)
        self.list = RowList(look, self.model, lambda: self.tr("Notifications"))
        self.all_read = button(lambda: self.tr("Mark all as read"), self.all_read_wanted.emit)
        self._empty = EmptyState(look, "bell")
        self._stack = QStackedLayout()
        self._build(look, clock)

    @property
    def current(self) -> Notification | None:
        """What is chosen in the list."""
        return self.model.value(self.list.currentIndex())

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.model.show_values(())
        self.load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place: where one leads to depends on what is cached."""
        if changes.notifications or changes.courses or changes.outlines or changes.conversations:
            self.load()

    def load(self) -> None:
        """Read the notifications."""
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            workspace = session.workspace
            latest.refresh(lambda: _read(workspace), self._show, session.failed.emit)

    def _build(self, look: Look, clock: Callable[[], datetime]) -> None:
        self.list.setItemDelegate(NotificationDelegate(look, clock, self.list))
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.activated.connect(self._open)
        say(
            self.all_read.setToolTip,
            lambda: self.tr("Here at once, and with the next sync on the site (Ctrl+Alt+A)"),
        )
        self.all_read.setEnabled(False)
        head = flow_header(lambda: self.tr("Notifications"), self.all_read)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = stacked(head)
        layout.addLayout(self._stack, 1)
        self.setLayout(layout)

    def _show(self, read: _Read) -> None:
        before = self.current
        with self.list.in_place():
            self.model.show_values(read.notifications)
        self.all_read.setEnabled(any(not one.is_read for one in read.notifications))
        self._say_empty(read)
        self._stack.setCurrentWidget(self.list if read.notifications else self._empty)
        if before is not None and self.current not in {None, before}:
            self.chosen.emit(self.current)
        self.shown.emit()

    def _say_empty(self, read: _Read) -> None:
        if not read.has_synced:
            self._empty.say(
                lambda: self.tr("Nothing is here yet"),
                lambda: self.tr("The next sync brings what the site has to tell you."),
            )
        elif not read.are_offered:
            self._empty.say(
                lambda: self.tr("This site tells no notifications"),
                lambda: self.tr("What is new in your forums stands at the forums themselves."),
            )
        else:
            self._empty.say(
                lambda: self.tr("No notifications"),
                lambda: self.tr("What the site has to tell you will stand here."),
            )

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            value = self.model.value(index)
            if value is not None:
                self.chosen.emit(value)

    def _open(self, index: QModelIndex) -> None:
        value = self.model.value(index)
        if value is not None:
            self.opened.emit(value)


@dataclass(frozen=True, slots=True)
class _Read:
    notifications: tuple[Notification, ...]
    has_synced: bool
    are_offered: bool


def _read(workspace: Workspace) -> _Read:
    service = workspace.notifications
    return _Read(
        service.notifications(),
        workspace.status().last_sync_at is not None,
        service.are_offered(),
    )
