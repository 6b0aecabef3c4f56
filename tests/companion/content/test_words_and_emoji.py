"""Counting words, and finding emoji by their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.emoji_search import OFTEN_USED, emoji_named, find_emoji
from companion.content.word_count import changed_words, count_words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("It's 3.5 litres, not well-known.", 5),
        ("- **sand**\n- `gravel`", 2),
        ("[a link](https://a.example/very/long)", 2),
        ("水很好", 3),
        ("ውሃ ንጹህ ነው", 3),
        ("की पानी", 2),
        ("— * > …", 0),
    ],
)
def test_words_are_what_a_reader_meets(text: str, count: int) -> None:
    assert count_words(text) == count


@given(st.text(), st.text())
def test_what_comes_and_goes_adds_up(before: str, after: str) -> None:
    came, went = changed_words(before, after)
    assert changed_words(after, before) == (went, came)
    assert changed_words(before, before) == (0, 0)


def test_emoji_are_found_by_the_beginnings_of_their_words() -> None:
    assert find_emoji("thumbs up")[0].sign == "👍"
    assert find_emoji("+1")[0].sign == "👍"
    assert "❤️" in [each.sign for each in find_emoji("hea")]
    assert find_emoji("smiling face tears") == find_emoji("TEARS smiling face")
    assert not find_emoji("no such thing at all")


def test_emoji_have_names_in_other_languages_and_are_found_in_english_too() -> None:
    found = {each.sign: each.name for each in find_emoji("cœur", "fr")}
    assert found["❤️"] == "cœur rouge"
    assert "❤️" in [each.sign for each in find_emoji("red heart", "fr")]
    assert emoji_named("❤️", "xx").name == "red heart"


def test_those_used_often_come_first_and_none_has_a_skin_tone() -> None:
    offered = [each.sign for each in find_emoji("", limit=5_000)]
    assert tuple(offered[: len(OFTEN_USED)]) == OFTEN_USED
    assert not [sign for sign in offered if any("🏻" <= letter <= "🏿" for letter in sign)]
    assert len(offered) > 1_500
