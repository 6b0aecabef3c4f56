"""Finding a Moodle at an address as people type it, and signing in there."""

from __future__ import annotations

import re
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.content.cutting import cut
from companion.content.plain_text import plain_text
from companion.domain.account import ServerKind
from companion.errors import (
    Busy,
    ContractBroken,
    InsecureAddress,
    NotAForumServer,
    Offline,
    ServerError,
    SignInRefused,
    SiteProblem,
)
from sync.http_session import HttpSession, Redirected
from sync.moodle import wire_models as wire
from sync.moodle.answer_text import PageInstead, checked, is_maintenance_page, read_json
from sync.moodle.errors import Fault, fault_in
from sync.moodle.launch import (
    launch_address,
    launch_url_of,
    providers_in,
    roots_of,
    token_in,
)
from sync.moodle.mapping import site_title
from sync.moodle.public_config import (
    PUBLIC_CONFIG,
    SERVICE_PATH,
    ask_public_config,
    judged,
)
from sync.site_addresses import is_plain_http, more_telling, places_in
from sync.site_port import SiteDescription

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.site_port import IdentityProvider

MOBILE_SERVICE: Final = "moodle_mobile_app"
"""The short name of the service that every Moodle carries for its app; tokens belong to it."""

_LONGEST_NOTICE: Final = 2_000


class MoodleExaminer:
    """What can be asked of a Moodle before there is a token (see `SiteExaminer`)."""

    def __init__(self, session_factory: Callable[[], HttpSession] | None = None) -> None:
        self._new_session = session_factory or moodle_session

    async def examine(self, address: str) -> SiteDescription:
        """Ask the places that `address` can mean; the first that is a Moodle counts.

        A site that lets no app in is refused with the reason (recording `site.public-config`
        shows where it is told). Raises `NotAForumServer`, `InsecureAddress`, `Offline`, `Busy`.
        """
        session = self._new_session()
        try:
            return await self._first_moodle(session, address)
        finally:
            await session.close()

    async def sign_in(self, url: str, username: str, password: str) -> str:
        """Ask ``login/token.php`` for a token (recordings `login.*`).

        A wrong password, an unknown name, a suspended and a locked account all are
        `invalidlogin`. Raises `SignInRefused`, `NotAForumServer`, `Offline`, `Busy`.
        """
        fields = [
            ("username", username.strip()),
            ("password", password),
            ("service", MOBILE_SERVICE),
        ]
        session = self._new_session()
        try:
            http = await session.post_form(f"{url.rstrip('/')}/login/token.php", fields)
            answer = read_json(http.body, _SIGN_IN)
        except UnicodeEncodeError:
            raise SignInRefused("half a character in name or password", "invalidlogin") from None
        except (PageInstead, Redirected) as error:
            raise await judged(error, session, url) from error
        finally:
            await session.close()
        fault = fault_in(answer, _SIGN_IN)
        if fault is not None:
            raise _refusal(fault, url)
        return checked(wire.TokenAnswer, answer, _SIGN_IN).token

    def new_passport(self) -> str:
        """Return a random word, which the launch page signs its answer with."""
        return secrets.token_urlsafe(24)

    def browser_address(
        self, site: SiteDescription, passport: str, provider: IdentityProvider | None = None
    ) -> str:
        """Return the launch page with what it wants to know (see `SiteExaminer`)."""
        key = provider.key if provider is not None else ""
        return launch_address(site.launch_url, MOBILE_SERVICE, passport, key)

    def token_in(self, answer: str, site: SiteDescription, passport: str) -> str | None:
        """Return the token that the launch page of this site gave (see `SiteExaminer`)."""
        return token_in(answer, site.roots, passport)

    async def _first_moodle(self, session: HttpSession, address: str) -> SiteDescription:
        """Try the places one after the other, and those that they redirect to."""
        waiting = list(places_meant_by(address))
        seen: set[str] = set()
        failure: ServerError | None = None
        while waiting and len(seen) < _MOST_PLACES:
            place = waiting.pop(0)
            seen.add(place)
            try:
                found = await _ask(session, place)
            except (NotAForumServer, Offline) as error:
                failure = more_telling(failure, error)
                continue
            if isinstance(found, SiteDescription):
                return found
            waiting += [found] if found not in seen else []
        if is_plain_http(address):
            raise InsecureAddress(address.strip()) from failure
        raise failure or NotAForumServer(address, SiteProblem.NOT_A_FORUM_SERVER)


def moodle_session() -> HttpSession:
    """Return a session that knows Moodle's maintenance page."""
    return HttpSession(is_maintenance_page=is_maintenance_page)


def places_meant_by(address: str) -> tuple[str, ...]:
    """Return the base addresses that a typed or pasted address can mean, the likeliest first.

    As `places_in` does, without a path of Moodle's own pages (``/login/index.php``, ``/my``).
    """
    scheme, separator, rest = address.strip().partition("://")
    if separator and scheme.lower() == _APP_SCHEME:
        # A QR code of the site: its address, with a key behind it that is for Moodle's own app.
        return places_meant_by(rest.partition("?")[0])
    return places_in(address, _PAGE_PATH)


_APP_SCHEME: Final = "moodlemobile"
_SIGN_IN: Final = "login/token.php"
_MOST_PLACES: Final = 6
_BROWSER_SIGN_IN: Final = frozenset({2, 3})
_SERVICES_OFF: Final = frozenset({"enablewsdescription", "servicenotavailable"})
_PAGE_PATH: Final = re.compile(
    r"/(?:index\.php|(?:login|my|course|mod|user|admin|calendar|message|lib|webservice|"
    r"pluginfile\.php|enrol|grade|theme|local|blog|badges)(?:/.*)?)$",
    re.IGNORECASE,
)


async def _ask(session: HttpSession, place: str) -> SiteDescription | str:
    """Ask for the public configuration; return another place where we were sent there."""
    try:
        http = await ask_public_config(session, place)
        base, separator, _ = http.url.partition(SERVICE_PATH)
        if not separator:
            return places_meant_by(http.url)[0]
        described = _described(read_json(http.body, PUBLIC_CONFIG), base)
        return replace(described, clock=http.date, tls=http.tls)
    except ContractBroken as error:
        raise NotAForumServer(place, SiteProblem.NOT_A_FORUM_SERVER) from error


def _described(answer: object, base: str) -> SiteDescription:
    """Read the configuration: a list of one response, or a fault in its place."""
    first = answer[0] if isinstance(answer, list) and answer else answer
    fault = fault_in(first, PUBLIC_CONFIG)
    if fault is None and isinstance(first, dict) and first.get("error"):
        fault = fault_in(first.get("exception"), PUBLIC_CONFIG) or Fault(
            PUBLIC_CONFIG, "", "unknown", ""
        )
    if fault is not None:
        error = fault.as_error()
        if isinstance(error, Busy):
            raise error
        raise NotAForumServer(base, SiteProblem.NOT_A_FORUM_SERVER) from error
    told = first.get("data") if isinstance(first, dict) else None
    config = checked(wire.PublicConfig, told, PUBLIC_CONFIG)
    if config.maintenanceenabled:
        raise Busy("the site is in maintenance", maintenance=True)
    problem = _problem_with(config)
    if problem is not None:
        raise NotAForumServer(base, problem)
    roots = roots_of(config, base)
    return SiteDescription(
        kind=ServerKind.MOODLE,
        url=base,
        name=site_title(config.sitename),
        notice=cut(plain_text(config.authinstructions or ""), _LONGEST_NOTICE),
        takes_password=config.typeoflogin not in _BROWSER_SIGN_IN,
        launch_url=launch_url_of(config, base),
        roots=roots,
        providers=providers_in(config.identityproviders, roots),
    )


def _problem_with(config: wire.PublicConfig) -> SiteProblem | None:
    if not config.enablewebservices:
        return SiteProblem.WEB_SERVICES_OFF
    if not config.enablemobilewebservice:
        return SiteProblem.APP_ACCESS_OFF
    return None


def _refusal(fault: Fault, url: str) -> ServerError:
    if fault.code in _SERVICES_OFF:
        return NotAForumServer(url, SiteProblem.WEB_SERVICES_OFF)
    error = fault.as_error()
    if isinstance(error, Busy):
        return error
    return SignInRefused(f"sign-in refused with {fault.code}", fault.code)
