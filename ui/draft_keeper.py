"""Keeps what is being written: saved within a second of each keystroke, in memory until it is."""

from __future__ import annotations

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
    save keeps the text here; the next keystroke, or `save_now`, tries again.
    """

    saved = Signal(object)
    failed = Signal(object)

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
        if self._saving is not None:
            return
        if not self.is_unsaved:
            self._answer(saved=True)
            return
        draft, item = self._newest, self.item
        self._saving = draft
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

    def _note_saved(self, item: OutboxItem) -> None:
        if self._saving is not None:
            self._stored = self._saving
        self._saving = None
        self.error = None
        is_first = self.item is None
        self.item = item
        self.saved.emit(item)
        if is_first:
            self._session.note_change(item)
        if self.is_unsaved and not self._waiting:
            self._timer.start()
        else:
            self.save_now()

    def _note_failed(self, error: Exception) -> None:
        self._saving = None
        self.error = error
        self.failed.emit(error)
        self._answer(saved=False)

    def _answer(self, *, saved: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(saved)
