"""What a server said: frozen snapshots on their way from a server package to the local store.

Every `remote_id` is the server's id as text. Times are aware UTC datetimes by the server's clock.
Bodies are HTML exactly as received; the store cleans them before anything is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.course import Completion
    from companion.domain.course_content import ContentFile, RemoteChapter
    from companion.domain.forum import ForumKind


@dataclass(frozen=True, slots=True)
class RemoteAccount:
    """Who the token belongs to, and what the site says about itself."""

    remote_user_id: str
    username: str
    full_name: str
    site_name: str
    site_url: str


@dataclass(frozen=True, slots=True)
class RemoteCourse:
    """A course in which the person is enrolled. `modified_at` moves when its settings change."""

    remote_id: str
    name: str
    short_name: str
    summary_html: str
    starts_at: datetime | None
    ends_at: datetime | None
    modified_at: datetime | None


@dataclass(frozen=True, slots=True)
class RemoteActivity:
    """An activity of a course. `forum_remote_id` is set where it is a forum.

    `has_groups`: people work in it in groups, separate or visible to each other. `restriction` says
    why it is not open to the person, `target` is where it leads if it is a link, `html` the text of
    a page. Without `texts_told` nothing is known of description and text: what is cached stays.
    `completed_at` is when the person finished it, where the server tells.
    `for_all`: as far as the server tells, every participant sees it; a teacher sees more than that.
    """

    remote_id: str
    kind: str
    name: str
    link: str | None
    description_html: str
    visible: bool
    due_at: datetime | None
    completion: Completion
    completed_by_hand: bool
    forum_remote_id: str | None
    has_groups: bool = False
    opens_at: datetime | None = None
    restriction: str = ""
    target: str | None = None
    html: str | None = None
    chapters: tuple[RemoteChapter, ...] = ()
    files: tuple[ContentFile, ...] = ()
    texts_told: bool = True
    completed_at: datetime | None = None
    for_all: bool = True


@dataclass(frozen=True, slots=True)
class RemoteSection:
    """A section of a course, with its activities in order; `for_all` as of an activity."""

    remote_id: str
    name: str
    summary_html: str
    visible: bool
    activities: tuple[RemoteActivity, ...]
    for_all: bool = True


@dataclass(frozen=True, slots=True)
class ForumRules:
    """What the forum allows, as far as the server tells beforehand. Sizes in bytes."""

    max_attachments: int = 0
    max_attachment_bytes: int = 0
    cutoff_at: datetime | None = None
    block_after: int = 0
    block_period_seconds: int = 0
    lock_after_idle_seconds: int = 0
    takes_ratings: bool = False


@dataclass(frozen=True, slots=True)
class RemoteForum:
    """A forum. `module_id` is the course module's id where the server has such a thing.

    `unread_count` is None where the server does not track reading.
    """

    remote_id: str
    course_remote_id: str
    module_id: str
    kind: ForumKind
    name: str
    intro_html: str
    discussion_count: int
    unread_count: int | None
    can_start_discussion: bool
    rules: ForumRules


@dataclass(frozen=True, slots=True)
class RemotePerson:
    """A peer, as far as a post shows them."""

    remote_id: str
    full_name: str
    picture_url: str | None = None


@dataclass(frozen=True, slots=True)
class RemoteAttachment:
    """A file at a post; `url` carries no token and leads to the file when one is added."""

    name: str
    mime_type: str
    size_bytes: int
    url: str


@dataclass(frozen=True, slots=True)
class RemoteRating:
    """How a post can be rated and was. `highest` is the top of the scale, 0 if not known.

    `own` is the person's own rating; `average` what the forum shows of all, both None if not
    shown.
    """

    can_rate: bool
    scale_remote_id: str
    highest: int
    own: int | None
    average: str | None
    count: int


@dataclass(frozen=True, slots=True)
class RemoteDiscussion:
    """A discussion as a listing shows it, its opening post included.

    `last_post_at` moves with every new post; `modified_at` with an edit of the opening post.
    `author` is None where the server hides it. `body_html` is None where the listing does not show
    it: then neither attachments nor edits of the opening post are told, and what is cached stays.
    `starred` None says nothing of that, either; nor does `solved`, which says that one of its
    posts was accepted as the answer. `unread_stays`: for this server what an app has fetched is
    read, so that what is unread here stays so until the person has seen it here.
    """

    remote_id: str
    first_post_remote_id: str
    title: str
    author: RemotePerson | None
    body_html: str | None
    group_remote_id: str | None
    created_at: datetime
    modified_at: datetime
    last_post_at: datetime
    reply_count: int
    unread_count: int
    pinned: bool
    starred: bool | None
    locked: bool
    can_reply: bool
    starts_at: datetime | None
    ends_at: datetime | None
    attachments: tuple[RemoteAttachment, ...] = ()
    can_star: bool = False
    can_lock: bool = False
    unread_stays: bool = False
    solved: bool | None = None


@dataclass(frozen=True, slots=True)
class RemotePost:
    """A post of a discussion. `created_at` is None for a post whose content was erased.

    `unread` None: this look does not tell; what is known here stays as it is, and what is new is
    unread. `unread_stays` as of a discussion: only of a new post the server is believed
    there. `accepted`: it was accepted as the answer.
    """

    remote_id: str
    discussion_remote_id: str
    parent_remote_id: str | None
    subject: str
    author: RemotePerson | None
    body_html: str
    created_at: datetime | None
    modified_at: datetime
    unread: bool | None
    is_deleted: bool
    is_private: bool
    can_reply: bool
    can_edit: bool
    can_delete: bool
    can_reply_privately: bool
    attachments: tuple[RemoteAttachment, ...] = ()
    rating: RemoteRating | None = None
    unread_stays: bool = False
    accepted: bool = False
