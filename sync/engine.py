"""One cycle of a sync: look, settle and send what waits, plan, read, and see to late doubts.

Runs on an event loop of its own thread, or under `asyncio.run` for the command line. Cancelling
the task is safe at any point: what was committed stays, and what was being sent is in doubt.
"""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from companion.domain.draft import HIDDEN_KINDS, ItemKind
from companion.domain.site_offers import SiteOffers
from companion.errors import ServerError, WrongPerson
from companion.features import Feature
from companion.services.draft_writing import SENT_SHOWN
from companion.store import journal, notification_records
from companion.store.account_lock import AccountLock
from companion.store.clock import from_stamp, system_clock, to_stamp
from companion.store.forum_limits import UPLOAD_LIMIT_FACT
from companion.store.held_items import release_held
from companion.store.offer_records import note_offers
from sync.calendar_reading import CalendarReading
from sync.comment_reading import CommentReading
from sync.connection_state import state_shown_by
from sync.content_reading import ContentReading
from sync.delivery import Delivery
from sync.events import (
    ConnectionChanged,
    ItemOutcome,
    SyncFinished,
    SyncPhase,
    SyncProgress,
    SyncReport,
    SyncStarted,
)
from sync.feed_reading import FeedReading
from sync.file_fetching import FileFetching
from sync.group_reading import GroupReading
from sync.limits import FileLimits, month_of
from sync.look_turns import LookTurns, Reading, look_turns
from sync.message_pull import MessagePull
from sync.notification_pull import NotificationPull
from sync.people_reading import PeopleReading
from sync.pull import Pull
from sync.server_port import Usage
from sync.uploading import Uploading

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.account import Account
    from companion.services.workspace import Workspace
    from companion.settings import Settings
    from companion.store.clock import Clock
    from sync.capabilities import Capabilities
    from sync.events import Listener
    from sync.server_port import ForumServer, Snapshot

log = logging.getLogger(__name__)

_AFTER_THE_PULL: Final = frozenset({ItemKind.MESSAGE, *HIDDEN_KINDS})
"""Sent when what is new has been read: a message of unknown fate is known by what was not there
before it, and the server takes a read mark for all that stands there by then."""

_OUTLINE_MAX_AGE: Final = timedelta(hours=24)
_OUTLINE_MAX_AGE_WHEN_ASKED: Final = timedelta(hours=1)

_SERVER_SEEN_FACT: Final = "server_time_seen"


@dataclass(frozen=True, slots=True)
class SyncWishes:
    """How a sync is to be done.

    `catalogue_max_age`: how old the list of courses and forums may get before it is read again
    without any sign of change; `listing_max_age` and `thread_max_age` are explained at `Pull`.
    `settle_after`: how long after a try to send the server may still be at work with it.
    `wait_for_doubts`: stay until doubtful items are settled, rather than leave them to the next
    sync. `sends_held`: whether what could still be undone is sent, too. `outline_max_age`: how old
    the outline of a course may get before it is read again without any sign of a change in it.
    """

    settle_after: timedelta
    catalogue_max_age: timedelta
    listing_max_age: timedelta
    thread_max_age: timedelta
    wait_for_doubts: bool = False
    files: FileLimits = field(default_factory=FileLimits)
    sends_held: bool = False
    outline_max_age: timedelta = _OUTLINE_MAX_AGE

    @classmethod
    def from_settings(
        cls,
        settings: Settings,
        *,
        wait_for_doubts: bool = False,
        full: bool = False,
        asked: bool = False,
        files: FileLimits | None = None,
    ) -> SyncWishes:
        """Return the wishes that the person's settings state.

        `full` reads everything again. `asked`, by the person, looks at courses and forums
        whatever their age: somebody who has just joined a course wants to see it. It sends what
        could still be undone, too: that is their word to go. `files` are the limits on files; see
        `sync.limits.file_limits`.
        """
        return cls(
            settle_after=timedelta(seconds=settings.settle_seconds),
            catalogue_max_age=timedelta(
                minutes=0 if full or asked else settings.catalogue_check_minutes
            ),
            listing_max_age=timedelta(0 if full else settings.listing_check_hours / 24),
            thread_max_age=timedelta(0 if full else settings.thread_check_hours / 24),
            wait_for_doubts=wait_for_doubts,
            files=files or FileLimits(),
            sends_held=asked,
            outline_max_age=outline_age(full=full, asked=asked),
        )


def outline_age(*, full: bool, asked: bool) -> timedelta:
    """Return how old an outline may get: not every change in a course is told as news."""
    if full:
        return timedelta()
    return _OUTLINE_MAX_AGE_WHEN_ASKED if asked else _OUTLINE_MAX_AGE


class SyncEngine:
    """Syncs one account over one connection, one cycle a call of `run`."""

    def __init__(
        self,
        workspace: Workspace,
        server: ForumServer,
        wishes: SyncWishes,
        listener: Listener,
        clock: Clock = system_clock,
    ) -> None:
        self._workspace = workspace
        self._server = server
        self._wishes = wishes
        self._listener = listener
        self._clock = clock
        self._began = time.monotonic()
        self._delivery = Delivery(
            server,
            workspace.database,
            workspace.outbox_store,
            listener,
            clock,
            settle_after=wishes.settle_after,
            uploading=Uploading(
                server,
                workspace.outbox_store,
                workspace.vault,
                clock,
                lambda name, done, total: self._progress(SyncPhase.SENDING, done, total, name),
                lambda name, done, total: self._progress(SyncPhase.UPLOADING, done, total, name),
            ),
        )
        self._pull = Pull(
            server,
            workspace.database,
            listener,
            self._progress,
            clock,
            listing_max_age=wishes.listing_max_age,
            thread_max_age=wishes.thread_max_age,
        )
        self._groups = GroupReading(
            server, workspace.database, listener, clock, wishes.listing_max_age
        )
        self._people = PeopleReading(server, workspace.database, listener, clock)
        self._content = ContentReading(
            server,
            workspace.database,
            workspace.file_cache,
            listener,
            self._progress,
            clock,
            wishes.outline_max_age,
        )
        self._comments = CommentReading(server, workspace.database, listener, clock)
        self._calendar = CalendarReading(
            server, workspace.database, listener, clock, wishes.outline_max_age
        )
        self._feeds = FeedReading(workspace, listener, clock, unasked=wishes.files.unasked)
        self._files = FileFetching(
            server,
            workspace.database,
            workspace.file_cache,
            listener,
            self._progress,
            clock,
            wishes.files,
        )
        self._messages = MessagePull(
            server,
            workspace.database,
            listener,
            clock,
            listing_max_age=wishes.listing_max_age,
            whole=wishes.thread_max_age <= timedelta(),
        )
        self._notifications = NotificationPull(
            server,
            workspace.database,
            listener,
            clock,
            whole=wishes.thread_max_age <= timedelta(),
        )

    async def run(self) -> SyncReport:
        """Sync once and report; server errors end up in the report, not outside.

        Raises `SyncAlreadyRunning` if another program syncs this account, and `StoreError`.
        """
        with sync_lock(self._workspace):
            self._listener(SyncStarted())
            error = None
            try:
                await self._cycle()
            except ServerError as problem:
                error = problem
                log.info("sync ended early: %s", problem)
            except asyncio.CancelledError:
                self._listener(SyncFinished(self._report(None, cancelled=True)))
                raise
            report = self._report(error)
        _log_figures(report)
        self._listener(ConnectionChanged(state_shown_by(error), error))
        self._listener(SyncFinished(report))
        return report

    async def _cycle(self) -> None:
        self._progress(SyncPhase.CONNECTING, 0, 0, "")
        self._delivery.server_seen = self._known_server_time()
        self._workspace.outbox_store.recover_interrupted()
        if self._wishes.sends_held:
            with self._workspace.database.writing(durable=False) as connection:
                release_held(connection)
        account = await self._server.prepare()
        _check_same_person(self._workspace.account, account.remote_user_id)
        try:
            # A look comes first: words are not entrusted to a connection that has shown nothing
            # yet (it may lead to a hotel's sign-in page), and attempts need the server's clock.
            turns = self._look_turns()
            snapshot = await self._pull.look(catalogue=turns.catalogue)
            self._take_server_time()
            # Forums, which most people open first, come first, unless messages are to be sent.
            messages_first = self._delivery.messages_wait()
            if messages_first:
                await self._take_in_messages(snapshot, before_sending=True)
            later = _AFTER_THE_PULL - ({ItemKind.MESSAGE} if messages_first else set())
            await self._deliver(frozenset(ItemKind) - later)
            await self._pull.take_in(snapshot)
            if not messages_first:
                await self._take_in_messages(snapshot)
            await self._notifications.take_in(snapshot.notifications, due=turns.notifications)
            await self._delivery.send_queued(later)
            if self._delivery.tally.sent:
                await self._messages.read_wanted()
            if self._wishes.wait_for_doubts:
                await self._outwait_doubts()
                # What was sent just now may have more around it than the post itself.
                await self._pull.read_wanted()
                await self._messages.read_wanted()
            has_new_outlines = await self._content.read_outlines()
            await self._comments.run()
            await self._people.run()
            await self._calendar.run(anyway=has_new_outlines)
            await self._groups.run()
            self._note_end()
            await self._content.read_chapters()
            if self._workspace.policy.features.has(Feature.FEEDS):
                await self._feeds.run()
            await self._files.run()
        finally:
            # Also by a sync that ends early: the next one need not ask again.
            self._remember()

    def _look_turns(self) -> LookTurns:
        can = self._server.capabilities
        with self._workspace.database.reading() as connection:
            catalogue = journal.catalogue_read_at(connection)
            notifications = notification_records.read_at(connection)
        return look_turns(
            Reading(catalogue, self._wishes.catalogue_max_age),
            Reading(notifications, self._notifications.max_age),
            now=self._clock(),
            together_after=self._wishes.listing_max_age,
            takes_turns=can.news_hint_at_forums and can.notifications,
        )

    async def _take_in_messages(self, snapshot: Snapshot, *, before_sending: bool = False) -> None:
        if self._workspace.policy.features.has(Feature.MESSAGES):
            page = snapshot.conversations
            await self._messages.take_in(page, before_sending=before_sending)

    def give_way(self) -> None:
        """End soon if only files are being fetched: something that waits is more important."""
        self._content.give_way()
        self._feeds.give_way()
        self._files.give_way()

    def look_again_at_files(self) -> bool:
        """Go by what files the person wants now; False if none are being fetched, or yet to be."""
        return self._files.look_again()

    def _note_end(self) -> None:
        """Note that all of the text is here; files, which can take long, come after that."""
        self._progress(SyncPhase.FINISHING, 0, 0, "")
        with self._workspace.database.writing(durable=False) as connection:
            journal.note_sync(connection, self._clock())
        outbox, vault = self._workspace.outbox_store, self._workspace.vault
        vault.forget_others(outbox.digests(), self._clock())
        self._workspace.storage.prune_backups()
        outbox.forget_actions(self._clock() - SENT_SHOWN)

    async def _deliver(self, kinds: frozenset[ItemKind] = frozenset(ItemKind)) -> None:
        self._progress(SyncPhase.SENDING, 0, 0, "")
        await self._delivery.settle_doubts()
        await self._delivery.send_queued(kinds)

    async def _outwait_doubts(self) -> None:
        """Wait until the server's longest plausible time is over, look again, and send again."""
        while (due := self._delivery.next_due()) is not None:
            pause = (due - self._clock()).total_seconds()
            if pause > 2 * self._wishes.settle_after.total_seconds() + 1:
                return
            self._progress(SyncPhase.WAITING, 0, 0, "")
            await asyncio.sleep(max(0.0, pause))
            await self._deliver()

    def _known_server_time(self) -> datetime | None:
        with self._workspace.database.reading() as connection:
            stored = journal.fact(connection, _SERVER_SEEN_FACT)
        return from_stamp(float(stored)) if stored else None

    def _take_server_time(self) -> None:
        if self._pull.server_seen is not None:
            self._delivery.server_seen = self._pull.server_seen

    def _remember(self) -> None:
        with self._workspace.database.writing(durable=False) as connection:
            journal.remember_site(connection, self._server.remember())
            seen = self._delivery.server_seen
            if seen is not None:
                journal.set_fact(connection, _SERVER_SEEN_FACT, str(to_stamp(seen)))
            usage = self._usage()
            month = month_of(self._clock().astimezone())
            journal.add_traffic(connection, month, usage.bytes_sent + usage.bytes_received)
            can = self._server.capabilities
            note_offers(connection, _offers_of(can))
            limit = can.upload_limit_bytes
            journal.set_fact(connection, UPLOAD_LIMIT_FACT, str(limit))

    def _usage(self) -> Usage:
        """Return what the sync has cost, feeds of other hosts with it."""
        site, feeds = self._server.usage, self._feeds.usage
        return Usage(
            requests=site.requests + feeds.requests,
            bytes_sent=site.bytes_sent + feeds.bytes_sent,
            bytes_received=site.bytes_received + feeds.bytes_received,
        )

    def _progress(self, phase: SyncPhase, done: int, total: int, name: str) -> None:
        usage = self._server.usage
        self._listener(SyncProgress(phase, done, total, usage.bytes_received, usage.requests, name))

    def _report(self, error: ServerError | None, *, cancelled: bool = False) -> SyncReport:
        tally = self._delivery.tally
        doubtful = self._delivery.in_doubt()
        usage = self._usage()
        return SyncReport(
            finished_at=self._clock(),
            seconds=time.monotonic() - self._began,
            requests=usage.requests,
            bytes_sent=usage.bytes_sent,
            bytes_received=usage.bytes_received,
            pulled=self._pull.pulled,
            sent=tally.sent,
            in_doubt=len(doubtful),
            held=tally.held,
            rests_until=self._delivery.rests_until(),
            rejected=tally.rejected,
            outcomes=(
                *tally.outcomes,
                *(ItemOutcome(i.item_id, i.state, i.reason, i.remote_id) for i in doubtful),
            ),
            failures=(
                *self._messages.failures,
                *self._notifications.failures,
                *self._pull.failures,
                *self._content.failures,
                *self._calendar.failures,
                *self._files.failures,
            ),
            files=self._files.fetched,
            error=error,
            cancelled=cancelled,
        )


def _log_figures(report: SyncReport) -> None:
    """Leave a line by which it can be told later how syncs went."""
    log.info(
        "sync ended (%s): %.1f s, %d requests, %d bytes out, %d in, %d sent, %d in doubt,"
        " %d rejected, %d parts failed, %d files",
        "whole" if report.error is None else type(report.error).__name__,
        report.seconds,
        report.requests,
        report.bytes_sent,
        report.bytes_received,
        report.sent,
        report.in_doubt,
        report.rejected,
        len(report.failures),
        report.files,
    )


def _offers_of(can: Capabilities) -> SiteOffers:
    return SiteOffers(
        outlines=can.content,
        calendar=can.calendar,
        uploads=can.uploads,
        reaction=can.reaction,
        search=can.search,
    )


def sync_lock(workspace: Workspace) -> AccountLock:
    """Return the lock that lets one program at a time sync an account."""
    return AccountLock(workspace.folder)


def _check_same_person(account: Account, remote_user_id: str) -> None:
    """Never deliver one person's words under another one's name."""
    if account.remote_user_id != remote_user_id:
        raise WrongPerson("the token belongs to another person")
