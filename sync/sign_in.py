"""Examining a site and signing in, for callers without an event loop.

All functions block until the server has answered or a time-out has passed: call them from a
worker thread, never from one that serves a window.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from companion.domain.account import Account
from companion.errors import (
    OF_NOBODY,
    NotAForumServer,
    PasswordOutdated,
    ShutOut,
    SignedOut,
    SignInRefused,
    SiteProblem,
)
from sync.servers import examine, examiner_for, open_server

if TYPE_CHECKING:
    from companion.domain.remote import RemoteAccount
    from sync.site_port import SiteDescription


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A token and whom it belongs to. The token is a secret: it is left out of the repr."""

    token: str = field(repr=False)
    account: RemoteAccount


def examine_site(address: str) -> SiteDescription:
    """Find out what stands at an address as a person typed it.

    Raises `NotAForumServer` (with the problem), `InsecureAddress`, `Offline` or `Busy`.
    """
    return asyncio.run(examine(address))


def sign_in(site: SiteDescription, username: str, password: str) -> SignedIn:
    """Get a token by name and password, and ask the site whose it is.

    Raises `SignInRefused`, `NotAForumServer` (also where the site wants the browser for it),
    `Offline`, `Busy`, or `ContractBroken` where the answer cannot be read.
    """
    if not site.takes_password:
        by_browser = bool(site.launch_url) or not site.takes_token
        raise NotAForumServer(
            site.url,
            SiteProblem.BROWSER_SIGN_IN_ONLY if by_browser else SiteProblem.TOKEN_SIGN_IN_ONLY,
        )
    return asyncio.run(_sign_in(site, username, password))


def sign_in_with_token(site: SiteDescription, token: str) -> SignedIn:
    """Ask the site whose token this is; raises `SignedOut` if it is nobody's."""
    return asyncio.run(_owner_of(site, token))


def sign_in_with_typed_token(site: SiteDescription, token: str) -> SignedIn:
    """Do the same with a token that was typed; raises `SignInRefused` if it is nobody's."""
    try:
        return sign_in_with_token(site, token)
    except (PasswordOutdated, ShutOut):
        raise
    except SignedOut as error:
        raise SignInRefused("the token is nobody's", OF_NOBODY) from error


async def _sign_in(site: SiteDescription, username: str, password: str) -> SignedIn:
    token = await examiner_for(site.kind).sign_in(site.url, username, password)
    return await _owner_of(site, token)


async def _owner_of(site: SiteDescription, token: str) -> SignedIn:
    nobody_yet = Account(
        account_id=0,
        kind=site.kind,
        site_url=site.url,
        site_name=site.name,
        username="",
        full_name="",
        remote_user_id="",
    )
    server = open_server(nobody_yet, token)
    try:
        return SignedIn(token, await server.prepare())
    finally:
        await server.close()
