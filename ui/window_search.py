"""From the search to what was found, with the words marked, and back to the search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from companion.domain.destination import Destination, DestinationKind
from companion.domain.draft import ItemState, OutboxItem
from companion.domain.forum import SearchHit
from companion.domain.links import LinkedKind, PlaceLink
from companion.domain.search import CommentHit, MessageHit, NewsHit, PrivateHit, PrivateKind
from ui.around.missing_place import tell_missing

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.search import Hit, SiteHit
    from ui.main_window import MainWindow

_FORUM: Final = "forum"


class WindowSearch(QObject):
    """Opens hits beside their list; `asked` gives the dialog about one that is not here."""

    asked = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        view = window.search_view
        view.hit_chosen.connect(self.open_hit)
        view.own_chosen.connect(self.open_own)
        view.private_chosen.connect(self._open_private)
        view.site_chosen.connect(self._open_on_site)
        window.actions_.search_site.setEnabled(False)
        window.actions_.search_site.triggered.connect(self._search_site)
        view.site.offered.connect(window.actions_.search_site.setEnabled)
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

    def _search_site(self) -> None:
        """Ask the site for what is looked for, where that is seen."""
        window = self._window
        if not window.search_view.isVisible():
            window.actions_.search.trigger()
        window.search_view.site.ask()

    def _open_on_site(self, hit: SiteHit) -> None:
        """Show what the site has found: in its discussion, where that is here."""
        session, words = self._window.session, self._window.search_view.words
        if session is None:
            return
        workspace = session.workspace
        link = PlaceLink(
            workspace.account.site_url,
            LinkedKind.DISCUSSION,
            hit.discussion_remote_id,
            hit.post_remote_id,
        )

        def look() -> tuple[Destination | None, datetime | None]:
            return workspace.places.find_link(link), workspace.status().last_sync_at

        def go(known: tuple[Destination | None, datetime | None]) -> None:
            place, synced_at = known
            if place is not None:
                self._window.open_discussion(place.key, place.post_id, words)
            if place is None or place.post_id is None:
                is_newer = synced_at is None or hit.created_at > synced_at
                sync = session.sync.sync_now if is_newer else None
                self.asked.emit(tell_missing(self._window, hit.address, sync_now=sync, found=True))

        session.run(look, go)

    def _open_private(self, hit: PrivateHit) -> None:
        """Read beside the list what only this computer has."""
        if hit.kind is PrivateKind.JOURNAL:
            self._window.learning.open_entry(hit.key)
        else:
            self._window.calendar.show_entry(hit.key)
