"""Worlds to sync with."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from sync.classroom.server import ClassroomServer
from tests.sync.world import ClassroomWorld, MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    """A site in memory, by a clock that a test turns."""
    here = MemoryWorld(tmp_path)
    yield here
    here.close()


@pytest.fixture(scope="session")
def seeded_classroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a classroom as it is on its first day; made once, and copied."""
    folder = tmp_path_factory.mktemp("first-day")
    with ClassroomServer(folder):
        return folder


@pytest.fixture
def classroom(tmp_path: Path, seeded_classroom: Path) -> Iterator[ClassroomWorld]:
    """A classroom over real HTTP, with the fault proxy before it."""
    shutil.copytree(seeded_classroom, tmp_path / "classroom")
    here = ClassroomWorld(tmp_path)
    yield here
    here.close()
