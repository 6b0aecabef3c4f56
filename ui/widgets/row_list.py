"""The list of a middle pane: rows drawn by a delegate, which stay in place while others change."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel, QModelIndex

    from ui.language import Words
    from ui.style.look import Look


class RowList(QListView):
    """Scrolls evenly, and lays its rows out anew when the look changes.

    `name` is what screen readers call it.
    """

    def __init__(self, look: Look, model: QAbstractItemModel, name: Words) -> None:
        super().__init__()
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.setAccessibleName, name)
        look.changed.connect(self.doItemsLayout)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Let rows change; what the person looks at stays where it is on the screen.

        Who is at the top sees what comes there.
        """
        bar = self.verticalScrollBar()
        first = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        kept, top = QPersistentModelIndex(first), self.visualRect(first).top()
        yield
        if bar.value() > 0 and kept.isValid():
            now = self.visualRect(self.model().index(kept.row(), 0)).top()
            bar.setValue(bar.value() + now - top)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Let the choice change, or its row, without telling that the person chose."""
        selection = self.selectionModel()
        was_blocked = selection.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        yield
        selection.blockSignals(was_blocked)
        # Signals that were not told would have had it drawn.
        self.viewport().update()

    def mark(self, index: QModelIndex) -> None:
        """Mark the row that is read, none where there is none, without telling of a choice."""
        with self.quietly():
            if index.isValid():
                self.setCurrentIndex(index)
            else:
                self.selectionModel().clear()
