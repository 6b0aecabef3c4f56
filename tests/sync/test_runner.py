"""The thread that keeps an account in sync: when it tries, waits, stops and comes back."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from companion.errors import (
    OfflineCause,
    StorageFull,
    StoreError,
    SyncAlreadyRunning,
    UnexpectedFault,
)
from companion.settings import Settings
from sync.engine import sync_lock
from sync.events import (
    ConnectionChanged,
    ConnectionState,
    SyncFinished,
    SyncProgress,
    SyncStarted,
)
from sync.explanations import explain
from sync.resting import Resting
from sync.retry_policy import FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS
from sync.runner import SyncRunner
from tests.faults.faults import BlackHole, LoseAnswer, calling, html_page, too_many_requests
from tests.sync.world import ADD_REPLY, POSTS

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator

    from companion.errors import CompanionError
    from sync.events import SyncEvent
    from tests.sync.world import ClassroomWorld

PATIENCE = 30.0


class Running:
    """A runner under test, and all that it has told."""

    def __init__(
        self, classroom: ClassroomWorld, settings: Settings, resting: Resting | None = None
    ) -> None:
        self.events: list[SyncEvent] = []
        self.troubles: list[CompanionError] = []
        self.token: str | None = classroom.token
        self.ask_keyring: Callable[[], str | None] = lambda: self.token
        self.act: Callable[[SyncEvent], None] = lambda _: None
        self._told = threading.Condition()
        self.runner = SyncRunner(
            classroom.device.workspace,
            lambda: self.ask_keyring(),  # noqa: PLW0108 - a test may exchange it
            settings=settings,
            listener=self._listen,
            on_trouble=self._trouble,
            resting=resting,
        )

    def _listen(self, event: SyncEvent) -> None:
        self.act(event)
        with self._told:
            self.events.append(event)
            self._told.notify_all()

    def _trouble(self, error: CompanionError) -> None:
        with self._told:
            self.troubles.append(error)
            self._told.notify_all()

    def wait_until(self, condition: Callable[[], bool]) -> None:
        with self._told:
            assert self._told.wait_for(condition, PATIENCE), self.events[-5:]

    def finished(self) -> list[SyncFinished]:
        return [event for event in self.events if isinstance(event, SyncFinished)]

    def wait_for_syncs(self, number: int) -> SyncFinished:
        self.wait_until(lambda: len(self.finished()) >= number)
        return self.finished()[number - 1]

    @property
    def shown(self) -> ConnectionState | None:
        states = [e.state for e in self.events if isinstance(e, ConnectionChanged)]
        return states[-1] if states else None


class CountedRest(Resting):
    """Notes every pause; the first `most` of them are over at once."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self.pauses: list[float | None] = []
        self.all_over = threading.Event()

    async def rest(self, wake: asyncio.Event, pause: float | None) -> None:
        self.pauses.append(pause)
        if len(self.pauses) > self._most:
            self.all_over.set()
            await super().rest(wake, pause)


@pytest.fixture
def running(classroom: ClassroomWorld) -> Iterator[Running]:
    here = Running(classroom, Settings(sync_every_minutes=60, settle_seconds=0.05))
    yield here
    here.runner.stop()
    assert not any(thread.name == "sync" for thread in threading.enumerate())


def test_it_syncs_at_once_and_then_when_asked(classroom: ClassroomWorld, running: Running) -> None:
    running.runner.start()
    assert running.wait_for_syncs(1).report.complete
    assert running.shown is ConnectionState.ONLINE
    running.runner.sync_now()
    assert running.wait_for_syncs(2).report.complete
    assert classroom.device.cache() == classroom.fresh_cache()


def test_what_is_queued_is_sent_soon(classroom: ClassroomWorld, running: Running) -> None:
    opening = classroom.discussion()
    running.runner.start()
    running.wait_for_syncs(1)
    item = classroom.device.reply(str(opening.id), "Soon.")
    running.runner.outbox_changed()
    assert running.wait_for_syncs(2).report.sent == 1
    assert classroom.device.state(item) == "sent"


def test_a_doubt_is_looked_into_by_itself_and_soon(
    classroom: ClassroomWorld, running: Running
) -> None:
    opening = classroom.discussion()
    running.runner.start()
    running.wait_for_syncs(1)
    item = classroom.device.reply(str(opening.id), "Once.")
    classroom.proxy.plan(LoseAnswer(), calling(ADD_REPLY))
    classroom.proxy.plan(html_page(), calling(POSTS))
    running.runner.outbox_changed()
    running.wait_for_syncs(2)
    with classroom.device.workspace.database.writing(durable=True) as connection:
        connection.execute("UPDATE outbox_item SET not_before = NULL")
    running.wait_until(lambda: classroom.device.state(item) == "sent")
    assert len(classroom.holding("Once.")) == 1


def test_working_offline_sends_nothing_until_the_person_says_so(
    classroom: ClassroomWorld,
) -> None:
    running = Running(classroom, Settings(sync_every_minutes=60, work_offline=True))
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.WORKING_OFFLINE)
    running.runner.outbox_changed()
    running.wait_until(lambda: len(running.events) >= 2)
    assert classroom.proxy.total == 0
    running.runner.sync_now()
    assert running.wait_for_syncs(1).report.complete
    running.runner.stop()


def test_switching_offline_ends_a_sync_under_way(
    classroom: ClassroomWorld, running: Running
) -> None:
    hole = classroom.proxy.plan(BlackHole())
    running.runner.start()
    hole.wait_until_met()
    running.runner.set_work_offline(True)
    assert running.wait_for_syncs(1).report.cancelled
    running.wait_until(lambda: running.shown is ConnectionState.WORKING_OFFLINE)
    running.runner.set_work_offline(False)
    assert running.wait_for_syncs(2).report.complete


def test_a_cancelled_sync_can_be_started_again(classroom: ClassroomWorld, running: Running) -> None:
    hole = classroom.proxy.plan(BlackHole())
    running.runner.start()
    hole.wait_until_met()
    running.runner.cancel()
    assert running.wait_for_syncs(1).report.cancelled
    running.runner.sync_now()
    assert running.wait_for_syncs(2).report.complete


def test_stopping_ends_a_sync_under_way_and_the_thread(
    classroom: ClassroomWorld, running: Running
) -> None:
    hole = classroom.proxy.plan(BlackHole())
    running.runner.start()
    hole.wait_until_met()
    running.runner.stop()
    running.runner.stop()
    assert running.finished()[-1].report.cancelled


def test_before_the_start_everything_is_harmless(running: Running) -> None:
    running.runner.sync_now()
    running.runner.cancel()
    running.runner.stop()
    assert running.events == []


def test_signed_out_it_says_so_and_goes_on_with_a_new_token(
    classroom: ClassroomWorld, running: Running
) -> None:
    running.token = None
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.SIGNED_OUT)
    assert classroom.proxy.total == 0
    running.token = classroom.token
    running.runner.sync_now()
    assert running.wait_for_syncs(1).report.complete


def test_sync_now_does_not_wait_for_the_end_of_a_pause(
    classroom: ClassroomWorld, running: Running
) -> None:
    classroom.proxy.plan(too_many_requests("3600"))
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.BUSY)
    running.runner.sync_now()
    assert running.wait_for_syncs(2).report.complete


def test_a_network_that_is_gone_is_shown_as_that(
    classroom: ClassroomWorld, running: Running
) -> None:
    classroom.proxy.down()
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.OFFLINE)
    error = next(e.error for e in running.events if isinstance(e, ConnectionChanged))
    assert getattr(error, "cause", None) is OfflineCause.CONNECTION_REFUSED
    classroom.proxy.up()
    running.runner.sync_now()
    running.wait_until(lambda: running.shown is ConnectionState.ONLINE)


def test_trouble_of_the_local_store_is_told_and_survived(
    classroom: ClassroomWorld, running: Running
) -> None:
    def fill_the_disk(event: SyncEvent) -> None:
        if isinstance(event, SyncProgress) and event.phase == "reading" and not running.troubles:
            raise StorageFull("disk full")

    running.act = fill_the_disk
    running.runner.start()
    running.wait_until(lambda: bool(running.troubles))
    assert isinstance(running.troubles[0], StoreError)
    running.act = lambda _: None
    running.runner.sync_now()
    running.wait_until(lambda: any(e.report.complete for e in running.finished()))


def test_another_program_that_syncs_the_account_is_waited_for(
    classroom: ClassroomWorld, running: Running
) -> None:
    with sync_lock(classroom.device.workspace):
        running.runner.start()
        running.runner.sync_now()
        with pytest.raises(SyncAlreadyRunning):
            classroom.device.sync()
        assert not any(isinstance(event, SyncStarted) for event in running.events)
    running.runner.sync_now()
    assert running.wait_for_syncs(1).report.complete


def test_a_wish_during_a_sync_starts_another_one_after_it(
    classroom: ClassroomWorld, running: Running
) -> None:
    asked = threading.Event()

    def ask_again(event: SyncEvent) -> None:
        if isinstance(event, SyncProgress) and event.phase == "reading" and not asked.is_set():
            asked.set()
            running.runner.sync_now()

    running.act = ask_again
    running.runner.start()
    running.wait_for_syncs(2)


def test_a_mistake_of_ours_is_told_and_the_thread_lives_on(
    classroom: ClassroomWorld, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(event: SyncEvent) -> None:
        if isinstance(event, SyncProgress) and event.phase == "reading":
            raise ZeroDivisionError("a secret of ours")

    running.act = stumble
    running.runner.start()
    running.wait_until(lambda: bool(running.troubles))
    assert isinstance(running.troubles[0], UnexpectedFault)
    assert "log file" in explain(running.troubles[0]).next
    assert "ZeroDivisionError" in caplog.text, "the log has the traceback"
    running.act = lambda _: None
    running.runner.sync_now()
    running.wait_until(lambda: any(e.report.complete for e in running.finished()))


def test_a_keyring_that_fails_does_not_end_the_thread(
    classroom: ClassroomWorld, running: Running
) -> None:
    def fail() -> str:
        raise RuntimeError("the keyring has crashed")

    running.ask_keyring = fail
    running.runner.start()
    running.wait_until(lambda: bool(running.troubles))
    running.ask_keyring = lambda: running.token
    running.runner.sync_now()
    assert running.wait_for_syncs(1).report.complete


def test_what_the_site_takes_later_is_not_kept_until_the_next_regular_sync(
    classroom: ClassroomWorld,
) -> None:
    opening = classroom.discussion()
    classroom.device.sync()
    item = classroom.device.reply(str(opening.id), "Soon.")
    classroom.proxy.plan(too_many_requests("90"), calling(ADD_REPLY))
    classroom.device.sync()
    assert classroom.device.state(item) == "queued"
    resting = CountedRest(0)
    running = Running(classroom, Settings(sync_every_minutes=60), resting)
    running.runner.start()
    assert resting.all_over.wait(PATIENCE)
    running.runner.stop()
    assert running.finished()[0].report.complete
    assert 60 < (resting.pauses[0] or 0) <= 90


@pytest.mark.parametrize("fault", ["the site is down", "a mistake of ours"])
def test_what_fails_again_and_again_is_tried_less_and_less(
    classroom: ClassroomWorld, fault: str
) -> None:
    resting = CountedRest(14)
    running = Running(classroom, Settings(settle_seconds=0.05), resting)
    if fault == "the site is down":
        classroom.proxy.down()
    else:
        running.ask_keyring = lambda: str(1 / 0)
    running.runner.start()
    assert resting.all_over.wait(PATIENCE)
    running.runner.stop()
    pauses = [pause or 0 for pause in resting.pauses]
    assert all(FIRST_PAUSE_SECONDS / 5 <= pause <= LONGEST_PAUSE_SECONDS for pause in pauses)
    assert all(p <= FIRST_PAUSE_SECONDS * 2**n + 1 for n, p in enumerate(pauses))
    assert max(pauses[8:]) > FIRST_PAUSE_SECONDS * 4
    assert len(set(pauses)) > 10, "every laptop has a pause of its own"


@pytest.mark.parametrize("hours", [8, -8])
def test_a_machine_that_slept_or_whose_clock_was_set_tries_at_once(
    classroom: ClassroomWorld, hours: int
) -> None:
    jump = [0.0]
    resting = Resting(look_up_seconds=0.01, wall=lambda: time.time() + jump[0])
    running = Running(classroom, Settings(sync_every_minutes=60), resting)
    classroom.proxy.plan(too_many_requests("3600"))
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.BUSY)
    jump[0] = hours * 3600.0
    assert running.wait_for_syncs(2).report.complete
    running.runner.stop()


def test_a_network_whose_page_was_seen_is_tried_at_once(
    classroom: ClassroomWorld, running: Running
) -> None:
    classroom.proxy.plan(html_page(), times=2)  # the sync's question, and the one that tells
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.OFFLINE)
    running.runner.note_network(online=True, metered=False, portal=True)
    running.runner.note_network(online=True, metered=False, portal=False)
    assert running.wait_for_syncs(2).report.complete


def test_sync_now_is_not_held_by_the_limits_of_the_person(classroom: ClassroomWorld) -> None:
    running = Running(classroom, Settings(on_metered="ask"))
    classroom.proxy.plan(too_many_requests("3600"))
    running.runner.start()
    running.wait_until(lambda: running.shown is ConnectionState.BUSY)
    running.runner.note_network(online=False, metered=True)
    running.runner.sync_now()
    assert running.wait_for_syncs(2).report.complete
    running.runner.stop()
