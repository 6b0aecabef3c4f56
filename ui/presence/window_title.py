"""The title of a window: whose account it shows, and how much is unread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.account_session import AccountSession

APP_NAME = "Companion"


class WindowTitle(QObject):
    """Keeps the title of its window; `shows_names` says whether it may name anybody."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._account = ""
        self._unread = 0
        self.shows_names = True
        self._show()

    def attach(self, session: AccountSession | None) -> None:
        """Name this account from now on."""
        account = session.workspace.account if session is not None else None
        self._account = f"{account.site_name} – {account.full_name}" if account else ""
        self._show()

    def count(self, unread: int) -> None:
        """Say how many posts, messages and notifications are unread; nothing for none."""
        self._unread = unread
        self._show()

    def show_names(self, shows: bool) -> None:  # noqa: FBT001 - a state
        """Name the account in the title, or nobody."""
        self.shows_names = shows
        self._show()

    def _show(self) -> None:
        named = self._account and self.shows_names
        title = f"{self._account} – {APP_NAME}" if named else APP_NAME
        if self._unread:
            title = f"({QLocale().toString(self._unread)}) {title}"
        self._window.setWindowTitle(title)
