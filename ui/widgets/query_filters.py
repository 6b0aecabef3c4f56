"""Buttons under the search field that put filters into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from companion.content.search_query import (
    ATTACHMENT,
    MINE,
    STARRED,
    UNREAD,
    Condition,
    Field,
)
from ui.language import say
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.content.search_query import SearchQuery


class QueryFilters(QWidget):
    """Switches for what a hit is or has, and beginnings of fields.

    `switched` gives a condition and whether it shall be asked for; `field_wanted` a field.
    """

    switched = Signal(object, bool)
    field_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self.switches: dict[Condition, QToolButton] = {}
        self.beginnings: dict[Field, QToolButton] = {}
        say(self.setAccessibleName, lambda: self.tr("Filters"))
        self._switch(Condition(Field.IS, UNREAD), lambda: self.tr("Unread"))
        self._switch(Condition(Field.HAS, ATTACHMENT), lambda: self.tr("With files"))
        self._switch(Condition(Field.IS, STARRED), lambda: self.tr("Starred"))
        self._switch(Condition(Field.IS, MINE), lambda: self.tr("Mine"))
        self._beginning(Field.FROM, lambda: self.tr("From…"))
        self._beginning(Field.IN, lambda: self.tr("In…"))
        self._beginning(Field.KIND, lambda: self.tr("Kind…"))
        self._beginning(Field.AFTER, lambda: self.tr("After…"))
        self._beginning(Field.BEFORE, lambda: self.tr("Before…"))

    def show_query(self, query: SearchQuery) -> None:
        """Show which conditions are asked for."""
        for condition, button in self.switches.items():
            button.setChecked(query.has(condition))

    def _switch(self, condition: Condition, words: Callable[[], str]) -> None:
        button = self._button(words)
        button.setCheckable(True)
        button.clicked.connect(lambda on: self.switched.emit(condition, on))
        self.switches[condition] = button

    def _beginning(self, field: Field, words: Callable[[], str]) -> None:
        button = self._button(words)
        button.clicked.connect(lambda: self.field_wanted.emit(field))
        self.beginnings[field] = button

    def _button(self, words: Callable[[], str]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("filter")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(button.setText, words)
        self._flow.addWidget(button)
        return button
