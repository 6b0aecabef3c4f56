"""The course page in a window: the outline in the middle, what is read of it beside."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal

from companion.domain.draft import ItemState
from ui.made_later import is_made
from ui.models.navigation import Place
from ui.views.activity_view import ActivityView, Shown
from ui.views.comments_view import CommentsView
from ui.views.course_actions import CourseActions
from ui.views.course_pane import CoursePane
from ui.widgets.links import open_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.course_content import Activity
    from companion.domain.draft import OutboxItem
    from companion.domain.search import CourseHit
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow
    from ui.widgets.find_bar import FindBar


class WindowCourse(QObject):
    """Holds both halves together, and leads from them to other parts of the window.

    `browsed` gives each address that is handed to the browser.
    """

    browsed = Signal(str)

    def __init__(self, window: MainWindow, *, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self.pane = CoursePane(window.look, clock=clock)
        self.view = ActivityView(window.look, clock=clock)
        self._clock = clock
        self.actions = CourseActions(window.look, self.pane, self.view)
        self.open_address: Callable[[QUrl], object] = open_in_browser
        self.pane.activity_chosen.connect(self._show_chosen)
        self.pane.section_chosen.connect(self._show_section)
        self.pane.comments_chosen.connect(self._show_comments)
        self.pane.opened.connect(self._enter)
        self.pane.forum_clicked.connect(self._open_forum)
        self.pane.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.pane.list.customContextMenuRequested.connect(self._pop_up)
        self.view.tick_wanted.connect(self.pane.tick)
        self.view.forum_wanted.connect(self._open_forum)
        self.view.site_wanted.connect(self._open_address)

    @cached_property
    def comments(self) -> CommentsView:
        """What is said of a course, made when it is first wanted."""
        made = CommentsView(self._window.look, clock=self._clock)
        made.edit_wanted.connect(self._window.edit)
        made.link_wanted.connect(self.view.link_wanted)
        made.asked.connect(self.view.asked)
        made.attach(self._window.session)
        self._window.right.addWidget(made)
        return made

    @property
    def is_shown(self) -> bool:
        """Whether the window shows a course."""
        return self._window.middle.currentWidget() is self.pane

    def attach(self, session: AccountSession | None) -> None:
        """Show courses of this account from now on."""
        self.pane.attach(session)
        self.view.attach(session)
        if is_made(self, "comments"):
            self.comments.attach(session)

    def save_now(self) -> None:
        """Save the comment that is being written, without waiting for a pause."""
        if is_made(self, "comments"):
            self.comments.save_now()

    def leave(self, then: Callable[[], None]) -> None:
        """Save the comment that is being written, then go on."""
        if is_made(self, "comments"):
            self.comments.leave(then)
        else:
            then()

    def refresh(self, changes: ChangeSet) -> None:
        """Let both halves refresh what changed."""
        self.pane.refresh(changes)
        self.view.refresh(changes)
        if is_made(self, "comments"):
            self.comments.refresh(changes)

    def begin(self, course_id: int) -> None:
        """Show a course, with what was read of it before, or what it says of itself."""
        self.pane.show_course(course_id)
        if self.view.course_id != course_id:
            self.view.show_course(course_id)

    def show_activity(
        self, course_id: int, activity_id: int, chapter: int = 0, offset: int | None = None
    ) -> None:
        """Read an activity of a course, and mark it in the outline."""
        self.pane.show_course(course_id)
        self.pane.select_activity(activity_id)
        self.view.show_activity(course_id, activity_id, chapter, offset)

    def show_hit(self, hit: CourseHit, words: str) -> None:
        """Read beside the list of hits what was found, with the words marked."""
        shown = Shown(hit.course_id, hit.section_id, hit.activity_id, hit.chapter or 0)
        self._window.right.setCurrentWidget(self.view)
        self.view.show_found(shown, words)

    def edit_comment(self, item: OutboxItem, otherwise: Callable[[], None]) -> None:
        """Go on with a comment in its field, as a draft again; `otherwise` where there is none."""
        session = self._window.session
        if session is None:
            return
        comments = session.workspace.comments

        def found(course_id: int | None) -> None:
            if course_id is None:
                otherwise()
            elif item.state is ItemState.DRAFT:
                self.show_comments(course_id, item=item)
            else:
                session.take_back(
                    item.item_id, lambda draft: self.show_comments(course_id, item=draft)
                )

        session.run(lambda: comments.course_of(item), found)

    @property
    def find_bar(self) -> FindBar | None:
        """What looks for words in the text that is read of a course; None while none is."""
        shown = self._window.right.currentWidget()
        return shown.find_bar if isinstance(shown, ActivityView | CommentsView) else None

    def end_marks(self) -> None:
        """Mark nothing any more."""
        self.view.find_bar.end()
        if is_made(self, "comments"):
            self.comments.find_bar.end()

    def _pop_up(self, place: QPoint) -> None:
        """Show the menu of a row: by the right button, or by the menu key for the chosen one."""
        listed = self.pane.list
        index = listed.indexAt(place)
        if index.isValid():
            listed.setCurrentIndex(index)
        menu = self.actions.menu(self._window.actions_.open_on_site)
        menu.popup(listed.viewport().mapToGlobal(place))

    def _show_chosen(self, activity_id: int) -> None:
        if self.pane.course_id is not None:
            self._window.right.setCurrentWidget(self.view)
            self.view.show_activity(self.pane.course_id, activity_id)

    def _show_section(self, section_id: int) -> None:
        if self.pane.course_id is not None:
            self._window.right.setCurrentWidget(self.view)
            self.view.show_section(self.pane.course_id, section_id)

    def show_comments(
        self,
        course_id: int,
        words: str = "",
        comment_id: int | None = None,
        item: OutboxItem | None = None,
    ) -> None:
        """Read what is said of a course, beside whatever the middle shows; mark these words.

        Those in the comment that was found come first. `item` is the draft of an own comment to go
        on with.
        """
        self.comments.show_course(course_id, words, comment_id, item)
        self._window.right.setCurrentWidget(self.comments)

    def _show_comments(self) -> None:
        if self.pane.course_id is not None:
            self.show_comments(self.pane.course_id)

    def _enter(self, activity: Activity) -> None:
        """Go from the outline to what it leads to, by the keyboard."""
        if activity.forum_id is not None:
            self._open_forum(activity.forum_id)
        else:
            self.view.reading_widget.setFocus()

    def _open_forum(self, forum_id: int) -> None:
        self._window.navigation.select(Place.FORUM, forum_id, quietly=True)
        self._window.go_to(Place.FORUM, forum_id)

    def _open_address(self, address: str) -> None:
        self.browsed.emit(address)
        self.open_address(QUrl(address))
