"""Syncs the accounts that are not open, one after the other, in a thread of its own.

A store is opened for its turn and closed after it, so that however many accounts there are, one of
them is in memory at a time. Everything public may be called from any thread and returns at once,
but for `make_way` and `stop`, which wait.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.news import Interest, News
from companion.errors import CompanionError, SignedOut, SyncAlreadyRunning, UnexpectedFault
from companion.store import journal
from companion.store.clock import Clock, system_clock
from companion.store.held_items import next_due
from sync.engine import SyncEngine, SyncWishes
from sync.limits import file_limits, hold_on
from sync.resting import Resting
from sync.retry_policy import pause_after
from sync.servers import open_server

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.account import Account
    from companion.services.accounts import Accounts
    from companion.services.workspace import Workspace
    from companion.settings import Settings
    from companion.store.opening import OpeningReport
    from sync.events import SyncEvent, SyncReport
    from sync.server_port import ForumServer

    Connect = Callable[[Account, str, str | None], ForumServer]

log = logging.getLogger(__name__)

FIRST_REST_SECONDS: Final = 60.0
"""How long the account that is open has the network for itself, unless it has synced before."""
_HELD_SECONDS: Final = 600.0


@dataclass(frozen=True, slots=True)
class BesideTurn:
    """How the turn of an account went that is not open.

    `error` is what ended it, or kept it from beginning. `stuck` counts what the person has to
    decide about, `unsent` the texts that are not on the site yet, drafts among them, `unread` posts
    and messages, and `news` is what of that the person is to be told, once. `opening` says what
    opening its database found.
    """

    account: Account
    unsent: int
    stuck: int = 0
    unread: int = 0
    news: News = field(default_factory=News)
    report: SyncReport | None = None
    error: CompanionError | None = None
    opening: OpeningReport | None = None


class BesideRunner:
    """Keeps accounts in sync that are not open, while the app runs; `kept` is the one that is.

    `token` is asked before each connection. `on_turn` hears of each turn, on the sync thread.
    """

    def __init__(
        self,
        accounts: Accounts,
        token: Callable[[Account], str | None],
        *,
        settings: Settings,
        on_turn: Callable[[BesideTurn], None],
        kept: int | None = None,
        resting: Resting | None = None,
        connect: Connect = open_server,
        clock: Clock = system_clock,
    ) -> None:
        self._accounts = accounts
        self._token = token
        self._settings = settings
        self._on_turn = on_turn
        self._resting = resting or Resting()
        self._connect = connect
        self._clock = clock
        self._work_offline = settings.work_offline
        self._metered: bool | None = None
        self._due: dict[int, datetime] = {}
        self._left: set[int] = set()
        self._asked: set[int] = set()
        self._failures: dict[int, int] = {}
        self._turn = threading.Condition()
        self._kept = kept
        self._at: int | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake: asyncio.Event | None = None
        self._current: asyncio.Task[SyncReport] | None = None
        self._engine: SyncEngine | None = None
        self._gave_way = self._ending = False
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sync-beside", daemon=True)

    def start(self) -> None:
        """Start the thread; nothing is asked of a site before `sync_soon`, or a while later."""
        self._thread.start()
        self._ready.wait()

    def sync_soon(self) -> None:
        """Have the others take their turns where these are due: the open account has had its."""
        self._post(self._wake_up)

    def sync_now(self) -> None:
        """Have all others synced at once, whatever limits there are: the person asks for it."""
        self._post(self._ask_for_all)

    def use_settings(self, settings: Settings) -> None:
        """Go by changed settings from the next turn on."""
        self._post(lambda: self._take_settings(settings))

    def set_work_offline(self, work_offline: bool) -> None:  # noqa: FBT001 - the switch's value
        """Switch the network off, which ends a turn under way, or on again."""
        self._post(lambda: self._switch(work_offline))

    def note_network(self, *, metered: bool | None) -> None:
        """Hear from the system whether the network costs."""
        self._post(lambda: setattr(self, "_metered", metered))

    def make_way(self, account_id: int) -> None:
        """Leave this account alone from now on: it is about to be opened.

        Returns when its database is closed here. The one that was left alone before gets turns
        again; what waits in it is sent soon.
        """
        with self._turn:
            before, self._kept = self._kept, account_id
            if self._at == account_id:
                self._post(self._cancel_current)
                self._turn.wait_for(lambda: self._at != account_id)
        if before is not None and before != account_id:
            self._post(lambda: self._note_left(before))

    def stop(self) -> None:
        """End everything and wait for the thread; safe to call twice, and without a start."""
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
        await self._resting.rest(self._wake, FIRST_REST_SECONDS)
        while not self._ending:
            self._wake.clear()
            try:
                pause = await self._take_turns()
            except Exception:
                # Whatever it is, the thread must live on: nothing would be sent any more.
                log.exception("the turns of other accounts ended by a mistake")
                pause = self._regular_pause.total_seconds()
            await self._resting.rest(self._wake, pause)

    async def _take_turns(self) -> float | None:
        """Give each account its turn that is due; return the seconds until the next one is."""
        if self._work_offline:
            return None
        everyone = self._accounts.all()
        for account in everyone:
            number = account.account_id
            if self._ending or self._work_offline:
                break
            if self._is_due(number) and self._begin(number):
                try:
                    await self._take_turn(account)
                finally:
                    self._finish()
        others = {each.account_id for each in everyone} - {self._kept}
        known = [due for number, due in self._due.items() if number in others]
        soonest = min(known, default=self._clock() + self._regular_pause)
        return max(1.0, (soonest - self._clock()).total_seconds())

    def _is_due(self, number: int) -> bool:
        asked = number in self._asked or number in self._left
        return asked or self._due.get(number, self._clock()) <= self._clock()

    def _begin(self, number: int) -> bool:
        with self._turn:
            if number == self._kept:
                return False
            self._at = number
            return True

    def _finish(self) -> None:
        with self._turn:
            self._at = None
            self._turn.notify_all()

    async def _take_turn(self, account: Account) -> None:
        """Sync one account, and note when it is due again; its errors are told, never raised."""
        number = account.account_id
        asked, left = number in self._asked, number in self._left
        self._asked.discard(number)
        self._left.discard(number)
        self._due[number] = self._clock() + self._regular_pause
        try:
            turn = await self._sync(account, asked=asked, only_to_send=left and not asked)
        except SyncAlreadyRunning:
            self._due[number] = self._clock() + pause_after(1)
            return
        except CompanionError as error:
            log.info("account %s had no turn: %s", number, type(error).__name__)
            turn = BesideTurn(account, self._unsent(number), error=error)
        except asyncio.CancelledError:
            del self._due[number]
            return
        except Exception as mistake:
            log.exception("the turn of account %s ended by a mistake", number)
            fault = UnexpectedFault(type(mistake).__name__)
            turn = BesideTurn(account, self._unsent(number), error=fault)
        if turn is not None:
            self._on_turn(turn)

    async def _sync(
        self, account: Account, *, asked: bool, only_to_send: bool
    ) -> BesideTurn | None:
        """Sync an account in its own store; None where it had no reason to, or may not."""
        self._accounts.refuse_site(account)
        number, token = account.account_id, self._token(account)
        if token is None and account.is_sample:
            return None  # It is served only once it has been opened.
        if token is None:
            raise SignedOut("no token is kept for this account")
        workspace = self._accounts.open(number)
        try:
            if only_to_send and not _has_to_send(workspace):
                return None
            if not asked and self._hold(workspace):
                self._due[number] = self._clock() + timedelta(seconds=_HELD_SECONDS)
                return None
            report = await self._run_engine(workspace, token, asked=asked)
            self._note_next(workspace, report)
            figures = workspace.status().figures
            return BesideTurn(
                account,
                self._accounts.unsent_in(number),
                figures.needs_attention,
                figures.unread + figures.unread_messages,
                workspace.news.take(Interest(self._settings.notify)),
                report,
                report.error,
                workspace.opening,
            )
        finally:
            workspace.close()

    async def _run_engine(self, workspace: Workspace, token: str, *, asked: bool) -> SyncReport:
        """Sync over a connection of its own; only the sync is cancelled, never the closing."""
        with workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        server = self._connect(workspace.account, token, remembered)
        try:
            wishes = self._wishes(workspace, asked=asked)
            self._engine = SyncEngine(workspace, server, wishes, _untold, self._clock)
            self._current = asyncio.create_task(self._engine.run())
            if workspace.account.account_id == self._kept:
                self._current.cancel()
            return await self._current
        finally:
            self._current = self._engine = None
            await server.close()

    def _wishes(self, workspace: Workspace, *, asked: bool) -> SyncWishes:
        files = file_limits(
            self._settings,
            local_time=datetime.now().astimezone(),
            month_bytes=workspace.month_traffic(),
            metered=self._metered,
        )
        return SyncWishes.from_settings(self._settings, asked=asked, files=files)

    def _hold(self, workspace: Workspace) -> bool:
        hold = hold_on(
            self._settings,
            local_time=datetime.now().astimezone(),
            month_bytes=workspace.month_traffic(),
            metered=self._metered,
        )
        return hold is not None

    def _note_next(self, workspace: Workspace, report: SyncReport) -> None:
        """Note when the account is due again: sooner where something waits for a time."""
        number, now = workspace.account.account_id, self._clock()
        due = now + self._regular_pause
        if report.error is not None and not isinstance(report.error, SignedOut):
            before = 0 if report.site_sets_the_pace else self._failures.get(number, 0)
            self._failures[number] = before + 1
            wished = getattr(report.error, "retry_after", None)
            due = now + pause_after(self._failures[number], wished_seconds=wished)
        else:
            self._failures.pop(number, None)
        gave_way, self._gave_way = self._gave_way, False
        if gave_way:
            due = now
        if report.in_doubt:
            due = min(due, now + timedelta(seconds=max(1.0, self._settings.settle_seconds)))
        with workspace.database.reading() as connection:
            held = next_due(connection, now)
        self._due[number] = min(due, held) if held is not None else due

    def _unsent(self, number: int) -> int:
        try:
            return self._accounts.unsent_in(number)
        except CompanionError:
            return 0

    @property
    def _regular_pause(self) -> timedelta:
        return timedelta(minutes=max(1, self._settings.sync_every_minutes))

    def _wake_up(self) -> None:
        if self._wake is not None:
            self._wake.set()

    def _ask_for_all(self) -> None:
        self._work_offline = False
        self._asked = {each.account_id for each in self._accounts.all()} - {self._kept}
        self._wake_up()

    def _note_left(self, number: int) -> None:
        """Have what waits in an account sent soon; files that come for another make room."""
        self._left.add(number)
        if self._engine is not None and self._at is not None:
            self._engine.give_way()
            self._gave_way = True
        self._wake_up()

    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._wake_up()

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


def _has_to_send(workspace: Workspace) -> bool:
    figures = workspace.status().figures
    return figures.waiting + figures.in_doubt > 0


def _untold(_event: SyncEvent) -> None:
    """Nobody looks at an account that is not open; its turn is told when it has ended."""
