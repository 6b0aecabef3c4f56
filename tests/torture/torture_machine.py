"""A learner, peers, a failing network, crashes and wrong clocks, all at random.

The machine writes, acts and syncs while anything may break at any call; in the end the network
is healthy, and every promise is looked into: each text that was queued is on the server once, or
stands in the outbox or drafts as it was written; nothing stands twice; and the cache equals
that of a new machine.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from companion.content.comment_text import comment_html
from companion.content.markdown import markdown_to_html
from companion.content.plain_text import plain_text
from companion.domain.course import Completion
from companion.domain.draft import Draft, ItemKind, ItemState
from companion.domain.journal_entry import JournalWords
from companion.domain.reason import ReasonCode
from companion.errors import (
    Busy,
    ContractBroken,
    IllegalMove,
    NotAllowed,
    NotFound,
    Offline,
    OfflineCause,
    SignedOut,
)
from tests.companion.remote_values import a_section, an_activity
from tests.contract.servers_under_test import notification
from tests.sync.device import SETTLE_SECONDS
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.draft import OutboxItem
    from companion.domain.forum import PostView
    from sync.memory_site import StoredPost
    from tests.sync.interposed import Moment

WORDS = st.sampled_from(
    [
        "Thanks!",
        "Ours is cleaned with sand.",
        "ሰላም ለሁሉም",
        "مرحبا",
        "安全的水",
        "a < b & *c*",
        "Same",
    ]
)
READING = "71"
"""The activity that the learner ticks."""
WRITES = frozenset(
    {
        "start_discussion", "reply", "edit_post", "delete_post", "set_star", "set_pin", "set_lock",
        "set_subscription", "rate", "mark_read", "upload", "send_message",
        "mark_conversation_read", "set_completion", "add_comment", "mark_notifications_read",
    }
)  # fmt: skip


class PowerCut(BaseException):
    """The machine is off: nothing after this is written down."""


@dataclass(frozen=True)
class Fault:
    """What goes wrong at a call of the next sync, before or after it has its effect."""

    at_call: int
    before: bool
    kind: str


@dataclass
class Tally:
    """What all machines together did."""

    faults: int = 0
    syncs: int = 0
    crashes: int = 0
    written: int = 0
    kinds: Counter[str] = field(default_factory=Counter)


FAULTS = st.builds(
    Fault,
    at_call=st.sampled_from([1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6]),
    before=st.booleans(),
    kind=st.sampled_from(["lost", "lost", "busy", "broken", "power", "power", "signed out"]),
)


class TortureMachine(RuleBasedStateMachine):
    """See the module."""

    tally: ClassVar[Tally] = Tally()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="torture-"))
        self.world = MemoryWorld(self.folder)
        self.world.discussion("Sand filters", replies=2)
        self.world.discussion("Ropes")
        reading = a_section(activities=[an_activity(READING)])
        self.world.site.sections[self.world.course] = (reading,)
        self.ticked: bool | None = None
        """What the learner has said last of the activity."""
        self.written: dict[str, Draft] = {}
        self.journal: dict[str, JournalWords] = {}
        self.messages: Counter[str] = Counter()
        """How often each text was to be sent as a message."""
        self.comments: Counter[str] = Counter()
        """How often each text was to be sent as a comment."""
        self._sync([])

    # The learner ------------------------------------------------------------------------------

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def reply(self, words: str, pick: int) -> None:
        post = self._any_post(pick)
        if post is not None:
            self._note(self.world.device.reply(post.remote_id, words))

    @rule(words=WORDS)
    def start_a_discussion(self, words: str) -> None:
        with contextlib.suppress(StopIteration):
            self._note(self.world.device.discuss(self.world.forum, "Which one lasts?", words))

    @rule(words=WORDS)
    def write_to_the_peer(self, words: str) -> None:
        device = self.world.device
        with contextlib.suppress(NotFound):
            self._note(device.message(self.world.peer.remote_id, words))
            self.messages[words] += 1

    @rule(words=WORDS)
    def comment_on_the_course(self, words: str) -> None:
        self._note(self.world.device.comment(words))
        self.comments[words] += 1

    @rule()
    def read_all_notifications(self) -> None:
        self.world.device.workspace.notifications.mark_all_read()

    @rule()
    def read_a_conversation(self) -> None:
        messages = self.world.device.workspace.messages
        for one in messages.conversations():
            messages.mark_read(one.conversation_id)

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def reply_to_what_waits(self, words: str, pick: int) -> None:
        waiting = [i for i in self._items() if i.kind.makes_post and i.state is ItemState.QUEUED]
        if waiting:
            chosen = waiting[pick % len(waiting)]
            self._note(self.world.device.reply_to_item(chosen.item_id, words))

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def rewrite_what_waits(self, words: str, pick: int) -> None:
        """Take an item back, change it and queue it again; or find that it is on its way."""
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
            self.messages[words] += item.kind is ItemKind.MESSAGE
            self.comments[words] += item.kind is ItemKind.COMMENT

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
            draft = Draft(item.draft.subject, words)
            writing.save(item.item_id, draft)
            writing.queue(item.item_id)
            self.written[item.item_id] = draft

    @rule(on=st.booleans(), pick=st.integers(0, 1_000))
    def star(self, on: bool, pick: int) -> None:
        post = self._any_post(pick)
        if post is not None:
            with contextlib.suppress(NotAllowed):
                self.world.device.workspace.actions.star(post.discussion_id, on=on)

    @rule(done=st.booleans())
    def tick_an_activity(self, done: bool) -> None:
        outlines = self.world.device.workspace.outlines
        for course in self.world.device.workspace.library.courses():
            for section in outlines.outline(course.course_id).sections:
                for activity in section.activities:
                    outlines.tick(activity.activity_id, done=done)
                    self.ticked = done

    @rule(words=WORDS, pick=st.integers(0, 1_000), is_new=st.booleans())
    def write_in_the_journal(self, words: str, pick: int, is_new: bool) -> None:
        journal, known = self.world.device.workspace.journal, sorted(self.journal)
        entry = JournalWords(journal.today(), words)
        if is_new or not known:
            self.journal[journal.add(entry).entry_id] = entry
        else:
            entry_id = known[pick % len(known)]
            self.journal[entry_id] = journal.save(entry_id, entry).words

    @rule(pick=st.integers(0, 1_000))
    def read(self, pick: int) -> None:
        post = self._any_post(pick)
        if post is not None:
            self.world.device.workspace.actions.mark_read(post.discussion_id)

    # Peers and teachers -----------------------------------------------------------------------

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def peer_replies(self, words: str, pick: int) -> None:
        post = self._any_on_server(pick)
        if post is not None:
            self.world.site.add_reply(post.remote_id, self.world.peer, f"<p>{words}</p>")

    @rule(words=WORDS)
    def peer_writes_a_message(self, words: str) -> None:
        self.world.site.board.write(self.world.peer, self.world.me, f"<p>{words}</p>")

    @rule(words=WORDS)
    def peer_comments_on_the_course(self, words: str) -> None:
        self.world.site.add_comment(self.world.course, self.world.peer, f"<p>{words}</p>")

    @rule()
    def the_site_tells_something(self) -> None:
        told = self.world.site.notifications.setdefault(self.world.me.remote_id, [])
        told.append(notification(len(told) + 1, self.world.site.now()))

    @rule(words=WORDS)
    def peer_starts_a_discussion(self, words: str) -> None:
        self.world.site.add_discussion(self.world.forum, self.world.peer, words, f"<p>{words}</p>")

    @rule(words=WORDS, pick=st.integers(0, 1_000))
    def somebody_edits_a_post(self, words: str, pick: int) -> None:
        others = [p for p in self._on_server() if p.author != self.world.me]
        if others:
            chosen = others[pick % len(others)]
            self.world.site.edit(chosen.remote_id, f"<p>{words}, edited</p>")

    @rule(pick=st.integers(0, 1_000))
    def a_peers_leaf_is_deleted(self, pick: int) -> None:
        posts = self._on_server()
        answered = {post.parent_id for post in posts}
        leaves = [p for p in posts if p.author != self.world.me and p.remote_id not in answered]
        if leaves:
            self.world.site.remove(leaves[pick % len(leaves)].remote_id)

    @rule(locked=st.booleans(), pick=st.integers(0, 1_000))
    def a_teacher_locks_or_unlocks(self, locked: bool, pick: int) -> None:
        discussions = list(self.world.site.discussions.values())
        if discussions:
            discussions[pick % len(discussions)].locked = locked

    # The world --------------------------------------------------------------------------------

    @rule(faults=st.lists(FAULTS, max_size=3))
    def sync(self, faults: list[Fault]) -> None:
        self._sync(faults)

    @rule(words=WORDS, pick=st.integers(0, 1_000), faults=st.lists(FAULTS, min_size=3, max_size=9))
    def write_on_a_bad_day(self, words: str, pick: int, faults: list[Fault]) -> None:
        """Something waits all the while, and each try to send it meets a fault of its own."""
        self.reply(words, pick)
        for fault in faults:
            self.world.turn(31)
            self._sync([fault])

    @rule(words=WORDS, faults=st.lists(FAULTS, min_size=3, max_size=9))
    def discuss_on_a_bad_day(self, words: str, faults: list[Fault]) -> None:
        """The same with a discussion and a reply to it."""
        self.start_a_discussion(words)
        self.reply_to_what_waits(words, 0)
        for fault in faults:
            self._sync([fault])
            self.world.turn(31)

    @rule(words=WORDS, faults=st.lists(FAULTS, min_size=3, max_size=9))
    def write_to_the_peer_on_a_bad_day(self, words: str, faults: list[Fault]) -> None:
        """The same with two equal messages."""
        self.write_to_the_peer(words)
        self.write_to_the_peer(words)
        for fault in faults:
            self.world.turn(31)
            self._sync([fault])

    @rule(words=WORDS, faults=st.lists(FAULTS, min_size=3, max_size=9))
    def comment_on_a_bad_day(self, words: str, faults: list[Fault]) -> None:
        """The same with two equal comments."""
        self.comment_on_the_course(words)
        self.comment_on_the_course(words)
        for fault in faults:
            self.world.turn(31)
            self._sync([fault])

    @rule(words=WORDS, faults=st.lists(FAULTS, min_size=2, max_size=6))
    def peers_reply_on_a_bad_day(self, words: str, faults: list[Fault]) -> None:
        """Something new is there all the while, and each try to read it meets a fault."""
        for pick, fault in enumerate(faults):
            self.peer_replies(words, pick)
            self.world.turn(31)
            self._sync([fault])
            self.world.turn(31)

    @rule(seconds=st.sampled_from([1, 20, 60, 3_600]))
    def time_passes(self, seconds: int) -> None:
        self.world.turn(seconds)

    @rule(hours=st.sampled_from([-5, -1, 1, 30]))
    def this_machines_clock_is_set(self, hours: int) -> None:
        self.world.clock.turn(hours * 3_600)

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

    # Syncing ----------------------------------------------------------------------------------

    def _sync(self, faults: list[Fault]) -> None:
        self.tally.syncs += 1
        self.world.plan = self._interposition(faults)
        try:
            # Every other one is of those that nobody asked for: it looks for news only.
            self.world.device.sync(asked=self.tally.syncs % 2 == 0)
        except PowerCut:
            self.tally.crashes += 1
            self.world.device.restart()
        finally:
            self.world.plan = None

    def _interposition(self, faults: list[Fault]) -> Callable[[Moment], None]:
        waiting = {(fault.at_call, fault.before): fault for fault in faults}

        def act(moment: Moment) -> None:
            fault = waiting.pop((moment.number, moment.before), None)
            if fault is None:
                return
            self.tally.faults += 1
            self.tally.kinds[f"{fault.kind} at {moment.operation}"] += 1
            raise _error_of(fault, is_write=moment.operation in WRITES)

        return act

    def _settle(self) -> None:
        """Sync without faults until nothing waits or is in doubt any more."""
        for _ in range(4):
            self.world.turn(SETTLE_SECONDS + 1)
            report = self.world.device.sync()
            assert report.error is None, report.error
            if not self._open_items():
                return
        # A pause that the server asked for may be long by a clock that was set meanwhile.
        for _ in range(3):
            self.world.turn(26 * 3_600)
            self.world.device.sync()
        assert not self._open_items(), self._open_items()

    # Promises ---------------------------------------------------------------------------------

    def _look_into_promises(self) -> None:
        markers = Counter(p.marker for p in self.world.my_posts() if p.marker is not None)
        doubled = {marker: n for marker, n in markers.items() if n > 1}
        assert not doubled, f"posted twice: {doubled}"
        items = {item.item_id: item for item in self._items()}
        for item_id, draft in self.written.items():
            item = items.get(item_id)
            assert item is not None, f"lost: {draft}"
            assert item.draft.body == draft.body, f"words changed: {draft} became {item.draft}"
            if item.state is ItemState.SENT and item.kind.makes_post:
                assert item.remote_id is not None
                assert self.world.site.find_post(item.remote_id) is not None, f"not there: {item}"
            if item.state in (ItemState.REJECTED, ItemState.CONFLICT):
                assert item.reason is not None
        self._look_at_messages(list(items.values()))
        self._look_at_comments(list(items.values()))
        self._look_at_notifications(list(items.values()))
        self._look_at_marks(list(items.values()))
        self._look_at_ticks(list(items.values()))
        self._look_for_missing_news()
        kept = {each.entry_id: each.words for each in self.world.device.workspace.journal.entries()}
        assert kept == self.journal, "the journal is not as it was written"

    def _look_at_messages(self, items: list[OutboxItem]) -> None:
        """Each message that was sent is one of its own on the server, and there are no others."""
        mine = {m.remote_id: plain_text(m.html) for m in self.world.my_messages()}
        wanted = Counter(
            {plain_text(markdown_to_html(words)): n for words, n in self.messages.items()}
        )
        _look_at_unmarked(ItemKind.MESSAGE, items, mine, wanted)

    def _look_at_comments(self, items: list[OutboxItem]) -> None:
        """The same of comments."""
        mine = {c.remote_id: plain_text(c.body_html) for c in self.world.my_comments()}
        wanted = Counter({plain_text(comment_html(w)): n for w, n in self.comments.items()})
        _look_at_unmarked(ItemKind.COMMENT, items, mine, wanted)

    def _look_at_notifications(self, items: list[OutboxItem]) -> None:
        """What was read here is read on the site, unless the server stumbled over saying so."""
        marks = [item for item in items if item.kind is ItemKind.READ_NOTIFICATIONS]
        if any(mark.state is not ItemState.SENT for mark in marks):
            return
        shown = self.world.device.workspace.notifications.notifications()
        read_here = {one.remote_id for one in shown if one.is_read}
        told = self.world.site.notifications.get(self.world.me.remote_id, [])
        unread_there = {one.remote_id for one in told if not one.is_read}
        assert not read_here & unread_there, "what was read is not marked on the site"

    def _look_at_marks(self, items: list[OutboxItem]) -> None:
        """Marks are on the server, unless what they are on is gone, or the server stumbled."""
        for item in items:
            if item.kind not in (ItemKind.STAR, ItemKind.MARK_READ):
                continue
            discussion = item.target.discussion_id if item.target else None
            gone = discussion is None or all(p.discussion_id != discussion for p in self._posts())
            stumbled = item.reason is not None and item.reason.code is ReasonCode.SERVER_FAULT
            assert item.state is ItemState.SENT or gone or stumbled, item

    def _look_at_ticks(self, items: list[OutboxItem]) -> None:
        """The site has the learner's last word on an activity, and so has this machine."""
        ticks = [item for item in items if item.kind is ItemKind.COMPLETE]
        if self.ticked is None or any(tick.state is not ItemState.SENT for tick in ticks):
            return
        site, me = self.world.site, self.world.me.remote_id
        assert (site.ticks[me, READING] is not None) is self.ticked
        shown = [
            activity.completion
            for course in self.world.device.workspace.library.courses()
            for section in self.world.device.workspace.outlines.outline(course.course_id).sections
            for activity in section.activities
        ]
        assert shown == [Completion.DONE if self.ticked else Completion.OPEN]

    def _look_for_missing_news(self) -> None:
        """Every post of others has come without any reading of everything."""
        cached = {post.remote_id for post in self._posts()}
        missing = [post for post in self._on_server() if post.remote_id not in cached]
        assert not missing, f"never read: {missing}"

    def _compare_with_a_new_machine(self) -> None:
        self.world.device.sync(full=True)
        self.world.device.sync(full=True)
        mine, fresh = self.world.device.cache(), self.world.fresh_cache()
        assert mine.courses == fresh.courses
        assert _without_counts(mine.forums) == _without_counts(fresh.forums)
        assert mine.discussions.keys() == fresh.discussions.keys()
        assert mine.conversations == fresh.conversations
        assert {k: _words_of(v) for k, v in mine.posts.items()} == {
            k: _words_of(v) for k, v in fresh.posts.items()
        }

    # What there is ----------------------------------------------------------------------------

    def _note(self, item_id: str) -> None:
        self.tally.written += 1
        self.written[item_id] = self.world.device.item(item_id).draft

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
        """A reply to an item that was stopped waits until the person decides about that one."""
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

    def _any_post(self, pick: int) -> PostView | None:
        posts = self._posts()
        return posts[pick % len(posts)] if posts else None

    def _on_server(self) -> list[StoredPost]:
        return [p for d in self.world.site.discussions.values() for p in d.posts]

    def _any_on_server(self, pick: int) -> StoredPost | None:
        posts = self._on_server()
        return posts[pick % len(posts)] if posts else None


def _look_at_unmarked(
    kind: ItemKind, items: list[OutboxItem], mine: dict[str, str], wanted: Counter[str]
) -> None:
    """See that each that was sent is one of `mine`, and no text stands there too often."""
    sent = [
        str(item.remote_id) for item in items if item.kind is kind and item.state is ItemState.SENT
    ]
    assert len(sent) == len(set(sent)), f"two became one {kind}"
    assert set(sent) <= set(mine), f"a {kind} is not there"
    for words, number in Counter(mine.values()).items():
        assert number <= wanted[words], f"{kind} stands too often: {words}"


def _error_of(fault: Fault, *, is_write: bool) -> BaseException:
    arrived = not fault.before
    errors: dict[str, BaseException] = {
        "lost": Offline("cut", OfflineCause.CONNECTION_LOST, may_have_arrived=is_write or arrived),
        "busy": Busy("busy", retry_after=30, may_have_arrived=arrived),
        "broken": ContractBroken("no JSON", may_have_arrived=is_write or arrived),
        "power": PowerCut(),
        "signed out": SignedOut("expired"),
    }
    if fault.kind == "signed out" and arrived and is_write:
        # A server that says so has not done anything.
        return errors["lost"]
    return errors[fault.kind]


def _without_counts(forums: dict[str, tuple[object, ...]]) -> dict[str, tuple[object, ...]]:
    return {remote_id: (*told[:3], *told[4:]) for remote_id, told in forums.items()}


def _words_of(told: tuple[object, ...]) -> tuple[object, ...]:
    """Leave out what the two machines may know differently: reading marks and rights' age."""
    return (*told[:9], told[10])
