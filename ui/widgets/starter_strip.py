"""The calm strip above a list of discussions that offers something to write about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.language import say
from ui.style.marks import MARK_LOOKS
from ui.style.scale import GAP, GAP_SMALL
from ui.widgets.controls import IconLabel, button, label, row

if TYPE_CHECKING:
    from companion.domain.starter import StarterOffer
    from ui.style.look import Look

_ICON = 18


class StarterStrip(QWidget):
    """`write_wanted` gives the offer that the person takes up, `not_now` one they do not."""

    write_wanted = Signal(object)
    not_now = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._offer: StarterOffer | None = None
        self._icon = IconLabel(look, "idea", _ICON)
        self.words = label()
        self.write = button(lambda: self.tr("Write"), lambda: self._answer(wants=True))
        self.later = button(
            lambda: self.tr("Not now"), lambda: self._answer(wants=False), quiet=True
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        words = QVBoxLayout()
        words.setSpacing(GAP_SMALL)
        words.addWidget(self.words)
        words.addLayout(row(None, self.later, self.write))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, GAP_SMALL, 12, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.hide()

    @property
    def offer(self) -> StarterOffer | None:
        """What is offered."""
        return self._offer

    def show_offer(self, offer: StarterOffer | None) -> None:
        """Show what is offered, or nothing."""
        self._offer = offer
        self.setVisible(offer is not None)
        if offer is not None:
            shown = MARK_LOOKS[offer.starter.mark] if offer.starter.mark else None
            self._icon.show_icon(*((shown.icon, shown.ink) if shown else ("idea", "muted")))
            say(self.words.setText, lambda: prompt_words(offer))

    def _answer(self, *, wants: bool) -> None:
        offer = self._offer
        self.show_offer(None)
        if offer is not None:
            (self.write_wanted if wants else self.not_now).emit(offer)


def prompt_words(offer: StarterOffer) -> str:
    """Return a prompt in the language that is spoken now."""
    return offer.text_in(QLocale().name())
