"""A world for sync tests on the sample forum: peers, a learner's machine, and a network between.

The forum answers within the process, through the real client and its requests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

import httpx

from companion.domain.account import ServerKind
from sync.discourse.discourse_client import DiscourseServer
from sync.discourse_sample.village_app import build_village_app
from sync.discourse_sample.village_state import VillageState
from sync.http_session import HttpSession
from sync.network_way import NetworkWay, trusted
from tests.sync.device import Device, account_of
from tests.sync.turnable_clock import TurnableClock

if TYPE_CHECKING:
    from pathlib import Path

    from sync.discourse_sample.village_records import StoredPost, StoredTopic
    from sync.server_port import ForumServer
    from tests.sync.device import Cache

SITE = "https://forum.example"
WAY = NetworkWay(trusted())


@dataclass(frozen=True)
class OnTheWay:
    """A request on its way: before the forum sees it, or after it has answered."""

    number: int
    method: str
    path: str
    before: bool

    @property
    def writes(self) -> bool:
        """Whether it changes anything."""
        return self.method != "GET"


Happening = Callable[[OnTheWay], httpx.Response | None]
"""May raise what happens to a request, or return what the forum answers in its place."""


class VillageWay(httpx.AsyncBaseTransport):
    """The network to the forum, on which a test lets things happen."""

    def __init__(self, world: VillageWorld) -> None:
        self._world = world
        self._forum = httpx.ASGITransport(world.app)
        self._number = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._number += 1
        happen, path = self._world.happen, request.url.path
        self._world.asked.append(f"{request.method} {path}")
        if happen is not None:
            instead = happen(OnTheWay(self._number, request.method, path, before=True))
            if instead is not None:
                return instead
        response = await self._forum.handle_async_request(request)
        await response.aread()
        if happen is not None:
            instead = happen(OnTheWay(self._number, request.method, path, before=False))
            if instead is not None:
                return instead
        return response


class VillageWorld:
    """A forum with a category and a peer on it, and a learner's machine.

    Forum and machine go by one clock, which stands still until a test turns it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self.clock = TurnableClock()
        self.forum_clock = TurnableClock()
        self.state = VillageState(clock=lambda: self.forum_clock().timestamp())
        self.app = build_village_app(self.state)
        self.me = self.state.add_person("amina", "Amina Diallo")
        self.peer = self.state.add_person("kwame", "Kwame Mensah")
        self.category = self.state.add_category("Safe water", "safe-water")
        self.forum = str(self.category.id)
        self.happen: Happening | None = None
        self.asked: list[str] = []
        """What the newest connections asked for."""
        self.device = self.new_device()

    def turn(self, seconds: float) -> None:
        """Let time pass, here and on the forum."""
        self.clock.turn(seconds)
        self.forum_clock.turn(seconds)

    def new_device(self) -> Device:
        """Another machine of the same learner, with nothing on it."""
        account = account_of(
            url=SITE,
            username=self.me.username,
            full_name=self.me.name,
            remote_user_id=str(self.me.id),
            kind=ServerKind.DISCOURSE,
        )
        folder = self._folder / f"device-{next(self._numbers)}"
        return Device(folder, account, self.connect, self.clock)

    def connect(self, remembered: str | None) -> ForumServer:
        self.asked.clear()
        session = HttpSession(transport=VillageWay(self), way=WAY)

        async def pause(seconds: float) -> None:
            self.turn(seconds)

        return DiscourseServer(SITE, self.me.key, session, remembered_site=remembered, pause=pause)

    # Peers

    def discussion(self, title: str = "Sand filters", *, replies: int = 0) -> StoredTopic:
        """Let the peer start a topic, with some replies."""
        made = self.state.start_topic(
            self.peer, title, f"About {title}.", category_id=self.category.id
        )
        for number in range(replies):
            self.state.add_reply(made.topic, self.peer, f"Reply {number}.")
        return made.topic

    # What is there

    def my_posts(self) -> list[StoredPost]:
        """What stands on the forum in the learner's name, the oldest first."""
        mine = [post for post in self.state.posts.values() if post.author is self.me]
        return sorted(mine, key=lambda post: post.id)

    def fresh_cache(self) -> Cache:
        """What a first sync of a new machine gives now."""
        happen, self.happen = self.happen, None
        device = self.new_device()
        report = device.sync()
        assert report.complete, report
        cache = device.cache()
        device.close()
        self.happen = happen
        return cache

    def close(self) -> None:
        self.device.close()
