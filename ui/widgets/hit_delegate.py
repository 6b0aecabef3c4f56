"""Draws the rows of search hits, the words that were found marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from companion.domain.forum import SearchHit
from ui.models.rows import VALUE_ROLE
from ui.style.look import AVATAR
from ui.style.painting import RowBrush
from ui.times import age
from ui.widgets.discussion_delegate import draw_row_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look

_EXCERPT_LINES = 2


class HitDelegate(QStyledItemDelegate):
    """Avatar, author and age; the discussion; the place in the text; forum and course."""

    def __init__(
        self, look: Look, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Return the height that all rows share."""
        small = self._look.metrics(0.9).lineSpacing()
        return QSize(200, small * (2 + _EXCERPT_LINES) + self._look.metrics().lineSpacing() + 26)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row of a hit."""
        hit = index.data(VALUE_ROLE)
        if not isinstance(hit, SearchHit):
            return
        painter.save()
        brush = RowBrush(painter, option.rect, option.direction)
        draw_row_state(self._look, brush, option)
        self._draw(brush, hit)
        painter.restore()

    def _draw(self, brush: RowBrush, hit: SearchHit) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(16, 10, -14, -8)
        size = look.px(AVATAR)
        avatar = QRect(area.left(), area.top() + 3, size, size)
        look.draw_avatar(brush.painter, QRectF(brush.mirrored(avatar)), hit.author_name)
        text = area.adjusted(size + 14, 0, 0, 0)
        small, height = look.metrics(0.9).lineSpacing(), look.metrics().lineSpacing()
        line = QRect(text.left(), text.top(), text.width(), small)
        when = age(hit.created_at, self._clock()) if hit.created_at is not None else ""
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        line.setWidth(text.width() - used - 10)
        brush.line(line, hit.author_name, look.font(0.9), theme.muted)
        line = QRect(text.left(), text.top() + small + 1, text.width(), height)
        brush.line(line, hit.discussion_title, look.font(bold=True), theme.text)
        line = QRect(text.left(), line.bottom() + 2, text.width(), small * _EXCERPT_LINES)
        self._draw_excerpt(brush, line, hit)
        line = QRect(text.left(), line.bottom() + 2, text.width(), small)
        place = f"{hit.course_name}  ›  {hit.forum_name}"
        brush.line(line, place, look.font(0.82), theme.muted)

    def _draw_excerpt(self, brush: RowBrush, place: QRect, hit: SearchHit) -> None:
        theme = self._look.theme
        text = hit.excerpt.replace("\n", " ")
        layout = QTextLayout(text, self._look.font(0.9))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(
            [
                _mark(_units(text[:start]), _units(text[start:end]), theme.warning_soft, theme.text)
                for start, end in hit.marks
            ]
        )
        where = brush.mirrored(place)
        layout.beginLayout()
        top = 0.0
        for _ in range(_EXCERPT_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(where.width())
            line.setPosition(QPointF(0, top))
            top += self._look.metrics(0.9).lineSpacing()
        layout.endLayout()
        brush.painter.setPen(QColor(theme.muted))
        layout.draw(brush.painter, QPointF(where.topLeft()))


def _units(text: str) -> int:
    """Return how long Qt, which counts in UTF-16, finds a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _mark(start: int, length: int, fill: str, ink: str) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setBackground(QColor(fill))
    shape.setForeground(QColor(ink))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shape
    return made
