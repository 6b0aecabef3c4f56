"""Comments of courses."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel


class CommentBoardRow(SQLModel, table=True):
    """How the comments of a course stand.

    `read_for` is the reading of the outline with which they were read. At `refused_at`, by this
    machine's clock, the site would not tell them. `total` is how many there are on the site.
    """

    __tablename__: ClassVar[str] = "comment_board"
    course_id: int = Field(primary_key=True, foreign_key="course.id", ondelete="CASCADE")
    read_for: float | None = None
    refused_at: float | None = None
    can_post: bool = False
    total: int = 0


class CourseCommentRow(SQLModel, table=True):
    """A comment. Ids are never used again: an attempt remembers the newest one of its time."""

    __tablename__: ClassVar[str] = "course_comment"
    __table_args__ = (
        UniqueConstraint("course_id", "remote_id"),
        Index("ix_course_comment_created_at", "created_at"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(foreign_key="course.id", ondelete="CASCADE")
    remote_id: str
    author_remote_id: str
    author_name: str
    clean_html: str
    plain_text: str
    created_at: float
    can_delete: bool = False
