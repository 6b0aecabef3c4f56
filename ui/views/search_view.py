"""The middle pane for searching: results as the person types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.background import Latest
from ui.language import say
from ui.models.rows import RowsModel
from ui.times import utc_now
from ui.widgets.controls import pane_header, row
from ui.widgets.empty_state import EmptyState
from ui.widgets.hit_delegate import HitDelegate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.forum import SearchHit
    from ui.account_session import AccountSession
    from ui.style.look import Look

_LIMIT = 50


class SearchView(QWidget):
    """A field with its hits; `hit_chosen` gives the one to open, `hits_shown` tells of new ones."""

    hit_chosen = Signal(object)
    hits_shown = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.field = QLineEdit()
        self.model = RowsModel["SearchHit"](lambda hit: hit.post_id, _title, _spoken, self)
        self.list = QListView()
        self._empty = EmptyState(look, "search")
        self._stack = QStackedLayout()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(look, clock, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.list.setAccessibleName, lambda: self.tr("Found posts"))
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        look.changed.connect(self.list.doItemsLayout)
        say(self.field.setPlaceholderText, lambda: self.tr("Search in all posts"))
        say(self.field.setAccessibleName, lambda: self.tr("Search in all posts"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._choose_current)
        self.field.installEventFilter(self)
        head = pane_header()
        strip = row(self.field)
        strip.setContentsMargins(12, 12, 12, 12)
        head.setLayout(strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self._show(())

    def attach(self, session: AccountSession | None) -> None:
        """Search in this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self._show(())
        self.field.clear()

    def begin(self) -> None:
        """Put the cursor in the field, what stands in it chosen to be replaced."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys in the field move through the hits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.model.rowCount():
                row_now = self.list.currentIndex().row() + step
                self.list.setCurrentIndex(
                    self.model.index(min(max(row_now, 0), self.model.rowCount() - 1), 0)
                )
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        if not words.strip():
            latest.cancel()
            self._show(())
            return
        search = session.workspace.search
        latest.run(lambda: search.find(words, limit=_LIMIT), self._show, session.failed.emit)

    def _show(self, hits: tuple[SearchHit, ...]) -> None:
        self.model.show_values(())
        self.model.show_values(hits)
        if hits:
            self.list.setCurrentIndex(self.model.index(0, 0))
        elif self.field.text().strip():
            self._empty.say(
                lambda: self.tr("Nothing found"),
                lambda: self.tr(
                    "Only what is on this laptop is searched. Try fewer letters or words."
                ),
            )
        else:
            self._empty.say(
                lambda: self.tr("Search everything on this laptop"),
                lambda: self.tr("Type a word or its beginning; it works without a connection."),
            )
        self._stack.setCurrentWidget(self.list if hits else self._empty)
        self.hits_shown.emit()

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        hit = self.model.value(index)
        if hit is not None:
            self.hit_chosen.emit(hit)


def _title(hit: SearchHit) -> str:
    return hit.discussion_title


def _spoken(hit: SearchHit) -> str:
    return ", ".join([hit.discussion_title, hit.author_name, hit.excerpt, hit.forum_name])
