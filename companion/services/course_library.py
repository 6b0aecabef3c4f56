"""Courses: listing them, and choosing what of them is kept offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.change_set import ChangeSet
from companion.errors import NotFound
from companion.store import course_records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.course import CourseSummary, Keep
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

    def set_keep(self, course_id: int, keep: Keep) -> ChangeSet:
        """Choose what of a course is kept offline; raise `NotFound`. What is cached stays."""
        self.course(course_id)
        return self.choose({course_id: keep})

    def choose(self, choices: Mapping[int, Keep]) -> ChangeSet:
        """Choose for several courses, by their local ids, what of each is kept offline."""
        with self._database.writing(durable=True) as connection:
            course_records.set_keep(connection, choices)
        return ChangeSet(courses=True)
