"""What a pane shows when it has nothing to show: a picture, a sentence, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import say
from ui.style.theme import GAP, GAP_PAGE
from ui.widgets.controls import IconLabel, button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.language import Words
    from ui.style.look import Look


class EmptyState(QWidget):
    """An icon over a title and one sentence, and at most one thing to do next."""

    def __init__(self, look: Look, icon: str, title: Words = "", text: Words = "") -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = IconLabel(look, icon, 44, "field_line")
        self._title = label(title, name="pane-title")
        self._text = label(text, faint=True)
        self._act: Callable[[], object] | None = None
        self.action = button("", self._run)
        self.action.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_PAGE)
        layout.setSpacing(GAP)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addSpacing(GAP)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, title: Words, text: Words) -> None:
        """Show another title and sentence, and nothing to do about it."""
        say(self._title.setText, title)
        say(self._text.setText, text)
        self._act = None
        self.action.hide()

    def show_icon(self, icon: str) -> None:
        """Show another picture."""
        self._icon.show_icon(icon, "field_line")

    def offer(self, words: Words, act: Callable[[], object]) -> None:
        """Show a button for what to do next."""
        self._act = act
        say(self.action.setText, words)
        self.action.show()

    def _run(self) -> None:
        if self._act is not None:
            self._act()
