"""Finding a NodeBB at an address as people type it. There one signs in with a token of one's own.

A NodeBB has no way to give an app a token for a name and a password: an administrator makes one.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final, NoReturn

from companion.domain.account import ServerKind
from companion.errors import (
    Busy,
    ContractBroken,
    InsecureAddress,
    NotAForumServer,
    NotASignInAnswer,
    Offline,
    OfflineCause,
    Rejected,
    ServerError,
    SignedOut,
    SiteProblem,
)
from sync.json_answers import checked
from sync.nodebb import wire_forum as wire
from sync.nodebb.nodebb_api import NodebbApi, nodebb_session
from sync.site_addresses import is_plain_http, more_telling, places_in
from sync.site_port import SiteDescription

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.http_session import HttpSession
    from sync.site_port import IdentityProvider

_PAGE_PATH: Final = re.compile(
    r"/(?:categories|category|topic|recent|unread|popular|top|tags?|users?|groups?|login|register|"
    r"search|notifications|chats|post|world|api)(?:/.*)?$",
    re.IGNORECASE,
)


class NodebbExaminer:
    """What can be asked of a NodeBB before there is a token (see `SiteExaminer`)."""

    def __init__(self, session_factory: Callable[[], HttpSession] | None = None) -> None:
        self._new_session = session_factory or nodebb_session

    async def examine(self, address: str) -> SiteDescription:
        """Ask the places that `address` can mean for ``/api/config`` (recording `config`)."""
        session = self._new_session()
        failure: ServerError | None = None
        try:
            for place in places_in(address, _PAGE_PATH):
                try:
                    return await _ask(session, place)
                except (NotAForumServer, Offline) as error:
                    failure = more_telling(failure, error)
        finally:
            await session.close()
        if is_plain_http(address):
            raise InsecureAddress(address.strip()) from failure
        raise failure or NotAForumServer(address, SiteProblem.NOT_A_FORUM_SERVER)

    async def sign_in(self, url: str, username: str, password: str) -> str:  # noqa: ARG002
        """Refuse: a NodeBB gives no token for that."""
        raise NotAForumServer(url, SiteProblem.TOKEN_SIGN_IN_ONLY)

    def new_passport(self) -> str:
        """Return nothing: no sign-in goes on in the browser."""
        return ""

    def browser_address(
        self,
        site: SiteDescription,
        passport: str,  # noqa: ARG002
        provider: IdentityProvider | None = None,  # noqa: ARG002
    ) -> str:
        """Return the site itself; nothing comes back from there."""
        return site.url

    def token_in(self, answer: str, site: SiteDescription, passport: str) -> NoReturn:  # noqa: ARG002
        """Refuse: no answer is one of this site's."""
        raise NotASignInAnswer("a NodeBB ends no sign-in in the browser")


async def _ask(session: HttpSession, place: str) -> SiteDescription:
    """Ask for the configuration; anything that is not a NodeBB's tells that it is none."""
    path = "/api/config"
    try:
        told = await NodebbApi(session, place).read(path)
        config = checked(wire.Config, told.value, path)
    except (ContractBroken, Rejected, SignedOut) as error:
        raise NotAForumServer(place, SiteProblem.NOT_A_FORUM_SERVER) from error
    except Offline as error:
        if error.may_have_arrived or not _is_some_page(error):
            raise
        raise NotAForumServer(place, SiteProblem.NOT_A_FORUM_SERVER) from error
    if config.maintenanceMode:
        raise Busy("the site is in maintenance", maintenance=True)
    return SiteDescription(
        kind=ServerKind.NODEBB,
        url=place,
        name=unescape(config.siteTitle),
        takes_password=False,
        takes_token=True,
        roots=(place,),
        clock=told.date,
    )


def _is_some_page(error: Offline) -> bool:
    """Say whether a page stands there: of a site that is no NodeBB that is nothing strange."""
    return error.cause is OfflineCause.CAPTIVE_PORTAL
