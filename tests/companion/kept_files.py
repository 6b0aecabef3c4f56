"""Files of the site that a test wants here, without a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.files import FileVersion

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


def keep(room: StoreRoom, address: str, content: bytes, kind: str, *, pinned: bool = False) -> None:
    """Let a sync have fetched a file that the person asked for."""
    files, cache = room.workspace.files, room.workspace.file_cache
    (files.keep if pinned else files.ask)(address)
    wanted = next(each for each in cache.wanted(0) if each.address == address)
    cache.part_of(address).write_bytes(content)
    assert cache.take_in(wanted, FileVersion('"1"'), kind, 1_000_000)
