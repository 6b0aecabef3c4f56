"""Keeps what is being written: saved within a second of each keystroke, in memory until it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.background import Background

W = TypeVar("W")
K = TypeVar("K")

SAVE_WITHIN_MS = 800


class WordKeeper(QObject, Generic[W, K]):
    """Saves words of type W; `write` puts them into the store and returns what is kept of them.

    It is given what is kept already, None before the first save: nothing is created in the store
    before something was written. One save is under way at a time, so that older words never
    overwrite newer ones. A failed save keeps the words here; the next keystroke, or `save_now`,
    tries again. `saved` gives what is kept, `failed` the error.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        write: Callable[[W, K | None], K],
        kept: K | None,
        start: W,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._write = write
        self.kept = kept
        self.words = start
        self.error: Exception | None = None
        self._stored = start
        self._is_busy = False
        self._newest_save: _Save[K] | None = None
        self._waiting: list[Callable[[bool], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_WITHIN_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def is_unsaved(self) -> bool:
        """Whether the newest words are not in the store."""
        return self.words != self._stored

    def change(self, words: W) -> None:
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
        if self._must_save:
            self._save()
        else:
            self._go_on()

    def save_last(self) -> None:
        """Save before the account closes, after which no result comes back any more.

        Thus what is not saved goes to a worker at once, behind the save that is under way.
        """
        before, write, words = self._newest_save, self._write, self.words
        if not self._is_busy or before is None:
            self.save_now()
        elif self.is_unsaved:
            known = self.kept

            def work() -> K:
                before.ended.wait()
                return write(words, known if before.kept is None else before.kept)

            self._background.run(work, lambda _kept: None, self.failed.emit)

    @property
    def _must_save(self) -> bool:
        return self.is_unsaved

    @property
    def _is_hurried(self) -> bool:
        """Whether somebody waits until all is saved."""
        return bool(self._waiting)

    def _go_on(self) -> None:
        """Do what waits until the newest words are in the store."""
        self._answer(saved=True)

    def _tell(self, kept: K, *, is_first: bool) -> None:  # noqa: ARG002
        """Tell that words were saved, for the first time or again."""
        self.saved.emit(kept)

    def _note_failed(self, error: Exception) -> None:
        self._is_busy, self.error = False, error
        self.failed.emit(error)
        self._answer(saved=False)

    def _save(self) -> None:
        words, known, write = self.words, self.kept, self._write
        save: _Save[K] = _Save()
        self._is_busy, self._newest_save = True, save

        def work() -> K:
            try:
                save.kept = write(words, known)
            finally:
                save.ended.set()
            return save.kept

        def done(kept: K) -> None:
            self._is_busy = False
            self._stored, self.kept, self.error = words, kept, None
            self._tell(kept, is_first=known is None)
            if self.is_unsaved and not self._is_hurried:
                self._timer.start()
            else:
                self.save_now()

        self._background.run(work, done, self._note_failed)

    def _answer(self, *, saved: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(saved)


@dataclass(slots=True)
class _Save(Generic[K]):
    """A save on a worker: what it kept, once it ended well."""

    kept: K | None = None
    ended: Event = field(default_factory=Event)
