"""Draws the outline of a course: headings of sections, and rows of activities with tick boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from companion.domain.course import Completion
from ui.activity_wording import closed_words, date_words, is_overdue, kind_icon
from ui.models.outline_rows import (
    ActivityRow,
    CommentsRow,
    SectionRow,
    comments_words,
    short_progress,
)
from ui.models.rows import VALUE_ROLE
from ui.style.scale import GAP, GAP_ROOM, GAP_SMALL, GAP_WIDE, RADIUS_SMALL
from ui.widgets.row_delegate import NARROWEST, DatedRowDelegate, draw_choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QAbstractItemModel, QObject

    from companion.domain.course_content import Activity
    from ui.style.look import Look
    from ui.style.painting import RowBrush

_MARGIN: Final = 14
_ICON: Final = 20
_BOX: Final = 18
_MARK: Final = 14
_MOST_LINES: Final = 2
_SMALL: Final = 0.9
_KEYS: Final = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class OutlineDelegate(DatedRowDelegate):
    """Icon, name and dates of an activity, with a box for what the person marks as done.

    What the site marks by itself has a circle, and no box to tick. `is_box_clicked` tells whether
    the last click was on a box, rather than on the row.
    """

    def __init__(
        self, look: Look, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(look, clock, parent)
        self.is_box_clicked = False

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row: by its lines, which the width decides for texts."""
        return QSize(NARROWEST, self._height_at(index.data(VALUE_ROLE), _width(option)))

    def draw_ground(self, brush: RowBrush, row: object, option: QStyleOptionViewItem) -> None:
        """Draw hover, choice and focus; a section, and the comments, stand off a little."""
        above = 0 if isinstance(row, ActivityRow) else GAP
        draw_choice(self._look, brush, brush.area.adjusted(6, above + 1, -6, -1), option)

    def draw_row(self, brush: RowBrush, row: object) -> None:
        """Draw a section, an activity, or the comments."""
        if isinstance(row, SectionRow):
            self._draw_section(brush, row)
        elif isinstance(row, ActivityRow):
            self._draw_activity(brush, row)
        elif isinstance(row, CommentsRow):
            self._draw_comments(brush, row)

    def editorEvent(  # noqa: N802
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick by a click on the box, or by Space on the row."""
        row = index.data(VALUE_ROLE)
        self.is_box_clicked = False
        if not isinstance(row, ActivityRow) or not row.activity.can_tick:
            return False
        if isinstance(event, QMouseEvent):
            self.is_box_clicked = self.box_place(option).contains(event.position().toPoint())
            if not self.is_box_clicked or event.button() != Qt.MouseButton.LeftButton:
                return False
            if event.type() != QEvent.Type.MouseButtonRelease:
                return True
        elif not (isinstance(event, QKeyEvent) and event.key() in _KEYS):
            return False
        is_done = row.activity.completion is Completion.DONE
        wanted = Qt.CheckState.Unchecked if is_done else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def box_place(self, option: QStyleOptionViewItem) -> QRect:
        """Return where one clicks to tick, with some room around the box."""
        area, size = option.rect, self._look.px(_BOX)
        width = size + 2 * GAP
        place = QRect(area.right() - _MARGIN - width + GAP, area.top(), width, area.height())
        return QStyle.visualRect(option.direction, area, place)

    def _draw_section(self, brush: RowBrush, row: SectionRow) -> None:
        look, theme = self._look, self._look.theme
        area = brush.area.adjusted(_MARGIN, GAP + GAP_SMALL, -_MARGIN, -GAP_SMALL)
        height = look.metrics(1.12, bold=True).lineSpacing()
        line = QRect(area.left(), area.top(), area.width(), height)
        if row.is_folded:
            size = look.px(_MARK)
            sign = QRect(line.right() - size, line.top(), size, height)
            brush.picture(sign, look.pixmap("unfold", theme.muted, size))
            line.setWidth(line.width() - size - GAP)
        said = short_progress(row.progress)
        used = brush.line(line, said, look.font(_SMALL), theme.muted, trailing=True)
        line.setWidth(line.width() - used - GAP_WIDE)
        if not row.visible:
            size = look.px(_MARK)
            sign = QRect(line.left(), line.top(), size, height)
            brush.picture(sign, look.pixmap("lock", theme.muted, size))
            line.setLeft(line.left() + size + GAP_SMALL)
        brush.line(line, row.name, look.font(1.12, bold=True), theme.text)
        count = self._line_count(row.words, area.width())
        words = QRect(area.left(), area.top() + height, area.width(), 0)
        if count:
            brush.lines(words, row.words, look.font(_SMALL), theme.muted, count)

    def _draw_activity(self, brush: RowBrush, row: ActivityRow) -> None:
        look, theme, activity = self._look, self._look.theme, row.activity
        area = brush.area.adjusted(_MARGIN, GAP, -_MARGIN, -GAP)
        size = look.px(_ICON)
        ink = theme.accent if activity.visible else theme.muted
        height = look.metrics().lineSpacing()
        icon = QRect(area.left(), area.top(), size, max(height, size))
        if not row.words:
            brush.picture(icon, look.pixmap(kind_icon(activity.kind), ink, size))
        height = max(height, size)
        text = QRect(area.left() + size + GAP_WIDE, area.top(), 0, height)
        text.setWidth(self._text_room(brush.area.width()))
        self._draw_completion(brush, activity)
        if row.words:
            count = self._line_count(row.words, text.width())
            brush.lines(text, row.words, look.font(_SMALL), theme.text, max(count, 1))
            return
        brush.line(
            text, activity.name, look.font(), theme.text if activity.visible else theme.muted
        )
        line = QRect(text.left(), text.top() + height, text.width(), 0)
        line.setHeight(look.metrics(_SMALL).lineSpacing())
        self._draw_details(brush, activity, line)

    def _draw_comments(self, brush: RowBrush, row: CommentsRow) -> None:
        look, theme, size = self._look, self._look.theme, self._look.px(_ICON)
        area = brush.area.adjusted(_MARGIN, 2 * GAP, -_MARGIN, -GAP)
        height = max(look.metrics().lineSpacing(), size)
        icon = QRect(area.left(), area.top(), size, height)
        brush.picture(icon, look.pixmap("message", theme.accent, size))
        text = QRect(area.left() + size + GAP_WIDE, area.top(), 0, height)
        text.setRight(area.right())
        brush.line(text, self.tr("Comments"), look.font(bold=True), theme.text)
        line = QRect(text.left(), text.top() + height, text.width(), 0)
        line.setHeight(look.metrics(_SMALL).lineSpacing())
        brush.line(line, comments_words(row), look.font(_SMALL), theme.muted)

    def _draw_details(self, brush: RowBrush, activity: Activity, line: QRect) -> None:
        look, mark = self._look, self._look.px(_MARK)
        for icon, words, ink in self._details(activity):
            if line.width() < look.px(40):
                return
            if icon:
                place = QRect(line.left(), line.top(), mark, line.height())
                brush.picture(place, look.pixmap(icon, ink, mark))
                line.setLeft(line.left() + mark + GAP_SMALL)
            used = brush.line(line, words, look.font(_SMALL), ink)
            line.setLeft(line.left() + used + GAP_WIDE)

    def _details(self, activity: Activity) -> list[tuple[str, str, str]]:
        """Return what stands in the second line: a sign, words and their colour."""
        theme, now = self._look.theme, self._clock()
        said = []
        if activity.tick_waits:
            said.append(("clock", self.tr("waiting to send"), theme.warning))
        when = date_words(activity, now)
        if when:
            said.append(("", when, theme.danger if is_overdue(activity, now) else theme.muted))
        closed = closed_words(activity)
        if closed:
            said.append(("lock", closed, theme.muted))
        return said

    def _draw_completion(self, brush: RowBrush, activity: Activity) -> None:
        """Draw a box that can be ticked, or how the site sees it."""
        if activity.completion is Completion.NOT_TRACKED or not activity.visible:
            return
        look, theme, size = self._look, self._look.theme, self._look.px(_BOX)
        area = brush.area
        place = QRect(0, 0, size, size)
        place.moveCenter(
            QRect(area.right() - _MARGIN - size, area.top(), size, area.height()).center()
        )
        is_done = activity.completion is Completion.DONE
        if activity.can_tick and is_done:
            brush.tint(place, theme.accent, RADIUS_SMALL)
            inside = place.adjusted(1, 1, -1, -1)
            brush.picture(inside, look.pixmap("done", theme.on_accent, size - 4))
        elif activity.can_tick:
            brush.picture(place, look.pixmap("unchecked", theme.field_line, size + 4))
        elif is_done:
            brush.picture(place, look.pixmap("done", theme.success, size))
        elif activity.completion is Completion.FAILED:
            brush.picture(place, look.pixmap("close", theme.danger, size))
        else:
            brush.picture(place, look.pixmap("by-itself", theme.field_line, size))

    def _height_at(self, row: object, width: int) -> int:
        small = self._look.metrics(_SMALL).lineSpacing()
        if isinstance(row, SectionRow):
            room = width - 2 * _MARGIN
            height = self._look.metrics(1.12, bold=True).lineSpacing() + GAP_ROOM + GAP_SMALL
            return height + small * self._line_count(row.words, room)
        if isinstance(row, ActivityRow):
            if row.words:
                room = self._text_room(width)
                return small * max(self._line_count(row.words, room), 1) + GAP_ROOM
            lines = small if self._details(row.activity) else 0
            height = max(self._look.metrics().lineSpacing(), self._look.px(_ICON))
            return height + lines + GAP_ROOM
        if isinstance(row, CommentsRow):
            height = max(self._look.metrics().lineSpacing(), self._look.px(_ICON))
            return height + small + GAP_ROOM + GAP
        return small

    def _text_room(self, width: int) -> int:
        """Return the width of the words of an activity between icon and box."""
        ends = self._look.px(_ICON) + GAP_WIDE + self._look.px(_BOX) + GAP_WIDE
        return max(width - 2 * _MARGIN - ends, 20)

    def _line_count(self, words: str, room: int) -> int:
        """Return how many lines words take, at the most so many as are shown."""
        if not words:
            return 0
        width = self._look.metrics(_SMALL).horizontalAdvance(words)
        return 1 if width <= room else _MOST_LINES


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    viewport = getattr(view, "viewport", None)
    return int(viewport().width()) if viewport is not None else option.rect.width()
