"""Reminders of deadlines in the window, by a clock that the test turns."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.destination import DestinationKind
from tests.ui.desk import LONG, Desk, leave_all
from tests.ui.test_presence import RecordingAutostart, RecordingNotifier
from ui.application import CompanionApplication

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from companion.settings import Settings

QUIZ = "Check yourself: safe or not safe?"


class Turned:
    """The clock of the calendar, set ahead of the real one."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def notifier(qapp: QApplication) -> RecordingNotifier:
    return RecordingNotifier()


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def reminded(
    qtbot: QtBot,
    tmp_path: Path,
    after_first_sync: Path,
    notifier: RecordingNotifier,
    clock: Turned,
) -> Iterator[Desk]:
    """The app on the sample classroom, in which a quiz is due in a little more than a day."""
    shutil.copytree(after_first_sync, tmp_path / "data")
    app = CompanionApplication(
        tmp_path / "data",
        notifier=notifier,
        autostart=RecordingAutostart(),  # type: ignore[arg-type]
    )
    desk = Desk(qtbot, app)
    desk.open_sample()
    desk.session.workspace.calendar._clock = clock
    look(desk)
    yield desk
    leave_all()


def look(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.app.presence.reminders.looked, timeout=LONG):
        desk.app.presence.reminders.look()


def change(desk: Desk, **settings: object) -> Settings:
    desk.app._settings.change(**settings)
    return desk.app.settings


def test_a_deadline_is_told_of_a_day_before_and_once(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    assert notifier.shown == []
    clock.ahead = timedelta(hours=6)
    with reminded.qtbot.waitSignal(reminded.app.presence.reminders.looked, timeout=LONG):
        reminded.app.presence.reminders.tick()
    (notice,) = notifier.shown
    assert notice.title == QUIZ
    assert notice.text.startswith("Due ")
    assert notice.destination is not None
    assert notice.destination.kind is DestinationKind.ACTIVITY
    look(reminded)
    assert len(notifier.shown) == 1


def test_in_quiet_hours_nothing_is_told_and_afterwards_it_is(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    change(reminded, is_quiet=True)
    clock.ahead = timedelta(hours=6)
    reminded.app.presence.reminders.look()
    assert notifier.shown == []
    change(reminded, is_quiet=False)
    with reminded.qtbot.waitSignal(reminded.app.presence.reminders.looked, timeout=LONG):
        reminded.app.presence.reminders.tick()
    assert [notice.title for notice in notifier.shown] == [QUIZ]


def test_what_came_together_while_the_laptop_slept_is_told_together(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    change(reminded, remind_before_hours=72)
    clock.ahead = timedelta(days=2)
    look(reminded)
    (notice,) = notifier.shown
    assert notice.title.startswith("2 date")
    assert QUIZ in notice.text


def test_a_click_on_what_was_told_together_leads_to_the_calendar(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    change(reminded, remind_before_hours=72)
    clock.ahead = timedelta(days=2)
    look(reminded)
    notifier.chosen.emit(notifier.shown[0])
    reminded.until(lambda: reminded.window.calendar.is_shown)


def test_where_the_system_shows_nothing_the_window_reminds_and_leads_there(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    notifier.is_seen = False
    clock.ahead = timedelta(hours=6)
    look(reminded)
    bar = reminded.window.notice
    assert bar.isVisible()
    assert QUIZ in bar.text.text()
    assert notifier.shown == []
    bar.action.click()
    assert not bar.isVisible()
    view = reminded.window.course.view
    reminded.until(lambda: view.isVisible() and view.activity and view.activity.name == QUIZ)


def test_without_texts_a_notice_names_nothing(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    change(reminded, notices_show_text=False)
    clock.ahead = timedelta(hours=6)
    look(reminded)
    (notice,) = notifier.shown
    assert QUIZ not in notice.title + notice.text
    assert "water" not in notice.text


def test_who_wants_no_reminders_gets_none(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    change(reminded, remind_before_hours=0)
    clock.ahead = timedelta(days=1)
    look(reminded)
    assert notifier.shown == []


def test_a_click_on_a_reminder_leads_to_what_it_is_about(
    reminded: Desk, notifier: RecordingNotifier, clock: Turned
) -> None:
    clock.ahead = timedelta(hours=6)
    look(reminded)
    notifier.chosen.emit(notifier.shown[0])
    reminded.until(lambda: reminded.window.middle.currentWidget() is reminded.window.course.pane)
