"""A table of figures that is as high as its rows, with names for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.style.look import Look


class FigureTable(QTableWidget):
    """Shows words and numbers; nothing in it can be changed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._columns: list[str] = []
        self._rows: list[tuple[str, list[str]]] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setWordWrap(True)
        look.changed.connect(self._fit)

    def show_figures(
        self, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]]
    ) -> None:
        """Show rows by their names; the choice stays where it is."""
        self._columns = list(columns)
        self._rows = [(name, list(cells)) for name, cells in rows]
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(columns))
        self.setVerticalHeaderLabels([name for name, _ in rows])
        for at, (name, cells) in enumerate(rows):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setData(_SPOKEN, f"{name}, {columns[place]}: {text}")
                self.setItem(at, place, item)
        self._fit()

    def figures(self) -> list[list[str]]:
        """Return all that is shown, row by row, names first."""
        return [[name, *cells] for name, cells in self._rows]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the headings as many lines as they need in this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        metrics, flags = header.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        heights = [
            metrics.boundingRect(
                QRect(0, 0, header.sectionSize(at) - 12, 500), flags, name
            ).height()
            for at, name in enumerate(self._columns)
        ]
        header.setFixedHeight(max(heights, default=0) + 10)
        self.resizeRowsToContents()
        height = self.verticalHeader().length() + 2 * self.frameWidth()
        self.setFixedHeight(height + header.height())


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
