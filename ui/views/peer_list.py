"""The middle pane for posts over all courses: open questions, or what peers found helpful."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.background import Latest
from ui.language import follow_language
from ui.models.peer_rows import PeerRow, row_key, row_title, spoken_row
from ui.models.rows import RowsModel
from ui.times import utc_now
from ui.widgets.controls import button, label, pane_header, row, with_icon
from ui.widgets.peer_delegate import PeerDelegate
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.services.peer_learning import PeerLearning
    from ui.account_session import AccountSession
    from ui.language import Words
    from ui.style.look import Look
    from ui.widgets.empty_state import EmptyState


class PeerList(QWidget):
    """Lists posts by `read`; reads them anew while it is on the screen, or when it comes up.

    `post_chosen` gives a row to read, `answer_wanted` one to reply to; `updated` tells that what
    it shows was read.
    """

    post_chosen = Signal(object)
    answer_wanted = Signal(object)
    updated = Signal()

    def __init__(
        self,
        look: Look,
        title: Words,
        read: Callable[[PeerLearning], Sequence[PeerRow]],
        empty: EmptyState,
        *,
        answer: Words = "",
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._read = read
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._is_old = True
        self.model = RowsModel[PeerRow](row_key, row_title, spoken_row, self)
        self.list = RowList(look, self.model, title)
        self.list.setItemDelegate(PeerDelegate(look, clock, self.list))
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.installEventFilter(self)
        follow_language(self, self.list.doItemsLayout)
        self._empty = empty
        self.answer = with_icon(
            button(answer, self._answer, primary=True), look, "reply", "on_accent"
        )
        self.answer.setVisible(bool(answer))
        self.answer.setEnabled(False)
        head = pane_header()
        strip = row(label(title, name="pane-title"))
        strip.addStretch(1)
        strip.addWidget(self.answer)
        strip.setContentsMargins(16, 12, 10, 12)
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
    def current(self) -> PeerRow | None:
        """The row that is chosen; the keyboard alone in the list chooses none."""
        chosen = self.list.selectedIndexes()
        return self.model.value(chosen[0]) if chosen else None

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.model.show_values(())
        self._stack.setCurrentWidget(self._empty)
        self._is_old = True

    def refresh(self, changes: ChangeSet) -> None:
        """Read anew what changed, at once where it is seen, else when it is."""
        if changes.discussions or changes.forums or changes.courses or changes.outbox:
            self._is_old = True
            if self.isVisible():
                self.load()

    def begin(self) -> None:
        """Show it: what is listed is read anew if it may have changed."""
        if self._is_old:
            self.load()

    def load(self) -> None:
        """Read the posts anew."""
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        self._is_old = False
        peers = session.workspace.peers
        latest.refresh(lambda: self._read(peers), self._show, session.failed.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Enter take a question."""
        if self.answer.isEnabled() and isinstance(event, QKeyEvent) and _is_enter(event):
            self._answer()
            return True
        return super().eventFilter(watched, event)

    def _show(self, rows: Sequence[PeerRow]) -> None:
        self.model.show_values(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        self.answer.setEnabled(self.current is not None)
        self.updated.emit()

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            self._choose_row(index)
        self.answer.setEnabled(self.current is not None)

    def _choose_row(self, index: QModelIndex) -> None:
        chosen = self.model.value(index)
        if chosen is not None:
            self.post_chosen.emit(chosen)

    def _answer(self) -> None:
        if self.current is not None:
            self.answer_wanted.emit(self.current)


def _is_enter(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() in _ENTER


_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
