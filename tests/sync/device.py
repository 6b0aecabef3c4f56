"""A learner's machine under test: an account's real database, and syncs over some connection."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.account import Account, ServerKind
from companion.domain.course import Keep
from companion.domain.draft import Draft, ReplyTarget
from companion.services.workspace import Workspace
from companion.store import journal
from companion.store.clock import Clock, system_clock
from companion.store.draft_mirror import DraftMirror
from companion.store.opening import open_database
from sync.engine import SyncEngine, SyncWishes, outline_age
from sync.events import StoreChanged, SyncEvent, SyncReport
from sync.limits import FileLimits

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from companion.domain.forum import PostView
    from sync.server_port import ForumServer

Connect = Callable[[str | None], "ForumServer"]
"""Opens a connection; takes what an earlier one remembered of the site."""

RARELY = timedelta(days=1)
SETTLE_SECONDS = 30.0


@dataclass
class Device:
    """One machine of one learner."""

    folder: Path
    account: Account
    connect: Connect
    clock: Clock = system_clock
    settle_seconds: float = SETTLE_SECONDS
    events: list[SyncEvent] = field(default_factory=list)
    files: FileLimits = field(default_factory=FileLimits)
    engine: SyncEngine | None = None
    """That of the newest sync."""
    during: Callable[[SyncEvent], None] | None = None
    """Is told every event while the sync waits, and may act meanwhile."""

    def __post_init__(self) -> None:
        self.workspace = self._open()

    def _open(self) -> Workspace:
        mirror = DraftMirror(self.folder / "drafts")
        database, report = open_database(self.folder / "companion.db", self.account, mirror)
        return Workspace(self.account, self.folder, database, mirror, report, clock=self.clock)

    def restart(self) -> None:
        """Open the database again, as after the program was ended."""
        self.workspace.close()
        self.workspace = self._open()

    def close(self) -> None:
        self.workspace.close()

    # Syncing

    def sync(
        self,
        *,
        full: bool = False,
        asked: bool = True,
        wait_for_doubts: bool = False,
        cancel_at: int | None = None,
    ) -> SyncReport:
        """Sync once; `cancel_at` cancels it after so many commits of the local store."""
        return asyncio.run(self._sync(full, asked, wait_for_doubts, cancel_at))

    async def _sync(
        self, full: bool, asked: bool, wait_for_doubts: bool, cancel_at: int | None
    ) -> SyncReport:
        with self.workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        server = self.connect(remembered)
        age = timedelta(microseconds=-1) if full else RARELY
        wishes = SyncWishes(
            timedelta(seconds=self.settle_seconds),
            timedelta() if full or asked else RARELY,
            age,
            age,
            wait_for_doubts,
            self.files,
            sends_held=asked,
            outline_max_age=outline_age(full=full, asked=asked),
        )
        task = asyncio.current_task()
        commits = 0

        def listen(event: SyncEvent) -> None:
            nonlocal commits
            self.events.append(event)
            commits += isinstance(event, StoreChanged)
            if commits == cancel_at and task is not None and not task.cancelling():
                task.cancel()
            if self.during is not None:
                self.during(event)

        try:
            self.engine = SyncEngine(self.workspace, server, wishes, listen, self.clock)
            return await self.engine.run()
        finally:
            await server.close()

    # Writing

    def keep_everything(self) -> None:
        """Choose to keep the files of all courses that are known so far."""
        library = self.workspace.library
        library.choose({course.course_id: Keep.EVERYTHING for course in library.courses()})

    def reply(self, post_remote_id: str, text: str, *, private: bool = False) -> str:
        """Queue a reply to a cached post; return the item's id."""
        target = ReplyTarget(None, self.post(post_remote_id).post_id)
        draft = Draft("", text, private=private)
        return self._queued(self.workspace.writing.new_reply(target, draft))

    def reply_to_item(self, item_id: str, text: str) -> str:
        """Queue a reply to an own item that still waits."""
        target = ReplyTarget(None, item_id=item_id)
        return self._queued(self.workspace.writing.new_reply(target, Draft("", text)))

    def discuss(self, forum_remote_id: str, subject: str, text: str) -> str:
        """Queue a new discussion; return the item's id."""
        forum = next(f for f in self.workspace.reading.forums() if f.remote_id == forum_remote_id)
        draft = Draft(subject, text)
        return self._queued(self.workspace.writing.new_discussion(forum.forum_id, draft))

    def message(self, person_remote_id: str, text: str) -> str:
        """Queue a message to a peer who is known here; return the item's id."""
        messages = self.workspace.messages
        return self._queued(messages.write_to_person(person_remote_id, Draft("", text)))

    def comment(self, text: str, course: str = "Water") -> str:
        """Queue a comment on a course, by its name; return the item's id."""
        (course_id,) = [
            one.course_id for one in self.workspace.library.courses() if one.name == course
        ]
        return self._queued(self.workspace.comments.write(course_id, Draft("", text)))

    def _queued(self, item: OutboxItem) -> str:
        return self.workspace.writing.queue(item.item_id).item_id

    # What is there

    def item(self, item_id: str) -> OutboxItem:
        return self.workspace.writing.item(item_id)

    def state(self, item_id: str) -> str:
        return str(self.item(item_id).state)

    def post(self, remote_id: str) -> PostView:
        """A cached post by its server id."""
        with self.workspace.database.reading() as connection:
            row = connection.execute("SELECT id FROM post WHERE remote_id = ?", (remote_id,))
            found = row.fetchone()
        assert found is not None, f"post {remote_id} is not cached"
        return self.workspace.reading.post(found[0])

    def cache(self) -> Cache:
        """All that is shown, by the server's ids."""
        return cache_of(self.workspace)


@dataclass(frozen=True)
class Cache:
    """What a machine shows of the server, without anything of its own."""

    courses: dict[str, tuple[object, ...]]
    forums: dict[str, tuple[object, ...]]
    discussions: dict[str, tuple[object, ...]]
    posts: dict[str, tuple[object, ...]]
    conversations: dict[str, tuple[object, ...]]


def cache_of(workspace: Workspace) -> Cache:
    """Read everything through the services that the window reads through."""
    reading = workspace.reading
    courses: dict[str, tuple[object, ...]] = {
        course.remote_id: (course.name, course.short_name, course.summary_html, course.forum_count)
        for course in workspace.library.courses()
    }
    forums: dict[str, tuple[object, ...]] = {}
    discussions: dict[str, tuple[object, ...]] = {}
    posts: dict[str, tuple[object, ...]] = {}
    for forum in reading.forums():
        forums[forum.remote_id] = (
            forum.name,
            forum.kind,
            forum.intro_html,
            forum.discussion_count,
            forum.can_start_discussion,
        )
        for d in reading.discussions(forum.forum_id, limit=100_000):
            discussions[d.remote_id] = (
                forum.remote_id,
                d.title,
                d.author_name,
                d.excerpt,
                d.created_at,
                d.last_post_at,
                d.reply_count,
                d.unread_count,
                (d.pinned, d.starred, d.locked),
                d.posts_complete,
            )
            posts |= _posts_of(workspace, d.discussion_id)
    return Cache(courses, forums, discussions, posts, _conversations_of(workspace))


def _conversations_of(workspace: Workspace) -> dict[str, tuple[object, ...]]:
    messages = workspace.messages
    return {
        one.remote_id: (
            one.kind,
            one.name,
            one.last_message_at,
            *(
                (shown.remote_id, shown.author_name, shown.html, shown.created_at)
                for shown in messages.conversation(one.conversation_id).messages
            ),
        )
        for one in messages.conversations()
    }


def _posts_of(workspace: Workspace, discussion_id: int) -> dict[str, tuple[object, ...]]:
    shown = workspace.reading.thread(discussion_id).posts
    remote_ids = {post.post_id: post.remote_id for post in shown}
    return {
        post.remote_id: (
            remote_ids[post.discussion_id],
            remote_ids.get(post.parent_id or 0),
            post.depth,
            post.subject,
            post.author_name,
            post.html,
            post.plain_text,
            post.created_at,
            post.modified_at,
            (post.unread, post.is_own, post.is_deleted, post.is_private, post.can_reply),
            post.attachments,
        )
        for post in shown
    }


def account_of(
    *,
    url: str,
    username: str,
    full_name: str,
    remote_user_id: str,
    kind: ServerKind = ServerKind.MOODLE,
) -> Account:
    return Account(
        account_id=1,
        kind=kind,
        site_url=url,
        site_name="Academy",
        username=username,
        full_name=full_name,
        remote_user_id=remote_user_id,
    )
