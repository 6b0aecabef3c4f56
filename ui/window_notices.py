"""What the bar across the window says, and when it stops saying it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.errors import PasswordOutdated, ShutOut
from sync.events import ConnectionState
from sync.limits import Hold
from ui.account_wording import needs_you_words, plain_name
from ui.messages import message_for
from ui.wording import hold_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.tie import TiedForum
    from companion.errors import CompanionError
    from companion.services.version_news import VersionNews
    from companion.store.opening import OpeningReport
    from ui.account_session import AccountSession
    from ui.account_wording import Standing
    from ui.presence.notifier import Notice
    from ui.widgets.notice_bar import NoticeBar

_SIGN_IN = "sign-in"
_HOLD = "hold"
_SETTINGS = "settings"
_VERSION = "version"
_CRASH = "crash"
_OTHER_ACCOUNT = "other-account"


class WindowNotices(QObject):
    """Signed out, held by a limit, stopped by the store: said once, taken back when it is over."""

    def __init__(
        self,
        bar: NoticeBar,
        sign_in: Callable[[], object],
        open_site: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._sign_in = sign_in
        self._open_site = open_site
        self._session: AccountSession | None = None

    def attach(self, session: AccountSession | None) -> None:
        """Tell about this account from now on."""
        self._session = session
        self._bar.hide()
        if session is not None:
            session.sync.connection_changed.connect(self._show_sign_in)
            session.sync.hold_changed.connect(self._show_hold)
            session.sync.troubled.connect(self._tell_trouble)
            self._show_sign_in()
            self._show_hold()

    def tell_opening(self, opening: OpeningReport, *, of: str = "") -> None:
        """Say what opening the database found, where the person has to know it.

        `of` names the account where it is not the one that is open.
        """
        if opening.damaged_copy is not None:
            self._bar.say(
                lambda: (
                    (f"{of}: " if of else "")
                    + self.tr(
                        "The database of this account was damaged and has been made anew. What you "
                        "wrote was carried over: %n text(s). Courses and forums come back with the "
                        "next sync. The damaged file is kept: {path}",
                        "",
                        opening.rescued_items,
                    ).format(path=opening.damaged_copy)
                )
            )

    def tell_unsaved_settings(self, error: CompanionError) -> None:
        """Say that changed settings are not on the disk yet."""
        self._bar.say(
            lambda: self.tr("Your settings could not be saved. {why}").format(
                why=message_for(error).whole
            ),
            about=_SETTINGS,
        )

    def take_back_unsaved_settings(self) -> None:
        """Say so no longer."""
        self._bar.take_back(_SETTINGS)

    def tell_start_unchanged(self, error: Exception) -> None:
        """Say that the system does not let the start at login be as it is wished."""
        why = getattr(error, "strerror", None) or str(error)
        self._bar.say(
            lambda: self.tr(
                "Whether Companion starts at login could not be changed. The system says: {why}"
            ).format(why=why)
        )

    def tell_reminder(self, notice: Notice, show: Callable[[], object]) -> None:
        """Remind of a date, with a button that leads there."""
        said = " · ".join(part for part in (notice.title, notice.text) if part)

        def go() -> None:
            self._bar.hide()
            show()

        self._bar.say(said, lambda: self.tr("Show"), go)

    def tell_crash(self, show_report: Callable[[], object]) -> None:
        """Say that the app ended by a fault the last time, with the way to the report of it."""
        self._bar.say(
            lambda: self.tr(
                "Companion ended by a fault the last time. What you wrote is kept. The report says "
                "where it was; nothing is sent by itself."
            ),
            lambda: self.tr("Read the report…"),
            show_report,
            about=_CRASH,
        )

    def tell_newer_version(self, news: VersionNews, open_page: Callable[[], object]) -> bool:
        """Say that there is a newer version, with a button to its page where one is named.

        Return False where the bar says something else: that is more important.
        """
        if self._bar.about:
            return False
        version = news.version
        self._bar.say(
            lambda: self.tr("Companion {version} is there. This is an older one.").format(
                version=version
            ),
            (lambda: self.tr("Open the page")) if news.link else "",
            open_page if news.link else None,
            about=_VERSION,
        )
        return True

    def tell_other_account(self, name: str, standing: Standing, show: Callable[[], object]) -> None:
        """Say that words of the person are stuck in an account that is not open."""

        def go() -> None:
            self._bar.hide()
            show()

        self._bar.say(
            lambda: needs_you_words(name, standing),
            lambda: self.tr("Show"),
            go,
            about=_OTHER_ACCOUNT,
        )

    def tell_unread_elsewhere(self, tied: TiedForum) -> None:
        """Say why a forum of another account cannot be shown."""
        why = message_for(tied.error).whole if tied.error is not None else ""
        name = plain_name(tied.account)
        self._bar.say(
            lambda: self.tr("{account} cannot be read now. {why}").format(account=name, why=why)
        )

    def _tell_trouble(self, error: CompanionError) -> None:
        self._bar.say(lambda: message_for(error).whole)

    def _show_sign_in(self) -> None:
        session = self._session
        if session is None:
            return
        if session.sync.state is not ConnectionState.SIGNED_OUT:
            self._bar.take_back(_SIGN_IN)
            return
        site = session.workspace.account.site_name
        if isinstance(session.sync.error, PasswordOutdated):
            self._bar.say(
                lambda: self.tr(
                    "{site} wants you to set a new password first. Everything here is kept."
                ).format(site=site),
                lambda: self.tr("Open the site"),
                self._open_site,
                about=_SIGN_IN,
            )
            return
        if isinstance(session.sync.error, ShutOut):
            self._bar.say(
                lambda: self.tr(
                    "{site} does not let you in at the moment. Everything here is kept."
                ).format(site=site),
                lambda: self.tr("Open the site"),
                self._open_site,
                about=_SIGN_IN,
            )
            return
        self._bar.say(
            lambda: self.tr("You are signed out of {site}. Everything here is kept.").format(
                site=site
            ),
            lambda: self.tr("Sign in again"),
            self._sign_in,
            about=_SIGN_IN,
        )

    def _show_hold(self) -> None:
        """Ask where it costs; quiet hours are the person's wish, and the status line says so."""
        session = self._session
        hold = session.sync.hold if session is not None else None
        if session is None or hold is None or hold is Hold.QUIET_HOURS:
            self._bar.take_back(_HOLD)
            return
        self._bar.say(
            lambda: hold_words(hold),
            lambda: self.tr("Sync now"),
            session.sync.sync_now,
            about=_HOLD,
        )
