"""A list of a person's texts beside the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

_LETTERS = 26


class TextList(QListWidget):
    """A few rows of one or two lines each, which are wrapped rather than cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("texts")
        self.setItemDelegate(_OwnDirection(self))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of a short line, in whatever size the text is."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())


class _OwnDirection(QStyledItemDelegate):
    """Lets the words of a row be read in their own direction, wherever the row begins."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Part the words from what is around them."""
        super().initStyleOption(option, index)
        lines = option.text.split("\u2028")
        option.text = "\u2028".join(f"\u2068{each}\u2069" for each in lines)
