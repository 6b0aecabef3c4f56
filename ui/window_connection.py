"""What one window says and does about the connection: sync now, work offline, pages in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sync.events import ConnectionState
from ui.network_page import NetworkPage

if TYPE_CHECKING:
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowConnection(QObject):
    """Follows the connection of the account that its window shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        self._page = NetworkPage(window)
        self._page.seen.connect(self._try_again)
        window.strip.network_page_wanted.connect(self._open_page)
        window.actions_.sync_now.triggered.connect(self._sync_now)
        window.actions_.work_offline.toggled.connect(self._work_offline)

    def attach(self, session: AccountSession | None) -> None:
        """Follow the connection of this account from now on."""
        self._session = session
        if session is not None:
            session.sync.connection_changed.connect(self._show)
            self._show()

    def open_site(self) -> None:
        """Show the site in the browser, as where it wants something that only works there."""
        if self._session is not None:
            self._page.open_site(self._session.workspace.account.site_url)

    def _open_page(self) -> None:
        if self._session is not None:
            self._page.open(self._session.workspace.account.site_url)

    def _sync_now(self) -> None:
        if self._session is not None:
            self._session.sync.sync_now()

    def _try_again(self) -> None:
        """Sync, now that the person has seen a page that stood in the way."""
        if self._session is not None:
            self._session.sync.sync_unless_offline()

    def _work_offline(self, work_offline: bool) -> None:  # noqa: FBT001 - a slot
        if self._session is not None:
            self._session.sync.set_work_offline(work_offline=work_offline)
        self._window.work_offline_changed.emit(work_offline)

    def _show(self) -> None:
        if self._session is None:
            return
        state, acts = self._session.sync.state, self._window.actions_
        self._window.thread_pane.composer.set_online(
            online=state in {ConnectionState.ONLINE, ConnectionState.UNKNOWN}
        )
        offline = state is ConnectionState.WORKING_OFFLINE
        acts.work_offline.blockSignals(True)  # noqa: FBT003
        acts.work_offline.setChecked(offline)
        acts.work_offline.blockSignals(False)  # noqa: FBT003
        acts.sync_now.setEnabled(not offline)
