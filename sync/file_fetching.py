"""Brings the files that the person wants here, after everything else in a sync.

At most two at once, the most wanted first. What is cut off is gone on with, in this sync or a later
one; a file that cannot be had leaves the others alone and is tried again after a growing pause.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.domain.reason import Reason, ReasonCode
from companion.errors import (
    Busy,
    ContractBroken,
    Offline,
    Rejected,
    ServerError,
    SignedOut,
    StoreError,
)
from companion.store.cached_files import LONGEST_PAUSE, courses_with, discussions_with
from sync.events import FileProgress, PartFailure, StoreChanged, SyncPhase
from sync.file_port import FileWish
from sync.http_session import http_date
from sync.together import together

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.files import FileVersion
    from companion.store.cached_files import WantedFile
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.file_cache import FileCache
    from sync.events import Listener
    from sync.file_port import FetchedFile, FileHead
    from sync.limits import FileLimits
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

FILES_AT_ONCE: Final = 2
_STEP_BYTES: Final = 128 * 1024
"""Progress is told after so many bytes."""

_SHORTEST_PAUSE: Final = timedelta(minutes=10)
_PAUSE_AFTER_REFUSAL: Final = timedelta(days=1)
_MOST_DOUBLINGS: Final = 12


class FileFetching:
    """Fetches files of one account, within the limits that the person has set.

    `failures` are files that could not be had, `fetched` counts those that came.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        cache: FileCache,
        listener: Listener,
        progress: Callable[[SyncPhase, int, int, str], None],
        clock: Clock,
        limits: FileLimits,
    ) -> None:
        self._server = server
        self._database = database
        self._cache = cache
        self._listener = listener
        self._tell_progress = progress
        self._clock = clock
        self._limits = limits
        self._work: asyncio.Task[list[None]] | None = None
        self._gives_way = False
        self._looks_again = False
        self._sizes: dict[str, int] = {}
        self._done: dict[str, int] = {}
        self._told = 0
        self._told_of: dict[str, int] = {}
        self.failures: list[PartFailure] = []
        self.fetched = 0

    async def run(self) -> None:
        """Fetch what is wanted; raise `Offline`, `Busy` or `SignedOut`, and go on another time.

        Raises `StorageFull` and `StorageUnwritable`; what was kept before stays.
        """
        if self._gives_way:
            return
        if self._cache.figures().size_bytes > self._limits.budget_bytes:
            self._cache.trim(self._limits.budget_bytes)
        try:
            while await self._work_through():
                self._looks_again = False
        finally:
            self._work = None
            self._cache.tidy()

    def give_way(self) -> None:
        """Stop soon, because something more important waits; a later sync goes on."""
        self._gives_way = True
        if self._work is not None:
            self._work.cancel()

    def look_again(self) -> bool:
        """Go by what the person wants now, at once; say whether files are being fetched at all.

        What is under way and still wanted is gone on with where it stands.
        """
        if self._work is None or self._gives_way:
            return False
        self._looks_again = True
        self._work.cancel()
        return True

    async def _work_through(self) -> bool:
        """Fetch what is wanted now; say whether to look again what that is."""
        wanted = self._cache.wanted(self._limits.largest_bytes)
        queue = deque(file for file in wanted if file.asked or self._limits.unasked)
        if not queue:
            return False
        # What came before the person changed their mind counts on.
        self._sizes = {
            **{address: self._sizes[address] for address in self._done},
            **{file.address: file.size_bytes for file in queue},
        }
        takers = [self._take_from(queue) for _ in range(FILES_AT_ONCE)]
        work = self._work = asyncio.create_task(together(takers))
        try:
            await work
        except asyncio.CancelledError:
            if not self._was_meant():
                raise
        return self._looks_again and not self._gives_way

    def _was_meant(self) -> bool:
        """Say whether the work alone was cancelled, and not all of the sync."""
        current = asyncio.current_task()
        is_meant = self._gives_way or self._looks_again
        return is_meant and (current is None or not current.cancelling())

    async def _take_from(self, queue: deque[WantedFile]) -> None:
        while queue and not (self._gives_way or self._looks_again):
            file = queue.popleft()
            if self._may_come(file):
                await self._fetch(file)

    def _may_come(self, file: WantedFile) -> bool:
        """Say whether limits and room let a file come."""
        if file.asked:
            return True
        usage, left = self._server.usage, self._limits.month_bytes_left
        if left is not None:
            spent = usage.bytes_sent + usage.bytes_received
            if spent + file.size_bytes > left:
                return False
        if self._cache.has_room(file, self._limits.budget_bytes):
            return True
        if file.is_wished:
            self._cache.note_no_room(file.address)
            self._tell_changed(file)
        return False

    async def _fetch(self, file: WantedFile) -> None:
        try:
            fetched, file = await self._fetch_with_patience(file)
        except (Busy, SignedOut):
            raise
        except Offline:
            # Tried again soon, but after others: it may be this file that the way does not bear.
            self._note_failure(file, Reason(ReasonCode.SERVER_FAULT), timedelta(minutes=1))
            raise
        except ServerError as error:
            self._note_refusal(file, error)
            return
        if fetched is None:
            self._cache.note_unchanged(file)
            self._tell_changed(file)
            return
        if not _is_as_listed(file, fetched):
            self._cache.drop_beginning(file.address)
            said = f"{fetched.size_bytes} bytes instead of {file.told_bytes}"
            self._note_refusal(file, ContractBroken(f"a file came in another size: {said}"))
            return
        self._take_in(file, fetched)

    async def _fetch_with_patience(self, file: WantedFile) -> tuple[FetchedFile | None, WantedFile]:
        """Fetch a file, going on after each cut as long as each try brings something."""
        while True:
            follower = _Follower(self, file)
            before = self._cache.begun_bytes(file.address) if file.begun else 0
            try:
                fetched = await self._server.fetch_file(self._wish(file), follower)
            except StoreError:
                self._cache.drop_beginning(file.address)
                raise
            except Offline:
                file = replace(file, begun=follower.version)
                after = self._cache.begun_bytes(file.address)
                if not file.begun or after <= before:
                    raise
                log.info("a file was cut off after %d bytes; going on", after)
            else:
                return fetched, file

    def _wish(self, file: WantedFile) -> FileWish:
        return FileWish(
            address=file.address,
            destination=self._cache.part_of(file.address),
            begun=file.begun,
            known=file.known,
            largest_bytes=self._largest(file),
        )

    def _largest(self, file: WantedFile) -> int:
        if file.asked:
            return 0
        own = file.largest_bytes
        return self._limits.largest_bytes if own is None else own

    def _take_in(self, file: WantedFile, fetched: FetchedFile) -> None:
        kept = self._cache.take_in(
            file, fetched.version, fetched.mime_type, self._limits.budget_bytes
        )
        if kept:
            self.fetched += 1
            self._tell_changed(file)

    def _note_refusal(self, file: WantedFile, error: ServerError) -> None:
        if isinstance(error, Rejected):
            reason = Reason(error.why, error.code, error.reason)
        else:
            is_other = isinstance(error, ContractBroken)
            reason = Reason(ReasonCode.NOT_AS_LISTED if is_other else ReasonCode.SERVER_FAULT)
        too_large = reason.code is ReasonCode.FILE_TOO_LARGE
        if not too_large:
            log.warning("a file could not be fetched: %s", error)
            self.failures.append(PartFailure("file", file.name, error))
        refused = isinstance(error, Rejected)
        self._note_failure(file, reason, _PAUSE_AFTER_REFUSAL if refused else _SHORTEST_PAUSE)

    def _note_failure(self, file: WantedFile, reason: Reason, shortest: timedelta) -> None:
        doublings = min(self._cache.failures(file.address), _MOST_DOUBLINGS)
        pause = min(shortest * 2**doublings, LONGEST_PAUSE)
        self._cache.note_failure(file.address, reason, self._clock() + pause)
        self._tell_changed(file)

    def _tell_changed(self, file: WantedFile) -> None:
        with self._database.reading() as connection:
            discussions = discussions_with(connection, file.address)
            courses = courses_with(connection, file.address)
        self._listener(
            StoreChanged(
                ChangeSet(
                    discussions=frozenset(discussions),
                    course_files=frozenset(courses),
                    downloads=bool(courses),
                )
            )
        )

    # What followers hear --------------------------------------------------------------------

    def note_begun(self, file: WantedFile, head: FileHead) -> None:
        """Hear that a file comes from its first byte."""
        self._cache.note_begun(file.address, head.version, head.size_bytes)

    def note_bytes(self, file: WantedFile, done: int, total: int) -> None:
        """Hear how much of a file is here; tell of all of them together now and then."""
        self._done[file.address] = done
        self._sizes[file.address] = max(total, done)
        all_done = sum(self._done.values())
        if abs(all_done - self._told) >= _STEP_BYTES or done == total:
            self._told = all_done
            self._tell_progress(SyncPhase.FETCHING, all_done, sum(self._sizes.values()), file.name)
        told = self._told_of.get(file.address, -_STEP_BYTES)
        if abs(done - told) >= _STEP_BYTES or done == total:
            self._told_of[file.address] = done
            self._listener(FileProgress(file.address, done, total))


def _is_as_listed(file: WantedFile, fetched: FetchedFile) -> bool:
    """Say whether a file has the size that the site told of it, or has changed since.

    Text of a web page may be filtered on its way, and then has another size.
    """
    if not file.told_bytes or fetched.size_bytes == file.told_bytes:
        return True
    if fetched.mime_type.startswith("text/"):
        return True
    changed_at = http_date(fetched.version.last_modified)
    return changed_at is not None and changed_at > file.changed_at


class _Follower:
    """Follows one file; `version` is that of the bytes which stand at its destination."""

    def __init__(self, fetching: FileFetching, file: WantedFile) -> None:
        self._fetching = fetching
        self._file = file
        self.version: FileVersion = file.begun

    def begins(self, head: FileHead) -> None:
        """Write down what begins, before its first byte is."""
        self.version = head.version
        self._fetching.note_begun(self._file, head)

    def comes(self, done: int, total: int) -> None:
        """Pass on how far it has come."""
        self._fetching.note_bytes(self._file, done, total)
