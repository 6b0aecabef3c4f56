"""The question what is to stay on this laptop when one signs out."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.language import say
from ui.lines import in_line
from ui.style.theme import GAP, GAP_LARGE
from ui.widgets.controls import button, card, label, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.account import Account
    from companion.services.leaving import OwnHere


class Leave(StrEnum):
    """What becomes of the account on this laptop."""

    KEEP = "keep"
    EXPORT = "export"
    REMOVE = "remove"


class LeaveDialog(QDialog):
    """Says what is only here, and asks. Words that are nowhere else go by an explicit word only."""

    keep_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()
    keys_page_wanted = Signal()

    def __init__(self, account: Account, own: OwnHere, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account, self._own = account, own
        self.choices = {choice: QRadioButton() for choice in Leave}
        self.agreed = QCheckBox()
        self.counts = label()
        self.keys_page = button(
            lambda: self.tr("Open the page “Security keys”"), self.keys_page_wanted.emit, quiet=True
        )
        self.accept_button = button("", self._decide, primary=True)
        self._build()
        self.choices[Leave.KEEP].setChecked(True)
        self._show_choice()

    @property
    def choice(self) -> Leave:
        """What is chosen."""
        return next(choice for choice, each in self.choices.items() if each.isChecked())

    def _build(self) -> None:
        say(self.setWindowTitle, lambda: self.tr("Sign out"))
        say(self.counts.setText, self._counts)
        say(self.agreed.setText, self._agreement)
        head = card()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(label(self._account.site_name, name="pane-title"))
        who = f"{self._account.full_name} · {self._account.site_url}"
        inside.addWidget(label(who, faint=True, small=True))
        inside.addWidget(self.counts)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(head)
        layout.addSpacing(GAP)
        group = QButtonGroup(self)
        for choice, (title, text) in self._words().items():
            made = self.choices[choice]
            say(made.setText, title)
            say(made.setAccessibleDescription, text)
            group.addButton(made)
            layout.addWidget(made)
            layout.addLayout(_indented(label(text, faint=True, small=True)))
        layout.addLayout(_indented(self.agreed))
        layout.addSpacing(GAP)
        layout.addWidget(
            label(
                lambda: self.tr(
                    "The site is not told, and the sign-in stays valid there. End it on the site's"
                    " own page; on some sites that also signs out your other devices."
                ),
                faint=True,
                small=True,
            )
        )
        layout.addLayout(row(self.keys_page, None))
        layout.addStretch(1)
        room = QScrollArea()
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setWidgetResizable(True)
        room.setWidget(body)
        cancel = button(lambda: self.tr("Cancel"), self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        whole.setSpacing(GAP_LARGE)
        whole.addWidget(room, 1)
        whole.addLayout(row(None, cancel, self.accept_button))
        group.buttonToggled.connect(self._show_choice)
        self.agreed.toggled.connect(self._show_choice)
        fit_into_window(self, 34, 30)

    def _words(self) -> dict[Leave, tuple[Callable[[], str], Callable[[], str]]]:
        return {
            Leave.KEEP: (
                lambda: self.tr("Keep everything on this laptop"),
                lambda: self.tr(
                    "You can go on reading and writing. What waits is sent once you sign in again."
                ),
            ),
            Leave.EXPORT: (
                lambda: self.tr("Export what I wrote, then remove the account from this laptop"),
                lambda: self.tr(
                    "Posts, drafts, what waits, messages, journal and notes: in a file."
                ),
            ),
            Leave.REMOVE: (
                lambda: self.tr("Remove the account from this laptop"),
                lambda: self.tr(
                    "Courses, files and what you wrote here go. What the site has stays there."
                ),
            ),
        }

    def _counts(self) -> str:
        own = self._own
        if not own.total:
            return self.tr("Nothing of yours is on this laptop only.")
        said = [
            words
            for count, words in (
                (own.unsent, self.tr("%n text(s) not sent yet", "", own.unsent)),
                (own.drafts, self.tr("%n draft(s)", "", own.drafts)),
                (own.journal, self.tr("%n entries of the journal", "", own.journal)),
                (own.notes, self.tr("%n note(s) in the calendar", "", own.notes)),
            )
            if count
        ]
        return self.tr("On this laptop only: {what}.").format(what=in_line(said))

    def _agreement(self) -> str:
        return self.tr("Also remove %n text(s) of mine that are nowhere else", "", self._own.total)

    def _show_choice(self) -> None:
        """Let nothing of the person's go by one click."""
        choice, own = self.choice, self._own.total
        asks = choice is Leave.REMOVE and own > 0
        self.agreed.setVisible(asks)
        self.accept_button.setEnabled(not asks or self.agreed.isChecked())
        say(self.accept_button.setText, self._decisions()[choice])

    def _decisions(self) -> dict[Leave, Callable[[], str]]:
        return {
            Leave.KEEP: lambda: self.tr("Sign out"),
            Leave.EXPORT: lambda: self.tr("Export…"),
            Leave.REMOVE: lambda: self.tr("Sign out and remove"),
        }

    def _decide(self) -> None:
        choice = self.choice
        self.accept()
        {
            Leave.KEEP: self.keep_wanted,
            Leave.EXPORT: self.export_wanted,
            Leave.REMOVE: self.remove_wanted,
        }[choice].emit()


def _indented(part: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(28, 0, 0, 0)
    layout.addWidget(part)
    return layout
