"""Draws the rows of the list of notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from companion.domain.notification import Notification
from ui.models.rows import VALUE_ROLE
from ui.notification_wording import notification_icon
from ui.style.painting import RowBrush
from ui.style.scale import GAP, GAP_SMALL, GAP_WIDE
from ui.times import age
from ui.widgets.discussion_delegate import draw_row_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look

_MARGIN: Final = 14
_ICON: Final = 20
_SMALL: Final = 0.9
_DOT: Final = 7


class NotificationDelegate(QStyledItemDelegate):
    """A sign of what it is about; subject and age; two lines of its words; a dot while unread."""

    def __init__(
        self, look: Look, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - the signature is Qt's
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """Return the height that all rows share."""
        lines = self._look.metrics(bold=True).lineSpacing()
        return QSize(200, lines + self._look.metrics(_SMALL).lineSpacing() * 2 + GAP_WIDE * 2)

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
        draw_row_state(self._look, brush, option)
        if isinstance(value, Notification):
            self._draw(brush, value)
        painter.restore()

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
        when = age(one.created_at, self._clock())
        used = brush.line(line, when, look.font(_SMALL), theme.muted, trailing=True)
        line.setWidth(text.width() - used - GAP_WIDE)
        brush.line(line, one.subject, look.font(bold=not one.is_read), theme.text)
        below = QRect(text.left(), text.top() + height, text.width(), small * 2)
        brush.lines(below, one.text, look.font(_SMALL), theme.muted, 2)
