"""Signing in from the command line: a password is typed or piped, never an option."""

from __future__ import annotations

import getpass
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from companion.credentials import usable_keyring
from companion.errors import KeyringUnavailable, SignInNotAwaited
from companion.policy.policy_values import SignInWay
from sync.sign_in import (
    examine_site,
    sign_in,
    sign_in_with_token,
    sign_in_with_typed_token,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.policy.policy_values import Policy
    from sync.browser_sign_in import PendingSignIns
    from sync.sign_in import SignedIn
    from sync.site_port import IdentityProvider, SiteDescription


@dataclass(frozen=True, slots=True)
class SignInWish:
    """How the person wants to sign in; the options of the commands, as they are given.

    `data` is the data folder, by which an answer of the browser finds the command that waits.
    """

    data: Path
    username: str = ""
    password_stdin: bool = False
    token_stdin: bool = False
    sso: bool = False
    provider: str = ""
    paste: bool = False

    @property
    def way(self) -> SignInWay:
        """By what the person signs in."""
        if self.token_stdin:
            return SignInWay.TOKEN
        by_browser = self.sso or bool(self.provider)
        return SignInWay.SINGLE_SIGN_ON if by_browser else SignInWay.PASSWORD


def signed_in(
    address: str, wish: SignInWish, policy: Policy, *, keeps_token: bool
) -> tuple[SiteDescription, SignedIn]:
    """Examine the site and sign in; before any password is asked, see that it can be kept.

    Raises `SwitchedOff` where the organisation does not want this way, `KeyringUnavailable`, and
    what the site's examination and the sign-in raise.
    """
    policy.refuse_sign_in(wish.way)
    if keeps_token and usable_keyring() is None:
        raise KeyringUnavailable("no usable keyring")
    site = examine_site(address)
    if wish.way is SignInWay.PASSWORD and not wish.username and site.takes_password:
        raise typer.BadParameter("--username is needed, or --sso, or --token-stdin")
    if wish.way is SignInWay.TOKEN:
        return site, sign_in_with_typed_token(site, _line_of_input())
    if wish.way is SignInWay.SINGLE_SIGN_ON:
        return site, sign_in_with_token(site, _token_by_browser(site, wish))
    if not site.takes_password:
        return site, sign_in(site, wish.username, "")  # which says that the browser is wanted
    asked = f"Password of {wish.username}: "
    password = _line_of_input() if wish.password_stdin else getpass.getpass(asked)
    return site, sign_in(site, wish.username, password)


def _token_by_browser(site: SiteDescription, wish: SignInWish) -> str:
    from sync.browser_sign_in import PendingSignIns

    pending = PendingSignIns()
    begun = pending.begin(site, _provider(site, wish.provider))
    if wish.paste:
        _say("Open this address in the browser, and sign in there:", begun.address)
        _say("Then paste the address it leads to. It begins with companion://, moodlemobile://")
        _say("or discourse://.")
        return pending.redeem(_pasted())[1]
    return _token_that_comes(pending, begun.address, wish.data)


def _token_that_comes(pending: PendingSignIns, address: str, data: Path) -> str:
    import webbrowser

    from companion.cli.browser_answer import awaited_answers

    with awaited_answers(data) as answers:
        webbrowser.open(address)
        _say("Sign in in the browser, and let it open Companion. If it does not open:", address)
        _say("Waiting for the browser… Ctrl+C ends that; with --paste, the address is pasted here.")
        return _first_that_fits(pending, answers)


def _first_that_fits(pending: PendingSignIns, answers: Iterable[str]) -> str:
    """Return the token of the first answer to our own sign-in; others are passed over."""
    from companion.errors import NotASignInAnswer

    for answer in answers:
        try:
            return pending.redeem(answer)[1]
        except (NotASignInAnswer, SignInNotAwaited):
            _say("Something else came back from the browser. Still waiting…")
    raise SignInNotAwaited("nothing came")


def _provider(site: SiteDescription, wanted: str) -> IdentityProvider | None:
    """Return the identity provider that is meant; by default the site's own page."""
    if not wanted:
        if site.takes_password:
            named = ", ".join(each.name for each in site.providers) or "none"
            raise typer.BadParameter(
                "this site signs people in by name and password: give --username;"
                f" identity providers for --provider: {named}"
            )
        return None
    for each in site.providers:
        if wanted.casefold() in {each.key, each.name.casefold()}:
            return each
    named = ", ".join(each.name for each in site.providers) or "none"
    raise typer.BadParameter(f"no identity provider {wanted}; there are: {named}")


def _pasted() -> str:
    return getpass.getpass("Address: ") if sys.stdin.isatty() else _line_of_input()


def _say(*lines: str) -> None:
    from companion.cli.printing import print_line

    for line in lines:
        print_line(line, sys.stderr)
    sys.stderr.flush()


def _line_of_input() -> str:
    return sys.stdin.readline().rstrip("\r\n")
