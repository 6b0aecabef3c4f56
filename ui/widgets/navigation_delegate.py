"""Draws the rows of the navigation tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.navigation import ROW_ROLE, NavigationRow, Place
from ui.style.painting import RowBrush

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ui.style.look import Look

_WITH_NEWS = {Place.FORUM, Place.FORUM_ELSEWHERE, Place.MESSAGES, Place.NOTIFICATIONS}
_MARGIN = 8
_ICON = 18


class NavigationDelegate(QStyledItemDelegate):
    """Icon, name and count; courses in small bold type, as the headings that they are."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(  # noqa: N802
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of a row; a course has more room above."""
        row = index.data(ROW_ROLE)
        extra = 20 if isinstance(row, NavigationRow) and row.place is Place.COURSE else 13
        return QSize(120, self._look.metrics().height() + extra)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, NavigationRow):
            return
        painter.save()
        whole = QRect(0, option.rect.top(), option.widget.width(), option.rect.height())
        brush = RowBrush(painter, whole, option.direction)
        place = whole.adjusted(_MARGIN, 1, -_MARGIN, -1)
        if row.place is Place.COURSE:
            place.setTop(place.top() + 8)
        self._draw_state(brush, place, option)
        self._draw_row(brush, place, row, selected=_has(option, QStyle.StateFlag.State_Selected))
        painter.restore()

    def _draw_state(self, brush: RowBrush, place: QRect, option: QStyleOptionViewItem) -> None:
        theme = self._look.theme
        if _has(option, QStyle.StateFlag.State_Selected):
            brush.tint(place, theme.accent_soft)
        elif _has(option, QStyle.StateFlag.State_MouseOver):
            brush.tint(place, theme.hover)
        if _has(option, QStyle.StateFlag.State_HasFocus) and option.widget.hasFocus():
            brush.ring(place, theme.accent)

    def _draw_row(
        self, brush: RowBrush, place: QRect, row: NavigationRow, *, selected: bool
    ) -> None:
        theme, look = self._look.theme, self._look
        right = place.right() - 8
        right -= self._draw_counts(brush, right, place.center().y(), row)
        left = place.left() + 10 + row.indent * self._look.px(_ICON)
        if row.place is Place.COURSE:
            font, colour = look.font(0.9, bold=True), theme.muted
        else:
            ink = theme.accent if selected else theme.muted
            size = look.px(_ICON)
            icon = QRect(left, place.top(), size, place.height())
            brush.picture(icon, look.pixmap(row.icon, ink, size))
            left += size + 9
            font = look.font(bold=row.count > 0 and row.place in _WITH_NEWS)
            colour = theme.text
        area = QRect(left, place.top(), max(right - left - 6, 0), place.height())
        brush.line(area, row.name, font, colour)

    def _draw_counts(self, brush: RowBrush, right: int, middle: int, row: NavigationRow) -> int:
        theme, font = self._look.theme, self._look.font(0.82, bold=True)
        used = 0
        if row.count and row.place is not Place.COURSE:
            ink, fill = theme.text, theme.sunken
            if row.attention:
                ink, fill = theme.on_danger, theme.danger
            elif row.place in _WITH_NEWS:
                ink, fill = theme.on_accent, theme.accent
            text = QLocale().toString(row.count)
            used += brush.badge(right, middle, text, font, ink, fill) + 5
        if row.waiting:
            size = self._look.px(14)
            place = QRect(right - used - size, middle - size // 2, size, size)
            brush.picture(place, self._look.pixmap("clock", theme.warning, size))
            used += size + 5
        return used


def _has(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)
