"""Reads what courses hold: outlines with their texts, then the chapters of books.

An outline comes when it is missing, when news hint at a change, and now and then without: some
courses in one request. A chapter has an address of its own and costs a request, once for each
change; so chapters come after everything else but files.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from companion.content.clean_html import clean_html
from companion.content.html_pictures import picture_html, with_pictures
from companion.disk_errors import disk_error
from companion.domain.change_set import ChangeSet
from companion.errors import Busy, ContractBroken, Offline, Rejected, ServerError, SignedOut
from companion.store import course_records, outline_intake
from sync.events import PartFailure, StoreChanged, SyncPhase
from sync.file_port import FileHead, FileWish

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.content.html_pictures import Picture
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.file_cache import FileCache
    from companion.store.outline_intake import WantedChapter
    from sync.content_port import OutlineAnswer
    from sync.events import Listener
    from sync.server_port import ForumServer

log = logging.getLogger(__name__)

COURSES_AT_ONCE: Final = 8
"""So many outlines ride in one request: each can have many and long texts."""

_LARGEST_CHAPTER: Final = 4 * 1024 * 1024
_PAUSE_AFTER_FAILURE: Final = timedelta(days=1)
_PART_NAME: Final = "chapter"


class ContentReading:
    """Reads the content of the courses of one account, of which text is kept.

    Chapters pass through `cache` while they come. `failures` are parts that could not be read.
    """

    def __init__(
        self,
        server: ForumServer,
        database: Database,
        cache: FileCache,
        listener: Listener,
        progress: Callable[[SyncPhase, int, int, str], None],
        clock: Clock,
        max_age: timedelta,
    ) -> None:
        self._server = server
        self._database = database
        self._cache = cache
        self._listener = listener
        self._tell_progress = progress
        self._clock = clock
        self._max_age = max_age
        self._gives_way = False
        self.failures: list[PartFailure] = []

    async def read_outlines(self) -> bool:
        """Read the outlines that are due, and return whether any was.

        Raises `Offline`, `Busy` or `SignedOut`, and goes on later.

        Each course is a transaction: what was read before the connection broke is not asked again.
        """
        if not self._server.capabilities.content:
            return False
        now = self._clock()
        with self._database.reading() as connection:
            wanted = outline_intake.courses_without_outline(connection, now - self._max_age, now)
        for start in range(0, len(wanted), COURSES_AT_ONCE):
            self._tell_progress(SyncPhase.FINISHING, start, len(wanted), "")
            await self._read(wanted[start : start + COURSES_AT_ONCE])
        return bool(wanted)

    async def read_chapters(self) -> None:
        """Fetch the texts of chapters, one after the other; raises as `read_outlines`."""
        with self._database.reading() as connection:
            wanted = outline_intake.wanted_chapters(connection, self._clock())
        for number, chapter in enumerate(wanted):
            if self._gives_way:
                return
            self._tell_progress(SyncPhase.FINISHING, number, len(wanted), chapter.title)
            await self._fetch(chapter)

    def give_way(self) -> None:
        """Stop before the next chapter, because something more important waits."""
        self._gives_way = True

    async def _read(self, courses: Sequence[str]) -> None:
        """Read outlines together; where the answer is too large or unreadable, in halves.

        So one course of which the site cannot tell holds up neither the others nor the files.
        """
        try:
            answers = await self._server.outlines(courses)
        except ContractBroken as error:
            if len(courses) == 1:
                self._take_error(courses[0], error)
                return
            half = len(courses) // 2
            await self._read(courses[:half])
            await self._read(courses[half:])
            return
        for answer in answers:
            if answer.error is None:
                self._take_in(answer)
            else:
                self._take_error(answer.course_remote_id, answer.error)
            await asyncio.sleep(0)  # a wish to stop gets its turn

    def _take_in(self, answer: OutlineAnswer) -> None:
        course_id = outline_intake.take_outline(
            self._database, answer.course_remote_id, answer.sections, self._clock()
        )
        if course_id is not None:
            self._tell(course_id)

    def _take_error(self, course_remote_id: str, error: ServerError) -> None:
        """Note what the server said of a course; it is asked again when its outline is due."""
        if isinstance(error, (Offline, Busy, SignedOut)):
            raise error
        log.warning("the outline of a course could not be read: %s", error)
        with self._database.writing(durable=False) as connection:
            outline_intake.note_outline_checked(connection, course_remote_id, self._clock())
            name = course_records.name_of(connection, course_remote_id)
        self.failures.append(PartFailure("course outline", name, error))

    async def _fetch(self, chapter: WantedChapter) -> None:
        try:
            html = await self._chapter(chapter)
        except (Offline, Busy, SignedOut):
            raise
        except ServerError as error:
            log.warning("a chapter could not be read: %s", error)
            self.failures.append(PartFailure("file", chapter.title, error))
            until = self._clock() + _PAUSE_AFTER_FAILURE
            with self._database.writing(durable=False) as connection:
                outline_intake.put_chapter_off(connection, chapter.chapter_id, until)
                if isinstance(error, Rejected):
                    outline_intake.drop_refused_chapter(connection, chapter.chapter_id)
            return
        with self._database.writing(durable=False) as connection:
            outline_intake.take_chapter(connection, chapter.chapter_id, html)
        self._tell(chapter.course_id)

    async def _chapter(self, chapter: WantedChapter) -> str:
        part = self._cache.place_for(_PART_NAME)
        try:
            part.unlink(missing_ok=True)
            wish = FileWish(chapter.address, part, largest_bytes=_LARGEST_CHAPTER)
            await self._server.fetch_file(wish, _Unfollowed())
            html = part.read_bytes().decode("utf-8", "replace").replace("\x00", "\ufffd")
        except OSError as error:
            raise disk_error(error, self._cache.folder) from error
        finally:
            part.unlink(missing_ok=True)
        return with_whole_addresses(clean_html(html), chapter.address)

    def _tell(self, course_id: int) -> None:
        self._listener(StoreChanged(ChangeSet(courses=True, outlines=frozenset({course_id}))))


def with_whole_addresses(html: str, address: str) -> str:
    """Return a clean text whose pictures, named beside it, have their whole addresses."""

    def placed(picture: Picture) -> str:
        return picture_html(urljoin(address, picture.address), picture.words)

    return with_pictures(html, placed)


class _Unfollowed:
    """Hears of a chapter while it comes, and has nobody to tell."""

    def begins(self, head: FileHead) -> None:
        """Need not know: a chapter is never gone on with."""

    def comes(self, done: int, total: int) -> None:
        """Need not know: a chapter is small."""
