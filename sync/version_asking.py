"""Asks the address that the policy names for news of newer versions, once a day at the most.

Without such an address nothing is asked. The request says nothing about who asks but the app's
version, as each of its requests does. Redirects are not followed.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final

from companion.errors import PolicyBroken, ServerError
from companion.services.version_news import (
    NotVersionNewsError,
    is_due,
    newer_known,
    note_asked,
    read_version_news,
)
from companion.store.clock import system_clock
from sync.http_session import HttpSession, Timeouts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.policy.policy_values import Policy
    from companion.services.version_news import VersionNews
    from companion.store.clock import Clock

log = logging.getLogger(__name__)

LARGEST_BYTES: Final = 64 * 1024
_LONGEST_SECONDS: Final = 20.0
_OK: Final = 200


def newer_version(
    policy: Policy,
    data: Path,
    *,
    clock: Clock = system_clock,
    open_session: Callable[[], HttpSession] | None = None,
) -> VersionNews | None:
    """Return the newer version that there is; None for none, and where nobody is to be asked.

    Blocks until there is an answer or the time for it is over. What goes wrong is in the log only:
    it is asked again a day later.
    """
    address = policy.update_notice
    if not address:
        return None
    now = clock()
    if is_due(data, now):
        news = None
        try:
            news = read_version_news(asyncio.run(_asked(address, open_session or _session)))
        except (NotVersionNewsError, PolicyBroken, ServerError, TimeoutError) as error:
            log.info("no news of versions: %s", type(error).__name__)
        note_asked(data, now, news)
    return newer_known(data)


def _session() -> HttpSession:
    return HttpSession(timeouts=Timeouts(connect=5, read=10, write=10))


async def _asked(address: str, open_session: Callable[[], HttpSession]) -> bytes:
    session = open_session()
    try:
        async with (
            asyncio.timeout(_LONGEST_SECONDS),
            session.download(address, {"accept": "application/json"}) as download,
        ):
            document = b""
            async for part in download.parts():
                document += part
                if download.status != _OK or len(document) > LARGEST_BYTES:
                    raise NotVersionNewsError(f"status {download.status}, or too large")
            return document
    finally:
        await session.close()
