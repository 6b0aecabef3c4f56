"""What the outcome of requests says about the connection."""

from __future__ import annotations

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
    # It answered, though not as expected: a captive portal does so, too.
    return ConnectionState.UNKNOWN
