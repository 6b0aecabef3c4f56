"""One window for a data folder: a later start hands over what it was asked for, and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from companion.errors import AppNotAnswering
from companion.private_files import FILE_RIGHTS, private_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

_LOCK: Final = "window.lock"
_PATIENCE_SECONDS: Final = 8.0
"""Longer than a slow laptop needs from one start to its answer to another."""
_TRY_SECONDS: Final = 0.25
"""So long is waited for a first start that holds the lock and does not listen yet, each time."""
_LONGEST_CALL: Final = 64 * 1024
_HEARD: Final = b"heard\n"


class SingleInstance(QObject):
    """Holds a lock of the data folder as long as the app runs, and listens for later starts.

    Who has the lock is the first: the system takes it from a process that ends, however it ends,
    and of two starts at once only one can get it. `called` gives what a later start was asked for:
    its links, and whether it wants to stay hidden.

    `patience_seconds`: so long a later start waits for the answer of the first one.
    """

    called = Signal(object, bool)

    def __init__(self, data_folder: Path, *, patience_seconds: float = _PATIENCE_SECONDS) -> None:
        super().__init__()
        self._patience_seconds = patience_seconds
        private_folder(data_folder)
        self._lock = FileLock(data_folder / _LOCK, mode=FILE_RIGHTS)
        self._name = _socket_name(data_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def begin(self, links: Sequence[str] = (), *, hidden: bool = False) -> bool:
        """Return whether this is the first start; else hand over to the first one.

        Raises `AppNotAnswering` where that one does not answer in time; should it do so later, it
        still hears what was asked for.
        """
        until = time.monotonic() + self._patience_seconds
        while True:
            try:
                self._lock.acquire(timeout=_TRY_SECONDS)
            except Timeout:
                if self._hand_over(links, hidden=hidden, until=until):
                    return False
            else:
                self._listen()
                return True
            if until - time.monotonic() < _TRY_SECONDS:
                raise AppNotAnswering("another start holds the lock of the data folder")

    def end(self) -> None:
        """Let the next start be the first; harmless to repeat."""
        self._server.close()
        self._lock.release()

    def _listen(self) -> None:
        # With the lock held, nobody else listens: what is there was left by a process that died.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("cannot listen for later starts: %s", self._server.errorString())

    def _hand_over(self, links: Sequence[str], *, hidden: bool, until: float) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ms_left(until)):
            return False
        call = json.dumps({"links": list(links), "hidden": hidden})
        socket.write(call.encode() + b"\n")
        answer = b""
        while not answer.endswith(b"\n") and socket.waitForReadyRead(_ms_left(until)):
            answer += socket.readAll().data()
        socket.disconnectFromServer()
        return answer == _HEARD

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """A later start that is connected; heard once its line is whole."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(instance)
        self._socket = socket
        self._instance = instance
        self._said = b""
        socket.setParent(self)
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self.deleteLater)
        self._hear()

    def _hear(self) -> None:
        self._said += self._socket.readAll().data()
        if len(self._said) > _LONGEST_CALL:
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            call = _understood(self._said)
            self._said = b""
            self._socket.write(_HEARD)
            self._socket.flush()
            self._instance.called.emit(*call)


def _ms_left(until: float) -> int:
    return max(round((until - time.monotonic()) * 1000), 1)


def _understood(said: bytes) -> tuple[list[str], bool]:
    """Return what a later start says; it is a program of the same person, but may be another's."""
    try:
        call: Any = json.loads(said)
        return [str(each) for each in call["links"]], bool(call["hidden"])
    except (KeyError, TypeError, ValueError):
        log.warning("a later start was not understood")
        return [], False


def _socket_name(data_folder: Path) -> str:
    """Return the name of the socket: one for a person and a folder, in their runtime folder."""
    about = f"{getpass.getuser()}\0{data_folder.resolve()}"
    name = f"companion-{hashlib.sha256(about.encode()).hexdigest()[:16]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and os.name == "posix" and Path(runtime).is_dir():
        return str(Path(runtime) / name)
    return name
