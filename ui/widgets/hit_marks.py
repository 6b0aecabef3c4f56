"""Marks in a text what was searched for, and leads from one place to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from companion.content.search_text import marks_in
from ui.copy_links import ACTION_SCHEME
from ui.style.marked_text import mark_shape, units

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.style.look import Look
    from ui.widgets.activity_browser import ActivityBrowser
    from ui.widgets.thread_browser import ThreadBrowser

_SLICE_MS = 7


class HitMarks(QObject):
    """Looks for words in the posts of a thread, or in another text, in short slices.

    `changed` tells that places were found, that another one is the current one, or that nothing is
    marked any more.
    """

    changed = Signal()

    def __init__(self, browser: ThreadBrowser | ActivityBrowser, look: Look) -> None:
        super().__init__(browser)
        self._browser = browser
        self._look = look
        self._words = ""
        self._wanted: str | None = None
        self._current = -1
        self._places: list[_Place] = []
        self._found: list[_Place] = []
        self._search: Iterator[None] = iter(())
        self._next_slice = QTimer(self)
        self._next_slice.setSingleShot(True)
        self._next_slice.setInterval(0)
        self._next_slice.timeout.connect(self._search_slice)
        browser.filled.connect(self._search_anew)
        look.changed.connect(self._draw)

    @property
    def words(self) -> str:
        """The words that are marked; empty when nothing is."""
        return self._words

    @property
    def count(self) -> int:
        """How many places are marked."""
        return len(self._places)

    @property
    def current(self) -> int:
        """Which of the places is the current one, from 0 on; -1 for none."""
        return self._current

    @property
    def texts(self) -> list[str]:
        """What stands in the places."""
        return [place.cursor.selectedText() for place in self._places]

    def begin(self, words: str, key: str | None = None) -> None:
        """Mark `words`, as `marks_in` takes them; begin with those in the entry `key`.

        An empty key begins with the first place of all, None with none.
        """
        self._words, self._wanted, self._current = words, key, -1
        self._search_anew()

    def end(self) -> None:
        """Mark nothing any more."""
        if self._words or self._places:
            self._next_slice.stop()
            self._words, self._wanted, self._current = "", None, -1
            self._places = []
            self._draw()
            self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next place (1) or to the one before (-1), around the ends."""
        if self._places:
            self._current = (max(self._current, 0 if by < 0 else -1) + by) % len(self._places)
            self._reveal()

    def _search_anew(self) -> None:
        if self._words:
            self._found = []
            self._search = self._look_through()
            self._next_slice.start()

    def _search_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for _ in self._search:
            if clock.elapsed() >= _SLICE_MS:
                self._next_slice.start()
                return
        before = self._nth_of_entry()
        self._places = self._found
        self._settle(before)

    def _look_through(self) -> Iterator[None]:
        """Go through the posts, paragraph by paragraph, each found anew: the text may change."""
        document = self._browser.document()
        for key, start, end in self._browser.bodies():
            place = start
            while place <= end:
                block = document.findBlock(place)
                text = block.text()
                for first, last in marks_in(text, self._words):
                    at = block.position() + units(text[:first])
                    cursor = QTextCursor(document)
                    cursor.setPosition(at)
                    cursor.setPosition(
                        at + units(text[first:last]), QTextCursor.MoveMode.KeepAnchor
                    )
                    if not cursor.charFormat().anchorHref().startswith(f"{ACTION_SCHEME}:"):
                        self._found.append(_Place(key, cursor))
                place = block.position() + max(block.length(), 1) if block.isValid() else end + 1
                yield

    def _nth_of_entry(self) -> tuple[str, int] | None:
        """Return which place of which entry the current one is."""
        if not 0 <= self._current < self.count:
            return None
        keys = [place.key for place in self._places[: self._current + 1]]
        return keys[-1], keys.count(keys[-1]) - 1

    def _settle(self, before: tuple[str, int] | None) -> None:
        """Make the first place of the wanted entry the current one, or keep the one that was."""
        keys = [place.key for place in self._places]
        if keys and self._wanted is not None and self._wanted in {"", *keys}:
            self._current = keys.index(self._wanted) if self._wanted else 0
            self._wanted = None
            self._reveal()
            return
        of_entry = [number for number, key in enumerate(keys) if before and key == before[0]]
        self._current = of_entry[before[1]] if before and before[1] < len(of_entry) else -1
        self._draw()
        self.changed.emit()

    def _reveal(self) -> None:
        cursor = QTextCursor(self._places[self._current].cursor)
        cursor.setPosition(cursor.selectionStart())
        self._browser.reveal(cursor)
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        selections = []
        for number, place in enumerate(self._places):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = place.cursor
            selection.format = mark_shape(self._look.theme, current=number == self._current)
            selections.append(selection)
        self._browser.setExtraSelections(selections)


@dataclass(frozen=True, slots=True)
class _Place:
    key: str
    cursor: QTextCursor
