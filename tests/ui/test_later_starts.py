"""A second start where the first one does not answer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from companion.errors import AppNotAnswering
from ui.around.single_instance import SingleInstance
from ui.messages import message_for

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_a_start_beside_one_that_hangs_gives_up_within_seconds(
    qapp: QApplication, tmp_path: Path
) -> None:
    hanging = SingleInstance(tmp_path)
    assert hanging.begin(), "it listens, but nobody runs its events while the other one waits"
    begun = time.monotonic()
    with pytest.raises(AppNotAnswering):
        SingleInstance(tmp_path, patience_seconds=0.5).begin(["companion:course/1"])
    assert time.monotonic() - begun < 5
    hanging.end()


def test_what_a_start_asked_for_is_done_when_the_first_one_answers_late(
    qtbot: QtBot, tmp_path: Path
) -> None:
    late = SingleInstance(tmp_path)
    assert late.begin()
    with pytest.raises(AppNotAnswering):
        SingleInstance(tmp_path, patience_seconds=0.5).begin(["companion:course/1"])
    with qtbot.waitSignal(late.called) as called:
        pass
    assert called.args == [["companion:course/1"], False]
    qtbot.waitUntil(lambda: not late.findChildren(QLocalSocket))
    late.end()


def test_a_start_whose_first_one_ends_meanwhile_becomes_the_first(
    qapp: QApplication, tmp_path: Path
) -> None:
    first = SingleInstance(tmp_path)
    assert first.begin()
    first.end()
    second = SingleInstance(tmp_path, patience_seconds=0.5)
    assert second.begin()
    second.end()


def test_that_the_app_does_not_answer_is_said_in_words(qapp: QApplication) -> None:
    said = message_for(AppNotAnswering())
    assert "running" in said.what
    assert said.next
