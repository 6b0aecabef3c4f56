"""Runs the classroom on 127.0.0.1, in a thread for the app and tests, or alone."""

from __future__ import annotations

import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from sync.classroom.app import build_app
from sync.classroom.state import ClassroomState
from sync.served_app import ServedApp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import FrameType, TracebackType

    from sync.classroom.generator import ClassroomSize

_ANSWERING_THREADS: Final = 4
_SIGNAL_CHECK_SECONDS: Final = 0.5


@dataclass(frozen=True)
class ClassroomUser:
    """Someone who can sign in."""

    username: str
    password: str
    full_name: str


class ClassroomServer:
    """A sample classroom, served from a thread of its own between `start` and `stop`.

    `port` 0 takes a free one. `size` asks for a generated classroom where the folder holds none
    yet; a folder that holds one is opened as it is. `clock` gives the server's time in seconds
    since 1970, which may be hours wrong.
    """

    def __init__(
        self,
        state_folder: Path,
        *,
        port: int = 0,
        size: ClassroomSize | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = state_folder
        self._port = port
        self._size = size
        self._clock = clock
        self._running: _Running | None = None

    def start(self) -> str:
        """Open the classroom and return its address; it accepts connections from then on."""
        if self._running is not None:
            raise RuntimeError("the classroom is running already")
        state = ClassroomState(self._folder, size=self._size, clock=self._clock)
        try:
            self._running = _Running(state, self._port, self._clock)
        except BaseException:
            state.close()
            raise
        return self.url

    def stop(self) -> None:
        """End the server and its threads, and close the database; harmless to repeat."""
        if self._running is not None:
            self._running.stop()
            self._running = None

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        return self._started.url

    @property
    def database_path(self) -> Path:
        """The SQLite file that remembers everything; for `ClassroomControl`."""
        return self._started.state.path

    @property
    def users(self) -> list[ClassroomUser]:
        """Everyone who can sign in; the first one is who a demonstration signs in as."""
        query = "SELECT username, password, full_name FROM people ORDER BY id"
        with self._started.state.connection() as database:
            return [ClassroomUser(*row) for row in database.execute(query)]

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

    @property
    def _started(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the classroom is not running")
        return self._running


def serve_forever(
    state_folder: Path,
    port: int,
    size: ClassroomSize | None,
    announce: Callable[[ClassroomServer], None],
) -> None:
    """Serve until SIGINT or SIGTERM; `announce` gets the server, once it runs.

    To be called from the main thread, which is the one that signals reach.
    """
    ended = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    earlier = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with ClassroomServer(state_folder, port=port, size=size) as server:
            announce(server)
            # On Windows a wait without an end would keep the signal from being seen.
            while not ended.wait(_SIGNAL_CHECK_SECONDS):
                pass
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)


class _Running:
    """A classroom that is being served."""

    def __init__(self, state: ClassroomState, port: int, clock: Callable[[], float]) -> None:
        self.state = state
        self._executor = ThreadPoolExecutor(_ANSWERING_THREADS, "classroom-answer")
        try:
            self._served = ServedApp(build_app(state, self._executor, clock), port, "classroom")
        except BaseException:
            self._executor.shutdown()
            raise

    @property
    def url(self) -> str:
        return self._served.url

    def stop(self) -> None:
        self._served.stop()
        self._executor.shutdown()
        self.state.close()
