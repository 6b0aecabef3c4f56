"""The way from this computer to the network: whom it trusts, how it shows itself, which proxy."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx
import truststore

from companion.credentials import ProxyVault
from companion.errors import PolicyBroken, PolicyProblem
from companion.network_settings import USUAL_NETWORK
from companion.policy.policy_sources import known_policy

if TYPE_CHECKING:
    from pathlib import Path

    from companion.network_settings import NetworkSettings, Proxy


@dataclass(frozen=True, slots=True)
class NetworkWay:
    """What connections are made with. Without a `proxy` the system's is used.

    `direct` are patterns, as httpx knows them, of what is reached without a proxy.
    """

    tls: ssl.SSLContext
    proxy: httpx.Proxy | None = None
    direct: tuple[str, ...] = ()


def way_of_this_computer() -> NetworkWay:
    """Return the way that the policy of this computer sets, as it is now.

    Each session asks for itself, so that no caller can forget the proxy. Raises `PolicyBroken`:
    then nothing goes out.
    """
    return way_by(known_policy().network)


def way_by(network: NetworkSettings, vault: ProxyVault | None = None) -> NetworkWay:
    """Return the way that settings describe; `vault` has the sign-in of the proxy.

    Raises `PolicyBroken` where a file with certificates cannot be used.
    """
    tls = trusted(network)
    if network.proxy is None:
        return NetworkWay(tls)
    proxy = _proxy(network.proxy, vault or ProxyVault())
    hosts = (each.lstrip(".") for each in network.proxy.no_proxy)
    return NetworkWay(tls, proxy, tuple(f"all://*{host}" for host in hosts))


def trusted(network: NetworkSettings = USUAL_NETWORK) -> ssl.SSLContext:
    """Return TLS 1.2 or newer with the system's store, and what the settings add to it."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for path in network.authorities:
        try:
            context.load_verify_locations(cafile=path)
        except (OSError, ValueError) as error:
            raise _unusable(path, "certificates.authorities", error) from error
    certificate = network.client_certificate
    if certificate is not None:
        try:
            # Without a password OpenSSL would ask on a terminal for that of a locked key.
            context.load_cert_chain(certificate, network.client_key, password="")
        except (OSError, ValueError) as error:
            raise _unusable(certificate, "certificates.client_certificate", error) from error
    return context


def tls_version(response: httpx.Response) -> str:
    """Return over which TLS an answer comes that is not read to its end; empty for none."""
    stream = response.extensions.get("network_stream")
    tls = stream.get_extra_info("ssl_object") if stream is not None else None
    return str(tls.version()).replace("TLSv", "TLS ") if tls is not None else ""


def _proxy(proxy: Proxy, vault: ProxyVault) -> httpx.Proxy:
    sign_in = vault.load(proxy.address)
    auth = (sign_in.username, sign_in.password) if sign_in is not None else None
    return httpx.Proxy(proxy.address, auth=auth)


def _unusable(path: Path, key: str, error: Exception) -> PolicyBroken:
    what = getattr(error, "strerror", None) or type(error).__name__
    reason = f"this file cannot be used as {key} ({what})"
    return PolicyBroken((PolicyProblem(str(path), None, key, reason),))
