"""Courses, and what they hold, with the packs that parts of them came from."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from companion.store.tables.table_columns import child_of


class CourseRow(SQLModel, table=True):
    """A course the person is enrolled in.

    `kept` says that its forums are kept offline, `keeps_files` that their files are, too; never
    the second without the first. `outline_wanted`: something hints at a change in its outline.
    """

    __tablename__: ClassVar[str] = "course"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    position: int
    name: str
    short_name: str
    summary_html: str
    starts_at: float | None = None
    ends_at: float | None = None
    modified_at: float | None = None
    kept: bool = True
    keeps_files: bool = False
    outline_read_at: float | None = None
    outline_modified_at: float | None = None
    outline_wanted: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    vanished_at: float | None = None


class PackRow(SQLModel, table=True):
    """A course pack that was taken in; `made_at` by the clock of who made it, the other by ours."""

    __tablename__: ClassVar[str] = "pack"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=child_of("course.id"))
    made_at: float
    taken_at: float


class SectionRow(SQLModel, table=True):
    """A section of a course. `for_all`: every participant sees it, as far as the server tells."""

    __tablename__: ClassVar[str] = "section"
    __table_args__ = (UniqueConstraint("course_id", "remote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=child_of("course.id", index=False))
    remote_id: str
    position: int
    name: str
    summary_html: str
    visible: bool
    pack_id: int | None = None
    for_all: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})


class ActivityRow(SQLModel, table=True):
    """An activity of a section: its name, kind, text, links, dates and completion.

    `text_html` is the clean text of a page; `target` is where a link of the course leads.
    `completed_at` is when the person finished it, by the server's clock; after an own tick by ours.
    `for_all`: every participant sees it, as far as the server tells.
    """

    __tablename__: ClassVar[str] = "activity"
    __table_args__ = (UniqueConstraint("section_id", "remote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    section_id: int = Field(sa_column=child_of("section.id", index=False))
    remote_id: str
    position: int
    kind: str
    name: str
    link: str | None = None
    description_html: str
    visible: bool
    due_at: float | None = None
    completion: str
    completed_by_hand: bool
    forum_remote_id: str | None = None
    opens_at: float | None = None
    restriction: str = Field(default="", sa_column_kwargs={"server_default": ""})
    target: str | None = None
    text_html: str | None = None
    completed_at: float | None = None
    pack_id: int | None = None
    for_all: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})


class ChapterRow(SQLModel, table=True):
    """A chapter of a book.

    `clean_html` is None until its text is here; `read_for` is the `modified_at` for which it was
    read. `not_before` (our clock): when it may be tried again after a failure.
    """

    __tablename__: ClassVar[str] = "chapter"
    __table_args__ = (UniqueConstraint("activity_id", "remote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(sa_column=child_of("activity.id", index=False))
    remote_id: str
    position: int
    level: int
    title: str
    address: str
    modified_at: float | None = None
    clean_html: str | None = None
    read_for: float | None = None
    not_before: float | None = None
    pack_id: int | None = None


class ContentFileRow(SQLModel, table=True):
    """A file of an activity."""

    __tablename__: ClassVar[str] = "content_file"
    __table_args__ = (UniqueConstraint("activity_id", "position"),)
    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(sa_column=child_of("activity.id", index=False))
    position: int
    folder: str
    name: str
    mime_type: str
    size_bytes: int
    address: str = Field(index=True)
    modified_at: float | None = None


class TextFileRow(SQLModel, table=True):
    """A file that a text of a course shows or leads to, by its address in the text.

    The text is a section's summary, an activity's (introduction or page), or a chapter's: then its
    activity is named, too. `inline`: it is a picture within the text.
    """

    __tablename__: ClassVar[str] = "text_file"
    id: int | None = Field(default=None, primary_key=True)
    section_id: int | None = Field(sa_column=child_of("section.id", nullable=True))
    activity_id: int | None = Field(sa_column=child_of("activity.id", nullable=True))
    chapter_id: int | None = Field(sa_column=child_of("chapter.id", nullable=True))
    address: str = Field(index=True)
    name: str
    inline: bool


class FileWishRow(SQLModel, table=True):
    """The person wants the files of a course, or of one section, also those that come later.

    `section_remote_id` is empty for the whole course: a wish stays when outlines are forgotten and
    read anew. `largest_bytes`: larger ones are not wanted by it; 0 for any size.
    """

    __tablename__: ClassVar[str] = "file_wish"
    __table_args__ = (UniqueConstraint("course_id", "section_remote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=child_of("course.id", index=False))
    section_remote_id: str
    largest_bytes: int
    made_at: float


class CourseTextRow(SQLModel, table=True):
    """What a search finds in a course: its summary, a section, an activity, or a chapter.

    It is made of the rows that it belongs to, and goes with them; `section_id`, `activity_id` or
    `chapter_id` says which one that is, none of them that it is the course itself. `kind` is
    ``course``, ``section``, ``chapter`` or the activity's own. `digest` (SHA-256) tells whether
    what it was made of has changed. Its folded words stand in ``course_search``, under its id.
    """

    __tablename__: ClassVar[str] = "course_text"
    __table_args__ = (Index("ix_course_text_modified", "modified_at"),)
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=child_of("course.id"))
    section_id: int | None = Field(sa_column=child_of("section.id", nullable=True))
    activity_id: int | None = Field(sa_column=child_of("activity.id", nullable=True))
    chapter_id: int | None = Field(sa_column=child_of("chapter.id", nullable=True))
    kind: str
    title: str
    plain_text: str
    modified_at: float | None = None
    digest: str
