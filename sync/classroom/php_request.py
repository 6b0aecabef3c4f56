"""A request as PHP sees it: nested fields, uploads, and what its limits have swallowed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from starlette.datastructures import UploadFile

from sync.classroom.php_forms import MAX_BODY_BYTES, MAX_FIELDS, form_fields, nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

MAX_WEB_SERVER_BYTES: Final = 64 * 1024 * 1024
"""What the recorded web server takes at the most (recording `upload.larger-than-web-server`)."""


class TooLargeForWebServerError(Exception):
    """The web server in front of PHP refuses the request."""


@dataclass(frozen=True)
class Upload:
    """A file sent in a form."""

    file_name: str
    content: bytes


@dataclass(frozen=True)
class PhpRequest:
    """A request; `fields` and `uploads` are empty when the body was beyond PHP's limit.

    `now` is the server's time in whole seconds.
    """

    site_url: str
    path: str
    method: str
    headers: Mapping[str, str]
    fields: dict[str, Any]
    uploads: tuple[Upload, ...]
    body: bytes
    now: int


async def read_request(request: Request, now: int) -> PhpRequest:
    """Read a request to its end."""
    if int(request.headers.get("content-length", "0")) > MAX_WEB_SERVER_BYTES:
        raise TooLargeForWebServerError
    body = await request.body()
    pairs = form_fields(request.url.query.encode())
    uploads: tuple[Upload, ...] = ()
    content_type = request.headers.get("content-type", "")
    if len(body) <= MAX_BODY_BYTES:
        if content_type.startswith("multipart/form-data"):
            parts, uploads = await _multipart(request)
            pairs += parts
        elif "json" not in content_type:
            pairs += form_fields(body)
    # A test's proxy stands in front under an address of its own, so the caller's word counts.
    site_url = f"{request.url.scheme}://{request.headers.get('host', '127.0.0.1')}"
    return PhpRequest(
        site_url=site_url,
        path=request.url.path,
        method=request.method,
        headers=request.headers,
        fields=nested(pairs),
        uploads=uploads,
        body=body,
        now=now,
    )


async def _multipart(request: Request) -> tuple[list[tuple[str, str]], tuple[Upload, ...]]:
    fields: list[tuple[str, str]] = []
    uploads: list[Upload] = []
    async with request.form(max_fields=MAX_FIELDS, max_part_size=MAX_BODY_BYTES) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                uploads.append(Upload(value.filename or "", await value.read()))
            else:
                fields.append((name, value))
    return fields, tuple(uploads)
