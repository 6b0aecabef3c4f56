"""A conversation to read: messages from the oldest to the newest, and the own ones that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.conversation import ConversationKind
from companion.errors import NotFound
from ui.background import Latest
from ui.language import follow_language, say
from ui.messages import Message, message_for
from ui.models.conversation_entries import (
    arrived_since,
    entries_of_conversation,
    message_key,
    newest_of_others,
)
from ui.models.conversation_rows import conversation_name
from ui.models.thread_entries import item_key
from ui.times import utc_now
from ui.views.conversation_reading import LoadedConversation, read_conversation
from ui.views.thread_news import ThreadNews
from ui.widgets.code_window import take_copied
from ui.widgets.controls import button, label, pane_header, row, stacked, with_icon
from ui.widgets.hit_bar import HitBar
from ui.widgets.hit_marks import HitMarks
from ui.widgets.thread_browser import ThreadBrowser

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QShowEvent

    from companion.domain.change_set import ChangeSet
    from companion.domain.conversation import Conversation
    from ui.account_session import AccountSession
    from ui.copy_links import Copied
    from ui.models.thread_entries import Entry
    from ui.style.look import Look

AT_FIRST = 60
"""So many messages are read, from the newest back; the person can ask for earlier ones."""
_EARLIER = 200


class ConversationView(QWidget):
    """Reads one conversation at a time from its end, and refreshes in place.

    `shown` gives the `LoadedConversation` after each reading, `failed` the message that stands in
    its place; `told` a few words that confirm a copy; `asked` a window that is shown.
    `write_wanted` tells that the person wants to write. A conversation counts as read once what is
    new in it is on the screen of a window in use.
    """

    shown = Signal(object)
    failed = Signal(object)
    told = Signal(str)
    asked = Signal(object)
    write_wanted = Signal()

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self._look = look
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.conversation_id: int | None = None
        self.conversation: Conversation | None = None
        self._limit = 0
        self._is_fresh = self._wants_earlier = False
        self._wanted: str | None = None
        self._sought: int | None = None
        self._first: str | None = None
        self._last: str | None = None
        self._known: frozenset[int] = frozenset()
        self._new: frozenset[int] = frozenset()
        self._title = label(name="thread-title")
        self._place = label(faint=True, small=True)
        self.write = with_icon(
            button(lambda: self.tr("Write"), self.write_wanted.emit, quiet=True), look, "reply"
        )
        self.earlier = with_icon(button("", self._load_earlier, quiet=True), look, "up")
        self.browser = ThreadBrowser(look, clock=clock)
        self.browser.keeps_end = True
        self.marks = HitMarks(self.browser, look)
        self.hit_bar = HitBar(look, self.marks)
        self.news = ThreadNews(
            look, self.browser, lambda count: self.tr("%n new message(s)", "", count)
        )
        self._build()

    @property
    def title(self) -> str:
        """What stands above the messages."""
        return self._title.text()

    @property
    def last_key(self) -> str | None:
        """The key of what stands at the end."""
        return self._last

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        self.leave()
        self._latest = Latest(session.background, self) if session is not None else None

    def show_conversation(
        self, conversation_id: int, message_id: int | None = None, words: str = ""
    ) -> None:
        """Read a conversation: at a message, else from its first new one on, else at its end.

        `words` that were searched for are marked, beginning with those of the message.
        """
        self.leave()
        self.conversation_id = conversation_id
        self._is_fresh = True
        if message_id is not None:
            self._seek(message_id, words)
        self._load()

    def show_message(self, message_id: int, words: str = "") -> None:
        """Go to a message of the conversation that is read, however early it is."""
        self._seek(message_id, words)
        if self.browser.entry(message_key(message_id)) is None:
            self._is_fresh = True
        self._load()

    def _seek(self, message_id: int, words: str) -> None:
        key = message_key(message_id)
        self._wanted, self._sought = key, message_id
        if words:
            self.marks.begin(words, key)
        else:
            self.marks.end()

    def leave(self) -> None:
        """Show no conversation any more."""
        self.conversation_id = self.conversation = None
        self._wanted = self._first = self._last = None
        self._sought = None
        self.marks.end()
        self._limit = AT_FIRST
        self._wants_earlier = False
        self._known = self._new = frozenset()
        if self._latest is not None:
            self._latest.cancel()

    def go_to_item(self, item_id: str) -> None:
        """Show an own message that was just queued, as soon as it is in the text."""
        self._wanted = item_key(item_id)
        self._load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed of the conversation, in place."""
        if self.conversation_id is not None and (
            changes.outbox or self.conversation_id in changes.conversations
        ):
            self._load()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Count what can be seen now as read."""
        super().showEvent(event)
        self._note_read()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Count what can be seen as read when the person turns to this window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._note_read()

    def _build(self) -> None:
        say(self.browser.setAccessibleName, lambda: self.tr("Messages of the conversation"))
        say(self.write.setToolTip, lambda: self.tr("Write a message (R)"))
        self.browser.copied.connect(self._take_copied)
        self.browser.filled.connect(self._show_text)
        self.news.all_seen.connect(self._note_read)
        self.news.shown.connect(self._note_read)
        head = pane_header()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._title)
        lines.addWidget(self._place)
        whole = row()
        whole.setContentsMargins(22, 12, 14, 12)
        whole.addLayout(lines, 1)
        whole.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop)
        head.setLayout(whole)
        layout = stacked(head, self.hit_bar, self.earlier, self.browser)
        layout.setAlignment(self.earlier, Qt.AlignmentFlag.AlignHCenter)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.hit_bar.listen_on(self)
        follow_language(self, self._show_head)

    def _load(self) -> None:
        session, latest, number = self._session, self._latest, self.conversation_id
        if session is None or latest is None or number is None:
            return
        workspace, limit, sought = session.workspace, self._limit, self._sought
        latest.refresh(
            lambda: read_conversation(workspace, number, limit, sought), self._show, self._fail
        )

    def _load_earlier(self) -> None:
        self._limit += _EARLIER
        self._wants_earlier = True
        self._load()

    def _show(self, loaded: LoadedConversation) -> None:
        session, conversation = self._session, loaded.conversation
        if session is None:
            return
        self.conversation = conversation
        self._limit = max(self._limit, len(conversation.messages))
        self._new |= newest_of_others(conversation, conversation.summary.unread_count)
        if self._known:
            self._new |= arrived_since(conversation, self._known)
        self._known = frozenset(each.message_id for each in conversation.messages)
        self._show_head()
        self._show_entries(entries_of_conversation(conversation, session.own_name, self._new))
        self._note_read()
        self.shown.emit(loaded)

    def _show_entries(self, entries: tuple[Entry, ...]) -> None:
        if self._is_fresh:
            self._begin(entries)
            new = next((entry.key for entry in entries if entry.is_new), None)
            if entries:
                self.browser.go_to(new or entries[-1].key)
        elif self._wants_earlier and self._holds_earlier(entries):
            self._wants_earlier = False
            spot = self.browser.spot() or (self.browser.current_key or "", 0.0)
            self._begin(entries)
            self.browser.return_to(*spot)
        else:
            self.news.update(entries, self._wanted)
        self._is_fresh = False
        self._first, self._last = (entries[0].key, entries[-1].key) if entries else (None, None)
        if self._wanted is not None and any(entry.key == self._wanted for entry in entries):
            self.browser.go_to(self._wanted)
            self._wanted = None

    def _begin(self, entries: tuple[Entry, ...]) -> None:
        """Put other entries into the text, which is seen when it stands where it shall."""
        self.browser.viewport().setUpdatesEnabled(False)
        self.news.begin(entries)

    def _show_text(self) -> None:
        self.browser.viewport().setUpdatesEnabled(True)

    def _holds_earlier(self, entries: tuple[Entry, ...]) -> bool:
        """Say whether what was read holds the earlier messages that were asked for."""
        return bool(entries) and entries[0].key != self._first

    def _show_head(self) -> None:
        conversation = self.conversation
        if conversation is None:
            return
        summary, count = conversation.summary, conversation.earlier_count
        self._title.setText(conversation_name(summary))
        words = {
            ConversationKind.PRIVATE: self.tr("Only the two of you read this"),
            ConversationKind.GROUP: self.tr("All in the group read this"),
            ConversationKind.SELF: self.tr("Only you read this"),
        }[summary.kind]
        if not summary.can_write:
            words = self.tr("The site does not let you write here")
        self._place.setText(words)
        self.write.setVisible(summary.can_write)
        self.earlier.setText(self.tr("Show earlier messages (%n)", "", count))
        self.earlier.setVisible(count > 0)

    def _note_read(self) -> None:
        """Mark the conversation as read, once what is new in it can be seen."""
        session, conversation = self._session, self.conversation
        if session is None or conversation is None or not conversation.summary.unread_count:
            return
        if self.isVisible() and self.isActiveWindow() and self.news.is_all_seen:
            session.mark_conversation_read(conversation.summary.conversation_id)

    def _fail(self, error: Exception) -> None:
        said = message_for(error)
        what = self.tr("This conversation is gone") if isinstance(error, NotFound) else said.what
        self.failed.emit(Message(what, said.safe, said.next))

    def _take_copied(self, copied: Copied) -> None:
        window = take_copied(self._look, self.browser, copied)
        if window is not None:
            self.asked.emit(window)
        else:
            self.told.emit(self.tr("Copied"))
