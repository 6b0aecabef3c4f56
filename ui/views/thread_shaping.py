"""Holds a thread's entries, and how the person has them: nested or by time, folded or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.models.thread_shape import above, flat, nested, next_new, with_branches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.models.thread_entries import Entry


class ThreadShaping(QObject):
    """`changed` tells that the person wants the same entries in another shape.

    It gives whether only branches were folded or unfolded, so that most stays in its place.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._folded: frozenset[str] = frozenset()
        self.is_flat = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of the nested thread."""
        return self._entries

    @property
    def shown(self) -> tuple[Entry, ...]:
        """The entries as they are to be shown."""
        return flat(self._entries) if self.is_flat else nested(self._entries, self._folded)

    @property
    def has_branches(self) -> bool:
        """Whether there is anything to fold."""
        return not self.is_flat and bool(with_branches(self._entries))

    @property
    def is_all_folded(self) -> bool:
        """Whether every branch is folded."""
        return self.has_branches and with_branches(self._entries) <= self._folded

    def begin(self, entries: Sequence[Entry]) -> None:
        """Hold another thread, with nothing folded."""
        self._folded = frozenset()
        self._entries = tuple(entries)

    def take(self, entries: Sequence[Entry]) -> None:
        """Hold what has become of the same thread."""
        self._entries = tuple(entries)

    def set_flat(self, is_flat: bool) -> None:  # noqa: FBT001 - a slot
        """Show the thread by time, or nested."""
        if is_flat != self.is_flat:
            self.is_flat = is_flat
            self.changed.emit(False)  # noqa: FBT003

    def fold(self, key: str) -> str | None:
        """Fold the branch that an entry begins or ends; return where it begins, None for none."""
        branches = with_branches(self._entries)
        candidates = (key, *above(self._entries, key))
        begins = next((each for each in candidates if each in branches), None)
        if begins is not None and not self.is_flat:
            self._set_folded(self._folded | {begins})
        return begins

    def unfold(self, key: str) -> None:
        """Show the branch below an entry again."""
        self._set_folded(self._folded - {key})

    def toggle(self, key: str) -> str | None:
        """Fold or unfold the branch at an entry; return the entry at which it begins."""
        if key in self._folded:
            self.unfold(key)
            return key
        return self.fold(key)

    def toggle_all(self) -> None:
        """Fold every branch, or unfold them all where every one is folded."""
        self._set_folded(frozenset() if self.is_all_folded else with_branches(self._entries))

    def reveal(self, key: str) -> None:
        """Unfold what hides an entry."""
        self._set_folded(self._folded - set(above(self._entries, key)))

    def next_new(self, current: str | None, by: int) -> str | None:
        """Return the next new entry in the order that is shown, whether it is folded or not."""
        order = flat(self._entries) if self.is_flat else self._entries
        return next_new(order, current, by)

    def _set_folded(self, folded: frozenset[str]) -> None:
        if folded != self._folded:
            self._folded = folded
            self.changed.emit(True)  # noqa: FBT003
