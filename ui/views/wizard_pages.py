"""The pages of the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.background import Latest
from ui.messages import message_for
from ui.style.theme import GAP, GAP_LARGE, GAP_PAGE, GAP_WIDE
from ui.views.sign_in_form import KeyringHint, SignInForm
from ui.widgets.controls import IconLabel, card, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.course import CourseSummary
    from sync.server_port import SiteDescription
    from ui.account_session import AccountSession
    from ui.background import Background
    from ui.style.look import Look


class WizardPage(QWidget):
    """A title, a sentence, and a place for what went wrong."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.problem = label(kind="problem")
        self.problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_WIDE)
        if title:
            self.column.addWidget(label(title, name="page-title"))
            self.column.addWidget(label(text, faint=True))
            self.column.addSpacing(GAP)

    def say_problem(self, words: str) -> None:
        """Show what went wrong; nothing for no words."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


class WelcomePage(WizardPage):
    """Two ways to begin."""

    def __init__(
        self, look: Look, sample: Callable[[], object], connect: Callable[[], object]
    ) -> None:
        super().__init__("", "")
        logo = IconLabel(look, "companion", 72)
        title = label(self.tr("Welcome to Companion"), name="hero")
        text = label(
            self.tr(
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
            self.tr("Connect to your site"),
            self.tr("You need its address, your user name and your password."),
            connect,
        )
        self.sample_button = ChoiceButton(
            look,
            "classroom",
            self.tr("Try the sample classroom"),
            self.tr(
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
    """Asks where the site is."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            self.tr("Where is your site?"),
            self.tr(
                "Type the address that you open in the browser to get to your courses. Companion "
                "works with Moodle sites."
            ),
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://moodle.example.org")
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        caption = label(self.tr("&Address of the site"), small=True)
        caption.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Address of the site"))
        self.column.addWidget(caption)
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)
        hint = row(
            IconLabel(look, "lock", 16),
            label(
                self.tr("Only addresses that encrypt (https) are used, so that nobody can listen."),
                faint=True,
                small=True,
            ),
        )
        hint.setStretch(1, 1)
        self.column.addLayout(hint)


class SignInPage(WizardPage):
    """Shows what the site says about itself, and asks for name and password."""

    def __init__(
        self, look: Look, background: Background, keep_for_this_run: Callable[[], object]
    ) -> None:
        super().__init__(
            self.tr("Sign in"),
            self.tr("With the same name and password as in the browser."),
        )
        self.site_name = label(name="pane-title")
        self.site_address = label(faint=True, small=True)
        self.site_notice = label(small=True)
        self.form = SignInForm(background)
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
        self.column.addWidget(self.problem)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)

    def show_site(self, site: SiteDescription) -> None:
        """Show which site this is."""
        self.site_name.setText(site.name or site.url)
        kind = site.kind.value.capitalize()
        self.site_address.setText(
            self.tr("{kind} site at {address}").format(kind=kind, address=site.url)
        )
        self.site_notice.setText(site.notice)
        self.site_notice.setVisible(bool(site.notice))
        self.hint.hide()
        self.form.show()

    def offer_this_run(self) -> None:
        """Say that there is no keyring, and offer to go on without."""
        self.form.hide()
        self.hint.show()
        self.hint.go_on.setFocus()


class CoursesPage(WizardPage):
    """Lets the person choose the courses that are kept on the laptop."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("What to keep on this laptop?"),
            self.tr(
                "The forums of these courses are there without a connection, too. You can change "
                "this at any time."
            ),
        )
        self._latest: Latest | None = None
        self._session: AccountSession | None = None
        self.boxes: dict[int, QCheckBox] = {}
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._state = label(self.tr("Asking the site for your courses…"), faint=True, small=True)
        inside = QWidget()
        inside.setObjectName("pane")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(12, 10, 12, 10)
        self._list.setSpacing(GAP)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._state)
        self.column.addWidget(area, 1)
        self.column.addWidget(self.problem)

    @property
    def chosen(self) -> set[int] | None:
        """The courses to keep; None while the site has not told of any."""
        if not self.boxes:
            return None
        return {number for number, box in self.boxes.items() if box.isChecked()}

    def attach(self, session: AccountSession) -> None:
        """Show the courses as they arrive."""
        self._session = session
        self._latest = Latest(session.background, self)
        session.changed.connect(self._load)
        session.sync.finished.connect(self._end)
        self._load()

    def _load(self) -> None:
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            latest.refresh(session.workspace.library.courses, self._show, self._fail)

    def _show(self, courses: tuple[CourseSummary, ...]) -> None:
        for course in courses:
            box = self.boxes.get(course.course_id)
            if box is None:
                box = QCheckBox(course.name)
                box.setChecked(course.kept)
                self.boxes[course.course_id] = box
                self._list.insertWidget(self._list.count() - 1, box)
        if courses:
            self._bar.hide()
            self._state.setText(self.tr("%n course(s)", "", len(courses)))

    def _end(self) -> None:
        self._bar.hide()
        if not self.boxes:
            self._state.setText(
                self.tr("The site named no courses. They appear here once you are enrolled.")
            )

    def _fail(self, error: Exception) -> None:
        self.say_problem(message_for(error).whole)


class ChoiceButton(QPushButton):
    """A large button with an icon, a title and a sentence."""

    def __init__(
        self, look: Look, icon: str, title: str, text: str, act: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
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
