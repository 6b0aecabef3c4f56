"""Signing in from the command line: a password is typed or piped, never an option."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

import typer

from companion.credentials import usable_keyring
from companion.errors import KeyringUnavailable
from sync.sign_in import examine_site, sign_in, sign_in_with_token

if TYPE_CHECKING:
    from sync.server_port import SiteDescription
    from sync.sign_in import SignedIn


def signed_in(
    address: str,
    *,
    username: str,
    password_stdin: bool,
    token_stdin: bool,
    keeps_token: bool,
) -> tuple[SiteDescription, SignedIn]:
    """Examine the site and sign in; before any password is asked, see that it can be kept.

    Raises `KeyringUnavailable` and what the site's examination and the sign-in raise.
    """
    if keeps_token and usable_keyring() is None:
        raise KeyringUnavailable("no usable keyring")
    if not token_stdin and not username:
        raise typer.BadParameter("--username is needed, or --token-stdin")
    site = examine_site(address)
    if token_stdin:
        return site, sign_in_with_token(site, _line_of_input())
    password = _line_of_input() if password_stdin else getpass.getpass(f"Password of {username}: ")
    return site, sign_in(site, username, password)


def _line_of_input() -> str:
    return sys.stdin.readline().rstrip("\r\n")
