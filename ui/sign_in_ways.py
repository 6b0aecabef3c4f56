"""By which ways one can sign in to a site: those it has, and the organisation allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.errors import SwitchedOff
from companion.policy.policy_values import SignInWay

if TYPE_CHECKING:
    from companion.policy.policy_values import Policy
    from sync.site_port import IdentityProvider, SiteDescription


@dataclass(frozen=True, slots=True)
class SignInWays:
    """What is offered; `refusal` says why nothing is."""

    password: bool = False
    browser: bool = False
    providers: tuple[IdentityProvider, ...] = ()
    refusal: SwitchedOff | None = None

    @property
    def by_browser(self) -> bool:
        """Whether anything is offered for which the browser is opened."""
        return self.browser or bool(self.providers)


def ways_to_sign_in(site: SiteDescription, policy: Policy) -> SignInWays:
    """Return what is offered at a site."""
    single = SignInWay.SINGLE_SIGN_ON in policy.sign_in
    password = site.takes_password and SignInWay.PASSWORD in policy.sign_in
    browser = single and not site.takes_password
    providers = site.providers if single else ()
    if password or browser or providers:
        return SignInWays(password, browser, providers)
    wanted = SignInWay.PASSWORD if site.takes_password else SignInWay.SINGLE_SIGN_ON
    return SignInWays(refusal=SwitchedOff(wanted))
