"""Going places in one window: to destinations, along links, back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent

from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import LinkedKind, PlaceLink, read_link, web_address
from ui.around.choices import Choice, ChoiceKind
from ui.around.listed_actions import listed_actions
from ui.around.missing_place import tell_missing
from ui.around.open_anything import OpenAnything
from ui.around.trail import Spot, Stop, Trail
from ui.models.navigation import Place
from ui.widgets.links import ask_and_open, open_in_browser

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QMessageBox

    from companion.domain.course_content import ActivityPage
    from companion.domain.forum import DiscussionSummary
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow

    Arrive = Callable[[MainWindow], None]

_BUTTONS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class Travel(QObject):
    """Takes its window anywhere, and remembers the way.

    `arrived` tells that something else is shown; `asked` gives the dialog about a place that is not
    on this computer, or about a link that leads elsewhere. `go_elsewhere` opens another account,
    and goes on in its window.
    """

    arrived = Signal()
    asked = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session: AccountSession | None = None
        self._returning: tuple[int, Spot] | None = None
        self.trail = Trail()
        self.go_elsewhere: Callable[[int, Arrive], None] = lambda _account, _arrive: None
        self.palette: OpenAnything | None = None
        window.installEventFilter(self)
        acts = window.actions_
        acts.open_anything.triggered.connect(self.open_anything)
        acts.back.triggered.connect(self.go_back)
        acts.forward.triggered.connect(self.go_forward)
        acts.open_on_site.triggered.connect(self.open_on_site)
        window.place_shown.connect(self._note_place)
        window.thread_pane.thread_shown.connect(self._note_discussion)
        window.thread_pane.discussion_read.connect(self._show_actions)
        window.thread_pane.link_wanted.connect(self.follow)
        window.item_detail.link_wanted.connect(self.follow)
        window.course.view.activity_shown.connect(self._note_activity)
        window.course.view.changed.connect(self._show_actions)
        window.course.view.link_wanted.connect(self.follow)
        self._show_actions()

    def attach(self, session: AccountSession | None) -> None:
        """Go places of this account from now on."""
        self._session = session
        self._returning = None
        if session is not None:
            self.trail.account_id = session.workspace.account.account_id
        self._show_actions()

    def keep_accounts(self, accounts: Collection[int]) -> None:
        """Go back to none but these accounts any more."""
        self.trail.keep(accounts)
        self._show_actions()

    # Going somewhere -------------------------------------------------------------------------

    def go(self, destination: Destination) -> None:
        """Show a destination; a command is done."""
        kind, key = destination.kind, destination.key
        if kind is DestinationKind.DISCUSSION:
            self._go_to_discussion(destination)
        elif kind is DestinationKind.COURSE:
            self._show_place(Place.COURSE, key)
        elif kind is DestinationKind.ACTIVITY:
            self._go_to_activity(key)
        elif kind is DestinationKind.FORUM:
            self._show_place(Place.FORUM, key)
        elif kind is DestinationKind.CONVERSATION:
            self._show_place(Place.MESSAGES, key)
            self._window.thread_pane.shown_browser.setFocus()
        elif kind is DestinationKind.PERSON:
            self._window.people.show_card(key)
        elif kind is DestinationKind.SEARCH:
            self._show_place(Place.SEARCH, 0)
            self._window.search_view.look_for(destination.words)
        elif kind is DestinationKind.SAVED_SEARCH:
            self._show_place(Place.SAVED_SEARCH, key)
        elif kind is DestinationKind.COMMAND:
            self._do(destination)

    def open_anything(self) -> None:
        """Let the person go anywhere by a few letters."""
        session = self._session
        if session is None:
            return
        actions = listed_actions(self._window.menuBar())
        self.palette = OpenAnything(self._window.look, session, actions, self._window)
        self.palette.chosen.connect(self._go_to_choice)
        self.palette.open_over(self._window)

    def open_link(self, text: str) -> bool:
        """Show what a link leads to; return False if that is no place of this account's site."""
        session = self._session
        link = read_link(text, session.workspace.account.site_url) if session is not None else None
        if session is None or link is None:
            return False
        places = session.workspace.places

        def found(destination: Destination | None) -> None:
            if destination is not None:
                self.go(destination)
            else:
                self.asked.emit(self._tell_missing(link))

        session.run(lambda: places.find_link(link), found)
        return True

    def follow(self, link: QUrl) -> None:
        """Follow a link of a post: here, if it leads to a place of this site, else ask."""
        address = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if not self.open_link(address):
            self.asked.emit(ask_and_open(self._window, link))

    # The place that is shown -----------------------------------------------------------------

    def link_here(self) -> PlaceLink | None:
        """Return the link of what is shown: the activity or course, the discussion, the forum."""
        window = self._window
        if any(part.is_shown for part in (window.calendar, window.notifications, window.news)):
            return None
        if self._window.course.is_shown:
            return self._link_of_course()
        if self._discussion is not None:
            return self._window.thread_pane.reading.place
        session, forum = self._session, self._window.forum_pane.forum
        if session is None or forum is None or self._window.thread_pane.is_conversing:
            return None
        return PlaceLink(session.workspace.account.site_url, LinkedKind.FORUM, forum.remote_id)

    def open_on_site(self) -> None:
        """Show the page of what is shown in the browser."""
        link, course = self.link_here(), self._window.course
        address = course.view.site_address if course.is_shown else None
        if address is None and link is not None:
            address = self._page_of(link)
        if address is not None:
            open_in_browser(QUrl(address))

    # Back and forward ------------------------------------------------------------------------

    def go_back(self) -> None:
        """Show what was looked at before."""
        self._note_spot()
        self._return_to(self.trail.back())

    def go_forward(self) -> None:
        """Show again what was gone back from."""
        self._note_spot()
        self._return_to(self.trail.forward())

    def here(self) -> Stop | None:
        """Return what is shown now, with its place in the text."""
        self._note_spot()
        return self.trail.here

    def note_here(self) -> None:
        """Remember the place in the text, and what was searched for: the person goes elsewhere."""
        self._note_spot()
        here = self.trail.here
        if here is not None and here.place is Place.SEARCH:
            self.trail.note_words(self._window.search_view.shown_text)

    def begin_at(self, stop: Stop) -> None:
        """Show what was open at an earlier time, as soon as the navigation is read."""
        if stop.place is Place.MESSAGES:
            self._window.conversations.select(stop.key)
            self._window.navigation.begin_at(stop.place)
        else:
            self._window.navigation.begin_at(stop.place, stop.key)
        if stop.activity_id is not None:
            self._read_activity(stop.key, stop.activity_id, stop.spot)
        if stop.discussion_id is not None:
            if stop.spot is not None:
                self._returning = (stop.discussion_id, stop.spot)
            self._window.open_discussion(stop.discussion_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the side buttons of the mouse go back and forward, wherever it points."""
        if watched is self._window:
            if event.type() == QEvent.Type.Show:
                self._watch_mouse()
            return False
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            way = _BUTTONS.get(event.button())
            if way is not None:
                (self.go_back if way < 0 else self.go_forward)()
                return True
        return super().eventFilter(watched, event)

    # Details ---------------------------------------------------------------------------------

    def _watch_mouse(self) -> None:
        """See the mouse before any widget does, now that there is a window of the system."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
            self._window.removeEventFilter(self)

    @property
    def _discussion(self) -> DiscussionSummary | None:
        return self._window.actions_.discussion.discussion

    def _go_to_choice(self, choice: Choice) -> None:
        if choice.kind is ChoiceKind.LINK:
            self.open_link(choice.text)
        elif choice.kind is ChoiceKind.OTHER_LINK:
            self.asked.emit(ask_and_open(self._window, QUrl(choice.text)))
        elif choice.destination is not None:
            self._note_visit(choice.destination)
            self.go(choice.destination)

    def _go_to_discussion(self, destination: Destination) -> None:
        session, window = self._session, self._window
        if session is None:
            return
        reading, number = session.workspace.reading, destination.key

        def found(discussion: DiscussionSummary) -> None:
            self._show_place(Place.FORUM, discussion.forum_id)
            window.open_discussion(number, destination.post_id)
            window.forum_pane.select_discussion(number)
            window.thread_pane.browser.setFocus()

        session.run(lambda: reading.discussion(number), found)

    def _go_to_activity(self, activity_id: int) -> None:
        session = self._session
        if session is None:
            return
        outlines = session.workspace.outlines

        def found(page: ActivityPage) -> None:
            if page.activity.forum_id is not None:
                self._show_place(Place.FORUM, page.activity.forum_id)
                return
            self._show_place(Place.COURSE, page.activity.course_id)
            self._read_activity(page.activity.course_id, activity_id)
            self._window.course.view.browser.setFocus()

        session.run(lambda: outlines.page(activity_id), found)

    def _read_activity(self, course_id: int, activity_id: int, spot: Spot | None = None) -> None:
        """Read an activity of a course, at a spot of its text."""
        is_known = spot is not None and spot.entry.isdecimal()
        chapter = int(spot.entry) if spot is not None and is_known else 0
        offset = round(spot.offset) if spot is not None and is_known else None
        self._window.course.show_activity(course_id, activity_id, chapter, offset)

    def _link_of_course(self) -> PlaceLink | None:
        session, course = self._session, self._window.course
        outline = course.pane.outline
        if course.view.place_link is not None:
            return course.view.place_link
        if session is None or outline is None:
            return None
        site = session.workspace.account.site_url
        return PlaceLink(site, LinkedKind.COURSE, outline.course.remote_id)

    def _show_place(self, place: Place, key: int) -> None:
        row = 0 if place is Place.MESSAGES else key
        self._window.navigation.select(place, row, quietly=True)
        self._window.go_to(place, key)

    def _return_to(self, stop: Stop | None) -> None:
        if stop is None:
            return
        if stop.account_id not in {None, self.trail.account_id}:
            self._return_elsewhere(stop)
            return
        if stop.discussion_id is not None and stop.spot is not None:
            self._returning = (stop.discussion_id, stop.spot)
        if stop.place is Place.SEARCH:
            self._window.navigation.select(stop.place, quietly=True)
            self._window.go_to(stop.place)
            if stop.words and not self._window.search_view.field.text():
                self._window.search_view.field.setText(stop.words)
        else:
            self._show_place(stop.place, stop.key)
        if stop.place is Place.COURSE and stop.activity_id is not None:
            self._read_activity(stop.key, stop.activity_id, stop.spot)
        if stop.discussion_id is not None:
            self._window.open_discussion(stop.discussion_id)
            self._window.forum_pane.select_discussion(stop.discussion_id)
        self._show_actions()
        self.arrived.emit()

    def _return_elsewhere(self, stop: Stop) -> None:
        """Open the account of a stop, and show it there."""
        if stop.account_id is not None:
            self.go_elsewhere(stop.account_id, lambda window: window.travel._return_to(stop))

    def _note_place(self, place: Place, key: int) -> None:
        self._note_spot()
        if self.trail.visit(place, key):
            if place is Place.FORUM:
                self._note_visit(Destination(DestinationKind.FORUM, key))
            elif place is Place.COURSE:
                self._note_visit(Destination(DestinationKind.COURSE, key))
            elif place is Place.MESSAGES and key:
                self._note_visit(Destination(DestinationKind.CONVERSATION, key))
            self._show_actions()
            self.arrived.emit()

    def _note_discussion(self, discussion_id: int) -> None:
        if self.trail.read(discussion_id):
            self._note_visit(Destination(DestinationKind.DISCUSSION, discussion_id))
            self._show_actions()
            self.arrived.emit()
        if self._returning is not None and self._returning[0] == discussion_id:
            spot = self._returning[1]
            self._window.thread_pane.browser.return_to(spot.entry, spot.offset)
        self._returning = None

    def _note_activity(self, activity_id: int) -> None:
        self._note_spot()
        if self._window.course.is_shown and self.trail.open_activity(activity_id):
            self._note_visit(Destination(DestinationKind.ACTIVITY, activity_id))
            self._show_actions()
            self.arrived.emit()

    def _note_visit(self, destination: Destination) -> None:
        session = self._session
        if session is not None:
            places = session.workspace.places
            session.run(lambda: places.note_visit(destination), lambda _: None)

    def _note_spot(self) -> None:
        here, pane = self.trail.here, self._window.thread_pane
        if here is not None and here.place is Place.COURSE:
            self._note_spot_of_activity(here)
            return
        if here is None or here.discussion_id != pane.discussion_id:
            return
        spot = pane.browser.spot()
        self.trail.note_spot(Spot(*spot) if spot is not None else None)

    def _note_spot_of_activity(self, here: Stop) -> None:
        view = self._window.course.view
        if here.activity_id is not None and view.activity_id == here.activity_id:
            self.trail.note_spot(Spot(*view.spot()))

    def _show_actions(self, _discussion: object = None) -> None:
        acts = self._window.actions_
        acts.back.setEnabled(self.trail.can_go_back)
        acts.forward.setEnabled(self.trail.can_go_forward)
        acts.open_on_site.setEnabled(self.link_here() is not None)

    def _do(self, destination: Destination) -> None:
        for each in listed_actions(self._window.menuBar()):
            if each.command == destination.words and each.action.isEnabled():
                each.action.trigger()

    def _tell_missing(self, link: PlaceLink) -> QMessageBox:
        return tell_missing(self._window, self._page_of(link))

    def _page_of(self, link: PlaceLink) -> str | None:
        session = self._session
        return web_address(link, session.workspace.account.kind) if session is not None else None
