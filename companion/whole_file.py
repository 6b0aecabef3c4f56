"""Writes a file that the person asked for: whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from companion.disk_errors import disk_error
from companion.private_files import private_opener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file, in the place of one that may be there, which stays until this one is whole.

    A `private` one is the person's alone, as is all in the data folder.

    Raises `StorageFull` or `StorageUnwritable`.
    """
    with whole(path, private=private) as file:
        file.write(content)


@contextmanager
def whole(path: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Open a file to be written piece by piece; it takes its place at the end of the block.

    On any error nothing of it is left. Raises as `write_whole`; what else the block raises passes.
    """
    coming = path.with_name(f".coming-{secrets.token_hex(8)}")
    try:
        try:
            opener = private_opener if private else None
            with open(coming, "x+b", opener=opener) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            coming.replace(path)
        finally:
            coming.unlink(missing_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error
