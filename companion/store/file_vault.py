"""Keeps the bytes of files that a person added to a draft: named by what is in them."""

from __future__ import annotations

import hashlib
import os
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

_CHUNK: Final = 1024 * 1024
_STAYS_FOR: Final = timedelta(days=1)


class FileVault:
    """The kept files of one account, in `folder`; two equal files are one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, source: Path) -> tuple[str, int]:
        """Copy a file in and return its digest and its size in bytes.

        Raises `NotFound` if it cannot be read, `StorageFull` or `StorageUnwritable` if it cannot
        be kept; then nothing is left behind.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".coming-")
        except OSError as error:
            raise disk_error(error, self._folder) from error
        temporary = Path(name)
        try:
            digest, size = self._copy(source, handle)
            temporary.replace(self.path_of(digest))
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise disk_error(error, self._folder) from error
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        return digest, size

    def path_of(self, digest: str) -> Path:
        """Return where the file with this digest is kept."""
        return self._folder / digest

    def forget_others(self, digests: Collection[str], now: datetime) -> int:
        """Remove kept files that are not among `digests`; return how many there were.

        One that was kept in the last day stays: another window may be about to need it.
        """
        before = (now - _STAYS_FOR).timestamp()
        others = [
            path
            for path in self._folder.glob("[0-9a-f]*")
            if path.name not in digests and path.stat().st_mtime < before
        ]
        for path in others:
            path.unlink(missing_ok=True)
        return len(others)

    def _copy(self, source: Path, handle: int) -> tuple[str, int]:
        digest = hashlib.sha256()
        size = 0
        with os.fdopen(handle, "wb") as target:
            try:
                opened = source.open("rb")
            except OSError as error:
                raise NotFound("file", source.name) from error
            with opened as read:
                while chunk := read.read(_CHUNK):
                    digest.update(chunk)
                    size += len(chunk)
                    target.write(chunk)
            target.flush()
            os.fsync(target.fileno())
        return digest.hexdigest(), size
