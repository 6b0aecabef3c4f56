"""Being there while hidden: tray, notifications, counts, start at login, and what one missed."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from companion.domain.news import Interest
from companion.features import ALL_FEATURES, Feature
from sync.limits import in_quiet_hours
from ui.lines import in_line
from ui.presence.autostart import start_command, system_autostart
from ui.presence.digest_page import DigestPage
from ui.presence.notice_words import notices_of
from ui.presence.notifier import Notice, SilentNotifier, TrayNotifier
from ui.presence.reminders import Reminders
from ui.presence.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.account import Account
    from companion.domain.news import News
    from companion.features import Features
    from companion.services.workspace import AccountStatus
    from ui.account_session import AccountSession
    from ui.around.window_set import WindowSet
    from ui.background import Background
    from ui.main_window import MainWindow
    from ui.presence.autostart import Autostart
    from ui.presence.notifier import Notifier
    from ui.settings_keeper import SettingsKeeper
    from ui.style.look import Look

log = logging.getLogger(__name__)


class Presence(QObject):
    """Keeps the app there, and the person told, whether a window is shown or not.

    `told` tells that the news of a sync were looked at; `quit_wanted` that the person wants to end
    the app from the tray; `start_unchanged` why the start at login is not as it is wished.
    """

    told = Signal(object)
    quit_wanted = Signal()
    start_unchanged = Signal(object)

    def __init__(
        self,
        look: Look,
        windows: WindowSet,
        settings: SettingsKeeper,
        background: Background,
        parent: QObject,
        *,
        data_folder: Path | None = None,
        notifier: Notifier | None = None,
        autostart: Autostart | None = None,
        local_time: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        features: Features = ALL_FEATURES,
    ) -> None:
        super().__init__(parent)
        self._features = features
        self._look = look
        self._windows = windows
        self._settings = settings
        self._background = background
        self._data_folder = data_folder
        self._autostart = autostart or system_autostart()
        self._local_time = local_time
        self._session: AccountSession | None = None
        self._is_quitting = False
        self.is_active: Callable[[], bool] = _is_active
        self._wanted_start: tuple[bool, bool] | None = None
        self._offering: MainWindow | None = None
        self.unread = 0
        self.tray: Tray | None = None
        self.notifier: Notifier = notifier or SilentNotifier(self)
        self.digest = DigestPage(windows, settings, self)
        if features.has(Feature.TRAY) and QSystemTrayIcon.isSystemTrayAvailable():
            self._show_tray(own_notifier=notifier is None)
        self.notifier.chosen.connect(self._open)
        self.reminders = Reminders(lambda: settings.value, self._is_left_alone, self._remind, self)
        windows.made.connect(self._take_in)
        windows.changed.connect(self._fill_tray)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._note_state)
            app.commitDataRequest.connect(self.end)

    @property
    def stays(self) -> bool:
        """Whether the app goes on without a window."""
        return (
            self.tray is not None and self._settings.value.stays_in_tray and not self._is_quitting
        )

    def attach(self, session: AccountSession | None) -> None:
        """Tell of this account from now on."""
        self._session = session
        self._count(None)
        self.digest.attach(session)
        self.reminders.attach(session)
        if session is not None:
            session.sync.finished.connect(self._note_sync)

    def follow_settings(self) -> None:
        """Let changed settings take effect."""
        self._show_counts()
        self.reminders.look()
        for window in self._windows.all:
            self._show_quiet(window)
        wanted = self._settings.value
        start = (wanted.starts_at_login, wanted.starts_hidden)
        if start != self._wanted_start:
            before, self._wanted_start = self._wanted_start, start
            if before is not None or wanted.starts_at_login:
                self._background.run(self._write_start, self._note_start, self._note_start)

    def end(self, _session_manager: object = None) -> None:
        """Let the windows close for good, as the person ends the app or the desktop does."""
        self._is_quitting = True
        self.note_here()

    def note_here(self) -> None:
        """Note that the person is here now, if they are."""
        if self._session is not None and self.is_active():
            digests = self._session.workspace.digests
            self._session.run(digests.note_here, lambda _: None)

    # Windows ---------------------------------------------------------------------------------

    def _take_in(self, window: MainWindow) -> None:
        window.title.show_names(self._settings.value.titles_show_names)
        window.may_hide = lambda: self._may_hide(window)
        window.navigation.status_read.connect(self._count)
        window.actions_.quiet.toggled.connect(self._be_quiet)
        self._show_quiet(window)
        self._fill_tray()

    def _may_hide(self, window: MainWindow) -> bool:
        """Say whether closing this window hides it: the last one, where the app stays."""
        others = [each for each in self._windows.all if each is not window and each.isVisible()]
        if others or not self.stays or not window.isVisible():
            return False
        self.note_here()
        if not self._settings.value.told_of_tray:
            self._settings.change(told_of_tray=True)
            self.notifier.show(
                Notice(
                    self.tr("Companion is still here"),
                    self.tr("It goes on syncing. Its icon in the tray opens it, or ends it."),
                )
            )
        return True

    def _show_tray(self, *, own_notifier: bool) -> None:
        self.tray = Tray(self._look, self)
        self.tray.open_wanted.connect(self._windows.bring_forward)
        self.tray.quit_wanted.connect(self.quit_wanted)
        if own_notifier:
            self.notifier = TrayNotifier(self.tray)
        self.tray.show()

    def _fill_tray(self) -> None:
        """Offer the actions of a window that is there."""
        if self.tray is not None and self._offering not in self._windows.all:
            self._offering = self._windows.main
            acts = self._offering.actions_
            self.tray.offer([acts.sync_now, acts.work_offline, acts.quiet])

    def _remind(self, notice: Notice) -> None:
        """Tell of a date, in the window where the system tells of nothing: it is told only once."""
        if self._session is not None:
            notice = replace(notice, account_id=self._session.workspace.account.account_id)
        if self.notifier.is_seen:
            self.notifier.show(notice)
        else:
            self._windows.main.notices.tell_reminder(notice, lambda: self._open(notice))

    def _open(self, notice: Notice) -> None:
        self._windows.bring_forward()
        where, main = notice.destination, self._windows.main
        if where is None:
            return
        if notice.account_id is None:
            main.travel.go(where)
        else:
            # Another account may have been opened since it was shown, with other ids.
            main.travel.go_elsewhere(notice.account_id, lambda window: window.travel.go(where))

    # News ------------------------------------------------------------------------------------

    def _note_sync(self, _report: object) -> None:
        session = self._session
        if session is None:
            return
        self.note_here()
        usual, news = Interest(self._settings.value.notify), session.workspace.news
        account_id = session.workspace.account.account_id
        session.run(lambda: news.take(usual), lambda taken: self._tell(taken, account_id))

    def tell_of_other(self, account: Account, news: News) -> None:
        """Tell of news in an account that is not open, and of which that is."""
        if news:
            self._tell(news, account.account_id, account.site_name)

    def _tell(self, news: News, account_id: int, site: str = "") -> None:
        shows_text = self._settings.value.notices_show_text
        if news and not self._is_left_alone() and not self.is_active():
            for notice in notices_of(news, shows_text=shows_text):
                said = in_line((site, notice.text)) if site and shows_text else notice.text
                self.notifier.show(replace(notice, text=said, account_id=account_id))
        self.told.emit(news)

    def _is_left_alone(self) -> bool:
        """Say whether the person wants no notifications now."""
        settings = self._settings.value
        return settings.is_quiet or in_quiet_hours(settings, self._local_time())

    def _be_quiet(self, quiet: bool) -> None:  # noqa: FBT001 - a slot
        if quiet != self._settings.value.is_quiet:
            self._settings.change(is_quiet=quiet)
            for window in self._windows.all:
                self._show_quiet(window)

    def _show_quiet(self, window: MainWindow) -> None:
        window.actions_.quiet.setChecked(self._settings.value.is_quiet)

    # Counts ----------------------------------------------------------------------------------

    def _count(self, status: AccountStatus | None) -> None:
        figures = status.figures if status is not None else None
        posts = figures.unread if figures is not None else 0
        has_messages = figures is not None and self._features.has(Feature.MESSAGES)
        messages = figures.unread_messages if figures is not None and has_messages else 0
        told = figures.unread_notifications if figures is not None else 0
        self.unread = posts + messages + told
        if self.tray is not None:
            waiting = figures.waiting + figures.in_doubt if figures is not None else 0
            troubled = figures.needs_attention if figures is not None else 0
            self.tray.count(posts, messages, told, waiting, troubled)
        self._show_counts()

    def _show_counts(self) -> None:
        settings = self._settings.value
        for window in self._windows.all:
            window.title.show_names(settings.titles_show_names)
            window.title.count(self.unread if settings.counts_in_title else 0)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(self.unread if settings.badge else 0)

    # Start -----------------------------------------------------------------------------------

    def _write_start(self) -> OSError | None:
        """Have the system start the app as it is wished; return why that is impossible."""
        wanted, folder = self._settings.value, self._data_folder
        try:
            if wanted.starts_at_login:
                self._autostart.turn_on(start_command(folder, hidden=wanted.starts_hidden))
            else:
                self._autostart.turn_off()
        except OSError as error:
            return error
        return None

    def _note_start(self, error: Exception | None) -> None:
        if error is not None:
            log.warning("start at login was not changed: %s", error)
            self.start_unchanged.emit(error)

    def _note_state(self, state: Qt.ApplicationState) -> None:
        """Say what happened when the person comes back to an app that stayed."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.digest.look_whether_missed()


def _is_active() -> bool:
    """Return whether the person has a window of the app in front of them."""
    return QApplication.activeWindow() is not None
