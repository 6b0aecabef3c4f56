"""The middle pane of one's own learning: the journal, and the way to write in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from companion.domain.journal_entry import JournalEntry
from ui.background import Latest
from ui.language import follow_language
from ui.learning_wording import day_words
from ui.models.rows import RowsModel
from ui.widgets.controls import button, with_icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_header import flow_header
from ui.widgets.journal_delegate import JournalDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession
    from ui.style.look import Look


class JournalPane(QWidget):
    """Lists the entries, the newest day first.

    `entry_chosen` gives one, `new_wanted` asks for a fresh one, `overview_wanted` for the page with
    the figures; `updated` tells that what it shows was read.
    """

    entry_chosen = Signal(object)
    new_wanted = Signal()
    overview_wanted = Signal()
    updated = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.model = RowsModel[JournalEntry](
            lambda entry: entry.entry_id, lambda entry: entry.words.title, _spoken, self
        )
        self.list = RowList(look, self.model, lambda: self.tr("Journal"))
        self.list.setItemDelegate(JournalDelegate(look, self.list))
        self.list.selectionModel().selectionChanged.connect(self._choose)
        follow_language(self, self.list.doItemsLayout)
        self.overview = with_icon(
            button(lambda: self.tr("What you did"), self.overview_wanted.emit), look, "learning"
        )
        self.write = with_icon(
            button(lambda: self.tr("Write"), self.new_wanted.emit, primary=True),
            look,
            "plus",
            "on_accent",
        )
        self._empty = EmptyState(
            look,
            "experience",
            lambda: self.tr("Your journal is empty"),
            lambda: self.tr(
                "Note what you tried, and what came of it. Only you see it: it stays on this "
                "computer."
            ),
        )
        head = flow_header(lambda: self.tr("Learning"), self.overview, self.write)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(self._stack, 1)
        self._stack.setCurrentWidget(self._empty)

    def attach(self, session: AccountSession | None) -> None:
        """Show the journal of this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.model.show_values(())
        self._stack.setCurrentWidget(self._empty)

    def refresh(self, changes: ChangeSet) -> None:
        """Read anew what changed."""
        if changes.learning and self.isVisible():
            self.load()

    def load(self) -> None:
        """Read the entries anew."""
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            latest.refresh(session.workspace.journal.entries, self._show, session.failed.emit)

    def mark(self, entry_id: str | None) -> None:
        """Mark the entry that is read, without choosing it anew."""
        self.list.mark(self.model.index_of(entry_id))

    def _show(self, entries: Sequence[JournalEntry]) -> None:
        self.model.show_values(entries)
        self._stack.setCurrentWidget(self.list if entries else self._empty)
        self.updated.emit()

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            chosen = self.model.value(index)
            if chosen is not None:
                self.entry_chosen.emit(chosen)


def _spoken(entry: JournalEntry) -> str:
    words = entry.words
    about = words.about.name if words.about is not None else ""
    return ", ".join(part for part in (day_words(words.day), words.title, about) if part)
