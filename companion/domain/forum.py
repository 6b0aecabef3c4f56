"""Forums, discussions and posts, as the views show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.files import FileState
from companion.domain.reaction import Reaction

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from companion.domain.draft import OutboxItem
    from companion.domain.files import FileView
    from companion.domain.post_mark import PostMark


class ForumKind(StrEnum):
    """What a forum is for; other kinds of a newer server become `GENERAL`."""

    NEWS = "news"
    GENERAL = "general"
    SINGLE = "single"
    QUESTIONS = "qanda"
    EACH_USER = "eachuser"
    BLOG = "blog"


@dataclass(frozen=True, slots=True)
class PostingGroup:
    """A group of people for whom a new discussion can be; the server's id and its name.

    `for_everyone`: all who may read the forum. It has no name of its own.
    """

    remote_id: str
    name: str
    for_everyone: bool = False


@dataclass(frozen=True, slots=True)
class ForumSummary:
    """A forum in the list. `waiting_count` counts the person's own items not yet sent.

    `groups` are those for which the person may start discussions; none where the forum has no
    groups, or the site has not told them. The first is what is taken where nobody chooses.
    """

    forum_id: int
    remote_id: str
    course_id: int
    course_name: str
    name: str
    kind: ForumKind
    intro_html: str
    discussion_count: int
    unread_count: int
    waiting_count: int
    can_start_discussion: bool
    groups: tuple[PostingGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class DiscussionSummary:
    """A discussion in the list of its forum.

    `stuck_count` counts those of the waiting own words that could not be sent as they are. `mark`
    is that of its title, and a question's in a forum for questions; `bare_title` is the title
    without it. `has_helped` says that who asked a question has thanked for a reply, or that one
    was accepted as the answer.
    """

    discussion_id: int
    remote_id: str
    forum_id: int
    title: str
    author_name: str
    excerpt: str
    created_at: datetime
    last_post_at: datetime
    reply_count: int
    unread_count: int
    pinned: bool
    starred: bool
    locked: bool
    waiting_count: int
    posts_complete: bool
    can_reply: bool = True
    can_star: bool = False
    can_lock: bool = False
    stuck_count: int = 0
    is_question: bool = False
    mark: PostMark | None = None
    bare_title: str = ""
    has_helped: bool = False

    @property
    def shown_title(self) -> str:
        """The title as it stands beside its mark."""
        return self.bare_title or self.title

    @property
    def is_answered(self) -> bool:
        """Whether it is a question that somebody has replied to."""
        return self.is_question and self.reply_count > 0


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file at a post; `state` says whether its bytes are here, `pinned` that they stay."""

    name: str
    mime_type: str
    size_bytes: int
    url: str
    state: FileState = FileState.NOT_KEPT
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Rating:
    """How a post can be rated and was; `own` is what the person gave, sent or waiting.

    Of a `reaction` without a choice, 1 was given, or nothing.
    """

    can_rate: bool
    highest: int
    own: int | None
    average: str | None
    count: int
    reaction: Reaction = Reaction.RATING


@dataclass(frozen=True, slots=True)
class PostView:
    """A post of a thread. `depth` is 0 for the opening post; `html` is clean and loads nothing.

    `pending` are own edits, deletions and ratings of it that are not sent yet. `author_remote_id`
    is the server's id of the author, and `can_message` says whether they can be written to. `mark`
    is what the post says of itself. `thanked` counts the peers who wrote that it helped them, the
    person included where `thanked_by_me` says so. `is_accepted`: the site says that it is the
    answer.
    """

    post_id: int
    remote_id: str
    discussion_id: int
    parent_id: int | None
    depth: int
    subject: str
    author_name: str
    is_own: bool
    html: str
    plain_text: str
    created_at: datetime | None
    modified_at: datetime
    unread: bool
    is_deleted: bool
    is_private: bool
    can_reply: bool
    attachments: tuple[AttachmentView, ...] = ()
    can_edit: bool = False
    can_delete: bool = False
    can_reply_privately: bool = False
    rating: Rating | None = None
    pending: tuple[OutboxItem, ...] = ()
    author_remote_id: str | None = None
    can_message: bool = False
    mark: PostMark | None = None
    thanked: int = 0
    thanked_by_me: bool = False
    is_accepted: bool = False

    @property
    def is_helpful_to_me(self) -> bool:
        """Whether the person said that it helped: by the highest rating, or in words."""
        rated = self.rating is not None and self.rating.own == self.rating.highest > 0
        return self.thanked_by_me or rated


@dataclass(frozen=True, slots=True)
class QueuedReply:
    """An own reply that is not on the server yet, shown in place.

    It stands under the post `parent_post_id`, or under the queued item `parent_item_id`.
    """

    item: OutboxItem
    html: str
    parent_post_id: int | None
    parent_item_id: str | None


@dataclass(frozen=True, slots=True)
class Thread:
    """A discussion with its posts in reading order (depth first) and the replies that wait.

    `files` are attachments and pictures of its posts, by their addresses. `pack_made_at` is when
    the pack was made of which some posts are not checked with the site yet.
    """

    discussion: DiscussionSummary
    forum: ForumSummary
    posts: tuple[PostView, ...]
    queued: tuple[QueuedReply, ...] = ()
    files: Mapping[str, FileView] = field(default_factory=dict)
    pack_made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A post that matches a search.

    `marks` are (start, end) places of the words in `excerpt`, `title_marks` those in the title.
    """

    post_id: int
    post_remote_id: str
    discussion_id: int
    discussion_title: str
    forum_name: str
    course_name: str
    author_name: str
    created_at: datetime | None
    excerpt: str
    marks: tuple[tuple[int, int], ...] = field(default=())
    title_marks: tuple[tuple[int, int], ...] = field(default=())
    unread: bool = False
    has_attachments: bool = False
