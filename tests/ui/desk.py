"""A person at the window: does things and waits until their effect can be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.forum import DiscussionSummary
from sync.classroom.control import ClassroomControl
from sync.events import ConnectionState
from ui.models.navigation import Place
from ui.models.thread_entries import post_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.draft import OutboxItem
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.main_window import MainWindow
    from ui.views.composer import Composer
    from ui.views.thread_pane import ThreadPane
    from ui.views.wizard import SetupWizard

LONG = 20_000
"""Milliseconds after which something that should have happened counts as failed."""


_desks: list[Desk] = []


def leave_all() -> None:
    """End every app that a test has left running, as one that fails halfway does."""
    while _desks:
        _desks.pop().leave()


class Desk:
    """Holds the app; each method returns when what it does is done."""

    def __init__(self, qtbot: QtBot, app: CompanionApplication) -> None:
        self.qtbot = qtbot
        self.app = app
        self._has_left = False
        # What is sent goes at once, but where a test is about undoing it.
        app._settings.value = replace(app.settings, undo_send_seconds=0)
        _desks.append(self)

    @property
    def window(self) -> MainWindow:
        return self.app.window

    @property
    def session(self) -> AccountSession:
        assert self.app.session is not None
        return self.app.session

    @property
    def pane(self) -> ThreadPane:
        return self.window.thread_pane

    @property
    def composer(self) -> Composer:
        return self.pane.composer

    @property
    def classroom(self) -> ClassroomControl:
        """The hand of others on the sample classroom."""
        return ClassroomControl(self.classroom_path)

    @property
    def classroom_path(self) -> Path:
        path = self.app.sample.database_path
        assert path is not None
        return path

    def runner_hears(self, method: str) -> list[object]:
        """Return a list that fills with what the sync is told by a method from now on."""
        runner = self.session.sync._runner
        heard: list[object] = []
        before = getattr(runner, method)

        def hear(value: object) -> None:
            heard.append(value)
            before(value)

        setattr(runner, method, hear)
        return heard

    def act(self, deed: Callable[[], object]) -> None:
        """Do what hands do: press a key, move or click the mouse."""
        deed()

    def until(self, holds: Callable[[], object]) -> None:
        """Let events pass until a condition holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=LONG)

    def open_sample(self) -> None:
        with self.qtbot.waitSignal(self.app.opened, timeout=LONG):
            self.app.open_sample()
        self.until(lambda: self.session.sync.report is not None)
        self.until(self.window.navigation.selectedIndexes)

    def open_wizard(self) -> SetupWizard:
        """Ask for another account."""
        self.app.show_wizard()
        self.until(lambda: self.app.wizard)
        assert self.app.wizard is not None
        return self.app.wizard

    def open_forum(self, name: str) -> None:
        forum = next(f for f in self.session.workspace.reading.forums() if f.name == name)
        self.window.navigation.select(Place.FORUM, forum.forum_id)
        self.until(lambda: self.rows() and self.window.forum_pane.forum == forum)

    def rows(self) -> list[DiscussionSummary]:
        return [
            row for row in self.window.forum_pane.model.values if isinstance(row, DiscussionSummary)
        ]

    def read(self, title_part: str) -> DiscussionSummary:
        """Choose a discussion of the forum in the list."""
        row = next(row for row in self.rows() if title_part in row.title)
        pane = self.window.forum_pane
        index = pane.model.index_of(("discussion", row.discussion_id))
        with self.qtbot.waitSignal(self.pane.thread_shown, timeout=LONG):
            pane.list.setCurrentIndex(index)
        return row

    def begin_reply(self, post_id: int) -> None:
        with self.qtbot.waitSignal(self.composer.opened, timeout=LONG):
            self.pane.writing.reply(post_key(post_id))

    def send(self) -> OutboxItem:
        with self.qtbot.waitSignal(self.composer.queued, timeout=LONG) as queued:
            self.composer.send_button.click()
        item: OutboxItem = queued.args[0]
        return item

    def work_offline(self, *, offline: bool = True) -> None:
        self.window.actions_.work_offline.setChecked(offline)
        wanted = ConnectionState.WORKING_OFFLINE
        self.until(lambda: (self.session.sync.state is wanted) is offline)

    def sync(self) -> None:
        with self.qtbot.waitSignal(self.session.sync.finished, timeout=LONG):
            self.window.actions_.sync_now.trigger()

    def thread_text(self) -> str:
        return self.pane.browser.toPlainText()

    def leave(self) -> None:
        """End the app as the person would; harmless to repeat."""
        if self._has_left:
            return
        self._has_left = True
        if self.app.wizard is not None:
            self.app.wizard.close()
        if self.window.isVisible():
            self.window.close()
            self.until(lambda: not self.window.isVisible())
        self.app.shut_down()
        self.window.deleteLater()
        self.app.deleteLater()
