"""The part of a page on which one signs in through the browser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.sign_in_ways import SignInWays
from ui.site_access import SignedIn, sign_in_with_token
from ui.style.theme import GAP
from ui.widgets.controls import button, label, row, with_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from sync.browser_sign_in import BrowserSignIn
    from sync.site_port import IdentityProvider, SiteDescription
    from ui.background import Background
    from ui.browser_answers import BrowserAnswers
    from ui.style.look import Look


class BrowserSignInPart(QWidget):
    """Says what will happen, opens the browser, and waits for it to lead back.

    `signed_in` gives the `SignedIn`. `waiting_changed` tells whether the browser is waited for,
    `busy_changed` whether the site is asked whose token it is.
    """

    signed_in = Signal(object)
    waiting_changed = Signal(bool)
    busy_changed = Signal(bool)

    def __init__(self, look: Look, background: Background, answers: BrowserAnswers) -> None:
        super().__init__()
        self._look = look
        self._answers = answers
        self._latest = Latest(background, self)
        self._site: SiteDescription | None = None
        self._ways = SignInWays()
        self._begun: BrowserSignIn | None = None
        self.intro = label()
        self.waiting = label()
        self.open = with_icon(button("", self._open, primary=True), look, "site", "on_accent")
        self.paste = button(lambda: self.tr("Paste the address"), self._show_field)
        self.cancel = button(lambda: self.tr("Stop waiting"), self.stop, quiet=True)
        self.providers = QVBoxLayout()
        self.provider_buttons: list[QPushButton] = []
        self.or_with = label(lambda: self.tr("Or sign in with"), faint=True, small=True)
        self.field = QLineEdit()
        self.use = button(lambda: self.tr("Use this address"), self._use)
        self.hint = label(faint=True, small=True)
        self.problem = label(kind="problem")
        self._build()
        answers.refused.connect(self._note_refused)

    @property
    def is_waiting(self) -> bool:
        """Whether the browser is waited for."""
        return self._begun is not None

    def show_site(self, site: SiteDescription, ways: SignInWays) -> None:
        """Offer what this site has of it."""
        self.stop()
        self._site, self._ways = site, ways
        name = site.name or site.url
        say(
            self.intro.setText,
            lambda: self.tr(
                "{site} signs you in in the browser. Companion opens its page there: sign in as "
                "you always do. Then the browser asks whether to open Companion: say yes. "
                "Companion never sees your password."
            ).format(site=name),
        )
        self.problem.hide()
        self._fill_providers(ways.providers)
        self._show_state()

    def stop(self) -> None:
        """Wait for the browser no longer; harmless to repeat."""
        self._latest.cancel()
        begun, self._begun = self._begun, None
        if begun is not None:
            self._answers.drop(begun)
            self.waiting_changed.emit(False)  # noqa: FBT003
        self.field.clear()
        self._show_field(shown=False)
        self.setEnabled(True)
        self._show_state()

    def _build(self) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        say(self.field.setAccessibleName, lambda: self.tr("Address that the browser came to"))
        say(self.field.setPlaceholderText, lambda: "companion://token=…")
        say(
            self.hint.setText,
            lambda: self.tr(
                "If the browser does not open Companion, copy the address that it cannot open. It "
                "begins with companion://, moodlemobile:// or discourse://, and is as secret as a "
                "password."
            ),
        )
        say(
            self.waiting.setText,
            lambda: self.tr(
                "Waiting for the browser… Sign in there, and let it open Companion. You have half "
                "an hour."
            ),
        )
        self.field.returnPressed.connect(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + 4)
        layout.addWidget(self.intro)
        layout.addWidget(self.waiting)
        layout.addLayout(row(self.open, self.paste, self.cancel, None))
        layout.addWidget(self.or_with)
        layout.addLayout(self.providers)
        layout.addWidget(self.hint)
        field = row(self.field, self.use)
        field.setStretch(0, 1)
        layout.addLayout(field)
        layout.addWidget(self.problem)
        self.problem.hide()
        self._show_field(shown=False)
        self._show_state()

    def _fill_providers(self, providers: Sequence[IdentityProvider]) -> None:
        for old in self.provider_buttons:
            self.providers.removeWidget(old)
            old.deleteLater()
        self.provider_buttons = []
        for provider in providers:
            made = button(provider.name, partial(self._begin, provider))
            say(made.setAccessibleName, partial(self._provider_words, provider.name))
            self.provider_buttons.append(made)
            self.providers.addWidget(made)

    def _provider_words(self, name: str) -> str:
        return self.tr("Sign in with {name}").format(name=name)

    def _show_state(self) -> None:
        """Show what can be done before, and while the browser is waited for."""
        waits, by_browser = self._begun is not None, self._ways.browser
        self.intro.setVisible(by_browser and not waits)
        self.waiting.setVisible(waits)
        self.open.setVisible(by_browser or waits)
        say(self.open.setText, self._open_again_words if waits else self._open_words)
        for part in (self.paste, self.cancel):
            part.setVisible(waits)
        self.or_with.setVisible(bool(self.provider_buttons) and not waits)
        for each in self.provider_buttons:
            each.setVisible(not waits)

    def _open_words(self) -> str:
        return self.tr("Open the browser")

    def _open_again_words(self) -> str:
        return self.tr("Open the browser again")

    def _open(self) -> None:
        if self._begun is None:
            self._begin(None)
        else:
            self._note_opened(opened=self._answers.open(self._begun))

    def _begin(self, provider: IdentityProvider | None) -> None:
        site = self._site
        if site is None:
            return
        self.problem.hide()
        self._begun = self._answers.begin(site, provider, self._take_token)
        self.waiting_changed.emit(True)  # noqa: FBT003
        self._show_state()
        self.open.setFocus()

    def _note_opened(self, *, opened: bool) -> None:
        self._say_problem("" if opened else self.tr("The system has opened no browser."))

    def _show_field(self, *, shown: bool = True) -> None:
        for part in (self.hint, self.field, self.use):
            part.setVisible(shown)
        if shown:
            self.field.setFocus()

    def _use(self) -> None:
        error = self._answers.take(self.field.text())
        if error is not None:
            self._say_problem(message_for(error).whole)
            self.field.selectAll()
            self.field.setFocus()

    def _note_refused(self, error: Exception) -> None:
        if self._begun is not None:
            self._say_problem(message_for(error).whole)

    def _take_token(self, token: str) -> None:
        """Ask the site whose token this is."""
        site, self._begun = self._site, None
        self.field.clear()
        if site is None:
            return
        self.problem.hide()
        self.setEnabled(False)
        self.busy_changed.emit(True)  # noqa: FBT003
        self._latest.run(lambda: sign_in_with_token(site, token), self._succeed, self._fail)

    def _succeed(self, result: SignedIn) -> None:
        self._end_busy()
        self.signed_in.emit(result)

    def _fail(self, error: Exception) -> None:
        self._end_busy()
        self._say_problem(message_for(error).whole)

    def _end_busy(self) -> None:
        self.setEnabled(True)
        self._show_field(shown=False)
        self._show_state()
        self.busy_changed.emit(False)  # noqa: FBT003
        self.waiting_changed.emit(False)  # noqa: FBT003

    def _say_problem(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
