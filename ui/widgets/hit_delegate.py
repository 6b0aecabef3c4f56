"""Draws the rows of the search: posts and own words that were found, and searches to do again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from companion.domain.forum import SearchHit
from companion.domain.search import OwnHit, SavedSearch
from ui.lines import in_line
from ui.models.rows import VALUE_ROLE
from ui.models.search_rows import EarlierSearch, Heading, query_in_words, row_title
from ui.style.look import AVATAR
from ui.style.marked_text import MarkedText
from ui.style.painting import RowBrush
from ui.times import age
from ui.widgets.discussion_delegate import draw_row_state
from ui.wording import needs_attention, state_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look

_EXCERPT_LINES = 2
_ICON = 18


class HitDelegate(QStyledItemDelegate):
    """A hit: avatar, author and age; the discussion; the place in the text; forum and course."""

    def __init__(
        self, look: Look, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of a row, the same for all rows of a kind."""
        value = index.data(VALUE_ROLE)
        small, body = self._look.metrics(0.9).lineSpacing(), self._look.metrics().lineSpacing()
        if isinstance(value, Heading):
            return QSize(200, small + 22)
        if isinstance(value, SavedSearch | EarlierSearch):
            return QSize(200, body + 18)
        return QSize(200, small * (2 + _EXCERPT_LINES) + body + 26)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        value = index.data(VALUE_ROLE)
        painter.save()
        brush = RowBrush(painter, option.rect, option.direction)
        if isinstance(value, Heading):
            place = brush.area.adjusted(16, 12, -14, -2)
            brush.line(place, value.words, self._look.font(0.9, bold=True), self._look.theme.muted)
        else:
            draw_row_state(self._look, brush, option)
            if isinstance(value, SearchHit):
                self._draw_hit(brush, value)
            elif isinstance(value, OwnHit):
                self._draw_own(brush, value)
            elif isinstance(value, SavedSearch | EarlierSearch):
                self._draw_search(brush, value)
        painter.restore()

    def _draw_hit(self, brush: RowBrush, hit: SearchHit) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(16, 10, -14, -8)
        size = look.px(AVATAR)
        avatar = QRect(area.left(), area.top() + 3, size, size)
        look.draw_avatar(brush.painter, QRectF(brush.mirrored(avatar)), hit.author_name)
        line = QRect(area.left() + size + 14, area.top(), 0, look.metrics(0.9).lineSpacing())
        line.setRight(area.right())
        when = age(hit.created_at, self._clock()) if hit.created_at is not None else ""
        right = (
            line.right() - 8 - brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        )
        if hit.has_attachments:
            right = self._draw_icon(brush, right, line, "attachment", theme.muted)
        first = QRect(line)
        first.setRight(right)
        ink = theme.accent if hit.unread else theme.muted
        brush.line(first, hit.author_name, look.font(0.9, bold=hit.unread), ink)
        title = MarkedText(hit.discussion_title, hit.title_marks)
        place = in_line((hit.course_name, hit.forum_name), "›")
        self._draw_text(brush, line, title, MarkedText(hit.excerpt, hit.marks), place)

    def _draw_own(self, brush: RowBrush, hit: OwnHit) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(16, 10, -14, -8)
        size = look.px(AVATAR)
        troubled = needs_attention(hit.item.state)
        ink = theme.danger if troubled else theme.warning
        icon = QRect(area.left(), area.top() + 3, size, size)
        brush.tint(icon, theme.danger_soft if troubled else theme.warning_soft, size / 2)
        brush.picture(icon, look.pixmap("drafts", ink, look.px(_ICON)))
        line = QRect(area.left() + size + 14, area.top(), 0, look.metrics(0.9).lineSpacing())
        line.setRight(area.right())
        when = age(hit.item.updated_at, self._clock())
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        first = QRect(line)
        first.setRight(line.right() - used - 10)
        brush.line(first, state_words(hit.item.state), look.font(0.9), ink)
        origin = hit.item.origin
        place = in_line((origin.course, origin.forum), "›")
        title = MarkedText(row_title(hit), ())
        self._draw_text(brush, line, title, MarkedText(hit.excerpt, hit.marks), place)

    def _draw_text(
        self, brush: RowBrush, first: QRect, title: MarkedText, text: MarkedText, place: str
    ) -> None:
        """Draw what stands below the first line."""
        look, theme = self._look, self._look.theme
        small, height = look.metrics(0.9).lineSpacing(), look.metrics().lineSpacing()
        line = QRect(first.left(), first.top() + small + 1, first.width(), height)
        title.draw(brush, line, look.font(bold=True), theme, theme.text)
        line = QRect(line.left(), line.bottom() + 2, line.width(), small * _EXCERPT_LINES)
        text.draw(brush, line, look.font(0.9), theme, theme.muted, _EXCERPT_LINES)
        line = QRect(line.left(), line.bottom() + 2, line.width(), small)
        brush.line(line, place, look.font(0.82), theme.muted)

    def _draw_search(self, brush: RowBrush, search: SavedSearch | EarlierSearch) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(16, 2, -14, -2)
        size = look.px(_ICON)
        icon = QRect(area.left(), area.top(), size, area.height())
        is_saved = isinstance(search, SavedSearch)
        name = look.pixmap("search" if is_saved else "clock", theme.muted, size)
        brush.picture(icon, name)
        text = area.adjusted(size + 12, 0, 0, 0)
        used = brush.line(text, row_title(search), look.font(), theme.text)
        if is_saved:
            rest = text.adjusted(used + 12, 0, 0, 0)
            brush.line(rest, query_in_words(search.query), look.font(0.9), theme.muted)

    def _draw_icon(self, brush: RowBrush, right: int, line: QRect, name: str, ink: str) -> int:
        size = self._look.px(14)
        place = QRect(right - size, line.top(), size, line.height())
        brush.picture(place, self._look.pixmap(name, ink, size))
        return right - size - 6
