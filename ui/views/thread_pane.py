"""The right pane: a discussion or a conversation to read, and the place to write."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from companion.domain.draft import ItemKind, OutboxItem
from companion.errors import NotFound
from ui.background import Latest
from ui.file_actions import FileActions
from ui.language import say
from ui.messages import message_for
from ui.models.thread_entries import (
    Entry,
    entries_of,
    item_key,
    post_key,
    waiting_discussion_entries,
)
from ui.pack_wording import unchecked_words
from ui.times import utc_now
from ui.views.composer import Composer
from ui.views.conversation_view import ConversationView
from ui.views.conversation_writing import ConversationWriting
from ui.views.entry_actions import act_on_entry
from ui.views.quoting import Quoting
from ui.views.reading_actions import ReadingActions
from ui.views.thread_reader import ThreadReader
from ui.views.thread_reading import (
    LoadedThread,
    LoadedWaiting,
    read_thread,
    read_waiting,
)
from ui.views.thread_saving import ThreadSaving
from ui.views.thread_writing import ThreadWriting
from ui.widgets.brief_word import tell_briefly
from ui.widgets.controls import stacked
from ui.widgets.empty_state import EmptyState
from ui.widgets.hit_bar import HitBar
from ui.widgets.hit_marks import HitMarks
from ui.widgets.thread_browser import ThreadBrowser
from ui.widgets.thread_header import ThreadHeader

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.forum import DiscussionSummary
    from ui.account_session import AccountSession
    from ui.messages import Message
    from ui.style.look import Look
    from ui.views.compositions import Composition

_WRITING_SHARE = 0.42
_TALKING_SHARE = 0.32
_TALKING_HEIGHT = 200


class ThreadPane(QWidget):
    """Reads a discussion or a conversation; opens the composer below it or instead of it.

    `thread_shown` tells that a discussion can be read now (all of its first screen);
    `discussion_read` gives it as it was read last, None when none is shown. `comparison_wanted`
    gives an own item that was stopped, such as an edit whose post was changed on the site as well;
    `asked` the question about an action on a post. `link_wanted` gives the address of a link that
    the person chose. `detached` gives what is to be written on in a window of its own;
    `undo_offered` what was just done, and what takes it back.
    """

    asked = Signal(object)
    comparison_wanted = Signal(object)
    thread_shown = Signal(int)
    discussion_read = Signal(object)
    discussion_appeared = Signal(int)
    link_wanted = Signal(object)
    detached = Signal(object)
    undo_offered = Signal(str, object)
    person_wanted = Signal(str)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self._clock = clock
        self.setObjectName("pane")
        self._look = look
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.discussion_id: int | None = None
        self.waiting_id: str | None = None
        self._wanted: str | None = None
        self._fresh = self._wants_new = False
        self._seen_new: frozenset[int] = frozenset()
        self.browser = ThreadBrowser(look, clock=clock)
        self.files = FileActions(self)
        self.marks = HitMarks(self.browser, look)
        self.hit_bar = HitBar(look, self.marks)
        self.reader = ThreadReader(look, self.browser)
        self.news, self.since = self.reader.news, self.reader.since
        self.shaping = self.reader.shaping
        self.saving = ThreadSaving(self)
        self.news.shown.connect(self._note_read)
        self.composer = Composer(look, clock=clock)
        self.conversation = ConversationView(look, clock=clock)
        self.discussion: DiscussionSummary | None = None
        self.head = ThreadHeader(look)
        self._empty = EmptyState(look, "forum")
        self._reading = QWidget()
        self._area = QWidget()
        self._stack = QStackedLayout(self._area)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self.quoting = Quoting(self)
        self.reading = ReadingActions(look, self)
        self.writing = ThreadWriting(self)
        self._build()
        self.talking = ConversationWriting(self)

    @property
    def title(self) -> str:
        """The title that stands above the thread."""
        return self.head.title.text()

    @property
    def session(self) -> AccountSession | None:
        """The account whose discussions are read."""
        return self._session

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.files.attach(session)
        self.saving.attach(session)
        self.conversation.attach(session)
        self.show_nothing()

    @property
    def is_conversing(self) -> bool:
        """Whether a conversation is read."""
        return self.conversation.conversation_id is not None

    @property
    def shown_browser(self) -> ThreadBrowser:
        """The text that is read."""
        return self.conversation.browser if self.is_conversing else self.browser

    @property
    def shown_marks(self) -> HitMarks:
        """The marks of what was searched for, in the text that is read."""
        return self.conversation.marks if self.is_conversing else self.marks

    @property
    def all_marks(self) -> tuple[HitMarks, ...]:
        """Those of all texts."""
        return self.marks, self.conversation.marks

    def show_nothing(self) -> None:
        """Show that no discussion is chosen."""
        self.discussion_id = self.waiting_id = None
        self._leave_conversation()
        self._note_discussion(None)
        self._area.show()
        self._empty.show_icon("forum")
        self._empty.say(
            lambda: self.tr("No discussion chosen"),
            lambda: self.tr("Choose one in the list, or start one with Ctrl+N."),
        )
        self._stack.setCurrentWidget(self._empty)

    def show_no_conversation(self) -> None:
        """Show that no conversation is chosen."""

        def turn() -> None:
            self.show_nothing()
            self._empty.show_icon("message")
            self._empty.say(
                lambda: self.tr("No conversation chosen"),
                lambda: self.tr("Choose one in the list to read it and to write."),
            )

        self.composer.leave(turn)

    def show_conversation(
        self, conversation_id: int, message_id: int | None = None, words: str = ""
    ) -> None:
        """Read a conversation, from a message on if there is one, and write in it.

        `words` that were searched for are marked.
        """
        if conversation_id != self.conversation.conversation_id:
            self.marks.end()
            self.composer.leave(
                lambda: self.turn_to_conversation(conversation_id, message_id, words)
            )
        elif message_id is not None:
            self.conversation.show_message(message_id, words)

    def turn_to_conversation(
        self, conversation_id: int, message_id: int | None = None, words: str = ""
    ) -> None:
        """Read a conversation now that nothing is written any more."""
        self._turn_to(None, None)
        self._note_discussion(None)
        self._area.show()
        self._stack.setCurrentWidget(self.conversation)
        self.conversation.show_conversation(conversation_id, message_id, words)

    @property
    def is_reading(self) -> bool:
        """Whether the posts of a discussion stand here."""
        return self._stack.currentWidget() is self._reading

    def say(self, message: Message) -> None:
        """Show a message in the place of a discussion or a conversation."""
        self._leave_conversation()
        self._empty.say(message.what, message.details)
        self._stack.setCurrentWidget(self._empty)

    def show_discussion(
        self, discussion_id: int, post_id: int | None = None, words: str = ""
    ) -> None:
        """Read a discussion, from its top or at a post; mark words that were searched for."""
        if words:
            self.marks.begin(words, post_key(post_id) if post_id is not None else None)
        else:
            self.marks.end()
        if discussion_id == self.discussion_id and self.waiting_id is None:
            if post_id is not None:
                self.go_to(post_key(post_id))
            self.thread_shown.emit(discussion_id)
            return
        self._wanted = post_key(post_id) if post_id is not None else None
        self.composer.leave(lambda: self._turn_to(discussion_id, None))

    def go_to(self, key: str) -> None:
        """Scroll to an entry of the thread, wherever it is folded away."""
        self.reader.go_to(key)

    def show_first_new(self, discussion_id: int) -> None:
        """Read a discussion from its first unread post on."""
        self.marks.end()
        self._wanted, self._wants_new = None, True
        self.composer.leave(lambda: self._turn_to(discussion_id, None))
        self.discussion_appeared.emit(discussion_id)

    def turn_to_discussion(self, discussion_id: int) -> None:
        """Read a discussion now that nothing is written any more."""
        self._turn_to(discussion_id, None)

    def show_waiting(self, item_id: str) -> None:
        """Show an own discussion that waits to be sent."""
        if item_id != self.waiting_id:
            self.marks.end()
            self._wanted = None
            self.composer.leave(lambda: self._turn_to(None, item_id))

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed of the open discussion or conversation, in place."""
        self.conversation.refresh(changes)
        if self.discussion_id in changes.discussions or (
            self.waiting_id is not None and changes.outbox
        ):
            self._load()

    def _build(self) -> None:
        say(self.browser.setAccessibleName, lambda: self.tr("Posts of the discussion"))
        self.browser.action_wanted.connect(self._act)
        self.browser.link_wanted.connect(self.link_wanted)
        self.browser.file_wanted.connect(self.files.open)
        self.browser.file_menu_wanted.connect(self.files.offer)
        for part in (self.files, self.saving, self.reader):
            part.asked.connect(self.asked)
        self.reader.told.connect(lambda words: tell_briefly(self.browser, words))
        self.reading.told.connect(self.reader.told)
        self.composer.preview.link_wanted.connect(self.link_wanted)
        self.composer.closed.connect(self._end_writing)
        self.composer.detached.connect(self._detach)
        self.composer.queued.connect(self._show_queued)
        reading = stacked(self.head, self.since, self.hit_bar, self.browser)
        reading.setStretch(reading.count() - 1, 1)
        self._reading.setLayout(reading)
        self.hit_bar.listen_on(self._reading)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self.conversation)
        self._splitter.addWidget(self._area)
        self._splitter.addWidget(self.composer)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setChildrenCollapsible(False)
        self.composer.hide()
        self.setLayout(stacked(self._splitter))
        self.show_nothing()

    def _leave_conversation(self) -> None:
        if self.is_conversing:
            self.talking.leave()

    def _turn_to(self, discussion_id: int | None, item_id: str | None) -> None:
        self._leave_conversation()
        self.discussion_id, self.waiting_id = discussion_id, item_id
        self._fresh = True
        self._seen_new = frozenset()
        if self._latest is not None:
            self._latest.cancel()
        self._load()

    def _load(self, *, pictures_too: bool = False) -> None:
        """Read what is shown; the words first, for which nobody waits until pictures are drawn."""
        session, latest = self._session, self._latest
        if session is None or latest is None:
            return
        workspace = session.workspace
        if self.waiting_id is not None:
            item_id = self.waiting_id
            latest.refresh(lambda: read_waiting(workspace, item_id), self._show_waiting, self._fail)
        elif self.discussion_id is not None:
            number = self.discussion_id
            latest.refresh(
                lambda: read_thread(workspace, number, decoded_only=not pictures_too),
                self._show_thread,
                self._fail,
            )

    def _show_thread(self, loaded: LoadedThread) -> None:
        session, thread = self._session, loaded.thread
        if session is None:
            return
        self._seen_new |= {post.post_id for post in thread.posts if post.unread}
        entries = entries_of(
            thread.discussion.title, thread.posts, thread.queued, session.own_name, self._seen_new
        )
        self.browser.pictures = loaded.pictures
        made_at = thread.pack_made_at
        unchecked = partial(unchecked_words, made_at, self._clock()) if made_at else None
        self.head.show_discussion(thread.discussion, thread.forum, unchecked)
        was_fresh = self._fresh
        if was_fresh:
            self.shaping.is_flat = loaded.is_flat
        self._show_entries(entries)
        self._note_discussion(thread.discussion)
        if was_fresh:
            self.writing.go_on(loaded.unfinished)
        if any(post.unread for post in thread.posts) and not self.news.held:
            self._note_read()
        self.thread_shown.emit(thread.discussion.discussion_id)
        if not loaded.has_all_pictures:
            self._load(pictures_too=True)

    def _note_discussion(self, discussion: DiscussionSummary | None) -> None:
        self.discussion = discussion
        self.discussion_read.emit(discussion)
        self.reading.refresh()

    def _note_read(self) -> None:
        """Mark the discussion as read, once all of it is in the text."""
        if self._session is not None and self.discussion_id is not None:
            self._session.mark_read(self.discussion_id)

    def _show_waiting(self, loaded: LoadedWaiting) -> None:
        if self._session is None:
            return
        if loaded.discussion_id is not None:
            self._turn_to(loaded.discussion_id, None)
            self.discussion_appeared.emit(loaded.discussion_id)
            return
        self.browser.pictures = loaded.pictures
        self.head.show_waiting(loaded.item)
        self._note_discussion(None)
        self._show_entries(
            waiting_discussion_entries(
                loaded.item, loaded.html, loaded.replies, self._session.own_name
            )
        )

    def _show_entries(self, entries: tuple[Entry, ...]) -> None:
        self._stack.setCurrentWidget(self._reading)
        self._area.show()
        if self._wants_new:
            self._wants_new = False
            self._wanted = next((entry.key for entry in entries if entry.is_new), None)
        if self._fresh:
            self.reader.begin(entries)
            self._fresh = False
        else:
            self.reader.update(entries, self._wanted)
        if self._wanted is not None:
            self.go_to(self._wanted)
            self._wanted = None

    def _fail(self, error: Exception) -> None:
        said = message_for(error)
        title = self.tr("This discussion is gone") if isinstance(error, NotFound) else said.what
        self._empty.say(title, said.details)
        self._stack.setCurrentWidget(self._empty)

    def compose(self, composition: Composition) -> None:
        """Open the composer below the thread, or instead of it for a new discussion."""
        item = composition.item
        if self._session is None:
            return
        if item is not None and self.writing.is_elsewhere(item.item_id):
            self.writing.show_elsewhere(item.item_id)
            return
        alone = composition.kind is ItemKind.DISCUSSION
        self._area.setVisible(not alone)
        self.composer.open(self._session, composition)
        height, writing = self.height(), round(self.height() * _WRITING_SHARE)
        if self.is_conversing:
            low = max(round(height * _TALKING_SHARE), self._look.px(_TALKING_HEIGHT))
            writing = min(low, height // 2)
        self._splitter.setSizes([height - writing, writing])

    def _detach(self, composition: Composition) -> None:
        """Hand over what is written, with the title of the discussion that stands above it here."""
        in_thread = composition.kind in {ItemKind.REPLY, ItemKind.EDIT}
        title = composition.discussion or (self.title if in_thread else "")
        self.detached.emit(replace(composition, discussion=title))

    def _end_writing(self) -> None:
        self._area.show()
        self.shown_browser.setFocus()

    def _show_queued(self, item: OutboxItem) -> None:
        """Lead to what was just queued, once it is in the thread."""
        if item.kind is ItemKind.DISCUSSION:
            self._wanted = None
            self._turn_to(None, item.item_id)
        elif item.kind is ItemKind.EDIT:
            post_id = item.target.post_id if item.target is not None else None
            self._wanted = post_key(post_id) if post_id is not None else None
            self._load()
        elif item.kind not in {ItemKind.MESSAGE, ItemKind.COMMENT}:
            self._wanted = item_key(item.item_id)
            self._load()

    def _act(self, action: str, key: str) -> None:
        entry = self.browser.entry(key)
        if self._session is not None and entry is not None:
            act_on_entry(self, self._session, action, entry)
