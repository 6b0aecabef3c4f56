"""The contract of forum servers, held by all that implement the port.

A real server takes part where ``COMPANION_TEST_SERVER_URL`` names one: a Moodle with ``…_USER`` and
``…_PASSWORD``, another with ``…_TOKEN``; ``…_KIND`` says which it has to be found to be, Moodle
where it is not given. Its person must be able to start discussions in a general forum, one after
the other at once: a NodeBB's `postDelay`, `newbiePostDelay` and `postQueue` have to be 0. Somebody
else must have written there. Two runs at once as one person are refused by some sites.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.account import ServerKind
from sync.capabilities import Capabilities
from sync.classroom.server import ClassroomServer
from sync.discourse_sample.village_server import VillageServer
from sync.nodebb_sample.board_content import sample_board
from sync.nodebb_sample.board_server import BoardServer
from sync.sign_in import examine_site
from tests.contract.action_contract import ActionContract
from tests.contract.calendar_contract import CalendarContract
from tests.contract.comment_contract import CommentContract
from tests.contract.content_contract import ContentContract
from tests.contract.difference_contract import DifferenceContract
from tests.contract.download_contract import DownloadContract
from tests.contract.file_contract import FileContract
from tests.contract.group_contract import GroupContract
from tests.contract.message_contract import MessageContract
from tests.contract.notification_contract import NotificationContract
from tests.contract.people_contract import PeopleContract
from tests.contract.search_contract import SearchContract
from tests.contract.server_contract import ServerContract, ServerUnderTest
from tests.contract.servers_under_test import (
    TurnedClock,
    in_a_village,
    in_memory,
    signed_in,
    with_token,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_EXTRAS = Capabilities(marker=False, batch_reads=False, news_check=False, delete_own=False)

SERVERS = [
    "memory",
    "memory without extras",
    "classroom",
    "forum sample",
    "village",
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
    elif request.param == "forum sample":
        clock = TurnedClock()
        board = sample_board(clock.seconds)
        with BoardServer(board) as forum:
            member = next(iter(board.members.values()))
            yield replace(with_token(forum.url, member.token), turn_clock=clock.turn)
    elif request.param == "village":
        clock = TurnedClock()
        with VillageServer(clock=clock.seconds) as village:
            yield in_a_village(village, clock)
    else:
        yield real_server()


class TestServerContract(
    ServerContract,
    DifferenceContract,
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
    SearchContract,
):
    """The suite, run on each of `SERVERS`."""


def real_server() -> ServerUnderTest:
    kind = ServerKind(os.environ.get("COMPANION_TEST_SERVER_KIND", ServerKind.MOODLE))
    takes_password = kind is ServerKind.MOODLE
    wanted = ("URL", "USER", "PASSWORD") if takes_password else ("URL", "TOKEN")
    names = [f"COMPANION_TEST_SERVER_{part}" for part in wanted]
    values = [os.environ.get(name, "") for name in names]
    missing = [name for name, value in zip(names, values, strict=True) if not value]
    if missing:
        pytest.skip(f"no real server is named: {', '.join(missing)} unset")
    found = examine_site(values[0]).kind
    assert found is kind, f"{values[0]} is a {found.label}"
    return signed_in(*values) if takes_password else with_token(*values)
