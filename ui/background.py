"""The only way off the UI thread: short calls on a few workers, results back on the UI thread."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

log = logging.getLogger(__name__)

WORKERS = 3


class Background(QObject):
    """Runs store and network calls on worker threads.

    `on_done` and `on_error` are called on the UI thread, in the order in which the calls end, and
    never after `close`. A call that must not be overtaken by a newer one of its kind goes
    through a `Latest`.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None, *, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="companion-worker")
        self._open = True
        self._running = 0
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """How many calls have not delivered their result yet."""
        return self._running

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        ticket: Ticket | None = None,
    ) -> None:
        """Call `work` on a worker; hand its result or its exception over on the UI thread.

        With a `ticket`, nothing is handed over once the ticket is void.
        """
        if not self._open:
            return
        self._running += 1
        future = self._pool.submit(work)
        future.add_done_callback(
            lambda done: self._ended.emit(_Ended(done, on_done, on_error, ticket))
        )

    def close(self) -> None:
        """Take no more calls and hand over nothing any more; calls under way go on."""
        self._open = False

    def shutdown(self) -> None:
        """Close, and wait for the calls under way (a save must not be torn); from any thread."""
        self.close()
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _deliver(self, ended: _Ended) -> None:
        self._running -= 1
        error = ended.future.exception()
        if error is not None and not isinstance(error, CompanionError):
            log.error("A background call failed unexpectedly", exc_info=error)
        if not self._open or (ended.ticket is not None and ended.ticket.void):
            return
        if error is None:
            ended.on_done(ended.future.result())
        elif isinstance(error, Exception):
            ended.on_error(error)
        else:
            raise error


@dataclass(slots=True)
class Ticket:
    """The right of a call to hand over its result; void when a newer call has replaced it."""

    void: bool = False


class Latest:
    """A line of calls of which only the newest counts: results of older ones are dropped.

    With an `owner`, nothing is handed over once that is destroyed.
    """

    def __init__(self, background: Background, owner: QObject | None = None) -> None:
        self._background = background
        if owner is not None:
            owner.destroyed.connect(self.cancel)
        self._ticket = Ticket()
        self._is_busy = False
        self._again: Callable[[], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the newest call has not handed over its result yet."""
        return self._is_busy

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Like `Background.run`, and the results of earlier calls are not handed over any more."""
        self.cancel()
        self._is_busy = True

        def done(result: T) -> None:
            self._end()
            on_done(result)

        def failed(error: Exception) -> None:
            self._end()
            on_error(error)

        self._background.run(work, done, failed, ticket=self._ticket)

    def refresh(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Like `run`, but a call under way is let end first, and its result is handed over.

        However often this is asked meanwhile, `work` is called once more. Thus a stream of changes
        neither piles up calls nor keeps the view from ever being refreshed.
        """
        if self._is_busy:
            self._again = lambda: self.run(work, on_done, on_error)
        else:
            self.run(work, on_done, on_error)

    def cancel(self) -> None:
        """Drop the result of the call under way, if there is one."""
        self._ticket.void = True
        self._ticket = Ticket()
        self._is_busy = False
        self._again = None

    def _end(self) -> None:
        self._is_busy = False
        again, self._again = self._again, None
        if again is not None:
            again()


@dataclass(frozen=True, slots=True)
class _Ended:
    future: Future[Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    ticket: Ticket | None
