"""The middle pane for messages: the conversations, the newest activity first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from companion.domain.conversation import ConversationSummary
from companion.domain.draft import OutboxItem
from ui.background import Latest
from ui.language import say
from ui.models.conversation_rows import ConversationRows, conversation_key
from ui.style.scale import GAP_WIDE
from ui.times import utc_now
from ui.views.conversation_reading import ConversationPage, read_conversations
from ui.widgets.controls import button, clearable, row, stacked
from ui.widgets.conversation_delegate import ConversationDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_header import flow_header
from ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from ui.account_session import AccountSession
    from ui.style.look import Look

PAGE = 100
_TYPING_MS = 120
"""Words are looked for once the person pauses so long."""


class ConversationsPane(QWidget):
    """Lists conversations by page; `conversation_chosen` gives the one to read.

    `waiting_chosen` gives an own first message that is not on the site yet; `shown` tells that what
    is listed was read anew, `new_wanted` asks to write to somebody.
    """

    conversation_chosen = Signal(int)
    waiting_chosen = Signal(object)
    shown = Signal()
    new_wanted = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._pages: Latest | None = None
        self._wanted: int | None = None
        self._are_offered = False
        self.model = ConversationRows(self)
        self.model.more_wanted.connect(self._load_more)
        self.field = clearable(QLineEdit())
        self.list = RowList(look, self.model, lambda: self.tr("Conversations"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._load_anew)
        self.new = button(lambda: self.tr("New message"), self.new_wanted.emit)
        self._empty = EmptyState(look, "message")
        self._stack = QStackedLayout()
        self._build(look, clock)
        self._say_empty()

    @property
    def wanted_id(self) -> int | None:
        """The conversation that is chosen, or shall be as soon as it is listed."""
        value = self.model.value(self.list.currentIndex())
        return value.conversation_id if isinstance(value, ConversationSummary) else self._wanted

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        self._drop_reading()
        self._latest = Latest(session.background, self) if session is not None else None
        self._pages = Latest(session.background, self) if session is not None else None
        self._wanted = None
        self.field.clear()
        self._pause.stop()
        self.model.show_values(())
        self._load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if changes.conversations or changes.outbox:
            self._load()

    def select(self, conversation_id: int) -> None:
        """Mark a conversation in the list, now or when it is listed, without asking to read it."""
        self._wanted = conversation_id
        index = self.model.index_of(conversation_key(conversation_id))
        if index != self.list.currentIndex():
            self.list.mark(index)

    def _build(self, look: Look, clock: Callable[[], datetime]) -> None:
        self.list.setItemDelegate(ConversationDelegate(look, clock, self.list))
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        say(self.field.setPlaceholderText, lambda: self.tr("Filter by name or words"))
        say(self.field.setAccessibleName, lambda: self.tr("Filter the conversations"))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._enter_list)
        for key, act in {
            Qt.Key.Key_Down: self._enter_list,
            Qt.Key.Key_Escape: self._show_all,
        }.items():
            shortcut = QShortcut(QKeySequence(key), self.field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        say(
            self.new.setToolTip,
            lambda: self.tr("Write to somebody in your courses (Ctrl+Alt+U)"),
        )
        head = flow_header(lambda: self.tr("Messages"), self.new)
        bar = QWidget()
        bar.setObjectName("pane")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        filtering = row(self.field)
        filtering.setContentsMargins(GAP_WIDE, 4, GAP_WIDE, 4)
        bar.setLayout(filtering)
        self._bar = bar
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = stacked(head, bar)
        layout.addLayout(self._stack, 1)
        self.setLayout(layout)

    def _load(self) -> None:
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        workspace, words = session.workspace, self.field.text().strip()
        count = max(self.model.conversation_count, PAGE)
        latest.refresh(
            lambda: read_conversations(workspace, count, words), self._show, session.failed.emit
        )

    def _load_anew(self) -> None:
        """Show other conversations, from the top."""
        self._drop_reading()
        self.list.scrollToTop()
        self._load()

    def _drop_reading(self) -> None:
        for reading in (self._latest, self._pages):
            if reading is not None:
                reading.cancel()

    def _show(self, page: ConversationPage) -> None:
        if page.asked < self.model.conversation_count:
            self._load()  # a page came meanwhile
            return
        self._are_offered = page.are_offered
        self.new.setVisible(page.are_offered)
        self.model.is_complete = len(page.conversations) < page.asked
        with self.list.in_place():
            self.model.show_values([*page.first_messages, *page.conversations])
        is_filtered = bool(self.field.text().strip())
        self._bar.setVisible(bool(self.model.values) or is_filtered)
        self._say_empty()
        self._stack.setCurrentWidget(self.list if self.model.values else self._empty)
        if self._wanted is not None and not self.list.currentIndex().isValid():
            self.select(self._wanted)
        self.shown.emit()

    def _load_more(self) -> None:
        session, pages = self._session, self._pages
        if session is None or pages is None or pages.is_busy:
            return
        messages, words = session.workspace.messages, self.field.text().strip()
        offset = self.model.conversation_count
        pages.run(
            lambda: messages.conversations(PAGE, offset, words),
            self._show_more,
            session.failed.emit,
        )

    def _show_more(self, conversations: tuple[ConversationSummary, ...]) -> None:
        self.model.is_complete = len(conversations) < PAGE
        known = {
            value.conversation_id
            for value in self.model.values
            if isinstance(value, ConversationSummary)
        }
        self.model.append_values([c for c in conversations if c.conversation_id not in known])

    def _say_empty(self) -> None:
        if self.field.text().strip():
            self._empty.say(
                lambda: self.tr("No conversation is like that"),
                lambda: self.tr("Other words may show some."),
            )
            self._empty.offer(lambda: self.tr("Show all conversations"), self._show_all)
        elif self._are_offered:
            self._empty.say(
                lambda: self.tr("No messages yet"),
                lambda: self.tr("Choose somebody in your courses and write to them."),
            )
            self._empty.offer(lambda: self.tr("New message"), self.new_wanted.emit)
        else:
            self._empty.say(
                lambda: self.tr("No messages here"),
                lambda: self.tr(
                    "The site has not offered messages between people so far. If it does, they "
                    "come with the next sync."
                ),
            )

    def _show_all(self) -> None:
        self.field.clear()
        self._enter_list()

    def _enter_list(self) -> None:
        """Go from the field into the list, at its first row where none is chosen."""
        if self._pause.isActive():
            self._pause.stop()
            self._load_anew()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            self._choose_row(index)

    def _choose_row(self, index: QModelIndex) -> None:
        value = self.model.value(index)
        if isinstance(value, ConversationSummary):
            self._wanted = value.conversation_id
            self.conversation_chosen.emit(value.conversation_id)
        elif isinstance(value, OutboxItem):
            self._wanted = None
            self.waiting_chosen.emit(value)
