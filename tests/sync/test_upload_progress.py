"""How far a file is on its way to the site: told in bytes, to the window and the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.cli.syncing import progress_line
from companion.domain.draft import Draft, ReplyTarget
from companion.domain.files import FileRole
from sync.events import SyncPhase, SyncProgress

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sync.world import ClassroomWorld

LARGE = 1_500_000
WIDE_ENOUGH = 4_000
"""What the form around a file may add."""


def test_a_file_on_its_way_is_told_in_bytes(classroom: ClassroomWorld, tmp_path: Path) -> None:
    opening = classroom.discussion(forum="water-ideas")
    device = classroom.device
    device.sync()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"x" * LARGE)
    writing = device.workspace.writing
    target = ReplyTarget(None, device.post(str(opening.id)).post_id)
    item = writing.new_reply(target, Draft("", "Look."))
    writing.add_file(item.item_id, photo, FileRole.ATTACHMENT)
    writing.queue(item.item_id)
    device.events.clear()
    device.sync()
    told = [
        event
        for event in device.events
        if isinstance(event, SyncProgress) and event.phase is SyncPhase.UPLOADING
    ]
    assert {event.name for event in told} == {"photo.jpg"}
    done = [event.done for event in told]
    assert done == sorted(set(done))
    assert 10 < len(told) <= 101, "often enough to see it move, and no flood"
    assert done[-1] == told[-1].total
    assert LARGE < told[-1].total < LARGE + WIDE_ENOUGH
    assert device.state(item.item_id) == "sent"


def progress(phase: SyncPhase, done: int, total: int, name: str) -> SyncProgress:
    return SyncProgress(phase, done, total, bytes_received=2048, requests=1, name=name)


def test_the_command_line_says_how_far_a_file_is() -> None:
    large = progress(SyncPhase.UPLOADING, 1_234_000, 3_400_000, "photo.jpg")
    assert progress_line(large) == "Sending photo.jpg, 1.2 of 3.4 MB"
    small = progress(SyncPhase.UPLOADING, 4_000, 12_000, "notes.txt")
    assert progress_line(small) == "Sending notes.txt, 4 of 12 kB"
    listing = progress(SyncPhase.LISTING, 1, 3, "Tips")
    assert progress_line(listing) == "listing 1/3  2 kB  Tips"
