"""A folder of files that are named by what is in them; sealed, names and all, beside an encrypted
database.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import logging
import os
import shutil
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast

from companion.erasing import overwrite_and_remove
from companion.store.growing_file import GrowingFile
from companion.store.sealing import ChunkReader, SealBroken, opened_file, seal_file

if TYPE_CHECKING:
    from companion.store.storage_key import StorageKey

log = logging.getLogger(__name__)

CACHE_FOLDER: Final = "cached-files"
"""Within an account's folder: files of the site."""

_SEALED: Final = ".sealed"
_PART: Final = ".part"
"""Of the beginning of a file that is being fetched, or was cut off."""

_COMING: Final = ".coming-"
_DIGEST_LENGTH: Final = 64
_CHUNK: Final = 1024 * 1024


class KeptContents:
    """The contents in `folder`, sealed if there is a `key`; errors are OSError (`SealBroken`)."""

    def __init__(self, folder: Path, key: StorageKey | None = None) -> None:
        self.folder = folder
        self._key = key

    @property
    def is_sealed(self) -> bool:
        """Whether nothing is to lie plain here."""
        return self._key is not None

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

    def beginning(self, name: str) -> Path | GrowingFile:
        """Return what a file is written to while it comes; no byte of it lies plain with a key."""
        part = self.folder / f"{name}{_PART}"
        return part if self._key is None else GrowingFile(_sealed_name(part), self._key)

    def put(self, part: Path | GrowingFile, digest: str) -> None:
        """Take in a file, which the disk has by now, under its digest; it stands there no more."""
        if self._key is None and isinstance(part, Path):
            part.chmod(0o600)
            part.replace(self.place(digest))
            return
        with part.open("rb") as source:
            self._write(source, self.place(digest), self._key)
        if isinstance(part, Path):
            overwrite_and_remove(part)
        else:
            part.unlink()

    def take(self, source: IO[bytes]) -> tuple[str, int]:
        """Take in what can be read; return its digest and its size. It is sealed on the way."""
        summed = _Summed(source)
        coming = self._written(cast(IO[bytes], summed), self._key)
        digest = summed.digest.hexdigest()
        coming.replace(self.place(digest))
        return digest, summed.size

    def lie_as(self, key: StorageKey | None) -> None:
        """Have every content sealed with `key`, or plain, with no other at work on the folder.

        The key that opens what is sealed is the one that was given at the beginning.

        Each is whole in one form or the other at any moment; a broken one stays as it is.
        """
        wanted = KeptContents(self.folder, key)
        for path in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            is_sealed = path.suffix == _SEALED
            if _PART in path.suffixes:
                self._change_part(path, wanted)
                continue
            if not is_sealed and len(path.name) != _DIGEST_LENGTH:
                continue
            if is_sealed == (key is not None):
                continue
            try:
                self._change(path, wanted)
            except SealBroken as error:
                log.warning("a kept file stays as it is: %s", error)
        self._key = key

    def _change_part(self, path: Path, wanted: KeptContents) -> None:
        """Have the beginning of a file lie as wholes do; one that is broken comes anew."""
        key = self._key if path.suffix == _SEALED else wanted._key
        if key is None or (path.suffix == _SEALED) == (wanted._key is not None):
            return
        if path.suffix == _PART:
            coming = GrowingFile(_temporary(self.folder), key)
            with path.open("rb") as source, coming.open("wb") as target:
                shutil.copyfileobj(source, target, _CHUNK)
            coming.path.replace(_sealed_name(path))
            overwrite_and_remove(path)
            return
        try:
            with GrowingFile(path, key).open("rb") as source:
                self._write(source, path.with_suffix(""), None)
        except SealBroken as error:
            log.warning("the beginning of a file is of no use: %s", error)
        path.unlink()

    def _change(self, path: Path, wanted: KeptContents) -> None:
        digest = path.name
        if path.suffix == _SEALED:
            with _opened(path, self._key) as read:
                digest = hashlib.file_digest(cast(io.BytesIO, read), "sha256").hexdigest()
        with _opened(path, self._key if path.suffix == _SEALED else None) as source:
            self._write(source, wanted.place(digest), wanted._key)
        overwrite_and_remove(path)

    def _write(self, source: IO[bytes], target: Path, key: StorageKey | None) -> None:
        self._written(source, key).replace(target)

    def _written(self, source: IO[bytes], key: StorageKey | None) -> Path:
        """Write what can be read to a file without a name of its own, sealed if there is a key."""
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
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        return Path(name)


class _Summed:
    """Passes on what is read, and knows what it was."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self.digest = hashlib.sha256()
        self.size = 0

    def read(self, count: int) -> bytes:
        chunk = self._source.read(count)
        self.digest.update(chunk)
        self.size += len(chunk)
        return chunk


def _sealed_name(part: Path) -> Path:
    """Return where the beginning of a file lies sealed."""
    return part.with_name(part.name + _SEALED)


def _temporary(folder: Path) -> Path:
    handle, name = tempfile.mkstemp(dir=folder, prefix=_COMING)
    os.close(handle)
    return Path(name)


def _opened(path: Path, key: StorageKey | None) -> IO[bytes]:
    file = path.open("rb")
    return (
        file
        if key is None
        else io.BufferedReader(ChunkReader(file, opened_file(key, file)), _CHUNK)
    )
