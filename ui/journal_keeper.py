"""Keeps an entry of the journal while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.domain.journal_entry import JournalEntry, JournalWords
from ui.word_keeper import WordKeeper

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.account_session import AccountSession


class JournalKeeper(WordKeeper[JournalWords, JournalEntry]):
    """Saves one entry."""

    def __init__(
        self,
        session: AccountSession,
        entry: JournalEntry | None,
        start: JournalWords,
        parent: QObject | None = None,
    ) -> None:
        journal = session.workspace.journal

        def write(words: JournalWords, kept: JournalEntry | None) -> JournalEntry:
            return journal.add(words) if kept is None else journal.save(kept.entry_id, words)

        super().__init__(session.background, write, entry, start, parent)
        self._session = session

    @property
    def entry(self) -> JournalEntry | None:
        """The entry as it is in the store, once something was written."""
        return self.kept

    @property
    def is_unsaved(self) -> bool:
        """Whether the newest words are not in the store; an empty new entry is none."""
        return super().is_unsaved and not (self.entry is None and self.words.is_empty)

    def _tell(self, kept: JournalEntry, *, is_first: bool) -> None:
        super()._tell(kept, is_first=is_first)
        self._session.changed.emit(ChangeSet(learning=True))
