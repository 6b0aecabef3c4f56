"""The port behind which every forum server stands: what the engine asks, and what it gets back.

A server package implements `ForumServer` and knows everything about its server; the engine knows
only this module. All methods are coroutines of the sync thread's event loop, raise only
`companion.errors.ServerError` and its kinds, and leave retrying to the engine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from sync.calendar_port import CalendarServer
from sync.comment_port import CommentServer
from sync.content_port import ContentServer
from sync.message_port import MessageServer
from sync.notification_port import NotificationServer
from sync.people_port import PeopleServer
from sync.search_port import SearchServer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from companion.domain.files import FileRole
    from companion.domain.remote import (
        RemoteAccount,
        RemoteCourse,
        RemoteDiscussion,
        RemoteForum,
        RemotePost,
    )
    from companion.errors import ServerError
    from sync.capabilities import Capabilities
    from sync.file_port import FetchedFile, FileFollower, FileWish
    from sync.group_port import GroupAnswer, GroupQuestion
    from sync.message_port import ConversationPage
    from sync.notification_port import NotificationPage

    Progress = Callable[[int, int], None]
    """Hears how many bytes of how many have gone out."""


@dataclass(slots=True)
class Usage:
    """What the connection cost so far; bytes as they went over the wire, headers included."""

    requests: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0


@dataclass(frozen=True, slots=True)
class ForumWatch:
    """A forum that the local store knows, and the server time from which on news is wanted."""

    forum_remote_id: str
    course_remote_id: str
    module_id: str
    since: datetime


class ForumNews(StrEnum):
    """Whether a watched forum has news."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    NOT_VISIBLE = "not_visible"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ForumReport:
    """What the news check said of one forum.

    `first_post_remote_ids` names the discussions with new posts by their opening posts; empty
    with `CHANGED` where the server did not name them.
    """

    news: ForumNews
    first_post_remote_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The state of the site as far as one cheap look shows it.

    `courses` and `forums` are the site's catalogue: all courses of the person, and all forums of
    these. They are empty where `catalogue` is False: then it was not asked for, and nothing hints
    at a change in it. `reports` has an entry for each watched forum of which something is known.
    `server_time` is the server's clock *before* the look (a post made later has this second or a
    later one), to be the next watermark; None where the server does not tell. `troubled_courses`
    are courses about which the server answered an error, `changed_courses` those in which an
    activity changed otherwise than by new posts. `conversations` are the newest ones; None where
    the site has none, or did not tell. `notifications` shows the newest one at least; None where
    the look does without.
    """

    courses: tuple[RemoteCourse, ...]
    forums: tuple[RemoteForum, ...]
    reports: Mapping[str, ForumReport]
    server_time: datetime | None
    catalogue: bool = True
    troubled_courses: Mapping[str, ServerError] = field(default_factory=dict)
    conversations: ConversationPage | None = None
    changed_courses: frozenset[str] = frozenset()
    notifications: NotificationPage | None = None


@dataclass(frozen=True, slots=True)
class PageWish:
    """Page `page` (from 0) of a forum's listing, with `per_page` discussions a page."""

    forum_remote_id: str
    page: int
    per_page: int


@dataclass(frozen=True, slots=True)
class DiscussionPage:
    """A page of a listing, by last activity, newest first; pinned and starred ones come first.

    `is_last` is True only if the server has nothing after this page. With an `error`, which
    concerns this forum only, there are no discussions. `left_out` counts what the server lists and
    counts in this place although it is deleted, or not shown to the person yet.
    """

    discussions: tuple[RemoteDiscussion, ...]
    is_last: bool
    error: ServerError | None = None
    left_out: int = 0


class Absence(StrEnum):
    """Why a discussion gave no posts."""

    NOT_FOR_YOU_NOW = "not_for_you_now"
    GONE = "gone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DiscussionPosts:
    """The answer for one discussion: its posts, or why there are none.

    `posts` is complete when `absence` is None: what the store has beyond it was deleted.
    """

    discussion_remote_id: str
    posts: tuple[RemotePost, ...] = ()
    absence: Absence | None = None
    error: ServerError | None = None


@dataclass(frozen=True, slots=True)
class NewDiscussion:
    """A discussion to start. `marker` is the outbox item's UUID; `html` is clean HTML.

    `markdown` says the same as the person wrote it, for servers that take that (`Capabilities`);
    empty where nobody did. `inline_area` and `attachment_area` are upload areas (see `Uploaded`)
    whose files go along. `written_seconds`: how long the person was at it, for servers that ask.
    """

    marker: str
    forum_remote_id: str
    subject: str
    html: str
    group_remote_id: str | None
    inline_area: str | None = None
    attachment_area: str | None = None
    markdown: str = ""
    written_seconds: int = 0


@dataclass(frozen=True, slots=True)
class NewReply:
    """A reply to send. `private` is sent only where the server allows it at that moment.

    `html`, `markdown` and `written_seconds` as in `NewDiscussion`.
    """

    marker: str
    parent_post_remote_id: str
    discussion_remote_id: str
    subject: str
    html: str
    private: bool
    inline_area: str | None = None
    attachment_area: str | None = None
    markdown: str = ""
    written_seconds: int = 0


@dataclass(frozen=True, slots=True)
class EditedPost:
    """New words for an own post, as in `NewDiscussion`; no area leaves the files as they are."""

    marker: str
    post_remote_id: str
    subject: str
    html: str
    inline_area: str | None = None
    attachment_area: str | None = None
    markdown: str = ""


@dataclass(frozen=True, slots=True)
class RawPost:
    """A post exactly as the server keeps it: for comparing and editing, never to be shown.

    `html` has the mark taken off; pictures in it are named ``attachment:NAME``. `marker` is the
    mark that stood at its end. `exactly_dated`: no two versions bear the same time, so that one
    of the same time as a cached one has its words, however they are rendered.
    """

    remote_id: str
    subject: str
    html: str
    marker: str | None
    modified_at: datetime
    can_edit: bool
    can_delete: bool
    exactly_dated: bool = False


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to upload. `area` is where earlier files of the same post and role went, or None."""

    path: Path
    name: str
    mime_type: str
    area: str | None


@dataclass(frozen=True, slots=True)
class Uploaded:
    """Where an uploaded file waits until a post takes it.

    `area` is the server's id of the place (but see `Capabilities.upload_areas`); `name` the name
    that the server gave the file; `address` is what a picture in the text of the post has to point
    to.
    """

    area: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class EditArea:
    """A fresh upload area with the files of a post: `files` are they, by their names."""

    area: str
    files: Mapping[str, Uploaded]


@dataclass(frozen=True, slots=True)
class RatingWish:
    """A rating to give. `value` None takes the person's rating back."""

    post_remote_id: str
    author_remote_id: str
    module_id: str
    scale_remote_id: str
    value: int | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the server answered to a write: ids, and the whole post where it told.

    `held_as`: the site took it and shows it to nobody before a moderator has approved it. It is
    the id of its place in their queue, empty where the site does not tell; None where it is not
    held. What is held has no post yet, and no id of a new discussion.
    """

    discussion_remote_id: str
    post: RemotePost | None
    held_as: str | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """A post by the person that stands on the server, seen while settling a doubt.

    `marker` is the UUID found in the raw text, None where there is none or the site strips it;
    `plain_text` is the text for comparison. `parent_remote_id` is None for an opening post.
    `held`: it waits for a moderator. Then `remote_id` is that of its place in the queue, which is
    never a post's, and `discussion_remote_id` is empty for an opening post; of a reply that is held
    `parent_remote_id` may be empty, as not every server tells it.
    """

    remote_id: str
    discussion_remote_id: str
    parent_remote_id: str | None
    marker: str | None
    subject: str
    plain_text: str
    created_at: datetime
    held: bool = False


class ForumServer(
    ContentServer,
    CalendarServer,
    MessageServer,
    NotificationServer,
    PeopleServer,
    CommentServer,
    SearchServer,
    Protocol,
):
    """A signed-in connection to a forum server, for one account."""

    @property
    def capabilities(self) -> Capabilities:
        """What the site can do; valid once `prepare` has returned."""
        ...

    @property
    def usage(self) -> Usage:
        """What this connection has cost since it was made."""
        ...

    async def prepare(self) -> RemoteAccount:
        """Ask the site who the person is and what it offers. Called once, before anything else.

        May answer from what an earlier run remembered (`remembered_site` of the constructor), at no
        request. Raises `SignedOut` if the token is not valid.
        """
        ...

    def remember(self) -> str:
        """Return what this connection learnt about the site, for the constructor of the next one.

        Holds no secret. Valid once `prepare` has returned; empty where there is nothing to keep.
        """
        ...

    async def snapshot(self, watched: Sequence[ForumWatch], *, catalogue: bool = True) -> Snapshot:
        """Look at the whole site as cheaply as it allows (one request where it has batches).

        Without `catalogue` only the news of the watched forums is asked for; courses and forums
        are read all the same where the answer hints at a change in them, or cannot tell.
        """
        ...

    async def discussions(self, wishes: Sequence[PageWish]) -> tuple[DiscussionPage, ...]:
        """Read pages of the listings of forums, in few requests; one answer for each, in order."""
        ...

    async def posts(self, discussion_remote_ids: Sequence[str]) -> tuple[DiscussionPosts, ...]:
        """Read all posts of some discussions, in few requests; one answer for each, in order."""
        ...

    async def start_discussion(self, discussion: NewDiscussion) -> Receipt:
        """Start a discussion. Sent at most once; see `ServerError.may_have_arrived`."""
        ...

    async def reply(self, reply: NewReply) -> Receipt:
        """Send a reply. Sent at most once; see `ServerError.may_have_arrived`."""
        ...

    async def traces_in_discussion(self, discussion_remote_id: str) -> tuple[Trace, ...]:
        """Return the person's own posts in a discussion, with their markers; held ones, too."""
        ...

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Return the opening posts of own discussions in a forum not older than `since`.

        Those that wait for a moderator are among them, where their author is shown them.
        """
        ...

    async def whereabouts(self, post_remote_id: str) -> str | None:
        """Return the discussion in which a post stands now; None where that is not to be known."""
        ...

    async def delete_post(self, post_remote_id: str) -> None:
        """Remove an own post; one that is gone already counts as removed."""
        ...

    async def raw_post(self, discussion_remote_id: str, post_remote_id: str) -> RawPost | None:
        """Return a post as the server keeps it; None if it is not there (any more)."""
        ...

    async def edit_post(self, post: EditedPost) -> None:
        """Replace the words of an own post. Sent at most once, as `reply`."""
        ...

    async def set_star(self, discussion_remote_id: str, *, on: bool) -> None:
        """Star a discussion for the person, or take the star away; safe to repeat."""
        ...

    async def set_pin(self, discussion_remote_id: str, *, on: bool) -> None:
        """Pin a discussion for everyone, or unpin it; safe to repeat."""
        ...

    async def set_lock(self, forum_remote_id: str, discussion_remote_id: str, *, on: bool) -> None:
        """Lock a discussion, or unlock it; safe to repeat."""
        ...

    async def set_subscription(
        self, forum_remote_id: str, discussion_remote_id: str, *, on: bool
    ) -> None:
        """Subscribe the person to a discussion, or end that; safe to repeat."""
        ...

    async def rate(self, rating: RatingWish) -> None:
        """Rate a post; a later rating replaces an earlier one; safe to repeat."""
        ...

    async def mark_read(self, discussion_remote_id: str) -> None:
        """Mark all posts of a discussion as read by the person; safe to repeat."""
        ...

    async def posting_groups(self, questions: Sequence[GroupQuestion]) -> tuple[GroupAnswer, ...]:
        """Say for which groups the person may start discussions; one answer each, in order."""
        ...

    async def upload(self, file: Upload, progress: Progress | None = None) -> Uploaded:
        """Put a file where a post can take it from.

        `progress` hears now and then how many bytes of how many are on their way. A file of that
        name that is there already, after an answer that was lost, counts as uploaded. Raises
        `Rejected` where it is too large.
        """
        ...

    async def edit_area(self, post_remote_id: str, role: FileRole) -> EditArea:
        """Return a fresh upload area that holds the files which an own post has now."""
        ...

    async def fetch_file(self, wish: FileWish, follower: FileFollower) -> FetchedFile | None:
        """Bring a file of the site; None if it is still the known version.

        Goes on with what stands at the destination if that is of the same version, and leaves
        there what came before the connection was lost. Only files of the account's own site are
        asked for. Raises `Rejected` for what is gone, not for this person or too large,
        `ContractBroken` where something else came in its place, `StorageFull` and
        `StorageUnwritable`.
        """
        ...

    async def close(self) -> None:
        """Give the connection back; safe to call twice."""
        ...
