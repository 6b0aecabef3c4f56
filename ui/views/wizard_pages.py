"""The pages of the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ui.language import say
from ui.messages import message_for
from ui.sign_in_ways import SignInWays
from ui.site_access import served_kinds
from ui.style.theme import GAP, GAP_LARGE, GAP_PAGE, GAP_WIDE
from ui.views.browser_sign_in import BrowserSignInPart
from ui.views.courses_page import WizardPage
from ui.views.sign_in_form import KeyringHint, SignInForm, TokenSwitch
from ui.widgets.controls import IconLabel, card, label, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sync.site_port import SiteDescription
    from ui.background import Background
    from ui.browser_answers import BrowserAnswers
    from ui.language import Words
    from ui.style.look import Look


class WelcomePage(WizardPage):
    """Two ways to begin."""

    def __init__(
        self, look: Look, sample: Callable[[], object], connect: Callable[[], object]
    ) -> None:
        super().__init__("", "")
        logo = IconLabel(look, "companion", 72)
        title = label(lambda: self.tr("Welcome to Companion"), name="hero")
        text = label(
            lambda: self.tr(
                "Your courses and the forums of your peers, on this laptop: to read, search and "
                "write with or without a connection."
            ),
            faint=True,
        )
        for part in (title, text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.connect_button = ChoiceButton(
            look,
            "site",
            lambda: self.tr("Connect to your site"),
            lambda: self.tr("You need its address, and how you sign in there."),
            connect,
        )
        self.sample_button = ChoiceButton(
            look,
            "classroom",
            lambda: self.tr("Try the sample classroom"),
            lambda: self.tr(
                "Three courses with lively forums, to look around in. Nothing leaves this laptop."
            ),
            sample,
        )
        self.column.addStretch(1)
        self.column.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(GAP)
        self.column.addWidget(title)
        narrow = row(text)
        narrow.setContentsMargins(GAP_PAGE * 2, 0, GAP_PAGE * 2, 0)
        self.column.addLayout(narrow)
        self.column.addSpacing(GAP_LARGE)
        self.column.addWidget(self.connect_button)
        self.column.addWidget(self.sample_button)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)


class AddressPage(WizardPage):
    """Asks where the site is.

    `offered` are sites of the organisation; where there are no `others`, one of them is chosen.
    """

    def __init__(self, look: Look, offered: Sequence[str] = (), *, others: bool = True) -> None:
        super().__init__(
            lambda: self.tr("Where is your site?"),
            (
                lambda: self.tr(
                    "Type the address that you open in the browser to get to your courses or your "
                    "forum. Companion finds out what it is, and works with {kinds}."
                ).format(kinds=", ".join(one.label for one in served_kinds()))
            )
            if others
            else (lambda: self.tr("Your organisation has set where your courses are.")),
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://learn.example.org")
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.offered = QComboBox()
        self._offer(offered, others=others)
        caption = label(lambda: self.tr("&Address of the site"), small=True)
        caption.setBuddy(self.field)
        say(self.field.setAccessibleName, lambda: self.tr("Address of the site"))
        self.column.addWidget(caption)
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        hint = row(
            IconLabel(look, "lock", 16),
            label(
                lambda: self.tr(
                    "Only addresses that encrypt (https) are used, so that nobody can listen."
                ),
                faint=True,
                small=True,
            ),
        )
        hint.setStretch(1, 1)
        self.column.addLayout(hint)

    def _offer(self, offered: Sequence[str], *, others: bool) -> None:
        """Let one of these be chosen, the first one to begin with."""
        if not offered:
            return
        self.offered.addItems(list(offered))
        self.offered.currentTextChanged.connect(self.field.setText)
        self.field.setText(offered[0])
        self.field.setReadOnly(not others)
        caption = label(
            (lambda: self.tr("&Sites of your organisation"))
            if others
            else (lambda: self.tr("&Sites that your organisation allows")),
            small=True,
        )
        caption.setBuddy(self.offered)
        say(self.offered.setAccessibleName, lambda: caption.text().replace("&", ""))
        if len(offered) > 1:
            self.column.addWidget(caption)
            self.column.addWidget(self.offered)


class SignInPage(WizardPage):
    """Shows what the site says about itself, and lets the person sign in as the site wants it.

    `way_changed` tells that the person wants another way than the one that is shown.
    """

    way_changed = Signal()

    def __init__(
        self,
        look: Look,
        background: Background,
        answers: BrowserAnswers,
        keep_for_this_run: Callable[[], object],
    ) -> None:
        super().__init__(lambda: self.tr("Sign in"), "")
        self.site_name = label(name="pane-title")
        self.site_address = label(faint=True, small=True)
        self.site_notice = label(small=True)
        self.form = SignInForm(background)
        self.browser = BrowserSignInPart(look, background, answers)
        self._ways = SignInWays()
        self.token_switch = TokenSwitch()
        self.token_switch.switched.connect(self._switch_way)
        self.hint = KeyringHint(look, keep_for_this_run)
        self.hint.hide()
        site = card()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for part in (self.site_name, self.site_address, self.site_notice):
            lines.addWidget(part)
        whole = row(IconLabel(look, "site", 28, "accent"), gap=GAP_WIDE)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addLayout(lines, 1)
        site.setLayout(whole)
        self.column.addWidget(site)
        self.column.addWidget(self.form)
        self.column.addWidget(self.browser)
        self.column.addWidget(self.token_switch)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)

    def show_site(self, site: SiteDescription, ways: SignInWays) -> None:
        """Show which site this is."""
        self.site_name.setText(site.name or site.url)
        self.site_address.setText(
            self.tr("{kind} site at {address}").format(kind=site.kind.label, address=site.url)
        )
        self.site_notice.setText(site.notice)
        self.site_notice.setVisible(bool(site.notice))
        self.hint.hide()
        self._ways = ways
        self.form.ask_for_token(on=ways.token)
        self.token_switch.offer(on=ways.token_instead)
        self.browser.show_site(site, ways)
        self.say_problem("" if ways.refusal is None else message_for(ways.refusal).whole)
        self.show_way()

    def show_way(self) -> bool:
        """Show what is to be done; return whether that is to type something here."""
        ways = self._ways
        instead = self.token_switch.is_on
        by_form = instead or (ways.by_form and not self.browser.is_waiting)
        self.form.setVisible(by_form)
        self.browser.setVisible(ways.by_browser and not instead)
        self.token_switch.setVisible(ways.token_instead and not self.browser.is_waiting)
        say(self.lead.setText, self._words())
        return by_form

    def _switch_way(self) -> None:
        self.browser.stop()
        self.form.ask_for_token(on=self.token_switch.is_on or self._ways.token)
        self.form.problem.hide()
        self.way_changed.emit()

    def _words(self) -> Words:
        if self.token_switch.is_on:
            return self._given_token_words
        if self._ways.password:
            return self._password_words
        return self._token_words if self._ways.token else self._browser_words

    def _password_words(self) -> str:
        return self.tr("With the same name and password as in the browser.")

    def _token_words(self) -> str:
        return self.tr(
            "This site lets apps in by a token. Its administrators can give you one; it is as "
            "secret as a password."
        )

    def _given_token_words(self) -> str:
        return self.tr(
            "With a token that those who look after the site have given you. It is as secret as a "
            "password, and kept in the keyring."
        )

    def _browser_words(self) -> str:
        return self.tr("In the browser, as you do it to get to your courses.")

    def offer_this_run(self) -> None:
        """Say that there is no keyring, and offer to go on without."""
        self.form.hide()
        self.browser.hide()
        self.token_switch.hide()
        self.hint.show()
        self.hint.go_on.setFocus()


class ChoiceButton(QPushButton):
    """A large button with an icon, a title and a sentence."""

    def __init__(
        self, look: Look, icon: str, title: Words, text: Words, act: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setAutoDefault(True)
        say(self.setAccessibleName, title)
        say(self.setAccessibleDescription, text)
        self.clicked.connect(act)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(label(title, name="pane-title"))
        lines.addWidget(label(text, faint=True, small=True))
        self._row = row(IconLabel(look, icon, 30, "accent"), gap=16)
        self._row.setContentsMargins(20, 16, 18, 16)
        self._row.addLayout(lines, 1)
        self._row.addWidget(IconLabel(look, "forward", 16))
        self.setLayout(self._row)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that the words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room that the words need in the width that there is."""
        return QSize(200, max(self._row.heightForWidth(max(self.width(), 400)), 60))
