"""Asks a person whose sign-in is no longer valid to sign in again, as the site wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from companion.errors import CompanionError, KeyringUnavailable
from companion.policy.policy_values import NO_POLICY
from companion.services.leaving import require_same_person
from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.sign_in_ways import SignInWays, ways_to_sign_in
from ui.site_access import SignedIn, examine_site
from ui.style.theme import GAP, GAP_LARGE
from ui.views.browser_sign_in import BrowserSignInPart
from ui.views.sign_in_form import KeyringHint, SignInForm, TokenSwitch
from ui.widgets.controls import button, card, label, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from companion.credentials import TokenVault
    from companion.domain.account import Account
    from companion.policy.policy_values import Policy
    from sync.site_port import SiteDescription
    from ui.background import Background
    from ui.browser_answers import BrowserAnswers
    from ui.style.look import Look


class SignInAgain(QDialog):
    """First asks the site how it signs people in, then lets the person do it.

    `done_signing_in` is emitted when there is a new token in the vault. The sign-in of anybody else
    is refused: what waits in the account was written by its person.
    """

    done_signing_in = Signal()

    def __init__(
        self,
        look: Look,
        account: Account,
        vault: TokenVault,
        background: Background,
        answers: BrowserAnswers,
        parent: QWidget | None = None,
        *,
        policy: Policy = NO_POLICY,
    ) -> None:
        super().__init__(parent)
        self._account, self._vault = account, vault
        self._latest = Latest(background, self)
        self._site: SiteDescription | None = None
        self._policy = policy
        self._ways = SignInWays()
        self._token = ""
        self.state = label(faint=True)
        self.problem = label(kind="problem")
        self.form = SignInForm(background)
        self.browser = BrowserSignInPart(look, background, answers)
        self.token_switch = TokenSwitch()
        self.hint = KeyringHint(look, self._keep_for_this_run)
        self.accept_button = button("", self._submit, primary=True)
        self._build()
        self._look_at_site()

    def done(self, result: int) -> None:
        """Close; what was under way leads nowhere any more."""
        self.browser.stop()
        super().done(result)

    def _build(self) -> None:
        say(self.setWindowTitle, lambda: self.tr("Sign in again"))
        account = self._account
        self.form.username.setText(account.username)
        self.form.username.setReadOnly(True)
        self.form.signed_in.connect(self._keep)
        self.browser.signed_in.connect(self._keep)
        self.browser.waiting_changed.connect(self._show_way)
        self.token_switch.switched.connect(self._switch_way)
        self.form.busy_changed.connect(self.accept_button.setDisabled)
        self.accept_button.setDefault(True)
        head = card()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(label(account.site_name, name="pane-title"))
        inside.addWidget(label(f"{account.full_name} · {account.site_url}", faint=True, small=True))
        kept = label(
            lambda: self.tr("Everything here is kept. What waits is sent once you are signed in."),
            faint=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_LARGE, GAP_LARGE, GAP_LARGE, GAP_LARGE)
        layout.setSpacing(GAP + 4)
        parts = (self.form, self.browser, self.token_switch, self.problem, self.hint)
        for part in (head, kept, self.state, *parts):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(
            row(None, button(lambda: self.tr("Cancel"), self.reject), self.accept_button)
        )
        fit_into_window(self, 32, 12)
        for part in parts:
            part.hide()

    def _look_at_site(self) -> None:
        """Ask the site how it signs people in: that may have changed."""
        address = self._account.site_url
        self.problem.hide()
        self.accept_button.hide()
        say(
            self.state.setText,
            lambda: self.tr("Looking at {address}…").format(address=address),
        )
        self.state.show()
        self._latest.run(lambda: examine_site(address), self._show_site, self._fail_to_look)

    def _show_site(self, site: SiteDescription) -> None:
        self._site = site
        self.state.hide()
        ways = self._ways = ways_to_sign_in(site, self._policy)
        self.form.ask_for_token(on=ways.token)
        self.token_switch.offer(on=ways.token_instead)
        self.browser.show_site(site, ways)
        if ways.refusal is not None:
            self._say_problem(message_for(ways.refusal).whole)
        self._show_way()
        if ways.by_form:
            self.form.password.setFocus()
        else:
            self.browser.open.setFocus()

    def _show_way(self, waits: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        """Show what is to be done; a secret is asked for only where the site takes it."""
        instead = self.token_switch.is_on
        by_form = instead or (self._ways.by_form and not waits)
        self.form.setVisible(by_form)
        self.browser.setVisible(self._ways.by_browser and not instead)
        self.token_switch.setVisible(self._ways.token_instead and not waits)
        say(self.accept_button.setText, lambda: self.tr("Sign in"))
        self.accept_button.setVisible(by_form)
        fit_into_window(self, 32, 22)

    def _switch_way(self) -> None:
        self.browser.stop()
        self.problem.hide()
        self.form.ask_for_token(on=self.token_switch.is_on or self._ways.token)
        self._show_way()
        if self.form.isVisible():
            self.form.begin()

    def _fail_to_look(self, error: Exception) -> None:
        self.state.hide()
        self._say_problem(message_for(error).whole)
        say(self.accept_button.setText, lambda: self.tr("Try again"))
        self.accept_button.show()
        self.accept_button.setFocus()

    def _submit(self) -> None:
        site = self._site
        if site is None:
            self._look_at_site()
        else:
            self.problem.hide()
            self.form.submit(lambda: site)

    def _keep(self, result: SignedIn) -> None:
        account, vault = self._account, self._vault
        try:
            require_same_person(account, result.account)
        except CompanionError as error:
            self._say_problem(
                self.tr("You have signed in as {name}.").format(name=result.account.full_name)
                + " "
                + message_for(error).whole
            )
            return
        self._token = result.token
        self._latest.run(
            lambda: vault.save(account, result.token), lambda _: self._finish(), self._fail
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, KeyringUnavailable):
            self.form.hide()
            self.browser.hide()
            self.token_switch.hide()
            self.accept_button.hide()
            self.hint.show()
            self.hint.go_on.setFocus()
        else:
            self._say_problem(message_for(error).whole)

    def _say_problem(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _keep_for_this_run(self) -> None:
        self._vault.keep_for_this_run(self._account, self._token)
        self._finish()

    def _finish(self) -> None:
        self._token = ""
        self.done_signing_in.emit()
        self.accept()
