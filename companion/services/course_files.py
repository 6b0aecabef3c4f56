"""Files of courses: what is here, having them fetched, letting them wait, removing them.

Wishes are kept; the next sync brings what they are for. Each method that changes something returns
what the views have to read again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.domain.course_files import DownloadQueue
from companion.errors import NotFound
from companion.store import course_file_views, course_records, file_wishes
from companion.store.cached_files import (
    courses_with,
    discussions_with,
    largest_file_bytes,
    wanted_files,
)
from companion.store.file_wishes import WHOLE_COURSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.course_files import CourseFile, CourseFileList
    from companion.store.clock import Clock
    from companion.store.database import Database
    from companion.store.file_cache import FileCache


class CourseFiles:
    """The files of the courses of one account."""

    def __init__(self, database: Database, cache: FileCache, clock: Clock) -> None:
        self._database = database
        self._cache = cache
        self._clock = clock

    # Reading --------------------------------------------------------------------------------

    def files(self, course_id: int) -> CourseFileList:
        """Return the files of a course by its sections; raise `NotFound`."""
        with self._database.reading() as connection:
            found = course_file_views.course_file_list(connection, course_id)
        return replace(
            found,
            sections=tuple(
                replace(section, files=self._with_beginnings(section.files))
                for section in found.sections
            ),
        )

    def of_activity(self, activity_id: int) -> tuple[CourseFile, ...]:
        """Return the files of an activity, with those that its texts show or lead to."""
        with self._database.reading() as connection:
            found = course_file_views.activity_files(connection, activity_id)
        return self._with_beginnings(found)

    def queue(self) -> DownloadQueue:
        """Return what is still to come, in the order in which it comes."""
        with self._database.reading() as connection:
            largest = largest_file_bytes(connection)
            wanted = wanted_files(connection, self._clock(), largest)
            order = [file.address for file in wanted]
            found = course_file_views.download_queue(connection, order)
        return DownloadQueue(found.is_paused, self._with_beginnings(found.files))

    # Wanting --------------------------------------------------------------------------------

    def download_file(self, address: str) -> ChangeSet:
        """Want a file now, whatever its size and the limits; also after it failed or was paused.

        Raises `NotFound`.
        """
        self._cache.ask(address)
        return self._changes([address])

    def download_activity(self, activity_id: int) -> ChangeSet:
        """Want the files of an activity now, whatever their size and the limits."""
        missing = [
            one.file.address
            for one in self.of_activity(activity_id)
            if one.file.digest is None or one.outdated
        ]
        for address in missing:
            self._cache.ask(address)
        return self._changes(missing)

    def download_section(self, section_id: int, largest_bytes: int = 0) -> ChangeSet:
        """Want the files of a section up to a size, also those that come later; `NotFound`.

        They come within the limits that the person has set. `largest_bytes` is 0 for any size.
        """
        with self._database.writing(durable=True) as connection:
            course_id, remote_id = course_file_views.section_place(connection, section_id)
            now = self._clock()
            file_wishes.make_wish(connection, course_id, remote_id, largest_bytes, now)
        return ChangeSet(course_files=frozenset({course_id}))

    def download_course(self, course_id: int, largest_bytes: int = 0) -> ChangeSet:
        """Want the files of a course as `download_section` does those of a section."""
        with self._database.writing(durable=True) as connection:
            if not course_records.course_summaries(connection, course_id):
                raise NotFound("course", course_id)
            now = self._clock()
            file_wishes.make_wish(connection, course_id, WHOLE_COURSE, largest_bytes, now)
        return ChangeSet(course_files=frozenset({course_id}))

    def stop_section(self, section_id: int) -> ChangeSet:
        """Want the files of a section no more as they come; what is here stays."""
        with self._database.writing(durable=True) as connection:
            course_id, remote_id = course_file_views.section_place(connection, section_id)
            file_wishes.end_wishes(connection, course_id, remote_id)
        return ChangeSet(course_files=frozenset({course_id}))

    def stop_course(self, course_id: int) -> ChangeSet:
        """Want the files of a course no more as they come, nor of its sections."""
        with self._database.writing(durable=True) as connection:
            file_wishes.end_wishes(connection, course_id, WHOLE_COURSE)
        return ChangeSet(course_files=frozenset({course_id}))

    # Letting wait ---------------------------------------------------------------------------

    def pause(self) -> ChangeSet:
        """Let all that is to come wait; what the person asks for from now on comes all the same."""
        return self._pause_all(on=True)

    def resume(self) -> ChangeSet:
        """Go on with all that waits, but for files that were paused one by one."""
        return self._pause_all(on=False)

    def pause_file(self, address: str) -> ChangeSet:
        """Let a file wait; what is here of it stays, to be gone on with."""
        self._cache.ensure(address)
        with self._database.writing(durable=True) as connection:
            file_wishes.let_wait(connection, [address], on=True)
        return self._changes([address])

    def resume_file(self, address: str) -> ChangeSet:
        """Go on with a file, within the limits; at once, whatever failed before."""
        self._cache.ensure(address)
        with self._database.writing(durable=True) as connection:
            file_wishes.let_wait(connection, [address], on=False)
        return self._changes([address])

    # Removing -------------------------------------------------------------------------------

    def remove_file(self, address: str) -> ChangeSet:
        """Remove a file from this computer, or from the queue: it comes only if it is asked for.

        A pinned one stays. Raises `NotFound`.
        """
        self._cache.ensure(address)
        self._cache.remove([address])
        return self._changes([address])

    def remove_activity(self, activity_id: int) -> ChangeSet:
        """Remove the files of an activity; pinned ones, and pictures within its texts, stay."""
        files = [one for one in self.of_activity(activity_id) if not one.file.inline]
        self._remove(files)
        return self._changes([one.file.address for one in files])

    def remove_section(self, section_id: int) -> ChangeSet:
        """Remove the files of a section, and its standing wish; pinned ones and pictures stay."""
        with self._database.reading() as connection:
            course_id, _ = course_file_views.section_place(connection, section_id)
        changes = self.stop_section(section_id)
        self._remove(one for one in self.files(course_id).files if one.section_id == section_id)
        return changes

    def remove_course(self, course_id: int) -> ChangeSet:
        """Remove the files of a course, and all its standing wishes; pinned ones stay."""
        changes = self.stop_course(course_id)
        self._remove(self.files(course_id).files)
        return changes

    def _remove(self, files: Iterable[CourseFile]) -> None:
        """Remove files that are here or to come; there is nothing to say of the others."""
        addresses = [one.file.address for one in files if one.file.digest or one.is_coming]
        self._cache.remove(addresses)

    def _pause_all(self, *, on: bool) -> ChangeSet:
        concerned = {one.file.course_id for one in self.queue().files}
        with self._database.writing(durable=True) as connection:
            file_wishes.pause_all(connection, self._clock(), on=on)
        return ChangeSet(
            downloads=True,
            course_files=frozenset(number for number in concerned if number is not None),
        )

    def _with_beginnings(self, files: Sequence[CourseFile]) -> tuple[CourseFile, ...]:
        """Return files that are to come with how much of each is here."""
        return tuple(
            replace(one, done_bytes=self._cache.begun_bytes(one.file.address))
            if one.is_coming
            else one
            for one in files
        )

    def _changes(self, addresses: Sequence[str]) -> ChangeSet:
        with self._database.reading() as connection:
            courses = {each for one in addresses for each in courses_with(connection, one)}
            discussions = {each for one in addresses for each in discussions_with(connection, one)}
        return ChangeSet(
            discussions=frozenset(discussions), course_files=frozenset(courses), downloads=True
        )
