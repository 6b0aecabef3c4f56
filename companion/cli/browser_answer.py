"""How the answer to a sign-in in the browser reaches the command that waits for it.

The system starts ``companion open ADDRESS`` for it, in a process of its own. That hands the address
over by a local socket of the same person, and only where a command waits.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import tempfile
from contextlib import contextmanager, suppress
from multiprocessing.connection import Client, Listener
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 4096


@contextmanager
def awaited_answers(data: Path) -> Iterator[Iterator[str]]:
    """Listen for the length of a block; the iterator waits for one address after the other."""
    address = _address(data)
    if os.name == "posix":
        Path(address).unlink(missing_ok=True)
    before = os.umask(0o077)
    try:
        listener = Listener(address)
    finally:
        os.umask(before)
    with listener:
        yield _heard(listener)


def hand_over(data: Path, answer: str) -> bool:
    """Give an address to the command that waits for it; say whether there is one.

    Somebody else of the computer who listens under that name hears nothing.
    """
    address = _address(data)
    try:
        if os.name == "posix" and Path(address).lstat().st_uid != os.getuid():
            return False
        with Client(address) as line:
            line.send_bytes(answer.encode()[:_LONGEST])
    except (OSError, EOFError):
        return False
    return True


def _heard(listener: Listener) -> Iterator[str]:
    while True:
        with suppress(OSError, EOFError), listener.accept() as line:
            yield line.recv_bytes(_LONGEST).decode("utf-8", "replace")


def _address(data: Path) -> str:
    about = f"{getpass.getuser()}\0{data.resolve()}"
    name = f"companion-sign-in-{hashlib.sha256(about.encode()).hexdigest()[:16]}"
    if os.name == "nt":
        return rf"\\.\pipe\{name}"
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / name)
