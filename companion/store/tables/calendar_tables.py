"""Events of courses, what the person keeps to them, and reminders told."""

from __future__ import annotations

from typing import ClassVar

from sqlmodel import Field, SQLModel


class CalendarEventRow(SQLModel, table=True):
    """An event of the site's calendar; `html` is clean.

    `activity_remote_id` is the number of its activity's page, `course_remote_id` is null for what
    belongs to no course.
    """

    __tablename__: ClassVar[str] = "calendar_event"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    kind: str
    name: str
    html: str
    location: str
    course_remote_id: str | None = None
    course_name: str
    activity_remote_id: str | None = None
    activity_kind: str
    starts_at: float = Field(index=True)
    duration_seconds: float
    link: str | None = None


class OwnEventRow(SQLModel, table=True):
    """What the person noted about an entry of the calendar, and their own reminder of it.

    `key` names the entry (`companion/store/calendar_views.py`). Title, course and time are kept
    beside it, so that the words say what they are about when the entry is gone.
    """

    __tablename__: ClassVar[str] = "own_event"
    key: str = Field(primary_key=True)
    note: str
    remind_minutes: int | None = None
    title: str
    course_name: str
    starts_at: float | None = None
    updated_at: float


class ToldReminderRow(SQLModel, table=True):
    """A reminder that was given: of which entry, for which time, and how long before it."""

    __tablename__: ClassVar[str] = "told_reminder"
    key: str = Field(primary_key=True)
    starts_at: float = Field(primary_key=True)
    minutes: int = Field(primary_key=True)
    told_at: float
