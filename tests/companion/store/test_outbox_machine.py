"""A machine that tries to make the outbox lose words, forget an attempt or break a rule."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from companion.domain.draft import (
    Draft,
    ItemKind,
    ItemState,
    Move,
    Origin,
    legal_moves,
    state_after,
)
from companion.domain.reason import Reason, ReasonCode
from companion.errors import IllegalMove, NotFound
from companion.store.outbox_rows import Placement
from tests.companion.store_room import an_empty_room

if TYPE_CHECKING:
    from companion.store.outbox import OutboxStore

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1, max_size=40)
REASONS = st.builds(Reason, st.sampled_from(ReasonCode), st.just("code"), TEXTS)
PERSONS_MOVES = [Move.EDIT, Move.QUEUE, Move.UNQUEUE, Move.DISCARD, Move.RESTORE]


@dataclass(frozen=True)
class Expected:
    """What the outbox has to hold of an item."""

    draft: Draft
    state: ItemState = ItemState.DRAFT
    reason: Reason | None = None
    attempts: int = 0
    parent: str | None = None
    remote_id: str | None = None


class OutboxMachine(RuleBasedStateMachine):
    items = Bundle("items")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.room = an_empty_room(self.folder / "account")
        self.expected: dict[str, Expected] = {}
        self.next_remote_id = 5000

    def teardown(self) -> None:
        self.room.close()
        shutil.rmtree(self.folder)

    # What the person does

    @rule(target=items, subject=TEXTS, body=TEXTS)
    def begin_discussion(self, subject: str, body: str) -> str:
        placement = Placement(None, "30", Origin("Water", "Tips"))
        draft = Draft(subject, body)
        item = self.store.create(ItemKind.DISCUSSION, draft, placement)
        self.expected[item.item_id] = Expected(draft)
        return item.item_id

    @rule(target=items, parent=items, body=TEXTS)
    def begin_reply_to(self, parent: str, body: str) -> str:
        placement = Placement(None, "30", Origin("Water", "Tips"), parent_item_id=parent)
        draft = Draft("Re", body)
        item = self.store.create(ItemKind.REPLY, draft, placement)
        self.expected[item.item_id] = Expected(draft, parent=parent)
        return item.item_id

    @rule(item=items, body=TEXTS)
    def save(self, item: str, body: str) -> None:
        if item not in self.expected:
            return
        draft = Draft("Re", body)
        if self.expected[item].state is not ItemState.DRAFT:
            with pytest.raises(IllegalMove) as refusal:
                self.store.save(item, draft)
            assert refusal.value.state == self.expected[item].state
            return
        assert self.store.save(item, draft).draft == draft
        self.now(item, draft=draft)

    @rule(item=items, move=st.sampled_from(PERSONS_MOVES))
    def move(self, item: str, move: Move) -> None:
        if item not in self.expected:
            return
        before = self.expected[item]
        if move not in legal_moves(before.state):
            with pytest.raises(IllegalMove):
                self.store.move(item, move)
            return
        self.store.move(item, move)
        reason = None if move is Move.QUEUE else before.reason
        self.now(item, state=state_after(item, before.state, move), reason=reason)

    @rule(body=TEXTS)
    def touch_what_is_not_there(self, body: str) -> None:
        with pytest.raises(NotFound):
            self.store.save(body, Draft("", body))

    # What delivery does

    @rule(item=items)
    def begin_attempt(self, item: str) -> None:
        if item not in self.expected:
            return
        before = self.expected[item]
        if before.state is not ItemState.QUEUED:
            with pytest.raises(IllegalMove):
                self.store.begin_attempt(item, lambda item: item.draft.body, None)
            return
        dispatch = self.store.begin_attempt(item, lambda item: item.draft.body, None)
        assert dispatch.last_attempt is not None
        assert dispatch.last_attempt.fingerprint == before.draft.body
        self.now(item, state=ItemState.SENDING, attempts=before.attempts + 1)

    @rule(item=items)
    def settle_sent(self, item: str) -> None:
        if item not in self.expected:
            return
        self.next_remote_id += 1
        remote_id = str(self.next_remote_id)
        if not self.on_its_way(item):
            with pytest.raises(IllegalMove):
                self.store.settle_sent(item, remote_id, "100")
            return
        self.store.settle_sent(item, remote_id, "100")
        self.now(item, state=ItemState.SENT, remote_id=remote_id, reason=None)

    @rule(item=items)
    def send(self, item: str) -> None:
        """Do what a smooth delivery does: many stories need something that was sent."""
        if item not in self.expected or self.expected[item].state is not ItemState.DRAFT:
            return
        self.move(item, Move.QUEUE)
        self.begin_attempt(item)
        self.settle_sent(item)

    @rule(item=items, outcome=st.sampled_from(["not_sent", "not_found"]))
    def settle_unsent(self, item: str, outcome: str) -> None:
        if item not in self.expected:
            return
        if not self.on_its_way(item):
            with pytest.raises(IllegalMove):
                self.store.settle_unsent(item, outcome, "", None)
            return
        self.store.settle_unsent(item, outcome, "", None)
        self.now(item, state=ItemState.QUEUED)

    @rule(item=items)
    def lose_answer(self, item: str) -> None:
        if item not in self.expected:
            return
        if not self.on_its_way(item):
            with pytest.raises(IllegalMove):
                self.store.lose_answer(item, "answer_lost", "", None)
            return
        self.store.lose_answer(item, "answer_lost", "", None)
        self.now(item, state=ItemState.IN_DOUBT)

    @rule(item=items, reason=REASONS, conflict=st.booleans())
    def stop(self, item: str, reason: Reason, conflict: bool) -> None:
        if item not in self.expected:
            return
        stop = self.store.find_conflict if conflict else self.store.reject
        if not (self.on_its_way(item) or self.expected[item].state is ItemState.QUEUED):
            with pytest.raises(IllegalMove):
                stop(item, reason)
            return
        stop(item, reason)
        state = ItemState.CONFLICT if conflict else ItemState.REJECTED
        self.now(item, state=state, reason=reason)

    # What happens to the machine

    @rule()
    def start_again(self) -> None:
        self.room.reopen()
        assert self.room.workspace.opening.rescued_items == 0

    @rule()
    def start_again_and_recover(self) -> None:
        self.room.reopen()
        interrupted = [i for i, e in self.expected.items() if e.state is ItemState.SENDING]
        assert self.store.recover_interrupted() == len(interrupted)
        for item in interrupted:
            self.now(item, state=ItemState.IN_DOUBT)

    @rule(hours=st.integers(-48, 48))
    def turn_the_clock(self, hours: int) -> None:
        self.room.clock.turn(hours=hours)

    @rule()
    def lose_the_mirror(self) -> None:
        shutil.rmtree(self.room.drafts, ignore_errors=True)
        self.room.reopen()
        self.forget_attempts_counts()

    @rule()
    def lose_the_database(self) -> None:
        self.room.close()
        self.room.path.unlink()
        self.room.reopen()
        for item, expected in list(self.expected.items()):
            if expected.state is ItemState.SENT:
                del self.expected[item]
            elif expected.state is ItemState.SENDING:
                self.now(item, state=ItemState.IN_DOUBT)
        self.forget_attempts_counts()

    # What must hold at any time

    @invariant()
    def every_word_is_kept(self) -> None:
        for item_id, expected in self.expected.items():
            dispatch = self.store.dispatch(item_id)
            item = dispatch.item
            assert (item.draft, item.state, item.reason, item.remote_id) == (
                expected.draft,
                expected.state,
                expected.reason,
                expected.remote_id,
            )
            assert item.attempts == expected.attempts == len(dispatch.attempts)
            assert dispatch.parent_item_id == expected.parent

    @invariant()
    def mirror_holds_all_that_is_not_sent(self) -> None:
        copies = {path.stem: json.loads(path.read_text()) for path in self.copies()}
        for item_id, expected in self.expected.items():
            if expected.state is ItemState.SENT:
                assert item_id not in copies
            else:
                copy = copies.pop(item_id)
                assert (copy["subject"], copy["body"], copy["state"]) == (
                    expected.draft.subject,
                    expected.draft.body,
                    expected.state,
                )
        assert copies == {}

    @invariant()
    def replies_to_what_was_sent_know_where_to_go(self) -> None:
        for item_id, expected in self.expected.items():
            parent = self.expected.get(expected.parent or "")
            if parent is not None and parent.remote_id is not None:
                dispatch = self.store.dispatch(item_id)
                assert dispatch.parent_remote_id == parent.remote_id
                assert dispatch.discussion_remote_id == "100"

    @invariant()
    def no_two_items_became_one_post(self) -> None:
        became = [e.remote_id for e in self.expected.values() if e.remote_id]
        assert len(set(became)) == len(became)
        assert set(became) <= self.store.remote_ids_taken()

    # Details

    @property
    def store(self) -> OutboxStore:
        return self.room.workspace.outbox_store

    def on_its_way(self, item: str) -> bool:
        return self.expected[item].state in (ItemState.SENDING, ItemState.IN_DOUBT)

    def now(self, item: str, **changes: object) -> None:
        self.expected[item] = replace(self.expected[item], **changes)  # type: ignore[arg-type]

    def copies(self) -> list[Path]:
        return list(self.room.drafts.glob("*.json"))

    def forget_attempts_counts(self) -> None:
        """After a rescue there may be a possible attempt more; never a known one less."""
        for item, expected in self.expected.items():
            found = self.store.dispatch(item)
            if found.item.queued_at is not None and expected.state is not ItemState.SENT:
                assert found.may_have_arrived
            self.now(item, attempts=found.item.attempts)


OutboxMachine.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    phases=set(Phase) - {Phase.explain},
    suppress_health_check=[HealthCheck.too_slow],
)
TestOutboxMachine = OutboxMachine.TestCase
