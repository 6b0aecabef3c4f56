"""Dialogs for the recovery phrase of an encrypted account: showing it, and asking for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from companion.errors import KeyringUnavailable
from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.secret_clipboard import copy_secret
from ui.style.scale import GAP, GAP_LARGE, GAP_SMALL
from ui.widgets.brief_word import announce
from ui.widgets.controls import button, card, label, row

if TYPE_CHECKING:
    from companion.services.account_encryption import AccountEncryption
    from ui.background import Background

_COLUMNS = 3


class PhraseShown(QDialog):
    """Shows the words that open an account where no keyring has its key."""

    def __init__(self, phrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = phrase
        say(self.setWindowTitle, lambda: self.tr("Recovery phrase"))
        self.copy = button(lambda: self.tr("Copy"), self._copy)
        self.noted = button(lambda: self.tr("I have written it down"), self.accept, primary=True)
        self.copied = label("", faint=True, small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(
            label(lambda: self.tr("Write these twelve words on paper"), name="pane-title")
        )
        layout.addWidget(
            label(
                lambda: self.tr(
                    "This account is encrypted. Its key is in the keyring of this computer. If that"
                    " is lost, only these words open the account, in this order. Keep them away"
                    " from the computer: whoever has both can read it."
                )
            )
        )
        layout.addWidget(self._words(phrase))
        layout.addWidget(self.copied)
        layout.addLayout(row(self.copy, None, self.noted))
        self.setMinimumWidth(self.fontMetrics().height() * 28)
        self.noted.setFocus()

    def _words(self, phrase: str) -> QWidget:
        sheet = card()
        sheet.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(GAP_LARGE, GAP, GAP_LARGE, GAP)
        grid.setSpacing(GAP)
        words = phrase.split()
        rows = -(-len(words) // _COLUMNS)
        for place, word in enumerate(words):
            shown = label(f"{place + 1}.  {word}", wrap=False)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            shown.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            grid.addWidget(shown, place % rows, place // rows)
        return sheet

    def _copy(self) -> None:
        copy_secret(self._phrase)
        said = self.tr("Copied. Paste it into a password manager, then copy something else.")
        self.copied.setText(said)
        announce(self, said)


class PhraseAsked(QDialog):
    """Asks for the recovery phrase of an account; `unlocked` tells that its key is here again."""

    unlocked = Signal()

    def __init__(
        self,
        account_id: int,
        name: str,
        encryption: AccountEncryption,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._account_id, self._encryption = account_id, encryption
        self._latest = Latest(background, self)
        say(self.setWindowTitle, lambda: self.tr("Unlock the account"))
        self.phrase = QLineEdit()
        self.phrase.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.phrase.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        say(self.phrase.setAccessibleName, lambda: self.tr("Recovery phrase"))
        say(self.phrase.setPlaceholderText, lambda: self.tr("Twelve words"))
        self.problem = label("", name="problem")
        self.problem.hide()
        self.unlock = button(lambda: self.tr("Unlock"), self._try, primary=True)
        self.unlock.setDefault(True)
        self.unlock.setEnabled(False)
        self.phrase.textChanged.connect(lambda text: self.unlock.setEnabled(bool(text.strip())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(label(lambda: self.tr("This account is encrypted"), name="pane-title"))
        layout.addWidget(label(name, faint=True, small=True))
        layout.addWidget(
            label(
                lambda: self.tr(
                    "The keyring of this computer does not have its key. Nothing is lost: type the"
                    " recovery phrase that was shown when the account was encrypted. Or cancel,"
                    " unlock the keyring, and start Companion again."
                )
            )
        )
        layout.addWidget(self.phrase)
        layout.addWidget(self.problem)
        layout.addLayout(
            row(None, button(lambda: self.tr("Cancel"), self.reject), self.unlock, gap=GAP_SMALL)
        )
        self.setMinimumWidth(self.fontMetrics().height() * 28)
        self.phrase.setFocus()

    def _try(self) -> None:
        phrase, account_id, encryption = self.phrase.text(), self._account_id, self._encryption

        def work() -> None:
            try:
                encryption.unlock(account_id, phrase)
            except KeyringUnavailable:
                encryption.unlock(account_id, phrase, for_this_run=True)

        self.unlock.setEnabled(False)
        self._latest.run(work, lambda _: self._finish(), self._fail)

    def _finish(self) -> None:
        self.phrase.clear()
        self.unlocked.emit()
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.unlock.setEnabled(True)
        said = message_for(error).whole
        self.problem.setText(said)
        self.problem.show()
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
        announce(self, said)
        self.phrase.setFocus()
