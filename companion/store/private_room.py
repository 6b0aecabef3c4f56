"""A folder for what is being worked on, beside a database; it is overwritten when it goes.

Whoever works in one holds its lock, so that what a killed program left is told from one in use.
"""

from __future__ import annotations

import logging
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from companion.erasing import erase_folder
from companion.private_files import FILE_RIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

_LOCK: Final = ".lock"


@contextmanager
def private_room(folder: Path, prefix: str) -> Iterator[Path]:
    """Give an empty folder whose name begins with `prefix`, and take it away again.

    Those of programs that have ended without doing so go, too. Raises OSError.
    """
    forget_dead_rooms(folder, prefix)
    room = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    lock = _lock_of(room)
    try:
        with lock:
            yield room
    finally:
        _erase(room)


def forget_dead_rooms(folder: Path, prefix: str) -> None:
    """Remove the folders in which nobody works any more."""
    for room in folder.glob(f"{prefix}*"):
        try:
            with _lock_of(room):
                pass
        except (Timeout, OSError):
            continue
        _erase(room)


def _lock_of(room: Path) -> FileLock:
    return FileLock(room / _LOCK, timeout=0, mode=FILE_RIGHTS)


def _erase(room: Path) -> None:
    try:
        erase_folder(room)
    except OSError as error:
        log.info("a folder stays for now, another program may hold it: %s", error)
