"""The field in which a search is typed; it completes names of people, places and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from companion.content.search_query import VALUES, Condition, Field, SearchQuery, field_at
from ui.language import say
from ui.query_names import query_names
from ui.widgets.controls import clearable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from companion.content.search_query import FieldInText


_MOST_NAMES = 10


class QueryField(QLineEdit):
    """A line of text with completion after ``from:``, ``in:`` and the other fields.

    `names_wanted` asks for the names that belong to a field and a beginning; `offer` shows them.
    `step_wanted` gives 1 for the down key and -1 for the up key.
    """

    names_wanted = Signal(object, str)
    step_wanted = Signal(int)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        clearable(self)
        self._names = QStringListModel(self)
        self.completion = QCompleter(self._names, self)
        self.completion.setWidget(self)
        self.completion.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.names_list = QListView()
        self.names_list.setObjectName("completions")
        self.completion.setPopup(self.names_list)
        self.completion.setMaxVisibleItems(_MOST_NAMES)
        popup = self.names_list
        say(popup.setAccessibleName, lambda: self.tr("Names to choose from"))
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.completion.activated.connect(self._take)
        self.textEdited.connect(self.complete)

    @property
    def offered(self) -> list[str]:
        """The names that are offered now; none while nothing is to be completed."""
        return self._names.stringList() if self.names_list.isVisible() else []

    def complete(self) -> None:
        """Offer what can stand in the field that the cursor is in."""
        found = self._at_cursor()
        if found is None:
            self._hide()
        elif found.field in (Field.FROM, Field.IN):
            self.names_wanted.emit(found.field, found.value)
        else:
            self.offer(found.field, found.value, ())

    def offer(self, field: Field, beginning: str, names: Sequence[str]) -> None:
        """Offer these names and the field's own values, if that is still what is typed."""
        found = self._at_cursor()
        if found is None or (found.field, found.value) != (field, beginning) or not self.hasFocus():
            return
        own = [query_names().own(value) for value in VALUES[field]]
        typed = beginning.casefold()
        offered = [value for value in own if value.casefold().startswith(typed)]
        offered += [name for name in names if name not in offered]
        if not offered or [each.casefold() for each in offered] == [typed]:
            self._hide()
            return
        if offered != self.offered:
            self._names.setStringList(offered)
            self.completion.complete()

    def insert_field(self, field: Field) -> None:
        """Begin a field at the end of the text, and offer what can stand in it."""
        text = self.text().rstrip()
        begun = f"{query_names().own(field)}:"
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(f"{text} {begun}" if text else begun)
        self.setCursorPosition(len(self.text()))
        self.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the arrow keys go to the hits, and Escape to who listens.

        While names are offered, their list gives each key to the field first.
        """
        if self.names_list.isVisible():
            if event.key() == Qt.Key.Key_Escape:
                self._hide()
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter(event)
                return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.step_wanted.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Offer nothing any more, unless the names themselves have the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._hide()

    def _at_cursor(self) -> FieldInText | None:
        return field_at(self.text(), self.cursorPosition(), query_names())

    def _enter(self, event: QKeyEvent) -> None:
        """Leave the key to the list if a name is chosen there; else it means what is typed."""
        if self.names_list.selectedIndexes():
            event.ignore()
        else:
            self._hide()
            super().keyPressEvent(event)
            event.accept()

    def _hide(self) -> None:
        self.names_list.hide()

    def _take(self, name: str) -> None:
        """Put a name in the place of what was typed of it."""
        found = self._at_cursor()
        if found is None:
            return
        names, text = query_names(), self.text()
        english = names.english(name)
        value = english if english in VALUES[found.field] else name
        excluded = text[found.start] == "-"
        written = SearchQuery((Condition(found.field, value, excluded),)).printed(names)
        before, after = text[: found.start], text[found.end :].lstrip()
        self.setText(f"{before}{written} {after}")
        self.setCursorPosition(len(before) + len(written) + 1)
