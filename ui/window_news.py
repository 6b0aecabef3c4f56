"""News in a window: the stream in the middle, an entry beside it, and what is followed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal

from companion.domain.destination import Destination, DestinationKind
from companion.features import Feature
from ui.made_later import is_made
from ui.models.navigation import Place
from ui.views.feeds_dialog import FeedsDialog, switch_feed
from ui.views.news_pane import NewsPane
from ui.views.news_view import NewsView
from ui.widgets.links import open_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.domain.change_set import ChangeSet
    from companion.domain.following import NewsEntry
    from companion.domain.search import NewsHit
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowNews(QObject):
    """Holds both halves together, and leads from them to other parts of the window.

    `asked` gives each dialog that is shown, `browsed` each address handed to the browser.
    """

    asked = Signal(object)
    browsed = Signal(str)
    share_wanted = Signal(int)

    def __init__(self, window: MainWindow, *, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._session: AccountSession | None = None
        self.pane = NewsPane(window.look, clock=clock)
        self.open_address: Callable[[QUrl], object] = open_in_browser
        self.pane.chosen.connect(self._read)
        self.pane.opened.connect(lambda _entry: self.view.reading_widget.setFocus())
        self.pane.feeds_wanted.connect(self.choose_feeds)

    @cached_property
    def view(self) -> NewsView:
        """The entry that is read, made when it is first wanted."""
        made = NewsView(self._window.look, clock=self._clock)
        made.place_wanted.connect(self._go)
        made.address_wanted.connect(self._open_address)
        made.unread_wanted.connect(self._mark_unread)
        made.link_wanted.connect(self._follow_link)
        made.share_wanted.connect(self.share_wanted)
        made.share.setVisible(self._window.features.has(Feature.SHARING))
        self._window.right.addWidget(made)
        return made

    @property
    def is_read(self) -> bool:
        """Whether an entry stands where one reads."""
        return is_made(self, "view") and self._window.right.currentWidget() is self.view

    def end_marks(self) -> None:
        """Mark no words any more that were searched for."""
        if is_made(self, "view"):
            self.view.find_bar.end()

    @property
    def is_shown(self) -> bool:
        """Whether the window shows the stream."""
        return self._window.middle.currentWidget() is self.pane

    def connect_actions(self) -> None:
        """Let the window's actions lead here, and the strip of a course switch feeds."""
        acts = self._window.actions_
        acts.news.triggered.connect(self.show)
        acts.news_read.triggered.connect(self.mark_all_read)
        acts.follow.triggered.connect(self.choose_feeds)
        self.pane.more.menu().addActions([acts.news_read, acts.follow])
        bar = self._window.course.pane.follow_bar
        bar.address_wanted.connect(self._open_address)
        bar.switched.connect(self._switch)

    def attach(self, session: AccountSession | None) -> None:
        """Show the stream of this account from now on."""
        self._session = session
        acts = self._window.actions_
        for action in (acts.news_read, acts.follow):
            action.setEnabled(session is not None)
        if is_made(self, "view"):
            self.view.show_nothing()
        self.pane.attach(session)

    def refresh(self, changes: ChangeSet) -> None:
        """Refresh what changed."""
        self.pane.refresh(changes)

    def begin(self) -> None:
        """Show the stream as it is now: another day may have begun since."""
        self.pane.load()

    def show(self) -> None:
        """Lead to the stream."""
        self._window.navigation.select(Place.NEWS, quietly=True)
        self._window.go_to(Place.NEWS)
        self.pane.list.setFocus()

    def show_hit(self, hit: NewsHit, words: str) -> None:
        """Read beside the list of hits what was found, with the words marked."""
        session = self._session
        if session is None:
            return
        following, number = session.workspace.following, hit.entry_id

        def found(entry: NewsEntry) -> None:
            self._window.right.setCurrentWidget(self.view)
            self.view.show_entry(entry, words)
            self._mark_read(entry)

        session.run(lambda: following.entry(number), found)

    def choose_feeds(self) -> None:
        """Let the person choose what is followed."""
        if self._session is not None:
            dialog = FeedsDialog(self._window.look, self._session, self._window, clock=self._clock)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            self.asked.emit(dialog)

    def mark_all_read(self) -> None:
        """Mark all of the source that is shown as read, or everything."""
        session = self._session
        if session is not None:
            following = session.workspace.following
            source = self.pane.source if self.is_shown else None
            session.run(lambda: following.mark_all_read(source), session.changed.emit)

    def _read(self, entry: NewsEntry) -> None:
        self.view.show_entry(entry)
        self._mark_read(entry)

    def _mark_read(self, entry: NewsEntry) -> None:
        session = self._session
        if session is not None and not entry.is_read:
            following = session.workspace.following
            session.run(lambda: following.mark_read(entry.entry_id), session.changed.emit)

    def _mark_unread(self, entry_id: int) -> None:
        session = self._session
        if session is not None:
            following = session.workspace.following
            session.run(lambda: following.mark_read(entry_id, read=False), session.changed.emit)

    def _switch(self, address: str, on: bool) -> None:  # noqa: FBT001 - a slot
        if self._session is not None:
            switch_feed(self._session, address, on=on)

    def _go(self, entry: NewsEntry) -> None:
        if entry.activity_id is not None:
            self._window.travel.go(Destination(DestinationKind.ACTIVITY, entry.activity_id))
        elif entry.course_id is not None:
            self._window.travel.go(Destination(DestinationKind.COURSE, entry.course_id))
            if entry.section_id is not None:
                self._window.course.view.show_section(entry.course_id, entry.section_id)

    def _follow_link(self, link: QUrl) -> None:
        self._window.travel.follow(link)

    def _open_address(self, address: str) -> None:
        self.browsed.emit(address)
        self.open_address(QUrl(address))
