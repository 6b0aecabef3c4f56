"""An opened store in a folder of its own, and short ways to fill it and look at it."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.account import Account, ServerKind
from companion.domain.draft import Draft, ItemKind, Origin, OutboxItem
from companion.domain.forum import SearchHit
from companion.services.workspace import Workspace
from companion.store.course_records import apply_courses
from companion.store.draft_mirror import DraftMirror
from companion.store.forum_intake import apply_forums, apply_listing
from companion.store.opening import open_database
from companion.store.outbox_rows import Placement
from companion.store.post_intake import apply_posts
from tests.companion import remote_values as said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.forum import DiscussionSummary, ForumSummary, PostView
    from companion.domain.remote import RemoteDiscussion, RemotePost

AMINAS_ACCOUNT = Account(
    account_id=1,
    kind=ServerKind.MOODLE,
    site_url="https://academy.example",
    site_name="The Academy",
    username="amina",
    full_name="Amina Diallo",
    remote_user_id="7",
)


class TurnableClock:
    """A clock that goes on by a second whenever it is read, and can be turned."""

    def __init__(self) -> None:
        self.now = said.NOON + timedelta(days=1)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


def an_empty_room(folder: Path) -> StoreRoom:
    """Return an empty store, quicker than by running the migrations: from a file made before."""
    folder.mkdir(parents=True)
    (folder / "companion.db").write_bytes(_fresh_file())
    return StoreRoom(folder)


class StoreRoom:
    """One account's files, opened as the app opens them; `reopen` is a new start of the app."""

    def __init__(self, folder: Path, clock: TurnableClock | None = None) -> None:
        self.folder = folder
        self.path = folder / "companion.db"
        self.drafts = folder / "drafts"
        self.clock = clock or TurnableClock()
        self.workspace = self._open()

    def _open(self) -> Workspace:
        mirror = DraftMirror(self.drafts)
        database, report = open_database(self.path, AMINAS_ACCOUNT, mirror)
        return Workspace(AMINAS_ACCOUNT, self.folder, database, mirror, report, clock=self.clock)

    def reopen(self) -> Workspace:
        self.workspace.close()
        self.workspace = self._open()
        return self.workspace

    def close(self) -> None:
        self.workspace.close()

    def left_by_a_kill(self, folder: Path) -> Path:
        """Copy the files as they are while the app runs: what a killed app leaves behind."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("*-shm"))
        return folder

    # What the server said

    def has_forums(self, *remote_ids: str, course: str = "3") -> None:
        forums = [said.a_forum(i, course_remote_id=course) for i in remote_ids]
        with self.workspace.database.writing(durable=False) as connection:
            apply_courses(connection, [said.a_course(course)], self.clock())
            apply_forums(connection, forums, self.clock())

    def lists(
        self,
        *discussions: RemoteDiscussion,
        forum: str = "30",
        listing: int | None = None,
    ) -> set[int]:
        forum_id = self.forum(forum).forum_id
        with self.workspace.database.writing(durable=False) as connection:
            return apply_listing(connection, forum_id, discussions, listing)

    def answers(self, posts: Sequence[RemotePost], discussion: str | None = None) -> set[int]:
        remote_id = discussion or posts[0].discussion_remote_id
        with self.workspace.database.writing(durable=False) as connection:
            return apply_posts(connection, remote_id, posts, self.clock())

    def pulls(self, posts: Sequence[RemotePost], forum: str = "30") -> int:
        """Take in a discussion as a listing and then as its posts; return its local id."""
        self.lists(said.a_discussion(posts), forum=forum)
        self.answers(posts)
        return self.discussion(posts[0].discussion_remote_id, forum).discussion_id

    # What the person sees

    def forum(self, remote_id: str = "30") -> ForumSummary:
        return next(f for f in self.workspace.reading.forums() if f.remote_id == remote_id)

    def discussions(self, forum: str = "30") -> tuple[DiscussionSummary, ...]:
        return self.workspace.reading.discussions(self.forum(forum).forum_id)

    def discussion(self, remote_id: str = "100", forum: str = "30") -> DiscussionSummary:
        return next(d for d in self.discussions(forum) if d.remote_id == remote_id)

    def posts(self, discussion: str = "100", forum: str = "30") -> tuple[PostView, ...]:
        shown = self.discussion(discussion, forum)
        return self.workspace.reading.thread(shown.discussion_id).posts

    def finds(self, words: str, limit: int = 20) -> list[str]:
        """Return the server's ids of the posts that a search finds."""
        return [hit.post_remote_id for hit in self.found_posts(words, limit)]

    def found_posts(self, words: str, limit: int = 20) -> list[SearchHit]:
        """Return the posts that a search finds."""
        found = self.workspace.search.find(words, limit=limit)
        return [hit for hit in found if isinstance(hit, SearchHit)]

    # What the person writes

    def writes(self, body: str = "Wash the top layer only.", subject: str = "Re") -> OutboxItem:
        """Keep a draft of a reply whose target is known by its server ids alone."""
        placement = Placement(
            forum_id=None,
            forum_remote_id="30",
            origin=Origin("Water for all", "Tips", "Cleaning a sand filter", "Liên"),
            discussion_remote_id="100",
            parent_remote_id="1000",
        )
        return self.workspace.outbox_store.create(ItemKind.REPLY, Draft(subject, body), placement)


@cache
def _fresh_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        room = StoreRoom(Path(folder))
        room.close()
        return room.path.read_bytes()
