"""What is kept on the sample forum: people, categories, topics, posts, and a site's settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

PRIVATE: Final = "private_message"
REGULAR: Final = "regular"
MAY_START: Final = 1


@dataclass(slots=True, eq=False)
class Person:
    """Somebody with an account; `key` is a user API key that they have given to the app."""

    id: int
    username: str
    name: str
    key: str = ""
    is_staff: bool = False
    is_silenced: bool = False


@dataclass(slots=True, eq=False)
class Category:
    """A category; `permission` is 1 where everybody may start topics, 3 where they only read.

    One that is not listed has topics in the lists of them all the same.
    """

    id: int
    name: str
    slug: str
    description: str = ""
    parent_id: int | None = None
    permission: int = MAY_START
    muted_by: set[int] = field(default_factory=set)
    is_listed: bool = True


@dataclass(slots=True, eq=False)
class StoredPost:
    """A post as it is kept; `liked_by` tells when."""

    id: int
    topic: StoredTopic
    number: int
    author: Person
    raw: str
    created_at: datetime
    updated_at: datetime
    reply_to: int | None = None
    version: int = 1
    liked_by: dict[int, datetime] = field(default_factory=dict)
    read_by: set[int] = field(default_factory=set)
    user_deleted: bool = False


@dataclass(slots=True, eq=False)
class StoredTopic:
    """A topic with its posts; a private message is one that only some see.

    `accepted` is the number of the post that was accepted as the answer; newer sites take some
    more, `also_accepted`.
    """

    id: int
    title: str
    author: Person
    category_id: int | None
    created_at: datetime
    bumped_at: datetime
    external_id: str | None = None
    pinned: bool = False
    closed: bool = False
    posts: list[StoredPost] = field(default_factory=list)
    allowed: list[Person] = field(default_factory=list)
    bookmarked_by: set[int] = field(default_factory=set)
    watched_by: set[int] = field(default_factory=set)
    accepted: int | None = None
    also_accepted: set[int] = field(default_factory=set)

    @property
    def archetype(self) -> str:
        """Whether it is a topic of a category or a private message."""
        return REGULAR if self.category_id is not None else PRIVATE

    @property
    def highest_number(self) -> int:
        """The number of its newest post."""
        return max((post.number for post in self.posts), default=0)

    @property
    def last_posted_at(self) -> datetime:
        """When its newest post was written."""
        return self.posts[-1].created_at if self.posts else self.created_at


@dataclass(slots=True, eq=False)
class HeldPost:
    """A new post that waits for a moderator; `fields` are those of its request."""

    id: int
    author: Person
    fields: dict[str, object]
    created_at: datetime


@dataclass(slots=True, eq=False)
class StoredNotice:
    """Something that the site has told somebody."""

    id: int
    person: Person
    kind: int
    post: StoredPost
    created_at: datetime
    read: bool = False


@dataclass(slots=True, eq=False)
class StoredUpload:
    """A file that was uploaded, by its short name."""

    id: int
    name: str
    short_name: str
    content: bytes
    mime_type: str


@dataclass(slots=True, eq=False)
class SitePolicy:
    """The settings of a site that a client can feel.

    `keys_of_topics`: an `external_id` is kept; a real site keeps it from administrators' keys only
    and drops it from others without a word. `unique_seconds`: so long a text cannot be posted again
    by the same person (five minutes on a real site). `edit_seconds`: so long own posts can be
    edited, and `unlike_seconds`: so long a like can be taken back. An edit within `grace_seconds`
    moves no topic up. `shortest_text`, `shortest_title` and `shortest_search` in letters.
    `lists_few_below`: of the categories below another only so many are listed with it.
    `mega_topic`: a topic of so many posts comes without their ids. `post_seconds`: so long lies
    between two posts of a person. `silences_fast_typers`: who types a first post in less than 3
    seconds is taken for a machine.
    """

    keys_of_topics: bool = False
    holds_posts: bool = False
    unique_seconds: float = 0
    edit_seconds: float = 24 * 3600
    delete_topic_seconds: float = 24 * 3600
    unlike_seconds: float = 10 * 60
    grace_seconds: float = 5 * 60
    lists_few_below: int | None = None
    mega_topic: int = 10_000
    post_seconds: float = 0
    silences_fast_typers: bool = False
    shortest_text: int = 1
    shortest_title: int = 1
    prettifies_titles: bool = False
    posts_a_page: int = 20
    topics_a_page: int = 30
    categories_a_page: int = 1_000
    ignores_pages: bool = False
    hits_a_page: int = 10
    shortest_search: int = 3
    largest_upload: int = 4 * 1024 * 1024
    authorized_extensions: tuple[str, ...] = ()
    requests_a_minute: int | None = None
