"""One sitting at the real window with all that asks somebody; see `test_nobody_else_is_asked`.

Not collected by itself.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.files import FileState
from companion.domain.following import NewsKind
from companion.policy.policy_sources import known_policy
from tests.e2e.window_steps import DISCUSSION, FORUM, step_sign_in_with_the_wizard
from tests.ui.desk import LONG, Desk
from tests.ui.test_course_files_shown import HANDBOOK, PDF, press, state
from tests.ui.test_course_page import WATER, open_course, read
from tests.ui.test_draft_files import paste_picture
from tests.ui.test_messages_written import entry_of_a_peer
from tests.ui.test_sharing_dialog import begin
from ui.application import CompanionApplication
from ui.course_file_wording import FileDeed
from ui.language import speak
from ui.start import make_application

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def step_the_whole_story(qtbot: QtBot) -> None:
    step_sign_in_with_the_wizard(qtbot)
    make_application()
    speak("en")
    folder = Path(os.environ["COMPANION_DATA_DIR"])
    desk = Desk(qtbot, CompanionApplication(folder, policy=known_policy()))
    told: list[object] = []
    desk.app.versions.asked.connect(told.append)
    with qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.begin()
    desk.until(lambda: desk.session.sync.report is not None)
    desk.until(lambda: told)
    assert "99.0" in desk.window.notices._bar.text.text()
    _write(desk)
    _share_later(desk)
    _download(desk)
    _follow(desk)
    desk.leave()


def _write(desk: Desk) -> None:
    """Reply with a picture, and write to a peer; the discussion stays open."""
    desk.open_forum(FORUM)
    row = desk.read(DISCUSSION)
    desk.until(lambda: "Look." in desk.thread_text())
    desk.begin_reply(row.discussion_id)
    desk.composer.text.setPlainText("Ours, too. ")
    desk.composer.text.moveCursor(desk.composer.text.textCursor().MoveOperation.End)
    paste_picture(desk)
    desk.until(lambda: "attachment:picture.png" in desk.composer.text.toPlainText())
    desk.send()
    peer = entry_of_a_peer(desk)
    with desk.qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.pane.browser.action_wanted.emit("write", peer.key)
    desk.composer.text.setPlainText("Which one do you have?")
    desk.send()
    desk.until(lambda: not desk.session.workspace.status().figures.waiting)


def _download(desk: Desk) -> None:
    open_course(desk, WATER)
    read(desk, HANDBOOK)
    press(desk, FileDeed.DOWNLOAD)
    desk.until(lambda: state(desk, PDF) is FileState.KEPT)


def _follow(desk: Desk) -> None:
    """Add the address of a feed, and read what it says."""
    following = desk.session.workspace.following
    following.add(os.environ["STORY_FEED"])
    desk.sync()
    desk.until(lambda: any(e.kind is NewsKind.FEED for e in following.entries()))


def _share_later(desk: Desk) -> None:
    opened: list[object] = []

    def note(url: object) -> bool:
        opened.append(url)
        return True

    desk.window.sharing.open_address = note
    desk.work_offline()
    dialog = begin(desk)
    dialog.choose("telegram")
    dialog.act.click()
    desk.until(desk.session.workspace.sharing.waiting)
    assert opened == []
    desk.work_offline(offline=False)
