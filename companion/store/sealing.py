"""Encrypts what lies beside a database: bytes that were changed, or are another's, do not open.

AES-256-GCM of the `cryptography` library. A small text is one piece. A file is cut into chunks,
each under a key of the file's own, so that a large one is never whole in memory; number and end are
part of each chunk, so that none can be moved, repeated or cut off.
"""

from __future__ import annotations

import hmac
import io
import os
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from typing_extensions import Buffer

    from companion.store.storage_key import StorageKey

CHUNK: Final = 1024 * 1024
_NONCE: Final = 12
_TAG: Final = 16
_SALT: Final = 32
_MAGIC: Final = b"CMPSEAL1"
HEADER: Final = len(_MAGIC) + _SALT


class SealBroken(OSError):
    """What is there was changed, is cut off, or was sealed with another key."""


def sealed_text(key: StorageKey, text: str, name: str) -> bytes:
    """Return `text` so that it opens only with the key and under `name`."""
    nonce = os.urandom(_NONCE)
    return nonce + cipher_of(key.for_("second copies")).encrypt(nonce, text.encode(), name.encode())


def opened_text(key: StorageKey, sealed: bytes, name: str) -> str:
    """Return the text that was sealed under `name`; raise `SealBroken`."""
    nonce, rest = sealed[:_NONCE], sealed[_NONCE:]
    return opened_piece(cipher_of(key.for_("second copies")), nonce, rest, name.encode()).decode()


def seal_file(key: StorageKey, source: IO[bytes], target: IO[bytes]) -> None:
    """Write what is left to read of `source` to `target`, sealed."""
    salt = os.urandom(_SALT)
    target.write(_MAGIC + salt)
    cipher = cipher_of(_key_of_file(key, salt))
    number = 0
    chunk = source.read(CHUNK)
    while True:
        following = source.read(CHUNK)
        target.write(cipher.encrypt(_place(number, last=not following), chunk, None))
        if not following:
            return
        chunk, number = following, number + 1


def opened_file(key: StorageKey, sealed: IO[bytes]) -> Iterator[bytes]:
    """Give the content of a sealed file, chunk by chunk; raise `SealBroken` where it is broken.

    What was given before is what was sealed; whether all of it is there, is known at the end.
    """
    header = sealed.read(HEADER)
    if len(header) < HEADER or not header.startswith(_MAGIC):
        raise SealBroken("no sealed file")
    cipher = cipher_of(_key_of_file(key, header[len(_MAGIC) :]))
    number = 0
    chunk = sealed.read(CHUNK + _TAG)
    while True:
        following = sealed.read(CHUNK + _TAG)
        yield opened_piece(cipher, _place(number, last=not following), chunk, None)
        if not following:
            return
        chunk, number = following, number + 1


def opened_size(sealed_size: int) -> int:
    """Return how many bytes were sealed into a file of this size."""
    sealed = max(0, sealed_size - HEADER)
    chunks = -(-sealed // (CHUNK + _TAG))
    return max(0, sealed - chunks * _TAG)


class ChunkReader(io.RawIOBase):
    """Reads what `chunks` give of a sealed file; raises `SealBroken` where it is broken."""

    def __init__(self, sealed: IO[bytes], chunks: Iterator[bytes]) -> None:
        super().__init__()
        self._sealed = sealed
        self._chunks = chunks
        self._left = memoryview(b"")

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: Buffer) -> int:
        """Fill `buffer` as far as a chunk reaches; return with how much."""
        if not self._left:
            self._left = memoryview(next(self._chunks, b""))
        target = memoryview(buffer).cast("B")
        count = min(len(target), len(self._left))
        target[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def close(self) -> None:
        """Close the file beneath, too."""
        self._sealed.close()
        super().close()


def _key_of_file(key: StorageKey, salt: bytes) -> bytes:
    return hmac.digest(key.for_("files"), salt, "sha256")


def _place(number: int, *, last: bool) -> bytes:
    return bytes((last,)) + number.to_bytes(_NONCE - 1, "big")


def cipher_of(key: bytes) -> AESGCM:
    """Return AES-256-GCM with a key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - encrypted only

    return AESGCM(key)


def opened_piece(cipher: AESGCM, nonce: bytes, sealed: bytes, bound: bytes | None) -> bytes:
    """Return what was sealed with this nonce, bound to the same; raise `SealBroken`."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415

    try:
        return cipher.decrypt(nonce, sealed, bound)
    except (InvalidTag, ValueError) as error:
        raise SealBroken("changed, cut off, or of another key") from error
