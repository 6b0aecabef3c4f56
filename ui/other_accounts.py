"""The accounts that are not open, as the window shows them: their turns, and what waits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.errors import SignedOut
from ui.account_wording import Standing, account_words, plain_name
from ui.beside_syncing import BesideSyncing

if TYPE_CHECKING:
    from sync.beside_runner import BesideTurn
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.main_window import MainWindow


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
        self.show_in(window)

    def show_in(self, window: MainWindow) -> None:
        """List all accounts in the menu of a window."""
        session = self._app.session
        if session is None:
            return
        current = session.workspace.account.account_id
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

    def _note_turn(self, turn: BesideTurn) -> None:
        number = turn.account.account_id
        before = self._standing.get(number, Standing())
        signed_out = isinstance(turn.error, SignedOut)
        now = Standing(turn.unsent, turn.stuck if turn.report else before.stuck, signed_out)
        self._standing[number] = now
        for window in self._app.windows.all:
            self.show_in(window)
        notices, name = self._app.window.notices, plain_name(turn.account)
        if turn.opening is not None:
            notices.tell_opening(turn.opening, of=name)
        if now.needs_the_person and not before.needs_the_person:
            notices.tell_other_account(name, now, lambda: self._app.switch_to(number))
