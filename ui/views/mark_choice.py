"""Where the person says what a post is: a question, a tip, an idea …; written by the composer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from companion.content.post_marks import marked, unmarked
from companion.domain.draft import ItemKind
from companion.domain.post_mark import PostMark
from ui.keyed_action import ICON_SIZE
from ui.language import say
from ui.mark_wording import mark_words
from ui.style.marks import MARK_LOOKS

if TYPE_CHECKING:
    from companion.domain.draft import Draft
    from ui.style.look import Look
    from ui.views.compositions import Composition


class MarkChoice(QToolButton):
    """Holds the mark of what is written; `changed` tells that the person chose another one."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._in_title = self._is_offered = False
        self.chosen: PostMark | None = None
        self.choices = {mark: QAction(self) for mark in (None, *PostMark)}
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))
        group = QActionGroup(self)
        for mark, action in self.choices.items():
            say(action.setText, partial(self._name_of, mark))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, mark=mark: self._choose(mark))
            group.addAction(action)
            self.menu().addAction(action)
        say(self.setToolTip, lambda: self.tr("Say what your post is (Ctrl+M)"))
        look.follow(self, self._draw)

    def begin(self, composition: Composition) -> Draft:
        """Take the mark out of what is gone on with; return the words without it."""
        self._is_offered = composition.kind not in {ItemKind.MESSAGE, ItemKind.COMMENT}
        self._in_title = composition.has_subject
        self.setVisible(self._is_offered)
        return self.take(composition.start)

    def take(self, draft: Draft) -> Draft:
        """Take the mark out of a draft; return the words without it."""
        mark, words = (
            unmarked(draft, in_title=self._in_title) if self._is_offered else (None, draft)
        )
        self.show_mark(mark)
        return words

    def put(self, draft: Draft) -> Draft:
        """Return a draft with the chosen mark written in it."""
        return marked(draft, self.chosen, in_title=self._in_title)

    def show_mark(self, mark: PostMark | None) -> None:
        """Hold a mark without telling that the person chose it."""
        self.chosen = mark
        self.choices[mark].setChecked(True)
        say(self.setText, lambda: mark_words(mark) if mark else self.tr("Mark"))
        say(self.setAccessibleName, lambda: self._spoken(mark))
        self._draw()

    def _choose(self, mark: PostMark | None) -> None:
        self.show_mark(mark)
        self.changed.emit()

    def _name_of(self, mark: PostMark | None) -> str:
        return mark_words(mark) if mark else self.tr("No mark")

    def _spoken(self, mark: PostMark | None) -> str:
        return self.tr("Mark of your post: {mark}").format(mark=self._name_of(mark))

    def _draw(self) -> None:
        size = self._look.px(ICON_SIZE)
        self.setIconSize(QSize(size, size))
        for mark, action in self.choices.items():
            if mark is not None:
                shown = MARK_LOOKS[mark]
                ink = getattr(self._look.theme, shown.ink)
                action.setIcon(self._look.icon(shown.icon, ink, size))
        icon = self.choices[self.chosen].icon()
        self.setIcon(self._look.icon("mark", size=size) if self.chosen is None else icon)
