"""The strip above a text in which words of it are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit

from ui.language import say
from ui.widgets.controls import clearable, icon_button, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.style.look import Look
    from ui.widgets.hit_marks import HitMarks


class FindBar(QFrame):
    """A field for words, and which of how many places is shown; Escape closes it.

    Whatever their accents and case, words are found as the search finds them. `back_to` gets the
    keyboard when the bar closes.
    """

    def __init__(self, look: Look, marks: HitMarks, back_to: QWidget) -> None:
        super().__init__()
        self.setObjectName("hit-bar")
        self.marks = marks
        self._back_to = back_to
        self.field = clearable(QLineEdit())
        say(self.field.setPlaceholderText, lambda: self.tr("Find in this text"))
        say(self.field.setAccessibleName, lambda: self.tr("Words to find in this text"))
        self.field.textChanged.connect(self._look_for)
        self.field.returnPressed.connect(lambda: marks.step(1))
        self.says = label("", small=True, wrap=False)
        self.previous = icon_button(look, "up", lambda: self.tr("Previous place (Shift+F3)"))
        self.next = icon_button(look, "down", lambda: self.tr("Next place (F3)"))
        self.close_button = icon_button(look, "close", lambda: self.tr("Find no more (Esc)"))
        self.previous.clicked.connect(lambda: marks.step(-1))
        self.next.clicked.connect(lambda: marks.step(1))
        self.close_button.clicked.connect(self.end)
        strip = row(self.field, self.says, self.previous, self.next, self.close_button, gap=6)
        strip.setStretch(0, 1)
        strip.setContentsMargins(14, 4, 12, 4)
        self.setLayout(strip)
        marks.changed.connect(self._show)
        self.hide()

    def begin(self) -> None:
        """Show the bar, with what was looked for before chosen to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look_for(self.field.text())

    def show_words(self, words: str, key: str = "") -> None:
        """Mark what the search was for, without taking the keyboard; begin at the part `key`."""
        with QSignalBlocker(self.field):
            self.field.setText(words)
        self.show()
        self._look_for(words, key)

    def end(self) -> None:
        """Mark nothing any more."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.marks.end()
        self.hide()
        if had_focus:
            self._back_to.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def listen_on(self, area: QWidget) -> None:
        """Let Escape close the bar while the focus is in an area."""
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), area)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.end)

    def _look_for(self, words: str, key: str = "") -> None:
        if words.strip():
            self.marks.begin(words, key)
        else:
            self.marks.end()

    def _show(self) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(self.marks.count > 0)
        say(self.says.setText, self._words)

    def _words(self) -> str:
        marks, number = self.marks, QLocale()
        if not marks.words:
            return ""
        if not marks.count:
            return self.tr("Not in this text")
        return self.tr("{number} of {count}").format(
            number=number.toString(max(marks.current, 0) + 1), count=number.toString(marks.count)
        )
