"""The settings for a laptop that may be lost: encryption and wiping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.policy.policy_values import Encryption
from ui.widgets.controls import button
from ui.widgets.questions import ask_whether
from ui.widgets.setting_rows import SettingGroup, SettingRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.account_session import AccountSession


class PrivacyPage(QObject):
    """Makes the group of settings. What is asked for is done when the dialog is closed.

    `encryption_wanted` tells whether the account is to be encrypted, `phrase_wanted` that its
    phrase is to be shown, `wipe_wanted` that it is to go; `asked` gives each question.
    """

    encryption_wanted = Signal(bool)
    phrase_wanted = Signal()
    wipe_wanted = Signal()
    asked = Signal(object)

    def __init__(
        self,
        session: AccountSession | None,
        rule: Encryption,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._rule = rule
        self._is_on = session is not None and session.workspace.is_encrypted
        self.change = button(
            self.tr("Decrypt…") if self._is_on else self.tr("Encrypt…"), self._ask_change
        )
        self.phrase = button(self.tr("Show…"), self.phrase_wanted.emit)
        self.wipe = button(self.tr("Wipe…"), self._ask_wipe)
        free = rule is Encryption.ALLOWED or (rule is Encryption.OFF and self._is_on)
        self.change.setEnabled(session is not None and free)
        self.phrase.setEnabled(self._is_on)
        self.wipe.setEnabled(session is not None)

    def group(self) -> SettingGroup:
        """Return the settings, each with its sentence."""
        rows = [
            SettingRow(self.tr("Encrypt this account"), self._encryption_words(), self.change),
            SettingRow(
                self.tr("Recovery phrase"),
                self.tr("Twelve words that open the account if the keyring is lost.")
                if self._is_on
                else self.tr("An encrypted account has one."),
                self.phrase,
            ),
            SettingRow(
                self.tr("Wipe this account"),
                self.tr("All of it leaves this computer: files, drafts, sign-in and key."),
                self.wipe,
            ),
        ]
        return SettingGroup(self.tr("If this computer is lost"), *rows)

    def _encryption_words(self) -> str:
        if self._rule is Encryption.REQUIRED:
            return self.tr("It is encrypted: those who look after this computer want that.")
        if self._is_on:
            return self.tr("It is encrypted. Its key is in the keyring of this computer.")
        if self._rule is Encryption.OFF:
            return self.tr("Those who look after this computer have turned this off.")
        return self.tr("Who finds the computer cannot read posts, drafts or files without the key.")

    def _ask_change(self) -> None:
        if self._is_on:
            question = self.tr("Have this account lie unencrypted on this computer?")
            details = self.tr("Whoever gets at its disk can read it then.")
            words = self.tr("Decrypt")
        else:
            question = self.tr("Encrypt this account?")
            details = self.tr(
                "It is closed for a moment, and everything is written anew. Then twelve words are"
                " shown: have paper and pen at hand."
            )
            words = self.tr("Encrypt")
        wanted = not self._is_on
        box = ask_whether(
            self._window, question, details, words, lambda: self.encryption_wanted.emit(wanted)
        )
        self.asked.emit(box)

    def _ask_wipe(self) -> None:
        kept = (
            self.tr("Without its recovery phrase nobody reads what a disk may still hold of it.")
            if self._is_on
            else self.tr(
                "It is not encrypted: a solid-state disk or a backup may still hold parts of it."
            )
        )
        details = self.tr(
            "Courses, posts and files leave this computer, and so does all that you wrote and did"
            " not send. What is on the site stays there. This cannot be undone."
        )
        box = ask_whether(
            self._window,
            self.tr("Wipe this account from this computer?"),
            f"{details} {kept}",
            self.tr("Wipe"),
            self.wipe_wanted.emit,
        )
        self.asked.emit(box)
