"""What stands below a text scrolls where it finds no room, and takes none when it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from ui.widgets.yielding_area import YieldingArea

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINE = 60
TEXT = 100


class Column(QWidget):
    """A text, three lines below it, and a button row that must be seen whole."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.end = QTextEdit(), QLabel("Send")
        self.text.setMinimumHeight(TEXT)
        self.end.setFixedHeight(LINE)
        self.lines = [QLabel(words) for words in ("files", "offer", "not saved")]
        for each in self.lines:
            each.setFixedHeight(LINE)
            each.hide()
        self.area = YieldingArea(*self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(self.area)
        column.addWidget(self.end)


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    column = Column()
    qtbot.addWidget(column)
    column.resize(300, 700)
    column.show()
    return column


def test_it_takes_no_room_without_parts(qtbot: QtBot, column: Column) -> None:
    assert column.area.height() == 0
    column.lines[0].show()
    qtbot.waitUntil(lambda: column.area.height() > LINE)
    column.lines[0].hide()
    qtbot.waitUntil(lambda: column.area.height() == 0)


def test_all_is_seen_where_there_is_room(qtbot: QtBot, column: Column) -> None:
    for each in column.lines:
        each.show()
    qtbot.waitUntil(lambda: column.area.height() > 3 * LINE)
    assert column.area.verticalScrollBar().maximum() == 0
    assert column.text.height() > TEXT


def test_in_a_small_window_the_last_is_seen_and_nothing_is_squeezed(
    qtbot: QtBot, column: Column
) -> None:
    column.resize(300, 300)
    for each in column.lines:
        each.show()
    last = column.lines[-1]
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == LINE)
    assert column.text.height() >= TEXT
    assert column.end.geometry().bottom() < column.height()
