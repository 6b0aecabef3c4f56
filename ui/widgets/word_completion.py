"""Completes what is typed after a sign in a text: ``:name`` for an emoji, ``@name`` for a peer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListView

from ui.language import say
from ui.style.scale import GAP_HAIR
from ui.widgets.text_passage import to_letters, to_places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.widgets.prose_field import ProseField

_MOST_SHOWN = 8
_MOST_OFFERED = 40
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered: `words` in the list, `text` to be put in the place of sign and beginning."""

    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """What is offered after a sign, once `least` letters were typed of it.

    `find` gives the offers for a beginning to the function that it is handed, now or later, and
    drops those of earlier beginnings. `letters` is what a beginning is made of, as a class of a
    regular expression.
    """

    sign: str
    least: int
    find: Callable[[str, Callable[[Sequence[Offer]], None]], None]
    letters: str = r"\w+-"


class WordCompletion(QObject):
    """Offers completions below the cursor while one types; `taken` gives the one put in.

    The list never has the focus: one types on, and the keys that are its own go to it. `offers`
    tells that there is something to take.
    """

    offers = Signal()
    taken = Signal(object)

    def __init__(self, field: ProseField, sources: Sequence[Source]) -> None:
        super().__init__(field)
        self._field = field
        self._sources = [(source, _pattern(source)) for source in sources]
        self._offered: Sequence[Offer] = ()
        self._asked: _Typed | None = None
        self._dismissed: int | None = None
        self._model = QStringListModel(self)
        self.list = QListView(field)
        self.list.setObjectName("completions")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self._model)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.list.hide()
        say(self.list.setAccessibleName, lambda: self.tr("Completions"))
        field.textChanged.connect(self._note_typing)
        field.cursorPositionChanged.connect(self._note_move)

    @property
    def offered(self) -> list[str]:
        """The words that are offered now; none while nothing is to be completed."""
        return self._model.stringList() if self.list.isVisible() else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """While something is offered, let Enter and Tab take it, and Escape only end the offer."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._withdraw()
        if (
            self.list.isVisible()
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _KEYS_OF_LIST
            and event.modifiers() in (_NOTHING_HELD, Qt.KeyboardModifier.KeypadModifier)
        ):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            else:
                self._press(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _note_typing(self) -> None:
        """Ask for what can stand at the cursor, if one is typing there."""
        typed = self._at_cursor()
        if typed is not None and typed == self._asked:
            return  # nothing was typed: words have been marked
        self._asked = typed
        if typed is None or typed.begins_at != self._dismissed:
            self._dismissed = None
        if typed is None or self._dismissed is not None or not self._field.hasFocus():
            self._withdraw()
            return
        typed.source.find(typed.beginning, lambda found: self._offer(typed, found))

    def _offer(self, typed: _Typed, found: Sequence[Offer]) -> None:
        """Show the offers, if what they were looked up for still stands at the cursor."""
        if typed != self._at_cursor() or not self._field.hasFocus():
            return
        self._offered = found[:_MOST_OFFERED]
        if not found:
            self._withdraw()
            return
        self._model.setStringList([each.words for each in self._offered])
        self._place()
        # Only now: a filter that always listens costs each key time, most of all during a sync.
        self._field.installEventFilter(self)
        self.list.show()
        self.list.raise_()
        self._go_to(0)
        self.offers.emit()

    def _withdraw(self) -> None:
        self._field.removeEventFilter(self)
        self.list.hide()

    def _place(self) -> None:
        """Put the list below the cursor, or above it where there is no room below."""
        window, view = self._field.window(), self.list
        if view.parentWidget() is not window:
            view.setParent(window)
        rows = min(len(self._offered), _MOST_SHOWN)
        height = rows * view.sizeHintForRow(0) + 2 * view.frameWidth()
        width = min(max(view.sizeHintForColumn(0) + _ROOM, _LEAST_WIDTH), window.width())
        cursor = self._field.cursorRect()
        corner = self._field.viewport().mapTo(window, cursor.bottomLeft())
        top = corner.y() + GAP_HAIR
        if top + height > window.height():
            top = corner.y() - cursor.height() - height - GAP_HAIR
        mirrored = self._field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() - width if mirrored else corner.x()
        view.setGeometry(min(max(left, 0), window.width() - width), max(top, 0), width, height)

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))
        said = QAccessibleAnnouncementEvent(self._field, self._offered[row].words)
        QAccessible.updateAccessibility(said)

    def _at_cursor(self) -> _Typed | None:
        """Return what is typed at the cursor."""
        cursor = self._field.textCursor()
        if cursor.hasSelection() or self._field.isReadOnly():
            return None
        text = cursor.block().text()
        place = to_letters(text, cursor.positionInBlock())
        before = text[max(place - _LONGEST, 0) : place]
        for source, pattern in self._sources:
            found = pattern.search(before)
            if found is not None:
                typed = found.group("typed")
                return _Typed(typed, found.group("beginning"), cursor.position(), source)
        return None

    def _note_move(self) -> None:
        if self.list.isVisible() and self._at_cursor() is None:
            self._withdraw()

    def _press(self, key: Qt.Key) -> None:
        row = self.list.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(max(row, 0))
        elif key == Qt.Key.Key_Escape:
            typed = self._at_cursor()
            self._dismissed = typed.begins_at if typed is not None else None
            self._withdraw()
        else:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._go_to((row + step) % self._model.rowCount())

    def _take(self, place: int) -> None:
        """Put an offer in the place of what was typed of it."""
        typed, offered = self._at_cursor(), self._offered
        self._withdraw()
        if typed is None or place >= len(offered):
            return
        self._dismissed = typed.begins_at
        cursor = self._field.textCursor()
        cursor.setPosition(typed.begins_at, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(offered[place].text)
        self._field.setTextCursor(cursor)
        self.taken.emit(offered[place])


@dataclass(frozen=True, slots=True)
class _Typed:
    """What is typed up to the cursor: with its sign, without it, and where it ends."""

    whole: str
    beginning: str
    ends_at: int
    source: Source

    @property
    def begins_at(self) -> int:
        """The place of the sign in the text."""
        return self.ends_at - to_places(self.whole, len(self.whole))


def _pattern(source: Source) -> re.Pattern[str]:
    letters = f"(?! )[{source.letters}]{{{source.least},{_LONGEST}}}"
    return re.compile(rf"(?<![\w:/@])(?P<typed>{source.sign}(?P<beginning>{letters}))$")


_NOTHING_HELD = Qt.KeyboardModifier.NoModifier
_KEYS_OF_LIST = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
}
_ROOM = 40
_LEAST_WIDTH = 160
