"""Requests and answers as the fault proxy sees them: whole, and one at a time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from functools import cached_property
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """A request as a client sent it."""

    head: bytes
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.head.split(b" ", 2)[1].decode("latin-1")).path

    @cached_property
    def fields(self) -> dict[str, str]:
        """The form's fields; empty for another kind of body."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    @property
    def function(self) -> str:
        """The web-service function that is called, or the path where there is none."""
        return self.fields.get("wsfunction") or self.path

    @property
    def functions(self) -> list[str]:
        """The function, and those inside it if it is a batch."""
        inside = [
            value
            for name, value in self.fields.items()
            if name.startswith("requests[") and name.endswith("[function]")
        ]
        return [self.function, *inside]

    def closing(self) -> bytes:
        """The request as bytes, asking for the connection to end after the answer."""
        return _without(self.head, b"connection") + b"connection: close\r\n\r\n" + self.body


@dataclass(frozen=True)
class Answer:
    """An answer as a server gave it, or as the proxy makes it up."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def wire(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        lines += [f"content-length: {len(self.body)}", "", ""]
        return "\r\n".join(lines).encode("latin-1") + self.body

    def with_body(self, body: bytes) -> Answer:
        return replace(self, body=body)


def page(status: int, html: str, **headers: str) -> Answer:
    """A page for people, as a proxy or a web server puts in place of an answer."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Answer(status, (("content-type", "text/html; charset=utf-8"), *named), html.encode())


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """Read one request; None at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(_header(head, b"content-length") or 0)
        return Request(head, await reader.readexactly(length))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


async def ask(host: str, port: int, request: Request) -> Answer:
    """Send a request over a connection of its own and read its answer to the end."""
    # The client's wish for compression goes on to the server; the proxy looks into no body.
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(request.closing())
        await writer.drain()
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    finally:
        writer.close()
    status, *lines = head.decode("latin-1").split("\r\n")
    pairs = [line.partition(": ")[::2] for line in lines]
    kept = tuple((n, v) for n, v in pairs if n.lower() not in {"connection", "content-length"})
    return Answer(int(status.split(" ")[1]), kept, body)


def _header(head: bytes, name: bytes) -> bytes | None:
    for line in head.split(b"\r\n")[1:]:
        found, _, value = line.partition(b":")
        if found.lower() == name:
            return value.strip()
    return None


def _without(head: bytes, name: bytes) -> bytes:
    lines = head.rstrip(b"\r\n").split(b"\r\n")
    kept = [line for line in lines if not line.lower().startswith(name + b":")]
    return b"\r\n".join(kept) + b"\r\n"
