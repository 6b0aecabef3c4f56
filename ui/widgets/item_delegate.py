"""Draws the rows of outbox and drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from companion.domain.draft import ItemState, OutboxItem
from ui.lines import in_line
from ui.models.outbox_rows import ActionGroup, OutboxRow, row_state_words, row_title
from ui.style.look import AVATAR
from ui.widgets.row_delegate import DatedRowDelegate
from ui.wording import needs_attention, origin_words

if TYPE_CHECKING:
    from ui.style.painting import RowBrush

_ICON = 20


class ItemDelegate(DatedRowDelegate):
    """State icon; what it is; the first words; state and age. What was sent is faint."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        small = self._look.metrics(0.9).lineSpacing()
        return small * 2 + self._look.metrics().lineSpacing() + 24

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw an item, or small actions together."""
        if isinstance(row, OutboxItem | ActionGroup):
            self._draw(brush, row)

    def _draw(self, brush: RowBrush, row: OutboxRow) -> None:
        look, theme = self._look, self._look.theme
        item = row.items[0] if isinstance(row, ActionGroup) else row
        icon, ink = self._sign(item)
        area = brush.area.adjusted(16, 10, -14, -8)
        size = look.px(_ICON)
        height, small = look.metrics().lineSpacing(), look.metrics(0.9).lineSpacing()
        brush.picture(
            QRect(area.left() + 8, area.top(), size, height), look.pixmap(icon, ink, size)
        )
        text = area.adjusted(look.px(AVATAR) + 14, 0, 0, 0)
        faint = item.state is ItemState.SENT
        line = QRect(text.left(), text.top(), text.width(), height)
        when = self._age(item.sent_at or item.updated_at)
        used = brush.line(line, when, look.font(0.9), theme.muted, trailing=True)
        line.setWidth(text.width() - used - 10)
        colour = theme.muted if faint else theme.text
        brush.line(line, row_title(row), look.font(bold=not faint), colour)
        line = QRect(text.left(), text.top() + height + 1, text.width(), small)
        brush.line(line, _content(row), look.font(0.9), theme.muted)
        line.translate(0, small + 1)
        words = item.origin.forum if item.state is ItemState.DRAFT else row_state_words(row)
        brush.line(line, words, look.font(0.9), ink)

    def _sign(self, item: OutboxItem) -> tuple[str, str]:
        theme = self._look.theme
        if needs_attention(item.state):
            return "alert", theme.danger
        if item.state is ItemState.SENT and item.reason is not None:
            return "alert", theme.warning
        return {
            ItemState.DRAFT: ("drafts", theme.muted),
            ItemState.SENT: ("done", theme.success),
            ItemState.IN_DOUBT: ("question", theme.warning),
            ItemState.SENDING: ("sync", theme.accent),
            ItemState.AWAITING_APPROVAL: ("people", theme.warning),
        }.get(item.state, ("clock", theme.warning))


def _content(row: OutboxRow) -> str:
    """Return the second line of a row: the first words, the actions, or where it belongs."""
    if isinstance(row, ActionGroup):
        return in_line(row.titles)
    return row.draft.body if row.kind.has_words else origin_words(row.origin)
