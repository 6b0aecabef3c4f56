"""Forums of other accounts in a window: with the courses that they are tied to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.domain.destination import Destination, DestinationKind
from companion.domain.forum import DiscussionSummary
from companion.domain.tie import TieOrigin
from companion.errors import KeyMissing
from ui.background import Latest
from ui.made_later import is_made
from ui.models.navigation import Place
from ui.times import utc_now
from ui.widgets.elsewhere_list import ElsewhereList
from ui.widgets.tie_bar import TieBar
from ui.widgets.way_back_bar import WayBack, WayBackBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.account import Account
    from companion.domain.change_set import ChangeSet
    from companion.domain.elsewhere import Elsewhere
    from companion.domain.tie import TiedForum, TieProposal
    from companion.services.side_by_side import SideBySide
    from ui.account_session import AccountSession
    from ui.main_window import MainWindow


class WindowTies(QObject):
    """Reads ties where there are several accounts; `shown` tells that they were, `asked` gives
    each dialog.
    """

    shown = Signal()
    asked = Signal(object)

    def __init__(
        self, window: MainWindow, side_by_side: SideBySide, several: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._both = side_by_side
        self._several = several
        self._seen: AccountSession | None = None
        self._session: AccountSession | None = None
        self._latest: Latest | None = None
        self._reading: Latest | None = None
        self.proposals: tuple[TieProposal, ...] = ()
        window.navigation.settled.connect(self._note_session)
        window.place_shown.connect(self._keep_way_back)
        window.navigation.tied_wanted.connect(self.go_to)
        window.navigation.tie_wanted.connect(self.ask)
        window.navigation.untie_wanted.connect(self._untie)
        window.course.actions.tie.triggered.connect(self._ask_for_shown)
        window.course.pane.shown.connect(self._show_of_course)

    @cached_property
    def bar(self) -> TieBar:
        """The line that asks, made when there is something to ask."""
        made = TieBar(self._window.look)
        made.accepted.connect(self._accept)
        made.declined.connect(self._decline)
        layout = self._window.course.pane.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, made)
        return made

    @cached_property
    def discussions(self) -> ElsewhereList:
        """The newest discussions of forums that are tied to the course, below its outline."""
        made = ElsewhereList(
            self._window.look, clock=utc_now, title=lambda: self.tr("Discussed on other sites")
        )
        made.opened.connect(self._open_discussion)
        layout = self._window.course.pane.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(made)
        return made

    @cached_property
    def way_back(self) -> WayBackBar:
        """The line above a forum that one came to from a course, made when it is first wanted."""
        made = WayBackBar(self._window.look)
        made.wanted.connect(self._go_back)
        layout = self._window.forum_pane.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, made)
        return made

    def load(self) -> None:
        """Read ties and proposals anew."""
        session, latest, both = self._session, self._latest, self._both
        if session is not None and latest is not None:
            workspace = session.workspace
            latest.refresh(
                lambda: (both.tied(workspace), both.proposals(workspace)),
                lambda read: self._show(*read),
                session.failed.emit,
            )

    def go_to(self, tied: TiedForum) -> None:
        """Show a forum in its own account; one can go back from there."""
        number = tied.account.account_id
        place = tied.forum
        if place is None and not isinstance(tied.error, KeyMissing):
            self._window.notices.tell_unread_elsewhere(tied)
            return

        way = self._way_from(tied)

        def arrive(window: MainWindow) -> None:
            if place is not None:
                self.way_back.show_way(way)
                window.travel.go(Destination(DestinationKind.FORUM, place.forum_id))

        self._window.travel.go_elsewhere(number, arrive)

    def ask(self, course_id: int, then: TieOrigin = TieOrigin.PERSON) -> None:
        """Let the person choose a forum that is to stand with a course."""
        from ui.views.tie_dialog import ForumChoice, TieDialog  # noqa: PLC0415 - rarely wanted

        session, both = self._session, self._both
        if session is None:
            return
        workspace = session.workspace

        def found(course_name: str) -> None:
            dialog = TieDialog(self._window.look, course_name, self._window)
            dialog.chosen.connect(
                lambda choice: self._tie(course_id, choice.account, choice.forum.forum_id, then)
            )
            choosing = Latest(session.background, dialog)
            choosing.run(
                lambda: both.choices(workspace),
                lambda choices: dialog.offer(
                    tuple(ForumChoice(each, f) for each, forums in choices for f in forums)
                ),
                session.failed.emit,
            )
            dialog.open()
            self.asked.emit(dialog)

        session.run(lambda: workspace.library.course(course_id).name, found)

    # Details ---------------------------------------------------------------------------------

    def _note_session(self) -> None:
        """Show what stands with the courses of the account that the window shows now.

        Nothing where it is the only one.
        """
        session = self._window.session
        if session is self._seen:
            return
        self._seen = session
        if self._latest is not None:
            self._latest.cancel()
        several = self._several()
        self.proposals = ()
        self._reading = Latest(session.background, self) if session is not None else None
        self._show_of_course()
        self._session = session if several else None
        self._window.navigation.can_tie = several
        self._window.course.actions.can_tie = several
        self._window.course.actions.refresh()
        if session is not None and several:
            self._latest = Latest(session.background, self)
            session.changed.connect(self._refresh)
            self.load()

    def _way_from(self, tied: TiedForum) -> WayBack | None:
        session, forum = self._session, tied.forum
        if session is None or forum is None:
            return None
        return WayBack(
            session.workspace.account,
            tied.course_id,
            self._window.navigation.course_name(tied.course_id),
            tied.account.account_id,
            forum.forum_id,
        )

    def _keep_way_back(self, place: Place, key: int) -> None:
        """Show the way back as long as its forum is shown."""
        if not is_made(self, "way_back"):
            return
        way, session = self.way_back.way, self._window.session
        number = session.workspace.account.account_id if session is not None else None
        is_there = way is not None and (number, key) == (way.forum_account_id, way.forum_id)
        self.way_back.setVisible(place is Place.FORUM and is_there)

    def _go_back(self, way: WayBack) -> None:
        self._window.travel.go_elsewhere(
            way.account.account_id,
            lambda window: window.travel.go(Destination(DestinationKind.COURSE, way.course_id)),
        )

    def _refresh(self, changes: ChangeSet) -> None:
        if changes.courses or changes.outlines:
            self.load()

    def _show(self, tied: tuple[TiedForum, ...], proposals: tuple[TieProposal, ...]) -> None:
        self._window.navigation.show_tied(tied)
        self.proposals = proposals
        self._show_of_course()
        self.shown.emit()

    def _show_of_course(self) -> None:
        """Show what there is of the course that is shown: a proposal, and discussions elsewhere."""
        self._show_proposal()
        course, both, session = self._window.course.pane.course_id, self._both, self._session
        tied = [each for each in self._window.navigation.tied if each.course_id == course]
        if session is not None and self._reading is not None and tied:
            self._reading.refresh(
                lambda: both.discussions(tied),
                self.discussions.show_rows,
                session.failed.emit,
            )
        elif is_made(self, "discussions"):
            self.discussions.show_rows(())

    def _open_discussion(self, row: Elsewhere) -> None:
        """Show a discussion in its own account, with the way back to the course."""
        subject, course = row.subject, self._window.course.pane.course_id
        tied = next(
            (
                each
                for each in self._window.navigation.tied
                if (each.course_id, each.account) == (course, row.account)
                and isinstance(subject, DiscussionSummary)
                and each.forum is not None
                and each.forum.forum_id == subject.forum_id
            ),
            None,
        )
        way = self._way_from(tied) if tied is not None else None

        def arrive(window: MainWindow) -> None:
            if isinstance(subject, DiscussionSummary):
                self.way_back.show_way(way)
                number = subject.discussion_id
                window.travel.go(Destination(DestinationKind.DISCUSSION, number))

        self._window.travel.go_elsewhere(row.account.account_id, arrive)

    def _show_proposal(self) -> None:
        course = self._window.course.pane.course_id
        asked = next((each for each in self.proposals if each.course_id == course), None)
        if asked is not None or is_made(self, "bar"):
            self.bar.ask(asked)

    def _ask_for_shown(self) -> None:
        course = self._window.course.pane.course_id
        if course is not None and self._window.course.is_shown:
            self.ask(course)

    def _accept(self, proposal: TieProposal) -> None:
        if proposal.forum is None:
            self.ask(proposal.course_id, TieOrigin.LINK)
        else:
            self._tie(proposal.course_id, proposal.account, proposal.forum.forum_id, TieOrigin.LINK)

    def _tie(self, course_id: int, account: Account, forum_id: int, origin: TieOrigin) -> None:
        session, both = self._session, self._both
        if session is not None:
            workspace = session.workspace
            session.run(
                lambda: both.tie(workspace, course_id, account, forum_id, origin),
                session.changed.emit,
            )

    def _untie(self, tied: TiedForum) -> None:
        session, both = self._session, self._both
        if session is not None:
            workspace = session.workspace
            session.run(lambda: both.untie(workspace, tied.tie), session.changed.emit)

    def _decline(self, proposal: TieProposal) -> None:
        session, both = self._session, self._both
        if session is not None:
            workspace = session.workspace
            session.run(lambda: both.decline(workspace, proposal), session.changed.emit)
