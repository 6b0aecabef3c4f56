"""Finding a Discourse at an address as people type it, and signing in there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.domain.account import ServerKind
from companion.errors import (
    ContractBroken,
    InsecureAddress,
    NotAForumServer,
    Offline,
    ServerError,
    SiteProblem,
)
from sync.discourse import discourse_wire as wire
from sync.discourse.discourse_calls import read_json
from sync.discourse.discourse_client import discourse_session
from sync.discourse.discourse_connection import BASIC_INFO
from sync.discourse.user_api_key import (
    KEY_PAGE,
    key_in,
    key_page_address,
    make_key_ahead,
    new_passport,
)
from sync.http_session import Redirected
from sync.json_answers import checked
from sync.site_addresses import is_plain_http, more_telling, places_in
from sync.site_port import SiteDescription

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.http_session import HttpSession
    from sync.site_port import IdentityProvider

_MOST_PLACES: Final = 6
_PAGE_PATH: Final = re.compile(
    r"/(?:t|c|u|g|my|tag|tags|latest|top|new|unread|categories|login|signup|search|about|faq|"
    r"admin|user-api-key|session)(?:/.*)?$",
    re.IGNORECASE,
)


class DiscourseExaminer:
    """What can be asked of a Discourse before there is a key (see `SiteExaminer`)."""

    def __init__(self, session_factory: Callable[[], HttpSession] | None = None) -> None:
        self._new_session = session_factory or discourse_session

    async def examine(self, address: str) -> SiteDescription:
        """Ask the places that `address` can mean; the first that is a Discourse counts."""
        session = self._new_session()
        try:
            found = await self._first(session, address)
        finally:
            await session.close()
        make_key_ahead()
        return found

    async def sign_in(self, url: str, username: str, password: str) -> str:
        """Refuse: a Discourse takes passwords on its own pages only."""
        del username, password
        raise NotAForumServer(url, SiteProblem.BROWSER_SIGN_IN_ONLY)

    def new_passport(self) -> str:
        """Return a nonce and a private key for one sign-in."""
        return new_passport()

    def browser_address(
        self,
        site: SiteDescription,
        passport: str,
        provider: IdentityProvider | None = None,  # noqa: ARG002 - the site's page offers them
    ) -> str:
        """Return the page on which the person lets the app in (see `SiteExaminer`)."""
        return key_page_address(site.launch_url, passport)

    def token_in(self, answer: str, site: SiteDescription, passport: str) -> str | None:  # noqa: ARG002
        """Return the key that a site gave to this passport (see `SiteExaminer`)."""
        return key_in(answer, passport)

    async def _first(self, session: HttpSession, address: str) -> SiteDescription:
        waiting = list(places_in(address, _PAGE_PATH))
        seen: set[str] = set()
        failure: ServerError | None = None
        while waiting and len(seen) < _MOST_PLACES:
            place = waiting.pop(0)
            seen.add(place)
            try:
                return await _ask(session, place)
            except Redirected as error:
                failure = more_telling(failure, _unknown(place))
                base, separator, _ = error.target.partition(BASIC_INFO)
                if separator and base not in seen:
                    waiting.insert(0, base)
            except ContractBroken:
                failure = more_telling(failure, _unknown(place))
            except (NotAForumServer, Offline) as error:
                failure = more_telling(failure, error)
        if is_plain_http(address):
            raise InsecureAddress(address.strip()) from failure
        raise failure or _unknown(address)


def _unknown(address: str) -> NotAForumServer:
    return NotAForumServer(address, SiteProblem.NOT_A_FORUM_SERVER)


async def _ask(session: HttpSession, place: str) -> SiteDescription:
    http = await session.call("GET", f"{place}{BASIC_INFO}", headers={"accept": "application/json"})
    name = f"GET {BASIC_INFO}"
    info = checked(wire.BasicInfo, read_json(http.body, name), name)
    described = SiteDescription(
        kind=ServerKind.DISCOURSE,
        url=place,
        name=info.title.strip(),
        notice=info.description.strip(),
        takes_password=False,
        launch_url=f"{place}{KEY_PAGE}",
        roots=(place,),
    )
    return replace(described, clock=http.date, tls=http.tls)
