"""What is on the sample forum: people, categories, topics, posts, and what was done to them.

It lives in memory, behind one lock: tests look at it from their own threads while it is served.
"""

from __future__ import annotations

import secrets
import threading
import time
from datetime import UTC, datetime
from itertools import count
from math import ceil
from typing import TYPE_CHECKING, Final

from sync.discourse_sample.refusals import forbidden, missing, too_many, unfit, unfit_change
from sync.discourse_sample.village_records import (
    MAY_START,
    PRIVATE,
    REGULAR,
    Category,
    HeldPost,
    Person,
    SitePolicy,
    StoredNotice,
    StoredPost,
    StoredTopic,
    StoredUpload,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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

    def slugs_of(self, category: Category) -> str:
        """Return the part of addresses that names a category and those above it."""
        above = self.categories.get(category.parent_id or 0)
        return category.slug if above is None else f"{self.slugs_of(above)}/{category.slug}"

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

    def refuse_too_soon(self, author: Person) -> None:
        """Refuse a post that comes too soon after the last one."""
        own = [post.created_at for post in self.posts.values() if post.author is author]
        if own and self.policy.post_seconds:
            rest = self.policy.post_seconds - (self.now() - max(own)).total_seconds()
            if rest > 0:
                raise too_many(ceil(rest))

    def takes_for_machine(self, author: Person, fields: dict[str, object]) -> bool:
        """Say whether a first post was typed too fast; its author is silenced from then on."""
        if not self.policy.silences_fast_typers or author.is_staff:
            return False
        is_first = not any(post.author is author for post in self.posts.values())
        typed = fields.get("typing_duration_msecs")
        too_fast = is_first and not (isinstance(typed, int) and typed >= _A_PERSONS_TYPING)
        author.is_silenced = author.is_silenced or too_fast
        return too_fast

    def may_edit(self, person: Person, post: StoredPost) -> bool:
        """Say whether somebody may edit a post now."""
        fresh = self._age(post) < self.policy.edit_seconds
        return person.is_staff or (post.author is person and fresh and not post.user_deleted)

    def may_delete(self, person: Person, post: StoredPost) -> bool:
        """Say whether somebody may delete a post now, or the topic that it opens."""
        if post.number > 1:
            return not post.user_deleted and (person.is_staff or post.author is person)
        alone = all(one.user_deleted for one in post.topic.posts[1:])
        fresh = self._age(post) < self.policy.delete_topic_seconds
        return person.is_staff or (post.author is person and alone and fresh)

    def may_unlike(self, person: Person, post: StoredPost) -> bool:
        """Say whether somebody may take a like back now."""
        at = post.liked_by.get(person.id)
        return at is not None and (self.now() - at).total_seconds() < self.policy.unlike_seconds

    def refuse_edit(self, person: Person, post: StoredPost) -> None:
        """Refuse an edit that is not allowed; one's own that comes too late in other words."""
        if self.may_edit(person, post):
            return
        if post.author is person and not post.user_deleted:
            raise unfit_change("You can't edit this post; it was posted too long ago.")
        raise forbidden()

    def in_grace(self, post: StoredPost) -> bool:
        """Say whether an edit of a post is an afterthought, of which nobody is told."""
        return (self.now() - post.updated_at).total_seconds() < self.policy.grace_seconds

    def _age(self, post: StoredPost) -> float:
        return (self.now() - post.created_at).total_seconds()

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
        answered = next((one for one in topic.posts if one.number == post.reply_to), None)
        author = topic.author if answered is None else answered.author
        told = topic.allowed if topic.archetype == PRIVATE else [author]
        self.notices += [
            StoredNotice(self._next(), person, kind, post, post.created_at)
            for person in told
            if person is not post.author and post.number > 1
        ]

    def _next(self) -> int:
        return next(self._numbers)


_A_PERSONS_TYPING: Final = 3_000
"""Milliseconds (`min_first_post_typing_time`)."""

_REPLIED: Final = 2
_PRIVATE_MESSAGE: Final = 6
