"""The limits that the person sets on what syncs by itself; "Sync now" is not limited."""

from __future__ import annotations

from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from companion.settings import Settings

MEGABYTE: Final = 1_000_000
METERED_SYNC: Final = "sync"
METERED_ASK: Final = "ask"


class Hold(StrEnum):
    """Why nothing syncs by itself at the moment."""

    METERED = "metered"
    BUDGET_SPENT = "budget_spent"
    QUIET_HOURS = "quiet_hours"


def hold_on(
    settings: Settings, *, local_time: datetime, month_bytes: int, metered: bool | None
) -> Hold | None:
    """Return why a sync that nobody asked for has to wait; None if it may begin.

    `metered` is what the system says of the connection, None where it says nothing. `month_bytes`
    is what this account has cost in the month of `local_time`, both ways together.
    """
    if metered and settings.on_metered != METERED_SYNC:
        return Hold.METERED
    budget = settings.monthly_budget_megabytes
    if budget and month_bytes >= budget * MEGABYTE:
        return Hold.BUDGET_SPENT
    if _is_between(local_time.time(), settings.quiet_from, settings.quiet_until):
        return Hold.QUIET_HOURS
    return None


def month_of(local_time: datetime) -> str:
    """Return the month under which traffic is counted, such as ``2026-11``."""
    return f"{local_time:%Y-%m}"


def _is_between(now: time, begin: str, end: str) -> bool:
    """Say whether `now` is in the span from `begin` to `end`, which may pass midnight."""
    if not begin or not end:
        return False
    first, last = time.fromisoformat(begin), time.fromisoformat(end)
    if first <= last:
        return first <= now < last
    return now >= first or now < last
