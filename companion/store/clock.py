"""Times between the store's numbers and aware datetimes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, overload

Clock = Callable[[], datetime]
"""This machine's clock; injected, so that tests can turn it."""

_NEXT_MOMENT: Final = 1e-6


def system_clock() -> datetime:
    """Return the present time by this machine's clock."""
    return datetime.now(UTC)


@overload
def to_stamp(moment: datetime) -> float: ...
@overload
def to_stamp(moment: None) -> None: ...
@overload
def to_stamp(moment: datetime | None) -> float | None: ...
def to_stamp(moment: datetime | None) -> float | None:
    """Return the seconds since 1970 (UTC) of `moment`."""
    return None if moment is None else moment.timestamp()


@overload
def from_stamp(stamp: float) -> datetime: ...
@overload
def from_stamp(stamp: None) -> None: ...
@overload
def from_stamp(stamp: float | None) -> datetime | None: ...
def from_stamp(stamp: float | None) -> datetime | None:
    """Return the moment that a stored number of seconds stands for."""
    return None if stamp is None else datetime.fromtimestamp(stamp, UTC)


def stamp_after(now: float, before: float) -> float:
    """Return the stamp of a change: it grows with each one, also when the clock is turned back.

    So of two copies of own words the one with the later stamp has the newer words.
    """
    return max(now, before + _NEXT_MOMENT)
