"""Courses with their sections and activities, as the views show them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Completion(StrEnum):
    """How far the person has come with an activity."""

    NOT_TRACKED = "not_tracked"
    OPEN = "open"
    DONE = "done"
    FAILED = "failed"


class Keep(StrEnum):
    """What of a course is kept offline: nothing, its text, or its text and files."""

    OFF = "off"
    TEXT = "text"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class CourseSummary:
    """A course in the list of courses; `keep` is the person's choice."""

    course_id: int
    remote_id: str
    name: str
    short_name: str
    summary_html: str
    forum_count: int
    unread_count: int
    keep: Keep

    @property
    def kept(self) -> bool:
        """Whether its forums are kept offline, with or without their files."""
        return self.keep is not Keep.OFF


@dataclass(frozen=True, slots=True)
class Activity:
    """Something in a course: a page, a file, a quiz, a forum. `kind` is the server's word."""

    activity_id: int
    remote_id: str
    name: str
    kind: str
    link: str | None
    due_at: datetime | None
    completion: Completion
    forum_id: int | None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a course with its activities, in the order of the course."""

    section_id: int
    remote_id: str
    name: str
    summary_html: str
    activities: tuple[Activity, ...]
