"""Widgets in lines that are as long as the room is wide."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.style.theme import GAP, GAP_SMALL


class FlowLayout(QLayout):
    """Puts widgets side by side, and into a new line where the room ends.

    With `last_at_end`, the last one stands at the far end of its line.
    """

    def __init__(self, parent: QWidget, *, last_at_end: bool = False) -> None:
        super().__init__(parent)
        self._last_at_end = last_at_end
        self._items: list[QLayoutItem] = []
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Measure anew: a layout is asked for its sizes several times for each change."""
        self._least = None
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the lines need."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return known

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the items within an area."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the least size; the lines grow with the room that there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the size of the largest item."""
        if self._least is None:
            self._least = QSize()
            for item in self._shown:
                self._least = self._least.expandedTo(item.minimumSize())
        return QSize(self._least)

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        """Go through the lines; return their height."""
        left, top, height = area.left(), area.top(), 0
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else _LEFT_TO_RIGHT
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        for item in self._shown:
            size = item.sizeHint()
            if left > area.left() and left + size.width() > area.right() + 1:
                left, top, height = area.left(), top + height + GAP_SMALL, 0
            if self._last_at_end and item is self._shown[-1]:
                left = max(left, area.right() + 1 - size.width())
            if move:
                start = area.right() + area.left() - left - size.width() + 1 if mirrored else left
                item.setGeometry(QRect(QPoint(start, top), size))
            left += size.width() + GAP
            height = max(height, size.height())
        return top + height - area.top()


_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
