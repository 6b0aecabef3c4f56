"""The button that tells of news out of sight, and leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton

from ui.language import say
from ui.style.scale import GAP_WIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.style.look import Look


class NewsPill(QPushButton):
    """Floats over the upper edge of a view, so that nothing in it has to move."""

    def __init__(self, look: Look, view: QWidget, icon: str = "down") -> None:
        super().__init__(view)
        self.setObjectName("pill")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._view = view
        look.follow(self, lambda: self.setIcon(look.icon(icon, look.theme.on_accent)))
        view.installEventFilter(self)
        self.hide()

    def offer(self, words: Callable[[], str]) -> None:
        """Tell of news; a screen reader says them as well."""
        is_news = not self.isVisible() or self.text() != words()
        say(self.setText, words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in the middle when the view changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the size of the words."""
        super().changeEvent(event)
        is_other = event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if is_other and not self.isHidden():
            self.adjustSize()
            self._place()

    def _place(self) -> None:
        self.move((self._view.width() - self.width()) // 2, GAP_WIDE)
