"""Ways to a site that lead nowhere: an IPv6 that swallows everything, proxies, names, ports."""

from __future__ import annotations

import asyncio
import selectors
import socket
import time
from contextlib import ExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from companion.errors import Offline, OfflineCause
from sync.http_session import HttpSession, Timeouts
from tests.sync.listening import listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterator

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
FORM = [("wstoken", "secret-token")]
PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxies_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class NamedLoop(asyncio.SelectorEventLoop):
    """An event loop in which a name stands for some addresses, as a resolver would give them."""

    def __init__(self, *addresses: tuple[socket.AddressFamily, tuple[Any, ...]]) -> None:
        super().__init__(selectors.DefaultSelector())
        self._addresses = addresses

    async def getaddrinfo(self, host: Any, port: Any, **_: Any) -> Any:
        return [
            (family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)
            for family, address in self._addresses
        ]


def run_in(loop: NamedLoop, story: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(story)


@pytest.fixture
def black_hole() -> Iterator[tuple[str, int]]:
    """An IPv6 address that takes connections and never answers them.

    Its queue is full, so that the system drops whatever else asks for a connection.
    """
    with ExitStack() as open_sockets:
        try:
            hole = open_sockets.enter_context(socket.socket(socket.AF_INET6))
            hole.bind(("::1", 0))
        except OSError:
            pytest.skip("this machine has no IPv6")
        hole.listen(0)
        port = hole.getsockname()[1]
        for _ in range(4):
            waiting = open_sockets.enter_context(socket.socket(socket.AF_INET6))
            waiting.setblocking(False)
            waiting.connect_ex(("::1", port))
        yield "::1", port


@asynccontextmanager
async def answering(answer: bytes = ANSWER, port: int = 0) -> AsyncIterator[int]:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await reader.read()

    async with listening(talk, port=port) as bound:
        yield bound


async def post(url: str, connect: float = 10) -> None:
    session = HttpSession(timeouts=Timeouts(connect=connect))
    try:
        await session.post_form(url, FORM)
    finally:
        await session.close()


def failure(url: str) -> Offline:
    with pytest.raises(Offline) as refused:
        asyncio.run(post(url))
    assert not refused.value.may_have_arrived
    return refused.value


def test_an_ipv6_that_swallows_everything_is_left_for_ipv4_at_once(
    black_hole: tuple[str, int],
) -> None:
    port = black_hole[1]
    loop = NamedLoop((socket.AF_INET6, (*black_hole, 0, 0)), (socket.AF_INET, ("127.0.0.1", port)))
    begun = time.monotonic()

    async def story() -> None:
        async with answering(port=port):
            await post(f"http://localhost:{port}/")

    run_in(loop, story())
    assert time.monotonic() - begun < 5, "the time-out for a connection is ten seconds"


def test_where_nothing_answers_it_is_said_after_the_time_out(black_hole: tuple[str, int]) -> None:
    loop = NamedLoop((socket.AF_INET6, (*black_hole, 0, 0)))
    with pytest.raises(Offline) as refused:
        run_in(loop, post(f"http://localhost:{black_hole[1]}/", connect=0.3))
    assert refused.value.cause is OfflineCause.TIMED_OUT
    assert not refused.value.may_have_arrived


def test_a_name_that_no_resolver_knows_is_not_found() -> None:
    class Lost(NamedLoop):
        async def getaddrinfo(self, host: Any, port: Any, **_: Any) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(Offline) as refused:
        run_in(Lost(), post("https://moodle.example/"))
    assert refused.value.cause is OfflineCause.NAME_NOT_FOUND


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (b"407 Proxy Authentication Required", OfflineCause.PROXY_SIGN_IN),
        (b"403 Forbidden", OfflineCause.PROXY),
        (b"502 Bad Gateway", OfflineCause.PROXY),
    ],
)
def test_a_proxy_that_lets_nobody_through_is_told_from_one_that_wants_a_sign_in(
    monkeypatch: pytest.MonkeyPatch, answer: bytes, cause: OfflineCause
) -> None:
    async def story() -> None:
        refusal = b"HTTP/1.1 " + answer + b"\r\nContent-Length: 0\r\n\r\n"
        async with answering(refusal) as port:
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
            await post("https://moodle.example/")

    with pytest.raises(Offline) as refused:
        asyncio.run(story())
    assert refused.value.cause is cause
    assert not refused.value.may_have_arrived


def test_a_proxy_that_is_not_there_is_not_taken_for_the_site(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        assert failure(f"http://127.0.0.1:{port}/").cause is OfflineCause.CONNECTION_REFUSED
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        assert failure("https://moodle.example/").cause is OfflineCause.PROXY
