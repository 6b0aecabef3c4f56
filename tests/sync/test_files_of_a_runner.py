"""Files hold nothing up while they come: what is queued goes first, and they go on later."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from companion.domain.files import FileState
from companion.settings import Settings
from sync.events import SyncHeld, SyncPhase, SyncProgress
from tests.faults.faults import Trickle
from tests.sync.test_runner import Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.files import FileView
    from sync.events import SyncEvent
    from tests.faults.http_messages import Request
    from tests.sync.world import ClassroomWorld

CONTENT = random.Random(3).randbytes(700_000)


def is_the_film(request: Request) -> bool:
    return request.path.endswith("/film.bin")


def the_film(classroom: ClassroomWorld) -> FileView:
    return next(f for f in classroom.device.workspace.files.all() if f.name == "film.bin")


def run_until_the_film_comes(
    classroom: ClassroomWorld, settings: Settings, then: Callable[[Running], None]
) -> Running:
    """Start a runner, and act once while the film comes slowly."""
    post = classroom.discussion()
    classroom.control.put_file(post.id, "film.bin", CONTENT)
    classroom.device.sync()
    classroom.device.keep_everything()
    classroom.proxy.plan(Trickle(piece=60_000, pause=0.05), is_the_film, times=1)
    running = Running(classroom, settings)
    has_acted = False

    def act(event: SyncEvent) -> None:
        nonlocal has_acted
        coming = isinstance(event, SyncProgress) and event.phase is SyncPhase.FETCHING
        if coming and not has_acted and getattr(event, "name", "") == "film.bin":
            has_acted = True
            then(running)

    running.act = act
    running.runner.start()
    return running


def test_what_is_queued_goes_before_the_rest_of_a_file(classroom: ClassroomWorld) -> None:
    def queue(running: Running) -> None:
        forum = str(classroom.control.forum("water-ideas").id)
        classroom.device.discuss(forum, "Meanwhile", "I wrote this while a film came.")
        running.runner.outbox_changed()

    running = run_until_the_film_comes(classroom, Settings(), queue)
    try:
        first = running.wait_for_syncs(1).report
        assert first.complete
        second = running.wait_for_syncs(2).report
        assert (second.sent, second.error) == (1, None)
        assert the_film(classroom).state is FileState.KEPT
        assert second.bytes_received < len(CONTENT)
    finally:
        running.runner.stop()


def test_connection_that_begins_to_cost_ends_what_nobody_asked_for(
    classroom: ClassroomWorld,
) -> None:
    def costs(running: Running) -> None:
        running.runner.note_network(online=True, metered=True)

    running = run_until_the_film_comes(classroom, Settings(), costs)
    try:
        assert running.wait_for_syncs(1).report.complete
        running.runner.sync_now()
        assert running.wait_for_syncs(2).report.files == 0
        assert the_film(classroom).state is FileState.WAITING
        classroom.device.workspace.files.ask(the_film(classroom).address)
        running.runner.sync_now()
        assert running.wait_for_syncs(3).report.files == 1
    finally:
        running.runner.stop()


def test_file_that_is_paused_gives_way_at_once_and_the_same_sync_brings_the_others(
    classroom: ClassroomWorld,
) -> None:
    files = classroom.device.workspace.course_files

    def pause(running: Running) -> None:
        files.pause_file(the_film(classroom).address)
        running.runner.files_changed()

    running = run_until_the_film_comes(classroom, Settings(), pause)
    try:
        report = running.wait_for_syncs(1).report
        assert (report.error, report.cancelled) == (None, False)
        assert report.files >= 1
        assert the_film(classroom).state is FileState.PAUSED
        files.resume_file(the_film(classroom).address)
        running.runner.files_changed()
        assert running.wait_for_syncs(2).report.bytes_received < len(CONTENT)
        assert the_film(classroom).state is FileState.KEPT
    finally:
        running.runner.stop()


def test_file_that_is_asked_for_comes_though_all_else_is_held(
    classroom: ClassroomWorld,
) -> None:
    classroom.device.sync()
    running = Running(classroom, Settings(work_offline=True))
    running.runner.start()
    try:
        running.runner.note_network(online=True, metered=True)
        running.runner.set_work_offline(False)
        running.wait_until(lambda: any(isinstance(e, SyncHeld) for e in running.events))
        workspace = classroom.device.workspace
        card = next(f for f in workspace.files.all() if f.name == "dose-card.txt")
        workspace.course_files.download_file(card.address)
        running.runner.files_changed()
        assert running.wait_for_syncs(1).report.files == 1
        assert workspace.files.file(card.address).state is FileState.KEPT
    finally:
        running.runner.stop()
