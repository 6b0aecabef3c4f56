"""A person with accounts on two sites in memory, as they lie in one data folder."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.account import Account, ServerKind
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.notification import NotificationKind, RemoteNotification
from companion.services.accounts import Accounts
from companion.settings import Settings
from companion.store.encryption_mark import EncryptionMark, write_encryption
from sync.engine import SyncEngine, SyncWishes
from sync.memory import MemoryServer, MemorySite

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from companion.domain.draft import OutboxItem
    from companion.domain.remote import RemotePerson
    from companion.services.workspace import Workspace
    from sync.events import SyncReport
    from sync.memory_site import StoredDiscussion
    from sync.server_port import ForumServer


@dataclass
class OneSite:
    """A site with a course, a forum and a peer, and the person's account on it."""

    site: MemorySite
    account: Account
    token: str
    me: RemotePerson
    peer: RemotePerson
    course: str
    forum: str

    def discussion(self, title: str, html: str = "<p>Tell me.</p>") -> StoredDiscussion:
        return self.site.add_discussion(self.forum, self.peer, title, html)

    def tell(self, subject: str) -> None:
        """Let the site tell the person something."""
        told = self.site.notifications.setdefault(self.me.remote_id, [])
        number = str(len(told) + 1)
        told.append(
            RemoteNotification(
                remote_id=number,
                kind=NotificationKind.OTHER,
                activity_kind="",
                sender_remote_id=self.peer.remote_id,
                subject=subject,
                html=f"<p>{subject}.</p>",
                address=None,
                created_at=self.site.now(),
                is_read=False,
            )
        )

    def my_posts(self) -> list[str]:
        """The texts that stand on the site in the person's name."""
        posts = [p for d in self.site.discussions.values() for p in d.posts if p.author == self.me]
        return [post.html for post in posts]


class TwoSites:
    """An academy with courses, and a forum elsewhere."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.accounts = Accounts(data)
        self.all: list[OneSite] = []
        self.academy = self.add("https://academy.example", "Academy", "Water", "Ideas")
        self.elsewhere = self.add("https://forum.example", "Forum", "Meeting point", "Filters")

    def add(self, url: str, name: str, course: str, forum: str) -> OneSite:
        self.all.append(a_site(self.accounts, url, name, course, forum))
        return self.all[-1]

    def of(self, account: Account) -> OneSite:
        return next(one for one in self.all if one.account.account_id == account.account_id)

    def token(self, account: Account) -> str | None:
        return self.of(account).token or None

    def connect(self, account: Account, token: str, remembered: str | None) -> ForumServer:
        return MemoryServer(self.of(account).site, token, remembered_site=remembered)

    def opened(self, one: OneSite) -> AbstractContextManager[Workspace]:
        """Open the account's database for the length of a block."""
        return closing(self.accounts.open(one.account.account_id))

    def sync(self, *ones: OneSite) -> None:
        """Sync accounts, all of them where none is named, as the command line does."""
        for one in ones or self.all:
            sync_site(self.accounts, one)

    def lose_key(self, one: OneSite) -> None:
        """Let an account be encrypted with a key that nobody has."""
        mark = EncryptionMark("nobody has it", encrypted=True, settled=True)
        write_encryption(self.accounts.folder_of(one.account.account_id), mark)

    def reply(self, one: OneSite, to: StoredDiscussion, text: str) -> OutboxItem:
        """Queue a reply to a discussion that is cached."""
        with self.opened(one) as workspace:
            with workspace.database.reading() as connection:
                (post_id,) = connection.execute(
                    "SELECT id FROM post WHERE remote_id = ?", (to.posts[0].remote_id,)
                ).fetchone()
            item = workspace.writing.new_reply(ReplyTarget(None, int(post_id)), Draft("", text))
            return workspace.writing.queue(item.item_id)


def a_site(accounts: Accounts, url: str, name: str, course: str, forum: str) -> OneSite:
    """Return a site with one course, one forum and a peer, and add the person's account on it."""
    site = MemorySite(name=name)
    me, token = site.add_person("Amina")
    peer, _ = site.add_person("Abebe")
    course_id = site.add_course(course)
    forum_id = site.add_forum(course_id, forum)
    account = accounts.add(
        kind=ServerKind.MOODLE,
        site_url=url,
        site_name=name,
        username="amina",
        full_name="Amina",
        remote_user_id=me.remote_id,
    )
    return OneSite(site, account, token, me, peer, course_id, forum_id)


def sync_site(accounts: Accounts, one: OneSite) -> None:
    """Sync an account once, as the command line does."""
    report = asyncio.run(_synced(accounts, one))
    assert report.complete, report


async def _synced(accounts: Accounts, one: OneSite) -> SyncReport:
    server = MemoryServer(one.site, one.token)
    with closing(accounts.open(one.account.account_id)) as workspace:
        wishes = SyncWishes.from_settings(Settings(), asked=True)
        return await SyncEngine(workspace, server, wishes, lambda _: None).run()
