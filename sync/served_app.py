"""Serves an application of ours on 127.0.0.1, from a thread of its own."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from typing import TYPE_CHECKING, Final

import uvicorn

if TYPE_CHECKING:
    from starlette.applications import Starlette

HOST: Final = "127.0.0.1"
_LAST_ANSWERS_SECONDS: Final = 2
"""How long `stop` waits for requests under way, some of which may never be complete."""


class ServedApp:
    """An application that is being served, from its making to `stop`.

    `port` 0 takes a free one. The application itself tells the time in its answers: its clock may
    be another than this machine's. `name` is what the thread is called, and the errors say.
    """

    def __init__(self, app: Starlette, port: int, name: str) -> None:
        self._socket = _listening_socket(port)
        self.port: int = self._socket.getsockname()[1]
        self._server = _AnnouncingServer(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                ws="none",
                date_header=False,
                loop="asyncio",
                timeout_graceful_shutdown=_LAST_ANSWERS_SECONDS,
            )
        )
        self._thread = threading.Thread(target=self._serve, name=f"{name}-server")
        self._thread.start()
        self._server.accepts.wait()
        if not self._server.started:
            self.stop()
            raise RuntimeError(f"the {name} could not be started; the log says why")

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        return f"http://{HOST}:{self.port}"

    def stop(self) -> None:
        """End the server and its thread."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))


class _AnnouncingServer(uvicorn.Server):
    """Tells another thread when connections are accepted."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.accepts = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets=sockets)
        finally:
            self.accepts.set()


def _listening_socket(port: int) -> socket.socket:
    # asyncio switches Nagle's delay (40 ms an answer) off only where the protocol is named.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":  # where it would let two programs share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
    except OSError:
        listening.close()
        raise
    return listening
