"""What came and went between two versions of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.word_difference import Change, word_difference

TEXTS = st.text(st.sampled_from("ab ,.\n水滤"), max_size=60)


def shown(before: str, after: str) -> str:
    signs = {Change.SAME: "{}", Change.CAME: "[+{}]", Change.WENT: "[-{}]"}
    return "".join(signs[each.change].format(each.text) for each in word_difference(before, after))


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("", "", ""),
        ("same words", "same words", "same words"),
        ("Wash the sand", "Wash all the sand", "Wash [+all ]the sand"),
        ("Wash the sand", "Wash the gravel", "Wash the [-sand][+gravel]"),
        ("two  blanks here", "two blanks here", "two blanks here"),
        ("Wash it", "Wash", "Wash [-it]"),
        ("one\ntwo", "one\n\ntwo", "[-one\n][+one\n\n]two"),
        ("沙水", "沙子水", "沙[+子]水"),
        ("", "new", "[+new]"),
        ("gone", "", "[-gone]"),
    ],
)
def test_what_went_stands_before_what_came(before: str, after: str, wanted: str) -> None:
    assert shown(before, after) == wanted


@given(TEXTS, TEXTS)
def test_all_words_of_both_are_there(before: str, after: str) -> None:
    pieces = word_difference(before, after)
    came = "".join(each.text for each in pieces if each.change is not Change.WENT)
    went = "".join(each.text for each in pieces if each.change is not Change.CAME)
    assert "".join(came.split()) == "".join(after.split())
    assert "".join(went.split()) == "".join(before.split())
