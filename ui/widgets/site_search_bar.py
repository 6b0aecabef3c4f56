"""The bar below the hits that offers to search on the site, too, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import say
from ui.style.scale import GAP_SMALL
from ui.widgets.controls import button, label, row, with_icon

if TYPE_CHECKING:
    from ui.language import Words
    from ui.style.look import Look


class SiteSearchBar(QWidget):
    """A sentence, which may be empty, over a button. `wanted` and `stopped` are its clicks."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self, look: Look, tip: Words) -> None:
        super().__init__()
        self.setObjectName("pane-header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label(small=True)
        self.button = with_icon(button("", self.wanted.emit), look, "site")
        say(self.button.setToolTip, tip)
        self.stop = button(lambda: self.tr("Stop"), self.stopped.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(GAP_SMALL)
        layout.addWidget(self.words)
        layout.addLayout(row(self.button, self.stop, None))
        self.hide()

    def offer(self, words: Words, sentence: Words = "") -> None:
        """Offer the button with these words, under a sentence."""
        self._show(sentence, words)

    def wait(self, sentence: Words) -> None:
        """Say what is going on, and offer to stop it."""
        had_focus = self.button.hasFocus()
        self._show(sentence, "", waits=True)
        if had_focus:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: Words) -> None:
        """Say something, with nothing to do about it."""
        self._show(sentence, "")

    def _show(self, sentence: Words, words: Words, *, waits: bool = False) -> None:
        had_focus = self.stop.hasFocus()
        say(self.words.setText, sentence)
        self.words.setVisible(bool(sentence))
        say(self.button.setText, words)
        self.button.setVisible(bool(words))
        self.stop.setVisible(waits)
        self.show()
        if had_focus and words:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
