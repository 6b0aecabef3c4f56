"""Draws the rows of the list of conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF

from companion.domain.conversation import ConversationSummary
from companion.domain.draft import OutboxItem
from ui.models.conversation_rows import conversation_name
from ui.style.look import AVATAR
from ui.style.scale import GAP, GAP_SMALL, GAP_WIDE
from ui.widgets.row_delegate import DatedRowDelegate
from ui.wording import needs_attention, state_words

if TYPE_CHECKING:
    from ui.style.painting import RowBrush

_MARGIN = 14
_MARK = 15


class ConversationDelegate(DatedRowDelegate):
    """Initials; name and age; the newest words; how much is unread, waits or was stopped."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        lines = self._look.metrics(bold=True).lineSpacing()
        lines += self._look.metrics(0.9).lineSpacing() * 2
        return max(lines, self._look.px(AVATAR)) + 24

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a conversation, or an own first message that waits."""
        if isinstance(row, ConversationSummary):
            self._draw_conversation(brush, row)
        elif isinstance(row, OutboxItem):
            self._draw_waiting(brush, row)

    def _draw_conversation(self, brush: RowBrush, row: ConversationSummary) -> None:
        theme, look = self._look.theme, self._look
        unread = row.unread_count > 0
        when = self._age(row.last_message_at)
        text = self._draw_name(brush, conversation_name(row), when, bold=unread)
        if unread:
            dot = QRect(brush.area.left() + GAP_SMALL, text.top() + GAP, 7, 7)
            brush.tint(dot, theme.accent, 3.5)
        top = text.top() + look.metrics(bold=True).lineSpacing() + 1
        room = text.width() - self._draw_marks(brush, text.right(), top, row)
        spacing = look.metrics(0.9).lineSpacing()
        place = QRect(text.left(), top, room, spacing * 2)
        brush.lines(place, row.excerpt, look.font(0.9), theme.muted, 2)

    def _draw_waiting(self, brush: RowBrush, item: OutboxItem) -> None:
        theme, look = self._look.theme, self._look
        name = item.recipient.name if item.recipient is not None else ""
        text = self._draw_name(brush, name, "", bold=True)
        spacing = look.metrics(0.9).lineSpacing()
        line = QRect(text.left(), text.top(), text.width(), spacing)
        line.translate(0, look.metrics(bold=True).lineSpacing() + 1)
        brush.line(line, item.draft.body, look.font(0.9), theme.muted)
        line.translate(0, spacing)
        troubled = needs_attention(item.state)
        ink = theme.danger if troubled else theme.warning
        size = look.px(_MARK)
        icon = QRect(line.left(), line.top(), size, spacing)
        brush.picture(icon, look.pixmap("alert" if troubled else "clock", ink, size))
        words = line.adjusted(size + 6, 0, 0, 0)
        brush.line(words, state_words(item.state), look.font(0.9), ink)

    def _draw_name(self, brush: RowBrush, name: str, when: str, *, bold: bool) -> QRect:
        """Draw initials, name and age; return the area of the text."""
        theme, look = self._look.theme, self._look
        area = brush.area.adjusted(_MARGIN, 10, -_MARGIN, -8)
        size = look.px(AVATAR)
        avatar = QRect(area.left() + 2, area.top() + 3, size, size)
        look.draw_avatar(brush.painter, QRectF(brush.mirrored(avatar)), name)
        text = area.adjusted(size + 14, 0, 0, 0)
        line = QRect(text.left(), text.top(), text.width(), look.metrics(bold=True).lineSpacing())
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        line.setWidth(text.width() - used - GAP_WIDE)
        brush.line(line, name, look.font(bold=bold), theme.text)
        return text

    def _draw_marks(self, brush: RowBrush, right: int, top: int, row: ConversationSummary) -> int:
        """Draw how much is unread, and whether own words wait; return the width that it takes."""
        theme, look = self._look.theme, self._look
        spacing, used = look.metrics(0.9).lineSpacing(), 0
        if row.unread_count:
            font = look.font(0.82, bold=True)
            text = QLocale().toString(row.unread_count)
            middle = top + spacing // 2
            used += brush.badge(right, middle, text, font, theme.on_accent, theme.accent)
            used += GAP_SMALL
        size = look.px(_MARK)
        for holds, icon, ink in (
            (row.stuck_count > 0, "alert", theme.danger),
            (row.waiting_count > row.stuck_count, "clock", theme.warning),
        ):
            if holds:
                place = QRect(right - used - size, top, size, spacing)
                brush.picture(place, look.pixmap(icon, ink, size))
                used += size + GAP_SMALL
        return used + (GAP if used else 0)
