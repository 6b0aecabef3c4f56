"""The line of a course that asks whether a forum of another account is to stand with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.language import say
from ui.style.scale import GAP, GAP_SMALL
from ui.tie_wording import proposal_words
from ui.widgets.controls import IconLabel, button, label, row, stacked

if TYPE_CHECKING:
    from companion.domain.tie import TieProposal
    from ui.style.look import Look


class TieBar(QWidget):
    """Asks about one proposal; `accepted` and `declined` give it."""

    accepted = Signal(object)
    declined = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.proposal: TieProposal | None = None
        self.words = label(small=True)
        self.take = button("", lambda: self.accepted.emit(self.proposal))
        self.leave = button(
            lambda: self.tr("No"), lambda: self.declined.emit(self.proposal), quiet=True
        )
        asked = row(IconLabel(look, "site", 18, "accent"), self.words, gap=GAP)
        asked.setStretch(1, 1)
        choices = row(None, self.leave, self.take, gap=GAP)
        layout = stacked()
        layout.setContentsMargins(16, GAP_SMALL, 10, GAP_SMALL)
        layout.setSpacing(GAP_SMALL)
        layout.addLayout(asked)
        layout.addLayout(choices)
        self.setLayout(layout)
        self.hide()

    def ask(self, proposal: TieProposal | None) -> None:
        """Ask about a proposal; show nothing where there is none."""
        self.proposal = proposal
        self.setVisible(proposal is not None)
        if proposal is not None:
            say(self.words.setText, lambda: proposal_words(proposal))
            whole = proposal.forum is not None
            say(
                self.take.setText,
                lambda: self.tr("Show it here") if whole else self.tr("Choose a forum…"),
            )
