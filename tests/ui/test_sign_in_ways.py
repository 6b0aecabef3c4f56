"""What is offered to sign in by: what the site has, within what the organisation allows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.account import ServerKind
from companion.policy.policy_values import NO_POLICY, SignInWay
from sync.site_port import IdentityProvider, SiteDescription
from ui.sign_in_ways import ways_to_sign_in

DIRECTORY = IdentityProvider("1", "Directory")
BY_PASSWORD = SiteDescription(ServerKind.MOODLE, "https://m.example", "M", providers=(DIRECTORY,))
BY_BROWSER = replace(BY_PASSWORD, takes_password=False, providers=())
BY_TOKEN = replace(BY_BROWSER, kind=ServerKind.NODEBB, takes_token=True)


@pytest.mark.parametrize(
    ("site", "allowed", "password", "browser", "providers"),
    [
        (BY_PASSWORD, tuple(SignInWay), True, False, (DIRECTORY,)),
        (BY_PASSWORD, (SignInWay.PASSWORD,), True, False, ()),
        (BY_PASSWORD, (SignInWay.SINGLE_SIGN_ON,), False, False, (DIRECTORY,)),
        (BY_BROWSER, tuple(SignInWay), False, True, ()),
    ],
)
def test_a_site_offers_what_it_has_and_the_organisation_allows(
    site: SiteDescription,
    allowed: tuple[SignInWay, ...],
    password: bool,
    browser: bool,
    providers: tuple[IdentityProvider, ...],
) -> None:
    ways = ways_to_sign_in(site, replace(NO_POLICY, sign_in=allowed))
    assert (ways.password, ways.browser, ways.providers) == (password, browser, providers)
    assert ways.refusal is None


def test_a_site_that_takes_tokens_asks_for_one_and_opens_no_browser() -> None:
    ways = ways_to_sign_in(BY_TOKEN, NO_POLICY)
    assert ways.token
    assert ways.by_form
    assert not ways.by_browser


@pytest.mark.parametrize(
    ("site", "allowed"),
    [
        (BY_TOKEN, SignInWay.PASSWORD),
        (BY_BROWSER, SignInWay.PASSWORD),
        (replace(BY_PASSWORD, providers=()), SignInWay.QR),
    ],
)
def test_where_nothing_is_left_it_is_said_why(site: SiteDescription, allowed: SignInWay) -> None:
    ways = ways_to_sign_in(site, replace(NO_POLICY, sign_in=(allowed,)))
    assert ways.refusal is not None
    assert not ways.password
    assert not ways.by_browser


def test_who_has_been_given_a_token_may_paste_it_where_the_organisation_allows() -> None:
    assert ways_to_sign_in(BY_PASSWORD, NO_POLICY).token_instead
    assert ways_to_sign_in(BY_BROWSER, NO_POLICY).token_instead
    assert not ways_to_sign_in(BY_TOKEN, NO_POLICY).token_instead
    others = replace(NO_POLICY, sign_in=(SignInWay.PASSWORD, SignInWay.SINGLE_SIGN_ON))
    assert not ways_to_sign_in(BY_PASSWORD, others).token_instead
    only = ways_to_sign_in(BY_PASSWORD, replace(NO_POLICY, sign_in=(SignInWay.TOKEN,)))
    assert (only.token, only.token_instead, only.refusal) == (True, False, None)
