"""The window: three panes, the way from one to the other, and what concerns all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.draft import ItemKind, OutboxItem
from companion.features import ALL_FEATURES
from ui.around.drops import Drops
from ui.around.help import Help
from ui.around.sending_undo import SendingUndo
from ui.around.travel import Travel
from ui.around.window_steps import WindowSteps
from ui.models.navigation import Place
from ui.own_export_saving import OwnExportSaving
from ui.presence.window_title import WindowTitle
from ui.style.look import SCALE_STEP
from ui.times import utc_now
from ui.views.conversations_pane import ConversationsPane
from ui.views.courses_dialog import CoursesDialog
from ui.views.forum_pane import ForumPane
from ui.views.item_detail import ItemDetail
from ui.views.item_list import ItemList
from ui.views.navigation_pane import NavigationPane
from ui.views.search_view import SearchView
from ui.views.thread_pane import ThreadPane
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.questions import tell_error
from ui.widgets.status_strip import StatusStrip
from ui.widgets.undo_bar import UndoBar
from ui.window_actions import WindowActions
from ui.window_calendar import WindowCalendar
from ui.window_connection import WindowConnection
from ui.window_course import WindowCourse
from ui.window_downloads import WindowDownloads
from ui.window_learning import WindowLearning
from ui.window_news import WindowNews
from ui.window_notices import WindowNotices
from ui.window_notifications import WindowNotifications
from ui.window_packs import WindowPacks
from ui.window_peers import WindowPeers
from ui.window_people import WindowPeople
from ui.window_places import WindowPlaces
from ui.window_search import WindowSearch
from ui.window_sharing import WindowSharing
from ui.withheld import withhold
from ui.wording import item_title, shortened

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from companion.domain.change_set import ChangeSet
    from companion.domain.forum import ForumSummary
    from companion.features import Features
    from ui.account_session import AccountSession
    from ui.style.look import Look
    from ui.views.peer_list import PeerList


class MainWindow(QMainWindow):
    """The shell. `closing` is emitted once everything written is saved and the window may go.

    `leaving` comes before, with all still in place. `came_forward` tells that the window got the
    keyboard. `place_shown` gives the place of the navigation whose view came up. Where `may_hide`
    says so, closing only hides the window: the app stays. Of several windows, `is_in_use` says
    which one tells what concerns all of them. What is not among the `features` is shown nowhere.
    """

    leaving = Signal()
    closing = Signal()
    came_forward = Signal()
    sign_in_wanted = Signal()
    settings_wanted = Signal()
    text_scale_changed = Signal(float)
    work_offline_changed = Signal(bool)
    place_shown = Signal(object, int)
    new_window_wanted = Signal()
    quit_wanted = Signal()
    digest_wanted = Signal()
    diagnostics_wanted = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        look: Look,
        *,
        clock: Callable[[], datetime] = utc_now,
        features: Features = ALL_FEATURES,
    ) -> None:
        super().__init__()
        self.look = look
        self.features = features
        self.session: AccountSession | None = None
        self._may_close = self._is_asked_to_close = False
        self.may_hide: Callable[[], bool] = lambda: False
        self.is_in_use: Callable[[], bool] = lambda: True
        self.title = WindowTitle(self)
        self._failure_is_told = False
        self.actions_ = WindowActions(look, self)
        self.navigation = NavigationPane(look, features)
        self.forum_pane = ForumPane(look, clock=clock)
        self.search_view = SearchView(look, clock=clock)
        self.outbox = ItemList(
            look,
            lambda: self.tr("Outbox"),
            lambda writing: writing.outbox(),
            EmptyState(
                look,
                "outbox",
                lambda: self.tr("Nothing waits to be sent"),
                lambda: self.tr("What you write is kept here until the site has it."),
            ),
            clock=clock,
        )
        self.drafts = ItemList(
            look,
            lambda: self.tr("Drafts"),
            lambda writing: writing.drafts(),
            EmptyState(
                look,
                "drafts",
                lambda: self.tr("No drafts"),
                lambda: self.tr("What you begin to write is saved here by itself."),
            ),
            clock=clock,
        )
        self.conversations = ConversationsPane(look, clock=clock)
        self.course = WindowCourse(self, clock=clock)
        self.peers = WindowPeers(self, clock=clock)
        self.calendar = WindowCalendar(self, clock=clock)
        self.notifications = WindowNotifications(self, clock=clock)
        self.learning = WindowLearning(self)
        self.news = WindowNews(self, clock=clock)
        self.people = WindowPeople(self, clock=clock)
        self.thread_pane = ThreadPane(look, clock=clock)
        self.item_detail = ItemDetail(look, clock=clock)
        self.notice = NoticeBar(look)
        self.middle = QStackedWidget()
        self.right = QStackedWidget()
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.strip = StatusStrip(
            look, self.actions_.sync_now, self.actions_.work_offline, clock=clock
        )
        self.exporting = OwnExportSaving(self)
        self._build()
        self.undo_bar = UndoBar(self)
        self.sending_undo = SendingUndo(self.undo_bar, self)
        self.connection = WindowConnection(self)
        self.notices = WindowNotices(
            self.notice, self.sign_in_wanted.emit, self.connection.open_site, self
        )
        self.places = WindowPlaces(self)
        self.search = WindowSearch(self)
        self._connect()
        self.peers.connect_parts()
        self.news.connect_actions()
        self.downloads = WindowDownloads(self)
        self.learning.connect_parts()
        self.packs = WindowPacks(self)
        self.travel = Travel(self)
        self.steps = WindowSteps(self)
        self.sharing = WindowSharing(self)
        self.drops = Drops(self)
        self.help = Help(self)
        withhold(self, features)

    @property
    def _lists(
        self,
    ) -> tuple[ForumPane | ItemList | SearchView | ConversationsPane | PeerList, ...]:
        """What stands in the middle, one at a time."""
        own = (self.forum_pane, self.outbox, self.drafts, self.search_view, self.conversations)
        return (*own, *self.peers.lists.values())

    def attach(self, session: AccountSession | None) -> None:
        """Show this account from now on."""
        self.session = session
        for part in self._lists:
            part.attach(session)
        self.course.attach(session)
        self.calendar.attach(session)
        self.news.attach(session)
        self.downloads.attach(session)
        self.notifications.attach(session)
        self.learning.attach(session)
        self.packs.attach(session)
        self.people.attach(session)
        self.thread_pane.attach(session)
        self.actions_.forum_read.setEnabled(False)
        self.item_detail.attach(session)
        self.navigation.attach(session)
        self.strip.attach(session.sync if session is not None else None)
        self.notices.attach(session)
        self.connection.attach(session)
        self.travel.attach(session)
        self.title.attach(session)
        self.exporting.attach(session)
        for action in (self.actions_.export_own, self.actions_.export_calendar):
            action.setEnabled(session is not None)
        self.sending_undo.attach(session)
        self.sharing.attach(session)
        if session is None:
            return
        session.changed.connect(self.apply_changes)
        session.discarded.connect(self._offer_undo)
        session.failed.connect(self._tell_failure)
        session.sync.finished.connect(self._note_sync)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Let each view refresh what changed, and nothing else."""
        self.navigation.refresh(changes)
        self.course.refresh(changes)
        self.calendar.refresh(changes)
        self.notifications.refresh(changes)
        self.learning.refresh(changes)
        self.news.refresh(changes)
        self.thread_pane.refresh(changes)
        for part in self._lists:
            part.refresh(changes)

    def open_discussion(
        self, discussion_id: int, post_id: int | None = None, words: str = ""
    ) -> None:
        """Read a discussion, whatever is shown in the middle; mark words that were searched for."""
        self.right.setCurrentWidget(self.thread_pane)
        self.thread_pane.show_discussion(discussion_id, post_id, words)

    def go_to(self, place: Place, key: int = 0) -> None:
        """Show a place of the navigation."""
        self.places.go_to(place, key)

    def shape(self) -> tuple[str, str]:
        """Return geometry and panes of the window as text for the settings."""
        return (
            bytes(self.saveGeometry().toBase64().data()).decode(),
            bytes(self.panes.saveState().toBase64().data()).decode(),
        )

    def take_shape(self, geometry: str, panes: str) -> None:
        """Take the shape that `shape` gave at an earlier run; ignore what is not understood."""
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if panes:
            self.panes.restoreState(QByteArray.fromBase64(panes.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save what is being written first; where that fails, the person decides."""
        if self.may_hide():
            self.save_writing()
            self.hide()
            event.ignore()
            return
        self._is_asked_to_close = True
        if not self._may_close:
            self.leaving.emit()
            self.leave_writing(self._allow_closing)
        self._is_asked_to_close = False
        event.setAccepted(self._may_close)
        self._may_close = False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Save what is being written when the person turns to another program."""
        if event.type() == QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self.came_forward.emit()
            else:
                self.save_writing()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Say whether what is dragged over the window can be dropped."""
        self.drops.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take what is dropped on the window."""
        self.drops.drop(event)

    def save_writing(self) -> None:
        """Save what is being written, without waiting for a pause."""
        self.thread_pane.composer.save_now()
        self.learning.save_now()
        self.course.save_now()

    def leave_writing(self, then: Callable[[], None]) -> None:
        """Close what is being written, once it is saved, then go on."""
        leave_words = self.thread_pane.composer.leave
        self.learning.leave(lambda: self.course.leave(lambda: leave_words(then)))

    def _allow_closing(self) -> None:
        """Let the window go: in the event that asks for it, or anew when saving took longer."""
        self._may_close = True
        self.closing.emit()
        if not self._is_asked_to_close:
            self.close()

    def _build(self) -> None:
        for view in self._lists:
            self.middle.addWidget(view)
        for part in (self.course, self.calendar, self.notifications, self.news, self.learning):
            self.middle.addWidget(part.pane)
        self.right.addWidget(self.course.view)
        self.right.addWidget(self.thread_pane)
        self.right.addWidget(self.item_detail)
        self.panes.addWidget(self.navigation)
        self.panes.addWidget(self.middle)
        self.panes.addWidget(self.right)
        for position, share in enumerate((0, 0, 1)):
            self.panes.setStretchFactor(position, share)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.middle.setMinimumWidth(240)
        self.right.setMinimumWidth(320)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.panes, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.strip, 1)
        self.actions_.fill(self.menuBar())
        self.setWindowIcon(self.look.icon("companion", size=64))
        self.resize(1280, 800)
        self._fit_panes()
        self.look.follow(self, self._follow_scale)

    def _follow_scale(self) -> None:
        """Give the panes room for larger text, once it is larger."""
        if self.look.text_scale != self._fitted_scale:
            self._fit_panes()

    def _fit_panes(self) -> None:
        """Share the width: lists by their text, up to a share each; the rest is for reading."""
        self._fitted_scale, width = self.look.text_scale, self.width()
        places = min(round(235 * self._fitted_scale), round(width * 0.22))
        lists = min(round(380 * self._fitted_scale), round(width * 0.32))
        self.panes.setSizes([places, lists, max(width - places - lists, 320)])

    def _connect(self) -> None:
        self.navigation.place_chosen.connect(self.go_to)
        self.navigation.status_read.connect(self.strip.show_status)
        self.forum_pane.discussion_chosen.connect(self.open_discussion)
        self.forum_pane.waiting_chosen.connect(
            lambda item: self.thread_pane.show_waiting(item.item_id)
        )
        self.forum_pane.new_discussion_wanted.connect(self._write_discussion)
        self.thread_pane.discussion_appeared.connect(self.forum_pane.select_discussion)
        self._connect_discussions()
        self.outbox.item_chosen.connect(self.item_detail.show_row)
        self.outbox.updated.connect(self._show_outbox_choice)
        self.item_detail.edit_wanted.connect(self.edit)
        self.thread_pane.comparison_wanted.connect(self.show_in_outbox)
        self.drafts.item_chosen.connect(self.edit)
        self.conversations.conversation_chosen.connect(
            lambda number: self.go_to(Place.MESSAGES, number)
        )
        self.conversations.waiting_chosen.connect(self.show_in_outbox)
        composer = self.thread_pane.composer
        composer.queued.connect(lambda item: self._offer_to_take_back(item, composer.position))
        self.strip.outbox_wanted.connect(lambda: self.navigation.select(Place.OUTBOX))
        acts = self.actions_
        select = self.navigation.select
        acts.new_discussion.triggered.connect(self.forum_pane.start_discussion)
        acts.reply.triggered.connect(self.thread_pane.writing.reply_to_current)
        acts.choose_courses.triggered.connect(self._choose_courses)
        acts.sign_in.triggered.connect(self.sign_in_wanted)
        acts.settings.triggered.connect(self.settings_wanted)
        acts.quit.triggered.connect(self.quit_wanted)
        acts.close_window.triggered.connect(self.close)
        acts.new_window.triggered.connect(self.new_window_wanted)
        acts.digest.triggered.connect(self.digest_wanted)
        acts.undo_discard.triggered.connect(self.undo_bar.undo)
        acts.search.triggered.connect(self.places.show_search)
        acts.forums.triggered.connect(self.places.show_forums)
        acts.outbox.triggered.connect(lambda: select(Place.OUTBOX))
        acts.drafts.triggered.connect(lambda: select(Place.DRAFTS))
        acts.messages.triggered.connect(self.places.show_messages)
        acts.calendar.triggered.connect(self.calendar.show)
        acts.new_message.triggered.connect(self.people.ask_whom_to_write)
        self.conversations.new_wanted.connect(self.people.ask_whom_to_write)
        self.thread_pane.person_wanted.connect(self.people.show_card_of)
        acts.notifications.triggered.connect(self.notifications.show)
        acts.notification_read.triggered.connect(self.notifications.mark_current_read)
        acts.notifications_read.triggered.connect(self.notifications.mark_all_read)
        acts.export_calendar.triggered.connect(self.calendar.ask_where_to_save)
        acts.larger.triggered.connect(lambda: self._scale(SCALE_STEP))
        acts.smaller.triggered.connect(lambda: self._scale(-SCALE_STEP))
        acts.normal.triggered.connect(lambda: self._scale(None))
        self._connect_papers()

    def _connect_papers(self) -> None:
        """Let the actions give what is to be read or taken away: own words, and of the app."""
        acts = self.actions_
        acts.export_own.triggered.connect(self.exporting.ask)
        acts.export_own.setEnabled(False)
        acts.diagnostics.triggered.connect(self.diagnostics_wanted)
        acts.about.triggered.connect(self.about_wanted)

    def _connect_discussions(self) -> None:
        """Let the same actions stand in the menu bar, above the thread and in the list."""
        acts, pane = self.actions_, self.forum_pane
        acts.offer_course(self.course.actions)
        acts.offer_learning(self.learning.actions)
        acts.offer_thread(self.thread_pane)
        acts.offer_writing(self.thread_pane.composer.help)
        acts.offer_writing_tools(self.thread_pane.composer.tools)
        self.thread_pane.discussion_read.connect(acts.discussion.show_discussion)
        for actions in (acts.discussion, pane.row_actions):
            actions.wanted.connect(self._mark_discussion)
        acts.offer_list(pane)
        pane.shown.connect(lambda: acts.forum_read.setEnabled(pane.forum is not None))
        acts.forum_read.triggered.connect(self._mark_forum_read)

    def _mark_discussion(self, kind: ItemKind, discussion_id: int, on: bool) -> None:  # noqa: FBT001
        session = self.session
        if session is None:
            return
        session.mark(kind, discussion_id, on=on)
        if kind is ItemKind.SUBSCRIBE:
            # The site does not tell who is subscribed, so that nothing else could show it.
            said = (
                self.tr("Subscribed: the site will tell you of new posts")
                if on
                else self.tr("Unsubscribed from this discussion")
            )
            self.undo_bar.offer(said, lambda: session.mark(kind, discussion_id, on=not on))

    def _mark_forum_read(self) -> None:
        if self.session is not None and self.forum_pane.forum is not None:
            self.session.mark_forum_read(self.forum_pane.forum.forum_id)

    def _write_discussion(self, forum: ForumSummary) -> None:
        self.right.setCurrentWidget(self.thread_pane)
        self.thread_pane.writing.begin_discussion(forum)

    def edit(self, item: OutboxItem, note: str = "", *, cursor: int | None = None) -> None:
        """Go on with a draft, beside whatever the middle shows; `note` says why it is here."""

        def compose() -> None:
            self.right.setCurrentWidget(self.thread_pane)
            self.thread_pane.writing.edit_item(item, note, cursor=cursor)

        if item.kind is ItemKind.COMMENT:
            self.course.edit_comment(item, compose)
        else:
            compose()

    def _offer_to_take_back(self, item: OutboxItem, cursor: int) -> None:
        self.sending_undo.offer(item, lambda: self.edit(item, cursor=cursor))

    def show_in_outbox(self, item: OutboxItem) -> None:
        """Lead to an own item: why it waits, or the two versions of what the site changed, too."""
        self.navigation.select(Place.OUTBOX)
        self.outbox.select_item(item.item_id)

    def _show_outbox_choice(self) -> None:
        if self.middle.currentWidget() is self.outbox:
            self.item_detail.show_row(self.outbox.current)

    def _offer_undo(self, item: OutboxItem) -> None:
        session = self.session
        if session is None or not self.is_in_use():
            return
        said = (
            self.tr("Discarded: {title}") if item.kind.has_words else self.tr("Taken back: {title}")
        )
        self.undo_bar.offer(
            said.format(title=shortened(item_title(item))),
            lambda: session.restore(item),
        )

    def _tell_failure(self, error: Exception) -> None:
        """Say what went wrong, in the window in use; one dialog is enough while it is open."""
        if self._failure_is_told or not self.is_in_use():
            return
        self._failure_is_told = True
        tell_error(self, error).finished.connect(self._forget_failure)

    def _forget_failure(self) -> None:
        self._failure_is_told = False

    def _choose_courses(self) -> None:
        if self.session is not None:
            dialog = CoursesDialog(self.session, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _note_sync(self, _report: object) -> None:
        self.navigation.load()

    def _scale(self, step: float | None) -> None:
        self.look.set_text_scale(1.0 if step is None else self.look.text_scale + step)
        self.text_scale_changed.emit(self.look.text_scale)
