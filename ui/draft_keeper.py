"""Keeps what is being written: saved within a second of each keystroke, in memory until it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.draft import Draft, OutboxItem
    from ui.account_session import AccountSession

SAVE_WITHIN_MS = 800


class DraftKeeper(QObject):
    """Saves one draft. Nothing is created in the store before something was written.

    One save is under way at a time, so that an older text never overwrites a newer one. A failed
    save keeps the text here; the next keystroke, or `save_now`, tries again. An errand is anything
    else to do with the item, such as to add a file; `errand_failed` gives its error.
    """

    saved = Signal(object)
    failed = Signal(object)
    errand_failed = Signal(object)

    def __init__(
        self,
        session: AccountSession,
        create: Callable[[Draft], OutboxItem],
        item: OutboxItem | None,
        start: Draft,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._create = create
        self.item = item
        self._newest = start
        self._stored = start
        self._saving: Draft | None = None
        self._is_busy = False
        self._errands: list[_Errand] = []
        self.error: Exception | None = None
        self._waiting: list[Callable[[bool], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_WITHIN_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def draft(self) -> Draft:
        """The newest text."""
        return self._newest

    @property
    def is_unsaved(self) -> bool:
        """Whether the newest text is not in the store."""
        return self._newest != self._stored

    def change(self, draft: Draft) -> None:
        """Take a newer text; it is saved soon, however long the typing goes on."""
        self._newest = draft
        if self.is_unsaved and not self._timer.isActive():
            self._timer.start()

    def save_now(self) -> None:
        """Save what is not saved, without waiting for a pause."""
        self._timer.stop()
        if self._is_busy:
            return
        if self.is_unsaved or (self._errands and self.item is None):
            self._save()
        elif self._errands and self.item is not None:
            self._run_errand(self._errands.pop(0), self.item.item_id)
        else:
            self._answer(saved=True)

    def do(self, work: Callable[[str], OutboxItem], on_done: Callable[[OutboxItem], None]) -> None:
        """Do something with the item, made if need be, when what was written before is saved."""
        self._errands.append(_Errand(work, on_done))
        self.save_now()

    def _save(self) -> None:
        draft, item = self._newest, self.item
        self._saving, self._is_busy = draft, True
        writing, create = self._session.workspace.writing, self._create
        self._session.background.run(
            lambda: create(draft) if item is None else writing.save(item.item_id, draft),
            self._note_saved,
            self._note_failed,
        )

    def settle(self, then: Callable[[bool], None]) -> None:
        """Save now, and call `then` with whether the newest text is in the store."""
        self._waiting.append(then)
        self.save_now()

    def _run_errand(self, errand: _Errand, item_id: str) -> None:
        self._is_busy = True

        def done(item: OutboxItem) -> None:
            self._is_busy = False
            self.item = item
            errand.on_done(item)
            self.saved.emit(item)
            self.save_now()

        def failed(error: Exception) -> None:
            self._is_busy = False
            self.errand_failed.emit(error)
            self.save_now()

        self._session.background.run(lambda: errand.work(item_id), done, failed)

    def _note_saved(self, item: OutboxItem) -> None:
        if self._saving is not None:
            self._stored = self._saving
        self._saving, self._is_busy = None, False
        self.error = None
        is_first = self.item is None
        self.item = item
        self.saved.emit(item)
        if is_first:
            self._session.note_change(item)
        if self.is_unsaved and not self._waiting and not self._errands:
            self._timer.start()
        else:
            self.save_now()

    def _note_failed(self, error: Exception) -> None:
        self._saving, self._is_busy = None, False
        self._errands.clear()
        self.error = error
        self.failed.emit(error)
        self._answer(saved=False)

    def _answer(self, *, saved: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(saved)


@dataclass(frozen=True, slots=True)
class _Errand:
    work: Callable[[str], OutboxItem]
    on_done: Callable[[OutboxItem], None]
