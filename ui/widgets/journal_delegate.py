"""Draws the rows of the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from companion.domain.journal_entry import JournalEntry
from ui.learning_wording import day_words
from ui.models.rows import VALUE_ROLE
from ui.style.painting import RowBrush
from ui.widgets.discussion_delegate import draw_row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look


class JournalDelegate(QStyledItemDelegate):
    """The day, the first line of what was tried, what came of it, and what it is about."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of a row."""
        small, body = self._look.metrics(0.9).lineSpacing(), self._look.metrics().lineSpacing()
        entry = index.data(VALUE_ROLE)
        lines = 1
        if isinstance(entry, JournalEntry):
            lines += bool(entry.words.outcome.strip()) + (entry.words.about is not None)
        return QSize(200, small * lines + body + 24)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        entry = index.data(VALUE_ROLE)
        painter.save()
        brush = RowBrush(painter, option.rect, option.direction)
        draw_row_state(self._look, brush, option)
        if isinstance(entry, JournalEntry):
            self._draw(brush, entry)
        painter.restore()

    def _draw(self, brush: RowBrush, entry: JournalEntry) -> None:
        look, theme, words = self._look, self._look.theme, entry.words
        area = brush.area.adjusted(16, 10, -14, -8)
        small, body = look.metrics(0.9).lineSpacing(), look.metrics(bold=True).lineSpacing()
        line = QRect(area.left(), area.top(), area.width(), small)
        brush.line(line, day_words(words.day), look.font(0.9), theme.muted)
        line = QRect(area.left(), line.bottom() + 2, area.width(), body)
        brush.line(line, words.title, look.font(bold=True), theme.text)
        line = QRect(area.left(), line.bottom() + 2, area.width(), small)
        if words.outcome.strip() and words.tried.strip():
            brush.line(line, words.outcome.strip(), look.font(0.9), theme.muted)
            line = line.translated(0, small)
        if words.about is not None:
            brush.line(line, words.about.name, look.font(0.9), theme.accent)
