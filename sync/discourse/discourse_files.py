"""Files of a Discourse: uploads, which a text names by a short address, and files of posts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.domain.files import FileRole, FileVersion
from companion.domain.reason import ReasonCode
from companion.errors import ContractBroken, Rejected
from sync.discourse import discourse_wire as wire
from sync.discourse.attached_lines import (
    SCHEME,
    area_of,
    attachment_line,
    files_in,
    pictures_in,
)
from sync.discourse.discourse_calls import read_json
from sync.discourse.discourse_notices import DiscourseNotices
from sync.discourse.errors import refusal_in
from sync.file_receiving import CannotGoOn, file_headers, receive
from sync.http_session import Redirected, RequestTooLarge, retry_wish
from sync.json_answers import checked
from sync.server_port import EditArea, Uploaded
from sync.upload_body import FileToSend

if TYPE_CHECKING:
    from sync.file_port import FetchedFile, FileFollower, FileWish
    from sync.http_session import HttpAnswer
    from sync.server_port import Progress, Upload

UPLOADS: Final = "/uploads.json"
_REFUSED: Final = frozenset({400, 401, 403, 404, 422, 429})


class DiscourseFiles(DiscourseNotices):
    """The part of a connection that carries files."""

    async def upload(self, file: Upload, progress: Progress | None = None) -> Uploaded:
        """Send POST /uploads.json; the same bytes get the same address again.

        The area of attachments is the lines by which a text will name them.
        """
        name = f"POST {UPLOADS}"
        try:
            http = await self._send(file, progress)
        except RequestTooLarge as error:
            raise Rejected(
                "toolarge", "the file is too large", ReasonCode.FILE_TOO_LARGE
            ) from error
        if http.status in _REFUSED:
            refusal = refusal_in(name, http.status, _value(http), retry_wish(http.headers))
            refused = await self._calls.error_for(refusal)
            if isinstance(refused, Rejected) and refused.why is ReasonCode.WORDS_REFUSED:
                raise Rejected(refused.code, refused.reason, self._why_unfit(file))
            raise refused
        made = checked(wire.UploadMade, read_json(http.body, name), name)
        line = attachment_line(made.original_filename, made.short_url, made.filesize)
        before = [] if not file.area else [one for one in file.area.split("\n") if one != line]
        return Uploaded("\n".join([*before, line]), made.original_filename, made.short_url)

    def _why_unfit(self, file: Upload) -> ReasonCode:
        """Say why a file was refused: most sites take no other kinds of files than pictures.

        Kind and size are refused alike, with 422 and the site's words (`UploadCreator`,
        `authorized_extensions`).
        """
        limit = self._site.upload_limit
        is_large = 0 < limit < file.path.stat().st_size
        return ReasonCode.FILE_TOO_LARGE if is_large else ReasonCode.NOT_ALLOWED

    async def edit_area(self, post_remote_id: str, role: FileRole) -> EditArea:
        """Return the files that an own post has now: its pictures, or its attachments' lines."""
        post = await self._post(post_remote_id)
        if post is None:
            raise Rejected("not_found", "no such post", ReasonCode.TARGET_GONE)
        if role is FileRole.INLINE:
            names = pictures_in(post.raw or "")
            return EditArea("", {name: Uploaded("", name, f"{SCHEME}{name}") for name in names})
        area = area_of(post.raw or "")
        return EditArea(
            area, {name: Uploaded(area, name, address) for name, address in files_in(area)}
        )

    async def fetch_file(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        """Get a file of a post; one of another site is refused unasked.

        Also where the site's own short address leads there: to a store of files elsewhere, say.
        """
        for _ in range(_MOST_REDIRECTS):
            if not wish.address.startswith(f"{self._site_url}/"):
                raise Rejected("notafile", "the address is not one of a file of the site")
            try:
                return await self._fetch(wish, follower)
            except CannotGoOn:
                wish = replace(wish, begun=FileVersion())
            except Redirected as error:
                wish = replace(wish, address=error.target)
        raise ContractBroken("too many redirects", may_have_arrived=False)

    async def _fetch(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        headers = {**file_headers(wish), "user-api-key": self._key}
        async with self._session.download(wish.address, headers) as download:
            kind = download.headers.get("content-type", "").partition(";")[0].strip().lower()
            if download.status == _WHOLE and kind == "application/json":
                raise ContractBroken("something else came in a file's place", function="file")
            return await receive(download, wish, follower)

    async def _send(self, file: Upload, progress: Progress | None) -> HttpAnswer:
        fields = {"upload_type": "composer", "synchronous": "true"}
        try:
            return await self._session.post_file(
                f"{self._site_url}{UPLOADS}",
                fields,
                FileToSend("file", file.path, file.name, file.mime_type),
                progress,
                headers=self._calls.headers,
                understood=_REFUSED,
            )
        except OSError as error:
            raise Rejected("filemissing", "the file cannot be read on this computer") from error


_WHOLE: Final = 200
_MOST_REDIRECTS: Final = 4


def _value(http: HttpAnswer) -> object:
    try:
        return read_json(http.body, UPLOADS)
    except ContractBroken:
        return None
