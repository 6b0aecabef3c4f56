"""The port behind which every forum server stands: what the engine asks, and what it gets back.

A server package implements `ForumServer` and knows everything about its server; the engine knows
only this module. All methods are coroutines of the sync thread's event loop, raise only
`companion.errors.ServerError` and its kinds, and leave retrying to the engine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from companion.domain.account import ServerKind
    from companion.domain.remote import (
        RemoteAccount,
        RemoteCourse,
        RemoteDiscussion,
        RemoteForum,
        RemotePost,
        RemoteSection,
    )
    from companion.errors import ServerError


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What this server, on this site, can do; asked from the site, not assumed.

    `marker`: an invisible mark in a post can be read back, so that a doubtful post is found by it.
    `batch_reads`: many reads ride in one request. `news_check`: the server can say cheaply which
    forums have new posts. `delete_own`: own posts can be removed again.
    """

    marker: bool
    batch_reads: bool
    news_check: bool
    delete_own: bool


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

    `forums` holds all forums of all courses of the person; `reports` has an entry for each watched
    forum of which something is known. `server_time` is the server's clock *before* the look (a
    post made later has this second or a later one), to be the next watermark; None where the
    server does not tell. `troubled_courses` are courses about which the server answered an error.
    """

    courses: tuple[RemoteCourse, ...]
    forums: tuple[RemoteForum, ...]
    reports: Mapping[str, ForumReport]
    server_time: datetime | None
    troubled_courses: Mapping[str, ServerError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DiscussionPage:
    """A page of a listing, by last activity, newest first; pinned and starred ones come first.

    `is_last` is True only if the server has nothing after this page.
    """

    discussions: tuple[RemoteDiscussion, ...]
    is_last: bool


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
class OutlineAnswer:
    """A course's sections, or the error that the server gave for it."""

    course_remote_id: str
    sections: tuple[RemoteSection, ...] = ()
    error: ServerError | None = None


@dataclass(frozen=True, slots=True)
class NewDiscussion:
    """A discussion to start. `marker` is the outbox item's UUID; `html` is clean HTML."""

    marker: str
    forum_remote_id: str
    subject: str
    html: str
    group_remote_id: str | None


@dataclass(frozen=True, slots=True)
class NewReply:
    """A reply to send. `private` is sent only where the server allows it at that moment."""

    marker: str
    parent_post_remote_id: str
    discussion_remote_id: str
    subject: str
    html: str
    private: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the server answered to a write: ids, and the whole post where it told."""

    discussion_remote_id: str
    post: RemotePost | None


@dataclass(frozen=True, slots=True)
class Trace:
    """A post by the person that stands on the server, seen while settling a doubt.

    `marker` is the UUID found in the raw text, None where there is none or the site strips it;
    `plain_text` is the text for comparison. `parent_remote_id` is None for an opening post.
    """

    remote_id: str
    discussion_remote_id: str
    parent_remote_id: str | None
    marker: str | None
    subject: str
    plain_text: str
    created_at: datetime


class ForumServer(Protocol):
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

    async def snapshot(self, watched: Sequence[ForumWatch]) -> Snapshot:
        """Look at the whole site as cheaply as it allows (one request where it has batches)."""
        ...

    async def outlines(self, course_remote_ids: Sequence[str]) -> tuple[OutlineAnswer, ...]:
        """Read the sections and activities of courses, an answer or an error for each."""
        ...

    async def discussions(self, forum_remote_id: str, page: int, per_page: int) -> DiscussionPage:
        """Read page `page` (from 0) of a forum's listing."""
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
        """Return the person's own posts in a discussion, with their markers."""
        ...

    async def traces_in_forum(self, forum_remote_id: str, since: datetime) -> tuple[Trace, ...]:
        """Return the opening posts of own discussions in a forum not older than `since`."""
        ...

    async def delete_post(self, post_remote_id: str) -> None:
        """Remove an own post; one that is gone already counts as removed."""
        ...

    async def close(self) -> None:
        """Give the connection back; safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class SiteDescription:
    """What a site says about itself before sign-in. `url` is where its services really stand."""

    kind: ServerKind
    url: str
    name: str
    notice: str = ""


class SiteExaminer(Protocol):
    """The part of a server package that works before there is a sign-in."""

    async def examine(self, address: str) -> SiteDescription:
        """Find out what stands at an address as a person typed it.

        Raises `InsecureAddress`, `NotAForumServer`, `Offline` or `Busy`.
        """
        ...

    async def sign_in(self, url: str, username: str, password: str) -> str:
        """Return a token for the person; raise `SignInRefused`, `Offline` or `Busy`."""
        ...
