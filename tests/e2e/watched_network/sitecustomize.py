"""Python reads this before anything else in a process: its network is recorded and narrowed.

WATCHED_NETWORK is a JSON file with ``allowed`` (``host:port`` of what may be asked; any
other is refused), ``here`` (names that stand for 127.0.0.1 in this test) and ``log``, a file to
which every host that is looked up and every address that is connected to is added as a line. It
listens where Python itself does (audit hooks), below whatever library opens a connection.
"""

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

_CONNECTING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_ASKING_BY_NAME = {"socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}


class _Watch:
    """Notes what is asked, and refuses what is not allowed."""

    def __init__(self, allowed: list[str], here: list[str], log: str) -> None:
        self._allowed = set(allowed)
        self._here = here
        self._log = log
        self._ask_system: Any = socket.getaddrinfo

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        """Be told by Python of everything that is done."""
        if event in _CONNECTING:
            if isinstance(args[1], tuple):
                self._note(event, args[1][0], args[1][1])
        elif event == "socket.getaddrinfo":
            self._note(event, args[0], args[1])
        elif event in _ASKING_BY_NAME:
            self._note(event, args[0], "")

    def resolve(self, host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        """Stand in for a DNS that knows the hosts of this test."""
        name = _text(host)
        if name in self._here:
            self._note("socket.getaddrinfo", name, port)
            self._allowed.add(f"127.0.0.1:{_text(port)}")
            host = "127.0.0.1"
        return self._ask_system(host, port, *args, **kwargs)

    def _note(self, what: str, host: Any, port: Any) -> None:
        host, port = _text(host), _text(port)
        is_allowed = f"{host}:{port}" in self._allowed
        entry = {"what": what, "host": host, "port": port, "refused": not is_allowed}
        handle = os.open(self._log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(handle, json.dumps(entry).encode() + b"\n")
        os.close(handle)
        if not is_allowed:
            raise OSError(101, "Network is unreachable")


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


if "WATCHED_NETWORK" in os.environ:
    _watch = _Watch(**json.loads(Path(os.environ["WATCHED_NETWORK"]).read_text("utf-8")))
    socket.getaddrinfo = _watch.resolve
    sys.addaudithook(_watch.hear)
