"""Folding, which index and query share."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.content.search_text import fold, marks_in, match_expression


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Plain Words", "plain words"),
        ("Crème Ärger", "creme arger"),
        ("آب أب إب ٱب اب", "اب اب اب اب اب"),
        ("كتـــاب", "كتاب"),
        ("饮用水 x", " 饮 用 水  x"),
        ("ሐሠዐፀ", " ሀ ሰ አ ጸ "),
        ("ﬁlter", "filter"),
    ],
)
def test_fold_makes_one_form_of_many(text: str, folded: str) -> None:
    assert fold(text) == folded


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_fold_does_not_care_how_accents_are_composed_nor_for_folding_twice(text: str) -> None:
    nfc, nfd = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(nfc).split() == fold(nfd).split()
    assert fold(fold(text)).split() == fold(text).split()


@pytest.mark.parametrize(
    ("words", "expression"),
    [
        ("clean wat", '"clean" * AND "wat" *'),
        ('"clean water" tank', '"clean water" AND "tank" *'),
        ("l'eau", '"l eau" *'),
        ("饮用水", '"饮 用 水"'),
        ("NEAR(a* b)", '"near a" * AND "b" *'),
        ("", None),
        ('"', None),
        ("?!", None),
    ],
)
def test_query_holds_the_words_and_nothing_of_the_query_language(
    words: str, expression: str | None
) -> None:
    assert match_expression(words) == expression


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=40), words=st.text(max_size=12))
def test_marks_are_in_order_apart_and_inside_the_text(text: str, words: str) -> None:
    end = 0
    for start, stop in marks_in(text, words):
        assert end <= start < stop <= len(text)
        end = stop


@settings(max_examples=200, deadline=None)
@given(before=st.text("ab ", max_size=8), after=st.text("ab ", max_size=8))
def test_marked_is_each_word_that_begins_with_the_query(before: str, after: str) -> None:
    text = f"{before} Crème {after}"
    at = len(before) + 1
    assert (at, at + 5) in marks_in(text, "creme")
    assert marks_in(text, "reme") == ()
