"""Stores of one's own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.companion.store_room import StoreRoom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def room(tmp_path: Path) -> Iterator[StoreRoom]:
    """An empty store."""
    here = StoreRoom(tmp_path / "account")
    yield here
    here.close()


@pytest.fixture
def reading_room(room: StoreRoom) -> StoreRoom:
    """A store with one course and one forum."""
    room.has_forums("30")
    return room
