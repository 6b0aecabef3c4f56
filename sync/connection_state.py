"""What the outcome of requests says about the connection."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from companion.errors import Busy, Offline, OfflineCause, ServerError, SignedOut
from sync.events import ConnectionState


def state_shown_by(error: ServerError | None) -> ConnectionState:
    """Return how the connection stands after a sync that ended with `error`, or well."""
    if error is None:
        return ConnectionState.ONLINE
    if isinstance(error, Offline):
        chosen = error.cause is OfflineCause.CHOSEN
        return ConnectionState.WORKING_OFFLINE if chosen else ConnectionState.OFFLINE
    if isinstance(error, SignedOut):
        return ConnectionState.SIGNED_OUT
    if isinstance(error, Busy):
        return ConnectionState.BUSY
    # It answered, though not as expected.
    return ConnectionState.UNKNOWN


def page_may_help(error: Exception | None) -> bool:
    """Say whether the network may let us through once the person has seen its own page."""
    return isinstance(error, Offline) and error.cause in _PAGE_MAY_HELP


def page_of_network(site_url: str) -> str:
    """Return the address whose opening in a browser brings up the network's own page.

    The site's own host by plain http, which a network can answer itself, and nothing else: no
    third party hears of it, and no path or name of the person's goes out in clear text.
    """
    parts = urlsplit(site_url)
    place = parts.netloc.rpartition("@")[2]
    if parts.scheme != "http":  # then the port is not one of plain http
        place = place.removesuffix(f":{parts.port}")
    return f"http://{place}/"


_PAGE_MAY_HELP: Final = frozenset(
    {
        OfflineCause.CAPTIVE_PORTAL,
        OfflineCause.CERTIFICATE,
        OfflineCause.CERTIFICATE_SELF_SIGNED,
        OfflineCause.CERTIFICATE_OF_ANOTHER,
        OfflineCause.ENCRYPTION,
    }
)
