"""The strip above a list of discussions: words to look for, filter and order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from companion.domain.discussion_list import DiscussionFilter, DiscussionSort, ListChoice
from companion.domain.post_mark import PostMark
from ui.language import say
from ui.list_wording import filter_words, mark_filter_words, sort_words
from ui.style.scale import GAP_SMALL
from ui.widgets.controls import clearable, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.style.look import Look

_TYPING_MS = 120
"""Words are looked for once the person pauses so long."""


class ListBar(QWidget):
    """`chosen` gives the whole `ListChoice`; `words_changed` the words, once typing pauses.

    `left` tells that the person goes from the field to the list.
    """

    chosen = Signal(object)
    words_changed = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._choice = ListChoice()
        self.field = clearable(QLineEdit())
        self.button = QToolButton()
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(lambda: self.words_changed.emit(self.words))
        self.unread_first = QAction(self)
        self.sorts = {sort: QAction(self) for sort in DiscussionSort}
        self.filters = {shows: QAction(self) for shows in DiscussionFilter}
        self.marks = {mark: QAction(self) for mark in (None, *PostMark)}
        self._build()

    @property
    def words(self) -> str:
        """The words that are looked for."""
        return self.field.text().strip()

    @property
    def choice(self) -> ListChoice:
        """What is chosen."""
        return self._choice

    def show_choice(self, choice: ListChoice) -> None:
        """Show what is chosen, without telling that it is."""
        self._choice = choice
        self.sorts[choice.sort].setChecked(True)
        self.filters[choice.shows].setChecked(True)
        self.marks[choice.mark].setChecked(True)
        self.unread_first.setChecked(choice.unread_first)
        say(self.button.setText, self._button_words)
        self._draw()

    def begin(self) -> None:
        """Look for nothing, as in another forum."""
        self._pause.stop()
        self.field.blockSignals(True)  # noqa: FBT003
        self.field.clear()
        self.field.blockSignals(False)  # noqa: FBT003

    def clear(self) -> None:
        """Show all again: no words and no filter."""
        self.field.clear()
        self._choose(shows=DiscussionFilter.ALL, mark=None)

    def _build(self) -> None:
        say(self.field.setPlaceholderText, lambda: self.tr("Filter by words"))
        say(self.field.setAccessibleName, lambda: self.tr("Filter the discussions by words"))
        say(self.field.setToolTip, lambda: self.tr("Filter by words (Ctrl+L)"))
        say(self.button.setAccessibleName, lambda: self.tr("Order and filter"))
        say(self.button.setToolTip, lambda: self.tr("Order and filter (Ctrl+Shift+F)"))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._leave)
        shown = QActionGroup(self)
        for shows, action in self.filters.items():
            self._add(action, partial(filter_words, shows), shown)
            action.triggered.connect(lambda _on, shows=shows: self._choose(shows=shows))
        self.menu.addSeparator()
        self._add_marks()
        self.menu.addSeparator()
        sorted_by = QActionGroup(self)
        for sort, action in self.sorts.items():
            self._add(action, partial(sort_words, sort), sorted_by)
            action.triggered.connect(lambda _on, sort=sort: self._choose(sort=sort))
        self.menu.addSeparator()
        say(self.unread_first.setText, lambda: self.tr("Unread first"))
        self.unread_first.setCheckable(True)
        self.unread_first.triggered.connect(lambda on: self._choose(unread_first=on))
        self.unread_first.setShortcut(QKeySequence("U"))
        self.menu.addAction(self.unread_first)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        strip = row(self.field, self.button, gap=GAP_SMALL)
        strip.setStretch(0, 1)
        strip.setContentsMargins(12, 4, 10, 4)
        self.setLayout(strip)
        for key, act in {
            Qt.Key.Key_Down: self._leave,
            Qt.Key.Key_Escape: self._escape,
        }.items():
            shortcut = QShortcut(QKeySequence(key), self.field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.show_choice(self._choice)
        self._look.follow(self, self._draw)

    def _add_marks(self) -> None:
        marked = QActionGroup(self)
        for mark, action in self.marks.items():
            self._add(action, partial(mark_filter_words, mark), marked)
            action.triggered.connect(lambda _on, mark=mark: self._choose(mark=mark))

    def _add(self, action: QAction, words: Callable[[], str], group: QActionGroup) -> None:
        say(action.setText, words)
        action.setCheckable(True)
        group.addAction(action)
        self.menu.addAction(action)

    def _choose(self, **changes: object) -> None:
        self.show_choice(replace(self._choice, **changes))  # type: ignore[arg-type] # as named
        self.chosen.emit(self._choice)

    def _leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.words_changed.emit(self.words)
        self.left.emit()

    def _escape(self) -> None:
        self.field.clear()
        self._leave()

    def _button_words(self) -> str:
        """Return what narrows the list down, if something does; the order is seen in the list."""
        shows, mark = self._choice.shows, self._choice.mark
        narrowed = [] if shows is DiscussionFilter.ALL else [filter_words(shows)]
        return " · ".join(narrowed + ([mark_filter_words(mark)] if mark else []))

    def _draw(self) -> None:
        size = self._look.px(18)
        is_plain = self._choice == ListChoice()
        ink = self._look.theme.muted if is_plain else self._look.theme.accent
        self.button.setIcon(self._look.icon("sort", ink, size))
        self.button.setIconSize(QSize(size, size))
