"""The tree on the left: places (Search, Messages, Outbox …), then courses with their forums."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.lines import plain_tip

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

AnyIndex = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the `NavigationRow` of an index."""


class Place(StrEnum):
    """What a row of the tree leads to."""

    SEARCH = "search"
    SAVED_SEARCH = "saved_search"
    OUTBOX = "outbox"
    DRAFTS = "drafts"
    MESSAGES = "messages"
    NOTIFICATIONS = "notifications"
    CALENDAR = "calendar"
    NEWS = "news"
    QUESTIONS = "questions"
    HIGHLIGHTS = "highlights"
    LEARNING = "learning"
    COURSE = "course"
    FORUM = "forum"
    FORUM_ELSEWHERE = "forum_elsewhere"


@dataclass(frozen=True, slots=True)
class NavigationRow:
    """A row as shown: name, how much is unread or waiting, and whether that needs attention."""

    place: Place
    name: str
    key: int = 0
    count: int = 0
    waiting: int = 0
    attention: bool = False
    icon: str = ""
    spoken: str = ""
    indent: int = 0
    tip: str = ""


@dataclass(slots=True, eq=False)
class _Node:
    row: NavigationRow
    parent: _Node | None = None
    children: list[_Node] = field(default_factory=list)

    @property
    def identity(self) -> Hashable:
        return (self.row.place, self.row.key)


class NavigationModel(QAbstractItemModel):
    """Shows places and courses; refreshes by difference so that nothing collapses or jumps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(NavigationRow(Place.COURSE, ""))

    def show_rows(
        self, top: Sequence[NavigationRow], forums: Mapping[int, Sequence[NavigationRow]]
    ) -> None:
        """Show the rows of the first level, and under each course its forums."""
        self._settle_children(self._root, QModelIndex(), top)
        for row, node in enumerate(self._root.children):
            index = self.index(row, 0)
            below = forums.get(node.row.key, ()) if node.row.place is Place.COURSE else ()
            self._settle_children(node, index, below)

    def index_of(self, place: Place, key: int = 0) -> QModelIndex:
        """Return the index of a place; an invalid one where it is not shown."""
        for row, node in enumerate(self._root.children):
            if node.identity == (place, key):
                return self.index(row, 0)
            for below, child in enumerate(node.children):
                if child.identity == (place, key):
                    return self.index(below, 0, self.index(row, 0))
        return QModelIndex()

    def row(self, index: AnyIndex) -> NavigationRow | None:
        """Return what an index shows."""
        return self._node(index).row if index.isValid() else None

    def index(self, row: int, column: int, parent: AnyIndex | None = None) -> QModelIndex:
        """Return the index of a row below `parent`."""
        children = self._node(parent).children
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: AnyIndex | None = None) -> Any:  # noqa: ANN401
        """Return the index of the course of a forum; QObject's parent without an index."""
        if index is None:
            return super().parent()
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(self._root.children.index(above), 0, above)

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802
        """Return how many rows stand below `parent`."""
        return len(self._node(parent).children)

    def columnCount(self, parent: AnyIndex | None = None) -> int:  # noqa: ARG002, N802
        """Return 1: a tree of one column."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a row's name, its sentence for screen readers, or the whole row."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.tip or row.name)
        return row if role == ROW_ROLE else None

    def _node(self, index: AnyIndex | None) -> _Node:
        if index is not None and index.isValid():
            node = index.internalPointer()
            if isinstance(node, _Node):
                return node
        return self._root

    def _settle_children(
        self, node: _Node, index: QModelIndex, rows: Sequence[NavigationRow]
    ) -> None:
        wanted = {(row.place, row.key) for row in rows}
        for position in range(len(node.children) - 1, -1, -1):
            if node.children[position].identity not in wanted:
                self.beginRemoveRows(index, position, position)
                del node.children[position]
                self.endRemoveRows()
        for position, row in enumerate(rows):
            self._settle_child(node, index, position, row)

    def _settle_child(
        self, node: _Node, index: QModelIndex, position: int, row: NavigationRow
    ) -> None:
        identity = (row.place, row.key)
        found = next(
            (
                i
                for i in range(position, len(node.children))
                if node.children[i].identity == identity
            ),
            -1,
        )
        if found < 0:
            self.beginInsertRows(index, position, position)
            node.children.insert(position, _Node(row, node))
            self.endInsertRows()
            return
        if found > position:
            self.beginMoveRows(index, found, found, index, position)
            node.children.insert(position, node.children.pop(found))
            self.endMoveRows()
        if node.children[position].row != row:
            node.children[position].row = row
            changed = self.index(position, 0, index)
            self.dataChanged.emit(changed, changed)
