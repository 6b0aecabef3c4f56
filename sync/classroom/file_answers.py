"""Sends a file as asked for: all of it, a part, or the word that it has not changed."""

from __future__ import annotations

import hashlib
import re
from email.utils import formatdate, parsedate_to_datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sync.classroom.stored_files import StoredFile


def file_answer(file: StoredFile, method: str, headers: Mapping[str, str]) -> Response:
    """Answer with ETag and Last-Modified, 304, 206 with If-Range, and 200 for a Range past the end.

    (recordings `file.head`, `file.not-modified.*`, `file.range*`)
    """
    tag = f'"{hashlib.sha1(file.content, usedforsecurity=False).hexdigest()}"'
    described = {
        "ETag": tag,
        "Last-Modified": formatdate(file.modified, usegmt=True),
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name)}",
        "Cache-Control": "private, must-revalidate, max-age=0, no-transform",
    }
    if _is_unchanged(file, tag, headers):
        return Response(status_code=304, headers=described)
    described["Accept-Ranges"] = "bytes"
    # Compressed on the way, a part of the file would not be the part that was asked for.
    described["Content-Encoding"] = "identity"
    size = len(file.content)
    part = _asked_part(headers.get("range", ""), size)
    content, status = file.content, 200
    if part is not None and headers.get("if-range", tag) in (tag, described["Last-Modified"]):
        content, status = file.content[part.start : part.stop], 206
        described["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{size}"
    described["Content-Length"] = str(len(content))
    body = b"" if method == "HEAD" else content
    return Response(body, status_code=status, headers=described, media_type=file.mimetype)


def _is_unchanged(file: StoredFile, tag: str, headers: Mapping[str, str]) -> bool:
    if "if-none-match" in headers:
        return headers["if-none-match"] == tag
    try:
        seen = parsedate_to_datetime(headers.get("if-modified-since", ""))
    except ValueError:
        return False
    return seen.timestamp() >= file.modified


def _asked_part(asked: str, size: int) -> range | None:
    """Return the part of a single range, None for what cannot be served in part."""
    found = _SINGLE_RANGE.fullmatch(asked)
    if found is None or not (found["first"] or found["last"]):
        return None
    if not found["first"]:
        return range(max(0, size - int(found["last"])), size)
    first = int(found["first"])
    end = min(int(found["last"]) + 1, size) if found["last"] else size
    return range(first, end) if first < end else None


_SINGLE_RANGE: Final = re.compile(r"bytes=(?P<first>\d*)-(?P<last>\d*)")
