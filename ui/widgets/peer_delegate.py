"""Draws the rows of open questions and of highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from companion.domain.peer_learning import Highlight, OpenQuestion
from ui.models.peer_rows import note_words, place_words
from ui.style.look import AVATAR
from ui.widgets.discussion_delegate import draw_mark
from ui.widgets.row_delegate import DatedRowDelegate

if TYPE_CHECKING:
    from ui.models.peer_rows import PeerRow
    from ui.style.painting import RowBrush

_EXCERPT_LINES = 2
_ICON = 15


class PeerDelegate(DatedRowDelegate):
    """Avatar, author, mark and age; the discussion; what the post says; where; what it did."""

    def row_height(self, row: object) -> int:
        """Return the height of a row; one with a note has a line more."""
        small, body = self._look.metrics(0.9).lineSpacing(), self._look.metrics().lineSpacing()
        noted = isinstance(row, OpenQuestion | Highlight) and bool(note_words(row))
        return small * (2 + _EXCERPT_LINES + noted) + body + 26

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw an open question, or what peers found helpful."""
        if isinstance(row, OpenQuestion | Highlight):
            self._draw(brush, row)

    def _draw(self, brush: RowBrush, row: PeerRow) -> None:
        look, theme, post = self._look, self._look.theme, row.post
        area = brush.area.adjusted(16, 10, -14, -8)
        size = look.px(AVATAR)
        avatar = QRect(area.left(), area.top() + 3, size, size)
        look.draw_avatar(brush.painter, QRectF(brush.mirrored(avatar)), post.author_name)
        text = area.adjusted(size + 14, 0, 0, 0)
        small, body = look.metrics(0.9).lineSpacing(), look.metrics(bold=True).lineSpacing()
        line = QRect(text.left(), text.top(), text.width(), small)
        when = self._age(post.created_at)
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        line.setWidth(text.width() - used - 10)
        if post.mark is not None:
            line.setWidth(line.width() - draw_mark(look, brush, line, post.mark) - 8)
        brush.line(line, post.author_name, look.font(0.9), theme.muted)
        line = QRect(text.left(), line.bottom() + 2, text.width(), body)
        brush.line(line, post.title, look.font(bold=True), theme.text)
        line = QRect(text.left(), line.bottom() + 2, text.width(), small * _EXCERPT_LINES)
        brush.lines(line, post.excerpt, look.font(0.9), theme.muted, _EXCERPT_LINES)
        line = QRect(text.left(), line.bottom() + 2, text.width(), small)
        brush.line(line, place_words(row), look.font(0.82), theme.muted)
        self._draw_note(brush, row, line.translated(0, small))

    def _draw_note(self, brush: RowBrush, row: PeerRow, line: QRect) -> None:
        words = note_words(row)
        if not words:
            return
        helped = isinstance(row, Highlight)
        ink = self._look.theme.success if helped else self._look.theme.warning
        size = self._look.px(_ICON)
        icon = QRect(line.left(), line.top(), size, line.height())
        brush.picture(icon, self._look.pixmap("helped" if helped else "drafts", ink, size))
        brush.line(line.adjusted(size + 5, 0, 0, 0), words, self._look.font(0.82), ink)
