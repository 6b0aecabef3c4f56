"""What a site says of itself before there is a sign-in, and how one signs in there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.account import ServerKind


@dataclass(frozen=True, slots=True)
class IdentityProvider:
    """Who signs people in for a site, such as a company's directory; `key` is the site's for it."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class SiteDescription:
    """What a site says about itself before sign-in. `url` is where its services really stand.

    `takes_password` is false where people sign in otherwise. In the browser that begins at
    `launch_url`, empty where the site has no such way; `providers` may be asked for straight away.
    `takes_token`: people get a token from the site, on the page `token_page` (empty where there is
    none, and an administrator gives it), and paste it here. `roots` are the addresses under which
    the site knows itself. `clock` is what its clock showed when it answered, `tls` the version
    of TLS that it was asked over; None and empty where there was none.
    """

    kind: ServerKind
    url: str
    name: str
    notice: str = ""
    takes_password: bool = True
    launch_url: str = ""
    takes_token: bool = False
    token_page: str = ""
    roots: tuple[str, ...] = ()
    providers: tuple[IdentityProvider, ...] = ()
    clock: datetime | None = field(default=None, compare=False)
    tls: str = field(default="", compare=False)


class SiteExaminer(Protocol):
    """The part of a server package that works before there is a sign-in."""

    async def examine(self, address: str) -> SiteDescription:
        """Find out what stands at an address as a person typed it.

        Raises `InsecureAddress`, `NotAForumServer`, `Offline` or `Busy`.
        """
        ...

    async def sign_in(self, url: str, username: str, password: str) -> str:
        """Return a token for the person; raise `SignInRefused`, `Offline` or `Busy`."""
        ...

    def new_passport(self) -> str:
        """Return a fresh secret for one sign-in in the browser; it stays in memory only."""
        ...

    def browser_address(
        self, site: SiteDescription, passport: str, provider: IdentityProvider | None = None
    ) -> str:
        """Return where the browser begins to sign the person in.

        `passport` is `new_passport`'s: by it the site's answer is known to be one to this sign-in.
        """
        ...

    def token_in(self, answer: str, site: SiteDescription, passport: str) -> str | None:
        """Return the token in the address with which a site ended a sign-in in the browser.

        None where it is not this site's answer to this passport; raises `NotASignInAnswer` for any
        other text.
        """
        ...
