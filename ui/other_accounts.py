"""The accounts that are not open, as the window shows them: their turns, and what waits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.errors import SignedOut
from ui.account_wording import Standing, account_words, plain_name
from ui.beside_syncing import BesideSyncing
from ui.models.navigation import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.beside_runner import BesideTurn
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.main_window import MainWindow
    from ui.window_elsewhere import WindowElsewhere
    from ui.window_ties import WindowTies

    Arrive = Callable[[MainWindow], None]


class OtherAccounts(QObject):
    """Keeps the menu of accounts true, and tells where words of the person are stuck."""

    def __init__(self, app: CompanionApplication) -> None:
        super().__init__(app)
        self._app = app
        self._standing: dict[int, Standing] = {}
        self.syncing = BesideSyncing(
            app.accounts, app.vault, lambda: app.settings, app.background, self
        )
        self.syncing.turn_taken.connect(self._note_turn)
        self._shown: dict[MainWindow, tuple[WindowTies, WindowElsewhere]] = {}

    def begin(self, session: AccountSession) -> None:
        """Let others take their turns, now that the window shows an account."""
        self.syncing.begin(session, self._app.known)

    def note_opened(self, account_id: int, unsent: dict[int, int]) -> None:
        """Take over how many texts are not on the sites yet, by accounts, now that one is open."""
        before = self._standing
        before.pop(account_id, None)
        self._standing = {
            number: before.get(number, Standing()).with_unsent(count)
            for number, count in unsent.items()
        }

    def attend(self, window: MainWindow) -> None:
        """Let a window have what concerns all accounts."""
        window.actions_.sync_now.triggered.connect(self.syncing.sync_now)
        window.work_offline_changed.connect(self.syncing.set_work_offline)
        window.travel.go_elsewhere = lambda account_id, arrive: self.go(window, account_id, arrive)
        window.destroyed.connect(lambda: self._shown.pop(window, None))
        self.show_in(window)

    @property
    def shows_any(self) -> bool:
        """Whether something was made that shows other accounts."""
        return bool(self._shown)

    def ties_of(self, window: MainWindow) -> WindowTies:
        """Return what stands with courses in a window, where there are several accounts."""
        return self._shown[window][0]

    def elsewhere_in(self, window: MainWindow) -> WindowElsewhere:
        """Return what a window shows of the other accounts, where there are several."""
        return self._shown[window][1]

    def go(self, window: MainWindow, account_id: int, arrive: Arrive) -> None:
        """Open an account, and go somewhere in it in this window; one can go back from there."""
        session = self._app.session
        if self._app.is_opening:
            return  # The person has chosen already.
        if session is not None and session.workspace.account.account_id == account_id:
            arrive(window)
            return

        window.travel.note_here()

        def arrived() -> None:
            shown = window if window in self._app.windows.all else self._app.window
            shown.navigation.stay()
            arrive(shown)

        self._app.switch_to(account_id, arrived)

    def show_in(self, window: MainWindow) -> None:
        """List all accounts in the menu of a window."""
        session = self._app.session
        if session is None:
            return
        current = session.workspace.account.account_id
        if self._are_several() and window not in self._shown:
            self._shown[window] = self._made_for(window)
        window.travel.keep_accounts({each.account_id for each in self._app.known})
        names = {
            each.account_id: account_words(
                each,
                Standing()
                if each.account_id == current
                else self._standing.get(each.account_id, Standing()),
            )
            for each in self._app.known
        }
        window.actions_.show_accounts(names, current)

    def _made_for(self, window: MainWindow) -> tuple[WindowTies, WindowElsewhere]:
        """Make what shows others in a window; a start on the only account does without."""
        from companion.services.glances import Glances  # noqa: PLC0415 - as it says
        from companion.services.side_by_side import SideBySide  # noqa: PLC0415
        from ui.window_elsewhere import WindowElsewhere  # noqa: PLC0415
        from ui.window_ties import WindowTies  # noqa: PLC0415

        glances = Glances(self._app.accounts)
        return (
            WindowTies(window, SideBySide(glances), self._are_several),
            WindowElsewhere(window, glances, self._are_several),
        )

    def _are_several(self) -> bool:
        return len(self._app.known) > 1

    def _note_turn(self, turn: BesideTurn) -> None:
        number, session = turn.account.account_id, self._app.session
        if session is not None and session.workspace.account.account_id == number:
            return  # It was opened meanwhile, and tells of itself.
        before = self._standing.get(number, Standing())
        signed_out = isinstance(turn.error, SignedOut)
        known = turn if turn.report is not None else before
        now = Standing(turn.unsent, known.stuck, signed_out, known.unread)
        self._standing[number] = now
        for window in self._app.windows.all:
            self.show_in(window)
            for part in self._shown.get(window, ()):
                part.load()
        self._app.presence.tell_of_other(turn.account, turn.news)
        notices, name = self._app.window.notices, plain_name(turn.account)
        if turn.opening is not None:
            notices.tell_opening(turn.opening, of=name)
        if now.needs_the_person and not before.needs_the_person:
            notices.tell_other_account(
                name, now, lambda: self.go(self._app.window, number, _show_outbox)
            )


def _show_outbox(window: MainWindow) -> None:
    window.navigation.select(Place.OUTBOX, quietly=True)
    window.go_to(Place.OUTBOX)
