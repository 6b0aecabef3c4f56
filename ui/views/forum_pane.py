"""The middle pane: the discussions of a forum, and the own ones that wait to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from companion.domain.draft import OutboxItem
from companion.domain.forum import DiscussionSummary
from ui.background import Latest
from ui.discussion_actions import DiscussionActions
from ui.language import follow_language, say
from ui.lines import plain_tip
from ui.models.discussion_rows import DiscussionRows
from ui.style.theme import GAP, GAP_SMALL
from ui.times import utc_now
from ui.views.forum_listing import ForumPage, read_forum
from ui.widgets.controls import ElidedLabel, button, menu_button, pane_header, row, with_icon
from ui.widgets.discussion_delegate import DiscussionDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_bar import ListBar
from ui.widgets.news_pill import NewsPill
from ui.widgets.row_list import RowList
from ui.widgets.starter_strip import StarterStrip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from companion.domain.change_set import ChangeSet
    from companion.domain.discussion_list import ListChoice
    from companion.domain.forum import ForumSummary
    from companion.domain.starter import StarterOffer
    from ui.account_session import AccountSession
    from ui.style.look import Look

_BY_KEY = Qt.FocusReason.ShortcutFocusReason
PAGE = 200
_HEAD_SIGNS = 150
"""What icons, menu and margins of the head take beside its words."""


class ForumPane(QWidget):
    """Lists discussions by page; tells which one the person wants to read or to start.

    `shown` tells that what is listed was read anew. `starter_taken` gives the forum and the offer
    that the person wants to write about. The menu of a row acts on its discussion.
    """

    shown = Signal()
    discussion_chosen = Signal(int)
    waiting_chosen = Signal(object)
    new_discussion_wanted = Signal(object)
    starter_taken = Signal(object, object)

    def __init__(self, look: Look, *, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._pages: Latest | None = None
        self.forum: ForumSummary | None = None
        self._forum_id: int | None = None
        self._is_chosen = False
        self.bar = ListBar(look)
        self.model = DiscussionRows(self)
        self.model.more_wanted.connect(self._load_more)
        self.list = RowList(look, self.model, lambda: self.tr("Discussions"))
        self._unseen: set[int] = set()
        self.pill = NewsPill(look, self.list, "up")
        self.pill.clicked.connect(self.show_news)
        self._delegate = DiscussionDelegate(look, clock, self.list)
        self._course = ElidedLabel(faint=True, small=True)
        self._name = ElidedLabel("pane-title")
        self._new = with_icon(
            button("", self.start_discussion, quiet=True),
            look,
            "plus",
        )
        self.more = menu_button(look, lambda: self.tr("More for this forum"))
        self.row_actions = DiscussionActions(look, self)
        self.row_menu = QMenu(self)
        self.starter = StarterStrip(look)
        self.starter.write_wanted.connect(self._take_starter)
        self.starter.not_now.connect(self._note_starter_answered)
        self._empty = EmptyState(look, "forum")
        self._stack = QStackedLayout()
        self._build(look)

    def attach(self, session: AccountSession | None) -> None:
        """Read from this account from now on."""
        self._session = session
        self._drop_reading()
        self._latest = Latest(session.background, self) if session is not None else None
        self._pages = Latest(session.background, self) if session is not None else None
        self._delegate.own_name = session.own_name if session is not None else ""
        self._forum_id = self.forum = None
        self.starter.show_offer(None)
        self.model.show_values(())
        self._show_head()

    def show_forum(self, forum_id: int) -> None:
        """Show a forum from its top."""
        if forum_id == self._forum_id:
            return
        self._forum_id = forum_id
        self._is_chosen = False
        self.starter.show_offer(None)
        self.bar.begin()
        self._unseen.clear()
        self.model.show_values(())
        self._drop_reading()
        self._load()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if self._forum_id is not None and (
            self._forum_id in changes.forums or changes.outbox or changes.courses
        ):
            self._load()

    @property
    def chosen_id(self) -> int | None:
        """The discussion that is chosen in the list."""
        value = self.model.value(self.list.currentIndex())
        return value.discussion_id if isinstance(value, DiscussionSummary) else None

    def select_discussion(self, discussion_id: int) -> None:
        """Mark a discussion in the list, without asking for it to be read."""
        index = self.model.index_of(("discussion", discussion_id))
        if index.isValid() and index != self.list.currentIndex():
            self.list.mark(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the words of a button up before those of the title."""
        super().resizeEvent(event)
        self._fit_head()

    def start_discussion(self) -> None:
        """Ask for a new discussion in this forum."""
        if self.forum is not None and self.forum.can_start_discussion:
            self.new_discussion_wanted.emit(self.forum)

    def _take_starter(self, offer: StarterOffer) -> None:
        self._note_starter_answered(offer)
        if self.forum is not None and self.forum.forum_id == offer.forum_id:
            self.starter_taken.emit(self.forum, offer)

    def _note_starter_answered(self, offer: StarterOffer) -> None:
        if self._session is not None:
            starters = self._session.workspace.starters
            self._session.run(lambda: starters.note_answered(offer.forum_id), lambda _: None)

    @property
    def list_actions(self) -> list[QAction]:
        """What can be done with the list as a whole, for the menus."""
        return [self.filter_words, self.filter_menu, self.bar.unread_first]

    def _build_bar(self) -> None:
        self.bar.chosen.connect(self._take_choice)
        self.bar.words_changed.connect(lambda _words: self._load_anew())
        self.bar.left.connect(self._enter_list)
        self.filter_words = QAction(self)
        say(self.filter_words.setText, lambda: self.tr("Filter the discussions by words"))
        self.filter_words.setShortcut(QKeySequence("Ctrl+L"))
        self.filter_words.triggered.connect(lambda: self.bar.field.setFocus(_BY_KEY))
        self.filter_menu = QAction(self)
        say(self.filter_menu.setText, lambda: self.tr("Order and filter the discussions"))
        self.filter_menu.setShortcut(QKeySequence("Ctrl+Shift+F"))
        self.filter_menu.triggered.connect(self.bar.button.showMenu)
        self.addActions(self.list_actions)

    def _build(self, look: Look) -> None:
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        look.changed.connect(self._fit_head)
        self.list.verticalScrollBar().valueChanged.connect(self._note_seen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_row_menu)
        self.row_actions.add_to(self.row_menu)
        say(self._new.setAccessibleName, lambda: self.tr("New discussion"))
        say(self._new.setToolTip, lambda: self.tr("New discussion (Ctrl+N)"))
        say(self._new.setAccessibleDescription, lambda: self.tr("Start a discussion in this forum"))
        head = pane_header()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._course)
        lines.addWidget(self._name)
        strip = row(gap=GAP)
        strip.setContentsMargins(16, 10, 10, 10)
        strip.addLayout(lines, 1)
        for part in (self._new, self.more):
            strip.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.setLayout(strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.starter)
        self._build_bar()
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._stack.setContentsMargins(0, GAP_SMALL, 0, 0)
        follow_language(self, self._show_head)

    def _load(self) -> None:
        if self._session is None or self._latest is None or self._forum_id is None:
            return
        workspace, forum_id = self._session.workspace, self._forum_id
        count = max(self.model.discussion_count, PAGE)
        choice, words = self.bar.choice if self._is_chosen else None, self.bar.words
        offers = self._session.offers_starters
        self._latest.refresh(
            lambda: read_forum(workspace, forum_id, count, choice, words, offers=offers),
            self._show,
            self._session.failed.emit,
        )

    def _load_anew(self) -> None:
        """Show other discussions of the same forum, from the top."""
        self._unseen.clear()
        self._drop_reading()
        self.list.scrollToTop()
        self._load()

    def _drop_reading(self) -> None:
        """Show nothing of what is being read of another forum or in another order."""
        for reading in (self._latest, self._pages):
            if reading is not None:
                reading.cancel()

    def _take_choice(self, choice: ListChoice) -> None:
        session, forum_id = self._session, self._forum_id
        if session is None or forum_id is None:
            return
        reading = session.workspace.reading
        session.run(lambda: reading.keep_list_choice(forum_id, choice), lambda _: None)
        self._is_chosen = True
        self._load_anew()

    def _enter_list(self) -> None:
        """Go from the field into the list, at its first row where none is chosen."""
        self.list.setFocus(_BY_KEY)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _show(self, page: ForumPage) -> None:
        if page.asked < self.model.discussion_count:
            self._load()  # a page came meanwhile
            return
        known = {d.discussion_id: d for d in self.model.values if isinstance(d, DiscussionSummary)}
        self.forum = page.forum
        self.starter.show_offer(page.offer)
        if not self._is_chosen:
            self.bar.show_choice(page.choice)
            self._is_chosen = True
        self.model.is_complete = len(page.discussions) < page.asked
        with self.list.in_place():
            self.model.show_values([*page.waiting, *page.discussions])
        self._show_head()
        if known:
            arrived = {d.discussion_id for d in page.discussions if _has_news(d, known)}
            self._unseen |= arrived
        self._note_seen()
        self.shown.emit()

    def show_news(self) -> None:
        """Go to the top, where what is new stands."""
        self._unseen.clear()
        self.list.scrollToTop()
        self.pill.hide()
        self.list.setFocus()

    def _note_seen(self) -> None:
        """Tell of discussions with news that stand above what is on the screen."""
        if not self._unseen:
            self.pill.hide()
            return
        first = self.list.indexAt(QPoint(self.list.viewport().width() // 2, 1)).row()
        above = {
            value.discussion_id
            for value in self.model.values[: max(first, 0)]
            if isinstance(value, DiscussionSummary)
        }
        self._unseen &= above
        count = len(self._unseen)
        if count:
            self.pill.offer(lambda: self.tr("%n discussion(s) with new posts", "", count))
        else:
            self.pill.hide()

    def _load_more(self) -> None:
        if self._session is None or self._pages is None or self._pages.is_busy:
            return
        reading, forum_id = self._session.workspace.reading, self._forum_id or 0
        offset, choice, words = self.model.discussion_count, self.bar.choice, self.bar.words
        self._pages.run(
            lambda: reading.discussions(
                forum_id, limit=PAGE, offset=offset, choice=choice, words=words
            ),
            self._show_more,
            self._session.failed.emit,
        )

    def _show_more(self, discussions: tuple[DiscussionSummary, ...]) -> None:
        self.model.is_complete = len(discussions) < PAGE
        known = {v.discussion_id for v in self.model.values if isinstance(v, DiscussionSummary)}
        self.model.append_values([d for d in discussions if d.discussion_id not in known])

    def _show_head(self) -> None:
        forum = self.forum
        self._course.setText(forum.course_name if forum else "")
        self._name.setText(forum.name if forum else self.tr("Discussions"))
        self._name.setToolTip(plain_tip(forum.name) if forum else "")
        self._fit_head()
        self._new.setVisible(forum is not None and forum.can_start_discussion)
        self.more.setVisible(forum is not None)
        self.bar.setVisible(forum is not None)
        if forum is None:
            self._empty.say(self.tr("No forum chosen"), self.tr("Choose a forum on the left."))
        elif self.bar.words or self.bar.choice.is_narrowed:
            self._empty.say(
                self.tr("No discussion is like that"),
                self.tr("Other words or another filter may show some."),
            )
            self._empty.offer(self.tr("Show all discussions"), self.bar.clear)
        elif forum.can_start_discussion:
            self._empty.say(
                self.tr("No discussions here yet"),
                self.tr("Be the first: start a discussion with a tip, an idea or a question."),
            )
            self._empty.offer(self.tr("New discussion"), self.start_discussion)
        else:
            self._empty.say(
                self.tr("No discussions here yet"),
                self.tr("What the teachers post here appears after the next sync."),
            )
        self._stack.setCurrentWidget(self.list if self.model.values else self._empty)

    def _fit_head(self) -> None:
        """Let the button have words where they leave the title its room."""
        words = self.tr("New discussion")
        title = self._name.fontMetrics().horizontalAdvance(self._name.text())
        rest = self._new.fontMetrics().horizontalAdvance(words) + self._look.px(_HEAD_SIGNS)
        self._new.setText(words if title + rest <= self.width() else "")

    def _open_row_menu(self, place: QPoint) -> None:
        value = self.model.value(self.list.indexAt(place))
        if isinstance(value, DiscussionSummary):
            self.row_actions.show_discussion(value)
            self.row_menu.popup(self.list.viewport().mapToGlobal(place))

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            self._choose_row(index)

    def _choose_row(self, index: QModelIndex) -> None:
        value = self.model.value(index)
        if isinstance(value, DiscussionSummary):
            self.discussion_chosen.emit(value.discussion_id)
        elif isinstance(value, OutboxItem):
            self.waiting_chosen.emit(value)


def _has_news(now: DiscussionSummary, known: dict[int, DiscussionSummary]) -> bool:
    before = known.get(now.discussion_id)
    return now.unread_count > (before.unread_count if before is not None else 0)
