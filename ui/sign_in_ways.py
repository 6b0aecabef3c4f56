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
    """What is offered; `refusal` says why nothing is.

    `token` is the site's own way. `token_instead`: who has been given a token, as of a service with
    few functions, may paste it in the place of the site's own way.
    """

    password: bool = False
    token: bool = False
    browser: bool = False
    providers: tuple[IdentityProvider, ...] = ()
    refusal: SwitchedOff | None = None
    token_instead: bool = False

    @property
    def by_form(self) -> bool:
        """Whether something is typed here: name and password, or a token."""
        return self.password or self.token

    @property
    def by_browser(self) -> bool:
        """Whether anything is offered for which the browser is opened."""
        return self.browser or bool(self.providers)


def ways_to_sign_in(site: SiteDescription, policy: Policy) -> SignInWays:
    """Return what is offered at a site."""
    single = SignInWay.SINGLE_SIGN_ON in policy.sign_in
    password = site.takes_password and SignInWay.PASSWORD in policy.sign_in
    has_browser = bool(site.launch_url) or not site.takes_token
    browser = single and has_browser and not site.takes_password
    tokens = SignInWay.TOKEN in policy.sign_in
    token = tokens and site.takes_token and not password
    providers = site.providers if single else ()
    if password or token or browser or providers:
        instead = tokens and not token
        return SignInWays(password, token, browser, providers, token_instead=instead)
    if tokens:
        return SignInWays(token=True)
    return SignInWays(refusal=SwitchedOff(_usual_way(site)))


def _usual_way(site: SiteDescription) -> SignInWay:
    """Return the way that a site has first of all."""
    if site.takes_password:
        return SignInWay.PASSWORD
    return SignInWay.TOKEN if site.takes_token else SignInWay.SINGLE_SIGN_ON
