"""Running classrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.classroom.server import ClassroomServer
from tests.classroom.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A classroom of one's own, in which anything may be changed."""
    with ClassroomServer(tmp_path) as server:
        here = World(server)
        yield here
        here.close()


@pytest.fixture(scope="session")
def shared_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A classroom for all tests that add to it and leave accounts and settings alone."""
    with ClassroomServer(tmp_path_factory.mktemp("classroom")) as server:
        here = World(server)
        yield here
        here.close()
