"""Saving what is being written, whatever it is for."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from companion.errors import StorageFull
from ui.word_keeper import WordKeeper

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.background import Background

LONG = 10_000


class Paper:
    """Where the words go: a disk that may be slow or full."""

    def __init__(self) -> None:
        self.written: list[tuple[str, int | None]] = []
        self.is_full = False
        self.is_free = Event()
        self.is_free.set()

    def write(self, words: str, kept: int | None) -> int:
        assert self.is_free.wait(10)
        if self.is_full:
            raise StorageFull("no room")
        self.written.append((words, kept))
        return 7


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def keeper(background: Background, paper: Paper) -> WordKeeper[str, int]:
    return WordKeeper(background, paper.write, None, "")


def test_words_are_saved_while_the_typing_goes_on_without_a_pause(
    qtbot: QtBot, keeper: WordKeeper[str, int]
) -> None:
    typing = QTimer()
    typing.timeout.connect(lambda: keeper.change(f"{keeper.words}a"))
    with qtbot.waitSignal(keeper.saved, timeout=LONG):
        typing.start(40)
    typing.stop()
    assert keeper.kept == 7


def test_newer_words_wait_for_the_save_under_way_and_go_to_what_it_made(
    qtbot: QtBot, keeper: WordKeeper[str, int], paper: Paper
) -> None:
    paper.is_free.clear()
    keeper.change("a")
    keeper.save_now()
    keeper.change("ab")
    answers: list[bool] = []
    keeper.settle(answers.append)
    paper.is_free.set()
    qtbot.waitUntil(lambda: answers == [True])
    assert paper.written == [("a", None), ("ab", 7)]


def test_words_that_could_not_be_saved_are_saved_when_there_is_room(
    qtbot: QtBot, keeper: WordKeeper[str, int], paper: Paper
) -> None:
    paper.is_full = True
    keeper.change("a")
    answers: list[bool] = []
    keeper.settle(answers.append)
    qtbot.waitUntil(lambda: answers == [False])
    assert str(keeper.error) == "no room"
    paper.is_full = False
    keeper.settle(answers.append)
    qtbot.waitUntil(lambda: answers == [False, True])
    assert keeper.error is None
    assert paper.written == [("a", None)]


def test_words_typed_during_the_last_save_are_kept_though_all_closes(
    keeper: WordKeeper[str, int], paper: Paper, background: Background
) -> None:
    paper.is_free.clear()
    keeper.change("a")
    keeper.save_now()
    keeper.change("ab")
    keeper.save_last()
    background.close()
    paper.is_free.set()
    background.shutdown()
    assert paper.written == [("a", None), ("ab", 7)]
