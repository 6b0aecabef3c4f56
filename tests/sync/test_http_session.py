"""The network door: what it counts, how long it waits, and which error each failure becomes."""

from __future__ import annotations

import asyncio
import gzip
import logging
import socket
import tracemalloc
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from companion.errors import (
    Busy,
    ContractBroken,
    InsecureAddress,
    NotAForumServer,
    Offline,
    OfflineCause,
    ServerError,
)
from sync.http_session import (
    AnswerTooLarge,
    HttpAnswer,
    HttpSession,
    RequestTooLarge,
    Timeouts,
    is_loopback,
)
from sync.upload_body import FileToSend

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

FORM = [("wstoken", "secret-token"), ("text", "Grüße & <b>more</b>")]


@dataclass
class PlainServer:
    """A server that answers each request with the next of some bytes, and keeps what it got.

    An answer of None leaves the request unanswered; `hang_up` closes the connection after each.
    """

    answers: list[bytes | None]
    hang_up: bool = False
    url: str = ""
    received: list[bytes] = field(default_factory=list)
    connections: int = 0
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while request := await read_request(reader):
                self.received.append(request)
                self.asked.set()
                answer = self.answers.pop(0)
                if answer is None:
                    await reader.read()
                    return
                writer.write(answer)
                await writer.drain()
                if self.hang_up:
                    return
        except ConnectionError:
            return
        finally:
            writer.close()


async def read_request(reader: asyncio.StreamReader) -> bytes:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    length = next(
        int(line.partition(b":")[2])
        for line in head.lower().split(b"\r\n")
        if line.startswith(b"content-length:")
    )
    return head + await reader.readexactly(length)


@asynccontextmanager
async def serving(*answers: bytes | None, hang_up: bool = False) -> AsyncIterator[PlainServer]:
    plain = PlainServer(list(answers), hang_up)
    server = await asyncio.start_server(plain.serve, "127.0.0.1", 0)
    plain.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/service"
    try:
        yield plain
    finally:
        server.close()
        await server.wait_closed()


@asynccontextmanager
async def session_with(**options: Any) -> AsyncIterator[HttpSession]:
    session = HttpSession(**options)
    try:
        yield session
    finally:
        await session.close()


def http(body: bytes = b"{}", status: str = "200 OK", headers: str = "") -> bytes:
    return (
        f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode("latin-1")
        + body
    )


async def one_answer(answer: bytes | None, *, hang_up: bool = False, **options: Any) -> HttpAnswer:
    async with serving(answer, hang_up=hang_up) as server, session_with(**options) as session:
        return await session.post_form(server.url, FORM)


def failure(answer: bytes | None, *, hang_up: bool = False, **options: Any) -> ServerError:
    with pytest.raises(ServerError) as caught:
        asyncio.run(one_answer(answer, hang_up=hang_up, **options))
    return caught.value


def raised_by(error: Exception, url: str = "https://moodle.example/") -> ServerError:
    """What becomes of an error that the layer below raises."""

    def respond(request: httpx.Request) -> httpx.Response:
        raise error

    async def ask() -> None:
        async with session_with(transport=httpx.MockTransport(respond)) as session:
            await session.post_form(url, FORM)

    with pytest.raises(ServerError) as caught:
        asyncio.run(ask())
    return caught.value


def test_form_is_posted_and_the_answer_comes_whole() -> None:
    date = "Date: Tue, 24 Nov 2026 10:00:00 GMT\r\nX-Moodle: yes\r\n"

    async def story() -> tuple[HttpAnswer, PlainServer]:
        async with serving(http(b'{"a": 1}', headers=date)) as server, session_with() as session:
            return await session.post_form(server.url, FORM), server

    answer, server = asyncio.run(story())
    assert answer.status == 200
    assert answer.body == b'{"a": 1}'
    assert answer.date == datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    assert answer.headers["x-moodle"] == "yes"
    assert answer.url == server.url
    head, _, body = server.received[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /service HTTP/1.1\r\n")
    assert b"user-agent: companion/" in head.lower()
    assert b"gzip" in head.lower()
    assert body == b"wstoken=secret-token&text=Gr%C3%BC%C3%9Fe+%26+%3Cb%3Emore%3C%2Fb%3E"


def test_usage_is_what_went_over_the_wire() -> None:
    text = b"the same words over and over " * 400
    packed = http(gzip.compress(text), headers="Content-Encoding: gzip\r\n")

    async def story() -> None:
        async with serving(packed, http(b"{}")) as server, session_with() as session:
            assert (await session.post_form(server.url, FORM)).body == text
            assert session.usage.bytes_received == len(packed)
            assert len(packed) < len(text) // 10
            await session.post_form(server.url, FORM)
            assert session.usage.requests == 2
            assert session.usage.bytes_sent == sum(len(request) for request in server.received)
            assert session.usage.bytes_received == len(packed) + len(http(b"{}"))
            assert server.connections == 1

    asyncio.run(story())


def test_cookies_are_not_kept() -> None:
    cookie = http(headers="Set-Cookie: MoodleSession=abc; path=/\r\n")

    async def story() -> None:
        async with serving(cookie, cookie) as server, session_with() as session:
            await session.post_form(server.url, FORM)
            await session.post_form(server.url, FORM)
            assert b"cookie" not in server.received[1].lower()

    asyncio.run(story())


def test_answer_beyond_the_limit_is_not_read_to_its_end() -> None:
    error = failure(http(b"x" * 5000), answer_limit=4999)
    assert isinstance(error, AnswerTooLarge)
    assert isinstance(error, ContractBroken)
    assert asyncio.run(one_answer(http(b"x" * 5000), answer_limit=5000)).body == b"x" * 5000


def test_packed_answer_is_limited_by_its_unpacked_size() -> None:
    bomb = http(gzip.compress(b"\0" * 1_000_000), headers="Content-Encoding: gzip\r\n")
    assert isinstance(failure(bomb, answer_limit=100_000), AnswerTooLarge)


def test_answer_that_cannot_be_unpacked_breaks_the_contract() -> None:
    error = failure(http(b"not packed at all", headers="Content-Encoding: gzip\r\n"))
    assert isinstance(error, ContractBroken)
    assert error.may_have_arrived


def test_refused_connection_cannot_have_arrived() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{reserved.getsockname()[1]}/"

        async def ask() -> HttpSession:
            async with session_with() as session:
                with pytest.raises(Offline) as caught:
                    await session.post_form(url, FORM)
                assert caught.value.cause is OfflineCause.CONNECTION_REFUSED
                assert not caught.value.may_have_arrived
                return session

        usage = asyncio.run(ask()).usage
        assert (usage.requests, usage.bytes_sent, usage.bytes_received) == (0, 0, 0)


def test_name_that_no_dns_can_hold_is_not_found() -> None:
    async def ask() -> None:
        async with session_with() as session:
            await session.post_form(f"https://{'a' * 70}.example/", FORM)

    with pytest.raises(Offline) as caught:
        asyncio.run(ask())
    assert caught.value.cause is OfflineCause.NAME_NOT_FOUND
    assert not caught.value.may_have_arrived


def test_plain_server_behind_https_is_a_failure_of_encryption() -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async def ask() -> None:
        async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            async with session_with() as session:
                await session.post_form(f"https://127.0.0.1:{port}/", FORM)

    with pytest.raises(Offline) as caught:
        asyncio.run(ask())
    assert caught.value.cause is OfflineCause.ENCRYPTION
    assert not caught.value.may_have_arrived


@pytest.mark.parametrize(
    ("answer", "hang_up"),
    [
        pytest.param(b"", True, id="no answer at all"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Le", True, id="cut in the head"),
        pytest.param(http(b"{}" * 50)[:-10], True, id="cut in the body"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{ab",
            True,
            id="cut in a chunk",
        ),
        pytest.param(b"SSH-2.0-OpenSSH_9.2\r\n\r\n", True, id="another protocol"),
    ],
)
def test_lost_answer_may_have_arrived(answer: bytes, hang_up: bool) -> None:
    error = failure(answer, hang_up=hang_up)
    assert isinstance(error, Offline)
    assert error.cause is OfflineCause.CONNECTION_LOST
    assert error.may_have_arrived


def test_server_that_does_not_answer_in_time_may_have_done_it() -> None:
    error = failure(None, timeouts=Timeouts(read=0.05))
    assert isinstance(error, Offline)
    assert error.cause is OfflineCause.TIMED_OUT
    assert error.may_have_arrived


def caused_by(cause: Exception) -> httpx.ConnectError:
    error = httpx.ConnectError("all attempts failed")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "cause", "may_have_arrived"),
    [
        (httpx.ConnectTimeout("x"), OfflineCause.TIMED_OUT, False),
        (httpx.PoolTimeout("x"), OfflineCause.TIMED_OUT, False),
        (httpx.WriteTimeout("x"), OfflineCause.TIMED_OUT, True),
        (httpx.ProxyError("x"), OfflineCause.PROXY, False),
        (httpx.WriteError("x"), OfflineCause.CONNECTION_LOST, True),
        (httpx.ReadError("x"), OfflineCause.CONNECTION_LOST, True),
        (httpx.LocalProtocolError("x"), OfflineCause.CONNECTION_LOST, True),
        (OSError(5, "x"), OfflineCause.CONNECTION_LOST, True),
        (caused_by(socket.gaierror(-2, "x")), OfflineCause.NAME_NOT_FOUND, False),
        (caused_by(OSError(101, "network is unreachable")), OfflineCause.UNREACHABLE, False),
        (
            caused_by(ExceptionGroup("both", [ConnectionRefusedError(), ConnectionRefusedError()])),
            OfflineCause.CONNECTION_REFUSED,
            False,
        ),
        (caused_by(ValueError("x")), OfflineCause.UNREACHABLE, False),
    ],
)
def test_failure_below_becomes_offline_with_its_cause(
    error: Exception, cause: OfflineCause, may_have_arrived: bool
) -> None:
    translated = raised_by(error)
    assert isinstance(translated, Offline)
    assert (translated.cause, translated.may_have_arrived) == (cause, may_have_arrived)
    assert translated.__cause__ is error


@pytest.mark.parametrize("url", ["moodle.example", "ftp://moodle.example", "https://", "https://["])
def test_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(NotAForumServer):
        asyncio.run(post_to(url))


async def post_to(url: str) -> HttpAnswer:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.scheme not in {"http", "https"} or not request.url.host:
            raise httpx.UnsupportedProtocol("x")
        return httpx.Response(200, content=b"{}")

    async with session_with(transport=httpx.MockTransport(respond)) as session:
        return await session.post_form(url, FORM)


@pytest.mark.parametrize(
    "url",
    [
        "http://moodle.example/",
        "http://192.168.1.5/",
        "http://localhost.example/",
        "http://128.0.0.1",
    ],
)
def test_plain_http_to_another_machine_is_refused(url: str) -> None:
    with pytest.raises(InsecureAddress):
        asyncio.run(post_to(url))


@pytest.mark.parametrize("url", ["http://localhost/", "http://127.0.0.1:81/", "http://[::1]/"])
def test_plain_http_on_this_machine_is_fine(url: str) -> None:
    assert asyncio.run(post_to(url)).status == 200
    assert is_loopback("127.8.8.8")


def status_error(
    status: str, headers: str = "", body: bytes = b"{}", **options: Any
) -> ServerError:
    return failure(http(body, status, headers), **options)


def test_too_many_requests_is_busy_for_as_long_as_the_server_says() -> None:
    error = status_error("429 Too Many Requests", "Retry-After: 7\r\n")
    assert isinstance(error, Busy)
    assert error.retry_after == 7
    assert not error.may_have_arrived


def test_retry_after_a_date_counts_by_the_servers_clock() -> None:
    headers = (
        "Date: Tue, 24 Nov 2026 10:00:00 GMT\r\nRetry-After: Tue, 24 Nov 2026 10:02:00 GMT\r\n"
    )
    error = status_error("503 Service Unavailable", headers)
    assert isinstance(error, Busy)
    assert error.retry_after == 120
    assert error.may_have_arrived
    assert not error.maintenance


@pytest.mark.parametrize("wish", ["", "Retry-After: soon\r\n", "Retry-After: -5\r\n"])
def test_retry_after_that_says_nothing_is_none(wish: str) -> None:
    error = status_error("429 Too Many Requests", wish)
    assert isinstance(error, Busy)
    assert error.retry_after is None


@pytest.mark.parametrize(
    "status", ["500 Internal Server Error", "502 Bad Gateway", "504 Gateway Timeout", "522 Odd"]
)
def test_failing_server_is_busy_and_may_have_done_it(status: str) -> None:
    error = status_error(status)
    assert isinstance(error, Busy)
    assert error.may_have_arrived


def test_maintenance_page_is_recognised() -> None:
    error = status_error(
        "503 Service Unavailable",
        body=b"closed",
        is_maintenance_page=lambda body: body == b"closed",
    )
    assert isinstance(error, Busy)
    assert error.maintenance
    assert not error.may_have_arrived


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        ("407 Proxy Authentication Required", OfflineCause.PROXY_SIGN_IN),
        ("511 Network Authentication Required", OfflineCause.CAPTIVE_PORTAL),
    ],
)
def test_network_that_wants_a_sign_in_is_offline(status: str, cause: OfflineCause) -> None:
    error = status_error(status)
    assert isinstance(error, Offline)
    assert error.cause is cause
    assert not error.may_have_arrived


@pytest.mark.parametrize(
    ("status", "may_have_arrived"),
    [
        ("204 No Content", True),
        ("206 Partial Content", True),
        ("301 Moved Permanently", False),
        ("404 Not Found", False),
        ("413 Content Too Large", False),
    ],
)
def test_any_other_status_breaks_the_contract(status: str, may_have_arrived: bool) -> None:
    body = b"" if status.startswith("204") else b"{}"
    error = status_error(status, "Location: https://moodle.example/\r\n", body)
    assert isinstance(error, ContractBroken)
    assert error.may_have_arrived is may_have_arrived
    assert status.split(maxsplit=1)[0] in str(error)


@pytest.mark.parametrize("date", ["", "Date: yesterday\r\n"])
def test_server_without_a_usable_clock_has_no_date(date: str) -> None:
    assert asyncio.run(one_answer(http(headers=date))).date is None


def test_redirects_in_a_circle_end() -> None:
    circle = http(b"", "302 Found", "Location: /service\r\n")

    async def look() -> PlainServer:
        async with serving(*[circle] * 9) as server, session_with() as session:
            with pytest.raises(ContractBroken):
                await session.look_at(server.url, b"{}", "application/json")
            return server

    assert len(asyncio.run(look()).received) == 5


def test_form_with_a_token_is_never_sent_on_to_where_it_was_redirected() -> None:
    async def story() -> int:
        moved = http(b"", "307 Temporary Redirect", "Location: /elsewhere\r\n")
        async with serving(moved, http()) as server, session_with() as session:
            with pytest.raises(ContractBroken):
                await session.post_form(server.url, FORM)
            return len(server.received)

    assert asyncio.run(story()) == 1


def test_cancelled_request_passes_through_and_leaves_the_session_usable() -> None:
    async def story() -> None:
        async with serving(None, http(b"later")) as server, session_with() as session:
            task = asyncio.create_task(session.post_form(server.url, FORM))
            await server.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await session.post_form(server.url, FORM)).body == b"later"

    asyncio.run(story())


def test_proxy_of_the_environment_is_not_used_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert asyncio.run(one_answer(http(b"direct"))).body == b"direct"


def test_logs_hold_neither_what_was_sent_nor_what_came(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.run(one_answer(http(b"the diary of a friend")))
    assert caplog.records
    assert "secret-token" not in caplog.text
    assert "diary" not in caplog.text
    assert "more" not in caplog.text


def test_session_can_be_closed_twice() -> None:
    async def twice() -> None:
        session = HttpSession()
        await session.close()
        await session.close()

    asyncio.run(twice())


def a_file(folder: Path, size: int) -> FileToSend:
    path = folder / "kept.bin"
    path.write_bytes(bytes(range(256)) * (size // 256))
    return FileToSend("file_1", path, "été 1.png", "image/png")


def test_file_goes_out_whole_with_its_fields_and_is_counted(tmp_path: Path) -> None:
    file = a_file(tmp_path, 200_192)
    gone: list[tuple[int, int]] = []

    async def story() -> None:
        async with serving(http(b"[]")) as server, session_with() as session:
            answer = await session.post_file(
                server.url, {"token": "secret"}, file, lambda *told: gone.append(told)
            )
            assert answer.body == b"[]"
            (request,) = server.received
            _, _, body = request.partition(b"\r\n\r\n")
            assert file.path.read_bytes() in body
            assert b'name="token"\r\n\r\nsecret\r\n' in body
            assert 'filename="été 1.png"\r\nContent-Type: image/png'.encode() in body
            assert session.usage.requests == 1
            assert abs(session.usage.bytes_sent - len(request)) < 16
            assert gone[-1] == (len(body), len(body))

    asyncio.run(story())
    sent = [so_far for so_far, _ in gone]
    assert sent == sorted(sent)
    assert len(sent) > 10


def test_large_file_is_never_whole_in_memory(tmp_path: Path) -> None:
    size = 24 * 1024 * 1024
    path = tmp_path / "large.bin"
    with path.open("wb") as large:
        large.truncate(size)

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        left = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        while left:
            left -= len(await reader.read(min(left, 65_536)))
        writer.write(http(b"[]"))
        await writer.drain()
        writer.close()

    async def story() -> int:
        server = await asyncio.start_server(swallow, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/upload"
        async with session_with() as session:
            tracemalloc.start()
            try:
                await session.post_file(url, {}, FileToSend("f", path, "large.bin", "x/y"))
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            assert session.usage.bytes_sent > size
        server.close()
        await server.wait_closed()
        return peak

    assert asyncio.run(story()) < 4 * 1024 * 1024


def test_upload_that_is_cut_counts_what_had_gone_out(tmp_path: Path) -> None:
    file = a_file(tmp_path, 4 * 1024 * 1024)

    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(20_000)
        writer.transport.abort()

    async def story() -> None:
        server = await asyncio.start_server(cut, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/upload"
        async with session_with() as session:
            with pytest.raises(Offline) as caught:
                await session.post_file(url, {}, file)
            assert caught.value.cause is OfflineCause.CONNECTION_LOST
            assert session.usage.bytes_sent > 16_000
        server.close()
        await server.wait_closed()

    asyncio.run(story())


def test_request_that_is_too_large_for_the_web_server_says_so(tmp_path: Path) -> None:
    async def story() -> None:
        answer = http(b"<html>", "413 Request Entity Too Large")
        async with serving(answer) as server, session_with() as session:
            with pytest.raises(RequestTooLarge) as caught:
                await session.post_file(server.url, {}, a_file(tmp_path, 256))
            assert not caught.value.may_have_arrived

    asyncio.run(story())


def test_file_is_not_sent_in_the_clear_and_a_missing_one_is_named(tmp_path: Path) -> None:
    async def story() -> None:
        async with session_with() as session:
            with pytest.raises(InsecureAddress):
                await session.post_file("http://moodle.example/up", {}, a_file(tmp_path, 256))
            gone = FileToSend("f", tmp_path / "gone", "gone", "x/y")
            with pytest.raises(FileNotFoundError):
                await session.post_file("https://moodle.example/up", {}, gone)
            assert session.usage.requests == 0

    asyncio.run(story())
