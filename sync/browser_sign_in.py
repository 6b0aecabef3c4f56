"""Sign-ins that go on in the browser: begun here, and ended by an address that comes back.

What is waited for stays in memory: after a new start of the app the person begins again, which is
one click where the browser is still signed in. No passport outlives its use, or half an hour.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from companion.errors import (
    NotAForumServer,
    NotASignInAnswer,
    SignInNotAwaited,
    SiteProblem,
)
from sync.servers import examiner_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.site_port import IdentityProvider, SiteDescription

log = logging.getLogger(__name__)

PASSPORT_SECONDS: Final = 30 * 60
_MOST_AT_ONCE: Final = 8


@dataclass(frozen=True, slots=True, eq=False)
class BrowserSignIn:
    """One sign-in that goes on in the browser, which begins at `address`: that holds a secret."""

    site: SiteDescription
    address: str = field(repr=False)
    passport: str = field(repr=False)
    until: float


class PendingSignIns:
    """The sign-ins that are waited for. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._pending: list[BrowserSignIn] = []

    def begin(
        self, site: SiteDescription, provider: IdentityProvider | None = None
    ) -> BrowserSignIn:
        """Return a sign-in whose address is to be opened in the browser.

        Raises `NotAForumServer` where the site has no such way.
        """
        if site.takes_token and not site.launch_url:
            raise NotAForumServer(site.url, SiteProblem.TOKEN_SIGN_IN_ONLY)
        examiner = examiner_for(site.kind)
        passport = examiner.new_passport()
        address = examiner.browser_address(site, passport, provider)
        begun = BrowserSignIn(site, address, passport, self._clock() + PASSPORT_SECONDS)
        self._pending = [*self._pending, begun][-_MOST_AT_ONCE:]
        return begun

    def drop(self, sign_in: BrowserSignIn) -> None:
        """Wait for a sign-in no longer; harmless to repeat."""
        self._pending = [each for each in self._pending if each is not sign_in]

    def redeem(self, answer: str) -> tuple[BrowserSignIn, str]:
        """Return which sign-in an address ends, and its token; that passport counts no more.

        Raises `NotASignInAnswer`, and `SignInNotAwaited` where no passport fits that is still good.
        An answer that fits none leaves the others as they are: nobody ends a sign-in by guessing.
        """
        self._pending = [each for each in self._pending if each.until > self._clock()]
        strange: NotASignInAnswer | None = None
        for each in self._pending:
            try:
                token = examiner_for(each.site.kind).token_in(answer, each.site, each.passport)
            except NotASignInAnswer as error:  # of this kind of server; perhaps of another's
                strange = error
                continue
            if token is not None:
                self.drop(each)
                return each, token
        if strange is not None:
            raise strange
        if not self._pending:
            log.info("a sign-in came back from the browser, and none is waited for")
        raise SignInNotAwaited("no passport fits")
