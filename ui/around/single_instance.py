"""One window for a data folder: a later start hands over what it was asked for, and ends."""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import logging
import os
import stat
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QTimer, Signal
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
_SOCKET: Final = "window.socket"
_LONGEST_SOCKET_NAME: Final = 90
"""Systems take little more than 100 bytes, and Qt puts a few behind while it makes the socket."""
_MOST_CALLERS: Final = 20
"""Later starts that are listened to at once; the first give way."""
_LISTENS_MS: Final = 20_000
_MOST_LINKS: Final = 100


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

    @property
    def address(self) -> str:
        """Where this folder's app listens."""
        return self._name

    @property
    def callers(self) -> list[_Caller]:
        """Who is listened to, the first first."""
        return [each for each in self.findChildren(_Caller) if each.is_there]

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
            for caller in self.callers[: -_MOST_CALLERS + 1]:
                caller.leave()
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """A later start that is connected; heard once, when its line is whole, and not for long."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(instance)
        self._socket = socket
        self._instance = instance
        self._said = b""
        self._is_heard = False
        socket.setParent(self)
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_LISTENS_MS, self, socket.abort)
        self._hear()

    @property
    def is_there(self) -> bool:
        """Whether the other end may still say something."""
        return self._socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState

    def leave(self) -> None:
        """Listen no more."""
        self._socket.abort()

    def _hear(self) -> None:
        said = self._socket.read(_LONGEST_CALL + 1).data()
        if self._is_heard:
            return
        self._said += said
        if len(self._said) > _LONGEST_CALL:
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            call = _understood(self._said)
            self._said, self._is_heard = b"", True
            self._socket.write(_HEARD)
            self._socket.flush()
            if call is not None:
                self._instance.called.emit(*call)


def _ms_left(until: float) -> int:
    return max(round((until - time.monotonic()) * 1000), 1)


def _understood(said: bytes) -> tuple[list[str], bool] | None:
    """Return what a later start says; None where no start of ours would say it."""
    try:
        call: Any = json.loads(said)
        links, hidden = call["links"], call["hidden"]
    except (KeyError, TypeError, ValueError, RecursionError):
        log.warning("a later start was not understood")
        return None
    is_ours = isinstance(links, list) and isinstance(hidden, bool)
    if not is_ours or not all(isinstance(each, str) for each in links):
        log.warning("a later start was not understood")
        return None
    return links[:_MOST_LINKS], hidden


def _socket_name(data_folder: Path) -> str:
    """Return the name of the socket: one for a person and a folder, where nobody else can be.

    In a place that all may write in, somebody else could have a socket of this name first, and be
    told what is meant for the app: links, among them answers of sites to a sign-in.
    """
    about = f"{getpass.getuser()}\0{data_folder.resolve()}"
    name = f"companion-{hashlib.sha256(about.encode()).hexdigest()[:16]}"
    if os.name != "posix":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and _is_ours_alone(Path(runtime)):
        return str(Path(runtime) / name)
    beside = str(data_folder.resolve() / _SOCKET)
    if len(beside.encode()) <= _LONGEST_SOCKET_NAME:
        return beside
    folder = Path(tempfile.gettempdir()) / f"companion-{os.getuid()}"
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    return str(folder / name) if _is_ours_alone(folder) else beside


def _is_ours_alone(folder: Path) -> bool:
    """Say whether a folder, and no link to one, is the person's, and nobody else may enter it."""
    try:
        told = folder.lstat()
    except OSError:
        return False
    is_folder = stat.S_ISDIR(told.st_mode)
    return is_folder and told.st_uid == os.getuid() and not told.st_mode & 0o077
