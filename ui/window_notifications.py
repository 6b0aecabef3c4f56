"""Notifications in a window: the list in the middle, one of them beside it, the ways from them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from companion.domain.links import is_page_of
from ui.made_later import is_made
from ui.models.navigation import Place
from ui.views.notification_view import NotificationView
from ui.views.notifications_pane import NotificationsPane
from ui.widgets.links import open_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.notification import Notification
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowNotifications(QObject):
    """Holds both halves together; `browsed` gives each address handed to the browser."""

    browsed = Signal(str)

    def __init__(self, window: MainWindow, *, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        self.pane = NotificationsPane(window.look, clock=clock)
        self._clock = clock
        self.open_address: Callable[[QUrl], object] = open_in_browser
        self.pane.chosen.connect(self._show)
        self.pane.opened.connect(self.open)
        self.pane.all_read_wanted.connect(self.mark_all_read)

    @cached_property
    def view(self) -> NotificationView:
        """What is chosen, made when it is first wanted."""
        made = NotificationView(self._window.look, clock=self._clock)
        made.open_wanted.connect(self.open)
        made.read_wanted.connect(self._mark)
        self._window.right.addWidget(made)
        return made

    @property
    def is_shown(self) -> bool:
        """Whether the window shows notifications."""
        return self._window.middle.currentWidget() is self.pane

    def attach(self, session: AccountSession | None) -> None:
        """Show those of this account from now on."""
        self._session = session
        if is_made(self, "view"):
            self.view.show_nothing()
        self.pane.attach(session)

    def refresh(self, changes: ChangeSet) -> None:
        """Refresh what changed."""
        self.pane.refresh(changes)

    def show(self) -> None:
        """Lead to the notifications."""
        self._window.navigation.select(Place.NOTIFICATIONS, quietly=True)
        self._window.go_to(Place.NOTIFICATIONS)
        self.pane.list.setFocus()

    def mark_current_read(self) -> None:
        """Mark the one that is chosen as read."""
        if self.is_shown and self.pane.current is not None:
            self._mark(self.pane.current)

    def mark_all_read(self) -> None:
        """Mark all as read; the site hears of it with the next sync."""
        session = self._session
        if session is not None:
            service = session.workspace.notifications
            session.run(service.mark_all_read, session.changed.emit)

    def _show(self, one: Notification) -> None:
        self.view.show_value(one)

    def _mark(self, one: Notification) -> None:
        session = self._session
        if session is not None and not one.is_read:
            service = session.workspace.notifications
            session.run(lambda: service.mark_read(one.notification_id), session.changed.emit)

    def open(self, one: Notification) -> None:
        """Go to what it is about, here or on the site; who goes there has read it."""
        self._mark(one)
        session = self._session
        if one.destination is not None:
            self._window.travel.go(one.destination)
        elif one.address is not None and session is not None:
            if is_page_of(one.address, session.workspace.account.site_url):
                self.browsed.emit(one.address)
                self.open_address(QUrl(one.address))
            else:
                self._window.travel.follow(QUrl(one.address))
