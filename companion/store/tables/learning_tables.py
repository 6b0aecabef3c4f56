"""The journal of the person, and what they read, day by day."""

from __future__ import annotations

from typing import ClassVar

from sqlmodel import Field, SQLModel


class JournalEntryRow(SQLModel, table=True):
    """An entry of the journal of experience: the person's words, which no server ever sees.

    `day` (``2026-11-29``) is the day that it tells of. `about_…` names what it is about by the
    server's id. `deleted_at`: the person deleted it, and can still undo that.
    """

    __tablename__: ClassVar[str] = "journal_entry"
    entry_id: str = Field(primary_key=True)
    day: str = Field(index=True)
    tried: str
    outcome: str
    about_kind: str | None = None
    about_remote_id: str | None = None
    about_name: str
    created_at: float
    updated_at: float
    deleted_at: float | None = None


class JournalVersionRow(SQLModel, table=True):
    """The words that an entry of the journal had before they were changed; ids only grow."""

    __tablename__: ClassVar[str] = "journal_version"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    entry_id: str = Field(foreign_key="journal_entry.entry_id", ondelete="CASCADE", index=True)
    tried: str
    outcome: str
    kept_at: float


class ReadingDayRow(SQLModel, table=True):
    """How many posts the person has read on a day (``2026-11-29``) of this computer's calendar."""

    __tablename__: ClassVar[str] = "reading_day"
    day: str = Field(primary_key=True)
    posts: int
