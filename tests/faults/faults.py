"""What can go wrong between a client and a server, as values that a test hands to the proxy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.faults.http_messages import Answer, Request, page

When = Callable[[Request], bool]
"""Says whether a fault is meant for a request."""


@dataclass(frozen=True)
class BlackHole:
    """The request vanishes: the server never sees it, the client never hears of it."""


@dataclass(frozen=True)
class CutRequest:
    """The connection ends after `after_bytes` of the request: it never reaches the server."""

    after_bytes: int = 0


@dataclass(frozen=True)
class LoseAnswer:
    """The server has answered; the connection ends before the client gets a byte of it."""


@dataclass(frozen=True)
class HoldAnswer:
    """The server has answered; the client waits until it gives up."""


@dataclass(frozen=True)
class CutAnswer:
    """The connection ends after `after_bytes` of the answer."""

    after_bytes: int


@dataclass(frozen=True)
class Duplicate:
    """The server gets the request twice; the client gets the first answer."""


@dataclass(frozen=True)
class DeliverLate:
    """The connection ends at once; the server gets the request when the test says so.

    See `FaultProxy.deliver_late`.
    """


@dataclass(frozen=True)
class Latency:
    """The answer comes `seconds` later."""

    seconds: float


@dataclass(frozen=True)
class Trickle:
    """The answer comes in pieces of `piece` bytes, `pause` seconds apart."""

    piece: int
    pause: float


@dataclass(frozen=True)
class Replace:
    """The client gets another answer; the server sees the request only if `delivered`."""

    answer: Answer
    delivered: bool = False


@dataclass(frozen=True)
class Change:
    """The client gets the server's answer changed by `change`, always with the right length."""

    change: Callable[[Answer], Answer]


Fault = (
    BlackHole
    | CutRequest
    | LoseAnswer
    | HoldAnswer
    | CutAnswer
    | Duplicate
    | DeliverLate
    | Latency
    | Trickle
    | Replace
    | Change
)


_PACKET = 1_460


@dataclass(frozen=True)
class Link:
    """How all of the line is, shared by everything that goes over it.

    `latency`: seconds there and back. `loss`: the share of packets that are lost, each of which
    costs one way there and back more.
    """

    latency: float = 0.0
    bytes_per_second: float | None = None
    loss: float = 0.0

    def seconds_for(self, size: int) -> float:
        on_the_line = size / self.bytes_per_second if self.bytes_per_second else 0.0
        return on_the_line + self.loss * (size / _PACKET) * self.latency


def always(_: Request) -> bool:
    """Every request."""
    return True


def calling(function: str) -> When:
    """Requests that call a function, by itself or within a batch; or that ask for a path."""
    return lambda request: function in request.functions or request.path == function


def holding(text: str) -> When:
    """Requests with a text in one of their fields."""
    return lambda request: any(text in value for value in request.fields.values())


def every_nth(number: int) -> When:
    """Only the request with a number, counted from 1 among those that are asked about."""
    seen = 0

    def is_it(_: Request) -> bool:
        nonlocal seen
        seen += 1
        return seen == number

    return is_it


def html_page(*, delivered: bool = False) -> Replace:
    """A page with status 200 instead of JSON, as a captive portal or a broken proxy gives."""
    return Replace(page(200, "<!DOCTYPE html><title>Welcome to HotelNet</title>"), delivered)


def too_many_requests(retry_after: str = "120") -> Replace:
    return Replace(page(429, "slow down", retry_after=retry_after))


def unavailable(*, delivered: bool = False) -> Replace:
    return Replace(page(503, "<h1>Service Unavailable</h1>"), delivered)


def bad_gateway(*, delivered: bool = True) -> Replace:
    """A gateway that has lost the answer of the server behind it."""
    return Replace(page(502, "<h1>Bad Gateway</h1>"), delivered)


def cut_json(keep: float = 0.5) -> Change:
    """JSON that ends in the middle, though its length is what the head says."""

    def cut(answer: Answer) -> Answer:
        plain = without_compression(answer)
        return plain.with_body(plain.body[: int(len(plain.body) * keep)])

    return Change(cut)


def php_warnings() -> Change:
    """The answer with PHP's warnings before it, as on a site that shows them."""
    notice = (
        b"<br />\n<b>Warning</b>:  Undefined array key in <b>/lib.php</b> on line <b>12</b><br />"
    )

    def warn(answer: Answer) -> Answer:
        plain = without_compression(answer)
        return plain.with_body(notice + b"\n" + plain.body)

    return Change(warn)


def php_error() -> Change:
    """A PHP error after the work was done (shape: recording `posts.gone-discussion`)."""
    body = b'{"exception":"TypeError","message":"Exception - Argument #1 must be of type int"}'
    return Change(lambda answer: without_compression(answer).with_body(body))


def without_compression(answer: Answer) -> Answer:
    """The answer with its body unpacked."""
    import gzip

    packed = dict(answer.headers).get("content-encoding") == "gzip"
    headers = tuple((n, v) for n, v in answer.headers if n.lower() != "content-encoding")
    return Answer(answer.status, headers, gzip.decompress(answer.body) if packed else answer.body)
