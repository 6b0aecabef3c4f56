"""Makes the servers that the contract suites run on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.account import Account
from companion.domain.course import Completion
from companion.domain.course_content import ContentFile
from companion.domain.forum import PostingGroup
from companion.domain.notification import NotificationKind, RemoteNotification
from companion.domain.remote import ForumRules, RemoteActivity, RemoteSection
from sync.discourse.discourse_client import DiscourseServer
from sync.http_session import HttpSession
from sync.memory import MemoryServer, MemorySite
from sync.memory_files import FILES, StoredFile
from sync.memory_site import ALL_CAPABILITIES
from sync.network_way import NetworkWay, trusted
from sync.servers import open_server
from sync.sign_in import SignedIn, examine_site, sign_in, sign_in_with_token
from tests.contract.discourse_description import CheckedTransport
from tests.contract.server_contract import ServerUnderTest

if TYPE_CHECKING:
    from sync.capabilities import Capabilities
    from sync.discourse_sample.village_server import VillageServer
    from sync.server_port import ForumServer
    from sync.site_port import SiteDescription


class TurnedClock:
    """The time of day, turned by a test."""

    def __init__(self) -> None:
        self.turned = timedelta()

    def turn(self, by: timedelta) -> None:
        self.turned += by

    def now(self) -> datetime:
        return datetime.now(UTC) + self.turned

    def seconds(self) -> float:
        return self.now().timestamp()


def in_memory(
    capabilities: Capabilities | None = None, *, teaching: bool = False
) -> ServerUnderTest:
    clock = TurnedClock()
    site = MemorySite(clock=clock.now, capabilities=capabilities or ALL_CAPABILITIES)
    amina, token = site.add_person("Amina Diallo")
    peer, _ = site.add_person("Kwame Mensah")
    course = site.add_course("Safe water")
    files = ForumRules(max_attachments=3, max_attachment_bytes=512_000)
    forum = site.add_forum(course, "Ideas, tips and hints", rules=files)
    room = site.add_forum(course, "Team room")
    site.posting_groups[room] = (PostingGroup("7", "River villages"), PostingGroup("8", "Hills"))
    rated = site.add_forum(course, "Diaries", rules=ForumRules(takes_ratings=True))
    site.raters.add(amina.remote_id)
    if teaching:
        site.teachers.add(amina.remote_id)
    site.add_discussion(rated, peer, "Rainy week", "<p>We measured it.</p>")
    site.sections[course] = (
        section_with(forum, site.forums[forum].module_id),
        section_with(room, site.forums[room].module_id, has_groups=True),
    )
    for number in range(3):
        discussion = site.add_discussion(forum, peer, f"Tip {number}", "<p>Boil it.</p>")
        site.add_reply(discussion.posts[0].remote_id, peer, "<p>Or filter it.</p>")
    site.discussions[discussion.remote_id].pinned = True

    def connect(other_token: str | None, remembered: str | None) -> ForumServer:
        return MemoryServer(site, other_token or token, remembered_site=remembered)

    handout = StoredFile("filter.txt", "text/plain", b"Sand, gravel, charcoal.")
    address = f"{FILES}/course/{handout.name}"
    site.course_files[address] = handout
    listed = ContentFile(
        handout.name, "/", handout.mime_type, len(handout.content), address, site.now()
    )
    site.sections[course] = (*site.sections[course], section_to_read(listed))
    site.notifications[amina.remote_id] = [notification(n, clock.now()) for n in (1, 2)]
    return ServerUnderTest(connect, clock.turn)


def notification(number: int, at: datetime) -> RemoteNotification:
    """Something that the site has said, unread."""
    return RemoteNotification(
        remote_id=str(number),
        kind=NotificationKind.OTHER,
        activity_kind="",
        sender_remote_id=None,
        subject=f"Notice {number}",
        html="<p>Look!</p>",
        address=None,
        created_at=at,
        is_read=False,
    )


def section_to_read(file: ContentFile) -> RemoteSection:
    """A page that one ticks, a book that is done by reading it, and a file."""
    page = RemoteActivity(
        remote_id="701",
        kind="page",
        name="Reading",
        link=None,
        description_html="",
        visible=True,
        due_at=None,
        completion=Completion.OPEN,
        completed_by_hand=True,
        forum_remote_id=None,
        html="<p>Boil it.</p>",
    )
    book = replace(page, remote_id="702", kind="book", completed_by_hand=False, html=None)
    resource = replace(book, remote_id="703", kind="resource", html="", files=(file,))
    return RemoteSection("70", "Learn", "", visible=True, activities=(page, book, resource))


def section_with(forum_id: str, module_id: str, *, has_groups: bool = False) -> RemoteSection:
    activity = RemoteActivity(
        remote_id=module_id,
        kind="forum",
        name="Ideas, tips and hints",
        link=None,
        description_html="",
        visible=True,
        due_at=None,
        completion=Completion.NOT_TRACKED,
        completed_by_hand=False,
        forum_remote_id=forum_id,
        has_groups=has_groups,
    )
    return RemoteSection(f"1{forum_id}", "Start here", "", visible=True, activities=(activity,))


def in_a_village(village: VillageServer, clock: TurnedClock) -> ServerUnderTest:
    """The learner of the sample forum that answers as a Discourse does.

    Every request and every answer is held to the published description on its way.
    """
    learner, way = village.state.people[0], NetworkWay(trusted())

    def connect(other_token: str | None, remembered: str | None) -> ForumServer:
        session = HttpSession(transport=CheckedTransport(), way=way)
        key = other_token or learner.key
        return DiscourseServer(village.url, key, session, remembered_site=remembered)

    return ServerUnderTest(connect, clock.turn)


def signed_in(url: str, username: str, password: str) -> ServerUnderTest:
    site = examine_site(url)
    return _connecting(site, username, sign_in(site, username, password))


def with_token(url: str, token: str) -> ServerUnderTest:
    """A server at which one signs in with a token, found by its address as a person types it."""
    site = examine_site(url)
    person = sign_in_with_token(site, token)
    return _connecting(site, person.account.username, person)


def _connecting(site: SiteDescription, username: str, person: SignedIn) -> ServerUnderTest:
    account = Account(
        account_id=1,
        kind=site.kind,
        site_url=site.url,
        site_name=site.name,
        username=username,
        full_name=person.account.full_name,
        remote_user_id=person.account.remote_user_id,
    )

    def connect(other_token: str | None, remembered: str | None) -> ForumServer:
        return open_server(account, other_token or person.token, remembered)

    return ServerUnderTest(connect)
