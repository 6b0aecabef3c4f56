"""Parts below a text, which scroll where the room for them is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.style.scale import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SHARE_OF_WINDOW = 0.2
"""The most of the window's height that is taken from the text above."""


class YieldingArea(QScrollArea):
    """As high as its parts need; where there is less room, the last of them are seen.

    Nothing is there, not even a gap, as long as none of the parts is shown.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(self._inside)
        for each in (self.viewport(), self._inside):
            each.setAutoFillBackground(False)
        self._inside.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._show_last)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that the parts need."""
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return as much of that as can be had in a small window."""
        most = round(self.window().height() * _SHARE_OF_WINDOW)
        return QSize(super().minimumSizeHint().width(), min(self._needed(), most))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for other room when the parts need it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for other room where lines are broken otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _needed(self) -> int:
        layout = self._inside.layout()
        if layout is None or all(part.isHidden() for part in self._parts):
            return 0
        width = self.viewport().width()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self._least()

    def _least(self) -> int:
        return self._inside.sizeHint().height()

    def _show_last(self, _first: int, last: int) -> None:
        """Let what was said last be seen, such as what stands against sending."""
        self.verticalScrollBar().setValue(last)
