"""Settings in groups: each with a name, a sentence and its field, found by their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from companion.content.search_text import fold
from ui.language import say
from ui.style.scale import GAP, GAP_HAIR, GAP_LARGE, GAP_ROOM, GAP_SMALL, GAP_WIDE
from ui.widgets.controls import card, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.language import Words


class SettingRow(QWidget):
    """Name and sentence at the leading edge, the field at the other.

    `settings` are the names of the settings that the field is for.
    """

    def __init__(self, name: Words, sentence: Words, field: QWidget, *settings: str) -> None:
        super().__init__()
        self.field = field
        self.settings = frozenset(settings)
        self._fixed: QLabel | None = None
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
        self._words = words
        strip = row(gap=GAP_LARGE)
        strip.setContentsMargins(GAP_ROOM, GAP_WIDE, GAP_ROOM, GAP_WIDE)
        strip.addLayout(words, 1)
        strip.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(strip)
        self._strip = strip

    @property
    def is_fixed(self) -> bool:
        """Whether the organisation has set this, so that the person cannot."""
        return self._fixed is not None

    def show_fixed(self) -> None:
        """Show that the organisation has set this: readable, but not to be changed."""
        if self._fixed is not None:
            return
        self._fixed = label(lambda: self.tr("Set by your organisation"), small=True)
        self._fixed.setObjectName("set-by-organisation")
        self._words.addWidget(self._fixed)
        # Around the field, so that nothing that follows another field can give it back.
        holder = QWidget()
        inside = row(gap=0)
        inside.setContentsMargins(0, 0, 0, 0)
        self._strip.replaceWidget(self.field, holder)
        inside.addWidget(self.field)
        holder.setLayout(inside)
        holder.setEnabled(False)
        self._describe()

    def _describe(self) -> None:
        """Tell screen readers what the setting does, and who has set it."""
        said = [self._sentence.text()]
        if self._fixed is not None:
            said.append(f"{self._fixed.text()}.")
        (self.field.focusProxy() or self.field).setAccessibleDescription(" ".join(said))

    @property
    def sentence(self) -> str:
        """What the setting does, in words."""
        return self._sentence.text()

    def say_sentence(self, sentence: Words) -> None:
        """Say another sentence."""
        say(self._sentence.setText, sentence)
        self._describe()

    def has(self, words: list[str]) -> bool:
        """Return whether each of these folded words stands in the name or the sentence."""
        by = self._fixed.text() if self._fixed is not None else ""
        text = fold(f"{self._name.text().replace('&', '')} {self._sentence.text()} {by}")
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

    def withhold(self, setting: SettingRow) -> None:
        """Take a setting out, for good: what it is for is switched off."""
        place = self._rows.index(setting)
        line = self._lines.pop(place)
        self._rows.remove(setting)
        for each in (setting, line):
            self._column.removeWidget(each)
            each.hide()
        if self._lines:
            self._lines[0].hide()

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
