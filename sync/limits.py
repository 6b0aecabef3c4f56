"""The limits that the person sets on what syncs by itself; "Sync now" is not limited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from companion.settings import Settings

MEGABYTE: Final = 1_000_000
METERED_SYNC: Final = "sync"
METERED_TEXT: Final = "text"
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
    if metered and settings.on_metered not in {METERED_SYNC, METERED_TEXT}:
        return Hold.METERED
    budget = settings.monthly_budget_megabytes
    if budget and month_bytes >= budget * MEGABYTE:
        return Hold.BUDGET_SPENT
    return Hold.QUIET_HOURS if in_quiet_hours(settings, local_time) else None


def in_quiet_hours(settings: Settings, local_time: datetime) -> bool:
    """Say whether it is a time at which the person wants to be left alone."""
    return _is_between(local_time.time(), settings.quiet_from, settings.quiet_until)


@dataclass(frozen=True, slots=True)
class FileLimits:
    """What files may come in a sync. Files that the person asked for always may.

    `budget_bytes`: the room that kept files may take. `largest_bytes`: larger ones come only if
    they are asked for; 0 for any size. `unasked`: whether files come that nobody asked for one by
    one. `month_bytes_left`: what these may cost, with all of the sync; None for no limit.
    """

    budget_bytes: int = 500 * MEGABYTE
    largest_bytes: int = 10 * MEGABYTE
    unasked: bool = True
    month_bytes_left: int | None = None


def file_limits(
    settings: Settings, *, local_time: datetime, month_bytes: int, metered: bool | None
) -> FileLimits:
    """Return what files may come in a sync, also in one that the person asked for.

    "Sync now" is a wish for news; what files cost is far more than it suggests.
    """
    held = hold_on(settings, local_time=local_time, month_bytes=month_bytes, metered=metered)
    budget = settings.monthly_budget_megabytes * MEGABYTE
    return FileLimits(
        budget_bytes=settings.file_cache_megabytes * MEGABYTE,
        largest_bytes=settings.largest_file_megabytes * MEGABYTE,
        unasked=held is None and not (metered and settings.on_metered == METERED_TEXT),
        month_bytes_left=budget - month_bytes if budget else None,
    )


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
