"""What comes from outside: links and packs of the command line, and later starts of the app."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.links import is_sign_in_answer, read_link
from companion.domain.pack import PACK_SUFFIX
from ui.messages import message_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.account import Account
    from ui.account_session import AccountSession
    from ui.application import CompanionApplication


class Arrivals(QObject):
    """Opens links, in whatever account they lead to, and takes packs in to the open one."""

    def __init__(self, app: CompanionApplication) -> None:
        super().__init__(app)
        self._app = app
        self._waiting: list[str] = []
        app.opened.connect(self._go_on)

    def take(self, links: Sequence[str], hidden: bool) -> None:  # noqa: FBT001 - a slot
        """Answer a later start: come forward, and open its links."""
        if not hidden or links:
            if self._app.wizard is not None:
                self._app.wizard.raise_()
                self._app.wizard.activateWindow()
            else:
                self._app.windows.bring_forward()
        self.open_links(links)

    def open_links(self, links: Sequence[str]) -> None:
        """Open links now, or as soon as an account is open."""
        for link in links:
            if is_sign_in_answer(link):
                self._end_sign_in(link)
            else:
                self._open(link)

    def _end_sign_in(self, answer: str) -> None:
        """Take what the browser came back with: a secret, which is shown and kept nowhere."""
        answers = self._app.answers
        error = answers.take(answer)
        if error is None:
            return
        if answers.is_awaited:
            answers.refused.emit(error)
        else:
            self._app.window.notice.say(lambda: message_for(error).whole)

    def _go_on(self, _session: AccountSession) -> None:
        waiting, self._waiting = self._waiting, []
        self.open_links(waiting)

    def _open(self, link: str) -> None:
        app = self._app
        account = self._account_of(link)
        if app.session is None or app.window.session is not app.session:
            self._waiting.append(link)
        elif link.endswith(PACK_SUFFIX) and Path(link).is_absolute():
            app.window.packs.take(Path(link))
        elif account is None:
            app.window.notice.say(
                lambda: self.tr("This link does not lead to any of your sites: {link}").format(
                    link=link[:200]
                )
            )
        elif account == app.session.workspace.account:
            app.window.travel.open_link(link)
        else:
            self._waiting.append(link)
            app.switch_to(account.account_id)

    def _account_of(self, link: str) -> Account | None:
        """Return the account whose site a link is of; the open one before others."""
        session = self._app.session
        known = list(self._app.known)
        if session is not None:
            known.insert(0, session.workspace.account)
        return next((each for each in known if read_link(link, each.site_url) is not None), None)
