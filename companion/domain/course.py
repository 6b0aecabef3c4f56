"""Courses, as the views show them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
