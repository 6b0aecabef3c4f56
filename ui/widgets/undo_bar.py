"""The bar that offers to undo what was just done, for some seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.language import say
from ui.widgets.controls import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

SHOWN_MS = 10_000
_ABOVE_EDGE = 48
_FROM_EDGE = 14


class UndoBar(QWidget):
    """Floats over the lower leading corner of its parent, away from where one writes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._above = parent
        self.setObjectName("snack")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._undo: Callable[[], None] | None = None
        self._text = label(wrap=False)
        self.button = QPushButton()
        say(self.button.setText, lambda: self.tr("Undo"))
        self.button.clicked.connect(self.undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(20)
        layout.addWidget(self._text)
        layout.addWidget(self.button)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(SHOWN_MS)
        self._away.timeout.connect(self.hide)
        self.hide()

    def offer(self, text: str, undo: Callable[[], None], shown_ms: int = SHOWN_MS) -> None:
        """Say what was done and offer to undo it, for so many milliseconds."""
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self._above.installEventFilter(self)
        self.show()
        self.raise_()
        self._away.start(shown_ms)

    def withdraw(self, undo: Callable[[], None]) -> None:
        """Offer something no longer, if it is what is offered."""
        if self._undo is undo:
            self._undo = None
            self._away.stop()
            self.hide()

    def undo(self) -> None:
        """Undo what was offered, once."""
        undo, self._undo = self._undo, None
        self._away.stop()
        self.hide()
        if undo is not None:
            undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the window changes its size or turns."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Have nothing more to do with what happens to the window."""
        self._above.removeEventFilter(self)
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Have room for the words also in another size or language."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.adjustSize()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        above = self._above
        is_mirrored = above.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = above.width() - self.width() - _FROM_EDGE if is_mirrored else _FROM_EDGE
        self.move(left, above.height() - self.height() - _ABOVE_EDGE)
