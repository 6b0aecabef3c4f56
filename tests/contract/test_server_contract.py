"""The contract of forum servers, held by all that implement the port.

A real Moodle takes part where ``COMPANION_TEST_SERVER_URL``, ``…_USER`` and ``…_PASSWORD`` name
one. Its person must be able to start discussions in a general forum.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sync.capabilities import Capabilities
from sync.classroom.server import ClassroomServer
from tests.contract.action_contract import ActionContract
from tests.contract.calendar_contract import CalendarContract
from tests.contract.comment_contract import CommentContract
from tests.contract.content_contract import ContentContract
from tests.contract.download_contract import DownloadContract
from tests.contract.file_contract import FileContract
from tests.contract.group_contract import GroupContract
from tests.contract.message_contract import MessageContract
from tests.contract.notification_contract import NotificationContract
from tests.contract.people_contract import PeopleContract
from tests.contract.server_contract import ServerContract, ServerUnderTest
from tests.contract.servers_under_test import TurnedClock, in_memory, signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        clock = TurnedClock()
        folder = tmp_path_factory.mktemp("classroom")
        with ClassroomServer(folder, clock=clock.seconds) as classroom:
            learner = classroom.users[0]
            under_test = signed_in(classroom.url, learner.username, learner.password)
            yield replace(under_test, turn_clock=clock.turn)
    else:
        yield signed_in(*real_server())


class TestServerContract(
    ServerContract,
    ActionContract,
    FileContract,
    DownloadContract,
    MessageContract,
    GroupContract,
    ContentContract,
    CalendarContract,
    NotificationContract,
    PeopleContract,
    CommentContract,
):
    """The suite, run on each of `SERVERS`."""


def real_server() -> tuple[str, str, str]:
    names = [f"COMPANION_TEST_SERVER_{part}" for part in ("URL", "USER", "PASSWORD")]
    values = [os.environ.get(name, "") for name in names]
    missing = [name for name, value in zip(names, values, strict=True) if not value]
    if missing:
        pytest.skip(f"no real server is named: {', '.join(missing)} unset")
    url, user, password = values
    return url, user, password
