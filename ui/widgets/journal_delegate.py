"""Draws the rows of the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from companion.domain.journal_entry import JournalEntry
from ui.learning_wording import day_words
from ui.widgets.row_delegate import RowDelegate

if TYPE_CHECKING:
    from ui.style.painting import RowBrush


class JournalDelegate(RowDelegate):
    """The day, the first line of what was tried, what came of it, and what it is about."""

    def words_from(self) -> int:
        """Return that words begin at the margin."""
        return 0

    def row_height(self, row: object) -> int:
        """Return the height of a row."""
        small, body = self._look.metrics(0.9).lineSpacing(), self._look.metrics().lineSpacing()
        lines = 1
        if isinstance(row, JournalEntry):
            lines += bool(row.words.outcome.strip()) + (row.words.about is not None)
        return small * lines + body + 24

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw an entry."""
        if isinstance(row, JournalEntry):
            self._draw(brush, row)

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
