"""News of a newer version in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.policy.policy_values import Policy
from companion.services.version_news import VersionNews, note_asked
from companion.store.clock import system_clock
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

POLICY = Policy(update_notice="https://it.example.org/companion/version.json")


def test_a_newer_version_is_said_with_the_way_to_its_page(qtbot: QtBot, tmp_path: Path) -> None:
    note_asked(tmp_path, system_clock(), VersionNews("99.0", "https://it.example.org/new"))
    desk = Desk(qtbot, CompanionApplication(tmp_path, policy=POLICY))
    opened: list[QUrl] = []

    def note(url: QUrl) -> bool:
        opened.append(url)
        return True

    desk.app.versions.open_address = note
    with qtbot.waitSignal(desk.app.versions.asked, timeout=LONG):
        desk.open_sample()
    bar = desk.window.notices._bar
    assert bar.text.text() == "Companion 99.0 is there. This is an older one."
    bar.action.click()
    assert [url.toString() for url in opened] == ["https://it.example.org/new"]
    desk.leave()


def test_it_takes_the_place_of_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, CompanionApplication(tmp_path))
    desk.open_sample()
    notices = desk.window.notices
    notices._bar.say("You are signed out.")
    assert not notices.tell_newer_version(VersionNews("99.0"), lambda: None)
    assert notices._bar.text.text() == "You are signed out."
    notices._bar.hide()
    assert notices.tell_newer_version(VersionNews("99.0"), lambda: None)
    assert notices._bar.action.isHidden()
    desk.leave()
