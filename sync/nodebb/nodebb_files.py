"""Files that people have uploaded to a NodeBB: pictures in texts, below ``/assets/uploads``.

How one uploads from an app was not recorded: posts take no files from here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.domain.files import FileVersion
from companion.errors import ContractBroken, Rejected
from sync.file_receiving import CannotGoOn, file_headers, receive
from sync.nodebb.nodebb_notices import NodebbNotices

if TYPE_CHECKING:
    from sync.file_port import FetchedFile, FileFollower, FileWish

_UPLOADS: Final = "/assets/uploads/"
_WHOLE: Final = 200
_KINDS_OF_PAGES: Final = frozenset({"text/html", "application/json", "application/xhtml+xml"})


class NodebbFiles(NodebbNotices):
    """The part of a NodeBB connection that fetches files."""

    async def fetch_file(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        """Get an upload of this site; any other address is refused unasked."""
        if not wish.address.startswith(f"{self._site_url}{_UPLOADS}"):
            raise Rejected("notafile", "the address is not one of a file of the site")
        try:
            return await self._fetch(wish, follower)
        except CannotGoOn:
            return await self._fetch(replace(wish, begun=FileVersion()), follower)

    async def _fetch(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        # A site can be set to show uploads to its members only.
        headers = {**file_headers(wish), "authorization": f"Bearer {self._token}"}
        async with self._session.download(wish.address, headers) as download:
            kind = download.headers.get("content-type", "").partition(";")[0].strip().lower()
            if download.status == _WHOLE and kind in _KINDS_OF_PAGES:
                raise ContractBroken("something else came in a file's place", function=_UPLOADS)
            return await receive(download, wish, follower)
