"""A list model over frozen values that changes row by row, so that views keep place and choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

V = TypeVar("V")

AnyIndex = QModelIndex | QPersistentModelIndex

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the domain value of a row."""


class RowsModel(QAbstractListModel, Generic[V]):
    """A flat list of values, each known by a key that stays when its content changes.

    `label` gives the words of a row, for display and for type-ahead; `spoken` the full sentence for
    screen readers.
    """

    def __init__(
        self,
        key: Callable[[V], Hashable],
        label: Callable[[V], str],
        spoken: Callable[[V], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._label = label
        self._spoken = spoken
        self._rows: list[V] = []

    @property
    def values(self) -> tuple[V, ...]:
        """The values shown now, in order."""
        return tuple(self._rows)

    def value(self, index: AnyIndex) -> V | None:
        """Return the value of a row, None for an index that is not of this model."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the index of the row with this key; an invalid one where there is none."""
        for row, value in enumerate(self._rows):
            if self._key(value) == key:
                return self.index(row, 0)
        return QModelIndex()

    def show_values(self, values: Sequence[V]) -> None:
        """Show these values: rows are removed, moved, inserted and changed as needed, no more."""
        if not self._rows or not values:
            self.beginResetModel()
            self._rows = list(values)
            self.endResetModel()
            return
        self._remove_missing({self._key(value) for value in values})
        for row, value in enumerate(values):
            self._settle(row, value)

    def append_values(self, values: Sequence[V]) -> None:
        """Show more values after those shown already."""
        if values:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(values) - 1)
            self._rows.extend(values)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802
        """Return the number of values shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a row's label, its sentence for screen readers, or its value."""
        value = self.value(index)
        if value is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(value)
        return value if role == VALUE_ROLE else None

    def _remove_missing(self, kept: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._key(self._rows[last]) in kept:
                last -= 1
                continue
            first = last
            while first > 0 and self._key(self._rows[first - 1]) not in kept:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _settle(self, row: int, value: V) -> None:
        key = self._key(value)
        if row < len(self._rows) and self._key(self._rows[row]) == key:
            self._replace(row, value)
            return
        found = next(
            (r for r in range(row, len(self._rows)) if self._key(self._rows[r]) == key), -1
        )
        if found < 0:
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(row, value)
            self.endInsertRows()
            return
        self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), row)
        self._rows.insert(row, self._rows.pop(found))
        self.endMoveRows()
        self._replace(row, value)

    def _replace(self, row: int, value: V) -> None:
        if self._rows[row] != value:
            self._rows[row] = value
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)
