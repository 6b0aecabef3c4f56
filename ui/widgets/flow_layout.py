"""Widgets in lines that are as long as the room is wide."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.style.theme import GAP, GAP_SMALL


class FlowLayout(QLayout):
    """Puts widgets side by side, each in the middle of its line; a new one where the room ends.

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
        top = area.top()
        for line in self._lines(area):
            height = max(place.height() for _, place in line)
            for item, place in line if move else ():
                place.moveTop(top + (height - place.height()) // 2)
                item.setGeometry(self._turned(place, area))
            top += height + GAP_SMALL
        return max(top - GAP_SMALL - area.top(), 0)

    def _lines(self, area: QRect) -> list[list[tuple[QLayoutItem, QRect]]]:
        """Return what stands in each line, and how far along it."""
        lines: list[list[tuple[QLayoutItem, QRect]]] = []
        left, shown = area.left(), self._shown
        for item in shown:
            size = item.sizeHint()
            if not lines or left + size.width() > area.right() + 1:
                lines.append([])
                left = area.left()
            if self._last_at_end and item is shown[-1]:
                left = max(left, area.right() + 1 - size.width())
            lines[-1].append((item, QRect(QPoint(left, area.top()), size)))
            left += size.width() + GAP
        return lines

    def _turned(self, place: QRect, area: QRect) -> QRect:
        """Return a place as it is where one reads from right to left."""
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(area.left() + area.right() - place.left())
        return place
