"""Three sittings at the real window, each run as a process of its own by the story beside it.

Not collected by itself: `test_story_in_the_window.py` runs `pytest` on one step at a time, so that
the app really ends between them. The environment tells a sitting where things are.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sync.events import ConnectionState
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.language import speak
from ui.models.navigation import Place
from ui.start import make_application

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FORUM = "Ideas, tips and hints"
DISCUSSION = "Our water meter jumps"
REPLY = "Ours did that until we put in a check valve."
TOPIC = "Which rope lasts in the rain?"
TOPIC_TEXT = "Ours *frays* within a season."


def step_sign_in_with_the_wizard(qtbot: QtBot) -> None:
    desk = _desk(qtbot)
    desk.app.begin()
    desk.until(lambda: desk.app.wizard)
    wizard = desk.app.wizard
    assert wizard is not None
    wizard.welcome.connect_button.click()
    qtbot.keyClicks(wizard.address.field, os.environ["STORY_URL"])
    wizard.next.click()
    desk.until(lambda: wizard.pages.currentWidget() is wizard.sign_in)
    qtbot.keyClicks(wizard.sign_in.form.username, "amina")
    qtbot.keyClicks(wizard.sign_in.form.password, "amina-learns")
    wizard.next.click()
    desk.until(lambda: wizard.pages.currentWidget() is wizard.courses)
    desk.until(lambda: wizard.courses.chosen)
    with qtbot.waitSignal(desk.app.opened, timeout=LONG):
        wizard.next.click()
    desk.until(lambda: desk.session.sync.report is not None)
    report = desk.session.sync.report
    assert report is not None
    assert report.error is None
    desk.leave()


def step_read_search_and_write_without_a_network(qtbot: QtBot) -> None:
    desk = _desk(qtbot)
    with qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.begin()
    desk.until(lambda: desk.session.sync.state is ConnectionState.OFFLINE)
    desk.open_forum(FORUM)
    row = desk.read(DISCUSSION)
    assert "check valve" in desk.thread_text()
    desk.window.actions_.search.trigger()
    view = desk.window.search_view
    with qtbot.waitSignal(view.hits_shown, timeout=LONG):
        qtbot.keyClicks(view.field, "chlorine")
    assert view.model.values
    desk.open_forum(FORUM)
    desk.begin_reply(row.discussion_id)
    qtbot.keyClicks(desk.composer.text, REPLY)
    with qtbot.waitSignal(desk.composer.queued, timeout=LONG):
        qtbot.keyClick(desk.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: REPLY in desk.thread_text())
    with qtbot.waitSignal(desk.composer.opened, timeout=LONG):
        desk.window.actions_.new_discussion.trigger()
    qtbot.keyClicks(desk.composer.subject, TOPIC)
    qtbot.keyClicks(desk.composer.text, TOPIC_TEXT)
    desk.send()
    desk.window.navigation.select(Place.OUTBOX)
    desk.until(lambda: len(desk.window.outbox.model.values) == 2)
    desk.leave()


def step_the_next_start_sends_both(qtbot: QtBot) -> None:
    desk = _desk(qtbot)
    with qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.begin()
    desk.until(lambda: not desk.session.workspace.status().figures.waiting)
    desk.until(lambda: desk.session.sync.state is ConnectionState.ONLINE)
    desk.open_forum(FORUM)
    desk.read(TOPIC)
    desk.until(lambda: "frays" in desk.thread_text())
    desk.read(DISCUSSION)
    desk.until(lambda: desk.thread_text().count(REPLY) == 1)
    desk.leave()


def _desk(qtbot: QtBot) -> Desk:
    make_application()
    speak("en")
    return Desk(qtbot, CompanionApplication(Path(os.environ["COMPANION_DATA_DIR"])))
