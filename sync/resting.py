"""Waiting between two syncs: for a wish, the end of the pause, or of the machine's sleep."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_LOOK_UP_SECONDS: Final = 30.0
_SLEPT_SECONDS: Final = 20.0


class Resting:
    """Waits, and notices when the machine slept or somebody set its clock.

    The clock that counts pauses stands still while the machine sleeps, and the one on the wall does
    not: if they part by more than some seconds, one of both has happened, and waiting any longer
    has no sense. `look_up_seconds` is how often that is looked at; `wall` and `steady` give the
    seconds of the two clocks.
    """

    def __init__(
        self,
        *,
        look_up_seconds: float = _LOOK_UP_SECONDS,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._look_up_seconds = look_up_seconds
        self._wall = wall
        self._steady = steady
        self._apart = wall() - steady()

    async def rest(self, wake: asyncio.Event, pause: float | None) -> None:
        """Wait until `wake` is set or `pause` seconds are over; None: until `wake` alone."""
        until = None if pause is None else self._steady() + pause
        while not wake.is_set():
            left = self._look_up_seconds if until is None else until - self._steady()
            if left <= 0:
                return
            if self._has_jumped():
                return
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(wake.wait(), min(left, self._look_up_seconds))

    def _has_jumped(self) -> bool:
        """Say whether the clocks parted since the last look, which may have been before a sync."""
        before, self._apart = self._apart, self._wall() - self._steady()
        if abs(self._apart - before) <= _SLEPT_SECONDS:
            return False
        log.info("the machine slept, or its clock was set")
        return True
