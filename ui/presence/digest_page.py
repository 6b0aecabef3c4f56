"""Brings up the digest: by itself after a long absence, and whenever it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.presence.digest_view import DigestView

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.destination import Destination
    from companion.domain.digest import Absence
    from ui.account_session import AccountSession
    from ui.around.window_set import WindowSet
    from ui.main_window import MainWindow
    from ui.settings_keeper import SettingsKeeper


class DigestPage(QObject):
    """Shows the digest in place of a discussion.

    `looked` tells that it was looked whether the person was away; `is_looking` that it still is.
    """

    looked = Signal()

    def __init__(self, windows: WindowSet, settings: SettingsKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._settings = settings
        self._session: AccountSession | None = None
        self._since: datetime | None = None
        self.is_looking = False
        windows.made.connect(self._take_in)

    def attach(self, session: AccountSession | None) -> None:
        """Tell of this account from now on."""
        self._session = session
        self._since = None
        self.is_looking = False
        if session is not None:
            session.changed.connect(self._refresh)
            self.look_whether_missed()

    def look_whether_missed(self) -> None:
        """Show the digest if the person was away for long; note that they are here now."""
        session = self._session
        if session is None or self.is_looking or not self._is_seen():
            return
        self.is_looking = True
        digests = session.workspace.digests

        def look() -> Absence | None:
            absence = digests.absence()
            was_long = absence is not None and digests.was_long(absence)
            digests.note_here()
            return absence if was_long else None

        def looked(absence: Absence | None) -> None:
            self.is_looking = False
            if absence is not None and session is self._session:
                self._since = absence.known_until
                if self._settings.value.tells_absence:
                    self.show(self._windows.main)
            self.looked.emit()

        def failed(error: Exception) -> None:
            self.is_looking = False
            session.failed.emit(error)

        session.background.run(look, looked, failed)

    def show(self, window: MainWindow) -> None:
        """Show in a window what happened while the person was away last."""
        view = self._view_in(window)
        view.attach(self._session)
        view.tell_since(self._since)
        window.right.setCurrentWidget(view)
        view.text.setFocus()

    def view_in(self, window: MainWindow) -> DigestView | None:
        """Return the view of a window; None as long as it was not needed."""
        return window.right.findChild(DigestView)

    def _is_seen(self) -> bool:
        return any(window.isVisible() for window in self._windows.all)

    def _take_in(self, window: MainWindow) -> None:
        window.digest_wanted.connect(lambda: self.show(window))

    def _view_in(self, window: MainWindow) -> DigestView:
        known = self.view_in(window)
        if known is not None:
            return known
        view = DigestView(window.look)
        window.right.addWidget(view)
        view.chosen.connect(lambda place: self._go(window, place))
        view.closed.connect(lambda: window.right.setCurrentWidget(window.thread_pane))
        return view

    def _go(self, window: MainWindow, place: Destination) -> None:
        window.travel.go(place)

    def _refresh(self, _changes: object) -> None:
        for window in self._windows.all:
            view = self.view_in(window)
            if view is not None and window.right.currentWidget() is view:
                view.refresh()
