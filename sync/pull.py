"""Executes a plan: reads from the server and commits page by page, each with its watermark."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from companion.domain.change_set import ChangeSet
from companion.errors import Busy, Offline, Rejected, ServerError, SignedOut
from companion.store import (
    course_records,
    forum_intake,
    journal,
    outline_intake,
    pack_intake,
    reading_list,
)
from companion.store.figures import figures
from companion.store.post_intake import apply_posts
from sync.bundles import MOST_DISCUSSIONS, MOST_ONE_BY_ONE, Bundles
from sync.events import PartFailure, Pulled, StoreChanged, SyncPhase
from sync.listing import REQUESTS_AT_ONCE, ListingReader
from sync.planner import Plan, plan_pull
from sync.server_port import Absence, ForumWatch
from sync.together import together

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.store.clock import Clock
    from companion.store.database import Connection, Database
    from companion.store.reading_list import WantedDiscussion
    from sync.events import Listener
    from sync.server_port import DiscussionPosts, ForumServer, Snapshot

log = logging.getLogger(__name__)

_POSTS_A_TRANSACTION: Final = 150
_STALE_A_SYNC: Final = 40


class Pull:
    """Brings the local store of one account up to date with the server.

    `listing_max_age` and `thread_max_age` say how old a whole listing, and the posts of a
    discussion, may get before they are read again without any sign of news.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        listener: Listener,
        progress: Callable[[SyncPhase, int, int, str], None],
        clock: Clock,
        *,
        listing_max_age: timedelta,
        thread_max_age: timedelta,
    ) -> None:
        self._server = server
        self._database = database
        self._listener = listener
        self._progress = progress
        self._clock = clock
        self._listing_max_age = listing_max_age
        self._thread_max_age = thread_max_age
        self._listings = ListingReader(
            server,
            database,
            clock,
            progress,
            self._tell_discussions,
            partial(self._fail, "forum"),
        )
        self._touched_courses = 0
        self._touched_forums: set[int] = set()
        self._touched_discussions: set[int] = set()
        self._posts_before = 0
        self._cached_before: dict[str, int] = {}
        self.failures: list[PartFailure] = []
        self.server_seen: datetime | None = None

    async def look(self, *, catalogue: bool) -> Snapshot:
        """Look at the site without taking anything in; it also tells the server's clock.

        Without `catalogue` courses and forums are read only if there is a sign of change in them.
        """
        with self._database.reading() as connection:
            self._posts_before = figures(connection).posts
            marks = journal.watermarks(connection)
            watched = _watches(connection, marks)
        self._cached_before = {remote_id: mark.cached for remote_id, mark in marks.items()}
        snapshot = await self._server.snapshot(watched, catalogue=catalogue)
        if snapshot.server_time is not None:
            self.server_seen = snapshot.server_time
        return snapshot

    async def take_in(self, snapshot: Snapshot) -> None:
        """Pull everything that is new; raise `Offline`, `Busy` or `SignedOut`, and go on later.

        What one part of the site answers wrongly is noted in `failures`; the rest goes on.
        """
        self._progress(SyncPhase.LISTING, 0, 0, "")
        with self._database.reading() as connection:
            self._posts_before = figures(connection).posts
        self._take_snapshot(snapshot)
        plan = self._plan(snapshot)
        self._note_plan(plan, snapshot)
        # Listings first: they carry the opening posts, the first words that a person can read.
        await self._listings.read(plan.listings, snapshot.server_time)
        await self.read_wanted()

    @property
    def pulled(self) -> Pulled:
        """How much was new or changed so far."""
        with self._database.reading() as connection:
            posts = figures(connection).posts - self._posts_before
        return Pulled(
            courses=self._touched_courses,
            forums=len(self._touched_forums),
            discussions=len(self._touched_discussions),
            posts=max(0, posts),
        )

    # Snapshot and plan ----------------------------------------------------------------------

    def _take_snapshot(self, snapshot: Snapshot) -> None:
        now = self._clock()
        courses, forums = 0, set[int]()
        if snapshot.catalogue:
            with self._database.writing(durable=False) as connection:
                courses = course_records.apply_courses(connection, snapshot.courses, now)
                forums = forum_intake.apply_forums(connection, snapshot.forums, now)
                pack_intake.drop_unshown(connection)
                journal.note_catalogue(connection, now)
        self._touched_courses += courses
        self._touched_forums |= forums
        if courses or forums:
            self._tell(ChangeSet(courses=True, forums=frozenset(forums)))
        for remote_id, error in snapshot.troubled_courses.items():
            self.failures.append(PartFailure("course", remote_id, error))

    def _plan(self, snapshot: Snapshot) -> Plan:
        named = {
            first for report in snapshot.reports.values() for first in report.first_post_remote_ids
        }
        with self._database.reading() as connection:
            return plan_pull(
                snapshot,
                journal.watermarks(connection),
                reading_list.known_by_first_posts(connection, named),
                now=self._clock(),
                listing_max_age=self._listing_max_age,
                cached_before=self._cached_before,
            )

    def _note_plan(self, plan: Plan, snapshot: Snapshot) -> None:
        """Write down which discussions have news together with the watermarks that say so."""
        until = snapshot.server_time
        stale_before = self._clock() - self._thread_max_age
        with self._database.writing(durable=False) as connection:
            outline_intake.want_outlines(connection, snapshot.changed_courses)
            for news in plan.news:
                journal.await_reading(connection, news.discussion_remote_ids)
                if until is not None:
                    journal.mark_checked(connection, news.forum_id, until)
            if until is not None:
                for forum_id in plan.unchanged:
                    journal.mark_checked(connection, forum_id, until)
            # Who asks for everything to be checked gets everything; LIMIT -1 is none.
            limit = _STALE_A_SYNC if self._thread_max_age > timedelta() else -1
            stale = reading_list.stale_discussions(connection, stale_before, self._clock(), limit)
            journal.await_reading(connection, stale)

    # Posts ----------------------------------------------------------------------------------

    async def read_wanted(self) -> None:
        """Read what the local store knows to be new but does not have, the most wanted first."""
        with self._database.reading() as connection:
            wanted = reading_list.wanted_discussions(connection)
        self._progress(SyncPhase.READING, 0, len(wanted), "")
        batched = self._server.capabilities.batch_reads
        bundles = Bundles(wanted, MOST_DISCUSSIONS if batched else MOST_ONE_BY_ONE)
        done = 0

        async def reader() -> None:
            nonlocal done
            for bundle in bundles:
                await self._read_bundle(bundle, bundles)
                done += len(bundle)
                self._progress(SyncPhase.READING, done, len(wanted), bundle[-1].title)

        await together(reader() for _ in range(REQUESTS_AT_ONCE))

    async def _read_bundle(self, bundle: Sequence[WantedDiscussion], bundles: Bundles) -> None:
        asked_at = time.monotonic()
        answers = await self._server.posts([wanted.remote_id for wanted in bundle])
        bundles.note_answer(time.monotonic() - asked_at)
        titles = {wanted.remote_id: wanted.title for wanted in bundle}
        # What ended the run at one of them does not take away what came before it.
        ended = [answer for answer in answers if isinstance(answer.error, _ENDS_THE_RUN)]
        whole = [one for one in answers if not isinstance(one.error, _ENDS_THE_RUN)]
        for part in _in_transactions(whole):
            changed: set[int] = set()
            with self._database.writing(durable=False) as connection:
                for answer in part:
                    changed |= self._apply_answer(connection, answer, titles)
            self._tell_discussions(None, changed)
            await asyncio.sleep(0)  # other answers, and a wish to stop, get their turn
        if ended and ended[0].error is not None:
            raise ended[0].error

    def _apply_answer(
        self, connection: Connection, answer: DiscussionPosts, titles: dict[str, str]
    ) -> set[int]:
        remote_id = answer.discussion_remote_id
        now = self._clock()
        if answer.absence is None:
            return apply_posts(connection, remote_id, answer.posts, now)
        if answer.absence is Absence.GONE:
            return forum_intake.delete_discussion(connection, remote_id)
        if answer.absence is Absence.NOT_FOR_YOU_NOW:
            return forum_intake.hide_discussion(connection, remote_id, now)
        if answer.error is not None:
            self._fail("discussion", titles.get(remote_id, remote_id), answer.error)
            if isinstance(answer.error, Rejected):
                # Whatever its reason: the site does not show this person what only a pack has told.
                return forum_intake.drop_from_packs(connection, remote_id)
        return set()

    # ---------------------------------------------------------------------------------------

    def _fail(self, part: str, name: str, error: ServerError) -> None:
        if isinstance(error, _ENDS_THE_RUN):
            raise error
        log.warning("%s could not be read: %s", part, error)
        self.failures.append(PartFailure(part, name, error))

    def _tell_discussions(self, forum_id: int | None, changed: set[int]) -> None:
        if not changed:
            return
        self._touched_discussions |= changed
        self._tell(
            ChangeSet(
                courses=True,
                forums=frozenset({forum_id} if forum_id is not None else self._forums_of(changed)),
                discussions=frozenset(changed),
            )
        )

    def _forums_of(self, discussion_ids: set[int]) -> set[int]:
        with self._database.reading() as connection:
            return reading_list.forums_of(connection, discussion_ids)

    def _tell(self, changes: ChangeSet) -> None:
        self._listener(StoreChanged(changes))


def _watches(connection: Connection, marks: dict[str, journal.Watermark]) -> tuple[ForumWatch, ...]:
    """Ask for news since the second before the last look: a change in its own second counts.

    `since` means later than, in whole seconds (Moodle facts: incremental sync).
    """
    return tuple(
        ForumWatch(
            forum_remote_id=place.forum_remote_id,
            course_remote_id=place.course_remote_id,
            module_id=place.module_id,
            since=(marks[place.forum_remote_id].checked_until or _THE_BEGINNING)
            - timedelta(seconds=1),
        )
        for place in reading_list.forum_places(connection)
        if place.forum_remote_id in marks and marks[place.forum_remote_id].checked_until is not None
    )


_ENDS_THE_RUN: Final = (Offline, Busy, SignedOut)
_THE_BEGINNING: Final = datetime(1970, 1, 2, tzinfo=UTC)


def _in_transactions(answers: Sequence[DiscussionPosts]) -> list[list[DiscussionPosts]]:
    """Part answers so that no transaction keeps a person who is typing waiting."""
    parts: list[list[DiscussionPosts]] = [[]]
    weight = 0
    for answer in answers:
        if parts[-1] and weight + len(answer.posts) > _POSTS_A_TRANSACTION:
            parts.append([])
            weight = 0
        parts[-1].append(answer)
        weight += len(answer.posts)
    return parts
