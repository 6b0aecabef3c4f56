"""What is on the sample forum: people, categories, topics, posts, and what was done to them.

It lives in memory, behind one lock: tests look at it from their own threads while it is served.
"""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Final

from sync.discourse_sample.refusals import forbidden, missing, too_many, unfit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
    """A post as it is kept."""

    id: int
    topic: StoredTopic
    number: int
    author: Person
    raw: str
    created_at: datetime
    updated_at: datetime
    reply_to: int | None = None
    version: int = 1
    liked_by: set[int] = field(default_factory=set)
    read_by: set[int] = field(default_factory=set)
    user_deleted: bool = False


@dataclass(slots=True, eq=False)
class StoredTopic:
    """A topic with its posts; a private message is one that only some see.

    `accepted` is the number of the post that was accepted as the answer.
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
    edited. `shortest_text`, `shortest_title` and `shortest_search` in letters.
    """

    keys_of_topics: bool = False
    holds_posts: bool = False
    unique_seconds: float = 0
    edit_seconds: float = 30 * 60
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
    requests_a_minute: int | None = None


class VillageState:
    """All of it. `clock` gives the server's time in seconds since 1970."""

    def __init__(self, name: str = "Village forum", clock: Callable[[], float] = time.time) -> None:
        self.lock = threading.RLock()
        self.name = name
        self.clock = clock
        self.policy = SitePolicy()
        self.people: list[Person] = []
        self.categories: dict[int, Category] = {}
        self.topics: dict[int, StoredTopic] = {}
        self.posts: dict[int, StoredPost] = {}
        self.held: list[HeldPost] = []
        self.notices: list[StoredNotice] = []
        self.uploads: dict[str, StoredUpload] = {}
        self.asked: list[float] = []
        self._numbers = count(1)

    def now(self) -> datetime:
        """The server's time, in thousandths of a second."""
        return datetime.fromtimestamp(round(self.clock(), 3), UTC)

    # Making things ------------------------------------------------------------------------------

    def add_person(self, username: str, name: str, *, is_staff: bool = False) -> Person:
        """Add somebody, who has given the app a key."""
        with self.lock:
            person = Person(self._next(), username, name, secrets.token_hex(32), is_staff)
            self.people.append(person)
            return person

    def add_category(
        self,
        name: str,
        slug: str,
        description: str = "",
        *,
        parent: Category | None = None,
        permission: int = MAY_START,
    ) -> Category:
        """Add a category."""
        with self.lock:
            made = Category(
                self._next(), name, slug, description, parent.id if parent else None, permission
            )
            self.categories[made.id] = made
            return made

    def start_topic(
        self,
        author: Person,
        title: str,
        raw: str,
        *,
        category_id: int | None,
        recipients: tuple[Person, ...] = (),
        external_id: str | None = None,
    ) -> StoredPost:
        """Start a topic in a category or, without one, a private message."""
        with self.lock:
            now = self.now()
            topic = StoredTopic(self._next(), title, author, category_id, now, now, external_id)
            topic.allowed = [author, *recipients] if category_id is None else []
            self.topics[topic.id] = topic
            return self._add(topic, author, raw, None, now)

    def add_reply(
        self, topic: StoredTopic, author: Person, raw: str, reply_to: int | None = None
    ) -> StoredPost:
        """Add a post to a topic."""
        with self.lock:
            now = self.now()
            topic.bumped_at = now
            return self._add(topic, author, raw, reply_to, now)

    def hold(self, author: Person, fields: dict[str, object]) -> HeldPost:
        """Keep a new post for the moderators."""
        with self.lock:
            held = HeldPost(self._next(), author, dict(fields), self.now())
            self.held.append(held)
            return held

    def approve(self, held: HeldPost) -> StoredPost:
        """Let everybody see what was held."""
        with self.lock:
            self.held.remove(held)
            raw, topic_id = str(held.fields["raw"]), held.fields.get("topic_id")
            if isinstance(topic_id, int):
                answered = held.fields.get("reply_to_post_number")
                number = answered if isinstance(answered, int) and answered > 1 else None
                return self.add_reply(self.topics[topic_id], held.author, raw, number)
            category = held.fields["category"]
            title = str(held.fields["title"])
            assert isinstance(category, int)  # noqa: S101 - was looked at when it was held
            return self.start_topic(held.author, title, raw, category_id=category)

    def remove_post(self, post: StoredPost) -> None:
        """Take a post away, as if it had never been."""
        with self.lock:
            post.topic.posts.remove(post)
            del self.posts[post.id]

    def remove_topic(self, topic: StoredTopic) -> None:
        """Take a topic away with its posts."""
        with self.lock:
            for post in topic.posts:
                self.posts.pop(post.id, None)
            self.topics.pop(topic.id, None)

    def add_upload(self, name: str, mime_type: str, content: bytes) -> StoredUpload:
        """Keep a file; the same bytes are kept once, under the name that they came by first."""
        ending = name.rpartition(".")[2] if "." in name else "bin"
        short_name = f"{secrets.token_hex(10)}.{ending}"
        with self.lock:
            for known in self.uploads.values():
                if (known.content, known.name) == (content, name):
                    return known
            made = StoredUpload(self._next(), name, short_name, content, mime_type)
            self.uploads[short_name] = made
            return made

    # Finding things -----------------------------------------------------------------------------

    def owner_of(self, key: str) -> Person | None:
        """Return whose key this is."""
        return next((person for person in self.people if key and person.key == key), None)

    def person_named(self, username: str) -> Person | None:
        """Return somebody by the user name."""
        wanted = username.casefold()
        return next((one for one in self.people if one.username.casefold() == wanted), None)

    def topic_for(self, person: Person, topic_id: int) -> StoredTopic:
        """Return a topic that the person may see; refuse as a site does."""
        topic = self.topics.get(topic_id)
        if topic is None or not self.may_see(person, topic):
            raise missing()
        return topic

    def post_for(self, person: Person, post_id: int) -> StoredPost:
        """Return a post that the person may see."""
        post = self.posts.get(post_id)
        if post is None or not self.may_see(person, post.topic):
            raise missing()
        return post

    def may_see(self, person: Person, topic: StoredTopic) -> bool:
        """Say whether a topic is shown to somebody."""
        return topic.category_id is not None or person in topic.allowed

    def listed(self, category_id: int | None = None) -> Iterator[StoredTopic]:
        """Yield the topics of a category and those below it, or all: pinned first, newest first."""
        below = {one.id for one in self.categories.values() if one.parent_id == category_id}
        wanted = [
            topic
            for topic in self.topics.values()
            if topic.archetype == REGULAR
            and (category_id is None or topic.category_id in {category_id, *below})
        ]
        yield from sorted(wanted, key=lambda one: (not one.pinned, -one.bumped_at.timestamp()))

    # Rules --------------------------------------------------------------------------------------

    def refuse_too_many(self) -> None:
        """Refuse what is asked too often, as the site's policy has it."""
        most = self.policy.requests_a_minute
        if most is None:
            return
        now = self.clock()
        self.asked = [at for at in self.asked if at > now - 60]
        if len(self.asked) >= most:
            raise too_many(max(1, int(60 - (now - self.asked[0]))))
        self.asked.append(now)

    def refuse_unfit(self, author: Person, raw: str) -> None:
        """Refuse a text that is too short, or that its author has posted just now."""
        if len(raw.strip()) < self.policy.shortest_text:
            raise unfit(f"Body is too short (minimum is {self.policy.shortest_text} characters)")
        since = self.clock() - self.policy.unique_seconds
        for post in self.posts.values():
            if (
                self.policy.unique_seconds
                and post.author is author
                and post.raw.strip() == raw.strip()
                and post.created_at.timestamp() > since
            ):
                raise unfit("Body is too similar to what you recently posted")

    def may_change(self, person: Person, post: StoredPost) -> bool:
        """Say whether somebody may edit and delete a post now."""
        fresh = (self.now() - post.created_at).total_seconds() < self.policy.edit_seconds
        return person.is_staff or (post.author is person and fresh and not post.user_deleted)

    def refuse_change(self, person: Person, post: StoredPost) -> None:
        """Refuse a change to a post that is not allowed."""
        if not self.may_change(person, post):
            raise forbidden()

    def _add(
        self, topic: StoredTopic, author: Person, raw: str, reply_to: int | None, now: datetime
    ) -> StoredPost:
        post = StoredPost(
            self._next(), topic, topic.highest_number + 1, author, raw, now, now, reply_to
        )
        post.read_by.add(author.id)
        topic.posts.append(post)
        self.posts[post.id] = post
        self._tell_others(post)
        return post

    def _tell_others(self, post: StoredPost) -> None:
        topic = post.topic
        kind = _PRIVATE_MESSAGE if topic.archetype == PRIVATE else _REPLIED
        told = topic.allowed if topic.archetype == PRIVATE else [topic.author]
        self.notices += [
            StoredNotice(self._next(), person, kind, post, post.created_at)
            for person in told
            if person is not post.author and post.number > 1
        ]

    def _next(self) -> int:
        return next(self._numbers)


_REPLIED: Final = 2
_PRIVATE_MESSAGE: Final = 6
