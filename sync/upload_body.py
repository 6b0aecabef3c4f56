"""A file on its way out: read from the disk piece by piece, and counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from sync.server_port import Progress

_PIECE_BYTES: Final = 16 * 1024
"""Small enough for a slow link to take one within the time-out for writing."""


@dataclass(frozen=True, slots=True)
class FileToSend:
    """A file as a field of a form. `name` is what the server is to call it."""

    field: str
    path: Path
    name: str
    mime_type: str


class CountedBody(httpx.AsyncByteStream):
    """The body of a request, given out in small pieces; `sent` bytes of `total` are gone."""

    def __init__(
        self, body: httpx.AsyncByteStream, total: int, progress: Progress | None = None
    ) -> None:
        self.sent = 0
        self._body = body
        self._total = total
        self._progress = progress

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._body:
            for start in range(0, len(part), _PIECE_BYTES):
                piece = part[start : start + _PIECE_BYTES]
                yield piece
                self.sent += len(piece)
                if self._progress is not None:
                    self._progress(self.sent, self._total)

    async def aclose(self) -> None:
        """Close the body below."""
        await self._body.aclose()
