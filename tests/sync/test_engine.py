"""One cycle of a sync: what it tells, how it ends, and what it remembers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from companion.errors import (
    Busy,
    ContractBroken,
    Offline,
    OfflineCause,
    ServerError,
    SignedOut,
    StorageFull,
    SyncAlreadyRunning,
    WrongPerson,
)
from companion.store import journal
from sync.engine import sync_lock
from sync.events import (
    ConnectionChanged,
    ConnectionState,
    StoreChanged,
    SyncFinished,
    SyncPhase,
    SyncProgress,
    SyncStarted,
)

if TYPE_CHECKING:
    from sync.events import SyncEvent
    from tests.sync.interposed import Moment
    from tests.sync.world import MemoryWorld

LOST = Offline("lost", OfflineCause.CONNECTION_LOST, may_have_arrived=True)


def phases(events: list[SyncEvent]) -> list[SyncPhase]:
    told = [event.phase for event in events if isinstance(event, SyncProgress)]
    return [phase for number, phase in enumerate(told) if phase not in told[:number]]


def connection_shown(events: list[SyncEvent]) -> ConnectionState:
    return next(e.state for e in reversed(events) if isinstance(e, ConnectionChanged))


def test_a_sync_tells_its_phases_from_start_to_finish(world: MemoryWorld) -> None:
    world.discussion(replies=2)
    report = world.device.sync()
    events = world.device.events
    assert isinstance(events[0], SyncStarted)
    assert events[-1] == SyncFinished(report)
    assert connection_shown(events) is ConnectionState.ONLINE
    assert phases(events) == [
        SyncPhase.CONNECTING,
        SyncPhase.SENDING,
        SyncPhase.LISTING,
        SyncPhase.READING,
        SyncPhase.FINISHING,
    ]


def test_what_is_told_as_changed_is_committed_already(world: MemoryWorld) -> None:
    world.discussion(replies=2)
    seen: list[int] = []

    def look(event: SyncEvent) -> None:
        if isinstance(event, StoreChanged):
            for discussion_id in event.changes.discussions:
                seen.append(len(world.device.workspace.reading.thread(discussion_id).posts))

    world.device.during = look
    world.device.sync()
    assert seen[-1] == 3


def test_the_report_counts_requests_and_bytes(world: MemoryWorld) -> None:
    world.discussion()
    report = world.device.sync()
    assert report.requests == len(world.calls)
    assert report.bytes_received > 0
    assert report.bytes_sent > 0


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (LOST, ConnectionState.OFFLINE),
        (Busy("status 503"), ConnectionState.BUSY),
        (SignedOut("invalidtoken"), ConnectionState.SIGNED_OUT),
        (ContractBroken("not JSON"), ConnectionState.UNKNOWN),
    ],
)
def test_an_error_of_the_connection_is_shown_and_reported(
    world: MemoryWorld, error: ServerError, state: ConnectionState
) -> None:
    world.site.fail_next(error)
    report = world.device.sync()
    assert report.error is error
    assert not report.complete
    assert connection_shown(world.device.events) is state
    assert world.device.workspace.status().last_sync_at is None


def test_a_whole_sync_is_remembered_with_its_time(world: MemoryWorld) -> None:
    world.device.sync()
    assert world.device.workspace.status().last_sync_at == world.clock.now


def test_another_persons_token_delivers_nothing_and_reads_nothing(world: MemoryWorld) -> None:
    opening = world.discussion().posts[0].remote_id
    world.device.sync()
    item = world.device.reply(opening, "In my name.")
    _, world.token = world.site.add_person("Somebody else")
    with world.device.workspace.database.writing(durable=False) as connection:
        journal.remember_site(connection, None)
    report = world.device.sync()
    assert isinstance(report.error, WrongPerson)
    assert world.device.state(item) == "queued"
    assert world.calls == ["prepare"]


def test_a_second_sync_of_the_same_account_is_refused_and_harms_nothing(world: MemoryWorld) -> None:
    opening = world.discussion().posts[0].remote_id
    world.device.sync()
    item = world.device.reply(opening, "Once.")
    with sync_lock(world.device.workspace), pytest.raises(SyncAlreadyRunning):
        world.device.sync()
    assert world.device.state(item) == "queued"
    world.device.sync()
    assert world.device.state(item) == "sent"


def test_the_site_is_remembered_even_by_a_sync_that_ends_early(world: MemoryWorld) -> None:
    world.discussion()

    def fail(moment: Moment) -> None:
        if moment.operation == "posts" and moment.before:
            raise LOST

    world.plan = fail
    world.device.sync()
    world.plan = None
    world.device.restart()
    world.device.sync()
    assert world.site.operations.count("prepare") == 1


def test_the_servers_clock_is_known_even_after_a_sync_that_ended_early(
    world: MemoryWorld,
) -> None:
    opening = world.discussion(replies=1).posts[0].remote_id
    world.server_clock.turn(7200)

    def fail(moment: Moment) -> None:
        if moment.operation == "posts" and moment.before:
            raise LOST

    world.plan = fail
    world.device.sync()
    world.plan = None
    item = world.device.reply(opening, "When?")
    world.device.sync()
    attempt = world.device.workspace.outbox_store.dispatch(item).attempts[0]
    assert attempt.server_started_at == world.server_clock.now


def test_a_cancelled_sync_reports_that_it_was_and_frees_the_lock(world: MemoryWorld) -> None:
    world.discussion(replies=3)
    with pytest.raises(asyncio.CancelledError):
        world.device.sync(cancel_at=1)
    finished = world.device.events[-1]
    assert isinstance(finished, SyncFinished)
    assert finished.report.cancelled
    assert world.device.sync().complete


def test_a_full_disk_ends_the_sync_with_its_own_error_and_frees_the_lock(
    world: MemoryWorld,
) -> None:
    world.discussion()

    def fail(moment: Moment) -> None:
        if moment.operation == "discussions" and moment.after:
            raise StorageFull("disk full")

    world.plan = fail
    with pytest.raises(StorageFull):
        world.device.sync()
    world.plan = None
    assert world.device.sync().complete


def test_waiting_for_doubts_ends_although_the_connection_fails_meanwhile(
    world: MemoryWorld,
) -> None:
    opening = world.discussion().posts[0].remote_id
    world.device.sync()
    item = world.device.reply(opening, "Once.")
    world.device.settle_seconds = 0.01
    world.site.fail_next(LOST, operation="reply")

    def pass_time(event: SyncEvent) -> None:
        if isinstance(event, SyncProgress) and event.phase is SyncPhase.WAITING:
            world.turn(0.01)
            world.site.fail_next(LOST)

    world.device.during = pass_time
    report = world.device.sync(wait_for_doubts=True)
    assert isinstance(report.error, Offline)
    assert world.device.state(item) == "in_doubt"
