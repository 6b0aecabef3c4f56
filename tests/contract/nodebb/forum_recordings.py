"""The recorded answers of a real NodeBB, as answers of a site that one can connect to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from sync.http_session import HttpSession
from sync.nodebb.nodebb_client import NodebbServer

FOLDER = Path(__file__).parent / "recordings"
SITE_URL = "https://forum.example"
TOKEN = "01234567-89ab-cdef-0123-456789abcdef"


@dataclass(frozen=True)
class ForumRecording:
    """One recorded exchange."""

    name: str
    method: str
    path: str
    body: Any
    status: int
    headers: dict[str, str]
    response: Any

    def as_answer(self) -> httpx.Response:
        return httpx.Response(self.status, headers=self.headers, json=self.response)


@cache
def forum_recording(name: str) -> ForumRecording:
    data = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return ForumRecording(
        name=name,
        method=data["method"],
        path=data["path"],
        body=data["body"],
        status=data["status"],
        headers=data["headers"],
        response=data["response"],
    )


def all_forum_recordings() -> list[str]:
    return sorted(path.name.removesuffix(".json") for path in FOLDER.glob("*.json"))


@dataclass
class RecordedForum:
    """A site that answers each address from a queue, else with the recordings of `stock`.

    `asked` holds the method, the path and the body of all requests, in order.
    """

    stock: dict[tuple[str, str], str] = field(
        default_factory=lambda: {
            ("GET", "/api/self"): "self",
            ("GET", "/api/config"): "config",
            ("GET", "/api/categories"): "categories",
            ("GET", "/api/recent"): "recent",
            ("GET", "/api/v3/chats"): "chats",
            ("GET", "/api/topic/2"): "topic",
            ("GET", "/api/topic/999999"): "topic.missing",
            ("GET", "/api/v3/posts/3"): "post",
            ("GET", "/api/notifications"): "notifications",
            ("GET", "/api/search"): "search",
            ("GET", "/api/v3/chats/1/messages"): "chat.messages",
        }
    )
    queued: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    changed: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What of a recorded answer at an address is otherwise in this test."""
    asked: list[tuple[str, str, Any]] = field(default_factory=list)

    def answer(self, method: str, path: str, *names: str) -> None:
        """Queue recordings for an address."""
        self.queued.setdefault((method, path), []).extend(names)

    def session(self) -> HttpSession:
        return HttpSession(transport=httpx.MockTransport(self._respond))

    def server(self) -> NodebbServer:
        return NodebbServer(SITE_URL, TOKEN, self.session())

    def _respond(self, request: httpx.Request) -> httpx.Response:
        place = (request.method, request.url.path)
        body = json.loads(request.content) if request.content else None
        self.asked.append((*place, body))
        queue = self.queued.get(place)
        if queue:
            return forum_recording(queue.pop(0)).as_answer()
        if place in self.stock:
            told = forum_recording(self.stock[place])
            if changes := self.changed.get(request.url.path):
                return httpx.Response(told.status, json={**told.response, **changes})
            return told.as_answer()
        return forum_recording("no-such-path").as_answer()
