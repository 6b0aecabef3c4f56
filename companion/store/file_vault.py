"""Keeps the bytes of files that a person added to a draft: named by what is in them."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import timedelta
from typing import IO, TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.erasing import GOING
from companion.errors import NotFound
from companion.private_files import private_folder
from companion.store.kept_contents import KeptContents

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime
    from pathlib import Path

    from companion.store.opened_copies import OpenedCopies
    from companion.store.storage_key import StorageKey

VAULT_FOLDER: Final = "files"
"""Within an account's folder."""

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
            opened = source.open("rb")
        except OSError as error:
            raise NotFound("file", source.name) from error
        with opened as read:
            return self.keep_content(read)

    def keep_content(self, content: IO[bytes]) -> tuple[str, int]:
        """Keep what can be read, as `keep` does."""
        try:
            private_folder(self._folder)
            return self._contents.take(content)
        except OSError as error:
            raise disk_error(error, self._folder) from error

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

        One that was kept in the last day stays: another window may be about to need it. What a
        killed program had begun to keep goes, too.
        """
        before = (now - _STAYS_FOR).timestamp()
        kept = {self._contents.place(digest).name for digest in digests}
        others = [
            path
            for pattern in ("[0-9a-f]*", ".coming-*", f"{GOING}*")
            for path in self._folder.glob(pattern)
            if path.name not in kept and path.stat().st_mtime < before
        ]
        for path in others:
            path.unlink(missing_ok=True)
        return len(others)
