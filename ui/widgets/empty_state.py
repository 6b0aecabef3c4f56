"""What a pane shows when it has nothing to show: a picture, a sentence, what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.style.theme import GAP, GAP_PAGE
from ui.widgets.controls import IconLabel, label

if TYPE_CHECKING:
    from ui.style.look import Look


class EmptyState(QWidget):
    """An icon over a title and one sentence."""

    def __init__(self, look: Look, icon: str, title: str = "", text: str = "") -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = IconLabel(look, icon, 44, "field_line")
        self._title = label(title, name="pane-title")
        self._text = label(text, faint=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_PAGE)
        layout.setSpacing(GAP)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Show another title and sentence."""
        self._title.setText(title)
        self._text.setText(text)
