"""A proxy before a server, in which a test plans what goes wrong with which request."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import urlsplit

from tests.faults.faults import (
    BlackHole,
    Change,
    CutAnswer,
    CutRequest,
    DeliverLate,
    Duplicate,
    Fault,
    HoldAnswer,
    Latency,
    Link,
    LoseAnswer,
    Replace,
    Trickle,
    When,
    always,
)
from tests.faults.http_messages import Answer, Request, ask, read_request

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType

T = TypeVar("T")

_PATIENCE = 30.0
"""Seconds after which a condition that a test waits for counts as never coming."""


@dataclass
class Planned:
    """A fault that waits for its request; `met` is set once a request has run into it."""

    fault: Fault
    when: When
    left: int | None
    met: threading.Event = field(default_factory=threading.Event)

    def wait_until_met(self) -> None:
        assert self.met.wait(_PATIENCE), f"no request has met {self.fault}"


class FaultProxy:
    """Stands before the server at `upstream_url`, in a thread of its own.

    Without a plan it passes everything on, whole and unchanged, one connection to the server a
    request. `arrived` counts what the server got, `asked` what clients sent, by function.
    """

    def __init__(self, upstream_url: str) -> None:
        parts = urlsplit(upstream_url)
        self._upstream = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._changes = threading.Condition()
        self._plans: list[Planned] = []
        self._late: list[Request] = []
        self._connections: set[asyncio.Task[None]] = set()
        self.asked: Counter[str] = Counter()
        self.arrived: Counter[str] = Counter()
        self.link = Link()
        self._line = asyncio.Lock()
        self._socket = _bound_socket(0)
        self._port: int = self._socket.getsockname()[1]
        self._listening: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy")
        self._thread.start()
        self.up()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    # What a test plans

    def plan(self, fault: Fault, when: When = always, *, times: int | None = 1) -> Planned:
        """Let the next `times` requests that `when` is true for meet a fault; None: all of them.

        The fault that was planned first is tried first.
        """
        planned = Planned(fault, when, times)
        with self._changes:
            self._plans.append(planned)
        return planned

    def heal(self) -> None:
        """Forget all faults that are still planned."""
        with self._changes:
            self._plans.clear()
        self.link = Link()

    def down(self) -> None:
        """Refuse connections, and end those that there are."""
        self._on_loop(self._stop_listening())

    def up(self) -> None:
        """Accept connections again, at the same address."""
        self._on_loop(self._start_listening())

    def deliver_late(self) -> int:
        """Hand the server what `DeliverLate` kept back; return how many requests there were."""
        with self._changes:
            late, self._late = self._late, []
        for request in late:
            self._on_loop(self._deliver(request))
        return len(late)

    # What a test waits for and looks at

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition on the counters is true."""
        with self._changes:
            assert self._changes.wait_for(condition, _PATIENCE), "the condition never came true"

    @property
    def total(self) -> int:
        """How many requests clients have sent."""
        return self.asked.total()

    def close(self) -> None:
        """End everything; harmless to repeat."""
        if not self._thread.is_alive():
            return
        self._on_loop(self._stop_listening())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # On the proxy's thread

    def _on_loop(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE)

    async def _start_listening(self) -> None:
        if self._listening is None:
            self._listening = await asyncio.start_server(self._accept, sock=self._socket)

    async def _stop_listening(self) -> None:
        if self._listening is None:
            return
        self._listening.close()
        self._listening = None
        # A socket that is bound and does not listen: connections are refused, the port stays ours.
        self._socket = _bound_socket(self._port)
        connections = list(self._connections)
        for connection in connections:
            connection.cancel()
        await asyncio.gather(*connections, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            while request := await read_request(reader):
                if not await self._serve(request, reader, writer):
                    return
        except (ConnectionError, asyncio.CancelledError):
            return
        finally:
            self._connections.discard(task)
            _end(writer)

    async def _serve(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Serve one request; say whether the connection goes on after it."""
        fault = self._fault_for(request)
        if isinstance(fault, DeliverLate):
            with self._changes:
                self._late.append(request)
                self._changes.notify_all()
            return False
        if isinstance(fault, CutRequest):
            await self._deliver_beginning(request, fault.after_bytes)
            return False
        if isinstance(fault, BlackHole):
            await reader.read()
            return False
        await self._carry(len(request.body))
        await asyncio.sleep(self.link.latency)
        answer = await self._answer(request, fault)
        if isinstance(fault, LoseAnswer):
            return False
        if isinstance(fault, HoldAnswer):
            await reader.read()
            return False
        return await self._send(answer, fault, writer)

    async def _answer(self, request: Request, fault: Fault | None) -> Answer:
        if isinstance(fault, Replace):
            if fault.delivered:
                await self._deliver(request)
            return fault.answer
        answer = await self._deliver(request)
        if isinstance(fault, Duplicate):
            await self._deliver(request)
        return fault.change(answer) if isinstance(fault, Change) else answer

    async def _deliver(self, request: Request) -> Answer:
        answer = await ask(*self._upstream, request)
        self._count(self.arrived, request)
        return answer

    async def _deliver_beginning(self, request: Request, size: int) -> None:
        """Hand the server the first bytes of a request and end the connection."""
        _, writer = await asyncio.open_connection(*self._upstream)
        writer.write(request.closing()[:size])
        await writer.drain()
        writer.close()

    async def _send(
        self, answer: Answer, fault: Fault | None, writer: asyncio.StreamWriter
    ) -> bool:
        wire = answer.wire
        if isinstance(fault, CutAnswer):
            writer.write(wire[: fault.after_bytes])
            await writer.drain()
            return False
        if isinstance(fault, Latency):
            await asyncio.sleep(fault.seconds)
        if isinstance(fault, Trickle):
            await _trickle(wire, fault, writer)
            return True
        await self._carry(len(wire))
        writer.write(wire)
        await writer.drain()
        return True

    async def _carry(self, size: int) -> None:
        """Take the time that bytes need on the line, one after the other."""
        seconds = self.link.seconds_for(size)
        if seconds:
            async with self._line:
                await asyncio.sleep(seconds)

    def _fault_for(self, request: Request) -> Fault | None:
        self._count(self.asked, request)
        with self._changes:
            for planned in self._plans:
                if planned.left != 0 and planned.when(request):
                    planned.left = None if planned.left is None else planned.left - 1
                    planned.met.set()
                    return planned.fault
        return None

    def _count(self, counter: Counter[str], request: Request) -> None:
        with self._changes:
            counter[request.function] += 1
            self._changes.notify_all()


async def _trickle(wire: bytes, fault: Trickle, writer: asyncio.StreamWriter) -> None:
    for start in range(0, len(wire), fault.piece):
        writer.write(wire[start : start + fault.piece])
        await writer.drain()
        await asyncio.sleep(fault.pause)


def _end(writer: asyncio.StreamWriter) -> None:
    if not writer.transport.is_closing():
        writer.close()


def _bound_socket(port: int) -> socket.socket:
    # Named, so that asyncio switches Nagle's delay off.
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    bound.bind(("127.0.0.1", port))
    return bound
