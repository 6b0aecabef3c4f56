"""The schema, stated once, as SQLModel tables; migrations are held to it by a test.

Only migrations and tests import this module: SQLModel takes about a second to import on a small
laptop, so the records beside it speak SQL through `sqlite3` (see docs/decisions).

Every `…_at` column holds seconds since 1970 (UTC): by the server's clock in what came from a
server, by this machine's in `read_at`, `seen_at` and all of the outbox. `remote_id` is the
server's id as text. `vanished_at` marks what the server no longer shows but has not said to be
deleted. `pack_id` names the pack that a row, or the text in it, came from, as long as the server
has not shown it to this person: None for all that it has said itself.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column, ForeignKey, Index, Integer, UniqueConstraint, text
from sqlmodel import Field, SQLModel


def _child_of(target: str, *, index: bool = True, nullable: bool = False) -> Column[int]:
    return Column(Integer, ForeignKey(target, ondelete="CASCADE"), index=index, nullable=nullable)


def _loosely(target: str) -> Column[int]:
    return Column(Integer, ForeignKey(target, ondelete="SET NULL"), index=True, nullable=True)


class AccountRow(SQLModel, table=True):
    """The person and the site that this file belongs to: one row."""

    __tablename__: ClassVar[str] = "account"
    id: int = Field(primary_key=True)
    kind: str
    site_url: str
    site_name: str
    username: str
    full_name: str
    remote_user_id: str
    remembered_site: str | None = None
    """What the server package wants to remember of the site (JSON of its own)."""
    last_sync_at: float | None = None


class FactRow(SQLModel, table=True):
    """Single facts about this file, such as the versions of cleaner and search folding."""

    __tablename__: ClassVar[str] = "fact"
    name: str = Field(primary_key=True)
    value: str


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
    course_id: int = Field(sa_column=_child_of("course.id"))
    made_at: float
    taken_at: float


class SectionRow(SQLModel, table=True):
    """A section of a course. `for_all`: every participant sees it, as far as the server tells."""

    __tablename__: ClassVar[str] = "section"
    __table_args__ = (UniqueConstraint("course_id", "remote_id"),)
    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(sa_column=_child_of("course.id", index=False))
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
    section_id: int = Field(sa_column=_child_of("section.id", index=False))
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
    activity_id: int = Field(sa_column=_child_of("activity.id", index=False))
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
    activity_id: int = Field(sa_column=_child_of("activity.id", index=False))
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
    section_id: int | None = Field(sa_column=_child_of("section.id", nullable=True))
    activity_id: int | None = Field(sa_column=_child_of("activity.id", nullable=True))
    chapter_id: int | None = Field(sa_column=_child_of("chapter.id", nullable=True))
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
    course_id: int = Field(sa_column=_child_of("course.id", index=False))
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
    course_id: int = Field(sa_column=_child_of("course.id"))
    section_id: int | None = Field(sa_column=_child_of("section.id", nullable=True))
    activity_id: int | None = Field(sa_column=_child_of("activity.id", nullable=True))
    chapter_id: int | None = Field(sa_column=_child_of("chapter.id", nullable=True))
    kind: str
    title: str
    plain_text: str
    modified_at: float | None = None
    digest: str


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
    course_id: int = Field(sa_column=_child_of("course.id"))
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
    `missing_at` says that a later one did not, which is to be looked into.
    """

    __tablename__: ClassVar[str] = "discussion"
    __table_args__ = (
        Index("ix_discussion_forum_last", "forum_id", "last_post_at"),
        Index("ix_discussion_pack", "pack_id", sqlite_where=text("pack_id IS NOT NULL")),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    forum_id: int = Field(sa_column=_child_of("forum.id", index=False))
    remote_id: str = Field(unique=True)
    title: str
    author_id: int | None = Field(sa_column=_loosely("person.id"))
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


class PostRow(SQLModel, table=True):
    """A post. `body_html` is as received; `clean_html` is None where cleaning changed nothing.

    `mark` is what the post says of itself (`PostMark`), `thanks` whether it begins with thanks:
    both as `content.post_marks` and `content.thanks` read subject and text.
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
    author_id: int | None = Field(sa_column=_loosely("person.id"))
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


class AttachmentRow(SQLModel, table=True):
    """A file at a post."""

    __tablename__: ClassVar[str] = "attachment"
    __table_args__ = (UniqueConstraint("post_id", "position"),)
    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(sa_column=_child_of("post.id", index=False))
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
    post_id: int = Field(sa_column=_child_of("post.id", index=False))
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


class OutboxItemRow(SQLModel, table=True):
    """Something the person wrote. Never deleted with its target: the local ids become null.

    The target's server ids stand here as well, so that an item can be sent, and settled, even
    when the cache was lost. `remote_id` is the id of the post, or of the message, that it became:
    two id spaces on the server.
    """

    __tablename__: ClassVar[str] = "outbox_item"
    item_id: str = Field(primary_key=True)
    kind: str
    state: str = Field(index=True)
    subject: str
    body: str
    group_remote_id: str | None = None
    private: bool = False
    forum_id: int | None = Field(sa_column=_loosely("forum.id"))
    forum_remote_id: str | None = None
    discussion_id: int | None = Field(sa_column=_loosely("discussion.id"))
    discussion_remote_id: str | None = None
    parent_post_id: int | None = Field(sa_column=_loosely("post.id"))
    parent_remote_id: str | None = None
    parent_item_id: str | None = Field(default=None, index=True)
    origin_course: str = ""
    origin_forum: str = ""
    origin_discussion: str = ""
    origin_author: str = ""
    created_at: float
    updated_at: float
    queued_at: float | None = None
    not_before: float | None = None
    reason_code: str | None = None
    reason_server_code: str = ""
    reason_server_text: str = ""
    remote_id: str | None = None
    sent_at: float | None = None
    value: str | None = None
    base_subject: str | None = None
    base_html: str | None = None
    base_modified_at: float | None = None
    theirs_subject: str | None = None
    theirs_html: str | None = None
    theirs_modified_at: float | None = None
    conversation_remote_id: str | None = None
    recipient_remote_id: str | None = None
    recipient_name: str = ""
    activity_remote_id: str | None = None


class OutboxFileRow(SQLModel, table=True):
    """A file that goes along with an item. `digest` names its copy in the account's folder.

    `area_remote_id` and `address` are where the server keeps an upload until a post takes it.
    """

    __tablename__: ClassVar[str] = "outbox_file"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    item_id: str = Field(foreign_key="outbox_item.item_id", ondelete="CASCADE", index=True)
    role: str
    name: str
    mime_type: str
    size_bytes: int
    digest: str
    area_remote_id: str | None = None
    address: str | None = None
    remote_name: str | None = None
    uploaded_at: float | None = None


class DraftVersionRow(SQLModel, table=True):
    """The words that an outbox item had before they were changed; ids only grow."""

    __tablename__: ClassVar[str] = "draft_version"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    item_id: str = Field(foreign_key="outbox_item.item_id", ondelete="CASCADE", index=True)
    subject: str
    body: str
    kept_at: float


class TrafficRow(SQLModel, table=True):
    """How many bytes went over the network in a month (``2026-11``), both ways together."""

    __tablename__: ClassVar[str] = "traffic"
    month: str = Field(primary_key=True)
    bytes: int


class AttemptRow(SQLModel, table=True):
    """One try to send an item, committed before any byte goes out.

    `outcome` is None as long as no answer was recorded: then the item is in doubt. `fingerprint`
    is a hash of author, parent and text; it holds no words. `newest_message_id` is the local id of
    the newest message that was known when it began: no message up to it can have come of it.
    """

    __tablename__: ClassVar[str] = "attempt"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int | None = Field(default=None, primary_key=True)
    item_id: str = Field(foreign_key="outbox_item.item_id", ondelete="CASCADE", index=True)
    started_at: float
    server_started_at: float | None = None
    fingerprint: str
    outcome: str | None = None
    finished_at: float | None = None
    detail: str = ""
    remote_id: str | None = None
    remote_discussion_id: str | None = None
    newest_message_id: int | None = None


class ConversationRow(SQLModel, table=True):
    """A conversation. `name` is empty where its members are its name.

    `last_message_at` is the newest message's time, `read_until` the time up to which all messages
    are known; None before the first reading. `wanted` says that there is more to read. Up to
    `seen_until` the person has read. All four but `wanted` are the server's clock.
    """

    __tablename__: ClassVar[str] = "conversation"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    kind: str
    name: str
    unread_count: int
    can_write: bool
    last_message_at: float | None = None
    read_until: float | None = None
    wanted: bool = False
    seen_until: float | None = None
    vanished_at: float | None = None


class ConversationMemberRow(SQLModel, table=True):
    """Somebody else in a conversation."""

    __tablename__: ClassVar[str] = "conversation_member"
    conversation_id: int = Field(
        sa_column=Column(
            Integer, ForeignKey("conversation.id", ondelete="CASCADE"), primary_key=True
        )
    )
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    )


class MessageRow(SQLModel, table=True):
    """A message; ids only grow. `clean_html` is None where cleaning changed nothing."""

    __tablename__: ClassVar[str] = "message"
    __table_args__ = (
        Index("ix_message_conversation_created", "conversation_id", "created_at"),
        Index("ix_message_created", "created_at", "conversation_id", "author_remote_id"),
        {"sqlite_autoincrement": True},
    )
    id: int | None = Field(default=None, primary_key=True)
    conversation_id: int = Field(sa_column=_child_of("conversation.id", index=False))
    remote_id: str = Field(unique=True)
    author_remote_id: str
    body_html: str
    clean_html: str | None = None
    plain_text: str
    created_at: float


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


class NotificationRow(SQLModel, table=True):
    """What the site told the person has happened; `html` is clean.

    `read_at` (our clock) is when it was seen to be read, here or there; `told_read` says that the
    site knows. `activity_kind` is empty where it is about no activity.
    """

    __tablename__: ClassVar[str] = "notification"
    id: int | None = Field(default=None, primary_key=True)
    remote_id: str = Field(unique=True)
    kind: str
    activity_kind: str
    sender_remote_id: str | None = None
    subject: str
    html: str
    plain_text: str
    address: str | None = None
    created_at: float = Field(index=True)
    read_at: float | None = None
    told_read: bool


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
    feed_id: int | None = Field(default=None, sa_column=_child_of("feed.id", nullable=True))
    course_id: int | None = Field(default=None, sa_column=_child_of("course.id", nullable=True))
    section_id: int | None = Field(default=None, sa_column=_child_of("section.id", nullable=True))
    activity_id: int | None = Field(default=None, sa_column=_child_of("activity.id", nullable=True))
    key: str
    kind: str
    title: str
    html: str
    plain_text: str
    link: str
    happened_at: float = Field(index=True)
    listed: bool
    read_at: float | None = None


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
