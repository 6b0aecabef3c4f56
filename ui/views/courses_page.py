"""The page on which one chooses the courses to keep, at the first start and later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from companion.domain.course import Keep
from ui.background import Latest
from ui.language import say
from ui.messages import message_for
from ui.style.theme import GAP, GAP_WIDE
from ui.widgets.controls import label
from ui.wording import keep_words

if TYPE_CHECKING:
    from companion.domain.course import CourseSummary
    from ui.account_session import AccountSession
    from ui.language import Words


class WizardPage(QWidget):
    """A title, a sentence, and a place for what went wrong."""

    def __init__(self, title: Words, text: Words) -> None:
        super().__init__()
        self.problem = label(kind="problem")
        self.problem.hide()
        self.lead = label(text, faint=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP_WIDE)
        if title:
            self.column.addWidget(label(title, name="page-title"))
            self.column.addWidget(self.lead)
            self.column.addSpacing(GAP)

    def say_problem(self, words: str) -> None:
        """Show what went wrong; nothing for no words."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


class CoursesPage(WizardPage):
    """Lets the person choose what of each course is kept on the laptop."""

    def __init__(self) -> None:
        super().__init__(
            lambda: self.tr("What to keep on this laptop?"),
            lambda: self.tr(
                "What you keep is there without a connection, too. Files take more room, and cost "
                "more to fetch, than text. You can change this at any time."
            ),
        )
        self._latest: Latest | None = None
        self._session: AccountSession | None = None
        self.boxes: dict[int, QComboBox] = {}
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        say(self._bar.setAccessibleName, lambda: self.tr("Asking the site for your courses"))
        self._bar.setTextVisible(False)
        self._state = label(self.tr("Asking the site for your courses…"), faint=True, small=True)
        inside = QWidget()
        inside.setObjectName("pane")
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(GAP_WIDE)
        self._list.setVerticalSpacing(GAP)
        self._list.setColumnStretch(0, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._state)
        self.column.addWidget(area, 1)
        self.column.addWidget(self.problem)

    @property
    def chosen(self) -> dict[int, Keep] | None:
        """What to keep of each course; None while the site has not told of any."""
        if not self.boxes:
            return None
        return {number: Keep(box.currentData()) for number, box in self.boxes.items()}

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
            if course.course_id not in self.boxes:
                self._add_course(course)
        if courses:
            self._bar.hide()
            self._state.setText(self.tr("%n course(s)", "", len(courses)))

    def _add_course(self, course: CourseSummary) -> None:
        box = QComboBox()
        for keep in Keep:
            box.addItem(keep_words(keep), keep.value)
        box.setCurrentIndex(box.findData(course.keep.value))
        box.setAccessibleName(self.tr("What to keep of {course}").format(course=course.name))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the list, not the choice
        name = label(course.name)
        name.setBuddy(box)
        place = len(self.boxes)
        self.boxes[course.course_id] = box
        self._list.addWidget(name, place, 0)
        self._list.addWidget(box, place, 1)

    def _end(self) -> None:
        self._bar.hide()
        if not self.boxes:
            self._state.setText(
                self.tr("The site named no courses. They appear here once you are enrolled.")
            )

    def _fail(self, error: Exception) -> None:
        self.say_problem(message_for(error).whole)
