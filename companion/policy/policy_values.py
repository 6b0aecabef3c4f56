"""The policy of a computer as frozen values; the usual ones change nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
from urllib.parse import urlsplit

from companion.errors import SiteNotAllowed, SwitchedOff
from companion.features import ALL_FEATURES, Features
from companion.network_settings import USUAL_NETWORK, NetworkSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.tie import SetTie

T = TypeVar("T")

Table = dict[str, Any]
"""A table of TOML as it was read."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """What is set, and whether the person may choose otherwise: not where it is `fixed`."""

    value: T
    fixed: bool


class SignInWay(StrEnum):
    """A way to sign in to a site, by its name in the policy."""

    PASSWORD = "password"  # noqa: S105 - the name of a way, not a secret
    SINGLE_SIGN_ON = "single-sign-on"
    TOKEN = "token"  # noqa: S105
    QR = "qr"


class Encryption(StrEnum):
    """Whether databases and kept files are encrypted on this computer."""

    REQUIRED = "required"
    ALLOWED = "allowed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Policy:
    """All that an organisation can set.

    `sources` names the file and the registry's key that say something; empty for no policy.
    `sites` are addresses: fixed ones are the only ones, proposed ones are offered beside others.
    `settings` are rules for fields of `companion.settings.Settings`, by their names.
    `share_targets`, `starters` and `feeds` are tables with the content of the files that change
    the same (`sharing.toml`, `starters.toml`, `following.toml`). `update_notice` is the address
    that is asked whether there is a newer version; empty for no request. `ties` are courses and the
    forums on other sites that stand with them.
    """

    sources: tuple[str, ...] = ()
    sites: Rule[tuple[str, ...]] | None = None
    sign_in: tuple[SignInWay, ...] = tuple(SignInWay)
    network: NetworkSettings = USUAL_NETWORK
    encryption: Encryption = Encryption.ALLOWED
    features: Features = ALL_FEATURES
    settings: Mapping[str, Rule[object]] = field(default_factory=lambda: MappingProxyType({}))
    share_targets: Rule[Table] | None = None
    starters: Rule[Table] | None = None
    feeds: Rule[Table] | None = None
    update_notice: str = ""
    ties: tuple[SetTie, ...] = ()

    @property
    def fixed(self) -> frozenset[str]:
        """The names of the settings that the person cannot change."""
        return frozenset(name for name, rule in self.settings.items() if rule.fixed)

    @property
    def offered_sites(self) -> tuple[str, ...]:
        """The addresses that are offered to whoever sets up an account."""
        return self.sites.value if self.sites is not None else ()

    @property
    def other_sites(self) -> bool:
        """Whether the person may add sites that are not named."""
        return self.sites is None or not self.sites.fixed

    def allows_site(self, address: str) -> bool:
        """Return whether an account may be on the site at this address."""
        if self.other_sites:
            return True
        site = _plain(address)
        return any(_plain(each) == site for each in self.offered_sites)

    def refuse_site(self, address: str) -> None:
        """Raise `SiteNotAllowed` for a site that no account may be on."""
        if not self.allows_site(address):
            raise SiteNotAllowed(address, self.offered_sites)

    def refuse_sign_in(self, way: SignInWay) -> None:
        """Raise `SwitchedOff` for a way to sign in that is not allowed."""
        if way not in self.sign_in:
            raise SwitchedOff(way)


NO_POLICY: Final = Policy()


def _plain(address: str) -> tuple[str, str]:
    """Return host and path of a site: people type its address in several ways."""
    address = address.strip()
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower().rstrip(".")
        port = f":{parts.port}" if parts.port not in {None, 80, 443} else ""
    except ValueError:
        return ("", address)
    return (f"{host.removeprefix('www.')}{port}", parts.path.rstrip("/"))
