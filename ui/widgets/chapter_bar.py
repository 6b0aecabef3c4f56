"""The strip above a book: its table of contents, and the chapters before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame

from ui.language import say
from ui.widgets.controls import icon_button, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.course_content import Chapter
    from ui.style.look import Look

_WITHIN = "\u2003"


class ChapterBar(QFrame):
    """Chooses a chapter of a book; `chosen` gives its position."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("hit-bar")
        self.contents = QComboBox()
        self.contents.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.contents.setMinimumContentsLength(12)
        say(self.contents.setAccessibleName, lambda: self.tr("Table of contents"))
        say(self.contents.setToolTip, lambda: self.tr("Table of contents"))
        self.contents.activated.connect(self.chosen)
        self.before = icon_button(look, "back", lambda: self.tr("Previous chapter (Ctrl+PgUp)"))
        self.after = icon_button(look, "forward", lambda: self.tr("Next chapter (Ctrl+PgDown)"))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        strip = row(self.before, self.contents, self.after)
        strip.setStretch(1, 1)
        strip.setContentsMargins(14, 4, 14, 4)
        self.setLayout(strip)
        self.hide()

    def show_chapters(self, chapters: Sequence[Chapter], current: int) -> None:
        """Show the titles of a book; the bar is hidden where there are none."""
        titles = [f"{_WITHIN * chapter.level}{chapter.title}" for chapter in chapters]
        if titles != [self.contents.itemText(n) for n in range(self.contents.count())]:
            self.contents.clear()
            self.contents.addItems(titles)
        self.contents.setCurrentIndex(current)
        self.before.setEnabled(current > 0)
        self.after.setEnabled(current + 1 < len(titles))
        self.setVisible(bool(titles))

    @property
    def can_go_on(self) -> bool:
        """Whether there is a chapter after the one that is shown."""
        return not self.isHidden() and self.after.isEnabled()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a chapter before the one that is shown."""
        return not self.isHidden() and self.before.isEnabled()

    def step(self, by: int) -> None:
        """Choose the next chapter (1) or the one before (-1)."""
        wanted = self.contents.currentIndex() + by
        if 0 <= wanted < self.contents.count():
            self.contents.setCurrentIndex(wanted)
            self.chosen.emit(wanted)
