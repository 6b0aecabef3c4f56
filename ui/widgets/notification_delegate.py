"""Draws the rows of the list of notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect

from companion.domain.notification import Notification
from ui.notification_wording import notification_icon
from ui.style.scale import GAP, GAP_SMALL, GAP_WIDE
from ui.widgets.row_delegate import DatedRowDelegate

if TYPE_CHECKING:
    from ui.style.painting import RowBrush

_MARGIN: Final = 14
_ICON: Final = 20
_SMALL: Final = 0.9
_DOT: Final = 7


class NotificationDelegate(DatedRowDelegate):
    """A sign of what it is about; subject and age; two lines of its words; a dot while unread."""

    def row_height(self, row: object) -> int:  # noqa: ARG002
        """Return the height that all rows share."""
        lines = self._look.metrics(bold=True).lineSpacing()
        return lines + self._look.metrics(_SMALL).lineSpacing() * 2 + GAP_WIDE * 2

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a notification."""
        if isinstance(row, Notification):
            self._draw(brush, row)

    def _draw(self, brush: RowBrush, one: Notification) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(_MARGIN, GAP, -_MARGIN, -GAP)
        height, small = look.metrics(bold=True).lineSpacing(), look.metrics(_SMALL).lineSpacing()
        size = look.px(_ICON)
        sign = QRect(area.left() + GAP_SMALL, area.top(), size, max(height, size))
        ink = theme.muted if one.is_read else theme.accent
        brush.picture(sign, look.pixmap(notification_icon(one), ink, size))
        if not one.is_read:
            middle = area.top() + (height - _DOT) // 2
            dot = QRect(brush.area.left() + GAP_SMALL, middle, _DOT, _DOT)
            brush.tint(dot, theme.accent, _DOT / 2)
        text = area.adjusted(size + GAP_WIDE + GAP_SMALL, 0, 0, 0)
        line = QRect(text.left(), text.top(), text.width(), height)
        when = self._age(one.created_at)
        used = brush.line(line, when, look.font(_SMALL), theme.muted, trailing=True)
        line.setWidth(text.width() - used - GAP_WIDE)
        brush.line(line, one.subject, look.font(bold=not one.is_read), theme.text)
        below = QRect(text.left(), text.top() + height, text.width(), small * 2)
        brush.lines(below, one.text, look.font(_SMALL), theme.muted, 2)
