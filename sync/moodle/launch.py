"""Signing in through the browser, as a Moodle does it for its own app.

The app opens the launch page (admin/tool/mobile/launch.php) with a passport, which is random.
Whoever is signed in there, by whatever means the site has, is sent on to an address of the app:

    SCHEME://token=BASE64      BASE64 of  SIGNATURE:::TOKEN  or  SIGNATURE:::TOKEN:::PRIVATETOKEN

SIGNATURE is the MD5 sum of the site's address and the passport. SCHEME is the one asked for, or the
one that the site insists on, which is ``moodlemobile`` unless somebody changed that. The private
token would open a browser signed in; it is not kept. None of this is recorded: it is told by
Moodle's published source, 3.9 to 5.0.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from companion.domain.links import SCHEME, is_sign_in_answer
from companion.errors import NotASignInAnswer
from sync.site_port import IdentityProvider

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sync.moodle.wire_models import IdentityProviderAnswer, PublicConfig

LAUNCH_PATH: Final = "/admin/tool/mobile/launch.php"
KEYS_PATH: Final = "/user/managetoken.php"
"""The page "Security keys", on which a person can renew the token: the old one ends everywhere."""
LONGEST_ANSWER: Final = 2_000
"""Letters; a usual one has some 150."""

_SIGNATURE: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
_TOKEN: Final = re.compile(r"[0-9A-Za-z]{16,128}", re.ASCII)
_NUMBER: Final = re.compile(r"[0-9]{1,9}", re.ASCII)
_PROVIDER_PATH: Final = "/auth/oauth2/"


def launch_address(launch_url: str, service: str, passport: str, provider: str = "") -> str:
    """Return where the browser begins; `provider` is the number of an identity provider."""
    asked = {"service": service, "passport": passport, "urlscheme": SCHEME}
    if provider:
        asked["oauthsso"] = provider
    joint = "&" if "?" in launch_url else "?"
    return f"{launch_url}{joint}{urlencode(asked, quote_via=quote)}"


def token_in(answer: str, roots: Iterable[str], passport: str) -> str | None:
    """Return the token in an answer that one of these addresses signed for this passport.

    As for Moodle's own app, a site may know itself by http and by https. Raises `NotASignInAnswer`.
    """
    signature, token = _read(answer)
    is_ours = False
    for root in roots:
        for name in _both_schemes(root):
            expected = hashlib.md5((name + passport).encode(), usedforsecurity=False).hexdigest()
            is_ours |= hmac.compare_digest(expected, signature)
    return token if is_ours else None


def launch_url_of(config: PublicConfig, base: str) -> str:
    """Return the launch page, which has to be at the site's own host and encrypted as the site."""
    own = urlsplit(base)
    try:
        told = urlsplit(config.launchurl or "")
    except ValueError:
        told = own._replace(fragment="no address")
    if (told.scheme, told.netloc) == (own.scheme, own.netloc) and not told.fragment:
        return config.launchurl or ""
    return base.rstrip("/") + LAUNCH_PATH


def roots_of(config: PublicConfig, base: str) -> tuple[str, ...]:
    """Return the addresses under which a site knows itself, without doubles."""
    named = (config.wwwroot, config.httpswwwroot, base)
    return tuple(dict.fromkeys(each.rstrip("/") for each in named if each))


def providers_in(
    told: Iterable[IdentityProviderAnswer], roots: Iterable[str]
) -> tuple[IdentityProvider, ...]:
    """Return the identity providers that the launch page can be asked for: those of OAuth 2."""
    places = tuple(
        name + _PROVIDER_PATH for root in roots for name in _both_schemes(root.rstrip("/"))
    )
    found: dict[str, IdentityProvider] = {}
    for each in told:
        if not each.url.startswith(places):
            continue
        key = parse_qs(urlsplit(each.url).query).get("id", [""])[0]
        if _NUMBER.fullmatch(key) and each.name.strip():
            found.setdefault(key, IdentityProvider(key, each.name.strip()[:80]))
    return tuple(found.values())


def _read(answer: str) -> tuple[str, str]:
    """Return signature and token. Some systems put a slash or a ``#`` behind an address."""
    answer = answer.strip()
    if len(answer) > LONGEST_ANSWER or not is_sign_in_answer(answer):
        raise NotASignInAnswer("no answer of a launch page")
    coded = re.sub(r"/?#?/?$", "", unquote(answer).partition("=")[2]).rstrip("=")
    try:
        padded = coded + "=" * (-len(coded) % 4)
        plain = base64.b64decode(padded, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        raise NotASignInAnswer("no base64") from None
    signature, _, rest = plain.partition(":::")
    token = rest.partition(":::")[0]
    if not _SIGNATURE.fullmatch(signature) or not _TOKEN.fullmatch(token):
        raise NotASignInAnswer("no signature and token")
    return signature, token


def _both_schemes(address: str) -> tuple[str, str]:
    _, _, rest = address.partition("://")
    return f"https://{rest}", f"http://{rest}"
