"""The left pane: where one can go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView

from companion.domain.course import Keep
from companion.domain.forum import ForumKind
from companion.domain.tie import TieOrigin
from companion.features import ALL_FEATURES
from sync.events import ConnectionState
from ui.background import Latest
from ui.language import follow_language, say
from ui.models.navigation import NavigationModel, NavigationRow, Place
from ui.presence.forum_notices import ForumNotices
from ui.tie_wording import tied_row
from ui.widgets.navigation_delegate import NavigationDelegate
from ui.withheld import has_place
from ui.wording import keep_words

if TYPE_CHECKING:
    from companion.domain.change_set import ChangeSet
    from companion.domain.course import CourseSummary
    from companion.domain.forum import ForumSummary
    from companion.domain.search import SavedSearch
    from companion.domain.tie import TiedForum
    from companion.features import Features
    from companion.services.workspace import AccountStatus, Workspace
    from ui.account_session import AccountSession
    from ui.style.look import Look

_ICONS = {ForumKind.NEWS: "news", ForumKind.QUESTIONS: "question"}


class NavigationPane(QTreeView):
    """Places, and the kept courses with their forums.

    `place_chosen` gives the place and its key; `status_read` the account's status, read with it;
    `settled` tells that reading has ended, well or not. `tied_wanted` gives the `TiedForum` of a
    row that was clicked, or that the person pressed Enter on: it leads to another account.
    `tie_wanted` gives the course that is to be tied, `untie_wanted` the forum to be untied.
    """

    place_chosen = Signal(object, int)
    status_read = Signal(object)
    settled = Signal()
    tied_wanted = Signal(object)
    tie_wanted = Signal(int)
    untie_wanted = Signal(object)

    def __init__(self, look: Look, features: Features = ALL_FEATURES) -> None:
        super().__init__()
        self._features = features
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self.rows = NavigationModel(self)
        self._go_to_first = False
        self._begin_at: tuple[Place, int] | None = None
        self._read: _Read | None = None
        self.tied: tuple[TiedForum, ...] = ()
        self.can_tie = False
        self.setObjectName("navigation")
        self.setModel(self.rows)
        self.setItemDelegate(NavigationDelegate(look, self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        say(self.setAccessibleName, lambda: self.tr("Courses and forums"))
        self.setMinimumWidth(170)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.rows.rowsInserted.connect(self._open_new_course)
        self.clicked.connect(self._go_elsewhere)
        self.activated.connect(self._go_elsewhere)
        look.changed.connect(self.doItemsLayout)
        follow_language(self, lambda: self._show(self._read))

    def attach(self, session: AccountSession | None) -> None:
        """Show this account from now on."""
        self._session = session
        if self._latest is not None:
            self._latest.cancel()
        self._latest = Latest(session.background, self) if session is not None else None
        self.tied = ()
        self._show(None)
        self._go_to_first = True
        self.load()

    def course_name(self, course_id: int) -> str:
        """Return the name of a course that is listed; nothing for another one."""
        courses = self._read.courses if self._read is not None else ()
        return next((course.name for course in courses if course.course_id == course_id), "")

    def show_tied(self, tied: tuple[TiedForum, ...]) -> None:
        """Show these forums of other accounts with their courses."""
        self.tied = tied
        self._show(self._read)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed, in place."""
        if changes:
            self.load()

    def load(self) -> None:
        """Read courses, forums and counts anew."""
        session, latest = self._session, self._latest
        if session is not None and latest is not None:
            workspace = session.workspace
            latest.refresh(lambda: _read(workspace), self._show_read, self._fail)

    def select(self, place: Place, key: int = 0, *, quietly: bool = False) -> None:
        """Choose a place; `quietly` only marks it."""
        index = self.rows.index_of(place, key)
        if not index.isValid():
            return
        selection = self.selectionModel()
        if quietly:
            selection.blockSignals(True)  # noqa: FBT003
        self.setCurrentIndex(index)
        if quietly:
            selection.blockSignals(False)  # noqa: FBT003
            self.viewport().update()
        self.scrollTo(index)

    def begin_at(self, place: Place, key: int = 0) -> None:
        """Choose a place as soon as it is read, instead of the first forum."""
        self._begin_at = (place, key)
        if self._read is not None:
            self._go_to_beginning()

    def stay(self) -> None:
        """Choose no place by itself: somebody goes to one."""
        self._go_to_first = False
        self._begin_at = None

    def _go_to_beginning(self) -> None:
        wanted, self._begin_at = self._begin_at, None
        if wanted is not None and self.rows.index_of(*wanted).isValid():
            self._go_to_first = False
            self.select(*wanted)

    def _fail(self, error: Exception) -> None:
        if self._session is not None:
            self._session.failed.emit(error)
        self.settled.emit()

    def _show_read(self, read: _Read) -> None:
        self._show(read)
        self.status_read.emit(read.status)
        self.settled.emit()
        self._go_to_beginning()
        if self._go_to_first and read.forums:
            kept = {course.course_id for course in read.courses if course.kept}
            mine = [forum for forum in read.forums if forum.course_id in kept]
            first = next((forum for forum in mine if forum.discussion_count), None)
            if first is not None or self.selectedIndexes():
                self._go_to_first = False
            if first is not None and not self.selectedIndexes():
                self.select(Place.FORUM, first.forum_id)

    def _show(self, read: _Read | None) -> None:
        self._read = read
        figures = read.status.figures if read is not None else None
        waiting = figures.waiting + figures.in_doubt if figures is not None else 0
        troubled = figures.needs_attention if figures is not None else 0
        drafts = figures.drafts if figures is not None else 0
        search, outbox, draft = self.tr("Search"), self.tr("Outbox"), self.tr("Drafts")
        spoken = self.tr("Outbox, %n waiting", "", waiting + troubled)
        top = [
            NavigationRow(Place.SEARCH, search, icon="search"),
            *(self._saved_row(each) for each in (read.saved if read is not None else ())),
            self._messages_row(read.unread_messages if read is not None else 0),
            self._notifications_row(figures.unread_notifications if figures is not None else 0),
            self._calendar_row(read.overdue if read is not None else 0),
            self._news_row(read.news if read is not None else 0),
            self._questions_row(read.open_questions if read is not None else 0),
            NavigationRow(Place.HIGHLIGHTS, self.tr("Highlights"), icon="highlights"),
            NavigationRow(Place.LEARNING, self.tr("Learning"), icon="learning"),
            NavigationRow(
                Place.OUTBOX,
                outbox,
                count=troubled or waiting,
                attention=troubled > 0,
                icon="outbox",
                spoken=spoken,
            ),
            NavigationRow(Place.DRAFTS, draft, count=drafts, icon="drafts"),
        ]
        top = [row for row in top if has_place(self._features, row.place)]
        forums: dict[int, list[NavigationRow]] = {}
        for course in read.courses if read is not None else ():
            if course.kept:
                top.append(NavigationRow(Place.COURSE, course.name, course.course_id))
        for forum in read.forums if read is not None else ():
            forums.setdefault(forum.course_id, []).append(self._forum_row(forum))
        for number, each in enumerate(self.tied):
            forums.setdefault(each.course_id, []).append(tied_row(each, number))
        self.rows.show_rows(top, forums)

    def _saved_row(self, saved: SavedSearch) -> NavigationRow:
        spoken = self.tr("Saved search {name}").format(name=saved.name)
        return NavigationRow(
            Place.SAVED_SEARCH,
            saved.name,
            saved.search_id,
            icon="search",
            spoken=spoken,
            indent=1,
        )

    def _messages_row(self, unread: int) -> NavigationRow:
        name = self.tr("Messages")
        spoken = f"{name}, " + self.tr("%n unread", "", unread)
        return NavigationRow(Place.MESSAGES, name, count=unread, icon="message", spoken=spoken)

    def _notifications_row(self, unread: int) -> NavigationRow:
        name = self.tr("Notifications")
        spoken = f"{name}, " + self.tr("%n unread", "", unread)
        return NavigationRow(Place.NOTIFICATIONS, name, count=unread, icon="bell", spoken=spoken)

    def _questions_row(self, waiting: int) -> NavigationRow:
        name = self.tr("Questions to answer")
        spoken = f"{name}, " + self.tr("%n without an answer", "", waiting)
        return NavigationRow(Place.QUESTIONS, name, count=waiting, icon="question", spoken=spoken)

    def _calendar_row(self, overdue: int) -> NavigationRow:
        name = self.tr("Calendar")
        spoken = f"{name}, " + self.tr("%n overdue", "", overdue) if overdue else name
        return NavigationRow(
            Place.CALENDAR,
            name,
            count=overdue,
            attention=overdue > 0,
            icon="calendar",
            spoken=spoken,
        )

    def _news_row(self, unread: int) -> NavigationRow:
        name = self.tr("News")
        spoken = f"{name}, " + self.tr("%n unread", "", unread)
        return NavigationRow(Place.NEWS, name, count=unread, icon="follow", spoken=spoken)

    def _forum_row(self, forum: ForumSummary) -> NavigationRow:
        spoken = f"{forum.name}, " + self.tr("%n unread", "", forum.unread_count)
        return NavigationRow(
            Place.FORUM,
            forum.name,
            forum.forum_id,
            count=forum.unread_count,
            waiting=forum.waiting_count,
            icon=_ICONS.get(forum.kind, "forum"),
            spoken=spoken,
        )

    def _open_new_course(self, parent: QModelIndex) -> None:
        if parent.isValid():
            self.expand(parent)

    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes():
            self._choose_row(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what can be done with a forum or a course, by the mouse or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.rows.row(index)
        menu = self.menu_of(row) if row is not None else None
        if menu is None:
            super().contextMenuEvent(event)
            return
        corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        menu.popup(corner if by_key else event.globalPos())

    def menu_of(self, row: NavigationRow) -> QMenu | None:
        """Return what can be done with a forum or a course; None where that is nothing."""
        session = self._session
        if session is not None and row.place is Place.FORUM_ELSEWHERE:
            return self._menu_of_tied(self.tied[row.key])
        if session is None or row.place not in {Place.COURSE, Place.FORUM}:
            return None
        is_course = row.place is Place.COURSE
        menu = self.menu_of_course(row.key) if is_course else ForumNotices(self, session, row.key)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        read = menu.addAction(self.tr("Mark all as read"))
        read.setEnabled(self._unread_in(row) > 0)
        mark = session.mark_course_read if is_course else session.mark_forum_read
        read.triggered.connect(partial(mark, row.key))
        if is_course and self.can_tie:
            tie = menu.addAction(self.tr("Tie to a discussion space…"))
            tie.triggered.connect(partial(self.tie_wanted.emit, row.key))
        return menu

    def _menu_of_tied(self, tied: TiedForum) -> QMenu:
        """Return what can be done with a forum of another account."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = menu.addAction(self.tr("Open there"))
        go.triggered.connect(partial(self.tied_wanted.emit, tied))
        untie = menu.addAction(self.tr("No longer show it with this course"))
        untie.setEnabled(tied.tie.origin is not TieOrigin.POLICY)
        untie.triggered.connect(partial(self.untie_wanted.emit, tied))
        return menu

    def _unread_in(self, row: NavigationRow) -> int:
        """Return how much is unread in a forum, or in all forums of a course."""
        key = "course_id" if row.place is Place.COURSE else "forum_id"
        forums = self._read.forums if self._read is not None else ()
        return sum(forum.unread_count for forum in forums if getattr(forum, key) == row.key)

    def menu_of_course(self, course_id: int) -> QMenu:
        """Return the menu in which one chooses what of a course is kept on this computer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSection(self.tr("Keep on this computer"))
        group = QActionGroup(menu)
        courses = self._read.courses if self._read is not None else ()
        chosen = next((course.keep for course in courses if course.course_id == course_id), None)
        for keep in Keep:
            action = menu.addAction(keep_words(keep))
            action.setCheckable(True)
            action.setChecked(keep is chosen)
            action.triggered.connect(partial(self._keep, course_id, keep))
            group.addAction(action)
        return menu

    def _keep(self, course_id: int, keep: Keep) -> None:
        session = self._session
        if session is None:
            return
        library = session.workspace.library

        def kept(changes: ChangeSet) -> None:
            session.changed.emit(changes)
            if keep is not Keep.OFF and session.sync.state is not ConnectionState.WORKING_OFFLINE:
                session.sync.sync_now()

        session.run(lambda: library.set_keep(course_id, keep), kept)

    def _go_elsewhere(self, index: QModelIndex) -> None:
        """Lead to the forum of another account; the arrow keys alone only pass over its row."""
        row = self.rows.row(index)
        if row is not None and row.place is Place.FORUM_ELSEWHERE:
            self.tied_wanted.emit(self.tied[row.key])

    def _choose_row(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None:
            self.place_chosen.emit(row.place, row.key)


@dataclass(frozen=True, slots=True)
class _Read:
    courses: tuple[CourseSummary, ...]
    forums: tuple[ForumSummary, ...]
    status: AccountStatus
    saved: tuple[SavedSearch, ...]
    unread_messages: int
    open_questions: int
    overdue: int
    news: int


def _read(workspace: Workspace) -> _Read:
    return _Read(
        workspace.library.courses(),
        workspace.reading.forums(),
        workspace.status(),
        workspace.search.saved(),
        workspace.messages.unread_count(),
        workspace.peers.question_count(),
        len(workspace.calendar.overdue()),
        workspace.following.unread_count(),
    )
