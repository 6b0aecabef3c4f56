"""A learner, peers and a moderator on a forum like a Discourse, and a network that breaks.

Requests are lost before or after they have had their effect, answers come broken, late, or not at
all; the program is killed at any of them. Whatever happens: no text is lost, none stands twice.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import httpx
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from companion.domain.draft import Draft, ItemKind, ItemState
from companion.errors import IllegalMove, NotAllowed, NotFound
from tests.sync.device import SETTLE_SECONDS
from tests.sync.village_world import VillageWorld

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import PostView
    from sync.discourse_sample.village_records import StoredPost, StoredTopic
    from tests.sync.village_world import Happening, OnTheWay

WORDS = st.sampled_from(["Same", "Sand, then **gravel**", "1. first\n2. second", "ሰላም 🌍", "a_b_c"])
TITLES = st.sampled_from(["which one lasts?", "Ropes", "WATER!!"])


class PowerCut(BaseException):
    """The machine is off: nothing after this is written down."""


@dataclass(frozen=True)
class Mishap:
    """What happens at a request of the next sync, before or after the forum has looked at it."""

    at: int
    before: bool
    kind: str


MISHAPS = st.builds(
    Mishap,
    at=st.sampled_from([1, 2, 2, 3, 3, 4, 4, 5, 6, 8, 11]),
    before=st.booleans(),
    kind=st.sampled_from(["cut", "cut", "busy", "broken", "too many", "power", "power"]),
)


@dataclass
class Tally:
    """What all lives together were like."""

    lives: int = 0
    syncs: int = 0
    mishaps: int = 0
    crashes: int = 0
    written: int = 0
    kinds: Counter[str] = field(default_factory=Counter)


class VillageMachine(RuleBasedStateMachine):
    """See the module."""

    tally: ClassVar[Tally] = Tally()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="torture-village-"))
        self.world = VillageWorld(self.folder)
        self.world.discussion("Sand filters", replies=2)
        self.written: dict[str, Draft] = {}
        self.wanted: Counter[str] = Counter()
        """How often each text was to be sent."""
        self.tally.lives += 1

    @initialize(
        unique=st.sampled_from([0, 0, 300]),
        keys=st.booleans(),
        pretty=st.booleans(),
        held=st.sampled_from([False, False, True]),
        page=st.sampled_from([2, 20]),
    )
    def the_site_is_set_up(
        self, unique: int, keys: bool, pretty: bool, held: bool, page: int
    ) -> None:
        policy = self.world.state.policy
        policy.unique_seconds, policy.keys_of_topics = unique, keys
        policy.prettifies_titles, policy.holds_posts = pretty, held
        policy.posts_a_page, policy.topics_a_page = page, page + 1
        self._sync([])

    # The learner --------------------------------------------------------------------------------

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def reply(self, words: str, pick: int) -> None:
        posts = [post for post in self._posts() if post.can_reply]
        if posts:
            chosen = posts[pick % len(posts)]
            self._note(self.world.device.reply(chosen.remote_id, words))

    @rule(words=WORDS, title=TITLES)
    def start_a_topic(self, words: str, title: str) -> None:
        with contextlib.suppress(StopIteration):
            self._note(self.world.device.discuss(self.world.forum, title, words))

    @rule(words=WORDS)
    def write_to_the_peer(self, words: str) -> None:
        with contextlib.suppress(NotFound):
            self._note(self.world.device.message(str(self.world.peer.id), words))

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def reply_to_what_waits(self, words: str, pick: int) -> None:
        waiting = [i for i in self._items() if i.kind.makes_post and i.state is ItemState.QUEUED]
        if waiting:
            chosen = waiting[pick % len(waiting)]
            self._note(self.world.device.reply_to_item(chosen.item_id, words))

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def rewrite_what_waits(self, words: str, pick: int) -> None:
        known = sorted(self.written)
        if not known:
            return
        item_id, writing = known[pick % len(known)], self.world.device.workspace.writing
        with contextlib.suppress(IllegalMove):
            item = writing.edit(item_id)
            draft = Draft(item.draft.subject, words)
            writing.save(item_id, draft)
            self.written[item_id] = draft
            self.wanted[words] += 1
            writing.queue(item_id)

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def edit_an_own_post(self, words: str, pick: int) -> None:
        own = [post for post in self._posts() if post.is_own and post.can_edit]
        if not own:
            return
        writing = self.world.device.workspace.writing
        with contextlib.suppress(IllegalMove, NotAllowed):
            item = writing.edit_post(own[pick % len(own)].post_id)
            draft = Draft(item.draft.subject, words)
            writing.save(item.item_id, draft)
            writing.queue(item.item_id)
            self.written[item.item_id] = draft
            self.wanted[words] += 1

    @rule(on=st.booleans(), pick=st.integers(0, 1_000))
    def star(self, on: bool, pick: int) -> None:
        posts = self._posts()
        if posts:
            with contextlib.suppress(NotAllowed):
                chosen = posts[pick % len(posts)]
                self.world.device.workspace.actions.star(chosen.discussion_id, on=on)

    @rule(pick=st.integers(0, 1_000))
    def read(self, pick: int) -> None:
        posts = self._posts()
        if posts:
            chosen = posts[pick % len(posts)]
            self.world.device.workspace.actions.mark_read(chosen.discussion_id)

    # Others -------------------------------------------------------------------------------------

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def peer_replies(self, words: str, pick: int) -> None:
        topics = self._topics()
        topic = topics[pick % len(topics)]
        number = topic.posts[pick % len(topic.posts)].number
        self.world.state.add_reply(topic, self.world.peer, words, number if number > 1 else None)

    @rule(words=WORDS, title=TITLES)
    def peer_starts_a_topic(self, words: str, title: str) -> None:
        self.world.state.start_topic(
            self.world.peer, title, words, category_id=self.world.category.id
        )

    @rule(words=WORDS)
    def peer_writes_a_message(self, words: str) -> None:
        self.world.state.start_topic(
            self.world.peer, "Hello", words, category_id=None, recipients=(self.world.me,)
        )

    @rule(closed=st.booleans(), pick=st.integers(0, 1_000))
    def a_moderator_closes_or_opens(self, closed: bool, pick: int) -> None:
        topics = self._topics()
        topics[pick % len(topics)].closed = closed

    @rule()
    def a_moderator_approves(self) -> None:
        for held in list(self.world.state.held):
            with contextlib.suppress(KeyError):
                self.world.state.approve(held)

    # The world ----------------------------------------------------------------------------------

    @rule(mishaps=st.lists(MISHAPS, max_size=3))
    def sync(self, mishaps: list[Mishap]) -> None:
        self._sync(mishaps)

    @rule(words=WORDS, title=TITLES, mishaps=st.lists(MISHAPS, min_size=2, max_size=6))
    def write_on_a_bad_day(self, words: str, title: str, mishaps: list[Mishap]) -> None:
        """Two equal replies, a topic and an answer to it wait, and each sync meets a mishap."""
        self.reply(words, 0)
        self.reply(words, 0)
        self.start_a_topic(words, title)
        self.reply_to_what_waits(words, 2)
        for mishap in mishaps:
            self._sync([mishap])
            self.world.turn(31)

    @rule(words=WORDS, mishaps=st.lists(MISHAPS, min_size=2, max_size=6))
    def message_on_a_bad_day(self, words: str, mishaps: list[Mishap]) -> None:
        """The same with two equal messages."""
        self.write_to_the_peer(words)
        self.write_to_the_peer(words)
        for mishap in mishaps:
            self._sync([mishap])
            self.world.turn(31)

    @rule(seconds=st.sampled_from([1, 20, 60, 3_600]))
    def time_passes(self, seconds: int) -> None:
        self.world.turn(seconds)

    @rule()
    def the_program_is_started_again(self) -> None:
        self.world.device.restart()

    @rule()
    def the_network_is_well_for_a_while(self) -> None:
        self._settle()
        self._look_into_promises()

    def teardown(self) -> None:
        try:
            self._settle()
            self._look_into_promises()
            self._compare_with_a_new_machine()
        finally:
            self.world.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # Syncing ------------------------------------------------------------------------------------

    def _sync(self, mishaps: list[Mishap]) -> None:
        self.tally.syncs += 1
        self.world.happen = self._happening(mishaps)
        try:
            self.world.device.sync(asked=self.tally.syncs % 2 == 0)
        except PowerCut:
            self.tally.crashes += 1
            self.world.device.restart()
        finally:
            self.world.happen = None

    def _happening(self, mishaps: list[Mishap]) -> Happening:
        waiting = {(one.at, one.before): one for one in mishaps}

        def happen(moment: OnTheWay) -> httpx.Response | None:
            mishap = waiting.pop((moment.number, moment.before), None)
            if mishap is None:
                return None
            self.tally.mishaps += 1
            self.tally.kinds[f"{mishap.kind} at {moment.method}"] += 1
            return _mishap(mishap)

        return happen

    def _settle(self) -> None:
        """Sync without mishaps until nothing waits or is in doubt any more."""
        for held in list(self.world.state.held):
            with contextlib.suppress(KeyError):
                self.world.state.approve(held)
        self.world.state.policy.holds_posts = False
        # Of equal texts the site takes one in so many seconds.
        pause = max(SETTLE_SECONDS, self.world.state.policy.unique_seconds) + 1
        for _ in range(100):
            self.world.turn(pause)
            report = self.world.device.sync()
            assert report.error is None, report.error
            if not self._open_items():
                return
        for _ in range(4):
            self.world.turn(26 * 3_600)
            self.world.device.sync()
        assert not self._open_items(), self._open_items()

    # Promises -----------------------------------------------------------------------------------

    def _look_into_promises(self) -> None:
        items = {item.item_id: item for item in self._items()}
        for item_id, draft in self.written.items():
            item = items.get(item_id)
            assert item is not None, f"lost: {draft}"
            assert item.draft.body == draft.body, f"words changed: {draft} became {item.draft}"
            if item.state in (ItemState.REJECTED, ItemState.CONFLICT):
                assert item.reason is not None
        sent = [
            i for i in items.values() if i.state is ItemState.SENT and i.item_id in self.written
        ]
        became = [str(i.remote_id) for i in sent if i.kind.makes_post]
        assert len(became) == len(set(became)), "two became one post"
        known = {_known_as(post) for post in self.world.my_posts()}
        assert set(became) <= known, f"not there: {set(became) - known}"
        messages = [str(i.remote_id) for i in sent if i.kind is ItemKind.MESSAGE]
        assert len(messages) == len(set(messages)), "two became one message"
        for words, number in Counter(post.raw for post in self.world.my_posts()).items():
            assert number <= self.wanted[words], f"stands too often: {words}"
        mine = self.world.my_posts()
        new = [i for i in sent if i.kind.makes_post or i.kind is ItemKind.MESSAGE]
        assert len(mine) <= len(
            [
                i
                for i in items.values()
                if i.item_id in self.written and (i.kind.makes_post or i.kind is ItemKind.MESSAGE)
            ]
        ), "more stand there than were written"
        assert len(mine) >= len(new), "fewer stand there than were sent"
        cached = {post.remote_id for post in self._posts()}
        missing = [
            post
            for topic in self._topics()
            for post in topic.posts
            if post.author is not self.world.me and _known_as(post) not in cached
        ]
        assert not missing, f"never read: {missing}"

    def _compare_with_a_new_machine(self) -> None:
        self.world.device.sync(full=True)
        self.world.device.sync(full=True)
        mine, fresh = self.world.device.cache(), self.world.fresh_cache()
        assert mine.discussions.keys() == fresh.discussions.keys()
        assert mine.conversations.keys() == fresh.conversations.keys()
        assert {k: v[1:] for k, v in mine.conversations.items()} == {
            k: v[1:] for k, v in fresh.conversations.items()
        }
        assert {k: _words_of(v) for k, v in mine.posts.items()} == {
            k: _words_of(v) for k, v in fresh.posts.items()
        }

    # What there is ------------------------------------------------------------------------------

    def _note(self, item_id: str) -> None:
        self.tally.written += 1
        draft = self.world.device.item(item_id).draft
        self.written[item_id] = draft
        self.wanted[draft.body] += 1

    def _items(self) -> list[OutboxItem]:
        return list(self.world.device.workspace.outbox_store.items(ItemState))

    def _open_items(self) -> list[str]:
        return [
            f"{item.kind} {item.state} {item.not_before}"
            for item in self._items()
            if item.state in (ItemState.IN_DOUBT, ItemState.SENDING, ItemState.AWAITING_APPROVAL)
            or (item.state is ItemState.QUEUED and not self._waits_for_another(item))
        ]

    def _waits_for_another(self, item: OutboxItem) -> bool:
        parent = item.target.item_id if item.target else None
        if parent is None:
            return False
        try:
            return self.world.device.item(parent).state is not ItemState.SENT
        except NotFound:
            return False

    def _posts(self) -> list[PostView]:
        reading = self.world.device.workspace.reading
        return [
            post
            for forum in reading.forums()
            for discussion in reading.discussions(forum.forum_id)
            for post in reading.thread(discussion.discussion_id).posts
        ]

    def _topics(self) -> list[StoredTopic]:
        return [one for one in self.world.state.topics.values() if one.category_id is not None]


def _known_as(post: StoredPost) -> str:
    return f"t{post.topic.id}" if post.number == 1 else str(post.id)


def _mishap(mishap: Mishap) -> httpx.Response:
    if mishap.kind == "power":
        raise PowerCut
    if mishap.kind == "cut":
        raise httpx.ReadError("cut")
    if mishap.kind == "busy":
        return httpx.Response(503)
    if mishap.kind == "too many" and mishap.before:
        told = {"errors": ["Wait."], "error_type": "rate_limit", "extras": {"wait_seconds": 7}}
        return httpx.Response(429, json=told)
    return httpx.Response(200, text="<html>half a pa")


def _words_of(told: tuple[object, ...]) -> tuple[object, ...]:
    """Leave out what the two machines may know differently: reading marks and rights' age."""
    return (*told[:9], told[10])
