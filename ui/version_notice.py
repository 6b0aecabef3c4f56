"""Says in the window that there is a newer version, where the organisation has it looked for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.policy.policy_values import Policy
    from companion.services.version_news import VersionNews
    from ui.background import Background
    from ui.window_notices import WindowNotices

log = logging.getLogger(__name__)

_HOUR_MS: Final = 60 * 60 * 1000
"""So often is it seen whether a day has passed; the window may be open for weeks."""


class VersionNotice(QObject):
    """Asks on a worker, at the start and once a day; `asked` gives what came, None for nothing.

    Nothing is asked while `may_ask` says no, nor where the policy names no address. Each version
    is told once in a run.
    """

    asked = Signal(object)

    def __init__(
        self,
        background: Background,
        policy: Policy,
        data: Path,
        notices: Callable[[], WindowNotices],
        may_ask: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._background = background
        self._policy = policy
        self._data = data
        self._notices = notices
        self._may_ask = may_ask
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_HOUR_MS)
        self._timer.timeout.connect(self._ask)

    def begin(self) -> None:
        """Ask from now on."""
        if self._policy.update_notice and not self._timer.isActive():
            self._timer.start()
            self._ask()

    def end(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def _ask(self) -> None:
        if self._may_ask():
            self._background.run(self._look, self._take, self._fail)

    def _look(self) -> VersionNews | None:
        from sync.version_asking import newer_version  # noqa: PLC0415 - see ui.site_access

        return newer_version(self._policy, self._data)

    def _take(self, news: VersionNews | None) -> None:
        if news is not None and news.version != self._told:
            is_told = self._notices().tell_newer_version(news, lambda: self._open(news.link))
            self._told = news.version if is_told else ""
        self.asked.emit(news)

    def _open(self, link: str) -> None:
        self.open_address(QUrl(link))

    def _fail(self, error: Exception) -> None:
        log.warning("no news of versions: %s", type(error).__name__)
