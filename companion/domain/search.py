"""What a search finds, what was looked for before, and searches that are kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.forum import SearchHit

if TYPE_CHECKING:
    from datetime import datetime

    from companion.domain.draft import OutboxItem

Marks = tuple[tuple[int, int], ...]
"""Places (start, end) of what was found in a text, in order and apart from each other."""


@dataclass(frozen=True, slots=True)
class OwnHit:
    """An own draft or waiting item that matches a search."""

    item: OutboxItem
    excerpt: str
    marks: Marks = ()


class PrivateKind(StrEnum):
    """What own words are that never leave this computer."""

    JOURNAL = "journal"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class PrivateHit:
    """An entry of the journal, or a note on an event, that matches a search.

    `key` is the entry's id, or the event's key. `about` is the name of the course or other place.
    """

    kind: PrivateKind
    key: str
    title: str
    about: str
    excerpt: str
    marks: Marks
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class MessageHit:
    """A message that matches a search; `marks` are places of the words in `excerpt`.

    `conversation_name` is empty where nobody but the person is in the conversation.
    """

    message_id: int
    message_remote_id: str
    conversation_id: int
    conversation_name: str
    author_name: str
    is_own: bool
    created_at: datetime
    excerpt: str
    marks: Marks = ()
    unread: bool = False


@dataclass(frozen=True, slots=True)
class CommentHit:
    """A comment on a course that matches a search."""

    comment_id: int
    comment_remote_id: str
    course_id: int
    course_name: str
    author_name: str
    is_own: bool
    created_at: datetime
    excerpt: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class CourseHit:
    """Something in a course that matches a search: its summary, a section, activity or chapter.

    `kind` is ``course``, ``section``, ``chapter``, or the server's word for the activity, such as
    ``page``. `activity_id` and `activity_name` are those of a chapter's book, too, in which it is
    the `chapter`-th, from 0 on; `link` leads to it on the website. `modified_at` is None where the
    site does not tell.
    """

    text_id: int
    kind: str
    title: str
    course_id: int
    course_name: str
    section_id: int | None
    section_name: str
    activity_id: int | None
    activity_name: str
    chapter: int | None
    link: str | None
    modified_at: datetime | None
    excerpt: str
    marks: Marks = ()
    title_marks: Marks = ()
    has_files: bool = False


@dataclass(frozen=True, slots=True)
class NewsHit:
    """An entry of a feed that matches a search; `source` is the name of the feed."""

    entry_id: int
    source: str
    title: str
    link: str
    created_at: datetime
    excerpt: str
    marks: Marks = ()
    title_marks: Marks = ()
    unread: bool = False


@dataclass(frozen=True, slots=True)
class SiteHit:
    """A post that the site's own search has found, whether it is kept here or not.

    Ids are the server's; `forum_remote_id` is empty where it does not tell. `author_name` and
    `title` may be empty, too. `address` is the page of the post on the site.
    """

    post_remote_id: str
    discussion_remote_id: str
    forum_remote_id: str
    title: str
    author_name: str
    created_at: datetime
    excerpt: str
    address: str
    marks: Marks = ()
    title_marks: Marks = ()


Hit = SearchHit | MessageHit | CommentHit | CourseHit | NewsHit
"""What is elsewhere, and was found."""


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The first hits of a search, or a page of further ones.

    `own` are what is not on the server yet, `private` what never leaves this computer, both on the
    first page only. `is_whole` says that no hits
    come after these.
    """

    own: tuple[OwnHit, ...] = ()
    private: tuple[PrivateHit, ...] = ()
    hits: tuple[Hit, ...] = ()
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the person has given a name; `query` is in the English names."""

    search_id: int
    name: str
    query: str
