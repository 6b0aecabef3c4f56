"""Asks a site for what its own search finds: one page, over a connection of its own.

Beside a sync, which it neither waits for nor holds up. What is remembered of the site is used, so
that a question costs one request. Nothing of what is found is kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING, Final

from companion.errors import (
    Cancelled,
    Offline,
    OfflineCause,
    SearchProblem,
    SearchRefused,
    SignedOut,
    WrongPerson,
)
from companion.store import journal
from companion.store.clock import system_clock
from sync.limits import month_of
from sync.servers import open_server

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.account import Account
    from companion.services.workspace import Workspace
    from companion.store.clock import Clock
    from sync.search_port import SearchPage
    from sync.server_port import ForumServer

    OpenServer = Callable[[Account, str, str | None], ForumServer]

LONGEST_SECONDS: Final = 40.0
"""After so long nobody looks for an answer any more."""


class SiteQuestion:
    """A question to the site of an account; `ask` once, from any thread but that of the window.

    `token` is asked for when the question is. `longest` in seconds.
    """

    def __init__(
        self,
        workspace: Workspace,
        token: Callable[[], str | None],
        *,
        connect: OpenServer = open_server,
        longest: float = LONGEST_SECONDS,
        clock: Clock = system_clock,
    ) -> None:
        self._workspace = workspace
        self._token = token
        self._connect = connect
        self._longest = longest
        self._clock = clock
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[SearchPage] | None = None
        self._is_cancelled = False

    def ask(self, words: str, page: int = 0, *, work_offline: bool = False) -> SearchPage:
        """Return a page of what the site finds, counted from 0; blocks until it is there.

        Raises `SearchRefused` and the other kinds of `ServerError`, `StoreError`, and `Cancelled`.
        """
        if not words.strip():
            raise SearchRefused(SearchProblem.WORDS_UNFIT)
        if work_offline:
            raise Offline("working offline", OfflineCause.CHOSEN)
        token = self._token()
        if not token:
            raise SignedOut("no token is kept for this account")
        return asyncio.run(self._bounded(token, words, page))

    def cancel(self) -> None:
        """Have the question end at once, now or when it is asked; from any thread."""
        with self._lock:
            self._is_cancelled = True
            loop, task = self._loop, self._task
        if loop is not None and task is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(task.cancel)

    async def _bounded(self, token: str, words: str, page: int) -> SearchPage:
        with self._lock:
            if self._is_cancelled:
                raise Cancelled("before it was asked")
            self._loop = asyncio.get_running_loop()
            self._task = asyncio.create_task(self._asked(token, words, page))
        try:
            async with asyncio.timeout(self._longest):
                return await self._task
        except TimeoutError as error:
            raise Offline("no answer in time", OfflineCause.TIMED_OUT) from error
        except asyncio.CancelledError as error:
            raise Cancelled("while the site was asked") from error
        finally:
            with self._lock:
                self._loop = self._task = None

    async def _asked(self, token: str, words: str, page: int) -> SearchPage:
        account = self._workspace.account
        with self._workspace.database.reading() as connection:
            remembered = journal.remembered_site(connection)
        server = self._connect(account, token, remembered)
        try:
            person = await server.prepare()
            if person.remote_user_id != account.remote_user_id:
                raise WrongPerson("the token belongs to another person")
            return await server.search(words, page)
        finally:
            await server.close()
            self._note_cost(server)

    def _note_cost(self, server: ForumServer) -> None:
        usage = server.usage
        if not usage.requests:
            return
        month = month_of(self._clock().astimezone())
        with self._workspace.database.writing(durable=False) as connection:
            journal.add_traffic(connection, month, usage.bytes_sent + usage.bytes_received)
