"""Name and password for a site, or a token, and what to do where the system has no keyring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from companion.errors import KeyringUnavailable
from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.site_access import SignedIn, sign_in, sign_in_with_typed_token
from ui.style.theme import GAP
from ui.widgets.controls import IconLabel, button, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.site_port import SiteDescription
    from ui.background import Background
    from ui.style.look import Look


class SignInForm(QWidget):
    """Asks for name and password and gets a token for them, or asks for a token itself.

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
        self._takes_token = False
        self._captions = [label(small=True) for _ in range(2)]
        for field, caption in zip((self.username, self.password), self._captions, strict=True):
            caption.setBuddy(field)
            layout.addWidget(caption)
            layout.addWidget(field)
        self._say_captions()
        layout.addWidget(self.problem)
        self.problem.hide()

    def ask_for_token(self, *, on: bool) -> None:
        """Ask for a token in the place of name and password, or for these again."""
        self._takes_token = on
        self._captions[0].setVisible(not on)
        self.username.setVisible(not on)
        self.password.clear()
        self._say_captions()

    def begin(self) -> None:
        """Let the person type into the first field that is empty."""
        by_name = not self._takes_token and not self.username.isReadOnly()
        (self.username if by_name else self.password).setFocus()

    def submit(self, site: Callable[[], SiteDescription]) -> None:
        """Sign in at the site that `site`, called on a worker, describes."""
        username, password = self.username.text().strip(), self.password.text()
        if self._takes_token:
            self._submit_token(site, password.strip())
            return
        if not username or not password:
            self._fail_with(self.tr("Both the user name and the password are needed."))
            return
        self.problem.hide()
        self._set_busy(busy=True)
        self._latest.run(lambda: sign_in(site(), username, password), self._succeed, self._fail)

    def _submit_token(self, site: Callable[[], SiteDescription], token: str) -> None:
        if not token:
            self._fail_with(self.tr("The token is needed."))
            return
        self.problem.hide()
        self._set_busy(busy=True)
        self._latest.run(lambda: sign_in_with_typed_token(site(), token), self._succeed, self._fail)

    def _say_captions(self) -> None:
        for field, caption, words in (
            (self.username, self._captions[0], lambda: self.tr("&User name")),
            (self.password, self._captions[1], self._secret_words),
        ):
            say(caption.setText, words)
            say(field.setAccessibleName, partial(_without_key, words))

    def _secret_words(self) -> str:
        return self.tr("&Token") if self._takes_token else self.tr("&Password")

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


class TokenSwitch(QWidget):
    """Lets somebody who has been given a token paste it in the place of the site's own way.

    `switched` tells that `is_on` has changed.
    """

    switched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_on = False
        self.button = button("", self._switch, quiet=True)
        say(self.button.setText, self._words)
        layout = row(self.button, None)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def offer(self, *, on: bool) -> None:
        """Offer it or not, and begin with the site's own way."""
        self.is_on = False
        say(self.button.setText, self._words)
        self.setVisible(on)

    def _switch(self) -> None:
        self.is_on = not self.is_on
        say(self.button.setText, self._words)
        self.switched.emit()

    def _words(self) -> str:
        return self.tr("Sign in as usual") if self.is_on else self.tr("I have a token…")


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
