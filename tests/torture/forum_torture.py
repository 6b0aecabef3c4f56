"""The promises under torture on a forum server with categories, by its sample.

As `torture_machine`, with what is different there: texts have no marks and are known by their
words, moderators hold posts back, and a fault may meet any single request, as one step can take
several. In the end each queued text is on the server as often as it was written, or stands in the
outbox with a reason; none is there more often.
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
from hypothesis.stateful import RuleBasedStateMachine, rule

from companion.domain.draft import Draft, ItemKind, ItemState
from companion.domain.reason import ReasonCode
from companion.errors import IllegalMove, NotAllowed, NotFound
from sync.nodebb_sample.board import BoardRefusal
from tests.sync.board_world import BoardWorld
from tests.sync.device import SETTLE_SECONDS

if TYPE_CHECKING:
    from companion.domain.draft import OutboxItem
    from companion.domain.forum import PostView
    from sync.nodebb_sample.board import BoardPost
    from tests.sync.board_world import HttpMoment

WORDS = st.sampled_from(
    [
        "Thanks a lot!",
        "Ours is *cleaned* with sand.",
        "ሰላም ለሁሉም 💧",
        "مرحبا بكم",
        "a < b & `c`",
        "Same",
    ]
)
STOPPED = (ItemState.REJECTED, ItemState.CONFLICT)


class PowerCut(BaseException):
    """The machine is off: nothing after this is written down."""


@dataclass(frozen=True)
class ForumFault:
    """What goes wrong at a request of the next sync, before or after it has its effect."""

    at_request: int
    before: bool
    kind: str
    writes_only: bool


@dataclass
class ForumTally:
    """What all machines together did."""

    faults: int = 0
    syncs: int = 0
    crashes: int = 0
    written: int = 0
    held: int = 0
    kinds: Counter[str] = field(default_factory=Counter)


FAULTS = st.builds(
    ForumFault,
    at_request=st.sampled_from([1, 1, 2, 2, 3, 4, 6]),
    before=st.booleans(),
    kind=st.sampled_from(
        ["lost", "lost", "lost", "gateway", "busy", "broken", "portal", "power", "power", "401"]
    ),
    writes_only=st.booleans(),
)


class ForumTortureMachine(RuleBasedStateMachine):
    """See the module."""

    tally: ClassVar[ForumTally] = ForumTally()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="forum-torture-"))
        self.world = BoardWorld(self.folder)
        self.world.board.holds_posts = self.world.me.is_new = True
        self.world.topic("Sand filters", replies=2)
        self.world.topic("Ropes")
        self.written: dict[str, Draft] = {}
        self.asked_for: dict[str, list[str]] = {}
        """The words in which each item was queued, in order."""
        self.messages: Counter[str] = Counter()
        self._sync([])

    # The learner ------------------------------------------------------------------------------

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def reply(self, words: str, pick: int) -> None:
        posts = [post for post in self._posts() if not post.is_deleted]
        if posts:
            self._note(self.world.device.reply(posts[pick % len(posts)].remote_id, words))

    @rule(words=WORDS)
    def start_a_topic(self, words: str) -> None:
        self._note(self.world.device.discuss(self.world.forum, "Which one lasts?", words))

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def reply_to_what_waits(self, words: str, pick: int) -> None:
        waiting = [i for i in self._items() if i.kind.makes_post and i.state is ItemState.QUEUED]
        if waiting:
            chosen = waiting[pick % len(waiting)]
            self._note(self.world.device.reply_to_item(chosen.item_id, words))

    @rule(words=WORDS)
    def write_to_the_peer(self, words: str) -> None:
        with contextlib.suppress(NotFound):
            self._note(self.world.device.message(str(self.world.peer.uid), words))
            self.messages[words] += 1

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def rewrite_what_waits(self, words: str, pick: int) -> None:
        item_id = self._any_written(pick)
        if item_id is None:
            return
        writing = self.world.device.workspace.writing
        with contextlib.suppress(IllegalMove):
            item = writing.edit(item_id)
            draft = Draft(item.draft.subject, words)
            writing.save(item_id, draft)
            self.written[item_id] = draft
            writing.queue(item_id)
            self.asked_for[item_id].append(words)
            self.messages[words] += item.kind is ItemKind.MESSAGE

    @rule(pick=st.integers(0, 1_000))
    def discard_and_think_again(self, pick: int) -> None:
        item_id = self._any_written(pick)
        if item_id is None:
            return
        writing = self.world.device.workspace.writing
        with contextlib.suppress(IllegalMove):
            writing.discard(item_id)
            writing.restore(item_id)
            writing.queue(item_id)

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def edit_an_own_post(self, words: str, pick: int) -> None:
        own = [post for post in self._posts() if post.is_own and post.can_edit]
        if not own:
            return
        writing = self.world.device.workspace.writing
        with contextlib.suppress(IllegalMove, NotAllowed):
            item = writing.edit_post(own[pick % len(own)].post_id)
            writing.save(item.item_id, Draft(item.draft.subject, f"{words} (edited)"))
            writing.queue(item.item_id)

    @rule(on=st.booleans(), pick=st.integers(0, 1_000))
    def star_and_follow(self, on: bool, pick: int) -> None:
        posts = self._posts()
        if posts:
            discussion = posts[pick % len(posts)].discussion_id
            self.world.device.workspace.actions.star(discussion, on=on)
            self.world.device.workspace.actions.subscribe(discussion, on=on)

    @rule(pick=st.integers(0, 1_000))
    def read(self, pick: int) -> None:
        posts = self._posts()
        if posts:
            discussion = posts[pick % len(posts)].discussion_id
            self.world.device.workspace.actions.mark_read(discussion)

    # Peers and moderators ---------------------------------------------------------------------

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def peer_replies(self, words: str, pick: int) -> None:
        topics = list(self.world.board.topics.values())
        chosen = topics[pick % len(topics)]
        with contextlib.suppress(BoardRefusal):
            self.world.board.reply(self.world.peer, chosen.tid, words, chosen.main.pid)

    @rule(words=WORDS)
    def peer_starts_a_topic(self, words: str) -> None:
        self.world.board.start(self.world.peer, self.world.category, "Something new", words)

    @rule(on=st.booleans())
    def the_learner_counts_as_new(self, on: bool) -> None:
        self.world.me.is_new = on

    @rule(pick=st.integers(0, 1_000))
    def a_moderator_approves(self, pick: int) -> None:
        queue = self.world.board.queue
        if queue:
            self.world.board.approve(queue[pick % len(queue)])

    @rule(locked=st.booleans(), pick=st.integers(0, 1_000))
    def a_moderator_locks_or_unlocks(self, locked: bool, pick: int) -> None:
        topics = list(self.world.board.topics.values())
        topics[pick % len(topics)].locked = locked

    # The world --------------------------------------------------------------------------------

    @rule(faults=st.lists(FAULTS, max_size=3))
    def sync(self, faults: list[ForumFault]) -> None:
        self._sync(faults)

    @rule(words=WORDS, pick=st.integers(0, 1_000), faults=st.lists(FAULTS, min_size=3, max_size=7))
    def write_on_a_bad_day(self, words: str, pick: int, faults: list[ForumFault]) -> None:
        """Two equal replies wait, and each try to send them meets a fault of its own."""
        self.reply(words, pick)
        self.reply(words, pick)
        for fault in faults:
            self.world.turn(31)
            self._sync([fault])

    @rule(words=WORDS, faults=st.lists(FAULTS, min_size=3, max_size=7))
    def discuss_on_a_bad_day(self, words: str, faults: list[ForumFault]) -> None:
        self.start_a_topic(words)
        self.reply_to_what_waits(words, 0)
        for fault in faults:
            self._sync([fault])
            self.world.turn(31)

    @rule(words=WORDS, faults=st.lists(FAULTS, min_size=3, max_size=7))
    def talk_on_a_bad_day(self, words: str, faults: list[ForumFault]) -> None:
        self.write_to_the_peer(words)
        self.write_to_the_peer(words)
        for fault in faults:
            self.world.turn(31)
            self._sync([fault])

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
            while self.world.board.queue:
                self.world.board.approve(self.world.board.queue[0])
            self._settle()
            self._look_into_promises()
            self._compare_with_a_new_machine()
        finally:
            self.world.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # Syncing ----------------------------------------------------------------------------------

    def _sync(self, faults: list[ForumFault]) -> None:
        self.tally.syncs += 1
        waiting = list(faults)
        seen: Counter[tuple[bool, bool]] = Counter()

        def act(moment: HttpMoment) -> httpx.Response | None:
            for writes_only in (False, True):
                if writes_only and not moment.is_write:
                    continue
                seen[writes_only, moment.before] += 1
                for fault in waiting:
                    at = (fault.writes_only, fault.before, fault.at_request)
                    if at == (writes_only, moment.before, seen[writes_only, moment.before]):
                        waiting.remove(fault)
                        self.tally.faults += 1
                        self.tally.kinds[fault.kind] += 1
                        return _fault_at(fault, moment)
            return None

        self.world.plan = act
        try:
            self.world.device.sync(asked=self.tally.syncs % 2 == 0)
        except PowerCut:
            self.tally.crashes += 1
            self.world.device.restart()
        finally:
            self.world.plan = None

    def _settle(self) -> None:
        """Sync without faults until nothing waits or is in doubt any more."""
        for _ in range(4):
            self.world.turn(SETTLE_SECONDS + 1)
            report = self.world.device.sync()
            assert report.error is None, report.error
            if not self._open_items():
                return
        for _ in range(3):
            self.world.turn(26 * 3_600)
            self.world.device.sync()
        assert not self._open_items(), self._open_items()

    # Promises ---------------------------------------------------------------------------------

    def _look_into_promises(self) -> None:
        items = {item.item_id: item for item in self._items()}
        mine = {str(post.pid): post for post in self.world.my_posts()}
        became = Counter(
            item.remote_id
            for item in items.values()
            if item.kind.makes_post and item.state is ItemState.SENT
        )
        assert all(number == 1 for number in became.values()), f"two became one: {became}"
        for item_id, draft in self.written.items():
            item = items.get(item_id)
            assert item is not None, f"lost: {draft}"
            assert item.draft.body == draft.body, f"words changed: {draft} became {item.draft}"
            if item.kind.makes_post and item.state is ItemState.SENT:
                assert item.remote_id in mine, f"not there: {item}"
            if item.state in STOPPED:
                assert item.reason is not None
                declined = item.reason.code is ReasonCode.NOT_APPROVED
                assert not declined, f"given up, though moderators have it: {item}"
        self._look_for_doubles(list(items.values()), list(mine.values()))
        self._look_at_messages(list(items.values()))

    def _look_for_doubles(self, items: list[OutboxItem], mine: list[BoardPost]) -> None:
        """No text stands on the server, or before the moderators, more often than it was sent."""
        wanted: Counter[str] = Counter()
        for item in items:
            if item.kind.makes_post:
                # Words that were changed after they had gone out are others.
                wanted.update(set(self.asked_for.get(item.item_id, [])))
        there = Counter(post.content for post in mine if not post.edited) + Counter(
            held.content for held in self.world.board.queue
        )
        for words, number in there.items():
            assert number <= wanted[words], f"posted twice: {words} {number} of {wanted[words]}"
        self.tally.held = max(self.tally.held, len(self.world.board.queue))

    def _look_at_messages(self, items: list[OutboxItem]) -> None:
        sent = [
            item.remote_id
            for item in items
            if item.kind is ItemKind.MESSAGE and item.state is ItemState.SENT
        ]
        assert len(sent) == len(set(sent)), "two became one message"
        for words, number in Counter(self.world.my_messages()).items():
            assert number <= self.messages[words], f"a message stands too often: {words}"

    def _compare_with_a_new_machine(self) -> None:
        self.world.device.sync(full=True)
        self.world.device.sync(full=True)
        mine, fresh = self.world.device.cache(), self.world.fresh_cache()
        assert mine.discussions.keys() == fresh.discussions.keys()
        assert {k: v[:9] for k, v in mine.posts.items()} == {
            k: v[:9] for k, v in fresh.posts.items()
        }
        assert mine.conversations.keys() == fresh.conversations.keys()

    # What there is ----------------------------------------------------------------------------

    def _note(self, item_id: str) -> None:
        self.tally.written += 1
        draft = self.world.device.item(item_id).draft
        self.written[item_id] = draft
        self.asked_for[item_id] = [draft.body]

    def _items(self) -> list[OutboxItem]:
        return list(self.world.device.workspace.outbox_store.items(ItemState))

    def _open_items(self) -> list[str]:
        return [
            f"{item.kind} {item.state} {item.not_before}"
            for item in self._items()
            if item.state in (ItemState.IN_DOUBT, ItemState.SENDING)
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

    def _any_written(self, pick: int) -> str | None:
        known = sorted(self.written)
        return known[pick % len(known)] if known else None

    def _posts(self) -> list[PostView]:
        reading = self.world.device.workspace.reading
        return [
            post
            for forum in reading.forums()
            for discussion in reading.discussions(forum.forum_id)
            for post in reading.thread(discussion.discussion_id).posts
        ]


def _fault_at(fault: ForumFault, moment: HttpMoment) -> httpx.Response | None:
    """Raise what a fault is to raise, or answer in the server's place."""
    if fault.kind == "power":
        raise PowerCut
    if fault.kind == "lost":
        raise httpx.ReadError("cut")
    if fault.kind == "busy" and moment.before:
        return httpx.Response(429, json={}, headers={"retry-after": "30"})
    if fault.kind == "portal" and not (moment.is_write and not moment.before):
        return httpx.Response(200, html="<title>Hotel</title>")
    if fault.kind == "401" and moment.before:
        return httpx.Response(401, json="not-authorized")
    if fault.kind == "broken":
        return httpx.Response(200, text='{"status": {"code": "ok"')
    return httpx.Response(502, html="<h1>Bad Gateway</h1>")
