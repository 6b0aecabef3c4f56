"""Encrypting, unlocking and wiping accounts from the window: closed first, done off its thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from ui.views.recovery_phrase import PhraseAsked, PhraseShown
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from companion.credentials import TokenVault
    from companion.domain.account import Account
    from companion.errors import KeyMissing
    from companion.services.accounts import Accounts
    from ui.account_opening import AccountOpening
    from ui.background import Background
    from ui.views.settings_dialog import SettingsDialog


class App(Protocol):
    """What this needs of the app."""

    accounts: Accounts
    vault: TokenVault
    background: Background
    known: tuple[Account, ...]

    @property
    def window(self) -> QWidget:
        """The window in use."""

    def close_account(self, then: Callable[[], None]) -> None:
        """Save what is written and close the account, then go on."""

    def switch_to(self, account_id: int) -> None:
        """Open an account."""

    def open_what_is_left(self) -> None:
        """Open another account, or help to set one up."""


class AccountKeeping(QObject):
    """What is done with whole accounts; `shown` gives each dialog, `changed` tells of the end."""

    shown = Signal(object)
    changed = Signal()

    def __init__(self, app: App, opening: AccountOpening, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._opening = opening

    def attend(self, dialog: SettingsDialog, account_id: int) -> None:
        """Do what is asked for in the settings, when they are closed."""

        def closing(act: Callable[[], None]) -> None:
            dialog.reject()
            act()

        page = dialog.privacy
        page.encryption_wanted.connect(
            lambda wanted: closing(lambda: self.encrypt(account_id, wanted=wanted))
        )
        page.phrase_wanted.connect(lambda: closing(lambda: self.show_phrase(account_id)))
        page.wipe_wanted.connect(lambda: closing(lambda: self.wipe(account_id)))

    def encrypt(self, account_id: int, *, wanted: bool) -> None:
        """Encrypt the open account and show its phrase, or have it lie plain again."""
        encryption = self._app.accounts.encryption

        def work() -> str:
            if wanted:
                return encryption.turn_on(account_id).phrase
            encryption.turn_off(account_id)
            return ""

        def done(phrase: str) -> None:
            self._app.switch_to(account_id)
            if phrase:
                self._show(PhraseShown(phrase, self._app.window))
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._app.switch_to(account_id)
            tell_error(self._app.window, error)

        self._app.close_account(lambda: self._opening.change(work, done, failed))

    def show_phrase(self, account_id: int) -> None:
        """Show the recovery phrase of an account."""
        encryption = self._app.accounts.encryption
        self._app.background.run(
            lambda: encryption.recovery_phrase(account_id),
            lambda phrase: self._show(PhraseShown(phrase, self._app.window)),
            self._tell,
        )

    def wipe(self, account_id: int) -> None:
        """Remove an account from this computer for good."""
        accounts, vault = self._app.accounts, self._app.vault

        def work() -> tuple[Account, ...]:
            vault.forget(accounts.get(account_id))
            accounts.remove(account_id)
            return accounts.all()

        def done(known: tuple[Account, ...]) -> None:
            self._app.known = known
            self._app.open_what_is_left()
            self.changed.emit()

        self._app.close_account(lambda: self._opening.change(work, done, self._tell))

    def ask_for_phrase(self, error: KeyMissing) -> None:
        """Ask for the recovery phrase of an account whose key is not here, then open it."""
        account_id = error.account_id
        names = {
            each.account_id: f"{each.site_name} – {each.full_name}" for each in self._app.known
        }
        dialog = PhraseAsked(
            account_id,
            names.get(account_id, ""),
            self._app.accounts.encryption,
            self._app.background,
            self._app.window,
        )
        dialog.unlocked.connect(lambda: self._app.switch_to(account_id))
        self._show(dialog)

    def _tell(self, error: Exception) -> None:
        tell_error(self._app.window, error)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self.shown.emit(dialog)
