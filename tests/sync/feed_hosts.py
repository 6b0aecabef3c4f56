"""Hosts of feeds behind a transport that answers from memory and notes every request."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx

from sync.http_session import HttpSession

if TYPE_CHECKING:
    from collections.abc import Callable

FEED = "https://blog.example/feed.xml"


def rss(*titles: str, name: str = "Blog", extra: str = "") -> str:
    """A document with these entries, each with a picture and a link of its own."""
    items = "".join(
        f"<item><title>{title}</title><guid>{title}</guid><link>/{title.replace(' ', '-')}</link>"
        "<description>&lt;p&gt;More of it.&lt;/p&gt;"
        '&lt;img src="https://spy.example/p.png" alt="A map"&gt;</description></item>'
        for title in titles
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{name}</title>'
        f"<link>https://blog.example/</link>{extra}{items}</channel></rss>"
    )


@dataclass
class FeedHosts:
    """What stands at which address; `asked` are all requests that came, in order."""

    answers: dict[str, httpx.Response | Callable[[httpx.Request], httpx.Response]] = field(
        default_factory=dict
    )
    asked: list[httpx.Request] = field(default_factory=list)

    def put(
        self, text: str | bytes, address: str = FEED, status: int = 200, **headers: str
    ) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        body = text.encode() if isinstance(text, str) else text
        self.answers[address] = lambda _request: httpx.Response(status, content=body, headers=named)

    def session(self) -> HttpSession:
        return HttpSession(transport=httpx.MockTransport(self._answer))

    @property
    def addresses(self) -> list[str]:
        return [str(request.url) for request in self.asked]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.answers.get(str(request.url))
        if answer is None:
            return httpx.Response(404)
        return answer if isinstance(answer, httpx.Response) else answer(request)
