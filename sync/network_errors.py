"""What the layers below the network door can raise, and which of the app's errors each is."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from companion.errors import (
    ContractBroken,
    NotAForumServer,
    Offline,
    OfflineCause,
    ServerError,
    SiteProblem,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

NETWORK_ERRORS: Final = (httpx.HTTPError, httpx.StreamError, OSError, UnicodeError)
"""All that the layers below can raise; `ssl.SSLError` is an `OSError`.

`UnicodeError` comes from the resolver for a host name that no DNS can hold.
"""


def translated(error: BaseException, url: str) -> ServerError:
    """Return our error for one of the layers below, which came up while `url` was asked."""
    if isinstance(error, ServerError):
        return error
    if isinstance(error, httpx.UnsupportedProtocol):
        return NotAForumServer("", SiteProblem.ADDRESS_MALFORMED)
    if isinstance(error, httpx.DecodingError):
        return ContractBroken("answer cannot be unpacked")
    for kind, cause, may_have_arrived in _CAUSES:
        if isinstance(error, kind):
            return Offline(_name_of(error), cause, may_have_arrived=may_have_arrived)
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError):
        return Offline(_name_of(error), _connect_cause(error, url))
    return Offline(_name_of(error), OfflineCause.CONNECTION_LOST, may_have_arrived=True)


def _connect_cause(error: BaseException, url: str) -> OfflineCause:
    """Find out why no connection came about, from the chain of causes below."""
    if isinstance(error, httpx.ProxyError):
        # A refused CONNECT is told in words only: the status and its phrase.
        wants_sign_in = str(error).startswith(_SIGN_IN_WANTED)
        return OfflineCause.PROXY_SIGN_IN if wants_sign_in else OfflineCause.PROXY
    timed_out = isinstance(error, httpx.ConnectTimeout)
    found = OfflineCause.TIMED_OUT if timed_out else _deepest_cause(error)
    # What is connected to is the proxy, where there is one.
    return OfflineCause.PROXY if found in _OF_THE_WAY and _goes_through_proxy(url) else found


def _deepest_cause(error: BaseException) -> OfflineCause:
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _CERTIFICATE_CAUSES.get(cause.verify_code, OfflineCause.CERTIFICATE)
        for kind, meaning in _KINDS:
            if isinstance(cause, kind):
                return meaning
    return OfflineCause.UNREACHABLE


_CAUSES: Final[tuple[tuple[type[BaseException], OfflineCause, bool], ...]] = (
    # The first match counts; the last column says whether bytes may have gone out.
    (httpx.PoolTimeout, OfflineCause.TIMED_OUT, False),
    (httpx.ReadTimeout, OfflineCause.TIMED_OUT, True),
    (httpx.WriteTimeout, OfflineCause.TIMED_OUT, True),
    (UnicodeError, OfflineCause.NAME_NOT_FOUND, False),
)

_CERTIFICATE_CAUSES: Final[dict[int, OfflineCause]] = {
    # OpenSSL's numbers (X509_V_ERR_*), then those of macOS (errSec*) and Windows (CERT_E_*), as
    # truststore passes them on.
    9: OfflineCause.CERTIFICATE_NOT_YET_VALID,
    10: OfflineCause.CERTIFICATE_EXPIRED,
    18: OfflineCause.CERTIFICATE_SELF_SIGNED,
    62: OfflineCause.CERTIFICATE_OF_ANOTHER,
    64: OfflineCause.CERTIFICATE_OF_ANOTHER,
    -67819: OfflineCause.CERTIFICATE_NOT_YET_VALID,
    -67818: OfflineCause.CERTIFICATE_EXPIRED,
    -67602: OfflineCause.CERTIFICATE_OF_ANOTHER,
    0x800B0101: OfflineCause.CERTIFICATE_EXPIRED,
    0x800B010F: OfflineCause.CERTIFICATE_OF_ANOTHER,
}
"""Any other number stands for an authority that is not trusted here."""

_KINDS: Final[tuple[tuple[type[BaseException], OfflineCause], ...]] = (
    (ssl.SSLError, OfflineCause.ENCRYPTION),
    (socket.gaierror, OfflineCause.NAME_NOT_FOUND),
    (ConnectionRefusedError, OfflineCause.CONNECTION_REFUSED),
)

_OF_THE_WAY: Final = frozenset(
    {
        OfflineCause.NAME_NOT_FOUND,
        OfflineCause.CONNECTION_REFUSED,
        OfflineCause.UNREACHABLE,
        OfflineCause.TIMED_OUT,
    }
)

_SIGN_IN_WANTED: Final = str(int(httpx.codes.PROXY_AUTHENTICATION_REQUIRED))


def _goes_through_proxy(url: str) -> bool:
    """Say whether the system's settings send an address through a proxy."""
    parts = urlsplit(url)
    proxies = getproxies()
    named = proxies.get(parts.scheme) or proxies.get("all")
    return bool(named) and not proxy_bypass(parts.hostname or "")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception, what it was raised from, and the members of groups among them."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _chain(member)
        error = error.__cause__ or error.__context__


def _name_of(error: BaseException) -> str:
    # The class alone: texts of lower layers can quote what was sent.
    return type(error).__name__
