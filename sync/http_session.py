"""The only door to the network: bounded, counted, and translated into the app's own errors."""

from __future__ import annotations

import ipaddress
import logging
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, BinaryIO, Final
from urllib.parse import urlencode, urljoin, urlsplit

import httpx

from companion.errors import (
    Busy,
    ContractBroken,
    InsecureAddress,
    NotAForumServer,
    Offline,
    OfflineCause,
    SiteProblem,
)
from sync.http_download import WANTED_STATUSES, Download
from sync.network_errors import NETWORK_ERRORS, translated
from sync.network_way import NetworkWay, tls_version, trusted, way_of_this_computer
from sync.server_port import Usage
from sync.upload_body import CountedBody

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from sync.server_port import Progress
    from sync.upload_body import FileToSend

log = logging.getLogger(__name__)

ANSWER_LIMIT_BYTES: Final = 64 * 1024 * 1024
"""An answer beyond this size is not read further."""

MOST_CONNECTIONS: Final = 4
"""Connections that one session holds at a time; more would burden a small site."""

_MOST_REDIRECTS: Final = 5

_SLOWEST_LINK: Final = 2_000
_LONGEST_DRAINING: Final = 270.0
"""What the system took of a file may be on its way for long before the server can answer: bytes a
second that are waited for, and the most seconds for it."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds, for a connection, for bytes to come and for bytes to go."""

    connect: float = 10
    read: float = 30
    write: float = 30


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """An answer with status 200, or another that was asked for, whole and unpacked.

    `headers` has lower-case names. `date` is the server's clock from its ``Date`` header, None
    where it sent none. `url` is where the answer came from, after any redirect. `tls` is the
    version of TLS, empty for plain HTTP.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    date: datetime | None
    url: str
    tls: str = ""


class AnswerTooLarge(ContractBroken):
    """The answer went beyond the session's limit; asking for less may help."""


class RequestTooLarge(ContractBroken):
    """The web server takes no request of this size (413); nothing was done."""

    def __init__(self) -> None:
        super().__init__("status 413: request too large", may_have_arrived=False)


class HttpSession:
    """Connections to one server, used by one event loop.

    Keeps connections alive, asks for compression, follows the system's trust store, keeps no
    cookies. Bodies are never logged: they hold passwords, tokens and what people wrote.

    It goes the `way` of this computer where none is given: trust, proxy and client certificate as
    the policy sets them. `transport` replaces the network in tests, `trust` the authorities that
    the system trusts; no policy is asked then. Raises `PolicyBroken`.
    `is_maintenance_page` recognises a server's maintenance page in the body of a 5xx answer.
    """

    def __init__(
        self,
        *,
        timeouts: Timeouts | None = None,
        answer_limit: int = ANSWER_LIMIT_BYTES,
        transport: httpx.AsyncBaseTransport | None = None,
        is_maintenance_page: Callable[[bytes], bool] | None = None,
        trust: ssl.SSLContext | None = None,
        way: NetworkWay | None = None,
    ) -> None:
        way = way or _way(trust, transport)
        self.usage = Usage()
        self._answer_limit = answer_limit
        self._is_maintenance_page = is_maintenance_page
        self._waits = waits = timeouts or Timeouts()
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(
                connect=waits.connect, read=waits.read, write=waits.write, pool=waits.read
            ),
            limits=httpx.Limits(
                max_connections=MOST_CONNECTIONS, max_keepalive_connections=MOST_CONNECTIONS
            ),
            verify=way.tls,
            proxy=way.proxy,
            headers={"user-agent": f"Companion/{_app_version()}", "accept": "*/*"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            mounts=dict.fromkeys((*_NEVER_THROUGH_A_PROXY, *way.direct)),
            follow_redirects=False,
            transport=transport,
        )

    async def post_form(self, url: str, fields: Sequence[tuple[str, str]]) -> HttpAnswer:
        """Send a form; the answer's status is 200.

        Raises `Offline`, `Busy`, `ContractBroken` (any other status, an answer that is too large
        or cannot be unpacked), `InsecureAddress` or `NotAForumServer` (no usable address).
        """
        # A batch is mostly brackets: written out as they are, it is a third smaller.
        body = urlencode(list(fields), safe="[]{}:,").encode("ascii")
        request = self._posted(url, body, "application/x-www-form-urlencoded;charset=utf-8")
        return await self._exchange(request)

    async def post_file(
        self,
        url: str,
        fields: Mapping[str, str],
        file: FileToSend,
        progress: Progress | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        understood: Collection[int] = (),
    ) -> HttpAnswer:
        """Send a form with a file, which is read from the disk while it goes out.

        The answer's status is 200 or one of those that are `understood`. Raises as `post_form`
        does, `RequestTooLarge` for a file beyond the web server's limit, and `OSError` where the
        file cannot be opened.
        """
        refuse_insecure(url)
        with _opened(file.path) as opened:
            request = self._client.build_request(
                "POST",
                url,
                headers=dict(headers or {}),
                data=fields,
                files={file.field: (file.name, opened, file.mime_type)},
            )
            total = int(request.headers["content-length"])
            request.extensions["timeout"] = {
                **request.extensions["timeout"],
                "read": self._waits.read + min(total / _SLOWEST_LINK, _LONGEST_DRAINING),
            }
            if isinstance(request.stream, httpx.AsyncByteStream):
                request.stream = CountedBody(request.stream, total, progress)
            return await self._exchange(request, understood)

    async def call(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: bytes | None = None,
        understood: Collection[int] = (),
    ) -> HttpAnswer:
        """Send a request of an interface that speaks by its statuses, and return the answer.

        Its status is 200 or one of those that are `understood`; raises as `post_form` does for any
        other.
        """
        return await self._exchange(self._request(method, url, body, dict(headers)), understood)

    async def look_at(self, url: str, body: bytes, content_type: str) -> HttpAnswer:
        """Send something harmless to an address of unknown nature, following redirects.

        Only to the same host, with or without ``www.``, and never from https to http. A redirect
        is answered by the same request to the new place. Raises as `post_form` does.
        """
        for _ in range(_MOST_REDIRECTS):
            request = self._posted(url, body, content_type)
            try:
                return await self._exchange(request)
            except Redirected as redirect:
                url = _next_address(url, redirect)
        raise ContractBroken("too many redirects", may_have_arrived=False)

    @asynccontextmanager
    async def download(self, url: str, headers: Mapping[str, str]) -> AsyncIterator[Download]:
        """Ask for a file, and lend the answer whose bytes are then read as they come.

        Its status is one of `WANTED_STATUSES`; raises as `post_form` does for any other.
        """
        response = await self._head(self._request("GET", url, headers=dict(headers)))
        try:
            download = Download(response)
            if download.status not in WANTED_STATUSES:
                self._refuse_status(response, await download.beginning())
            yield download
        finally:
            self.usage.bytes_received += _head_size(response) + response.num_bytes_downloaded
            await response.aclose()
            log.debug("GET %s: %s", _without_query(url), response.status_code)

    async def close(self) -> None:
        """Give the connections back; safe to call twice."""
        await self._client.aclose()

    def _posted(self, url: str, body: bytes, content_type: str) -> httpx.Request:
        return self._request("POST", url, body, {"content-type": content_type})

    def _request(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Request:
        refuse_insecure(url)
        try:
            return self._client.build_request(method, url, content=body, headers=headers)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError) as error:
            raise NotAForumServer(_without_query(url), SiteProblem.ADDRESS_MALFORMED) from error

    async def _exchange(
        self, request: httpx.Request, understood: Collection[int] = ()
    ) -> HttpAnswer:
        """Send a request and read its answer, counting both; errors become ours here."""
        response = await self._head(request)
        tls = tls_version(response)
        try:
            body = await self._read(response)
        except NETWORK_ERRORS as error:
            raise translated(error, str(request.url)) from error
        finally:
            self.usage.bytes_received += _head_size(response) + response.num_bytes_downloaded
            await response.aclose()
        log.debug(
            "%s %s: %s, %d bytes",
            request.method,
            _without_query(str(request.url)),
            response.status_code,
            response.num_bytes_downloaded,
        )
        if response.status_code not in understood:
            self._refuse_status(response, body)
        return HttpAnswer(
            status=response.status_code,
            headers=dict(response.headers),
            body=body,
            date=http_date(response.headers.get("date")),
            url=str(response.url),
            tls=tls,
        )

    async def _head(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its answer, of which the body is still to be read."""
        try:
            response = await self._client.send(request, stream=True)
        except NETWORK_ERRORS as error:
            failure = translated(error, str(request.url))
            if failure.may_have_arrived:
                self._count_request(request)
            raise failure from error
        self._count_request(request)
        return response

    async def _read(self, response: httpx.Response) -> bytes:
        parts: list[bytes] = []
        size = 0
        async for part in response.aiter_bytes():
            size += len(part)
            if size > self._answer_limit:
                raise AnswerTooLarge(f"answer too large: more than {self._answer_limit} bytes")
            parts.append(part)
        return b"".join(parts)

    def _refuse_status(self, response: httpx.Response, body: bytes) -> None:
        """Raise the error that a status other than 200 stands for."""
        status = response.status_code
        if status == httpx.codes.OK:
            return
        wait = retry_wish(response.headers)
        if status in {httpx.codes.TOO_MANY_REQUESTS, httpx.codes.REQUEST_TIMEOUT}:
            raise Busy(f"status {status}", retry_after=wait)
        if status == httpx.codes.PROXY_AUTHENTICATION_REQUIRED:
            raise Offline("the proxy asks for a sign-in", OfflineCause.PROXY_SIGN_IN)
        if status == httpx.codes.NETWORK_AUTHENTICATION_REQUIRED:
            raise Offline("the network asks for a sign-in", OfflineCause.CAPTIVE_PORTAL)
        if status >= httpx.codes.INTERNAL_SERVER_ERROR:
            maintenance = self._is_maintenance_page is not None and self._is_maintenance_page(body)
            raise Busy(
                f"status {status}",
                retry_after=wait,
                maintenance=maintenance,
                may_have_arrived=not maintenance,
            )
        if status == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
            raise RequestTooLarge
        if response.has_redirect_location:
            raise Redirected(status, str(response.url), response.headers["location"])
        # A redirect and a 4xx status are given before the program behind them has run.
        raise ContractBroken(f"status {status}", may_have_arrived=status < 300)

    def _count_request(self, request: httpx.Request) -> None:
        line = len(request.method) + len(request.url.raw_path) + len("  HTTP/1.1\r\n")
        self.usage.requests += 1
        self.usage.bytes_sent += line + _headers_size(request.headers) + _body_size(request)


def _way(trust: ssl.SSLContext | None, transport: httpx.AsyncBaseTransport | None) -> NetworkWay:
    if trust is None and transport is None:
        return way_of_this_computer()
    return NetworkWay(trust or trusted())


class Redirected(ContractBroken):
    """The server sends us to `target`; an error wherever redirects are not expected.

    `elsewhere`: for now only, and to another host. The answer of a captive portal is such a one.
    """

    def __init__(self, status: int, url: str, location: str) -> None:
        super().__init__(f"status {status}: redirect", may_have_arrived=False)
        self.target = _joined(url, location)
        same_host = _bare_host(url) == _bare_host(self.target)
        self.elsewhere = status not in _FOR_GOOD and not same_host


def refuse_insecure(url: str) -> None:
    """Raise `InsecureAddress` for plain http to any machine but this one."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        raise NotAForumServer(url, SiteProblem.ADDRESS_MALFORMED) from error
    if parts.scheme == "http" and not is_loopback(host):
        raise InsecureAddress(_without_query(url))


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine itself, by its name or number alone."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_NEVER_THROUGH_A_PROXY: Final = ("all://localhost", "all://127.0.0.1", "all://[::1]")


def _next_address(url: str, redirect: Redirected) -> str:
    """Return where a redirect leads, or raise it as an error where we do not follow."""
    if _bare_host(url) != _bare_host(redirect.target):
        raise redirect
    before, after = urlsplit(url).scheme, urlsplit(redirect.target).scheme
    if after != before and (before, after) != ("http", "https"):
        raise redirect
    return redirect.target


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        return location


def _bare_host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.lower().removeprefix("www.")


_FOR_GOOD: Final = frozenset({httpx.codes.MOVED_PERMANENTLY, httpx.codes.PERMANENT_REDIRECT})
"""A site that has moved says so with these; a network that wants a sign-in does not."""


def http_date(text: str | None) -> datetime | None:
    """Return the time that a header tells; None where there is none, or it cannot be read."""
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def retry_wish(headers: Mapping[str, str]) -> float | None:
    """Read ``Retry-After``: seconds, or a date by the server's clock."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    until = http_date(text)
    if until is None:
        return None
    now = http_date(headers.get("date")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


def _opened(path: Path) -> BinaryIO:
    return path.open("rb")


def _body_size(request: httpx.Request) -> int:
    """Return how much of a request's body has gone out."""
    stream = request.stream
    return stream.sent if isinstance(stream, CountedBody) else len(request.content)


def _head_size(response: httpx.Response) -> int:
    line = len("HTTP/1.1 200 \r\n") + len(response.reason_phrase)
    return line + _headers_size(response.headers)


def _headers_size(headers: httpx.Headers) -> int:
    return sum(len(name) + len(value) + len(": \r\n") for name, value in headers.raw) + 2


def _without_query(url: str) -> str:
    """Return an address fit for a log: no query, no user name, no password."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _app_version() -> str:
    try:
        return version("companion-learning")
    except PackageNotFoundError:  # a frozen build may carry no metadata
        return "0"
