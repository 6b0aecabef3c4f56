"""The fault proxy does to a request what a test has planned, and nothing else."""

from __future__ import annotations

import http.server
import json
import threading
from typing import TYPE_CHECKING, ClassVar

import httpx
import pytest

from tests.faults.fault_proxy import FaultProxy
from tests.faults.faults import (
    BlackHole,
    CutAnswer,
    CutRequest,
    DeliverLate,
    Duplicate,
    HoldAnswer,
    Link,
    LoseAnswer,
    Trickle,
    calling,
    cut_json,
    every_nth,
    html_page,
    php_warnings,
    too_many_requests,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


class Notebook(http.server.BaseHTTPRequestHandler):
    """A server that writes down what it is sent and answers how often it was sent something."""

    notes: ClassVar[list[bytes]] = []

    def do_POST(self) -> None:
        size = int(self.headers["content-length"])
        body = self.rfile.read(size)
        if len(body) < size:
            return
        self.notes.append(body)
        answer = json.dumps({"posts": len(self.notes)}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@pytest.fixture
def notes() -> list[bytes]:
    Notebook.notes = []
    return Notebook.notes


@pytest.fixture
def proxy(notes: list[bytes]) -> Iterator[FaultProxy]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Notebook)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    with FaultProxy(f"http://127.0.0.1:{server.server_port}") as proxy:
        yield proxy
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=httpx.Timeout(30, read=0.3)) as client:
        yield client


def post(client: httpx.Client, proxy: FaultProxy, text: str = "x") -> httpx.Response:
    return client.post(f"{proxy.url}/service", data={"wsfunction": "add_post", "text": text})


def test_without_a_plan_everything_passes(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    assert post(client, proxy).json() == {"posts": 1}
    assert post(client, proxy).json() == {"posts": 2}
    assert proxy.asked == proxy.arrived == {"add_post": 2}


def test_connections_are_refused_while_down_and_accepted_again(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    post(client, proxy)
    proxy.down()
    with pytest.raises(httpx.NetworkError):
        post(client, proxy)
    with pytest.raises(httpx.ConnectError):
        post(client, proxy)
    proxy.up()
    assert post(client, proxy).json() == {"posts": 2}


@pytest.mark.parametrize(
    ("fault", "error", "arrived"),
    [
        (BlackHole(), httpx.ReadTimeout, 0),
        (CutRequest(), httpx.RemoteProtocolError, 0),
        (CutRequest(after_bytes=150), httpx.RemoteProtocolError, 0),
        (LoseAnswer(), httpx.RemoteProtocolError, 1),
        (HoldAnswer(), httpx.ReadTimeout, 1),
        (CutAnswer(after_bytes=30), httpx.RemoteProtocolError, 1),
    ],
)
def test_a_planned_fault_meets_one_request(
    fault: LoseAnswer,
    error: type[Exception],
    arrived: int,
    proxy: FaultProxy,
    client: httpx.Client,
    notes: list[bytes],
) -> None:
    planned = proxy.plan(fault)
    with pytest.raises(error):
        post(client, proxy)
    assert planned.met.is_set()
    assert len(notes) == arrived
    assert post(client, proxy).json() == {"posts": arrived + 1}


def test_a_duplicate_reaches_the_server_twice(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    proxy.plan(Duplicate())
    assert post(client, proxy).json() == {"posts": 1}
    assert len(notes) == 2


def test_a_late_request_reaches_the_server_when_the_test_says_so(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    proxy.plan(DeliverLate())
    with pytest.raises(httpx.RemoteProtocolError):
        post(client, proxy, "late")
    assert notes == []
    assert proxy.deliver_late() == 1
    assert len(notes) == 1


def test_answers_are_replaced_and_changed(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    for fault in (html_page(), too_many_requests("7"), cut_json(), php_warnings()):
        proxy.plan(fault)
    assert post(client, proxy).text.startswith("<!DOCTYPE html>")
    assert post(client, proxy).headers["retry-after"] == "7"
    assert post(client, proxy).text == '{"post'
    assert post(client, proxy).text.endswith('{"posts": 2}')
    assert len(notes) == 2


def test_a_trickle_and_a_slow_link_deliver_everything(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    proxy.plan(Trickle(piece=16, pause=0.001))
    proxy.link = Link(latency=0.001, bytes_per_second=100_000)
    assert post(client, proxy).json() == {"posts": 1}


def test_faults_choose_their_request(
    proxy: FaultProxy, client: httpx.Client, notes: list[bytes]
) -> None:
    proxy.plan(LoseAnswer(), calling("another_function"))
    proxy.plan(LoseAnswer(), every_nth(2), times=None)
    post(client, proxy)
    with pytest.raises(httpx.RemoteProtocolError):
        post(client, proxy)
    assert post(client, proxy).json() == {"posts": 3}
    proxy.wait_until(lambda: proxy.total == 3)
