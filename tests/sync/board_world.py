"""A world for sync tests with a forum server that has categories: its sample, a learner, faults.

Requests go to the sample as HTTP, without a network between; a plan may act before and after each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

import httpx

from companion.domain.account import ServerKind
from sync.http_session import HttpSession
from sync.nodebb.nodebb_client import NodebbServer
from sync.nodebb_sample.board import Board, BoardPost, BoardTopic
from sync.nodebb_sample.board_pages import build_board_app
from tests.sync.device import Device, account_of
from tests.sync.turnable_clock import TurnableClock

if TYPE_CHECKING:
    from pathlib import Path

    from sync.nodebb_sample.board import Member
    from sync.server_port import ForumServer
    from tests.sync.device import Cache

SITE_URL = "https://forum.example"


@dataclass(frozen=True)
class HttpMoment:
    """A point in a connection's life: before or after its `number`-th request arrived."""

    method: str
    path: str
    number: int
    before: bool

    @property
    def is_write(self) -> bool:
        return self.method != "GET"


HttpPlan = Callable[[HttpMoment], httpx.Response | None]
"""Is called before and after each request, and may raise, or answer in the place of the server."""


class PlannedTransport(httpx.AsyncBaseTransport):
    """Passes requests on to an application, and lets a test act meanwhile."""

    def __init__(self, inner: httpx.AsyncBaseTransport, plan: HttpPlan | None) -> None:
        self._inner = inner
        self._plan = plan
        self._number = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._number += 1
        moment = HttpMoment(request.method, request.url.path, self._number, before=True)
        instead = self._plan(moment) if self._plan is not None else None
        if instead is not None:
            return instead
        answer = await self._inner.handle_async_request(request)
        instead = self._plan(replace(moment, before=False)) if self._plan is not None else None
        if instead is not None:
            await answer.aclose()
            return instead
        return answer


class BoardWorld:
    """A sample forum with one category and a peer, and a learner's machine.

    Server and machine go by one clock, which stands still until a test turns it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self.clock = TurnableClock()
        self.server_clock = TurnableClock()
        self.board = Board(clock=lambda: self.server_clock().timestamp())
        self.me = self.board.add_member("amina", full_name="Amina Diallo")
        self.peer = self.board.add_member("abebe", full_name="Abebe Bekele")
        self.category = self.board.add_category("Water").cid
        self.forum = str(self.category)
        self.plan: HttpPlan | None = None
        self.asked: list[str] = []
        """All requests of all connections, such as ``GET /api/recent``."""
        self.device = self.new_device()

    def turn(self, seconds: float) -> None:
        self.clock.turn(seconds)
        self.server_clock.turn(seconds)

    def new_device(self) -> Device:
        account = account_of(
            url=SITE_URL,
            username=self.me.username,
            full_name=self.me.full_name,
            remote_user_id=str(self.me.uid),
        )
        folder = self._folder / f"device-{next(self._numbers)}"
        return Device(folder, replace(account, kind=ServerKind.NODEBB), self.connect, self.clock)

    def connect(self, remembered: str | None) -> ForumServer:
        app = httpx.ASGITransport(app=build_board_app(self.board))
        session = HttpSession(transport=PlannedTransport(app, self._noted))
        return NodebbServer(SITE_URL, self.me.token, session, remembered_site=remembered)

    def _noted(self, moment: HttpMoment) -> httpx.Response | None:
        if moment.before:
            self.asked.append(f"{moment.method} {moment.path}")
        return self.plan(moment) if self.plan is not None else None

    # Peers

    def topic(self, title: str = "Sand filters", *, replies: int = 0) -> BoardTopic:
        made = self.board.start(self.peer, self.category, title, f"About {title}.")
        assert isinstance(made, BoardTopic)
        for number in range(replies):
            self.peer_reply(made, f"Reply {number}.")
        return made

    def peer_reply(self, to: BoardTopic, words: str = "So do we.") -> BoardPost:
        made = self.board.reply(self.peer, to.tid, words, to.main.pid)
        assert isinstance(made, BoardPost)
        return made

    # What is there

    def posts_of(self, member: Member) -> list[BoardPost]:
        """What stands on the server in somebody's name, the oldest first."""
        everywhere = (post for topic in self.board.topics.values() for post in topic.posts)
        return sorted((p for p in everywhere if p.uid == member.uid), key=lambda post: post.pid)

    def my_posts(self) -> list[BoardPost]:
        return self.posts_of(self.me)

    def my_messages(self) -> list[str]:
        """The learner's messages as they stand on the server."""
        return [
            line.content
            for room in self.board.rooms.values()
            for line in room.lines
            if line.uid == self.me.uid
        ]

    def fresh_cache(self) -> Cache:
        """What a first sync of a new machine gives now."""
        plan, self.plan = self.plan, None
        device = self.new_device()
        report = device.sync()
        assert report.complete, report
        cache = device.cache()
        device.close()
        self.plan = plan
        return cache

    def close(self) -> None:
        self.device.close()


def lose_answer_to(method: str, path: str, times: int = 1) -> HttpPlan:
    """Let the connection end after a request has had its effect."""
    left = times

    def act(moment: HttpMoment) -> httpx.Response | None:
        nonlocal left
        if left and not moment.before and (moment.method, moment.path) == (method, path):
            left -= 1
            raise httpx.ReadError("cut")
        return None

    return act
