"""What a pane shows when it has nothing to show: a picture, a sentence, what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import say
from ui.made_later import is_made
from ui.style.theme import GAP, GAP_PAGE
from ui.widgets.controls import IconLabel, button, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLabel, QPushButton

    from ui.language import Words
    from ui.style.look import Look


class EmptyState(QWidget):
    """An icon over a title and one sentence, and at most one thing to do next.

    Most panes are never empty: what is in it is made when it is first shown.
    """

    def __init__(self, look: Look, icon: str, title: Words = "", text: Words = "") -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._icon = look, icon
        self._title, self._text = title, text
        self._act: Callable[[], object] | None = None

    @cached_property
    def action(self) -> QPushButton:
        """The button for what to do next."""
        made = button("", self._run)
        made.setParent(self)
        made.hide()
        return made

    def setVisible(self, visible: bool) -> None:  # noqa: N802, FBT001
        """Make what is in it before it is seen."""
        if visible:
            self._parts  # noqa: B018 - made by asking
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Also be whole where it is shown together with what it is in."""
        if not is_made(self, "_parts"):
            for part in self._parts.shown:
                part.show()
        super().showEvent(event)

    @cached_property
    def _parts(self) -> _Parts:
        parts = _Parts(
            IconLabel(self._look, self._icon, 44, "field_line"),
            label(self._title, name="pane-title"),
            label(self._text, faint=True),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_PAGE)
        layout.setSpacing(GAP)
        layout.addStretch(2)
        layout.addWidget(parts.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (parts.title, parts.text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addSpacing(GAP)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return parts

    def say(self, title: Words, text: Words) -> None:
        """Show another title and sentence, and nothing to do about it."""
        self._title, self._text = title, text
        if is_made(self, "_parts"):
            say(self._parts.title.setText, title)
            say(self._parts.text.setText, text)
        self._act = None
        if is_made(self, "action"):
            self.action.hide()

    def show_icon(self, icon: str) -> None:
        """Show another picture."""
        self._icon = icon
        if is_made(self, "_parts"):
            self._parts.icon.show_icon(icon, "field_line")

    def offer(self, words: Words, act: Callable[[], object]) -> None:
        """Show a button for what to do next."""
        self._act = act
        say(self.action.setText, words)
        self.action.show()

    def _run(self) -> None:
        if self._act is not None:
            self._act()


@dataclass(frozen=True, slots=True)
class _Parts:
    icon: IconLabel
    title: QLabel
    text: QLabel

    @property
    def shown(self) -> tuple[QWidget, ...]:
        return (self.icon, self.title, self.text)
