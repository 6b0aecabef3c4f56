"""Removes files so that what was in them is gone as far as a program can see to it.

Their bytes are overwritten in place before the file goes. That reaches the old place on a plain
disk; a solid-state disk, a file system with snapshots, or a backup may hold the old bytes all the
same, which is why an encrypted account is wiped by forgetting its key.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Final
from uuid import uuid4

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

GOING: Final = ".going-"
"""How the name of a file begins that is being removed."""

_BLOCK: Final = 1024 * 1024


def overwrite_and_remove(path: Path) -> None:
    """Overwrite a file and remove it; one that is not there is no error. Raises OSError.

    A link is removed, never followed; a file that has another name, too, is not overwritten.
    It loses its name first: a program killed meanwhile leaves nothing behind that is taken for the
    file, only a name that begins with `GOING`.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if path.is_symlink() or found.st_nlink > 1:
        path.unlink()
        return
    going = path if path.name.startswith(GOING) else path.with_name(f"{GOING}{uuid4().hex}")
    if going != path:
        path.rename(going)
    try:
        _overwrite(going, found.st_size)
    except OSError as error:
        log.warning("%s is removed without being overwritten: %s", path.name, error)
    going.unlink()


def erase_folder(folder: Path, *, last: str = "") -> None:
    """Overwrite and remove all that is in a folder, and the folder; raise OSError.

    The file named `last` goes when all others have gone: it says what the folder is.
    """
    if folder.is_symlink():
        folder.unlink()
        return
    for path in sorted(folder.iterdir(), key=lambda path: (path.name == last, path.name)):
        if path.is_dir() and not path.is_symlink():
            erase_folder(path)
        else:
            overwrite_and_remove(path)
    folder.rmdir()


def _overwrite(path: Path, size: int) -> None:
    with path.open("r+b", buffering=0) as file:
        left = size
        while left > 0:
            left -= file.write(bytes(min(left, _BLOCK)))
        os.fsync(file.fileno())
