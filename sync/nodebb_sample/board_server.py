"""Runs the sample forum on 127.0.0.1, in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from sync.nodebb_sample.board_pages import build_board_app
from sync.served_app import ServedApp

if TYPE_CHECKING:
    from types import TracebackType

    from sync.nodebb_sample.board import Board


class BoardServer:
    """A sample forum, served from a thread of its own between `start` and `stop`."""

    def __init__(self, board: Board, *, port: int = 0) -> None:
        self.board = board
        self._port = port
        self._served: ServedApp | None = None

    def start(self) -> str:
        """Serve the forum and return its address; it accepts connections from then on."""
        if self._served is None:
            self._served = ServedApp(build_board_app(self.board), self._port, "sample forum")
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
            raise RuntimeError("the sample forum is not running")
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
