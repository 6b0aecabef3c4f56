"""A connection between engine and server on which a test acts at any call."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from sync.server_port import ForumServer


@dataclass(frozen=True)
class Moment:
    """A point in a connection's life: before or after the `number`-th call, of `operation`."""

    operation: str
    number: int
    before: bool
    arguments: tuple[object, ...] = ()

    @property
    def after(self) -> bool:
        return not self.before


Interposition = Callable[[Moment], None]
"""Is called before and after each call, and may raise what the call is to raise."""


class Interposed:
    """Passes all of the server port on to another server, and lets a test act meanwhile.

    `calls` holds the names of the calls so far, closing aside.
    """

    def __init__(self, server: object, act: Interposition | None = None) -> None:
        self._server = server
        self._act = act
        self.calls: list[str] = []

    @property
    def as_server(self) -> ForumServer:
        return cast("ForumServer", self)

    async def close(self) -> None:
        await cast("ForumServer", self._server).close()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._server, name)
        if not inspect.iscoroutinefunction(found):
            return found

        async def call(*arguments: object, **named: object) -> object:
            self.calls.append(name)
            number = len(self.calls)
            self._tell(Moment(name, number, True, arguments))
            result = await found(*arguments, **named)
            self._tell(Moment(name, number, False, arguments))
            return result

        return call

    def _tell(self, moment: Moment) -> None:
        if self._act is not None:
            self._act(moment)
