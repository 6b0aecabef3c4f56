"""Lets posts arrive in a thread that is being read without moving what the person looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.widgets.news_pill import NewsPill

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.models.thread_entries import Entry
    from ui.style.look import Look
    from ui.widgets.thread_browser import ThreadBrowser


class ThreadNews(QObject):
    """Puts entries into the browser; holds back what would push others away on the screen.

    A pill tells how many posts of others are new and out of sight. `shown` tells that the person
    asked for them, so that all are in the text now; `all_seen` that they have come to the last of
    what was out of sight. `words` say how many there are of what is read.
    """

    shown = Signal()
    all_seen = Signal()

    def __init__(
        self, look: Look, browser: ThreadBrowser, words: Callable[[int], str] | None = None
    ) -> None:
        super().__init__(browser)
        self._browser = browser
        self._words = words or (lambda count: self.tr("%n new post(s)", "", count))
        self._entries: tuple[Entry, ...] = ()
        self._placed: set[str] = set()
        self._unseen: set[str] = set()
        self.pill = NewsPill(look, browser)
        self.pill.clicked.connect(self.show_news)
        browser.verticalScrollBar().valueChanged.connect(self._note_seen)

    @property
    def held(self) -> set[str]:
        """The keys of the entries that are not in the text yet."""
        return {entry.key for entry in self._entries} - self._placed

    @property
    def is_all_seen(self) -> bool:
        """Whether nothing that has arrived is out of sight."""
        return not self._unseen and not self.held

    def begin(self, entries: Sequence[Entry]) -> None:
        """Show another thread from its top."""
        self._entries = tuple(entries)
        self._placed = {entry.key for entry in entries}
        self._unseen.clear()
        self.pill.hide()
        self._browser.show_entries(entries)

    def update(self, entries: Sequence[Entry], wanted: str | None = None) -> None:
        """Show these entries instead; with a `wanted` one among those held, hold none."""
        arrived = {e.key for e in entries if e.item is None and not e.is_own} - self._placed
        held = arrived & set(self._between_visible(entries))
        if wanted in held:
            held = set()
        self._entries = tuple(entries)
        self._placed = {entry.key for entry in entries} - held
        self._browser.update_entries([entry for entry in entries if entry.key not in held])
        self._unseen = (self._unseen | arrived) & {entry.key for entry in entries}
        self._note_seen()

    def reshape(self, entries: Sequence[Entry]) -> None:
        """Show the same thread folded in another way; nothing of it is news."""
        held = self.held
        self._entries = tuple(entries)
        self._placed = {entry.key for entry in entries} - held
        self._browser.update_entries([entry for entry in entries if entry.key not in held])
        self._note_seen()

    def show_news(self) -> None:
        """Show what is new, from its first post on."""
        first = next((e.key for e in self._entries if e.key in self._unseen), None)
        self._placed = {entry.key for entry in self._entries}
        self._unseen.clear()
        self.pill.hide()
        self._browser.update_entries(self._entries)
        if first is not None:
            self._browser.go_to(first)
        self._browser.setFocus()
        self.shown.emit()

    def _between_visible(self, entries: Sequence[Entry]) -> list[str]:
        """Return the keys that stand between the first and the last one on the screen."""
        visible = set(self._browser.keys_on_screen())
        places = [place for place, entry in enumerate(entries) if entry.key in visible]
        return [entry.key for entry in entries[places[0] : places[-1]]] if places else []

    def _note_seen(self) -> None:
        if not self._unseen:
            self.pill.hide()
            return
        self._unseen -= set(self._browser.keys_on_screen())
        count = len(self._unseen)
        if count:
            self.pill.offer(lambda: self._words(count))
        else:
            self.pill.hide()
            self.all_seen.emit()
