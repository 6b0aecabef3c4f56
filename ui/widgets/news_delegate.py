"""Draws the stream of news: headings of days, and entries with sign, title, source and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

from companion.domain.following import NewsEntry
from ui.lines import in_line
from ui.models.news_rows import NewsDay
from ui.news_wording import news_icon, what_words
from ui.style.scale import GAP, GAP_ROOM, GAP_SMALL, GAP_WIDE
from ui.times import clock_time
from ui.widgets.row_delegate import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.style.painting import RowBrush

_MARGIN: Final = 14
_ICON: Final = 20
_SMALL: Final = 0.9


class NewsDelegate(RowDelegate):
    """What is unread stands out by its weight and its colour."""

    def row_height(self, row: object) -> int:
        """Return the height of a row."""
        if isinstance(row, NewsDay):
            return self._look.metrics(bold=True).lineSpacing() + GAP_ROOM + GAP_SMALL
        title, small = self._look.metrics(), self._look.metrics(_SMALL)
        return title.lineSpacing() + small.lineSpacing() + GAP_ROOM

    def draw_ground(self, brush: RowBrush, row: object, option: QStyleOptionViewItem) -> None:
        """Leave the headings of days without ground."""
        if not isinstance(row, NewsDay):
            super().draw_ground(brush, row, option)

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a day, or what is new on it."""
        if isinstance(row, NewsDay):
            line = brush.area.adjusted(_MARGIN, GAP_WIDE, -_MARGIN, 0)
            brush.line(line, row.words, self._look.font(bold=True), self._look.theme.text)
        elif isinstance(row, NewsEntry):
            self._draw_entry(brush, row)

    def _draw_entry(self, brush: RowBrush, entry: NewsEntry) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(_MARGIN, GAP, -_MARGIN, -GAP)
        height, small = look.metrics().lineSpacing(), look.metrics(_SMALL).lineSpacing()
        size = look.px(_ICON)
        sign = QRect(area.left(), area.top(), size, max(height, size))
        ink = theme.muted if entry.is_read else theme.accent
        brush.picture(sign, look.pixmap(news_icon(entry), ink, size))
        text = QRect(sign.right() + GAP_WIDE, area.top(), 0, height)
        text.setRight(area.right())
        title_ink = theme.muted if entry.is_read else theme.text
        brush.line(text, entry.title, look.font(bold=not entry.is_read), title_ink)
        below = QRect(text.left(), area.top() + height, text.width(), small)
        at = clock_time(entry.at)
        used = brush.line(below, at, look.font(_SMALL), theme.muted, trailing=True)
        below.setWidth(below.width() - used - GAP_WIDE)
        said = in_line([part for part in (what_words(entry), entry.source) if part])
        brush.line(below, said, look.font(_SMALL), theme.muted)
