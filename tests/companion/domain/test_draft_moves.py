"""The states of what a person writes, as a table."""

from __future__ import annotations

import pytest

from companion.domain.change_set import NOTHING_CHANGED, ChangeSet
from companion.domain.draft import ItemState, Move, legal_moves, state_after
from companion.errors import IllegalMove

WORDS_TO_STATES = {
    "draft": "edit→draft queue→queued discard→discarded",
    "queued": (
        "edit→draft queue→queued unqueue→draft start_sending→sending reject→rejected"
        " hold→awaiting_approval find_conflict→conflict discard→discarded"
    ),
    "sending": (
        "lose_answer→in_doubt settle_sent→sent settle_unsent→queued reject→rejected"
        " hold→awaiting_approval find_conflict→conflict"
    ),
    "in_doubt": (
        "lose_answer→in_doubt settle_sent→sent settle_unsent→queued reject→rejected"
        " hold→awaiting_approval find_conflict→conflict"
    ),
    "awaiting_approval": (
        "settle_sent→sent hold→awaiting_approval reject→rejected find_conflict→conflict"
        " discard→discarded"
    ),
    "sent": "",
    "rejected": "edit→draft queue→queued discard→discarded",
    "conflict": "edit→draft queue→queued discard→discarded",
    "discarded": "restore→draft",
}


@pytest.mark.parametrize("state", list(ItemState))
def test_each_state_allows_its_moves_and_no_other(state: ItemState) -> None:
    allowed = dict(step.split("→") for step in WORDS_TO_STATES[state].split())
    assert {str(move) for move in legal_moves(state)} == set(allowed)
    for move in Move:
        if move in allowed:
            assert state_after("item", state, move) == allowed[move]
        else:
            with pytest.raises(IllegalMove) as refusal:
                state_after("item", state, move)
            assert (refusal.value.item, refusal.value.state) == ("item", state)
            assert refusal.value.move == move


def test_what_may_be_on_the_server_can_be_neither_edited_nor_discarded() -> None:
    for state in (ItemState.SENDING, ItemState.IN_DOUBT, ItemState.SENT):
        assert not {Move.EDIT, Move.DISCARD, Move.QUEUE} & legal_moves(state)


def test_changes_add_up() -> None:
    first = ChangeSet(forums=frozenset({1}), outbox=True)
    second = ChangeSet(courses=True, forums=frozenset({2}), discussions=frozenset({3}))
    assert first | second == ChangeSet(
        courses=True, forums=frozenset({1, 2}), discussions=frozenset({3}), outbox=True
    )
    assert not NOTHING_CHANGED
    assert first
    assert NOTHING_CHANGED | first == first
