"""The strip above a thread or a conversation in which something that was searched for is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from ui.language import say
from ui.widgets.controls import IconLabel, icon_button, label, row

if TYPE_CHECKING:
    from ui.style.look import Look
    from ui.widgets.hit_marks import HitMarks


class HitBar(QFrame):
    """Says which of how many places is shown, with buttons for the next and the one before."""

    def __init__(self, look: Look, marks: HitMarks) -> None:
        super().__init__()
        self.setObjectName("hit-bar")
        self._marks = marks
        self.says = label("", small=True, wrap=False)
        self.previous = icon_button(look, "up", lambda: self.tr("Previous hit (Shift+F3)"))
        self.next = icon_button(look, "down", lambda: self.tr("Next hit (F3)"))
        self.close_button = icon_button(look, "close", lambda: self.tr("Mark no more (Esc)"))
        self.previous.clicked.connect(lambda: marks.step(-1))
        self.next.clicked.connect(lambda: marks.step(1))
        self.close_button.clicked.connect(marks.end)
        strip = row(
            IconLabel(look, "search", 15),
            self.says,
            self.previous,
            self.next,
            self.close_button,
            gap=6,
        )
        # The words have all the room: they change, and the next layout comes too late for them.
        strip.setStretch(1, 1)
        strip.setContentsMargins(22, 3, 12, 3)
        self.setLayout(strip)
        marks.changed.connect(self._show)
        say(self.setAccessibleName, lambda: self.tr("Hits in what is read"))
        self.hide()

    def listen_on(self, area: QWidget) -> None:
        """Let Escape end the marking while the focus is in an area."""
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), area)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._marks.end)

    def _show(self) -> None:
        marks = self._marks
        self.setVisible(bool(marks.words))
        for button in (self.previous, self.next):
            button.setEnabled(marks.count > 0)
        say(self.says.setText, self._words)

    def _words(self) -> str:
        marks, number = self._marks, QLocale()
        if not marks.count:
            return self.tr("Nothing marked here")
        if marks.current < 0:
            return self.tr("Hits here: {count}").format(count=number.toString(marks.count))
        return self.tr("Hit {number} of {count}").format(
            number=number.toString(marks.current + 1), count=number.toString(marks.count)
        )
