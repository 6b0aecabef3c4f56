"""Name and password for a site, and what to do where the system has no keyring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from companion.errors import KeyringUnavailable
from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.site_access import SignedIn, examine_site, sign_in
from ui.style.theme import GAP, GAP_LARGE
from ui.widgets.controls import IconLabel, button, card, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.credentials import TokenVault
    from companion.domain.account import Account
    from sync.site_port import SiteDescription
    from ui.background import Background
    from ui.style.look import Look


class SignInForm(QWidget):
    """Asks for name and password, and gets a token for them.

    `signed_in` gives the `SignedIn`; the password is forgotten at once.
    """

    signed_in = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._latest = Latest(background, self)
        self.username = QLineEdit()
        self.password = QLineEdit()
        self.problem = label(kind="problem")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for field, words in (
            (self.username, lambda: self.tr("&User name")),
            (self.password, lambda: self.tr("&Password")),
        ):
            caption = label(words, small=True)
            caption.setBuddy(field)
            say(field.setAccessibleName, partial(_without_key, words))
            layout.addWidget(caption)
            layout.addWidget(field)
        layout.addWidget(self.problem)
        self.problem.hide()

    def submit(self, site: Callable[[], SiteDescription]) -> None:
        """Sign in at the site that `site`, called on a worker, describes."""
        username, password = self.username.text().strip(), self.password.text()
        if not username or not password:
            self._fail_with(self.tr("Both the user name and the password are needed."))
            return
        self.problem.hide()
        self._set_busy(busy=True)
        self._latest.run(lambda: sign_in(site(), username, password), self._succeed, self._fail)

    def cancel(self) -> None:
        """Drop the answer that is waited for."""
        self._latest.cancel()
        self._set_busy(busy=False)

    def _succeed(self, result: SignedIn) -> None:
        self.password.clear()
        self._set_busy(busy=False)
        self.signed_in.emit(result)

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self._fail_with(message_for(error).whole)
        self.password.selectAll()
        self.password.setFocus()

    def _fail_with(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _set_busy(self, *, busy: bool) -> None:
        self.username.setEnabled(not busy)
        self.password.setEnabled(not busy)
        self.busy_changed.emit(busy)


def _without_key(words: Callable[[], str]) -> str:
    return words().replace("&", "")


class KeyringHint(QFrame):
    """Says what to install where no keyring works, and offers to go on without it."""

    def __init__(self, look: Look, go_on: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        words = message_for(KeyringUnavailable())
        self.go_on = button(
            lambda: self.tr("Stay signed in for this run only"), go_on, primary=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(GAP)
        head = row(IconLabel(look, "lock", 20, "warning"), label(words.what))
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(label(words.details, faint=True))
        layout.addLayout(row(self.go_on, None))


class SignInAgain(QDialog):
    """Asks for the password of an account whose sign-in is no longer valid.

    `done_signing_in` is emitted when there is a new token in the vault.
    """

    done_signing_in = Signal()

    def __init__(
        self,
        look: Look,
        account: Account,
        vault: TokenVault,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._account, self._vault = account, vault
        self._latest = Latest(background, self)
        self._token = ""
        say(self.setWindowTitle, lambda: self.tr("Sign in again"))
        self.form = SignInForm(background)
        self.form.username.setText(account.username)
        self.form.username.setReadOnly(True)
        self.form.signed_in.connect(self._keep)
        self.hint = KeyringHint(look, self._keep_for_this_run)
        self.hint.hide()
        self.accept_button = button(lambda: self.tr("Sign in"), self._submit, primary=True)
        self.accept_button.setDefault(True)
        self.form.busy_changed.connect(self.accept_button.setDisabled)
        head = card()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(label(account.site_name, name="pane-title"))
        inside.addWidget(label(account.site_url, faint=True, small=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP + 4)
        layout.addWidget(head)
        layout.addWidget(self.form)
        layout.addWidget(self.hint)
        layout.addLayout(
            row(None, button(lambda: self.tr("Cancel"), self.reject), self.accept_button)
        )
        self.setMinimumWidth(420)
        self.form.password.setFocus()

    def _submit(self) -> None:
        address = self._account.site_url
        self.form.submit(lambda: examine_site(address))

    def _keep(self, result: SignedIn) -> None:
        if result.account.remote_user_id != self._account.remote_user_id:
            self.form.problem.setText(
                QCoreApplication.translate(
                    "SignInAgain", "This is another person's account. Add it as a new one instead."
                )
            )
            self.form.problem.show()
            return
        self._token = result.token
        account, vault = self._account, self._vault
        self._latest.run(
            lambda: vault.save(account, result.token), lambda _: self._finish(), self._fail
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, KeyringUnavailable):
            self.hint.show()
            self.hint.go_on.setFocus()
        else:
            self.form.problem.setText(message_for(error).whole)
            self.form.problem.show()

    def _keep_for_this_run(self) -> None:
        self._vault.keep_for_this_run(self._account, self._token)
        self._finish()

    def _finish(self) -> None:
        self._token = ""
        self.done_signing_in.emit()
        self.accept()
