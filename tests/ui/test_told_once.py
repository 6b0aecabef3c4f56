"""What went wrong is told once, in the window that is in use, however many are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from companion.domain.draft import Draft, ReplyTarget
from companion.errors import StorageFull
from companion.settings import load_settings
from tests.ui.desk import Desk, leave_all
from ui.application import CompanionApplication

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.draft import OutboxItem
    from ui.main_window import MainWindow

FORUM = "Ideas, tips and hints"


@pytest.fixture
def two_windows(sample_desk: Desk) -> Iterator[tuple[MainWindow, MainWindow]]:
    """Two windows, of which the second one is in use; what stands over them goes at the end."""
    first = sample_desk.window
    second = sample_desk.app.windows.open()
    second.activateWindow()
    sample_desk.until(second.isActiveWindow)
    yield first, second
    for window in (first, second):
        for box in window.findChildren(QMessageBox):
            box.accept()
    second.close()
    sample_desk.until(lambda: sample_desk.app.windows.all == [first])


def a_draft(desk: Desk) -> OutboxItem:
    reading = desk.session.workspace.reading
    forum = next(each for each in reading.forums() if each.name == FORUM)
    row = reading.discussions(forum.forum_id, limit=1)[0]
    target = ReplyTarget(row.discussion_id, row.discussion_id)
    return desk.session.workspace.writing.new_reply(target, Draft("Re", "Words"))


def boxes_of(window: MainWindow) -> list[str]:
    return [box.text() for box in window.findChildren(QMessageBox)]


def test_a_failure_is_told_in_the_window_in_use_alone(
    sample_desk: Desk, two_windows: tuple[MainWindow, MainWindow]
) -> None:
    first, second = two_windows
    sample_desk.session.failed.emit(StorageFull("no room"))
    assert boxes_of(first) == []
    assert len(boxes_of(second)) == 1
    first.activateWindow()
    sample_desk.until(first.isActiveWindow)
    sample_desk.session.failed.emit(StorageFull("no room"))
    assert len(boxes_of(first)) == 1


def test_a_failure_while_a_dialog_is_open_is_told_in_the_window_it_stands_over(
    sample_desk: Desk, two_windows: tuple[MainWindow, MainWindow]
) -> None:
    first, second = two_windows
    second.actions_.settings.trigger()
    dialog = sample_desk.app.settings_dialog
    assert dialog is not None
    assert dialog.parent() is second
    sample_desk.until(lambda: QApplication.activeWindow() is dialog)
    sample_desk.session.failed.emit(StorageFull("no room"))
    assert boxes_of(first) == []
    assert len(boxes_of(second)) == 1
    dialog.reject()


def test_undo_is_offered_in_the_window_in_use_alone(
    sample_desk: Desk, two_windows: tuple[MainWindow, MainWindow]
) -> None:
    desk = sample_desk
    item = a_draft(desk)
    first, second = two_windows
    second.activateWindow()
    desk.session.discard(item.item_id)
    desk.until(second.undo_bar.isVisible)
    assert not first.undo_bar.isVisible()
    second.actions_.undo_discard.trigger()
    desk.until(desk.session.workspace.writing.drafts)


class Refusal:
    """A disk that refuses to take the settings while `refuses`."""

    def __init__(self, folder: Path) -> None:
        self._blocked = folder / "settings.json.new"
        self.refuse()

    def refuse(self) -> None:
        self._blocked.mkdir(parents=True)

    def relent(self) -> None:
        self._blocked.rmdir()


def test_settings_that_cannot_be_saved_are_said_once_and_saved_at_the_end(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    data = tmp_path / "data"
    desk.until(lambda: load_settings(data).last_account is not None)
    refusal = Refusal(data)
    desk.window.actions_.larger.trigger()
    desk.until(desk.window.notice.isVisible)
    assert "settings" in desk.window.notice.text.text().lower()
    desk.window.notice.hide()
    desk.window.actions_.larger.trigger()
    desk.until(lambda: desk.app.background.running == 0)
    assert not desk.window.notice.isVisible(), "it was told before"
    refusal.relent()
    scale = desk.app.settings.text_scale
    desk.leave()
    assert load_settings(data).text_scale == pytest.approx(scale)
    desk.app.look.set_text_scale(1.0)


def test_settings_that_could_be_saved_meanwhile_are_told_of_when_they_fail_again(
    sample_desk: Desk, tmp_path: Path
) -> None:
    desk = sample_desk
    data = tmp_path / "data"
    refusal = Refusal(data)
    desk.window.actions_.larger.trigger()
    desk.until(desk.window.notice.isVisible)
    refusal.relent()
    desk.window.actions_.larger.trigger()
    desk.until(lambda: not desk.window.notice.isVisible())
    desk.until(lambda: load_settings(data).text_scale == desk.app.settings.text_scale)
    refusal.refuse()
    desk.window.actions_.normal.trigger()
    desk.until(desk.window.notice.isVisible)
    refusal.relent()


class RefusingAutostart:
    """A system that lets nothing be started at login."""

    def is_on(self) -> bool:
        return False

    def turn_on(self, command: list[str]) -> None:
        raise PermissionError(13, "not yours", "/home/amina/.config/autostart")

    def turn_off(self) -> None:
        """Nothing to do."""


def test_a_start_at_login_that_the_system_refuses_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    app = CompanionApplication(
        tmp_path / "data",
        autostart=RefusingAutostart(),  # type: ignore[arg-type]
    )
    desk = Desk(qtbot, app)
    desk.open_sample()
    desk.window.actions_.settings.trigger()
    dialog = app.settings_dialog
    assert dialog is not None
    dialog.presence.login.setChecked(True)
    dialog.keep.click()
    desk.until(desk.window.notice.isVisible)
    assert "login" in desk.window.notice.text.text()
    leave_all()
