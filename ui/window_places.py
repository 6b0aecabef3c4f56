"""Which views stand for a place of the navigation, and what they begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.models.navigation import Place
from ui.withheld import has_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow
    from ui.window_calendar import WindowCalendar
    from ui.window_learning import WindowLearning
    from ui.window_news import WindowNews


class WindowPlaces(QObject):
    """Brings up the views of a place, in the middle and at the trailing side."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def go_to(self, place: Place, key: int = 0) -> None:
        """Show a place of the navigation; nothing for one that is only a heading, or off."""
        window = self._window
        view = self._views().get(place)
        if view is None or not has_place(window.features, place):
            return
        if place is Place.MESSAGES:
            key = key or window.conversations.wanted_id or 0
        window.place_shown.emit(place, key)
        window.middle.setCurrentWidget(view)
        window.right.setCurrentWidget(self._view_beside(place))
        self._begin_at(place, key)

    def _views(self) -> dict[Place, QWidget]:
        window = self._window
        return {
            Place.SEARCH: window.search_view,
            Place.SAVED_SEARCH: window.search_view,
            Place.OUTBOX: window.outbox,
            Place.DRAFTS: window.drafts,
            Place.FORUM: window.forum_pane,
            Place.MESSAGES: window.conversations,
            Place.COURSE: window.course.pane,
            Place.LEARNING: window.learning.pane,
            Place.CALENDAR: window.calendar.pane,
            Place.NOTIFICATIONS: window.notifications.pane,
            Place.NEWS: window.news.pane,
            **window.peers.lists,
        }

    def _view_beside(self, place: Place) -> QWidget:
        """Return what stands beside a list: mostly a thread. Some are made only when wanted."""
        window = self._window
        makers: dict[Place, Callable[[], QWidget]] = {
            Place.OUTBOX: lambda: window.item_detail,
            Place.COURSE: lambda: window.course.view,
            Place.CALENDAR: lambda: window.calendar.view,
            Place.NOTIFICATIONS: lambda: window.notifications.view,
            Place.NEWS: lambda: window.news.view,
            Place.LEARNING: lambda: window.learning.page,
        }
        return makers.get(place, lambda: window.thread_pane)()

    def _begin_at(self, place: Place, key: int) -> None:
        """Show what of a place is meant, in the view that came up."""
        window = self._window
        if place is Place.MESSAGES:
            self._show_conversation(key)
        elif place is Place.FORUM and key:
            window.forum_pane.show_forum(key)
            if window.thread_pane.is_conversing:
                self._return_to_discussion()
        elif place is Place.COURSE:
            window.course.begin(key)
        elif place in window.peers.lists:
            window.peers.begin(place)
        elif place in self._with_days:
            self._with_days[place].begin()
        elif place is Place.SEARCH:
            window.search_view.begin()
        elif place is Place.SAVED_SEARCH:
            window.search_view.look_for_saved(key)
        elif place is Place.OUTBOX:
            window.item_detail.show_row(window.outbox.current)

    def _show_conversation(self, conversation_id: int) -> None:
        """Read a conversation beside the list, or ask to choose one."""
        self._window.right.setCurrentWidget(self._window.thread_pane)
        if conversation_id:
            self._window.conversations.select(conversation_id)
            self._window.thread_pane.show_conversation(conversation_id)
        else:
            self._window.thread_pane.show_no_conversation()

    def _return_to_discussion(self) -> None:
        """Read again the discussion that is chosen in the list of the forum."""
        chosen = self._window.forum_pane.chosen_id
        if chosen is not None:
            self._window.open_discussion(chosen)
        else:
            self._window.thread_pane.composer.leave(self._window.thread_pane.show_nothing)

    def show_search(self) -> None:
        """Begin a search."""
        self._window.navigation.select(Place.SEARCH, quietly=True)
        self.go_to(Place.SEARCH)

    def show_forums(self) -> None:
        """Be at the forum that is read."""
        forum = self._window.forum_pane.forum
        if forum is not None:
            self._window.navigation.select(Place.FORUM, forum.forum_id, quietly=True)
            self.go_to(Place.FORUM, forum.forum_id)
        self._window.forum_pane.list.setFocus()

    def show_messages(self) -> None:
        """Be at the conversations."""
        self._window.navigation.select(Place.MESSAGES, quietly=True)
        self.go_to(Place.MESSAGES)
        self._window.conversations.list.setFocus()

    @property
    def _with_days(self) -> dict[Place, WindowCalendar | WindowLearning | WindowNews]:
        """What another day changes."""
        return {
            Place.CALENDAR: self._window.calendar,
            Place.LEARNING: self._window.learning,
            Place.NEWS: self._window.news,
        }
