"""Sign-ins that go on in the browser: opens it, and hands what comes back to who waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from companion.errors import NotASignInAnswer, SignInNotAwaited

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.errors import CompanionError
    from sync.browser_sign_in import BrowserSignIn, PendingSignIns
    from sync.site_port import IdentityProvider, SiteDescription


class BrowserAnswers(QObject):
    """Of all windows. `refused` tells those who wait that something else came back.

    `open_address` opens an address in the system's browser. No address is written anywhere: the
    first holds what the answer is signed with, the second a token.
    """

    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._pending: PendingSignIns | None = None
        self._waiting: dict[BrowserSignIn, Callable[[str], object]] = {}

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for the browser."""
        return bool(self._waiting)

    def begin(
        self,
        site: SiteDescription,
        provider: IdentityProvider | None,
        take_token: Callable[[str], object],
    ) -> BrowserSignIn:
        """Open the browser; `take_token` is called once, when it has led back."""
        if self._pending is None:
            from sync.browser_sign_in import PendingSignIns  # noqa: PLC0415 - see ui.site_access

            self._pending = PendingSignIns()
        begun = self._pending.begin(site, provider)
        self._waiting[begun] = take_token
        self.open(begun)
        return begun

    def open(self, begun: BrowserSignIn) -> bool:
        """Open the browser, also once more; say whether the system has one."""
        return self.open_address(QUrl(begun.address))

    def drop(self, begun: BrowserSignIn) -> None:
        """Wait for it no longer."""
        self._waiting.pop(begun, None)
        if self._pending is not None:
            self._pending.drop(begun)

    def take(self, answer: str) -> CompanionError | None:
        """Hand over the token in what came back; return why that is not possible, if so."""
        if self._pending is None:
            return SignInNotAwaited("no sign-in was begun")
        try:
            begun, token = self._pending.redeem(answer)
        except (NotASignInAnswer, SignInNotAwaited) as error:
            return error
        self._waiting.pop(begun)(token)
        return None
