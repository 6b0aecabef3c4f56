"""The emoji of the picker, as rows that a view shows as a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.content.emoji_search import Emoji
    from ui.models.rows import AnyIndex


class EmojiRows(QAbstractListModel):
    """A sign a row; its name is its tool tip, and what a screen reader says.

    `cell` is the room that each takes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Emoji] = ()
        self.cell = QSize()

    def show_found(self, found: Sequence[Emoji]) -> None:
        """Show other emoji."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def emoji(self, index: AnyIndex) -> Emoji | None:
        """Return the emoji at an index."""
        return self._found[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return sign and name."""
        emoji = self.emoji(index)
        if emoji is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return emoji.sign
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return emoji.name
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def first(self) -> QModelIndex:
        """Return the index of the first, an invalid one if there is none."""
        return self.index(0, 0)
