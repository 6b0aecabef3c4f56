"""Brings a thread's entries to the screen in the shape the person wants, with what is new in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.models.thread_shape import news_of
from ui.views.thread_news import ThreadNews
from ui.views.thread_shaping import ThreadShaping
from ui.widgets.code_window import take_copied
from ui.widgets.selected_words import body_words, selected_words
from ui.widgets.since_bar import SinceBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.copy_links import Copied
    from ui.models.thread_entries import Entry
    from ui.style.look import Look
    from ui.widgets.thread_browser import ThreadBrowser


class ThreadReader(QObject):
    """The view of a thread, its shape, and the strip that says what is new in it.

    `told` gives a few words that confirm a copy; `asked` the window in which code is shown.
    """

    told = Signal(str)
    asked = Signal(object)

    def __init__(self, look: Look, browser: ThreadBrowser) -> None:
        super().__init__(browser)
        self._look = look
        self._browser = browser
        self.shaping = ThreadShaping(self)
        self.news = ThreadNews(look, browser)
        self.since = SinceBar(look)
        self.shaping.changed.connect(self._reshape)
        self.since.wanted.connect(self._go_to_news)
        browser.copied.connect(self._take_copied)

    def begin(self, entries: Sequence[Entry]) -> None:
        """Show another thread from its top."""
        self.shaping.begin(entries)
        self.since.begin()
        self.since.show_news(news_of(entries))
        self.news.begin(self.shaping.shown)

    def update(self, entries: Sequence[Entry], wanted: str | None = None) -> None:
        """Show what has become of the same thread; `wanted` is about to be gone to."""
        self.shaping.take(entries)
        self.since.show_news(news_of(entries))
        self.news.update(self.shaping.shown, wanted)

    def go_to(self, key: str) -> None:
        """Scroll to an entry, wherever it is folded away."""
        self.shaping.reveal(key)
        self._browser.go_to(key)

    def selection(self) -> tuple[str, str] | None:
        """Return the post in which words are selected, and the words."""
        return selected_words(self._browser.textCursor(), self._browser.bodies())

    def words_of(self, key: str) -> str:
        """Return all words of an entry that is shown."""
        body = next((each for each in self._browser.bodies() if each[0] == key), None)
        return body_words(self._browser.textCursor(), body) if body is not None else ""

    def _reshape(self, only_folds: bool) -> None:  # noqa: FBT001 - a slot
        current = self._browser.current_key
        if only_folds:
            self.news.reshape(self.shaping.shown)
        else:
            self.news.begin(self.shaping.shown)
            if current is not None:
                self._browser.go_to(current)

    def _go_to_news(self, key: str) -> None:
        self.go_to(key)
        self._browser.setFocus()

    def _take_copied(self, copied: Copied) -> None:
        window = take_copied(self._look, self._browser, copied)
        if window is not None:
            self.asked.emit(window)
        else:
            self.told.emit(self.tr("Copied"))
