"""Syncs in a thread of its own, with its own event loop: now, when asked, and every while.

Everything public may be called from any thread and returns at once, but for `stop`, which waits
until the thread has ended. The listener is called on the sync thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from datetime import datetime
from typing import TYPE_CHECKING, Final

from companion.errors import (
    CompanionError,
    Offline,
    OfflineCause,
    ServerError,
    SignedOut,
    SyncAlreadyRunning,
    UnexpectedFault,
)
from companion.store import journal
from companion.store.clock import Clock, system_clock
from companion.store.held_items import next_due
from sync.connection_state import state_shown_by
from sync.engine import SyncEngine, SyncWishes
from sync.events import ConnectionChanged, ConnectionState, SyncHeld
from sync.limits import file_limits, hold_on, month_of
from sync.resting import Resting
from sync.retry_policy import pause_after
from sync.servers import open_server

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.services.workspace import Workspace
    from companion.settings import Settings
    from sync.events import Listener, SyncReport
    from sync.limits import Hold
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

_HELD_SECONDS: Final = 600.0


class SyncRunner:
    """Keeps one account in sync while the app runs.

    `token` is asked before each connection, so that a new sign-in counts at once. `on_trouble`
    hears of errors of the local store and of mistakes of ours (`UnexpectedFault`), which no
    listener of sync events could mend. `resting` waits between syncs; by `clock` it is told when
    what was held back may be sent.
    """

    def __init__(
        self,
        workspace: Workspace,
        token: Callable[[], str | None],
        *,
        settings: Settings,
        listener: Listener,
        on_trouble: Callable[[CompanionError], None] | None = None,
        resting: Resting | None = None,
        clock: Clock = system_clock,
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._last_turn = clock()
        self._release: asyncio.TimerHandle | None = None
        self._token = token
        self._settings = settings
        self._listener = listener
        self._on_trouble = on_trouble
        self._resting = resting or Resting()
        self._work_offline = settings.work_offline
        self._metered: bool | None = None
        self._asked = False
        self._files_asked = False
        self._failures = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake: asyncio.Event | None = None
        self._current: asyncio.Task[SyncReport] | None = None
        self._engine: SyncEngine | None = None
        self._ending = False
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Start the thread; the first sync begins at once unless working offline."""
        self._thread.start()
        self._ready.wait()

    def sync_now(self) -> None:
        """Sync at once, or after the sync under way; working offline ends by that."""
        self._post(self._go_online)

    def files_changed(self) -> None:
        """Say that the person wants other files than before: they come soon, unless offline.

        What they have asked for is fetched whatever else is held; nothing else is hurried.
        """
        self._post(self._take_files)

    def feeds_changed(self) -> None:
        """Say that the person follows other feeds than before: they are read soon."""
        self._post(self._take_feeds)

    def outbox_changed(self) -> None:
        """Say that something was queued: it is sent soon, unless working offline."""
        self._post(self._wake_up)

    def held_changed(self) -> None:
        """Say that something was queued that may be sent later only: it is sent then."""
        self._post(self._watch_held)

    def set_work_offline(self, work_offline: bool) -> None:  # noqa: FBT001 - the switch's value
        """Switch the network off, which ends a sync under way, or on, which begins one."""
        self._post(lambda: self._switch(work_offline))

    def use_settings(self, settings: Settings) -> None:
        """Go by changed settings from the next sync on."""
        self._post(lambda: self._take_settings(settings))

    def note_network(self, *, online: bool, metered: bool | None, portal: bool = False) -> None:
        """Hear what the system says of the network: a reason to try, not the truth.

        `portal`: the network wants a sign-in on a page of its own.
        """
        self._post(lambda: self._take_network(online=online, metered=metered, portal=portal))

    def cancel(self) -> None:
        """End the sync under way, if there is one; what it has committed stays."""
        self._post(self._cancel_current)

    def stop(self) -> None:
        """End everything and wait for the thread; safe to call twice."""
        self._post(self._end)
        if self._thread.is_alive():
            self._thread.join()

    # On the sync thread ---------------------------------------------------------------------

    def _post(self, work: Callable[[], None]) -> None:
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(work)

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            runner.run(self._live())
            self._loop = None

    async def _live(self) -> None:
        self._wake = asyncio.Event()
        self._ready.set()
        while not self._ending:
            self._wake.clear()
            self._last_turn = self._clock()
            try:
                pause = await self._take_turn()
            except CompanionError as trouble:
                log.exception("sync stopped by this machine")
                self._tell_trouble(trouble)
                pause = self._regular_pause
            except Exception as mistake:
                # Whatever it is, the thread must live on: nothing would be sent any more.
                log.exception("sync stopped by a mistake")
                self._tell_trouble(UnexpectedFault(type(mistake).__name__))
                self._failures += 1
                pause = pause_after(self._failures).total_seconds()
            self._watch_held()
            await self._resting.rest(self._wake, pause)

    def _watch_held(self) -> None:
        """Have the rest end when the next item may go that could not in the last turn."""
        if self._release is not None:
            self._release.cancel()
            self._release = None
        loop = self._loop
        if self._work_offline or loop is None:
            return
        try:
            with self._workspace.database.reading() as connection:
                due = next_due(connection, self._last_turn)
        except CompanionError as trouble:
            log.exception("what is held back could not be read")
            self._tell_trouble(trouble)
            return
        if due is not None:
            seconds = max(0.0, (due - self._clock()).total_seconds())
            self._release = loop.call_later(seconds, self._wake_up)

    async def _take_turn(self) -> float | None:
        """Sync, or say why not; return the seconds until the next turn, None for never."""
        if self._work_offline:
            self._tell_working_offline()
            return None
        hold = self._hold()
        if hold is not None:
            self._listener(SyncHeld(hold))
            return _HELD_SECONDS
        asked, self._asked = self._asked, False
        self._files_asked = False
        return await self._sync_once(asked=asked)

    def _hold(self) -> Hold | None:
        if self._asked or self._files_asked:
            return None
        local_time, month_bytes = self._month_so_far()
        return hold_on(
            self._settings,
            local_time=local_time,
            month_bytes=month_bytes,
            metered=self._metered,
        )

    def _month_so_far(self) -> tuple[datetime, int]:
        local_time = datetime.now().astimezone()
        with self._workspace.database.reading() as connection:
            return local_time, journal.traffic(connection, month_of(local_time))

    def _wishes(self, *, asked: bool) -> SyncWishes:
        local_time, month_bytes = self._month_so_far()
        files = file_limits(
            self._settings,
            local_time=local_time,
            month_bytes=month_bytes,
            metered=self._metered,
        )
        return SyncWishes.from_settings(self._settings, asked=asked, files=files)

    async def _sync_once(self, *, asked: bool) -> float:
        """Sync and return the seconds until the next time."""
        try:
            token = self._token()
            if token is None:
                error = SignedOut("no token is kept for this account")
                self._listener(ConnectionChanged(ConnectionState.SIGNED_OUT, error))
                return self._regular_pause
            report = await self._connect_and_sync(token, asked=asked)
        except asyncio.CancelledError:
            return self._regular_pause
        except SyncAlreadyRunning:
            return pause_after(1).total_seconds()
        return self._pause_after_report(report)

    async def _connect_and_sync(self, token: str, *, asked: bool) -> SyncReport:
        """Sync over a connection of its own; only the sync is cancelled, never the closing."""
        server = self._open_server(token)
        try:
            wishes = self._wishes(asked=asked)
            engine = SyncEngine(self._workspace, server, wishes, self._listener, self._clock)
            self._engine = engine
            self._current = asyncio.create_task(engine.run())
            return await self._current
        finally:
            self._current = self._engine = None
            await server.close()

    def _open_server(self, token: str) -> ForumServer:
        with self._workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        return open_server(self._workspace.account, token, remembered)

    def _tell_trouble(self, trouble: CompanionError) -> None:
        if self._on_trouble is not None:
            self._on_trouble(trouble)

    def _pause_after_report(self, report: SyncReport) -> float:
        if isinstance(report.error, ServerError) and not isinstance(report.error, SignedOut):
            self._failures = 1 if report.site_sets_the_pace else self._failures + 1
            wished = getattr(report.error, "retry_after", None)
            return pause_after(self._failures, wished_seconds=wished).total_seconds()
        self._failures = 0
        pause = self._regular_pause
        if report.in_doubt:
            pause = min(pause, max(1.0, self._settings.settle_seconds))
        if report.rests_until is not None:
            rest = (report.rests_until - report.finished_at).total_seconds()
            pause = min(pause, max(1.0, rest))
        return pause

    @property
    def _regular_pause(self) -> float:
        return max(1, self._settings.sync_every_minutes) * 60.0

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._wake_up()

    def _take_network(self, *, online: bool, metered: bool | None, portal: bool) -> None:
        better = online and not portal and (self._failures > 0 or (self._metered and not metered))
        if metered and not self._metered:
            self._hold_files()
        self._metered = metered
        if better:
            self._wake_up()

    def _go_online(self) -> None:
        self._work_offline = False
        self._asked = True
        self._wake_up()

    def _take_files(self) -> None:
        if self._engine is None or not self._engine.look_again_at_files():
            self._files_asked = True
            self._wake_up()

    def _take_feeds(self) -> None:
        self._files_asked = True
        self._wake_up()

    def _wake_up(self) -> None:
        """Sync soon; files that are being fetched do not hold it up, and go on after it."""
        if self._wake is not None:
            self._wake.set()
        self._hold_files()

    def _hold_files(self) -> None:
        if self._engine is not None:
            self._engine.give_way()

    def _switch(self, work_offline: bool) -> None:  # noqa: FBT001
        self._work_offline = work_offline
        if work_offline:
            self._cancel_current()
        self._wake_up()

    def _cancel_current(self) -> None:
        if self._current is not None:
            self._current.cancel()

    def _end(self) -> None:
        self._ending = True
        self._cancel_current()
        self._wake_up()

    def _tell_working_offline(self) -> None:
        error = Offline("working offline", OfflineCause.CHOSEN)
        self._listener(ConnectionChanged(state_shown_by(error), error))
