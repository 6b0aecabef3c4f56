"""The file of prompts: what it may say, and what is said of one that is broken."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from companion.content.starter_file import read_starters
from companion.domain.post_mark import PostMark
from companion.domain.starter import Occasion, StarterOffer

ONE = """
[[starters]]
when = "section"
mark = "tip"
[starters.text]
en = "What of “{section}” would you pass on?"
fr = "Que transmettre de « {section} » ?"
"""


def test_a_prompt_is_given_in_the_language_that_is_spoken_else_in_english() -> None:
    (starter,) = read_starters(ONE)
    assert (starter.occasion, starter.mark) == (Occasion.SECTION, PostMark.TIP)
    offer = StarterOffer(1, starter, "Week 2")
    assert offer.text_in("fr_CA") == "Que transmettre de « Week 2 » ?"
    assert offer.text_in("ar") == "What of “Week 2” would you pass on?"


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        ("", "no [[starters]]"),
        ("[[starters]\n", "Expected"),
        (ONE.replace('"section"', '"sometimes"'), "when of starter 1 is 'sometimes'"),
        (ONE.replace('"tip"', '"joke"'), "mark of starter 1 is 'joke'"),
        (ONE.replace("en =", "de ="), 'starter 1 has no text "en"'),
        (ONE.replace("Que transmettre", "Que " * 80), "'fr' of starter 1"),
        ("starters = [3]", 'starter 1 has no text "en"'),
    ],
)
def test_what_is_wrong_in_a_file_is_said(broken: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        read_starters(broken)


def test_a_prompt_needs_no_mark() -> None:
    (starter,) = read_starters(ONE.replace('mark = "tip"', 'mark = "none"'))
    assert starter.mark is None


def test_our_own_prompts_are_there_for_both_occasions_in_all_our_languages() -> None:
    own = (files("resources") / "starters" / "starters.toml").read_text("utf-8")
    starters = read_starters(own)
    assert {each.occasion for each in starters} == set(Occasion)
    assert {each.mark for each in starters} == set(PostMark)
    for starter in starters:
        assert set(starter.texts) == {"en", "fr", "es", "ar"}
        with_place = {"{section}" in words for words in starter.texts.values()}
        assert with_place == {starter.occasion is Occasion.SECTION}
