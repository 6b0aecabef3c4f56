"""The one small interface to the system's notifications, and what it is on a desktop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QSystemTrayIcon

    from companion.domain.destination import Destination

_SHOWN_MS = 10_000


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification: two plain texts, and where a click on it leads.

    `account_id` is the account that the destination is in; None for the one that is open.
    """

    title: str
    text: str
    destination: Destination | None = None
    account_id: int | None = None


class Notifier(Protocol):
    """Shows notices; `chosen` gives the one that the person clicks on."""

    @property
    def chosen(self) -> SignalInstance:
        """Gives the notice."""

    @property
    def is_seen(self) -> bool:
        """Whether the system shows notices at all."""

    def show(self, notice: Notice) -> None:
        """Show a notice, or do nothing where the system shows none."""


class TrayNotifier(QObject):
    """Notices as messages of the tray icon.

    On Linux these are the desktop's notifications where its tray is one of D-Bus, as Qt sends them;
    to send them ourselves would take an unsigned number, which PySide cannot put into a D-Bus
    message (seen with 6.11). Qt tells only that the newest one was clicked.
    """

    chosen = Signal(object)
    is_seen = True

    def __init__(self, tray: QSystemTrayIcon) -> None:
        super().__init__(tray)
        self._tray = tray
        self._latest: Notice | None = None
        tray.messageClicked.connect(self._choose)

    def show(self, notice: Notice) -> None:
        """Show a balloon."""
        self._latest = notice
        self._tray.showMessage(notice.title, notice.text, self._tray.icon(), _SHOWN_MS)

    def _choose(self) -> None:
        if self._latest is not None:
            self.chosen.emit(self._latest)


class SilentNotifier(QObject):
    """For a system that shows no notices."""

    chosen = Signal(object)
    is_seen = False

    def show(self, notice: Notice) -> None:
        """Show nothing; counts in the window tell of the news."""
