"""Writes a file that the person asked for: whole or not at all."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from companion.disk_errors import disk_error

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, in the place of one that may be there, which stays until this one is whole.

    Raises `StorageFull` or `StorageUnwritable`.
    """
    coming = path.with_name(f".coming-{secrets.token_hex(8)}")
    try:
        try:
            with coming.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            coming.replace(path)
        finally:
            coming.unlink(missing_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error
