"""One sitting at the window of an encrypted account, in which things fail.

Not collected by itself; see `test_lost_laptop_in_the_window`, which looks at what it leaves. It
notes each title that any window had in the file that `STORY_TITLES` names.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from companion.logs import start_logging
from companion.services.diagnostics import diagnostics, save_text
from tests.e2e.window_steps import FORUM
from tests.ui.desk import LONG, Desk
from tests.ui.test_draft_files import paste_picture
from tests.ui.test_lost_laptop_shown import settings_of
from tests.ui.test_messages_written import entry_of_a_peer
from tests.ui.test_people_cards import card_of
from tests.ui.test_writing_windows import detach
from ui.application import CompanionApplication
from ui.failure_hook import polite_failures
from ui.language import speak
from ui.start import make_application

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Titles(QObject):
    """Hears each title that a window gets or shows."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a title and let the event pass."""
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.Show) and isinstance(
            watched, QWidget
        ):
            self.seen.append(watched.windowTitle())
        return False


def step_read_write_and_fail(qtbot: QtBot) -> None:
    data = Path(os.environ["COMPANION_DATA_DIR"])
    start_logging(data, verbose=True)
    app = make_application()
    speak("en")
    desk = Desk(qtbot, CompanionApplication(data))
    with polite_failures(desk.app):
        with qtbot.waitSignal(desk.app.opened, timeout=LONG):
            desk.app.begin()
        desk.until(lambda: desk.session.sync.report is not None)
        assert desk.session.workspace.is_encrypted
        dialog = settings_of(desk)
        dialog.presence.hides_names.setChecked(True)
        dialog.keep.click()
        desk.until(lambda: desk.session.workspace.account.full_name not in _title(desk))
        titles = Titles(app)
        _read_and_write(desk)
        _fail(desk)
        save_text(data.parent / "report.txt", diagnostics(data))
    Path(os.environ["STORY_TITLES"]).write_text("\n".join(titles.seen), encoding="utf-8")
    desk.leave()


def _title(desk: Desk) -> str:
    return desk.window.windowTitle()


def _read_and_write(desk: Desk) -> None:
    """Read a discussion, look at its author, write to them, and reply in a window apart."""
    read, written = os.environ["STORY_READ"], os.environ["STORY_WRITTEN"]
    desk.open_forum(FORUM)
    row = desk.read(read)
    peer = entry_of_a_peer(desk)
    card_of(desk, peer).close()
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("write", peer.key)
    desk.composer.text.setPlainText(f"{written} in a message")
    desk.send()
    desk.open_forum(FORUM)
    desk.read(read)
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText(f"{written} in a reply ")
    paste_picture(desk)
    desk.until(lambda: "attachment:picture.png" in desk.composer.text.toPlainText())
    detach(desk).composer.save_now()
    desk.until(
        lambda: any(written in i.draft.body for i in desk.session.workspace.writing.drafts())
    )


def _fail(desk: Desk) -> None:
    """Have things fail that nobody expected, with words in what they say."""
    words = f"{os.environ['STORY_READ']} by {os.environ['STORY_PEER']}"
    for error in (ValueError(words), KeyError(words), OSError(2, "No such file", words)):
        try:
            raise error
        except (ValueError, KeyError, OSError):
            sys.excepthook(*sys.exc_info())

    def break_off() -> None:
        raise LookupError(words)

    thread = threading.Thread(target=break_off)
    thread.start()
    thread.join()
    failed: list[Exception] = []
    desk.session.background.run(break_off, lambda _: None, failed.append)
    desk.until(lambda: failed)
    for box in desk.window.findChildren(QMessageBox):
        box.accept()
