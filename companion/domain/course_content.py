"""What a course holds: sections with activities, their text, chapters and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.course import Completion

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from companion.domain.course import CourseSummary


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file of an activity, as the site names it; no secret is in its address.

    `folder` is where it stands within the activity, such as ``/posters/``. `size_bytes` is 0 where
    the site does not tell.
    """

    name: str
    folder: str
    mime_type: str
    size_bytes: int
    address: str
    modified_at: datetime | None


@dataclass(frozen=True, slots=True)
class RemoteChapter:
    """A chapter of a book as a server lists it: its text stands at `address`.

    `level` is 0 for a chapter and 1 for one within the chapter before it.
    """

    remote_id: str
    title: str
    level: int
    address: str
    modified_at: datetime | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of a book; `html` is clean, and None as long as the text is not here."""

    title: str
    level: int
    html: str | None


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity in the outline of a course.

    `kind` is the server's word, such as ``page``. `link` leads to it on the website, `target` is
    where a link of the course leads. `restriction` says, in the site's words, why it is not open to
    the person (then it is not `visible`). `completion` is what the person sees: an own tick that
    waits to be sent stands over the server's word, and `tick_waits` tells so. `forum_id` is the
    local id of the forum that it is. `has_text`: its text or its chapters belong to the course.
    """

    activity_id: int
    remote_id: str
    course_id: int
    kind: str
    name: str
    description_html: str
    visible: bool
    restriction: str
    link: str | None
    target: str | None
    opens_at: datetime | None
    due_at: datetime | None
    completion: Completion
    completed_by_hand: bool
    tick_waits: bool
    forum_id: int | None
    has_text: bool
    file_count: int

    @property
    def can_tick(self) -> bool:
        """Whether the person says by hand that it is done."""
        return (
            self.visible
            and self.completed_by_hand
            and (self.completion is not Completion.NOT_TRACKED)
        )


@dataclass(frozen=True, slots=True)
class Progress:
    """How much is done of what can be done."""

    done: int
    all: int


def progress_of(activities: Iterable[Activity]) -> Progress:
    """Count what is done of the activities that are open and tracked; failed ones are not."""
    tracked = [
        one for one in activities if one.visible and one.completion is not Completion.NOT_TRACKED
    ]
    return Progress(sum(one.completion is Completion.DONE for one in tracked), len(tracked))


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a course, with its activities in order; texts are clean HTML."""

    section_id: int
    remote_id: str
    name: str
    summary_html: str
    visible: bool
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A course with its sections; `read_at` is when it was last read, None for never.

    `pack_made_at` is when the pack was made of which something is not checked with the site yet.
    `is_forums_only`: the site knows no sections and activities, just forums.
    """

    course: CourseSummary
    sections: tuple[Section, ...]
    read_at: datetime | None
    pack_made_at: datetime | None = None
    is_forums_only: bool = False

    @property
    def progress(self) -> Progress:
        """How far the person has come in the course."""
        return progress_of(one for section in self.sections for one in section.activities)


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """One activity with all that is here of it.

    `html` is its clean text, None where it has none or it was not read yet.
    """

    activity: Activity
    course_name: str
    section_name: str
    html: str | None
    chapters: tuple[Chapter, ...]
    files: tuple[ContentFile, ...]
