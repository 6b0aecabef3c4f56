"""How many discussions ride in one request."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from companion.store.reading_list import WantedDiscussion
from sync.bundles import FEWEST_POSTS, FIRST_POSTS, MOST_DISCUSSIONS, MOST_POSTS, Bundles

_NOW = datetime(2026, 11, 24, tzinfo=UTC)


def _wanted(number: int, replies: int, *, doubtful: bool = False) -> WantedDiscussion:
    return WantedDiscussion(str(number), f"Discussion {number}", replies, _NOW, doubtful)


@given(
    st.lists(st.tuples(st.integers(0, 3_000), st.booleans()), max_size=300),
    st.lists(st.sampled_from([0.1, 5.0, 60.0]), min_size=1),
)
def test_each_discussion_is_read_once_in_order_however_answers_come(
    sizes: list[tuple[int, bool]], seconds: list[float]
) -> None:
    wanted = [_wanted(n, replies, doubtful=flag) for n, (replies, flag) in enumerate(sizes)]
    bundles = Bundles(wanted)
    read = []
    for turn, bundle in enumerate(bundles):
        assert len(bundle) <= MOST_DISCUSSIONS
        assert len({one.doubtful for one in bundle}) == 1
        posts = sum(one.reply_count + 1 for one in bundle)
        assert posts <= MOST_POSTS or len(bundle) == 1
        read += bundle
        bundles.note_answer(seconds[turn % len(seconds)])
    assert read == wanted


def test_bundles_grow_on_a_quick_link_and_shrink_on_a_slow_one() -> None:
    bundles = Bundles([_wanted(n, 9) for n in range(2_000)])
    turns = iter(bundles)
    assert len(next(turns)) == FIRST_POSTS // 10
    for _ in range(5):
        bundles.note_answer(0.3)
    assert len(next(turns)) == MOST_POSTS // 10
    for _ in range(9):
        bundles.note_answer(30.0)
    assert len(next(turns)) == FEWEST_POSTS // 10


def test_a_classroom_of_twenty_thousand_posts_takes_few_requests() -> None:
    bundles = Bundles([_wanted(n, 9) for n in range(2_000)])
    requests = 0
    for _ in bundles:
        requests += 1
        bundles.note_answer(1.0)
    assert requests <= 25
