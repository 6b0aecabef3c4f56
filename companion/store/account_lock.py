"""Lets one program at a time sync an account, or empty its cache; the system frees a dead one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from companion.errors import SyncAlreadyRunning
from companion.private_files import FILE_RIGHTS

if TYPE_CHECKING:
    from pathlib import Path


class AccountLock:
    """Holds the lock of the account in `folder` for the length of a block.

    Entering raises `SyncAlreadyRunning` if another one holds it.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / "sync.lock", timeout=0, mode=FILE_RIGHTS)

    def __enter__(self) -> None:
        try:
            self._lock.acquire()
        except Timeout as error:
            raise SyncAlreadyRunning("another program syncs this account") from error

    def __exit__(self, *_: object) -> None:
        self._lock.release()
