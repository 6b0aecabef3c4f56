"""A file that is written piece by piece and sealed from its first byte, so that none lies plain.

What is fetched grows over hours, is cut off and gone on with. Each piece is a record of its own:
its length, a nonce, and what AES-256-GCM makes of it under a key of the file's own and the piece's
number. A program that is killed, or a computer without power, leaves whole records and at the most
one that is cut off, which goes.
"""

from __future__ import annotations

import hmac
import io
import os
from typing import IO, TYPE_CHECKING, Final, Literal

from companion.private_files import private_opener
from companion.store.sealing import ChunkReader, SealBroken, cipher_of, opened_piece

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from typing_extensions import Buffer

    from companion.store.storage_key import StorageKey

_MAGIC: Final = b"CMPGROW1"
_SALT: Final = 32
_HEADER: Final = len(_MAGIC) + _SALT
_LENGTH: Final = 4
_NONCE: Final = 12
_TAG: Final = 16
_PIECE: Final = 256 * 1024
"""So much is written at once; what is not written yet is lost with its program."""


class GrowingFile:
    """The file at `path`, sealed with `key`; errors are OSError (`SealBroken`)."""

    def __init__(self, path: Path, key: StorageKey) -> None:
        self.path = path
        self._key = key

    def exists(self) -> bool:
        """Return whether there is anything of it."""
        return self.path.exists()

    def size(self) -> int:
        """Return how many bytes can be read of it; 0 where it is none of ours, or not there."""
        return self._whole()[2]

    def unlink(self, *, missing_ok: bool = False) -> None:
        """Remove it."""
        self.path.unlink(missing_ok=missing_ok)

    def open(self, mode: Literal["rb", "wb", "ab"]) -> IO[bytes]:
        """Open it to be read or written from its beginning, or gone on with at its end."""
        if mode == "rb":
            there = self.path.open("rb")
            return io.BufferedReader(ChunkReader(there, self._pieces(there)), _PIECE)
        salt, end, _, number = self._whole()
        if mode == "wb" or not salt:
            salt, end, number = os.urandom(_SALT), _HEADER, 0
        else:
            os.truncate(self.path, end)
        flags = (
            os.O_WRONLY | os.O_CREAT | (0 if number else os.O_TRUNC) | getattr(os, "O_BINARY", 0)
        )
        file = os.fdopen(private_opener(str(self.path), flags), "wb")
        file.seek(0, os.SEEK_END)
        if file.tell() == 0:
            file.write(_MAGIC + salt)
        return io.BufferedWriter(_Writing(file, self._key_of(salt), number), _PIECE)

    def read_bytes(self) -> bytes:
        """Return all of it."""
        with self.open("rb") as file:
            return file.read()

    def write_bytes(self, content: bytes) -> None:
        """Write all of it anew."""
        with self.open("wb") as file:
            file.write(content)

    def _key_of(self, salt: bytes) -> bytes:
        return hmac.digest(self._key.for_("files that grow"), salt, "sha256")

    def _whole(self) -> tuple[bytes, int, int, int]:
        """Return the salt, where the last whole record ends, how much is in all, and how many.

        The last record is opened: without power in its moment, it may be there in name only.
        """
        try:
            with self.path.open("rb") as file:
                header = file.read(_HEADER)
                if len(header) < _HEADER or not header.startswith(_MAGIC):
                    return b"", 0, 0, 0
                salt = header[len(_MAGIC) :]
                records = list(_records(file))
                while records:
                    start, length = records[-1]
                    file.seek(start)
                    try:
                        _opened(self._key_of(salt), len(records) - 1, file.read(length))
                    except SealBroken:
                        records.pop()
                        continue
                    break
        except FileNotFoundError:
            return b"", 0, 0, 0
        end = sum(records[-1]) if records else _HEADER
        return salt, end, sum(length - _NONCE - _TAG for _, length in records), len(records)

    def _pieces(self, file: IO[bytes]) -> Iterator[bytes]:
        header = file.read(_HEADER)
        if len(header) < _HEADER or not header.startswith(_MAGIC):
            raise SealBroken("no sealed file")
        key = self._key_of(header[len(_MAGIC) :])
        number = 0
        while length := int.from_bytes(file.read(_LENGTH), "big"):
            yield _opened(key, number, file.read(length))
            number += 1


class _Writing(io.RawIOBase):
    """Writes each piece that it is given as a record; `BufferedWriter` makes them large."""

    def __init__(self, file: IO[bytes], key: bytes, number: int) -> None:
        super().__init__()
        self._file = file
        self._cipher = cipher_of(key)
        self._number = number

    def writable(self) -> bool:
        """Return that it can be written."""
        return True

    def write(self, piece: Buffer) -> int:
        """Write a record; return how much of `piece` is in it."""
        words = bytes(memoryview(piece).cast("B")[:_PIECE])
        nonce = os.urandom(_NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, words, _place(self._number))
        self._file.write(len(sealed).to_bytes(_LENGTH, "big") + sealed)
        self._number += 1
        return len(words)

    def flush(self) -> None:
        """Give the system what was written."""
        super().flush()
        if not self._file.closed:
            self._file.flush()

    def fileno(self) -> int:
        """Return what the system calls the file beneath."""
        return self._file.fileno()

    def close(self) -> None:
        """Close the file beneath, too."""
        if not self.closed:
            super().close()
            self._file.close()


def _records(file: IO[bytes]) -> Iterator[tuple[int, int]]:
    """Yield where each record's sealed bytes begin, and how many there are, as far as whole."""
    size = os.fstat(file.fileno()).st_size
    place = _HEADER
    while True:
        file.seek(place)
        length = int.from_bytes(file.read(_LENGTH), "big")
        place += _LENGTH
        if not _NONCE + _TAG < length <= _NONCE + _PIECE + _TAG or place + length > size:
            return
        yield place, length
        place += length


def _opened(key: bytes, number: int, sealed: bytes) -> bytes:
    return opened_piece(cipher_of(key), sealed[:_NONCE], sealed[_NONCE:], _place(number))


def _place(number: int) -> bytes:
    return number.to_bytes(8, "big")
