"""Asks which files go into a pack of a course; says before how large it gets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from companion.domain.pack import SMALL_FILE_BYTES, PackFiles
from ui.background import Latest
from ui.language import say
from ui.pack_wording import counts_words
from ui.style.scale import GAP, GAP_LARGE, GAP_PAGE
from ui.widgets.controls import button, label, row
from ui.widgets.dialog_size import fit_into_window
from ui.wording import size_words

if TYPE_CHECKING:
    from companion.domain.pack import PackOutlook
    from ui.account_session import AccountSession


class PackDialog(QDialog):
    """`chosen` gives the choice of files; `shown` tells that what the pack would hold is said."""

    chosen = Signal(object)
    shown = Signal()

    def __init__(
        self, session: AccountSession, course_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, lambda: self.tr("Make a pack of this course"))
        self.title = label(name="pane-title")
        self.holds = label()
        self.note = label(faint=True, small=True)
        self.choices = {choice: QRadioButton() for choice in PackFiles}
        self._group = QButtonGroup(self)
        self.make = button(lambda: self.tr("Make the pack…"), self._choose, primary=True)
        self._build()
        latest = Latest(session.background, self)
        packs = session.workspace.packs
        latest.run(lambda: packs.outlook(course_id), self._show, session.failed.emit)

    @property
    def choice(self) -> PackFiles:
        """Which files are to go along."""
        return next(choice for choice, one in self.choices.items() if one.isChecked())

    def _build(self) -> None:
        say(
            self.note.setText,
            lambda: self.tr(
                "A pack is one file for colleagues who are in the same course. Nothing private is"
                " in it: no messages, drafts, private replies, ratings or marks, and nothing of"
                " forums with groups. Their own sync checks it with the site."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP_PAGE, GAP_PAGE, GAP_PAGE, GAP_LARGE)
        layout.setSpacing(GAP)
        layout.addWidget(self.title)
        layout.addWidget(self.holds)
        for one in self.choices.values():
            self._group.addButton(one)
            layout.addWidget(one)
        self.choices[PackFiles.SMALL].setChecked(True)
        layout.addSpacing(GAP)
        layout.addWidget(self.note)
        layout.addStretch(1)
        layout.addLayout(row(None, button(lambda: self.tr("Cancel"), self.reject), self.make))
        self.make.setEnabled(False)
        fit_into_window(self, 34, 20)

    def _show(self, outlook: PackOutlook) -> None:
        self.title.setText(outlook.course_name)
        say(
            self.holds.setText,
            lambda: counts_words(outlook.activities, outlook.discussions, outlook.posts, 0),
        )
        for choice, one in self.choices.items():
            say(one.setText, partial(self._words, choice, outlook))
            one.setEnabled(choice is PackFiles.NONE or outlook.files[choice] > 0)
        if not self.choices[PackFiles.SMALL].isEnabled():
            self.choices[PackFiles.NONE].setChecked(True)
        self.make.setEnabled(True)
        self.make.setFocus()
        self.shown.emit()

    def _words(self, choice: PackFiles, outlook: PackOutlook) -> str:
        size = size_words(outlook.size_bytes[choice])
        count = outlook.files[choice]
        if choice is PackFiles.NONE:
            return self.tr("Texts only, about {size}").format(size=size)
        if choice is PackFiles.SMALL:
            words = self.tr("With %n file(s) up to {limit}, about {size}", "", count)
            return words.format(limit=size_words(SMALL_FILE_BYTES), size=size)
        words = self.tr("With all %n file(s) on this computer, about {size}", "", count)
        return words.format(size=size)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.choice)
