"""Draws a text with places in it marked, over one line or several, shortened to fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from ui.style.painting import RowBrush
    from ui.style.theme import Theme


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with the (start, end) places of what was found in it."""

    text: str
    marks: Sequence[tuple[int, int]]

    def draw(
        self, brush: RowBrush, place: QRect, font: QFont, theme: Theme, ink: str, lines: int = 1
    ) -> None:
        """Draw the text within a place; its direction is that of its letters."""
        text = self.text.replace("\n", " ")
        start = _start_of_last_line(text, font, place.width(), lines)
        rest = QFontMetrics(font).elidedText(text[start:], _ELIDE, place.width())
        shown = text[:start] + rest
        layout = _layout(shown, font, brush.direction)
        layout.setFormats(
            [
                mark_range(shown, begin, min(end, len(shown)), mark_shape(theme))
                for begin, end in self.marks
                if begin < len(shown)
            ]
        )
        where = brush.mirrored(place)
        _lay_out(layout, place.width(), lines, QFontMetrics(font).lineSpacing())
        brush.painter.setPen(QColor(ink))
        layout.draw(brush.painter, QPointF(where.topLeft()))


def mark_shape(theme: Theme, *, current: bool = False) -> QTextCharFormat:
    """Return how a place that was found looks; one of them may be the current one."""
    shape = QTextCharFormat()
    shape.setBackground(QColor(theme.accent if current else theme.warning_soft))
    shape.setForeground(QColor(theme.on_accent if current else theme.text))
    if not current:
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shape.setUnderlineColor(QColor(theme.warning))
    return shape


def mark_range(text: str, start: int, end: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a place of a text as Qt counts it."""
    made = QTextLayout.FormatRange()
    made.start, made.length = units(text[:start]), units(text[start:end])
    made.format = shape
    return made


def units(text: str) -> int:
    """Return how long Qt, which counts in UTF-16, finds a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _start_of_last_line(text: str, font: QFont, width: int, lines: int) -> int:
    if lines == 1:
        return 0
    layout = _layout(text, font, Qt.LayoutDirection.LeftToRight)
    _lay_out(layout, width, lines, 1)
    if layout.lineCount() < lines:
        return len(text)
    begin = layout.lineAt(lines - 1).textStart()
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * begin].decode("utf-16-le", "replace")
    )


def _layout(text: str, font: QFont, direction: Qt.LayoutDirection) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # A list keeps its edge, whatever the letters of a row.
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    return layout


def _lay_out(layout: QTextLayout, width: int, lines: int, spacing: int) -> None:
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * spacing))
    layout.endLayout()


_ELIDE = Qt.TextElideMode.ElideRight
