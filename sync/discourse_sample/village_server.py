"""Runs the sample forum on 127.0.0.1."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Self

from sync.discourse_sample.village_app import build_village_app
from sync.discourse_sample.village_people import fill
from sync.discourse_sample.village_state import VillageState
from sync.served_app import ServedApp

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


class VillageServer:
    """A sample forum, served between `start` and `stop`; `state` is what stands on it.

    `port` 0 takes a free one. `clock` gives the server's time in seconds since 1970.
    """

    def __init__(self, *, port: int = 0, clock: Callable[[], float] = time.time) -> None:
        self.state = VillageState(clock=clock)
        fill(self.state)
        self._port = port
        self._served: ServedApp | None = None

    def start(self) -> str:
        """Serve the forum and return its address."""
        if self._served is not None:
            raise RuntimeError("the forum is served already")
        self._served = ServedApp(build_village_app(self.state), self._port, "forum")
        return self.url

    def stop(self) -> None:
        """End the server; harmless to repeat."""
        if self._served is not None:
            self._served.stop()
            self._served = None

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        if self._served is None:
            raise RuntimeError("the forum is not served")
        return self._served.url

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
