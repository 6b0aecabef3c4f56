"""How long to wait before trying again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sync.retry_policy import (
    FIRST_PAUSE_SECONDS,
    LONGEST_PAUSE_SECONDS,
    LONGEST_WISH_SECONDS,
    pause_after,
)

if TYPE_CHECKING:
    from datetime import timedelta


def longest(failures: int) -> timedelta:
    return pause_after(failures, jitter=lambda _, ceiling: ceiling)


def test_pauses_double_up_to_the_longest() -> None:
    assert [longest(n).total_seconds() for n in (1, 2, 3, 4)] == [
        FIRST_PAUSE_SECONDS,
        2 * FIRST_PAUSE_SECONDS,
        4 * FIRST_PAUSE_SECONDS,
        8 * FIRST_PAUSE_SECONDS,
    ]
    assert longest(100_000).total_seconds() == LONGEST_PAUSE_SECONDS


@given(st.integers(min_value=-3, max_value=1_000_000))
def test_a_pause_is_never_a_busy_loop_and_never_endless(failures: int) -> None:
    assert 1 <= pause_after(failures).total_seconds() <= LONGEST_PAUSE_SECONDS


@given(st.floats(min_value=0, max_value=1e12))
def test_a_servers_wish_is_honoured_up_to_a_day(wish: float) -> None:
    pause = pause_after(1, wished_seconds=wish).total_seconds()
    assert pause >= min(wish, LONGEST_WISH_SECONDS) - 1e-6
    assert pause <= LONGEST_WISH_SECONDS


def test_pauses_of_several_machines_differ() -> None:
    assert len({pause_after(8) for _ in range(20)}) > 15
