"""A field for plain text in which each paragraph stands in the direction of its own script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent


class ProseField(QTextEdit):
    """Paragraphs of an Arabic text begin at the right, those of an English one at the left.

    `view_moved` tells that other paragraphs may be seen now. Of what is pasted or dropped, only the
    words are taken.
    """

    view_moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("prose")
        self.setAcceptRichText(False)
        self._takes_key: Callable[[QKeyEvent], bool] | None = None
        self._takes_tab: Callable[[bool], bool] | None = None
        self.textChanged.connect(self._turn)
        for moved in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            moved.connect(lambda *_places: self.view_moved.emit())
        self._turn()

    def blocks_in_view(self) -> tuple[int, int]:
        """Return the numbers of the first and the last paragraph that can be seen."""
        top, bottom = QPoint(0, 0), QPoint(0, self.viewport().height())
        first, last = (self.cursorForPosition(each) for each in (top, bottom))
        return first.blockNumber(), last.blockNumber()

    def take_keys(self, key: Callable[[QKeyEvent], bool], tab: Callable[[bool], bool]) -> None:
        """Let others act on keys first, and on Tab, told whether it leads forward.

        The field does so where they return False. A filter would be called for all events of each
        key, and wait for the sync as often.
        """
        self._takes_key, self._takes_tab = key, tab

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Write, unless the key has another meaning."""
        if self._takes_key is None or not self._takes_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001
        """Go to the next control, unless Tab has another meaning."""
        taken = self._takes_tab is not None and self._takes_tab(forward)
        return taken or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the placeholder over as many lines as it needs; Qt, were it seen, draws one."""
        super().paintEvent(event)
        layout = self.document().firstBlock().layout()
        if not self.document().isEmpty() or layout.preeditAreaText():
            return
        margin = round(self.document().documentMargin())
        place = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter = QPainter(self.viewport())
        painter.setPen(QGuiApplication.palette().placeholderText().color())
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), self.placeholderText())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the place of the person in sight, and tell that more or less is seen."""
        was_seen = self.viewport().rect().intersects(self.cursorRect())
        super().resizeEvent(event)
        if was_seen:
            self.ensureCursorVisible()
        self.view_moved.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Begin where the window does, when that turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        """Let words tell the direction; as long as there are none, be as the window is."""
        document = self.document()
        by_words = Qt.LayoutDirection.LayoutDirectionAuto
        wanted = self.layoutDirection() if document.isEmpty() else by_words
        option = document.defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            document.setDefaultTextOption(option)
