"""Begins to sync the account that is open; the sample classroom is served for that first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.errors import SiteNotAllowed
from sync.classroom.sample_account import SampleClassroom
from ui.collector import loading_for_good
from ui.setting_up import load_site_access
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.account import Account
    from companion.errors import CompanionError
    from sync.events import SyncEvent
    from sync.runner import SyncRunner
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication
    from ui.network_hint import NetworkHint
    from ui.sync_controller import Runner


class AccountSyncing(QObject):
    """Gives sessions their runner. What the system says of the network is passed on to them."""

    def __init__(self, app: CompanionApplication) -> None:
        super().__init__(app)
        self._app = app
        self.sample = SampleClassroom(app.accounts, app.vault)
        self._served: Account | None = None
        self._hint: NetworkHint | None = None

    def serve_sample(self, then: Callable[[Account], None]) -> None:
        """Serve the sample classroom and sign in to it; made if there is none."""

        def served(account: Account) -> None:
            self._served = account
            then(account)

        self._app.network.run(self._start_sample, served, self._app.fail)

    def serve_sample_behind(self) -> None:
        """Serve the sample classroom for an account that is shown already, and sync then."""

        def served(_account: Account) -> None:
            session = self._app.session
            if session is not None and session.workspace.account.is_sample:
                self.start(session)

        self.serve_sample(served)

    def stop_sample(self) -> None:
        """Serve the sample classroom no longer; not on the UI thread."""
        self.sample.stop()

    def forget_sample(self) -> None:
        """Know of no sample classroom any more."""
        self._served = None

    def start(self, session: AccountSession) -> None:
        """Begin to sync; the sample classroom only once it is served, where it now stands."""
        account, sample = session.workspace.account, self._served
        try:
            self._app.accounts.refuse_site(account)
        except SiteNotAllowed as error:
            tell_error(self._app.window, error)
            return
        vault = self._app.vault
        session.token = lambda: vault.load(account)
        if account.is_sample and sample is None:
            return
        if account.is_sample and sample is not None and sample != account:
            self._app.show_account(sample.account_id)
        else:
            self._app.background.run(
                _load_runner, lambda runner: self._start_runner(session, runner), self._app.fail
            )

    def _start_sample(self) -> Account:
        """Serve the sample classroom and sign in to it; on a worker."""
        load_site_access()
        with loading_for_good():
            import sync.classroom.server  # noqa: F401, PLC0415 - only for the sample
        return self.sample.start()

    def _start_runner(self, session: AccountSession, runner: type[SyncRunner]) -> None:
        workspace, vault = session.workspace, self._app.vault

        def make_runner(
            listener: Callable[[SyncEvent], None], trouble: Callable[[CompanionError], None]
        ) -> Runner:
            return runner(
                workspace,
                lambda: vault.load(workspace.account),
                settings=self._app.settings,
                listener=listener,
                on_trouble=trouble,
            )

        session.sync.start(make_runner)
        if self._hint is None:
            from ui.network_hint import NetworkHint  # noqa: PLC0415 - the window stands without it

            self._hint = NetworkHint(self)
            self._hint.changed.connect(self._note_network)
        self._hint.tell()

    def _note_network(self, online: bool, metered: bool | None, portal: bool) -> None:  # noqa: FBT001 - a slot
        session = self._app.session
        self._app.others.syncing.note_network(metered=metered)
        if session is not None:
            session.sync.note_network(online=online, metered=metered, portal=portal)


def _load_runner() -> type[SyncRunner]:
    with loading_for_good():
        from ui.site_access import SyncRunner  # noqa: PLC0415 - on a worker, as it says

    return SyncRunner
