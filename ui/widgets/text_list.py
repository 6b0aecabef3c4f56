"""A list of a person's texts beside the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QWidget

_LETTERS = 26


class TextList(QListWidget):
    """A few rows of one or two lines each, which are wrapped rather than cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("texts")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of a short line, in whatever size the text is."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())


def fit_into_window(dialog: QWidget, wide: int, high: int) -> None:
    """Give a dialog a size in lines of text, but none that its window has no room for."""
    unit, parent = dialog.fontMetrics().height(), dialog.parentWidget()
    room = parent.window().size() if parent is not None else QSize(unit * wide, unit * high)
    dialog.resize(QSize(unit * wide, unit * high).boundedTo(room))
