"""Sees which calls to the store or the network the window makes on its own thread.

Counted are calls, not seconds: nothing here depends on how fast the machine is. What a test itself
asks the store on that thread does not count; what code of the window asks, does.
"""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.store.database import Database
from ui import __file__ as _ui_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    import pytest

    from companion.store.database import Connection

_WINDOW: Final = str(Path(_ui_file).parent)
_TESTS: Final = str(Path(__file__).parents[1])
_STEP: Final = 1_000
_NETWORK_EVENTS: Final = frozenset({"socket.connect", "socket.getaddrinfo", "socket.bind"})


@dataclass
class UiThreadWatch:
    """What was seen so far, by the innermost place in the window's code that asked.

    `most_steps` is how many steps of SQLite's machine a query on the UI thread may take.
    """

    most_steps: int = 100_000
    store_calls: list[str] = field(default_factory=list)
    long_queries: list[str] = field(default_factory=list)
    network_calls: list[str] = field(default_factory=list)

    @property
    def seen(self) -> list[str]:
        """Everything that was seen."""
        return [*self.store_calls, *self.long_queries, *self.network_calls]

    def forgive(self) -> None:
        """Forget what was seen: it was meant."""
        for calls in (self.store_calls, self.long_queries, self.network_calls):
            calls.clear()

    def watch_store(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """See each connection that is lent on the UI thread, and each query that takes long."""
        lend = Database._lent_connection
        watch = self

        @contextmanager
        def lend_watched(database: Database) -> Iterator[Connection]:
            caller = caller_in_window()
            with lend(database) as connection:
                if caller is None:
                    yield connection
                else:
                    watch.store_calls.append(caller)
                    with watch._counting(connection, caller):
                        yield connection

        monkeypatch.setattr(Database, "_lent_connection", lend_watched)

    @contextmanager
    def _counting(self, connection: Connection, caller: str) -> Iterator[None]:
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += _STEP
            if steps == self.most_steps:
                self.long_queries.append(caller)
            return 0

        connection.set_progress_handler(count, _STEP)
        try:
            yield
        finally:
            connection.set_progress_handler(None, 0)


def watch_network(watch: UiThreadWatch | None) -> None:
    """Let this one see, from now on, what is asked of the network on the UI thread."""
    _hook.watch = watch


def caller_in_window() -> str | None:
    """Return where in the window's code this call on the UI thread comes from, None elsewhere."""
    if threading.current_thread() is not threading.main_thread():
        return None
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        path = frame.f_code.co_filename
        if path.startswith(_WINDOW):
            return f"{Path(path).name}:{frame.f_code.co_qualname}"
        if path.startswith(_TESTS) and path != __file__:
            return None
        frame = frame.f_back
    return None


class _Hook:
    """Python's audit hooks cannot be taken away again: there is one, and it can look away."""

    watch: UiThreadWatch | None = None

    def __call__(self, event: str, _arguments: object) -> None:
        if self.watch is not None and event in _NETWORK_EVENTS:
            caller = caller_in_window()
            if caller is not None:
                self.watch.network_calls.append(caller)


_hook = _Hook()
sys.addaudithook(_hook)
