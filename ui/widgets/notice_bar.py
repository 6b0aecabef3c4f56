"""A bar across the window for what concerns all of it: signed out, database rescued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.language import say
from ui.style.theme import GAP
from ui.widgets.controls import IconLabel, button, label, with_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.language import Words
    from ui.style.look import Look


class NoticeBar(QFrame):
    """One sentence with, at most, two things to do about it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._act: Callable[[], object] | None = None
        self._about = ""
        self._act_otherwise: Callable[[], object] | None = None
        self.text = label()
        self.action = button("", self._run)
        self.other = button("", self._run_other)
        close = with_icon(button("", self.hide, quiet=True), look, "close", "warning")
        say(close.setAccessibleName, lambda: self.tr("Close this notice"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(GAP)
        layout.addWidget(IconLabel(look, "alert", 18, "warning"))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.other)
        layout.addWidget(close)
        self.hide()

    def say(
        self,
        text: Words,
        words: Words = "",
        act: Callable[[], object] | None = None,
        *,
        about: str = "",
        other: tuple[Words, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence, and a button with these words if there is something to do.

        `about` names what it is about, for `take_back`. `other` is what can be done instead.
        """
        self._act_otherwise = other[1] if other is not None else None
        say(self.other.setText, other[0] if other is not None else "")
        self.other.setVisible(other is not None)
        self._act, self._about = act, about
        say(self.text.setText, text)
        say(self.action.setText, words)
        self.action.setVisible(act is not None)
        self.show()

    @property
    def about(self) -> str:
        """What the notice that is shown is about, ``?`` where it has no name; empty for none."""
        return (self._about or "?") if not self.isHidden() else ""

    def take_back(self, about: str) -> None:
        """Hide the notice if it is about this."""
        if self._about == about:
            self.hide()

    def _run(self) -> None:
        if self._act is not None:
            self._act()

    def _run_other(self) -> None:
        if self._act_otherwise is not None:
            self._act_otherwise()
