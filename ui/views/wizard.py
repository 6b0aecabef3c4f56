"""The first start: try the sample classroom, or connect to a site step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from companion.errors import KeyringUnavailable, SiteNotAllowed
from companion.features import Feature
from companion.policy.policy_values import NO_POLICY
from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.sign_in_ways import ways_to_sign_in
from ui.site_access import SignedIn, examine_site
from ui.style.theme import GAP_LARGE, GAP_PAGE
from ui.views.courses_page import CoursesPage
from ui.views.wizard_pages import AddressPage, SignInPage, WelcomePage
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from companion.credentials import TokenVault
    from companion.domain.account import Account
    from companion.policy.policy_values import Policy
    from companion.services.accounts import Accounts
    from sync.site_port import SiteDescription
    from ui.account_session import AccountSession
    from ui.background import Background
    from ui.browser_answers import BrowserAnswers
    from ui.style.look import Look


class SetupWizard(QDialog):
    """Leads to an account.

    `sample_wanted` asks for the sample classroom. `account_added` gives a new account whose token
    is kept: the application opens it and calls `choose_courses` with its session. `finished_setup`
    tells that the courses are chosen and the window can be shown.
    """

    sample_wanted = Signal()
    account_added = Signal(object)
    finished_setup = Signal()

    def __init__(
        self,
        look: Look,
        accounts: Accounts,
        vault: TokenVault,
        background: Background,
        answers: BrowserAnswers,
        parent: QWidget | None = None,
        *,
        policy: Policy = NO_POLICY,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._accounts, self._vault = accounts, vault
        self._latest = Latest(background, self)
        self._site: SiteDescription | None = None
        self._account: Account | None = None
        self._token = ""
        self._session: AccountSession | None = None
        self.welcome = WelcomePage(look, self._want_sample, self._to_address)
        if not policy.features.has(Feature.SAMPLE_CLASSROOM):
            self.welcome.sample_button.hide()
        self.address = AddressPage(look, policy.offered_sites, others=policy.other_sites)
        self.sign_in = SignInPage(look, background, answers, self._keep_for_this_run)
        self.courses = CoursesPage()
        self.pages = QStackedWidget()
        self.back = button(lambda: self.tr("Back"), self._go_back)
        self.next = button("", self._go_on, primary=True)
        self.busy = label(faint=True, small=True)
        self._build(look)

    def choose_courses(self, session: AccountSession) -> None:
        """Let the person choose what to keep; the courses appear as the sync brings them."""
        self._session = session
        self._set_busy("")
        self._show(self.courses)
        self.courses.attach(session)

    def fail(self, error: Exception) -> None:
        """Say that the chosen way did not work; the person can choose again."""
        self._set_busy("")
        page = self.pages.currentWidget()
        if page is self.sign_in:
            self.sign_in.say_problem(message_for(error).whole)
        else:
            self.welcome.say_problem(message_for(error).whole)

    def done(self, result: int) -> None:
        """Close; what was under way leads nowhere any more."""
        self._session = None
        self._latest.cancel()
        self._stop_signing_in()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter go on, from wherever the focus is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.next.isVisible():
            if self.next.isEnabled():
                self._go_on()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the size in proportion to the text."""
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _build(self, look: Look) -> None:
        say(self.setWindowTitle, lambda: self.tr("Welcome to Companion"))
        self.setWindowIcon(look.icon("companion", size=64))
        for page in (self.welcome, self.address, self.sign_in, self.courses):
            self.pages.addWidget(page)
        for way in (self.sign_in.form, self.sign_in.browser):
            way.signed_in.connect(self._add_account)
            way.busy_changed.connect(
                lambda busy: self._set_busy(self.tr("Signing in…") if busy else "")
            )
        self.sign_in.browser.waiting_changed.connect(self._follow_browser)
        self.sign_in.way_changed.connect(lambda: self._show(self.sign_in))
        self.address.field.textEdited.connect(lambda: self.address.say_problem(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP_LARGE)
        layout.addWidget(self.pages, 1)
        foot = row(self.back, self.busy, self.next)
        foot.setStretch(1, 1)
        layout.addLayout(foot)
        self._fit()
        self._show(self.welcome)

    def _fit(self) -> None:
        fit_into_window(self, 38, 33)

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.back.setVisible(page in {self.address, self.sign_in})
        at_sign_in = page is self.sign_in
        self.next.setVisible(self.sign_in.show_way() if at_sign_in else page is not self.welcome)
        say(self.next.setText, lambda: self._next_words(page))
        if page is self.address:
            self.address.field.setFocus()
        elif at_sign_in and self.next.isVisibleTo(self):
            self.sign_in.form.begin()
        elif at_sign_in:
            self.sign_in.browser.open.setFocus()

    def _follow_browser(self, waits: bool) -> None:  # noqa: FBT001 - a slot
        """Ask for no password while the browser is waited for; come forward when it led back."""
        self.next.setVisible(self.sign_in.show_way())
        if not waits and self.isVisible():
            self.raise_()
            self.activateWindow()

    def _stop_signing_in(self) -> None:
        self.sign_in.form.cancel()
        self.sign_in.browser.stop()

    def _next_words(self, page: QWidget) -> str:
        if page is self.sign_in:
            return self.tr("Sign in")
        return self.tr("Start reading") if page is self.courses else self.tr("Continue")

    def _set_busy(self, words: str) -> None:
        self.busy.setText(words)
        self.next.setEnabled(not words)
        self.welcome.setEnabled(not words)

    def _want_sample(self) -> None:
        self._set_busy(self.tr("Opening the sample classroom…"))
        self.sample_wanted.emit()

    def _to_address(self) -> None:
        self.welcome.say_problem("")
        self._show(self.address)

    def _go_back(self) -> None:
        """Go one step back; an answer that is still to come is dropped."""
        self._latest.cancel()
        self._stop_signing_in()
        self._set_busy("")
        at_address = self.pages.currentWidget() is self.address
        self._show(self.welcome if at_address else self.address)

    def _go_on(self) -> None:
        page = self.pages.currentWidget()
        if page is self.address:
            self._examine()
        elif page is self.sign_in and self._site is not None:
            site = self._site
            self.sign_in.say_problem("")
            self.sign_in.form.submit(lambda: site)
        elif page is self.courses:
            self._finish()

    def _examine(self) -> None:
        address = self.address.field.text().strip()
        if address and not self._policy.allows_site(address):
            refusal = SiteNotAllowed(address, self._policy.offered_sites)
            self.address.say_problem(message_for(refusal).whole)
            return
        if not address:
            self.address.say_problem(self.tr("Type the address of your site first."))
            return
        self.address.say_problem("")
        self._set_busy(self.tr("Looking at {address}…").format(address=address))
        self._latest.run(lambda: examine_site(address), self._show_site, self._show_no_site)

    def _show_site(self, site: SiteDescription) -> None:
        self._set_busy("")
        self._site = site
        self.sign_in.show_site(site, ways_to_sign_in(site, self._policy))
        self._show(self.sign_in)

    def _show_no_site(self, error: Exception) -> None:
        self._set_busy("")
        self.address.say_problem(message_for(error).whole)
        self.address.field.setFocus()
        self.address.field.selectAll()

    def _add_account(self, result: SignedIn) -> None:
        site, accounts, vault = self._site, self._accounts, self._vault
        if site is None:
            return
        self._token = result.token

        def add() -> Account:
            return accounts.add(
                kind=site.kind,
                site_url=site.url,
                site_name=result.account.site_name or site.name,
                username=result.account.username,
                full_name=result.account.full_name,
                remote_user_id=result.account.remote_user_id,
            )

        def added(account: Account) -> None:
            self._account = account
            self._latest.run(
                lambda: vault.save(account, result.token),
                lambda _: self._hand_over(),
                self._offer_this_run,
            )

        self._set_busy(self.tr("Signed in. Keeping the sign-in…"))
        self._latest.run(add, added, self.fail)

    def _offer_this_run(self, error: Exception) -> None:
        if isinstance(error, KeyringUnavailable):
            self._set_busy("")
            self.next.hide()
            self.sign_in.offer_this_run()
        else:
            self.fail(error)

    def _keep_for_this_run(self) -> None:
        if self._account is not None:
            self._vault.keep_for_this_run(self._account, self._token)
            self._hand_over()

    def _hand_over(self) -> None:
        self._token = ""
        self._set_busy(self.tr("Opening…"))
        self.account_added.emit(self._account)

    def _finish(self) -> None:
        session = self._session
        if session is None:
            return
        chosen = self.courses.chosen
        if chosen is None:
            self.finished_setup.emit()
            return
        library = session.workspace.library

        def kept(changes: object) -> None:
            session.changed.emit(changes)
            if self._session is session:
                self.finished_setup.emit()

        def failed(error: Exception) -> None:
            if self._session is session:
                self.fail(error)
            else:
                session.failed.emit(error)

        session.background.run(lambda: library.choose(chosen), kept, failed)
