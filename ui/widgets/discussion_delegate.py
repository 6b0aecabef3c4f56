"""Draws the rows of the discussion list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF

from companion.content.post_marks import read_mark
from companion.domain.draft import OutboxItem
from companion.domain.forum import DiscussionSummary
from ui.mark_wording import mark_words
from ui.style.look import AVATAR
from ui.style.marks import MARK_LOOKS
from ui.widgets.row_delegate import DatedRowDelegate
from ui.wording import needs_attention, state_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QObject

    from companion.domain.post_mark import PostMark
    from ui.style.look import Look
    from ui.style.painting import RowBrush

_MARGIN = 14
_MARK = 15


class DiscussionDelegate(DatedRowDelegate):
    """Avatar, author and age; title; excerpt; marks and counts."""

    def __init__(
        self, look: Look, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(look, clock, parent)
        self.own_name = ""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        small = self._look.metrics(0.9).lineSpacing()
        return small * 3 + self._look.metrics(bold=True).lineSpacing() + 24

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a discussion, or an own one that waits to be sent."""
        if isinstance(row, DiscussionSummary):
            self._draw_discussion(brush, row)
        elif isinstance(row, OutboxItem):
            self._draw_waiting(brush, row)

    def _draw_discussion(self, brush: RowBrush, row: DiscussionSummary) -> None:
        theme, look = self._look.theme, self._look
        unread = row.unread_count > 0
        when = self._age(row.last_post_at)
        text = self._draw_author(brush, row.author_name, when, row.mark)
        if unread:
            dot = QRect(brush.area.left() + 4, text.top() + 8, 7, 7)
            brush.tint(dot, theme.accent, 3.5)
        top = text.top() + look.metrics(0.9).lineSpacing() + 1
        bold = look.font(bold=unread)
        height = look.metrics(bold=True).lineSpacing()
        width = text.width() - self._draw_marks(brush, text.right(), top, height, row)
        brush.line(QRect(text.left(), top, width, height), row.shown_title, bold, theme.text)
        top += height + 1
        small = look.font(0.9)
        rest = text.width() - self._draw_count(brush, text.right(), top, row) - 8
        spacing = look.metrics(0.9).lineSpacing()
        brush.lines(QRect(text.left(), top, rest, spacing * 2), row.excerpt, small, theme.muted, 2)

    def _draw_waiting(self, brush: RowBrush, item: OutboxItem) -> None:
        theme, look = self._look.theme, self._look
        mark, title = read_mark(item.draft.subject)
        text = self._draw_author(brush, self.own_name, "", mark)
        top = text.top() + look.metrics(0.9).lineSpacing() + 1
        height = look.metrics(bold=True).lineSpacing()
        place = QRect(text.left(), top, text.width(), height)
        brush.line(place, title, look.font(bold=True), theme.text)
        troubled = needs_attention(item.state)
        ink = theme.danger if troubled else theme.warning
        size = look.px(_MARK)
        icon = QRect(text.left(), top + height + 2, size, look.metrics(0.9).lineSpacing())
        brush.picture(icon, look.pixmap("alert" if troubled else "clock", ink, size))
        words = icon.adjusted(size + 6, 0, text.width() - size - 6, 0)
        brush.line(words, state_words(item.state), look.font(0.9), ink)

    def _draw_author(
        self, brush: RowBrush, name: str, when: str, mark: PostMark | None = None
    ) -> QRect:
        """Draw avatar, name, mark and age; return the area of the text."""
        theme, look = self._look.theme, self._look
        area = brush.area.adjusted(_MARGIN, 10, -_MARGIN, -8)
        size = look.px(AVATAR)
        avatar = QRect(area.left() + 2, area.top() + 3, size, size)
        look.draw_avatar(brush.painter, QRectF(brush.mirrored(avatar)), name)
        text = area.adjusted(size + 14, 0, 0, 0)
        height = look.metrics(0.9).lineSpacing()
        line = QRect(text.left(), text.top(), text.width(), height)
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        line.setWidth(text.width() - used - 10)
        if mark is not None:
            line.setWidth(line.width() - draw_mark(look, brush, line, mark) - 8)
        brush.line(line, name, look.font(0.9), theme.muted)
        return text

    def _draw_marks(
        self, brush: RowBrush, right: int, top: int, height: int, row: DiscussionSummary
    ) -> int:
        theme = self._look.theme
        waits = row.waiting_count > row.stuck_count
        marks = [
            (row.stuck_count > 0, "alert", theme.danger),
            (waits, "clock", theme.warning),
            (row.is_answered and not row.has_helped, "answered", theme.success),
            (row.has_helped, "helped", theme.success),
            (row.locked, "lock", theme.muted),
            (row.starred, "star", theme.star),
            (row.pinned, "pin", theme.muted),
        ]
        used, size = 0, self._look.px(_MARK)
        for holds, name, colour in marks:
            if holds:
                place = QRect(right - used - size, top, size, height)
                brush.picture(place, self._look.pixmap(name, colour, size))
                used += size + 4
        return used

    def _draw_count(self, brush: RowBrush, right: int, top: int, row: DiscussionSummary) -> int:
        theme, font = self._look.theme, self._look.font(0.82, bold=row.unread_count > 0)
        if not row.reply_count:
            return 0
        ink, fill = (
            (theme.on_accent, theme.accent) if row.unread_count else (theme.muted, theme.hover)
        )
        middle = top + self._look.metrics(0.9).lineSpacing()
        text = QLocale().toString(row.reply_count)
        return brush.badge(right, middle, text, font, ink, fill)


def draw_mark(look: Look, brush: RowBrush, line: QRect, mark: PostMark) -> int:
    """Draw icon and word of a mark at the end of a line; return the width that they took."""
    shown = MARK_LOOKS[mark]
    ink, size = getattr(look.theme, shown.ink), look.px(_MARK)
    used = brush.line(line, mark_words(mark), look.font(0.82, bold=True), ink, trailing=True)
    icon = QRect(line.right() - used - size - 3, line.top(), size, line.height())
    brush.picture(icon, look.pixmap(shown.icon, ink, size))
    return used + size + 4
