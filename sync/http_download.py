"""A file on its way in: its head first, then its bytes, as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sync.network_errors import NETWORK_ERRORS, translated

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    import httpx

WANTED_STATUSES: Final = frozenset({200, 206, 304, 404, 416})
"""What answers to a request for a file mean something; any other is an error."""

_MOST_OF_A_REFUSAL: Final = 64 * 1024


class Download:
    """The answer to a request for a file, while it is being read.

    `headers` has lower-case names. The bytes are unpacked where they came packed; `length` is how
    many there are, None where that is not known.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)
        self._response = response

    @property
    def is_packed(self) -> bool:
        """Whether the bytes came packed, so that neither length nor place is that of the file."""
        return self.headers.get("content-encoding", "identity").lower() not in {"", "identity"}

    @property
    def length(self) -> int | None:
        """How many bytes are to come."""
        told = self.headers.get("content-length", "")
        return int(told) if told.isascii() and told.isdigit() and not self.is_packed else None

    async def parts(self) -> AsyncIterator[bytes]:
        """Yield the bytes; raise `Offline` where the connection ends before them."""
        try:
            async for part in self._response.aiter_bytes():
                yield part
        except NETWORK_ERRORS as error:
            raise translated(error, str(self._response.url)) from error

    async def beginning(self) -> bytes:
        """Return the first bytes of what should be a short answer."""
        read = b""
        async for part in self.parts():
            read += part
            if len(read) >= _MOST_OF_A_REFUSAL:
                break
        return read
