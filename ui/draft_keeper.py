"""Keeps the draft that is being written, and does with its item what waits for the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.draft import Draft, OutboxItem
from ui.word_keeper import WordKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from ui.account_session import AccountSession


class DraftKeeper(WordKeeper[Draft, OutboxItem]):
    """Saves one draft.

    An errand is anything else to do with the item, such as to add a file; `errand_failed` gives its
    error.
    """

    errand_failed = Signal(object)

    def __init__(
        self,
        session: AccountSession,
        create: Callable[[Draft], OutboxItem],
        item: OutboxItem | None,
        start: Draft,
        parent: QObject | None = None,
    ) -> None:
        writing = session.workspace.writing

        def write(draft: Draft, kept: OutboxItem | None) -> OutboxItem:
            return create(draft) if kept is None else writing.save(kept.item_id, draft)

        super().__init__(session.background, write, item, start, parent)
        self._session = session
        self._errands: list[_Errand] = []

    @property
    def item(self) -> OutboxItem | None:
        """The item as it is in the store, once something was written."""
        return self.kept

    @property
    def draft(self) -> Draft:
        """The newest text."""
        return self.words

    def do(self, work: Callable[[str], OutboxItem], on_done: Callable[[OutboxItem], None]) -> None:
        """Do something with the item, made if need be, when what was written before is saved."""
        self._errands.append(_Errand(work, on_done))
        self.save_now()

    @property
    def _must_save(self) -> bool:
        return self.is_unsaved or (bool(self._errands) and self.item is None)

    @property
    def _is_hurried(self) -> bool:
        return bool(self._waiting or self._errands)

    def _go_on(self) -> None:
        if self._errands and self.item is not None:
            self._run_errand(self._errands.pop(0), self.item.item_id)
        else:
            super()._go_on()

    def _tell(self, kept: OutboxItem, *, is_first: bool) -> None:
        super()._tell(kept, is_first=is_first)
        if is_first:
            self._session.note_change(kept)

    def _note_failed(self, error: Exception) -> None:
        self._errands.clear()
        super()._note_failed(error)

    def _run_errand(self, errand: _Errand, item_id: str) -> None:
        self._is_busy = True

        def done(item: OutboxItem) -> None:
            self._is_busy = False
            self.kept = item
            errand.on_done(item)
            self.saved.emit(item)
            self.save_now()

        def failed(error: Exception) -> None:
            self._is_busy = False
            self.errand_failed.emit(error)
            self.save_now()

        self._background.run(lambda: errand.work(item_id), done, failed)


@dataclass(frozen=True, slots=True)
class _Errand:
    work: Callable[[str], OutboxItem]
    on_done: Callable[[OutboxItem], None]
