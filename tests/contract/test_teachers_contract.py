"""What teachers may do beyond learners, in the same words: pin, lock, edit at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.classroom.server import ClassroomServer
from tests.contract.action_contract import ActionContract
from tests.contract.servers_under_test import in_memory, signed_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.contract.server_contract import ServerUnderTest


@pytest.fixture(scope="module", params=["memory", "classroom"])
def server_under_test(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServerUnderTest]:
    if request.param == "memory":
        yield in_memory(teaching=True)
        return
    with ClassroomServer(tmp_path_factory.mktemp("classroom")) as classroom:
        (teacher,) = [user for user in classroom.users if user.username == "grace"]
        yield signed_in(classroom.url, teacher.username, teacher.password)


class TestTeachersContract(ActionContract):
    """The suite, run as a teacher."""
