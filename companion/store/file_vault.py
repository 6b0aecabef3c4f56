"""Keeps the bytes of files that a person added to a draft: named by what is in them."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.errors import NotFound
from companion.private_files import private_folder
from companion.store.kept_contents import KeptContents

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime

    from companion.store.opened_copies import OpenedCopies
    from companion.store.storage_key import StorageKey

VAULT_FOLDER: Final = "files"
"""Within an account's folder."""

_CHUNK: Final = 1024 * 1024
_STAYS_FOR: Final = timedelta(days=1)


class FileVault:
    """The kept files of one account, in `folder`; two equal files are one.

    With a `key` they are sealed, and opened as plain copies for as long as they are needed.
    """

    def __init__(self, folder: Path, copies: OpenedCopies, key: StorageKey | None = None) -> None:
        self._folder = folder
        self._copies = copies
        self._is_sealed = key is not None
        self._contents = KeptContents(folder, key)

    def keep(self, source: Path) -> tuple[str, int]:
        """Copy a file in and return its digest and its size in bytes.

        Raises `NotFound` if it cannot be read, `StorageFull` or `StorageUnwritable` if it cannot
        be kept; then nothing is left behind.
        """
        try:
            private_folder(self._folder)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".coming-")
        except OSError as error:
            raise disk_error(error, self._folder) from error
        temporary = Path(name)
        try:
            digest, size = self._copy(source, handle)
            self._contents.put(temporary, digest)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise disk_error(error, self._folder) from error
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        return digest, size

    def has(self, digest: str) -> bool:
        """Return whether the file with this digest is kept."""
        return self._contents.place(digest).exists()

    @contextmanager
    def plain(self, digest: str) -> Iterator[Path]:
        """Lend a path at which the file with this digest can be read; raise OSError.

        It is not to be changed, and is gone at the end of the block if the kept one is sealed.
        """
        if not self._is_sealed:
            yield self._contents.place(digest)
            return
        with self._contents.opened(digest) as source, self._copies.lent(source) as copy:
            yield copy

    def copy_to(self, digest: str, target: Path) -> None:
        """Write the file with this digest to `target`; raise OSError."""
        with self._contents.opened(digest) as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)

    def forget_others(self, digests: Collection[str], now: datetime) -> int:
        """Remove kept files that are not among `digests`; return how many there were.

        One that was kept in the last day stays: another window may be about to need it.
        """
        before = (now - _STAYS_FOR).timestamp()
        kept = {self._contents.place(digest).name for digest in digests}
        others = [
            path
            for path in self._folder.glob("[0-9a-f]*")
            if path.name not in kept and path.stat().st_mtime < before
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
