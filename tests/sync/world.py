"""Worlds for sync tests: a server with peers on it, a learner's machine, and faults between.

Change something on the server, write something here, plan a fault, sync, compare.
"""

from __future__ import annotations

import time
from itertools import count
from typing import TYPE_CHECKING

from sync.classroom.control import ClassroomControl
from sync.classroom.file_control import FileControl
from sync.classroom.server import ClassroomServer
from sync.http_session import HttpSession, Timeouts
from sync.memory import MemoryServer, MemorySite
from sync.memory_site import ALL_CAPABILITIES
from sync.moodle.answer_text import is_maintenance_page
from sync.moodle.client import MoodleServer
from sync.sign_in import examine_site, sign_in
from tests.faults.fault_proxy import FaultProxy
from tests.sync.device import Device, account_of
from tests.sync.interposed import Interposed
from tests.sync.turnable_clock import TurnableClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.course_comment import RemoteComment
    from sync.capabilities import Capabilities
    from sync.classroom.control import StoredPost as ClassroomPost
    from sync.classroom.generator import ClassroomSize
    from sync.memory_messages import StoredMessage
    from sync.memory_site import StoredDiscussion, StoredPost
    from sync.server_port import ForumServer
    from tests.sync.device import Cache
    from tests.sync.interposed import Interposition

ADD_REPLY = "mod_forum_add_discussion_post"
ADD_DISCUSSION = "mod_forum_add_discussion"
POSTS = "mod_forum_get_discussion_posts"
LISTING = "mod_forum_get_forum_discussions"
BATCH = "tool_mobile_call_external_functions"

GIVE_UP_SECONDS = 0.4
"""How long the client waits for an answer where a test lets it wait in vain."""


class MemoryWorld:
    """A site in memory with one course, one forum and a peer, and a learner's machine.

    Server and machine go by one clock, which stands still until a test turns it; `server_ahead`
    seconds lie between the two.
    """

    def __init__(
        self,
        folder: Path,
        *,
        capabilities: Capabilities | None = None,
        server_ahead: float = 0.0,
    ) -> None:
        self._folder = folder
        self._numbers = count(1)
        self.clock = TurnableClock()
        self.server_clock = TurnableClock()
        self.server_clock.turn(server_ahead)
        self.site = MemorySite(
            clock=self.server_clock, capabilities=capabilities or ALL_CAPABILITIES
        )
        self.me, self.token = self.site.add_person("Amina")
        self.peer, _ = self.site.add_person("Abebe")
        self.course = self.site.add_course("Water")
        self.forum = self.site.add_forum(self.course, "Ideas")
        self.plan: Interposition | None = None
        """What each connection made from now on runs into; see `Interposed`."""
        self.calls: list[str] = []
        """The calls of the newest connection."""
        self.device = self.new_device()

    def turn(self, seconds: float) -> None:
        """Let time pass, here and on the server."""
        self.clock.turn(seconds)
        self.server_clock.turn(seconds)

    def new_device(self) -> Device:
        """Another machine of the same learner, with nothing on it."""
        account = account_of(
            url="https://academy.example",
            username="amina",
            full_name="Amina",
            remote_user_id=self.me.remote_id,
        )
        folder = self._folder / f"device-{next(self._numbers)}"
        return Device(folder, account, self.connect, self.clock)

    def connect(self, remembered: str | None) -> ForumServer:
        server = MemoryServer(self.site, self.token, remembered_site=remembered)
        interposed = Interposed(server, self.plan)
        self.calls = interposed.calls
        return interposed.as_server

    # Peers

    def discussion(self, title: str = "Sand filters", *, replies: int = 0) -> StoredDiscussion:
        """Let the peer start a discussion, with some replies."""
        made = self.site.add_discussion(self.forum, self.peer, title, f"<p>About {title}.</p>")
        for number in range(replies):
            self.site.add_reply(made.posts[0].remote_id, self.peer, f"<p>Reply {number}.</p>")
        return made

    def peer_reply(self, to: StoredDiscussion, html: str = "<p>So do we.</p>") -> StoredPost:
        return self.site.add_reply(to.posts[0].remote_id, self.peer, html)

    # What is there

    def my_posts(self) -> list[StoredPost]:
        """What stands on the server in the learner's name, the oldest first."""
        posts = [p for d in self.site.discussions.values() for p in d.posts if p.author == self.me]
        return sorted(posts, key=lambda post: int(post.remote_id))

    def my_messages(self) -> list[StoredMessage]:
        """The learner's messages as they stand on the server, the oldest first."""
        everyone = (m for c in self.site.board.conversations.values() for m in c.messages)
        return [message for message in everyone if message.author == self.me]

    def my_comments(self) -> list[RemoteComment]:
        """The learner's comments on courses as they stand on the server, the oldest first."""
        everyone = (one for listed in self.site.comments.values() for one in listed)
        return [one for one in everyone if one.author_remote_id == self.me.remote_id]

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


class ClassroomWorld:
    """A classroom over real HTTP, with the fault proxy before it and Amina's machine behind it."""

    username = "amina"

    def __init__(
        self,
        folder: Path,
        *,
        size: ClassroomSize | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._numbers = count(1)
        self.patience = 30.0
        self.server = ClassroomServer(folder / "classroom", size=size, clock=clock)
        self.proxy = FaultProxy(self.server.start())
        self.site_url = self.proxy.url
        """Where machines look for the site: at the proxy, unless a test needs no faults."""
        self.control = ClassroomControl(self.server.database_path, clock=clock)
        self.materials = FileControl(self.server.database_path, clock=clock)
        self.sign_in()
        self.device = self.new_device()

    def sign_in(self) -> None:
        """Get a token, as a person does at first, and again when it has run out."""
        password = next(u.password for u in self.server.users if u.username == self.username)
        signed_in = sign_in(examine_site(self.site_url), self.username, password)
        self.token = signed_in.token
        self._person = signed_in.account
        self.proxy.asked.clear()
        self.proxy.arrived.clear()

    def new_device(self) -> Device:
        """Another machine of the same learner, with nothing on it."""
        account = account_of(
            url=self.site_url,
            username=self.username,
            full_name=self._person.full_name,
            remote_user_id=self._person.remote_user_id,
        )
        folder = self._folder / f"device-{next(self._numbers)}"
        return Device(folder, account, self.connect, settle_seconds=0.0)

    def connect(self, remembered: str | None) -> ForumServer:
        session = HttpSession(
            timeouts=Timeouts(connect=5, read=self.patience, write=self.patience),
            is_maintenance_page=is_maintenance_page,
        )
        return MoodleServer(self.site_url, self.token, session, remembered_site=remembered)

    def discussion(
        self, title: str = "How do you keep it dry?", *, forum: str = "water-ideas"
    ) -> ClassroomPost:
        """Let a peer start a discussion; return its opening post."""
        forum_id = self.control.forum(forum).id
        made = self.control.add_discussion_as("abebe", forum_id, title, "<p>Tell me.</p>")
        return self.control.first_post(made)

    def holding(self, words: str) -> list[ClassroomPost]:
        """The posts on the server that hold some words, the oldest first."""
        return self.control.posts_with_marker(words)

    def fresh_cache(self) -> Cache:
        """What a first sync of a new machine gives now."""
        self.proxy.heal()
        device = self.new_device()
        report = device.sync()
        assert report.complete, report
        cache = device.cache()
        device.close()
        return cache

    def close(self) -> None:
        self.device.close()
        self.proxy.close()
        self.server.stop()
