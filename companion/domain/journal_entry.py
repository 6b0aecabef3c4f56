"""The journal of experience: what a person tried, and what came of it. It never leaves here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


class AboutKind(StrEnum):
    """What an entry of the journal can be about."""

    COURSE = "course"
    ACTIVITY = "activity"
    DISCUSSION = "discussion"


@dataclass(frozen=True, slots=True)
class About:
    """What an entry is about, by the server's id; the name is kept for when it is gone."""

    kind: AboutKind
    remote_id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class JournalWords:
    """The person's words in Markdown: what they tried, what came of it, on which day."""

    day: date
    tried: str
    outcome: str = ""
    about: About | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there are no words at all."""
        return not (self.tried.strip() or self.outcome.strip())

    @property
    def title(self) -> str:
        """The first line with words."""
        lines = (line.strip() for line in f"{self.tried}\n{self.outcome}".splitlines())
        return next((line for line in lines if line), "")


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """An entry as it is kept; its id is a UUID that never changes."""

    entry_id: str
    words: JournalWords
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class JournalVersion:
    """The words that an entry had before they were changed."""

    version_id: int
    entry_id: str
    tried: str
    outcome: str
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that an entry can be about, with the course it belongs to."""

    about: About
    course_name: str
