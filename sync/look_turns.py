"""What a look asks for beyond the news, where each part of it is a request of its own: pure.

Where all rides in one request, there is nothing to decide. Elsewhere the catalogue (courses and
forums) and the notifications take turns, so that a sync without news stays at three requests.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class LookTurns:
    """Whether a look is to read the catalogue, and notifications be read that it does not show."""

    catalogue: bool
    notifications: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """When something was read last, None for never, and how old that may get."""

    read_at: datetime | None
    max_age: timedelta

    def is_due(self, now: datetime) -> bool:
        """Say whether it is old; by a clock that was set back, too."""
        return self.is_older(self.max_age, now)

    def is_older(self, age: timedelta, now: datetime) -> bool:
        """Say whether it was read longer ago than an age, was never read, or will have been."""
        return self.read_at is None or not timedelta() <= now - self.read_at < age


def look_turns(
    catalogue: Reading,
    notifications: Reading,
    *,
    now: datetime,
    together_after: timedelta,
    takes_turns: bool,
) -> LookTurns:
    """Return whose turn it is: that of whichever has waited longer, if both are due.

    What has waited longer than `together_after` waits no more, and the look costs more for once.
    """
    both = catalogue.is_due(now) and notifications.is_due(now)
    if (
        not takes_turns
        or not both
        or _any_waits_too_long(catalogue, notifications, together_after, now)
    ):
        return LookTurns(catalogue.is_due(now), notifications.is_due(now))
    assert catalogue.read_at is not None  # noqa: S101 - it would have waited too long
    assert notifications.read_at is not None  # noqa: S101
    catalogue_first = catalogue.read_at <= notifications.read_at
    return LookTurns(catalogue_first, not catalogue_first)


def _any_waits_too_long(
    catalogue: Reading, notifications: Reading, together_after: timedelta, now: datetime
) -> bool:
    return any(one.is_older(together_after, now) for one in (catalogue, notifications))
