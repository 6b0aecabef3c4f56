"""Two versions of a text brought together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from companion.content.merge import Merged, merge_texts

PARAGRAPHS = st.lists(st.sampled_from("abcdefgh"), max_size=6).map("\n\n".join)


def test_changes_in_different_places_both_count() -> None:
    assert merge_texts("a\n\nb\n\nc", "a1\n\nb\n\nc", "a\n\nb\n\nc1") == Merged(
        "a1\n\nb\n\nc1", clean=True
    )
    assert merge_texts("a\n\nb", "a\n\nb1", "a1\n\nb") == Merged("a1\n\nb1", clean=True)


def test_where_both_changed_the_same_both_stand_mine_first() -> None:
    assert merge_texts("a\n\nb", "mine\n\nb", "theirs\n\nb") == Merged(
        "mine\n\ntheirs\n\nb", clean=False
    )
    assert merge_texts("a", "a\n\nx", "a\n\ny") == Merged("a\n\nx\n\ny", clean=False)


@given(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS)
def test_no_word_that_was_added_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = merge_texts(base, mine, theirs).text.split("\n\n")
    for side in (mine, theirs):
        for paragraph in set(side.split("\n\n")) - {"", *base.split("\n\n")}:
            assert paragraph in merged


@given(PARAGRAPHS, PARAGRAPHS)
def test_a_change_on_one_side_only_is_taken_as_it_is(base: str, changed: str) -> None:
    assert merge_texts(base, changed, base) == Merged(changed, clean=True)
    assert merge_texts(base, base, changed) == Merged(changed, clean=True)
