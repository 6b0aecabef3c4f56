"""Offers to take back what was just sent, for as long as nothing has gone out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.draft import ItemState, OutboxItem
from ui.wording import item_title, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession
    from ui.widgets.undo_bar import UndoBar


class SendingUndo(QObject):
    """Shows the offer in the bar of a window; takes it away when something else became of it."""

    def __init__(self, bar: UndoBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._session: AccountSession | None = None
        self._item_id: str | None = None
        self._undo: Callable[[], None] | None = None

    def attach(self, session: AccountSession | None) -> None:
        """Offer what is sent from this account from now on."""
        self._forget()
        self._session = session
        if session is not None:
            session.changed.connect(self._look)

    def offer(self, item: OutboxItem, take_back: Callable[[], None]) -> None:
        """Offer to undo the sending of an item that is held back; others have gone already."""
        session = self._session
        if session is None or item.not_before is None:
            return
        self._item_id, self._undo = item.item_id, take_back
        self._bar.offer(
            self.tr("Queued: {title}").format(title=shortened(item_title(item))),
            take_back,
            round(session.undo_for.total_seconds() * 1000),
        )

    def _look(self, changes: ChangeSet) -> None:
        """Look what became of the item: another program or window may have sent or edited it."""
        session, item_id = self._session, self._item_id
        if session is None or item_id is None or not changes.outbox:
            return
        writing = session.workspace.writing

        def seen(item: OutboxItem) -> None:
            if item.item_id == self._item_id and item.state is not ItemState.QUEUED:
                self._forget()

        session.run(lambda: writing.item(item_id), seen)

    def _forget(self) -> None:
        if self._undo is not None:
            self._bar.withdraw(self._undo)
        self._item_id = self._undo = None
