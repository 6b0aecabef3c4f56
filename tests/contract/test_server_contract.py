"""The contract of forum servers, held by all that implement the port.

A real Moodle takes part where ``COMPANION_TEST_SERVER_URL``, ``…_USER`` and ``…_PASSWORD`` name
one. Its person must be able to start discussions in a general forum.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from companion.domain.account import Account, ServerKind
from companion.domain.course import Completion
from companion.domain.remote import RemoteActivity, RemoteSection
from sync.classroom.server import ClassroomServer
from sync.memory import MemoryServer, MemorySite
from sync.server_port import Capabilities
from sync.servers import open_server
from sync.sign_in import examine_site, sign_in
from tests.contract.server_contract import ServerContract, ServerUnderTest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sync.server_port import ForumServer

NO_EXTRAS = Capabilities(marker=False, batch_reads=False, news_check=False, delete_own=False)

SERVERS = [
    "memory",
    "memory without extras",
    "classroom",
    pytest.param("real", marks=pytest.mark.real_server),
]


@pytest.fixture(scope="module", params=SERVERS)
def server_under_test(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServerUnderTest]:
    if request.param == "memory":
        yield in_memory()
    elif request.param == "memory without extras":
        yield in_memory(NO_EXTRAS)
    elif request.param == "classroom":
        with ClassroomServer(tmp_path_factory.mktemp("classroom")) as classroom:
            learner = classroom.users[0]
            yield signed_in(classroom.url, learner.username, learner.password)
    else:
        yield signed_in(*real_server())


class TestServerContract(ServerContract):
    """The suite, run on each of `SERVERS`."""


def in_memory(capabilities: Capabilities | None = None) -> ServerUnderTest:
    site = MemorySite() if capabilities is None else MemorySite(capabilities=capabilities)
    _, token = site.add_person("Amina Diallo")
    peer, _ = site.add_person("Kwame Mensah")
    course = site.add_course("Safe water")
    forum = site.add_forum(course, "Ideas, tips and hints")
    site.sections[course] = (section_with(forum, site.forums[forum].module_id),)
    for number in range(3):
        discussion = site.add_discussion(forum, peer, f"Tip {number}", "<p>Boil it.</p>")
        site.add_reply(discussion.posts[0].remote_id, peer, "<p>Or filter it.</p>")
    site.discussions[discussion.remote_id].pinned = True

    def connect(other_token: str | None, remembered: str | None) -> ForumServer:
        return MemoryServer(site, other_token or token, remembered_site=remembered)

    return ServerUnderTest(connect)


def section_with(forum_id: str, module_id: str) -> RemoteSection:
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
    )
    return RemoteSection("1", "Start here", "", visible=True, activities=(activity,))


def signed_in(url: str, username: str, password: str) -> ServerUnderTest:
    site = examine_site(url)
    person = sign_in(site, username, password)
    account = Account(
        account_id=1,
        kind=ServerKind.MOODLE,
        site_url=site.url,
        site_name=site.name,
        username=username,
        full_name=person.account.full_name,
        remote_user_id=person.account.remote_user_id,
    )

    def connect(other_token: str | None, remembered: str | None) -> ForumServer:
        return open_server(account, other_token or person.token, remembered)

    return ServerUnderTest(connect)


def real_server() -> tuple[str, str, str]:
    names = [f"COMPANION_TEST_SERVER_{part}" for part in ("URL", "USER", "PASSWORD")]
    values = [os.environ.get(name, "") for name in names]
    missing = [name for name, value in zip(names, values, strict=True) if not value]
    if missing:
        pytest.skip(f"no real server is named: {', '.join(missing)} unset")
    url, user, password = values
    return url, user, password
