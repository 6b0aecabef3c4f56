"""Courses: listing them, their outlines, and choosing which are kept offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.errors import NotFound
from companion.store import course_records

if TYPE_CHECKING:
    from collections.abc import Collection

    from companion.domain.course import CourseSummary, Section
    from companion.store.database import Database


class CourseLibrary:
    """The courses of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def courses(self) -> tuple[CourseSummary, ...]:
        """Return the courses in which the person is enrolled, in the server's order."""
        with self._database.reading() as connection:
            return course_records.course_summaries(connection)

    def course(self, course_id: int) -> CourseSummary:
        """Return one course; raise `NotFound`."""
        with self._database.reading() as connection:
            found = course_records.course_summaries(connection, course_id)
        if not found:
            raise NotFound("course", course_id)
        return found[0]

    def outline(self, course_id: int) -> tuple[Section, ...]:
        """Return the sections of a course with their activities; raise `NotFound`."""
        with self._database.reading() as connection:
            return course_records.course_outline(connection, course_id)

    def set_kept(self, course_id: int, *, kept: bool) -> ChangeSet:
        """Choose whether the forums of a course are kept offline; what is cached stays."""
        with self._database.writing(durable=True) as connection:
            course_records.set_kept(connection, [course_id], kept=kept)
        return ChangeSet(courses=True)

    def keep_only(self, course_ids: Collection[int]) -> ChangeSet:
        """Keep just these courses offline."""
        others = [c.course_id for c in self.courses() if c.course_id not in course_ids]
        with self._database.writing(durable=True) as connection:
            course_records.set_kept(connection, course_ids, kept=True)
            course_records.set_kept(connection, others, kept=False)
        return ChangeSet(courses=True)
