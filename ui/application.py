"""Wires the window together: settings, accounts, sync, and what happens when something fails."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from companion.app_paths import usual_data_folder
from companion.credentials import TokenVault
from companion.errors import KeyMissing
from companion.features import Feature
from companion.policy.policy_values import NO_POLICY
from companion.services.accounts import Accounts
from ui.account_keeping import AccountKeeping
from ui.account_leaving import AccountLeaving
from ui.account_opening import AccountOpening
from ui.account_session import AccountSession
from ui.account_syncing import AccountSyncing
from ui.around.about_the_app import AboutTheApp
from ui.around.arrivals import Arrivals
from ui.around.window_set import WindowSet
from ui.background import Background
from ui.browser_answers import BrowserAnswers
from ui.main_window import MainWindow
from ui.messages import message_for
from ui.other_accounts import OtherAccounts
from ui.presence.presence import Presence
from ui.setting_up import SettingUp
from ui.settings_keeper import SettingsKeeper
from ui.settings_taking import SettingsTaking, appearance_of
from ui.style.look import Look
from ui.sync_controller import SyncController
from ui.turns import Turns
from ui.version_notice import VersionNotice
from ui.widgets.questions import tell_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from companion.domain.account import Account
    from companion.errors import CompanionError
    from companion.policy.policy_values import Policy
    from companion.services.workspace import Workspace
    from companion.settings import Settings
    from sync.classroom.sample_account import SampleClassroom
    from ui.account_opening import OpenedAccount
    from ui.presence.autostart import Autostart
    from ui.presence.notifier import Notifier
    from ui.views.settings_dialog import SettingsDialog
    from ui.views.sign_in_again import SignInAgain
    from ui.views.wizard import SetupWizard

log = logging.getLogger(__name__)


class CompanionApplication(QObject):
    """The composition root of the window. `opened` tells that an account is shown, `ended` the end.

    `wizard_shown` tells that the first start, or another account, is being set up.

    `policy` is what the organisation has set. `known` are all accounts, as they were when one was
    opened last.
    """

    opened = Signal(object)
    ended = Signal()
    wizard_shown = Signal()

    def __init__(
        self,
        data_folder: Path,
        *,
        notifier: Notifier | None = None,
        autostart: Autostart | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        super().__init__()
        self.policy = policy
        self.background = Background(self)
        self.network = Background(self, workers=2)
        self._settings = SettingsKeeper(data_folder, self.background, policy)
        self._settings.failed.connect(self._tell_unsaved_settings)
        self._settings.mended.connect(self._take_back_unsaved_settings)
        self.look = Look(
            self,
            text_scale=self.settings.text_scale,
            appearance=appearance_of(self.settings),
        )
        self.look.set_font()
        self.accounts = Accounts(data_folder, policy)
        self.known: tuple[Account, ...] = ()
        self.vault: TokenVault = TokenVault()
        self.others = OtherAccounts(self)
        self._opening = AccountOpening(self.accounts, self.others.syncing.make_way, self)
        self.keeping = AccountKeeping(self, self._opening, self)
        self.answers = BrowserAnswers(self)
        self.session: AccountSession | None = None
        self._showing = Turns(self)
        self._is_restored = True
        self.syncing = AccountSyncing(self)
        self.setting_up = self._begin_setting_up()
        self.sign_in_dialog: SignInAgain | None = None
        self.setting = SettingsTaking(self, self._settings)
        self.leaving = AccountLeaving(self)
        self.windows = WindowSet(lambda: MainWindow(self.look, features=policy.features), self)
        self.windows.made.connect(self._take_in)
        self.windows.changed.connect(self._remember_open)
        self.windows.leaving.connect(self._remember_open)
        self.about = AboutTheApp(self.look, self.background, data_folder, self)
        self.presence = Presence(
            self.look,
            self.windows,
            self._settings,
            self.background,
            self,
            data_folder=None if data_folder == usual_data_folder() else data_folder,
            notifier=notifier,
            autostart=autostart,
            features=policy.features,
        )
        self.presence.quit_wanted.connect(self.quit)
        self.presence.start_unchanged.connect(self._tell_start_unchanged)
        self.arrivals = Arrivals(self)
        self.versions = VersionNotice(
            self.network,
            policy,
            data_folder,
            lambda: self.window.notices,
            lambda: not self.settings.work_offline,
            self,
        )
        self.opened.connect(self.versions.begin)
        self.opened.connect(self.others.begin)
        self.windows.begin().take_shape(self.settings.window_geometry, self.settings.window_state)
        self.presence.follow_settings()
        self._is_shut = self._starts_hidden = self._is_quitting = False

    @property
    def window(self) -> MainWindow:
        """The window in use."""
        return self.windows.main

    @property
    def settings(self) -> Settings:
        """The person's settings as they are now."""
        return self._settings.value

    @property
    def is_opening(self) -> bool:
        """Whether an account is on its way to be shown."""
        return self._opening.is_busy

    @property
    def wizard(self) -> SetupWizard | None:
        """The first start, or what adds an account, while it stands there."""
        return self.setting_up.wizard

    @property
    def sample(self) -> SampleClassroom:
        """The sample classroom, served or not."""
        return self.syncing.sample

    @property
    def settings_dialog(self) -> SettingsDialog | None:
        """The window of the settings that was opened last."""
        return self.setting.dialog

    def _begin_setting_up(self) -> SettingUp:
        made = SettingUp(self)
        made.shown.connect(self.wizard_shown)
        made.sample_wanted.connect(self.open_sample)
        made.account_added.connect(self._open_for_choice)
        made.done.connect(self._finish_setup)
        made.abandoned.connect(self._abandon_setup)
        return made

    def begin(self, *, start_sample: bool = False, hidden: bool = False) -> None:
        """Open the account of the last time, or help to set up the first one."""
        self.window.navigation.status_read.connect(
            _log_start, Qt.ConnectionType.SingleShotConnection
        )

        def seen(known: tuple[Account, ...]) -> None:
            self._starts_hidden = hidden and self.presence.stays and bool(known)
            self._begin_on(known, start_sample=start_sample)

        self._opening.look(seen, self.fail)

    def _begin_on(self, known: tuple[Account, ...], *, start_sample: bool) -> None:
        self.known = known
        if known:
            self._show_window()
            self._open_last()
        elif start_sample and self.policy.features.has(Feature.SAMPLE_CLASSROOM):
            self.window.show()
            self.open_sample()
        else:
            self.show_wizard()
        if self._settings.error is not None:
            tell_error(self.window if self.window.isVisible() else None, self._settings.error)

    def _open_last(self) -> None:
        """Open the account of the last time."""
        known = self.known
        last = [each for each in known if each.account_id == self.settings.last_account]
        self._open((last or list(known))[0].account_id, self._show_in_window)

    def show_wizard(self) -> None:
        """Show the first start, also later to add an account."""
        self.setting_up.begin()

    def _open_for_choice(self, account_id: int) -> None:
        """Open an account that was added, for the choice of what is kept of it."""

        def opened(session: AccountSession) -> None:
            self.setting_up.choose_courses(session, lambda: self._show_in_window(session))

        self._open(account_id, opened)

    def open_sample(self) -> None:
        """Open the sample classroom, made if there is none."""

        def opened(session: AccountSession) -> None:
            self._show_in_window(session, instead_of_wizard=True)

        self.syncing.serve_sample(lambda account: self._open_stored(account.account_id, opened))

    def quit(self) -> None:
        """End the app, once everything written is saved; where it is not, the person may stay."""
        was_open = self._open_now()
        self.windows.leave_writing(lambda: self._close_all(was_open))

    def _close_all(self, was_open: dict[str, str]) -> None:
        self._settings.change(**was_open)
        self._is_quitting = True
        self.presence.end()
        for window in list(self.windows.all):
            window.close()
        self.ended.emit()
        QApplication.quit()

    def shut_down(self) -> None:
        """End sync, workers and sample classroom; everything written is saved by now."""
        if self._is_shut:
            return
        self._is_shut = True
        self.presence.note_here()
        self.others.syncing.stop()
        self.background.shutdown()
        self.network.shutdown()
        self._opening.shutdown()
        self._settings.save_now()
        if self.session is not None:
            self.session.close()
        self.syncing.stop_sample()

    def _open(self, account_id: int, then: Callable[[AccountSession], None]) -> None:
        """Open an account; what is cached is there at once, the sample's server comes behind."""

        def opened(session: AccountSession) -> None:
            then(session)
            if session.workspace.account.is_sample:
                self._once_shown(session, self.syncing.serve_sample_behind)

        self._open_stored(account_id, opened)

    def _open_stored(self, account_id: int, then: Callable[[AccountSession], None]) -> None:
        """Open an account instead of the one that is open, once what is written there is saved."""

        def opened(account: OpenedAccount) -> None:
            self.known = account.known
            self.others.note_opened(account_id, account.unsent)
            session = self._session_on(account.workspace)
            then(session)
            self._once_shown(session, lambda: self.syncing.start(session))

        def left() -> None:
            self._close_session()
            self._opening.open(account_id, opened, self.fail)

        self.windows.leave_writing(left)

    def _once_shown(self, session: AccountSession, act: Callable[[], None]) -> None:
        """Do something that can wait until the window shows the account, if it is about to."""

        def go_on() -> None:
            if self.session is session:
                act()

        if self.window.session is session:
            once = Qt.ConnectionType.SingleShotConnection
            self.window.navigation.settled.connect(go_on, once)
        else:
            go_on()

    def _session_on(self, workspace: Workspace) -> AccountSession:
        sync = SyncController(work_offline=self.settings.work_offline)
        self.session = AccountSession(workspace, sync, Background(), self)
        self.setting.apply_to(self.session)
        self._settings.change(last_account=workspace.account.account_id)
        return self.session

    def _show_in_window(self, session: AccountSession, *, instead_of_wizard: bool = False) -> None:
        self._is_restored = False
        self.windows.attach(session)
        for window in self.windows.all:
            self.others.show_in(window)
        self.window.notices.tell_opening(session.workspace.opening)
        # At once: else what is listed first would be shown for a moment.
        self.windows.restore(self.settings.open_windows)
        self._showing.begin(self._show_by_steps(session, instead_of_wizard=instead_of_wizard))

    def _show_by_steps(self, session: AccountSession, *, instead_of_wizard: bool) -> Iterator[None]:
        """Bring a window with an account to the screen, whose parts then find their places."""
        if self._is_shut:
            return
        self._show_window()
        yield
        if instead_of_wizard:
            self._end_setup()
            yield
        if self.session is session:
            self._is_restored = True
            self._remember_open()
            self.presence.attach(session)
            self.opened.emit(session)

    def _show_window(self) -> None:
        """Show the window, unless the app was started without."""
        if not self._starts_hidden:
            self.window.show()

    def _finish_setup(self) -> None:
        if self.session is not None:
            self._show_in_window(self.session, instead_of_wizard=True)
        else:
            self._end_setup()

    def _end_setup(self) -> None:
        """Close the wizard; not before the window stands, for the app ends with its last one."""
        if self.setting_up.wizard is not None and self.session is not None:
            self.window.show()
        self.setting_up.close()

    def _abandon_setup(self) -> None:
        """Go on with what there is; without any account, end."""
        if self.session is not None:
            if self.window.session is not self.session:
                self._show_in_window(self.session)
        elif self._opening.is_busy:
            self._show_window()
        elif self.known:
            self._open_last()
        else:
            self.quit()

    def show_account(self, account_id: int) -> None:
        """Open an account where no sample classroom has to be served for it."""
        self._open_stored(account_id, self._show_in_window)

    def switch_to(self, account_id: int, arrive: Callable[[], None] | None = None) -> None:
        """Open another account, once what is written in this one is saved.

        `arrive` goes somewhere in it, once the window has read it.
        """

        def shown(session: AccountSession) -> None:
            self._show_in_window(session)
            if arrive is not None:
                self._once_shown(session, arrive)

        self._open(account_id, shown)

    def leave(self, remove: Callable[[], object]) -> None:
        """Close the open account once what is written is saved, remove it, and go on with others.

        `remove` is called on a worker. Where it fails, the account is opened again.
        """

        def go_on() -> None:
            self._opening.look(lambda known: self._begin_on(known, start_sample=False), self.fail)

        def fail(error: Exception) -> None:
            tell_error(self.window, error)
            go_on()

        def work() -> None:
            if is_sample:
                self.syncing.stop_sample()
            remove()

        def left() -> None:
            self._close_session()
            if is_sample:
                self.syncing.forget_sample()
            self._opening.afterwards(work, go_on, fail)

        is_sample = self.session is not None and self.session.workspace.account.is_sample
        self.windows.leave_writing(left)

    def close_account(self, then: Callable[[], None]) -> None:
        """Close the account, once what is written there is saved, and go on."""

        def left() -> None:
            self._close_session()
            then()

        self.windows.leave_writing(left)

    def open_what_is_left(self) -> None:
        """Open another account; where there is none, help to set up a first one."""
        if self.known:
            self._open_last()
        else:
            self.show_wizard()

    def _close_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            session.blockSignals(True)  # noqa: FBT003
            self.presence.attach(None)
            self.windows.attach(None)
            self._opening.close(session, self.fail)

    def _sign_in_again(self) -> None:
        session = self.session
        if session is None:
            return
        account = session.workspace.account
        if account.is_sample:
            self.syncing.serve_sample(lambda _account: session.sync.sync_unless_offline())
            return
        from ui.views.sign_in_again import SignInAgain  # noqa: PLC0415 - see ui.site_access

        dialog = SignInAgain(
            self.look,
            account,
            self.vault,
            self.network,
            self.answers,
            self.window,
            policy=self.policy,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.done_signing_in.connect(session.sync.sync_unless_offline)
        self.sign_in_dialog = dialog
        dialog.open()

    def fail(self, error: Exception) -> None:
        """Say why an account could not be opened; the window stays, to choose another."""
        if self.setting_up.wizard is not None:
            self.setting_up.wizard.fail(error)
            return
        self.window.show()
        self.window.thread_pane.say(message_for(error))
        if isinstance(error, KeyMissing):
            self.keeping.ask_for_phrase(error)
        else:
            tell_error(self.window, error)

    def _take_in(self, window: MainWindow) -> None:
        """Let a window have what the app does for it."""
        change = self._settings.change
        window.sign_in_wanted.connect(self._sign_in_again)
        window.settings_wanted.connect(self.setting.show)
        self.about.take_in(window)
        window.quit_wanted.connect(self.quit)
        window.text_scale_changed.connect(lambda scale: change(text_scale=scale))
        window.work_offline_changed.connect(lambda off: change(work_offline=off))
        window.actions_.add_account.triggered.connect(self.show_wizard)
        window.actions_.sign_out.triggered.connect(self.leaving.ask)
        window.actions_.account_wanted.connect(self.switch_to)
        self.others.attend(window)

    def tell_crash(self) -> None:
        """Say that the last run crashed, once an account is shown."""

        def tell() -> None:
            window = self.window
            window.notices.tell_crash(lambda: self.about.show_diagnostics(window))

        self.opened.connect(tell, Qt.ConnectionType.SingleShotConnection)

    def _tell_start_unchanged(self, error: Exception) -> None:
        self.window.notices.tell_start_unchanged(error)

    def _tell_unsaved_settings(self, error: CompanionError) -> None:
        self.window.notices.tell_unsaved_settings(error)

    def _take_back_unsaved_settings(self) -> None:
        for window in self.windows.all:
            window.notices.take_back_unsaved_settings()

    def _remember_open(self) -> None:
        """Keep what is open for the next start."""
        if not self._is_quitting:
            self._settings.change(**self._open_now())

    def _open_now(self) -> dict[str, str]:
        """Return what is open, as settings.

        Nothing without an account, or while what was open the last time is about to open again.
        """
        if self.session is None or not self._is_restored:
            return {}
        geometry, panes = self.window.shape()
        return {
            "window_geometry": geometry,
            "window_state": panes,
            "open_windows": self.windows.as_text(),
        }


def _log_start(_status: object) -> None:
    """Note when a start has come to its end; `make bench` reads this."""
    log.info("the window shows the account after %.3f s of processor time", time.process_time())
