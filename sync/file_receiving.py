"""Writes a file to the disk while it comes, and goes on where an earlier try was cut off.

A beginning is gone on with only if the server says that it is of the same version (``If-Range``;
recordings `file.range.resume`, `file.range.past-end`); otherwise the file is written anew.
"""

from __future__ import annotations

import re
from contextlib import closing
from typing import TYPE_CHECKING, Final

from companion.disk_errors import disk_error
from companion.domain.files import FileVersion
from companion.domain.reason import ReasonCode
from companion.errors import ContractBroken, Offline, OfflineCause, Rejected
from sync.file_port import FetchedFile, FileHead

if TYPE_CHECKING:
    from typing import IO

    from sync.file_port import FileFollower, FileWish
    from sync.http_download import Download


class CannotGoOn(ContractBroken):
    """The server does not give the rest of what is here; the whole is to be asked for."""


def file_headers(wish: FileWish) -> dict[str, str]:
    """Return the headers of a request for a file: for its rest, or unless it is known, or whole."""
    # Packed on the way, the rest of a file would not be the rest of what is here.
    headers = {"accept-encoding": "identity"}
    have = bytes_begun(wish)
    if have:
        headers |= {"range": f"bytes={have}-", "if-range": _strongest(wish.begun)}
    elif wish.known:
        if wish.known.etag:
            headers["if-none-match"] = wish.known.etag
        if wish.known.last_modified:
            headers["if-modified-since"] = wish.known.last_modified
    return headers


def bytes_begun(wish: FileWish) -> int:
    """Return how much of a file is here already and can be gone on with."""
    return wish.bytes_there if _strongest(wish.begun) else 0


async def receive(download: Download, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
    """Write what comes to the wish's destination; None where the version is the known one.

    Raises `CannotGoOn`, `Rejected` for a file that is gone or too large, `Offline` where it is cut
    off (what came stays), `StorageFull` or `StorageUnwritable`.
    """
    if download.status == _NOT_MODIFIED:
        return None
    if download.status == _NOT_FOUND:
        raise Rejected("filenotfound", "the file is not there", ReasonCode.TARGET_GONE)
    start = _start(download, wish)
    version = version_in(download)
    total = _total(download, start)
    _refuse_too_large(total or 0, wish)
    mime_type = download.headers.get("content-type", "").partition(";")[0].strip()
    try:
        with closing(wish.open_destination(goes_on=bool(start))) as file:
            if not start:
                follower.begins(FileHead(version, total))
            size = await _write(download, file, wish, follower, start, total)
    except OSError as error:
        raise disk_error(error, wish.place) from error
    if total is not None and size != total:
        raise Offline("the file was cut off", OfflineCause.CONNECTION_LOST)
    return FetchedFile(version, size, mime_type)


def version_in(download: Download) -> FileVersion:
    """Return by what words the server tells this version from others."""
    headers = download.headers
    return FileVersion(headers.get("etag", ""), headers.get("last-modified", ""))


async def _write(
    download: Download,
    file: IO[bytes],
    wish: FileWish,
    follower: FileFollower,
    start: int,
    total: int | None,
) -> int:
    size = start
    async for part in download.parts():
        size += len(part)
        _refuse_too_large(size, wish)
        if total is not None and size > total:
            raise ContractBroken("more bytes came than the file has")
        file.write(part)
        follower.comes(size, total or 0)
    return size


def _start(download: Download, wish: FileWish) -> int:
    """Return from which byte on the file comes."""
    if download.status == _WHOLE:
        return 0
    have = bytes_begun(wish)
    place = _CONTENT_RANGE.fullmatch(download.headers.get("content-range", ""))
    goes_on = (
        download.status == _PART
        and have > 0
        and not download.is_packed
        and place is not None
        and int(place["first"]) == have
        and _same(version_in(download), wish.begun)
    )
    if not goes_on:
        raise CannotGoOn("the rest of the file does not fit its beginning")
    return have


def _total(download: Download, start: int) -> int | None:
    place = _CONTENT_RANGE.fullmatch(download.headers.get("content-range", ""))
    if start and place is not None and place["total"] != "*":
        return int(place["total"])
    return None if download.length is None else start + download.length


def _refuse_too_large(size: int, wish: FileWish) -> None:
    if 0 < wish.largest_bytes < size:
        raise Rejected("filetoolarge", f"{size} bytes are too many", ReasonCode.FILE_TOO_LARGE)


def _same(told: FileVersion, begun: FileVersion) -> bool:
    if told.etag and begun.etag:
        return told.etag == begun.etag
    return bool(told.last_modified) and told.last_modified == begun.last_modified


def _strongest(version: FileVersion) -> str:
    """Return what may stand in ``If-Range``: no weak tag, which says only that it means the same.

    (RFC 9110, section 13.1.5)
    """
    weak = version.etag.startswith("W/")
    return version.last_modified if weak or not version.etag else version.etag


_WHOLE: Final = 200
_PART: Final = 206
_NOT_MODIFIED: Final = 304
_NOT_FOUND: Final = 404
_CONTENT_RANGE: Final = re.compile(r"bytes (?P<first>\d+)-(?P<last>\d+)/(?P<total>\d+|\*)")
