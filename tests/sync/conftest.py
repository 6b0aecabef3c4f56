"""Worlds to sync with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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


@pytest.fixture
def classroom(tmp_path: Path) -> Iterator[ClassroomWorld]:
    """A classroom over real HTTP, with the fault proxy before it."""
    here = ClassroomWorld(tmp_path)
    yield here
    here.close()
