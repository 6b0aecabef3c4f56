"""When to try again: growing pauses with full jitter, so that laptops do not come back in step."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Final

Jitter = Callable[[float, float], float]
"""Returns a number between two others; `random.uniform` outside of tests."""

FIRST_PAUSE_SECONDS: Final = 5.0
LONGEST_PAUSE_SECONDS: Final = 15 * 60.0
LONGEST_WISH_SECONDS: Final = 24 * 3600.0
_MOST_DOUBLINGS: Final = 16


def pause_after(
    failures: int, *, wished_seconds: float | None = None, jitter: Jitter = random.uniform
) -> timedelta:
    """Return how long to wait after the `failures`-th failure in a row (from 1).

    The wish of the server (Retry-After) is honoured, also when it is longer than our own longest
    pause, up to a day.
    """
    doublings = min(max(failures - 1, 0), _MOST_DOUBLINGS)
    ceiling = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2**doublings)
    seconds = jitter(1.0, ceiling)
    if wished_seconds is not None:
        seconds = min(max(seconds, wished_seconds), LONGEST_WISH_SECONDS)
    return timedelta(seconds=seconds)
