"""What two rows have in common: all of both is covered, and it takes its time at the most."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.alignment import aligned
from companion.content.merge import merge_texts
from companion.content.word_difference import word_difference

ROWS = st.lists(st.sampled_from("abcd"), max_size=30)


@given(before=ROWS, after=ROWS)
def test_spans_cover_both_rows_and_the_same_ones_are_the_same(
    before: list[str], after: list[str]
) -> None:
    spans = aligned(before, after)
    assert [one for span in spans for one in before[span.before]] == before
    assert [one for span in spans for one in after[span.after]] == after
    assert all((before[span.before] == after[span.after]) == span.same for span in spans)
    assert all(one.same != other.same for one, other in pairwise(spans))


def test_words_that_stand_once_hold_long_texts_together() -> None:
    before = [f"word{number}" for number in range(5_000)]
    after = [*before[:1_000], "new", *before[1_000:3_000], *before[3_010:]]
    assert [
        (before[span.before][:1], after[span.after])
        for span in aligned(before, after)
        if not span.same
    ] == [([], ["new"]), (["word3000"], [])]


def words(kind: str, count: int) -> str:
    return {
        "other": " ".join(f"{count}a{number}" for number in range(count)),
        "few": " ".join("abc"[number % 3 if count % 2 else number % 2] for number in range(count)),
        "between": " ".join(
            f"{'a b ' * (30 + count % 2)}u{number}" for number in range(count // 60)
        ),
    }[kind]


@pytest.mark.parametrize("kind", ["other", "few", "between"])
def test_two_huge_texts_are_compared_in_bounded_time(kind: str) -> None:
    begun = time.process_time()
    one, other = words(kind, 40_000), words(kind, 40_001)
    word_difference(one, other)
    parts = re.compile(r"\w+|\s+")
    aligned(parts.findall(one), parts.findall(other))
    merge_texts(one.replace(" ", "\n\n"), other.replace(" ", "\n\n"), one)
    assert time.process_time() - begun < 15
