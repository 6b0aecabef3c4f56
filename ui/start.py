"""Starts the window, once for a data folder, and stays until the person ends it."""

from __future__ import annotations

import gc
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from companion.crash_watch import crash_watch
from companion.errors import AppNotAnswering, PolicyBroken, SettingsUnreadable
from companion.policy.policy_sources import known_policy
from companion.policy.policy_values import NO_POLICY
from companion.settings import load_chosen, settings_in_force
from ui.application import CompanionApplication
from ui.around.single_instance import SingleInstance
from ui.failure_hook import polite_failures
from ui.language import speak
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.errors import CompanionError

log = logging.getLogger(__name__)

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_TURN_SECONDS = 0.0001
"""How long Python code of the sync may go on while a key waits, each time that the work of the key
comes back to Python: some twenty times. Fifty times that is usual."""


def run_window(
    data_folder: Path,
    *,
    start_sample: bool = False,
    hidden: bool = False,
    links: Sequence[str] = (),
) -> int:
    """Show the window on a data folder until the person ends it; return the exit status.

    `start_sample` opens the sample classroom at once where there is no account yet. `hidden` shows
    only the icon in the tray, where there is one. `links` are opened. Where the app runs on this
    folder already, that one is brought forward and given the links, and this returns at once; where
    that one does not answer, this says so; and where what the organisation has set cannot be
    understood: no account is opened then.
    """
    app = make_application()
    instance = SingleInstance(data_folder)
    try:
        if not instance.begin(links, hidden=hidden):
            return 0
    except AppNotAnswering as error:
        return _say_alone(data_folder, error)
    try:
        policy = known_policy()
    except PolicyBroken as error:
        instance.end()
        return _say_alone(data_folder, error)
    companion = CompanionApplication(data_folder, policy=policy)
    speak(companion.settings.language)
    instance.called.connect(companion.arrivals.take)
    app.aboutToQuit.connect(companion.windows.save_writing)
    if isinstance(app, DesktopApplication):
        app.link_opened.connect(lambda link: companion.arrivals.take([link], hidden=False))
    companion.look.apply()
    with crash_watch(data_folder) as has_crashed, polite_failures(companion):
        if has_crashed:
            companion.tell_crash()
        companion.begin(start_sample=start_sample, hidden=hidden)
        companion.arrivals.open_links(links)
        gc.freeze()
        gc.enable()
        try:
            return app.exec()
        finally:
            companion.shut_down()
            instance.end()


class DesktopApplication(QApplication):
    """Qt's application, which also hears what macOS hands to a program that runs already.

    `link_opened` gives a link, or the path of a file, that was opened outside of the app.
    """

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Hear of links and files; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent):
            url = event.url()
            whole = url.toString(url.ComponentFormattingOption.FullyEncoded)
            self.link_opened.emit(url.toLocalFile() if url.isLocalFile() else whole)
            return True
        return super().event(event)


def _say_alone(data_folder: Path, error: CompanionError) -> int:
    """Say why there will be no window, and end; return the exit status."""
    log.error("the window was not opened: %s", error)
    try:
        # What the person has chosen, as the policy may be what cannot be understood.
        speak(settings_in_force(load_chosen(data_folder), NO_POLICY).language)
    except SettingsUnreadable:
        speak(None)
    box = tell_error(None, error)
    # For those who are asked for help: what stands there can be copied.
    box.setTextInteractionFlags(_SELECTABLE)
    # A loop of its own: the end of the application's is remembered, and ends each loop after it.
    reading = QEventLoop()
    box.finished.connect(reading.quit)
    reading.exec()
    return 1


def make_application() -> QApplication:
    """Return the Qt application, made if there is none yet."""
    sys.setswitchinterval(_TURN_SECONDS)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else DesktopApplication(sys.argv[:1])
    app.setApplicationName("companion")
    app.setApplicationDisplayName("Companion")
    app.setDesktopFileName("companion")
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(True)
    return app
