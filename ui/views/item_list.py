"""The middle pane for own items: the outbox, or the drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.background import Latest
from ui.models.outbox_rows import (
    ActionGroup,
    OutboxRow,
    grouped,
    row_key,
    row_title,
    spoken_row,
)
from ui.models.rows import RowsModel
from ui.times import utc_now
from ui.widgets.controls import label, pane_header, row
from ui.widgets.item_delegate import ItemDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.draft import OutboxItem
    from companion.services.draft_writing import DraftWriting
    from ui.account_session import AccountSession
    from ui.language import Words
    from ui.style.look import Look
    from ui.widgets.empty_state import EmptyState


class ItemList(QWidget):
    """Lists items, small actions together, and tells which row is chosen.

    `updated` tells that what it shows was read anew.
    """

    item_chosen = Signal(object)
    updated = Signal()

    def __init__(
        self,
        look: Look,
        title: Words,
        read: Callable[[DraftWriting], tuple[OutboxItem, ...]],
        empty: EmptyState,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._read = read
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._wanted: str | None = None
        self.model = RowsModel[OutboxRow](row_key, row_title, spoken_row, self)
        self.list = RowList(look, self.model, title)
        self.list.setItemDelegate(ItemDelegate(look, clock, self.list))
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self._empty = empty
        head = pane_header()
        strip = row(label(title, name="pane-title"))
        strip.setContentsMargins(16, 18, 10, 18)
        head.setLayout(strip)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(self._stack, 1)

    @property
    def current(self) -> OutboxRow | None:
        """The row that is chosen."""
        return self.model.value(self.list.currentIndex())

    @property
    def items(self) -> tuple[OutboxItem, ...]:
        """Every item that is listed, those of groups, too."""
        found: list[OutboxItem] = []
        for each in self.model.values:
            found += each.items if isinstance(each, ActionGroup) else [each]
        return tuple(found)

    def select_item(self, item_id: str) -> None:
        """Choose an item in the list, or as soon as it is listed."""
        index = self.model.index_of(item_id)
        self._wanted = None if index.isValid() else item_id
        if index.isValid():
            self.list.setCurrentIndex(index)

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        self._wanted = None
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.model.show_values(())
        self._stack.setCurrentWidget(self._empty)
        self.load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if changes.outbox:
            self.load()

    def load(self) -> None:
        """Read the items anew."""
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        writing = session.workspace.writing
        latest.refresh(lambda: self._read(writing), self._show, session.failed.emit)

    def _show(self, items: tuple[OutboxItem, ...]) -> None:
        self.model.show_values(grouped(items))
        self._stack.setCurrentWidget(self.list if items else self._empty)
        if self._wanted is not None:
            self.select_item(self._wanted)
        self.updated.emit()

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            self._choose_row(index)

    def _choose_row(self, index: QModelIndex) -> None:
        chosen = self.model.value(index)
        if chosen is not None:
            self.item_chosen.emit(chosen)
