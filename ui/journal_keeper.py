"""Keeps an entry of the journal while it is written: saved within a second of each keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.change_set import ChangeSet
from ui.draft_keeper import SAVE_WITHIN_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.journal_entry import JournalEntry, JournalWords
    from ui.account_session import AccountSession


class JournalKeeper(QObject):
    """Saves one entry. Nothing is created in the store before something was written.

    One save is under way at a time, so that older words never overwrite newer ones. A failed save
    keeps the words here; the next keystroke, or `save_now`, tries again.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        session: AccountSession,
        entry: JournalEntry | None,
        start: JournalWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.entry = entry
        self.words = start
        self._stored = start
        self._is_busy = False
        self.error: Exception | None = None
        self._waiting: list[Callable[[bool], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_WITHIN_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def is_unsaved(self) -> bool:
        """Whether the newest words are not in the store; an empty new entry is none."""
        is_nothing = self.entry is None and self.words.is_empty
        return self.words != self._stored and not is_nothing

    def change(self, words: JournalWords) -> None:
        """Take newer words; they are saved soon, however long the typing goes on."""
        self.words = words
        if self.is_unsaved and not self._timer.isActive():
            self._timer.start()

    def settle(self, then: Callable[[bool], None]) -> None:
        """Save now, and call `then` with whether the newest words are in the store."""
        self._waiting.append(then)
        self.save_now()

    def save_now(self) -> None:
        """Save what is not saved, without waiting for a pause."""
        self._timer.stop()
        if self._is_busy:
            return
        if not self.is_unsaved:
            self._answer(saved=True)
            return
        words, entry, journal = self.words, self.entry, self._session.workspace.journal
        self._is_busy = True

        def done(kept: JournalEntry) -> None:
            self._is_busy = False
            self._stored, self.entry, self.error = words, kept, None
            self.saved.emit(kept)
            self._session.changed.emit(ChangeSet(learning=True))
            if self.is_unsaved and not self._waiting:
                self._timer.start()
            else:
                self.save_now()

        def failed(error: Exception) -> None:
            self._is_busy = False
            self.error = error
            self.failed.emit(error)
            self._answer(saved=False)

        self._session.background.run(
            lambda: journal.add(words) if entry is None else journal.save(entry.entry_id, words),
            done,
            failed,
        )

    def _answer(self, *, saved: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(saved)
