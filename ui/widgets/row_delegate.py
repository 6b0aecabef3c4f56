"""What the rows of all lists share: their size and painting, and how a choice among them looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.rows import VALUE_ROLE
from ui.style.look import AVATAR
from ui.style.painting import RowBrush
from ui.times import age

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look

_MARGIN = 14
NARROWEST = 200
"""The width that a list asks for; what is longer is shortened."""


class RowDelegate(QStyledItemDelegate):
    """A list says how high a row is, and what is drawn in it, by the value that the row stands for.

    Values come as the model has them, so each list looks first which kind of row it is. What can
    be chosen lies on a ground that shows hover, choice and focus; headings leave it away.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def row_height(self, row: object) -> int:
        """Return the height of a row in pixels; where the width counts, `sizeHint` is redefined."""
        raise NotImplementedError

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw what stands in a row."""
        raise NotImplementedError

    def draw_ground(self, brush: RowBrush, row: object, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Draw what lies below the words: hover, choice, focus, and the line between rows."""
        draw_choice(self._look, brush, brush.area.adjusted(6, 2, -6, -2), option)
        if not option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            draw_separator(self._look, brush, self.words_from())

    def words_from(self) -> int:
        """Return where words begin, in pixels from the margin: behind a picture, as in most."""
        return self._look.px(AVATAR) + 16

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - the signature is Qt's
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return how much room a row asks for."""
        return QSize(NARROWEST, self.row_height(index.data(VALUE_ROLE)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        row = index.data(VALUE_ROLE)
        painter.save()
        brush = RowBrush(painter, option.rect, option.direction)
        self.draw_ground(brush, row, option)
        self.draw_row(brush, row)
        painter.restore()


class DatedRowDelegate(RowDelegate):
    """Rows that say how long ago something was, by this clock."""

    def __init__(
        self, look: Look, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(look, parent)
        self._clock = clock

    def _age(self, moment: datetime | None) -> str:
        """Return how long ago a moment was; nothing where none is known."""
        return age(moment, self._clock()) if moment is not None else ""


def draw_choice(look: Look, brush: RowBrush, place: QRect, option: QStyleOptionViewItem) -> None:
    """Draw hover, choice and focus."""
    theme = look.theme
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        brush.tint(place, theme.accent_soft if selected else theme.window)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus) or selected
    if focused and option.widget is not None and option.widget.hasFocus():
        brush.ring(place, theme.accent)


def draw_separator(look: Look, brush: RowBrush, words_from: int) -> None:
    """Draw the line below a row, from where its words begin."""
    area = brush.area
    brush.painter.setPen(QColor(look.theme.line))
    edge = QRect(area.left() + _MARGIN + words_from, area.bottom(), area.width(), 0)
    line = brush.mirrored(edge)
    brush.painter.drawLine(line.topLeft(), line.topRight())
