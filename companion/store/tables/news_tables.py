"""Feeds that the person follows, and their entries."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from companion.store.tables.table_columns import child_of


class FeedRow(SQLModel, table=True):
    """A public feed in the person's list; those that are only linked to have no row.

    `page` is the page for people beside it. `tried_at` is when it was last asked for, `read_at`
    when it was read well; `problem` is why it was not. `wanted`: the person waits for it, whatever
    the limits. `seeks_feed`: the person gave the address, which may be a page that names its feed.
    """

    __tablename__: ClassVar[str] = "feed"
    id: int | None = Field(default=None, primary_key=True)
    address: str = Field(unique=True)
    title: str
    page: str
    service: str
    origin: str
    is_on: bool
    wanted: bool
    seeks_feed: bool
    etag: str
    last_modified: str
    tried_at: float | None = None
    read_at: float | None = None
    problem: str | None = None


class NewsEntryRow(SQLModel, table=True):
    """An entry of the stream: of a feed, or something new in a course.

    `key` names it within its feed, or within its course. `html` is clean and without pictures.
    `listed`: it stands in the newest document of its feed, so that it would come back if it went.
    `read_at` is a mark of this computer alone.
    """

    __tablename__: ClassVar[str] = "news_entry"
    __table_args__ = (UniqueConstraint("feed_id", "course_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    feed_id: int | None = Field(default=None, sa_column=child_of("feed.id", nullable=True))
    course_id: int | None = Field(default=None, sa_column=child_of("course.id", nullable=True))
    section_id: int | None = Field(default=None, sa_column=child_of("section.id", nullable=True))
    activity_id: int | None = Field(default=None, sa_column=child_of("activity.id", nullable=True))
    key: str
    kind: str
    title: str
    html: str
    plain_text: str
    link: str
    happened_at: float = Field(index=True)
    listed: bool
    read_at: float | None = None
