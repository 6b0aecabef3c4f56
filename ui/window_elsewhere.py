"""One outbox, one inbox and one search in a window: below each, what other accounts have of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from companion.domain.conversation import ConversationSummary
from companion.domain.destination import Destination, DestinationKind
from companion.domain.draft import ItemState, OutboxItem
from companion.domain.forum import DiscussionSummary
from companion.domain.notification import Notification
from companion.domain.search import OwnHit
from companion.services.glances import Glance
from ui.background import Latest
from ui.models.navigation import Place
from ui.query_names import query_names
from ui.times import utc_now
from ui.widgets.elsewhere_list import ElsewhereList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from companion.domain.elsewhere import Elsewhere, Subject
    from companion.services.glances import Glances
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow

    Question = Callable[[Glance], Iterable[Subject]]

_QUESTIONS: dict[Place, Question] = {
    Place.OUTBOX: Glance.outbox,
    Place.DRAFTS: Glance.drafts,
    Place.MESSAGES: Glance.conversations,
    Place.NOTIFICATIONS: Glance.notifications,
}


class WindowElsewhere(QObject):
    """Reads the other accounts when a place is shown that has something of them.

    `several` says whether there are others at all: without any, nothing is made, and nothing read.
    """

    def __init__(self, window: MainWindow, glances: Glances, several: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._glances = glances
        self._several = several
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._place: Place | None = None
        self._searched = ""
        self._lists: dict[Place, ElsewhereList] = {}
        window.place_shown.connect(self._note_place)
        window.search_view.hits_shown.connect(self._search)

    def list_of(self, place: Place) -> ElsewhereList:
        """Return the list of a place, made when it is first wanted."""
        made = self._lists.get(place)
        if made is None:
            made = self._lists[place] = ElsewhereList(self._window.look, clock=utc_now)
            made.opened.connect(self._open)
            layout = self._pane(place).layout()
            if isinstance(layout, QVBoxLayout):
                layout.addWidget(made)
        return made

    def load(self) -> None:
        """Read again what stands in the other accounts, at the place that is shown."""
        if self._place is Place.SEARCH:
            self._searched = ""
            self._search()
        elif self._place in _QUESTIONS:
            self._ask(self._place, _QUESTIONS[self._place])

    # Details ---------------------------------------------------------------------------------

    def _pane(self, place: Place) -> QWidget:
        window = self._window
        panes: dict[Place, QWidget] = {
            Place.OUTBOX: window.outbox,
            Place.DRAFTS: window.drafts,
            Place.MESSAGES: window.conversations,
            Place.NOTIFICATIONS: window.notifications.pane,
            Place.SEARCH: window.search_view,
        }
        return panes[place]

    def _note_place(self, place: Place, _key: int) -> None:
        place = Place.SEARCH if place is Place.SAVED_SEARCH else place
        is_same = place is self._place and self._window.session is self._session
        self._place = place
        if self._window.session is not self._session:
            for each in self._lists.values():
                each.show_rows(())
        # Going from one conversation to the next is no reason to read all others again.
        if not (is_same and place is Place.MESSAGES):
            self.load()

    def _ask(self, place: Place, question: Question) -> None:
        """Ask all other accounts; of several questions of a place the last one counts."""
        session = self._window.session
        if session is None or not self._several():
            for each in self._lists.values():
                each.show_rows(())
            return
        if session is not self._session:
            self._session, self._latest = session, Latest(session.background, self)
        glances, number = self._glances, session.workspace.account.account_id
        if self._latest is not None:
            self._latest.run(
                lambda: glances.ask_others(number, question),
                lambda rows: self.list_of(place).show_rows(rows),
                session.failed.emit,
            )

    def _search(self) -> None:
        """Search the other accounts for what was searched in this one; further pages are of it."""
        view = self._window.search_view
        text = view.shown_text.strip()
        if text == self._searched and self._window.session is self._session:
            return
        self._searched = text
        if text:
            names = query_names()
            self._ask(Place.SEARCH, lambda glance: glance.found(text, names))
        elif Place.SEARCH in self._lists:
            self.list_of(Place.SEARCH).show_rows(())

    def _open(self, row: Elsewhere) -> None:
        """Go to the account, and to what the row is about; one can go back from there."""
        subject, query = row.subject, self._window.search_view.shown_text
        self._window.travel.go_elsewhere(
            row.account.account_id, lambda window: _show(window, subject, query)
        )


def _show(window: MainWindow, subject: Subject | None, query: str) -> None:
    """Show in a window, at last on the account of it, what a row was about."""
    if subject is None:
        return
    if isinstance(subject, OwnHit):
        subject = subject.item
    if isinstance(subject, OutboxItem):
        place = Place.DRAFTS if subject.state is ItemState.DRAFT else Place.OUTBOX
        window.navigation.select(place, quietly=True)
        window.go_to(place)
        window.search.open_own(subject)
    elif isinstance(subject, Notification):
        window.notifications.show()
        window.notifications.open(subject)
    elif isinstance(subject, ConversationSummary):
        window.travel.go(Destination(DestinationKind.CONVERSATION, subject.conversation_id))
    elif isinstance(subject, DiscussionSummary):
        window.travel.go(Destination(DestinationKind.DISCUSSION, subject.discussion_id))
    else:
        window.places.show_search()
        window.search_view.field.setText(query)
        window.search.open_hit(subject)
