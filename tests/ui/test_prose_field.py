"""Text that is written stands at the side where its script begins, paragraph by paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.widgets.prose_field import ProseField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.style.look import Look

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def field(qtbot: QtBot) -> ProseField:
    field = ProseField()
    qtbot.addWidget(field)
    field.resize(400, 300)
    field.show()
    return field


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window that goes from right to left."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(before)


def start_of(field: ProseField, paragraph: int) -> int:
    """Return where the cursor stands at the beginning of a paragraph."""
    cursor = field.textCursor()
    cursor.setPosition(field.document().findBlockByNumber(paragraph).position())
    return field.cursorRect(cursor).center().x()


def test_each_paragraph_begins_where_its_script_does(field: ProseField) -> None:
    field.setPlainText("Two buckets\n- شكرا لكم\nare enough.")
    middle = field.viewport().width() // 2
    assert [start_of(field, each) > middle for each in range(3)] == [False, True, False]


@pytest.mark.usefixtures("mirrored")
def test_an_empty_text_begins_where_the_window_does(field: ProseField) -> None:
    middle = field.viewport().width() // 2
    assert start_of(field, 0) > middle
    field.insertPlainText("Two buckets")
    assert start_of(field, 0) < middle
    field.clear()
    assert start_of(field, 0) > middle


def test_an_empty_text_turns_with_the_window(field: ProseField) -> None:
    middle = field.viewport().width() // 2
    assert start_of(field, 0) < middle
    field.setLayoutDirection(RIGHT_TO_LEFT)
    assert start_of(field, 0) > middle


def test_a_long_placeholder_is_shown_over_several_lines(field: ProseField, look: Look) -> None:
    field.setPlaceholderText("Write here what you want to say. " * 5)
    field.resize(300, 200)
    looked = field.grab().toImage()
    ground = looked.pixelColor(looked.width() // 2, looked.height() - 20)
    line = look.metrics().lineSpacing()
    inked = [
        any(looked.pixelColor(x, y) != ground for x in range(30, 260))
        for y in range(12, 12 + 2 * line)
    ]
    assert any(inked[:line])
    assert any(inked[line:])
