"""From the search to what was found, with the words marked, and back to the search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from companion.domain.destination import Destination, DestinationKind
from companion.domain.draft import ItemState, OutboxItem
from companion.domain.forum import SearchHit
from companion.domain.search import CommentHit, MessageHit, NewsHit, PrivateHit, PrivateKind

if TYPE_CHECKING:
    from companion.domain.search import Hit
    from ui.main_window import MainWindow

_FORUM: Final = "forum"


class WindowSearch(QObject):
    """Opens hits beside their list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        view = window.search_view
        view.hit_chosen.connect(self.open_hit)
        view.own_chosen.connect(self.open_own)
        view.private_chosen.connect(self._open_private)
        view.marks_unwanted.connect(self._end_marks)

    def open_hit(self, hit: Hit) -> None:
        """Show what was found, with the words marked that were searched for."""
        words = self._window.search_view.words
        if isinstance(hit, SearchHit):
            self._window.open_discussion(hit.discussion_id, hit.post_id, words)
        elif isinstance(hit, MessageHit):
            self._window.right.setCurrentWidget(self._window.thread_pane)
            self._window.thread_pane.show_conversation(hit.conversation_id, hit.message_id, words)
        elif isinstance(hit, CommentHit):
            self._window.course.show_comments(hit.course_id, words, hit.comment_id)
        elif isinstance(hit, NewsHit):
            self._window.news.show_hit(hit, words)
        elif hit.kind == _FORUM and hit.activity_id is not None:
            self._window.travel.go(Destination(DestinationKind.ACTIVITY, hit.activity_id))
        else:
            self._window.course.show_hit(hit, words)

    def _end_marks(self) -> None:
        self._window.course.end_marks()
        self._window.news.end_marks()
        for marks in self._window.thread_pane.all_marks:
            marks.end()

    def open_own(self, item: OutboxItem) -> None:
        """Go on with a draft; lead to what waits where its state is shown."""
        if item.state is ItemState.DRAFT:
            self._window.edit(item)
        else:
            self._window.show_in_outbox(item)

    def _open_private(self, hit: PrivateHit) -> None:
        """Read beside the list what only this computer has."""
        if hit.kind is PrivateKind.JOURNAL:
            self._window.learning.open_entry(hit.key)
        else:
            self._window.calendar.show_entry(hit.key)
