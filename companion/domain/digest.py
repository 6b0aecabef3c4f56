"""What happened in the courses while the person was away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Absence:
    """When the person was here last, and until when (the last sync before) they knew the news."""

    left_at: datetime
    known_until: datetime


@dataclass(frozen=True, slots=True)
class ReplyToMe:
    """An answer of somebody else to a post of the person."""

    post_id: int
    discussion_id: int
    discussion_title: str
    forum_name: str
    author_name: str
    excerpt: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """A discussion with new posts: `is_new` itself, with `reply_count` new replies of others.

    `first_post_id` is the oldest of the new posts.
    """

    discussion_id: int
    title: str
    is_new: bool
    reply_count: int
    newest_at: datetime
    first_post_id: int
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DigestForum:
    """A forum with news: the discussions with the latest ones; `more` have news as well."""

    forum_id: int
    name: str
    entries: tuple[DigestEntry, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class DigestCourse:
    """A course with news."""

    course_id: int
    name: str
    forums: tuple[DigestForum, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """The news of others since a time: replies to the person first, then by course and forum.

    `new_discussions` and `new_replies` count all, also what is not listed; `more_replies_to_me`
    how many of those are not.
    """

    since: datetime
    replies_to_me: tuple[ReplyToMe, ...] = ()
    courses: tuple[DigestCourse, ...] = ()
    new_discussions: int = 0
    new_replies: int = 0
    more_replies_to_me: int = 0

    def __bool__(self) -> bool:
        return bool(self.new_discussions or self.new_replies)
