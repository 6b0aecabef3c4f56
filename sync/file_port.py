"""What passes through the server port for a file that is fetched."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal, Protocol, cast

from companion.domain.files import FileVersion
from companion.private_files import private_opener


class FileInParts(Protocol):
    """A file that is not written as it comes: one that is sealed on the way."""

    @property
    def path(self) -> Path:
        """Where it is on the disk."""
        ...

    def size(self) -> int:
        """Return how many bytes there are of it."""
        ...

    def open(self, mode: Literal["wb", "ab"]) -> IO[bytes]:
        """Open it; raise OSError."""
        ...


@dataclass(frozen=True, slots=True)
class FileWish:
    """A file to fetch from its `address` to `destination`.

    `begun`: the version whose first bytes stand at the destination. `known`: the version that is
    here already, which need not come again. `largest_bytes`: beyond it the file is refused; 0 for
    any size.
    """

    address: str
    destination: Path | FileInParts
    begun: FileVersion = field(default_factory=FileVersion)
    known: FileVersion = field(default_factory=FileVersion)
    largest_bytes: int = 0

    @property
    def place(self) -> Path:
        """Where it comes to on the disk."""
        there = self.destination
        return there if isinstance(there, Path) else there.path

    @property
    def bytes_there(self) -> int:
        """How many bytes stand at the destination."""
        there = self.destination
        if not isinstance(there, Path):
            return there.size()
        return there.stat().st_size if there.is_file() else 0

    def open_destination(self, *, goes_on: bool) -> IO[bytes]:
        """Open the destination, to be gone on with or from the beginning; raise OSError."""
        there, mode = self.destination, "ab" if goes_on else "wb"
        if not isinstance(there, Path):
            return there.open("ab" if goes_on else "wb")
        return cast(IO[bytes], open(there, mode, opener=private_opener))


@dataclass(frozen=True, slots=True)
class FileHead:
    """What is known of a file before its bytes come; `size_bytes` is None where it is not told."""

    version: FileVersion
    size_bytes: int | None


@dataclass(frozen=True, slots=True)
class FetchedFile:
    """A file that stands whole at its destination."""

    version: FileVersion
    size_bytes: int
    mime_type: str


class FileFollower(Protocol):
    """Hears of a file while it comes."""

    def begins(self, head: FileHead) -> None:
        """Hear what begins at its first byte; the destination is empty at that time."""
        ...

    def comes(self, done: int, total: int) -> None:
        """Hear that `done` bytes of `total` (0 if not known) are there."""
        ...
