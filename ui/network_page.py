"""Pages that stand between the person and the site, opened in the system's browser."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sync.connection_state import page_of_network


class NetworkPage(QObject):
    """Opens the network's page, or the site's own; `seen` when the person comes back from it."""

    seen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._note_state)

    def open(self, site_url: str) -> None:
        """Open an address of the site that the network answers itself; nothing else is told."""
        self._is_open = QDesktopServices.openUrl(QUrl(page_of_network(site_url)))

    def open_site(self, site_url: str) -> None:
        """Open the site, where the person has to do something first."""
        self._is_open = QDesktopServices.openUrl(QUrl(site_url))

    def _note_state(self, state: Qt.ApplicationState) -> None:
        if self._is_open and state is Qt.ApplicationState.ApplicationActive:
            self._is_open = False
            self.seen.emit()
