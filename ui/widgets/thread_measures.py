"""Where things stand in a thread: indentation, avatars, margins; mirrored for right-to-left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextFrameFormat

from ui.models.thread_shape import DEEPEST_INDENT
from ui.style.look import AVATAR, AVATAR_SMALL
from ui.style.scale import RADIUS
from ui.wording import needs_attention

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.models.thread_entries import Entry
    from ui.style.look import Look

FAR_MARGIN = 14
_AVATAR_GAP = 12
_STEPS = (26, 20, 14, 10, 6)
_LARGEST_SHARE = 0.24
"""What the indentation may take of the width, however deep the replies are."""


class ThreadMeasures:
    """The places of entries in a thread view, by its width and by the size of the text."""

    def __init__(self, look: Look, view: QWidget) -> None:
        self._look = look
        self._view = view
        self.step = _STEPS[0]

    def fit(self) -> bool:
        """Choose the widest step of indentation for which there is room; say if it changed."""
        room, before = self._view.width() * _LARGEST_SHARE, self.step
        steps = [self._look.px(step) for step in _STEPS]
        self.step = next((s for s in steps if s * DEEPEST_INDENT <= room), steps[-1])
        return self.step != before

    def indent(self, entry: Entry) -> int:
        """Return how far in an entry stands."""
        return min(entry.depth, DEEPEST_INDENT) * self.step

    def text_start(self, entry: Entry) -> int:
        """Return where the text of an entry begins, beside its avatar."""
        return self.indent(entry) + self._look.px(AVATAR) + _AVATAR_GAP

    def frame_shape(self, entry: Entry) -> QTextFrameFormat:
        """Return the margins of an entry's frame."""
        near, far = self.text_start(entry), FAR_MARGIN
        if self._is_mirrored:
            near, far = far, near
        shape = QTextFrameFormat()
        shape.setLeftMargin(near)
        shape.setRightMargin(far)
        shape.setTopMargin(12)
        shape.setBottomMargin(8)
        return shape

    def paint(
        self, painter: QPainter, entry: Entry, place: QRectF, *, is_current: bool, is_ringed: bool
    ) -> None:
        """Paint what stands behind and beside the text of an entry."""
        width, indent = self._view.width(), self.indent(entry)
        self._paint_card(painter, entry, place, is_current=is_current)
        if is_ringed:
            near = self.text_start(entry) - 8
            ring = QRectF(near, place.top() + 4, width - near - 2, place.height() - 6)
            painter.setPen(QPen(QColor(self._look.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._mirrored(ring), RADIUS, RADIUS)
        self._paint_lines(painter, entry, place)
        size = self._look.px(AVATAR if entry.depth == 0 else AVATAR_SMALL)
        # A small avatar ends where a large one does, beside the text.
        inset = self._look.px(AVATAR) - size
        avatar = QRectF(indent + inset, place.top() + 12, size, size)
        self._look.draw_avatar(painter, self._mirrored(avatar), entry.author)

    def _paint_card(
        self, painter: QPainter, entry: Entry, place: QRectF, *, is_current: bool
    ) -> None:
        theme = self._look.theme
        if entry.waits is None and not is_current:
            return
        tint = theme.window
        if entry.waits is not None:
            tint = theme.danger_soft if needs_attention(entry.waits.state) else theme.warning_soft
        indent = self.indent(entry)
        card = QRectF(
            indent - 7, place.top() + 3, self._view.width() - indent + 6, place.height() - 4
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(self._mirrored(card), RADIUS, RADIUS)

    def _paint_lines(self, painter: QPainter, entry: Entry, place: QRectF) -> None:
        """Paint the lines that lead down from what is answered, and the marks of what is new."""
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.line), 2))
        for level in range(min(entry.depth, DEEPEST_INDENT)):
            middle = level * self.step + min(self.step, self._look.px(AVATAR_SMALL)) / 2
            line = self._mirrored(QRectF(middle, place.top(), 0, place.height() + 1))
            painter.drawLine(line.topLeft(), line.bottomLeft())
        if entry.begins_new:
            painter.setPen(QPen(QColor(theme.accent), 1))
            edge = QRectF(0, place.top() + 2, self._view.width(), 0)
            painter.drawLine(edge.topLeft(), edge.topRight())

    @property
    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self._is_mirrored:
            return place
        left = self._view.width() - place.right()
        return QRectF(left, place.top(), place.width(), place.height())
