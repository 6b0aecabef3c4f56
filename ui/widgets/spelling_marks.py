"""Underlines the words of a text that a dictionary does not know, as far as they are seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor

from companion.services.spelling import is_fence, is_quotation, word_places
from ui.widgets.text_passage import spans_in_places, to_letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextBlock

    from ui.style.look import Look
    from ui.widgets.writing_field import WritingField

_IN_CODE: Final = 1
_SEEN: Final = 2
"""What the state of a block is made of: code goes on after it; its words have been looked at."""

_AROUND: Final = 20
"""Blocks beside those that are seen, which are seen after the next turn of the wheel."""

_LONGEST: Final = 8_000
"""Letters of a block; a longer one is no prose that somebody types."""


class SpellingMarks(QSyntaxHighlighter):
    """Knows which words are wrong only from `learn`: it looks nothing up.

    `curious` tells that there are words of which nothing is known; `take` gives them. The word that
    is being written is left alone until the cursor has left it.
    """

    curious = Signal()

    def __init__(self, field: WritingField, look: Look) -> None:
        super().__init__(field.document())
        self._field = field
        self._look = look
        self._is_on = False
        self._known: dict[str, bool] = {}
        self._unknown: set[str] = set()
        self._range = (0, _AROUND)
        self._held: QTextCursor | None = None
        self._wrong = QTextCharFormat()
        self._wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.follow(self, self._colour)
        field.view_moved.connect(self._note_view)
        field.cursorPositionChanged.connect(self._note_move)

    def begin(self, *, on: bool) -> None:
        """Know nothing any more, as in another language, and be at work or not."""
        self._known.clear()
        self._unknown.clear()
        self._is_on = on
        self.rehighlight()

    def take(self) -> frozenset[str]:
        """Return the words of which nothing is known, to be looked up."""
        taken, self._unknown = frozenset(self._unknown), set()
        return taken

    def learn(self, words: Iterable[str], wrong: frozenset[str]) -> None:
        """Take in which of some words are wrong."""
        for word in words:
            self._known[word] = word not in wrong
        self._look_again()

    def word_at(self, cursor: QTextCursor) -> MarkedWord | None:
        """Return the wrong word at a place of the text, None where there is none."""
        block, place = cursor.block(), cursor.positionInBlock()
        if not self._has_prose(block):
            return None
        for word, start, end in _words_of(block.text()):
            if start <= place <= end and self._known.get(word) is False:
                found = QTextCursor(block)
                found.setPosition(block.position() + start)
                found.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                return MarkedWord(word, found)
        return None

    @property
    def marked(self) -> list[str]:
        """The words that are underlined now, in order."""
        found, block = [], self.document().begin()
        while block.isValid():
            for each in block.layout().formats():
                if each.format.underlineStyle() == self._wrong.underlineStyle():
                    found.append(_part(block.text(), each.start, each.start + each.length))
            block = block.next()
        return found

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Mark what is known to be wrong, and note what is not known."""
        was_in_code = self.previousBlockState() > 0 and bool(self.previousBlockState() & _IN_CODE)
        in_code = was_in_code is not is_fence(text)
        block = self.currentBlock()
        is_seen = self._is_on and self._is_near(block)
        self.setCurrentBlockState(_IN_CODE * in_code | _SEEN * is_seen)
        if not is_seen or was_in_code or in_code or is_quotation(text) or len(text) > _LONGEST:
            return
        for word, start, end in _words_of(text):
            is_right = self._known.get(word)
            if is_right or self._is_written(block, start, end):
                continue
            if is_right is None:
                if not self._unknown:
                    self.curious.emit()
                self._unknown.add(word)
            else:
                self.setFormat(start, end - start, self._wrong)

    def _has_prose(self, block: QTextBlock) -> bool:
        """Say whether the words of a block are checked at all."""
        text, before = block.text(), block.previous()
        in_code = before.isValid() and before.userState() > 0 and before.userState() & _IN_CODE
        return not (in_code or is_fence(text) or is_quotation(text) or len(text) > _LONGEST)

    def _is_written(self, block: QTextBlock, start: int, end: int) -> bool:
        """Say whether a word ends where the cursor is, and remember it if so."""
        cursor = self._field.textCursor()
        if not self._field.hasFocus() or cursor.position() != block.position() + end:
            return False
        self._held = QTextCursor(block)
        self._held.setPosition(block.position() + start)
        return True

    def _note_move(self) -> None:
        """Look at the word that was being written once the cursor has left it."""
        held = self._held
        if held is None:
            return
        cursor = self._field.textCursor()
        typed = QTextCursor(held)
        typed.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        if cursor.block() == held.block() and typed.selectedText().isalnum():
            return
        self._held = None
        self.rehighlightBlock(held.block())

    def _note_view(self) -> None:
        """Look at what has come into view."""
        seen = self._field.blocks_in_view()
        if seen == self._range:
            return
        self._range = seen
        self._look_again(anew=False)

    def _look_again(self, *, anew: bool = True) -> None:
        """Look at the blocks in view, again or for the first time."""
        if not self._is_on:
            return
        first, last = self._range
        block = self.document().findBlockByNumber(max(0, first - _AROUND))
        while block.isValid() and block.blockNumber() <= last + _AROUND:
            if anew or block.userState() < 0 or not block.userState() & _SEEN:
                self.rehighlightBlock(block)
            block = block.next()

    def _is_near(self, block: QTextBlock) -> bool:
        first, last = self._range
        return first - _AROUND <= block.blockNumber() <= last + _AROUND

    def _colour(self) -> None:
        self._wrong.setUnderlineColor(QColor(self._look.theme.danger))
        self._look_again()


def _part(text: str, start: int, end: int) -> str:
    return text[to_letters(text, start) : to_letters(text, end)]


def _words_of(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a block that are to be checked, with their places in the Qt text."""
    spans = word_places(text)
    places = spans_in_places(text, spans)
    return [(text[start:end], *place) for (start, end), place in zip(spans, places, strict=True)]


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A wrong word, and the cursor that has it selected."""

    word: str
    cursor: QTextCursor
