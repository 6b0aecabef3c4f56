"""Lines made of several words go in the direction of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.lines import in_line, line_way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window that goes from right to left."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("qapp")
def test_a_line_from_the_left_is_as_it_is_written() -> None:
    assert in_line(("Safe water", "", "5 replies")) == "Safe water  ·  5 replies"
    assert line_way() == 'dir="ltr"'


@pytest.mark.usefixtures("mirrored")
def test_a_line_from_the_right_is_so_also_with_latin_letters_in_front() -> None:
    line = in_line(("Safe water", "Tips"), "›", " ")
    assert line == "\u200f\u2068Safe water\u2069 › \u2068Tips\u2069"
    assert line_way() == 'dir="rtl"'
    assert in_line(("", "")) == ""
