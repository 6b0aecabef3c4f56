"""How this computer reaches the network: a proxy, authorities beside the system's, a client's key.

Values only; `sync/http_session.py` goes by them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy for all requests but those to `no_proxy` and to this machine.

    `address` is ``http://host:port`` or ``https://host:port``, without any sign-in: that one is in
    the keyring (`companion.credentials.ProxyVault`). A name in `no_proxy` stands for itself and
    for all below it.
    """

    address: str
    no_proxy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """What differs from the usual. Without a proxy, the system's own is used.

    `authorities` are files in PEM that are trusted beside the system's store. `client_certificate`
    is a file in PEM, which may hold the key as well, else it is in `client_key`.
    """

    proxy: Proxy | None = None
    authorities: tuple[Path, ...] = field(default=())
    client_certificate: Path | None = None
    client_key: Path | None = None


USUAL_NETWORK = NetworkSettings()
