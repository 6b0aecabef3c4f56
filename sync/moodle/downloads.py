"""Files of a Moodle: ``webservice/pluginfile.php``, which wants the token in the address.

An error is JSON, with status 200 for a token or a course that is refused and 404 for a file that is
not there (recordings `file.forbidden`, `file.other-token.not-enrolled`, `file.not-found`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from companion.domain.files import FileVersion
from companion.errors import ContractBroken, Rejected
from sync.file_receiving import CannotGoOn, file_headers, receive, version_in
from sync.http_session import Redirected
from sync.moodle.actions import MoodleActions
from sync.moodle.answer_text import PageInstead, read_json
from sync.moodle.errors import fault_in
from sync.moodle.mapping import file_address

if TYPE_CHECKING:
    from sync.file_port import FetchedFile, FileFollower, FileWish
    from sync.http_download import Download

FILE_PAGE: Final = "webservice/pluginfile.php"


class MoodleFiles(MoodleActions):
    """The part of a Moodle connection that fetches files."""

    async def fetch_file(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        """Get a file of a post (recordings `file.*`); one of another site is refused unasked."""
        address = self._own_address(wish.address)
        try:
            return await self._fetch(address, wish, follower)
        except CannotGoOn:
            return await self._fetch(address, replace(wish, begun=FileVersion()), follower)

    async def _fetch(
        self, address: str, wish: FileWish, follower: FileFollower
    ) -> FetchedFile | None:
        try:
            async with self._session.download(address, file_headers(wish)) as download:
                await self._refuse_other_than_file(download)
                return await receive(download, wish, follower)
        except (PageInstead, Redirected) as error:
            raise await self._calls.judged(error) from error

    def _own_address(self, address: str) -> str:
        """Return the address with the token, which goes to the account's own site only."""
        whole = file_address(address)
        if not whole.startswith(f"{self._site_url}/{FILE_PAGE}/"):
            raise Rejected("notafile", "the address is not one of a file of the site")
        joint = "&" if "?" in whole else "?"
        return f"{whole}{joint}token={quote(self._token)}"

    async def _refuse_other_than_file(self, download: Download) -> None:
        """Raise what stands in a file's place; files have a version, and errors have none."""
        kind = download.headers.get("content-type", "").partition(";")[0].strip().lower()
        is_file = version_in(download).etag or "content-disposition" in download.headers
        if download.status != _WHOLE or kind not in _KINDS_OF_ERRORS or is_file:
            return
        fault = fault_in(read_json(await download.beginning(), FILE_PAGE), FILE_PAGE)
        if fault is not None:
            raise await self._calls.error_for(fault)
        raise ContractBroken("something else came in a file's place", function=FILE_PAGE)


_WHOLE: Final = 200
_KINDS_OF_ERRORS: Final = frozenset({"application/json", "text/html", "application/xhtml+xml"})
