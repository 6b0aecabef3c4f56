"""Lets accounts that are not open take their turns, and tells the window how these went."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.collector import loading_for_good

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.credentials import TokenVault
    from companion.domain.account import Account
    from companion.services.accounts import Accounts
    from companion.settings import Settings
    from sync.beside_runner import BesideRunner, BesideTurn
    from ui.account_session import AccountSession
    from ui.background import Background


class BesideSyncing(QObject):
    """Runs turns while there are several accounts; `turn_taken` gives each `BesideTurn`.

    Nothing of it is loaded before the window shows an account, and nothing at all where that is
    the only one.
    """

    turn_taken = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        vault: TokenVault,
        settings: Callable[[], Settings],
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._vault = vault
        self._settings = settings
        self._background = background
        self._handing_over = threading.Lock()
        self._kept: int | None = None
        self._runner: BesideRunner | None = None
        self._is_asked_for = self._has_ended = False
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether other accounts take turns."""
        return self._runner is not None

    def begin(self, session: AccountSession, known: tuple[Account, ...]) -> None:
        """Let the other accounts take turns after the one that is shown now."""
        session.sync.finished.connect(self.sync_soon)
        if len(known) > 1 and not self._is_asked_for:
            self._is_asked_for = True
            self._background.run(_load_runner, self._start, lambda _: None)

    def make_way(self, account_id: int) -> None:
        """Leave an account alone that is about to be opened; on a worker: it may have to wait."""
        with self._handing_over:
            self._kept, runner = account_id, self._runner
        if runner is not None:
            runner.make_way(account_id)

    def sync_soon(self, _report: object = None) -> None:
        """Have the others take their turns where these are due."""
        if self._runner is not None:
            self._runner.sync_soon()

    def sync_now(self) -> None:
        """Have all others synced at once."""
        if self._runner is not None:
            self._runner.sync_now()

    def set_work_offline(self, work_offline: bool) -> None:  # noqa: FBT001 - a slot
        """Leave the network alone, or use it again."""
        if self._runner is not None:
            self._runner.set_work_offline(work_offline)

    def use_settings(self, settings: Settings) -> None:
        """Go by changed settings."""
        if self._runner is not None:
            self._runner.use_settings(settings)

    def note_network(self, *, metered: bool | None) -> None:
        """Hear whether the network costs."""
        if self._runner is not None:
            self._runner.note_network(metered=metered)

    def stop(self) -> None:
        """End for good, and wait for that."""
        self._has_ended = True
        if self._runner is not None:
            self._runner.stop()

    def _start(self, runner: type[BesideRunner]) -> None:
        if self._has_ended:
            return
        with self._handing_over:
            self._runner = runner(
                self._accounts,
                self._vault.load,
                settings=self._settings(),
                on_turn=self._arrived.emit,
                kept=self._kept,
            )
        self._runner.start()

    @Slot(object)
    def _tell(self, turn: BesideTurn) -> None:
        if not self._has_ended:
            self.turn_taken.emit(turn)


def _load_runner() -> type[BesideRunner]:
    with loading_for_good():
        import ui.site_access  # noqa: F401, PLC0415 - first of all, as it says
        from sync.beside_runner import BesideRunner  # noqa: PLC0415 - on a worker

    return BesideRunner
