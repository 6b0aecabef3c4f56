"""Opening the app again, on data that is fine, damaged, or from a newer version."""

from __future__ import annotations

import socket
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtWidgets import QMessageBox

from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.failure_hook import polite_hook

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

METER = "Our water meter jumps"


def opened_again(qtbot: QtBot, data: Path) -> Desk:
    desk = Desk(qtbot, CompanionApplication(data))
    with qtbot.waitSignal(desk.app.opened, timeout=LONG):
        desk.app.begin()
    return desk


def message(desk: Desk) -> QMessageBox:
    desk.until(lambda: desk.window.findChildren(QMessageBox))
    box = desk.window.findChildren(QMessageBox)[0]
    assert isinstance(box, QMessageBox)
    return box


def database(desk: Desk) -> Path:
    return desk.app.accounts.folder_of(1) / "companion.db"


def test_the_sample_classroom_is_the_same_at_the_next_start(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    account = sample_desk.session.workspace.account
    sample_desk.leave()
    again = opened_again(qtbot, tmp_path / "data")
    assert again.session.workspace.account == account
    again.until(lambda: again.session.sync.report is not None)
    report = again.session.sync.report
    assert report is not None
    assert report.error is None
    assert report.pulled.posts == 0
    again.leave()


def test_the_sample_classroom_moves_to_another_port_where_its_own_is_taken(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    url = sample_desk.session.workspace.account.site_url
    sample_desk.leave()
    with closing(socket.socket()) as squatter:
        squatter.bind(("127.0.0.1", urlsplit(url).port or 0))
        squatter.listen()
        again = opened_again(qtbot, tmp_path / "data")
        again.until(lambda: again.session.sync.report is not None)
        report = again.session.sync.report
        assert report is not None
        assert report.error is None
        assert again.session.workspace.account.site_url != url
        again.leave()


def test_a_database_of_a_newer_version_is_explained_and_left_alone(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sample_desk.leave()
    path = database(sample_desk)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from-the-future'")
    desk = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    desk.app.begin()
    box = message(desk)
    assert "newer" in box.text().lower()
    assert box.informativeText()
    assert "Traceback" not in box.text() + box.detailedText()
    box.accept()
    assert desk.window.isVisible()
    desk.leave()


def test_a_damaged_database_is_made_anew_and_what_was_written_is_there(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sample_desk.open_forum("Ideas, tips and hints")
    row = sample_desk.read(METER)
    sample_desk.begin_reply(row.discussion_id)
    sample_desk.composer.text.setPlainText("Rescue me")
    sample_desk.leave()
    path = database(sample_desk)
    content = bytearray(path.read_bytes())
    content[100:20_000] = b"x" * 19_900
    path.write_bytes(content)
    again = opened_again(qtbot, tmp_path / "data")
    again.until(again.window.notice.isVisible)
    assert "1 text" in again.window.notice.text.text()
    again.until(lambda: again.window.drafts.items)
    assert again.window.drafts.items[0].draft.body == "Rescue me"
    again.leave()


def test_unreadable_settings_are_said_and_not_overwritten(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.leave()
    settings = tmp_path / "data" / "settings.json"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("{ this is no JSON", "utf-8")
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    again.open_sample()
    again.leave()
    assert settings.read_text("utf-8") == "{ this is no JSON"


def test_an_unexpected_error_saves_what_is_written_and_says_so_politely(
    sample_desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk = sample_desk
    desk.open_forum("Ideas, tips and hints")
    row = desk.read(METER)
    desk.begin_reply(row.discussion_id)
    hook = polite_hook(desk.app)
    with desk.qtbot.waitSignal(desk.composer.saved, timeout=LONG):
        desk.composer.text.setPlainText("Do not lose me")
        error = ZeroDivisionError("boom")
        hook(type(error), error, None)
        hook(type(error), error, None)
    boxes = desk.window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert "boom" not in boxes[0].text() + boxes[0].informativeText()
    assert "What you wrote is kept" in boxes[0].informativeText()
    boxes[0].accept()
    assert "boom" in caplog.text
    assert sys.excepthook is not hook
