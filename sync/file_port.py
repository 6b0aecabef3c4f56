"""What passes through the server port for a file that is fetched."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from companion.domain.files import FileVersion

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileWish:
    """A file to fetch from its `address` to `destination`.

    `begun`: the version whose first bytes stand at the destination. `known`: the version that is
    here already, which need not come again. `largest_bytes`: beyond it the file is refused; 0 for
    any size.
    """

    address: str
    destination: Path
    begun: FileVersion = field(default_factory=FileVersion)
    known: FileVersion = field(default_factory=FileVersion)
    largest_bytes: int = 0


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
