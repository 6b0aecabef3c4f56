"""Settings in groups: each with a name, a sentence and its field, found by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.content.search_text import fold
from ui.language import say
from ui.style.scale import GAP, GAP_HAIR, GAP_LARGE, GAP_ROOM, GAP_SMALL, GAP_WIDE
from ui.widgets.controls import card, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.language import Words


class SettingRow(QWidget):
    """Name and sentence at the leading edge, the field at the other."""

    def __init__(self, name: Words, sentence: Words, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._name = label(name)
        self._sentence = label(sentence, faint=True, small=True)
        self._name.setBuddy(field)
        focus = field.focusProxy() or field
        say(focus.setAccessibleName, lambda: self._name.text().replace("&", ""))
        say(focus.setAccessibleDescription, self._sentence.text)
        words = QVBoxLayout()
        words.setSpacing(GAP_HAIR)
        words.addWidget(self._name)
        words.addWidget(self._sentence)
        strip = row(gap=GAP_LARGE)
        strip.setContentsMargins(GAP_ROOM, GAP_WIDE, GAP_ROOM, GAP_WIDE)
        strip.addLayout(words, 1)
        strip.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(strip)

    @property
    def sentence(self) -> str:
        """What the setting does, in words."""
        return self._sentence.text()

    def say_sentence(self, sentence: Words) -> None:
        """Say another sentence."""
        say(self._sentence.setText, sentence)
        self.field.setAccessibleDescription(self._sentence.text())

    def has(self, words: list[str]) -> bool:
        """Return whether each of these folded words stands in the name or the sentence."""
        text = fold(f"{self._name.text().replace('&', '')} {self._sentence.text()}")
        return all(word in text for word in words)


class SettingGroup(QWidget):
    """A title over a card with rows."""

    def __init__(self, title: Words, *rows: SettingRow) -> None:
        super().__init__()
        self._title = label(title, name="pane-title")
        self._rows: list[SettingRow] = []
        self._lines: list[QFrame] = []
        frame = card()
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(0, GAP_SMALL, 0, GAP_SMALL)
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self._title)
        whole.addWidget(frame)
        for each in rows:
            self.add(each)

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        """The settings, from top to bottom."""
        return tuple(self._rows)

    def add(self, setting: SettingRow) -> None:
        """Put a setting at the end."""
        line = QFrame()
        line.setObjectName("hairline")
        self._column.addWidget(line)
        self._column.addWidget(setting)
        # Shown before it has its place, it would be a window of its own for a moment.
        line.setVisible(bool(self._rows))
        self._rows.append(setting)
        self._lines.append(line)

    def replace(self, rows: Sequence[SettingRow]) -> None:
        """Show these settings instead of those that are here."""
        for each in (*self._rows, *self._lines):
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._rows, self._lines = [], []
        for setting in rows:
            self.add(setting)

    def show_matching(self, words: list[str]) -> int:
        """Show the rows that have these folded words, all for a title that has; return how many."""
        title = fold(self._title.text())
        whole = bool(words) and all(word in title for word in words)
        count = 0
        for setting, line in zip(self._rows, self._lines, strict=True):
            matches = whole or setting.has(words)
            setting.setVisible(matches)
            line.setVisible(matches and count > 0)
            count += matches
        self.setVisible(count > 0)
        return count
