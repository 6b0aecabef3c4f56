"""A folder of files that are named by what is in them; sealed, names and all, beside an encrypted
database.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import logging
import os
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast

from companion.erasing import overwrite_and_remove
from companion.store.sealing import SealBroken, SealedReader, seal_file

if TYPE_CHECKING:
    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

CACHE_FOLDER: Final = "cached-files"
"""Within an account's folder: files of the site."""

_SEALED: Final = ".sealed"
_COMING: Final = ".coming-"
_DIGEST_LENGTH: Final = 64
_CHUNK: Final = 1024 * 1024


class KeptContents:
    """The contents in `folder`, sealed if there is a `key`; errors are OSError (`SealBroken`)."""

    def __init__(self, folder: Path, key: StorageKey | None = None) -> None:
        self.folder = folder
        self._key = key

    def place(self, digest: str) -> Path:
        """Return where content of this digest is kept, if it is.

        The name of a sealed one does not say what is in it to somebody who has the same file.
        """
        if self._key is None:
            return self.folder / digest
        name = hmac.digest(self._key.for_("names of files"), digest.encode(), "sha256")
        return self.folder / f"{name.hex()[:40]}{_SEALED}"

    def opened(self, digest: str) -> IO[bytes]:
        """Open content to be read as it was put in."""
        return _opened(self.place(digest), self._key)

    def put(self, part: Path, digest: str) -> None:
        """Take in a file, which the disk has by now, under its digest; it stands there no more."""
        if self._key is None:
            part.chmod(0o600)
            part.replace(self.place(digest))
            return
        with part.open("rb") as source:
            self._write(source, self.place(digest), self._key)
        overwrite_and_remove(part)

    def lie_as(self, key: StorageKey | None) -> None:
        """Have every content sealed with `key`, or plain, with no other at work on the folder.

        The key that opens what is sealed is the one that was given at the beginning.

        Each is whole in one form or the other at any moment; a broken one stays as it is.
        """
        wanted = KeptContents(self.folder, key)
        for path in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            is_sealed = path.suffix == _SEALED
            if not is_sealed and len(path.name) != _DIGEST_LENGTH:
                continue
            if is_sealed == (key is not None):
                continue
            try:
                self._change(path, wanted)
            except SealBroken as error:
                log.warning("a kept file stays as it is: %s", error)
        self._key = key

    def _change(self, path: Path, wanted: KeptContents) -> None:
        digest = path.name
        if path.suffix == _SEALED:
            with _opened(path, self._key) as read:
                digest = hashlib.file_digest(cast(io.BytesIO, read), "sha256").hexdigest()
        with _opened(path, self._key if path.suffix == _SEALED else None) as source:
            self._write(source, wanted.place(digest), wanted._key)
        overwrite_and_remove(path)

    def _write(self, source: IO[bytes], target: Path, key: StorageKey | None) -> None:
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=_COMING)
        try:
            with os.fdopen(handle, "wb") as file:
                if key is not None:
                    seal_file(key, source, file)
                else:
                    while chunk := source.read(_CHUNK):
                        file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _opened(path: Path, key: StorageKey | None) -> IO[bytes]:
    file = path.open("rb")
    return file if key is None else io.BufferedReader(SealedReader(key, file), _CHUNK)
