"""Lists of middle panes: what changes in them leaves the person where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from ui.models.rows import RowsModel
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.style.look import Look

OLD = [f"row {number}" for number in range(60)]
NEW = ["new 1", "new 2", "new 3"]


@pytest.fixture
def listed(qtbot: QtBot, look: Look) -> RowList:
    model = RowsModel[str](str, str, str)
    shown = RowList(look, model, "Rows")
    model.setParent(shown)
    qtbot.addWidget(shown)
    model.show_values(OLD)
    shown.resize(300, 200)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def first_in_sight(shown: RowList) -> str:
    return str(shown.indexAt(QPoint(20, 1)).data())


def show(shown: RowList, rows: list[str]) -> None:
    model = shown.model()
    assert isinstance(model, RowsModel)
    with shown.in_place():
        model.show_values(rows)


def test_rows_that_come_above_leave_what_is_read_where_it_is(listed: RowList) -> None:
    listed.verticalScrollBar().setValue(listed.visualRect(listed.model().index(20, 0)).top())
    before = first_in_sight(listed)
    assert before == "row 20"
    show(listed, NEW + OLD)
    assert first_in_sight(listed) == before


def test_who_is_at_the_top_sees_what_comes_there(listed: RowList) -> None:
    show(listed, NEW + OLD)
    assert first_in_sight(listed) == "new 1"


def test_marking_a_row_tells_of_no_choice_while_choosing_does(listed: RowList) -> None:
    told: list[str] = []
    listed.selectionModel().selectionChanged.connect(
        lambda: told.append(str(listed.currentIndex().data()))
    )
    listed.mark(listed.model().index(3, 0))
    assert [index.data() for index in listed.selectedIndexes()] == ["row 3"]
    assert told == []
    listed.setCurrentIndex(listed.model().index(4, 0))
    assert told == ["row 4"]
    listed.mark(listed.model().index(-1, 0))
    assert not listed.selectedIndexes()
    assert told == ["row 4"]
