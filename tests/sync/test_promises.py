"""Random lives of a learner, peers, a network and a clock: nothing is lost, nothing is doubled.

However it went: once the network is healthy again, every text that was queued is on the server
exactly once or stands in the outbox with its reason, and the cache equals a fresh first sync.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from companion.domain.draft import Draft, ItemKind, ItemState
from companion.errors import Busy, ContractBroken, Offline, OfflineCause, ServerError, SignedOut
from sync.memory_site import ALL_CAPABILITIES
from tests.sync.device import SETTLE_SECONDS
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from sync.memory_messages import StoredMessage
    from sync.memory_site import StoredDiscussion, StoredPost
    from tests.sync.interposed import Moment

EXAMPLES = int(os.environ.get("COMPANION_TORTURE_EXAMPLES", "60"))
"""How many lives are lived through: a few for every change, many now and then."""

WRITES = frozenset({"reply", "start_discussion", "send_message"})
KINDS_OF_CALL = {
    "write": WRITES,
    "look-up": frozenset({"traces_in_discussion", "traces_in_forum", "traces_of_messages"}),
    "listing": frozenset({"snapshot", "outlines", "discussions"}),
    "posts": frozenset({"posts", "messages"}),
}
ERRORS: list[ServerError] = [
    Offline("unreached", OfflineCause.CONNECTION_REFUSED),
    Offline("lost", OfflineCause.CONNECTION_LOST, may_have_arrived=True),
    Busy("status 429", retry_after=5),
    Busy("status 502", may_have_arrived=True),
    ContractBroken("HTML instead of JSON"),
    SignedOut("invalidtoken"),
]
pick = st.integers(min_value=0, max_value=10_000)


class Killed(BaseException):
    """The process is gone: nobody catches this and tidies up."""


@dataclass(frozen=True)
class Planned:
    """A fault that the next call of a kind will meet, before, after or long before its effect."""

    kind: str
    effect: str
    error: ServerError | type[BaseException]


class Life(RuleBasedStateMachine):
    """One learner's machine and one site, over some days."""

    def __init__(self) -> None:
        super().__init__()
        self._temporary = tempfile.TemporaryDirectory()
        self.world: MemoryWorld
        self.items: dict[str, str] = {}
        """The words of every item that was ever queued, as they are now."""
        self.ever: Counter[str] = Counter()
        """How many items had some words when they were queued."""
        self.removed: Counter[str] = Counter()
        """Own posts that a teacher has deleted, by their words."""
        self.faults: list[Planned] = []
        self.met: Planned | None = None
        self.late: list[tuple[str, Any]] = []

    @initialize(marks_kept=st.booleans())
    def begin(self, marks_kept: bool) -> None:
        capabilities = replace(ALL_CAPABILITIES, marker=marks_kept)
        self.world = MemoryWorld(Path(self._temporary.name), capabilities=capabilities)
        self.world.discussion("First", replies=1)
        self.world.device.sync()
        self.world.turn(10)

    def teardown(self) -> None:
        try:
            if hasattr(self, "world"):
                self._get_well()
                self._check_the_promises()
        finally:
            if hasattr(self, "world"):
                self.world.close()
            self._temporary.cleanup()

    # Peers and teachers

    @rule(title=st.sampled_from(["Rain", "Goats", "Pumps"]))
    def peer_discusses(self, title: str) -> None:
        self.world.discussion(title)

    @rule(which=pick)
    def peer_replies(self, which: int) -> None:
        if post := self._some_post(which):
            self.world.site.add_reply(post.remote_id, self.world.peer, f"<p>Peer {which}.</p>")

    @rule(which=pick)
    def peer_writes(self, which: int) -> None:
        self.world.site.board.write(self.world.peer, self.world.me, f"<p>Message {which}.</p>")

    @rule(which=pick)
    def peer_edits(self, which: int) -> None:
        post = self._some_post(which)
        if post and post.author == self.world.peer:
            self.world.site.edit(post.remote_id, f"<p>Edited {which}.</p>")

    @rule(which=pick)
    def teacher_deletes(self, which: int) -> None:
        post = self._some_post(which)
        if post is None:
            return
        before = Counter(words_of(one) for one in self.world.my_posts())
        self.world.site.remove(post.remote_id)
        self.removed += before - Counter(words_of(one) for one in self.world.my_posts())

    @rule(which=pick, locked=st.booleans())
    def teacher_locks_or_opens(self, which: int, locked: bool) -> None:
        if discussion := self._some_discussion(which):
            discussion.locked = locked

    @rule(which=pick, pinned=st.booleans())
    def teacher_pins(self, which: int, pinned: bool) -> None:
        if discussion := self._some_discussion(which):
            discussion.pinned = pinned

    # The learner

    @rule(which=pick, text=st.sampled_from(["Thanks!", "Me, too.", ""]))
    def learner_replies(self, which: int, text: str) -> None:
        cached = sorted(self.world.device.cache().posts, key=int)
        if cached:
            words = text or f"Reply {len(self.items)}."
            self._queued(self.world.device.reply(cached[which % len(cached)], words), words)

    @rule()
    def learner_discusses(self) -> None:
        words = f"Question {len(self.items)}?"
        self._queued(self.world.device.discuss(self.world.forum, words, words), words)

    @rule(text=st.sampled_from(["Hello!", ""]))
    def learner_writes_to_the_peer(self, text: str) -> None:
        words = text or f"To you {len(self.items)}."
        self._queued(self.world.device.message(self.world.peer.remote_id, words), words)

    @precondition(lambda self: self.items)
    @rule(which=pick)
    def learner_replies_to_an_own_item(self, which: int) -> None:
        if self.world.device.item(self._some_item(which)).kind is ItemKind.MESSAGE:
            return
        words = f"Also {len(self.items)}."
        self._queued(self.world.device.reply_to_item(self._some_item(which), words), words)

    @precondition(lambda self: self.items)
    @rule(which=pick)
    def learner_edits(self, which: int) -> None:
        item = self.world.device.item(self._some_item(which))
        if not item.can_edit:
            return
        writing = self.world.device.workspace.writing
        writing.edit(item.item_id)
        words = f"{item.draft.body} Edited {which}."
        writing.save(item.item_id, Draft(item.draft.subject, words))
        writing.queue(item.item_id)
        self._queued(item.item_id, words)

    @precondition(lambda self: self.items)
    @rule(which=pick)
    def learner_tries_again(self, which: int) -> None:
        item = self.world.device.item(self._some_item(which))
        if item.state in {ItemState.REJECTED, ItemState.CONFLICT, ItemState.DRAFT}:
            self.world.device.workspace.writing.queue(item.item_id)

    @precondition(lambda self: self.items)
    @rule(which=pick)
    def learner_discards_or_restores(self, which: int) -> None:
        item = self.world.device.item(self._some_item(which))
        if item.state is ItemState.DISCARDED:
            self.world.device.workspace.writing.restore(item.item_id)
        elif item.can_discard:
            self.world.device.workspace.writing.discard(item.item_id)

    # Network, process and clock

    @rule(
        kind=st.sampled_from(sorted(KINDS_OF_CALL)),
        effect=st.sampled_from(["before", "after", "late"]),
        error=st.sampled_from([*ERRORS, Killed, asyncio.CancelledError]),
    )
    def something_will_fail(
        self, kind: str, effect: str, error: ServerError | type[BaseException]
    ) -> None:
        self.faults.append(Planned(kind, effect, error))

    @rule(
        effect=st.sampled_from(["before", "after", "late"]),
        error=st.sampled_from([ERRORS[1], Killed, asyncio.CancelledError]),
        kind=st.sampled_from(["reply", "discussion", "message"]),
    )
    def post_over_a_failing_line(
        self, effect: str, error: ServerError | type[BaseException], kind: str
    ) -> None:
        """What the promises are about, so that it comes often enough."""
        self.faults.append(Planned("write", effect, error))
        if kind == "discussion":
            self.learner_discusses()
        elif kind == "message":
            self.learner_writes_to_the_peer("")
        else:
            self.learner_replies(0, "")
        self.sync(full=False)

    @rule(full=st.booleans())
    def sync(self, full: bool) -> None:
        self.world.plan = self._meet
        try:
            self.world.device.sync(full=full)
        except (Killed, asyncio.CancelledError):
            self.world.device.restart()
        finally:
            self.world.plan = None

    @rule(seconds=st.sampled_from([1, 10, 40, 4000]))
    def time_passes(self, seconds: int) -> None:
        self._arrive_late()
        self.world.turn(seconds)

    @precondition(lambda self: not self.late)
    @rule(seconds=st.sampled_from([-90_000, -600, -20, 20, 90_000]))
    def clock_of_this_machine_jumps(self, seconds: int) -> None:
        self.world.clock.turn(seconds)

    @invariant()
    def every_word_is_kept(self) -> None:
        for item_id, words in self.items.items():
            assert self.world.device.item(item_id).draft.body == words

    # ---------------------------------------------------------------------------------------

    def _meet(self, moment: Moment) -> None:
        """Let a call run into the fault that was planned for it."""
        if moment.before:
            meant = (one for one in self.faults if moment.operation in KINDS_OF_CALL[one.kind])
            self.met = next(meant, None)
            if self.met is not None:
                self.faults.remove(self.met)
        met = self.met
        if met is None or moment.after is not (met.effect == "after"):
            return
        self.met = None
        if met.effect == "late" and moment.operation in WRITES:
            self.late.append((moment.operation, moment.arguments[0]))
        error = met.error
        if isinstance(error, ServerError) and met.effect != "before":
            # An error that tells of no effect would be a lie of the server's here.
            error = error if error.may_have_arrived else ERRORS[1]
        raise error

    def _arrive_late(self) -> None:
        """Let the server do what it was still at work with; it never takes the settle time."""
        late, self.late = self.late, []
        for operation, wish in late:
            server = self.world.connect(None)
            try:
                asyncio.run(getattr(server, operation)(wish))
            except ServerError:
                continue

    def _get_well(self) -> None:
        self.faults.clear()
        self._arrive_late()
        for _ in range(4):
            self.world.turn(SETTLE_SECONDS + 5)
            self.world.device.sync()
        # What was refused for a while and waits for nobody's decision has had its time.
        self.world.turn(100_000)
        assert self.world.device.sync(full=True).complete

    def _check_the_promises(self) -> None:
        device = self.world.device
        present = Counter(words_of(post) for post in self.world.my_posts())
        present += Counter(words_of(message) for message in self.world.my_messages())
        sent: Counter[str] = Counter()
        for item_id, words in self.items.items():
            item = device.item(item_id)
            assert item.draft.body == words
            assert item.state not in {ItemState.SENDING, ItemState.IN_DOUBT}
            sent[words] += item.state is ItemState.SENT
            if item.state in {ItemState.REJECTED, ItemState.CONFLICT}:
                assert item.reason is not None
            if item.state is ItemState.QUEUED:
                assert item.target is not None
                parent = device.item(str(item.target.item_id))
                assert parent.state not in {ItemState.SENT, ItemState.DISCARDED}
        for words, number in present.items():
            assert number <= self.ever[words], f"{words!r} stands {number} times"
        for words, number in sent.items():
            assert present[words] + self.removed[words] >= number, f"{words!r} is lost"
        assert device.cache() == self.world.fresh_cache()

    def _queued(self, item_id: str, words: str) -> None:
        self.items[item_id] = words
        self.ever[words] += 1

    def _some_item(self, which: int) -> str:
        return list(self.items)[which % len(self.items)]

    def _some_discussion(self, which: int) -> StoredDiscussion | None:
        found = list(self.world.site.discussions.values())
        return found[which % len(found)] if found else None

    def _some_post(self, which: int) -> StoredPost | None:
        found = [post for one in self.world.site.discussions.values() for post in one.posts]
        return found[which % len(found)] if found else None


def words_of(post: StoredPost | StoredMessage) -> str:
    return post.html.strip().removeprefix("<p>").removesuffix("</p>")


@pytest.mark.timeout(900)
def test_whatever_happens_nothing_is_lost_and_nothing_is_doubled() -> None:
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=EXAMPLES,
            # Briefly always the same lives, so that a failure is the change's own.
            derandomize="COMPANION_TORTURE_EXAMPLES" not in os.environ,
            database=None,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
