"""Forums with their discussions and posts, and how far their news are known."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column, ForeignKey, Index, Integer, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from companion.store.tables.table_columns import child_of, loosely


class PersonRow(SQLModel, table=True):
    """A peer, as posts show them."""

    __tablename__: ClassVar[str] = "person"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    full_name: str
    picture_url: str | None = None


class ForumRow(SQLModel, table=True):
    """A forum of a course, with its rules as far as the server tells them.

    `posting_groups` is a JSON list of groups for which the person may start discussions, each as
    id, name and whether it stands for everyone; `groups_read_at` (our clock) when it was read.
    """

    __tablename__: ClassVar[str] = "forum"
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=child_of("course.id"))
    remote_id: str = Field(unique=True)
    module_id: str
    position: int
    kind: str
    name: str
    intro_html: str
    discussion_count: int
    unread_count: int | None = None
    can_start_discussion: bool
    max_attachments: int
    max_attachment_bytes: int
    takes_ratings: bool = False
    cutoff_at: float | None = None
    block_after: int
    block_period_seconds: int
    lock_after_idle_seconds: int
    has_groups: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    posting_groups: str = Field(default="[]", sa_column_kwargs={"server_default": "[]"})
    groups_read_at: float | None = None
    vanished_at: float | None = None
    pack_id: int | None = None


class ForumWatermarkRow(SQLModel, table=True):
    """How far the pull of a forum has come; times by the server's clock unless said otherwise.

    `checked_until`: news after this is not known yet. `listed_until`: the listing is complete
    back from here. `listing_offset`: where an interrupted first listing goes on, and
    `listing_began_at` the server's time when it began. `listing_read_at` (our clock): when the
    whole listing was last read. `listed_surplus`: how many more discussions the server counted
    than that listing showed. `checked_count` and `checked_unread`: how many discussions and unread
    posts it counted as of `checked_until`. `listing_number` counts the listings of the forum.
    """

    __tablename__: ClassVar[str] = "forum_watermark"
    forum_id: int = Field(
        sa_column=Column(Integer, ForeignKey("forum.id", ondelete="CASCADE"), primary_key=True)
    )
    checked_until: float | None = None
    listed_until: float | None = None
    listing_offset: int = 0
    listing_began_at: float | None = None
    listing_read_at: float | None = None
    listed_surplus: int | None = None
    checked_count: int | None = None
    checked_unread: int | None = None
    listing_number: int = 0


class DiscussionRow(SQLModel, table=True):
    """A discussion. Its id is the id of its opening post, so that the two share one id space.

    `posts_last_post_at` and `posts_reply_count` are the values of the listing for which the
    cached posts are complete; where they differ from `last_post_at` and `reply_count`, the posts
    are to be read. `posts_read_at` is our clock. `seen_last_post_at` is the newest activity that
    the person has seen. `listed_in` is the number of the last listing that showed it;
    `missing_at` says that a later one did not, which is to be looked into. `solved`: one of its
    posts was accepted as the answer.
    """

    __tablename__: ClassVar[str] = "discussion"
    __table_args__ = (
        Index("ix_discussion_forum_last", "forum_id", "last_post_at"),
        Index("ix_discussion_pack", "pack_id", sqlite_where=text("pack_id IS NOT NULL")),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    forum_id: int = Field(sa_column=child_of("forum.id", index=False))
    remote_id: str = Field(unique=True)
    title: str
    author_id: int | None = Field(sa_column=loosely("person.id"))
    group_remote_id: str | None = None
    created_at: float
    modified_at: float
    last_post_at: float
    reply_count: int
    unread_count: int
    pinned: bool
    starred: bool
    locked: bool
    can_reply: bool
    can_star: bool = False
    can_lock: bool = False
    starts_at: float | None = None
    ends_at: float | None = None
    posts_last_post_at: float | None = None
    posts_reply_count: int | None = None
    posts_read_at: float | None = None
    seen_last_post_at: float | None = None
    listed_in: int = 0
    missing_at: float | None = None
    vanished_at: float | None = None
    pack_id: int | None = None
    solved: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})


class PostRow(SQLModel, table=True):
    """A post. `body_html` is as received; `clean_html` is None where cleaning changed nothing.

    `mark` is what the post says of itself (`PostMark`), `thanks` whether it begins with thanks:
    both as `content.post_marks` and `content.thanks` read subject and text. `accepted` is the
    site's word that it answers what was asked.
    """

    __tablename__: ClassVar[str] = "post"
    __table_args__ = (
        # What a search asks of every post that matches stands together here, in order of time.
        Index(
            "ix_post_created",
            "created_at",
            "discussion_id",
            "author_id",
            "unread",
            "seen_at",
            "is_deleted",
        ),
        Index("ix_post_mark", "mark", "created_at", sqlite_where=text("mark IS NOT NULL")),
        Index("ix_post_pack", "pack_id", sqlite_where=text("pack_id IS NOT NULL")),
        Index("ix_post_thanks", "discussion_id", "author_id", sqlite_where=text("thanks")),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, primary_key=True)
    discussion_id: int = Field(
        sa_column=Column(
            Integer,
            ForeignKey("discussion.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
            index=True,
            nullable=False,
        )
    )
    remote_id: str = Field(unique=True)
    parent_remote_id: str | None = None
    author_id: int | None = Field(sa_column=loosely("person.id"))
    subject: str
    body_html: str
    clean_html: str | None = None
    plain_text: str
    created_at: float | None = None
    modified_at: float
    unread: bool
    seen_at: float | None = None
    is_deleted: bool
    is_private: bool
    can_reply: bool
    can_edit: bool
    can_delete: bool
    can_reply_privately: bool
    can_rate: bool = False
    rating_scale: str | None = None
    rating_highest: int = 0
    own_rating: int | None = None
    rating_average: str | None = None
    rating_count: int = 0
    mark: str | None = None
    thanks: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    pack_id: int | None = None
    accepted: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})


class AttachmentRow(SQLModel, table=True):
    """A file at a post."""

    __tablename__: ClassVar[str] = "attachment"
    __table_args__ = (UniqueConstraint("post_id", "position"),)
    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(sa_column=child_of("post.id", index=False))
    position: int
    name: str
    mime_type: str
    size_bytes: int
    url: str = Field(index=True)


class PostPictureRow(SQLModel, table=True):
    """A picture of the account's own site within the text of a post, by its address."""

    __tablename__: ClassVar[str] = "post_picture"
    __table_args__ = (UniqueConstraint("post_id", "address"),)
    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(sa_column=child_of("post.id", index=False))
    address: str = Field(index=True)


class CachedFileRow(SQLModel, table=True):
    """A file of the site that is kept, was asked for, or could not be fetched; no secret in it.

    `digest` (SHA-256) names its content in the account's folder; None while it is not here.
    `etag` and `last_modified` are the server's words for the version that is here, `part_…` those
    for the beginning of one that is being fetched. `checked_for` is the time of the last change of
    the post (server's clock) for which it was fetched. `last_used_at` ranks it when room is
    needed: when it was used last, or else when its post was written. `asked_at`: the person wants
    it once; `pinned`: for good; `declined`: not here, unless they ask; `paused`: not for now.
    `not_before` is when it may be tried again after `failures`. `checked_bytes` is the size that
    the site told when it was fetched.
    """

    __tablename__: ClassVar[str] = "cached_file"
    id: int | None = Field(default=None, primary_key=True)
    address: str = Field(unique=True)
    digest: str | None = Field(default=None, index=True)
    size_bytes: int | None = None
    mime_type: str = ""
    etag: str = ""
    last_modified: str = ""
    part_etag: str = ""
    part_last_modified: str = ""
    checked_for: float | None = None
    last_used_at: float | None = None
    asked_at: float | None = None
    pinned: bool = False
    declined: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    paused: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    checked_bytes: int | None = None
    failures: int = 0
    not_before: float | None = None
    reason_code: str | None = None
    reason_server_code: str = ""
    reason_server_text: str = ""
    pack_id: int | None = None


class MembershipRow(SQLModel, table=True):
    """What somebody is in a course: JSON lists of roles, in the server's words, and of groups.

    Both are empty where the site told nothing when it was asked (`read_at`, our clock).
    """

    __tablename__: ClassVar[str] = "membership"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    )
    course_id: int = Field(
        sa_column=Column(Integer, ForeignKey("course.id", ondelete="CASCADE"), primary_key=True)
    )
    roles: str
    groups: str
    read_at: float


class ProfileRow(SQLModel, table=True):
    """What the site shows of somebody; `text` is plain, `last_seen_at` the server's clock."""

    __tablename__: ClassVar[str] = "profile"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    )
    text: str
    city: str
    country: str
    last_seen_at: float | None = None
