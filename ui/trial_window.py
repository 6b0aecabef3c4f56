"""A window that shows the sample classroom, syncs once and goes again: for `companion selftest`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from companion.errors import UnexpectedFault
from ui.application import CompanionApplication
from ui.language import languages, speak
from ui.start import make_application

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from sync.events import SyncReport
    from ui.account_session import AccountSession


def show_and_close(data_folder: Path, seconds: float) -> str:
    """Show the window on a data folder with the sample classroom; return what was seen.

    Raises what failed in the window, or `UnexpectedFault` where it takes longer than `seconds`.
    """
    app = make_application()
    trial = _TrialWindow(data_folder)
    before, sys.excepthook = sys.excepthook, trial.fail
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(lambda: trial.end(UnexpectedFault("the window takes too long")))
    limit.start(round(seconds * 1000))
    try:
        trial.begin()
        app.exec()
    finally:
        trial.companion.shut_down()
        sys.excepthook = before
    return trial.outcome()


class _TrialWindow:
    """The app, from its start to its end, once a sync has ended in it."""

    def __init__(self, data_folder: Path) -> None:
        self.companion = CompanionApplication(data_folder)
        self._error: BaseException | None = None
        self._seen = ""

    def begin(self) -> None:
        speak("en")
        self.companion.look.apply()
        self.companion.opened.connect(self._watch)
        self.companion.begin(start_sample=True)

    def fail(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.end(error)

    def end(self, error: BaseException) -> None:
        """End the app early."""
        self._error = error
        self.companion.quit()

    def outcome(self) -> str:
        if self._error is not None:
            raise self._error
        return self._seen

    def _watch(self, session: AccountSession) -> None:
        session.sync.finished.connect(self._look)

    def _look(self, report: SyncReport) -> None:
        """See what the window shows once it has synced, and end the app as a person does."""
        if report.error is not None:
            self.end(report.error)
            return
        window, screen = self.companion.window, QGuiApplication.primaryScreen()
        if not window.isVisible() or window.grab().isNull():
            self.end(UnexpectedFault("the window is not shown"))
            return
        self._seen = (
            f"{window.width()} × {window.height()} on {QGuiApplication.platformName()},"
            f" {screen.name() or 'one screen'}; speaks {', '.join(languages())}"
        )
        self.companion.quit()
