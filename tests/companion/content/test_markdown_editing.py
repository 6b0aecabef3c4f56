"""What tool bar and typing shortcuts make of a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.content.markdown import markdown_to_html
from companion.content.markdown_editing import (
    BOLD,
    CODE,
    ITALIC,
    STRUCK,
    Passage,
    indent,
    new_line,
    outdent,
    put_block,
    put_link,
    quotation,
    toggle_code,
    toggle_code_block,
    toggle_heading,
    toggle_list,
    toggle_numbers,
    toggle_quote,
    toggle_sign,
    wrap,
)

WORDS = st.text(alphabet="ab é水🌱.,\n", max_size=60)
LINES = st.lists(
    st.sampled_from(["water", "- sand", "  - fine", "1. one", "9. nine", "> said", "", "# Head"]),
    min_size=1,
    max_size=8,
).map("\n".join)
ACTIONS = [
    lambda p: toggle_sign(p, BOLD),
    lambda p: toggle_sign(p, ITALIC),
    lambda p: toggle_sign(p, CODE),
    toggle_heading,
    toggle_list,
    toggle_numbers,
    toggle_quote,
    toggle_code,
    toggle_code_block,
    put_link,
    new_line,
    indent,
    outdent,
]


def at(marked: str) -> Passage:
    """Return the passage that a text with one or two bars for the selection stands for."""
    start = marked.index("|")
    rest = marked.replace("|", "", 1)
    end = rest.find("|")
    return Passage(rest.replace("|", ""), start, start if end < 0 else end)


def shown(passage: Passage | None) -> str:
    assert passage is not None
    text = passage.text[: passage.end] + "|" + passage.text[passage.end :]
    if passage.start == passage.end:
        return text
    return text[: passage.start] + "|" + text[passage.start :]


@st.composite
def passages(draw: st.DrawFn, texts: st.SearchStrategy[str] = WORDS) -> Passage:
    text = draw(texts)
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    return Passage(text, start, end)


@given(passages(WORDS | LINES), st.sampled_from(ACTIONS))
def test_a_selection_stays_within_the_text_and_no_word_is_lost(
    passage: Passage, act: object
) -> None:
    assert callable(act)
    made = act(passage)
    assume(made is not None)
    assert 0 <= made.start <= made.end <= len(made.text)
    kept = re.sub(r"[\W\d_]", "", made.text.replace("https", ""))
    assert kept == re.sub(r"[\W\d_]", "", passage.text)


@given(passages(), st.sampled_from([BOLD, ITALIC, CODE, STRUCK]))
def test_a_sign_put_twice_is_gone_again(passage: Passage, sign: str) -> None:
    once = toggle_sign(passage, sign)
    assert once.text.count(sign[0]) == 2 * len(sign)
    assert toggle_sign(once, sign).text == passage.text


@given(passages(), st.sampled_from([toggle_list, toggle_numbers, toggle_quote]))
def test_a_list_or_quotation_made_twice_is_none_again(passage: Passage, act: object) -> None:
    assert callable(act)
    assert "\n".join(line.rstrip() for line in act(act(passage)).text.split("\n")) == "\n".join(
        line.rstrip() for line in passage.text.split("\n")
    )


@given(
    st.lists(st.sampled_from(["- sand", "1. one", "- "]), min_size=2, max_size=8),
    st.integers(1, 7),
)
def test_what_goes_in_comes_out_again(lines: list[str], place: int) -> None:
    first = len("\n".join(lines[: min(place, len(lines) - 1)])) + 1
    passage = Passage("\n".join(lines), first, len("\n".join(lines)))
    deeper = indent(passage)
    assert deeper is not None
    assert deeper.text != passage.text
    back = outdent(deeper)
    assert back is not None
    assert back.text == passage.text


@pytest.mark.parametrize(
    ("before", "sign", "after"),
    [
        ("clean |water| now", BOLD, "clean **|water|** now"),
        ("clean **|water|** now", BOLD, "clean |water| now"),
        ("clean |**water**| now", BOLD, "clean |water| now"),
        ("clean wa|ter now", BOLD, "clean **wa|ter** now"),
        ("clean **wa|ter** now", BOLD, "clean wa|ter now"),
        ("clean | now", BOLD, "clean **|** now"),
        ("clean **|** now", BOLD, "clean | now"),
        ("**|water|**", ITALIC, "***|water|***"),
        ("***|water|***", ITALIC, "**|water|**"),
        ("***|water|***", BOLD, "*|water|*"),
        ("clean| water |now", BOLD, "clean **|water|** now"),
    ],
)
def test_signs_around_words(before: str, sign: str, after: str) -> None:
    assert shown(toggle_sign(at(before), sign)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- sand|", "- sand\n- |"),
        ("- sa|nd", "- sa\n- |nd"),
        ("- [x] done|", "- [x] done\n- [ ] |"),
        ("  * deep|", "  * deep\n  * |"),
        ("1. one|", "1. one\n2. |"),
        ("1. one|\n2. two\n3. three\nend", "1. one\n2. |\n3. two\n4. three\nend"),
        ("> said|", "> said\n> |"),
        ("> - said|", "> - said\n> - |"),
        ("- sand\n- |", "- sand\n|"),
        ("> said\n> |", "> said\n|"),
        ("> - said\n> - |", "> - said\n> |"),
    ],
)
def test_enter_goes_on_with_a_list_or_quotation_and_ends_it(before: str, after: str) -> None:
    assert shown(new_line(at(before))) == after


@pytest.mark.parametrize(
    "text", ["water|", "|- sand", "```\n- code|\n```", "5 > 3|", "-- no|", "|some| words", "1.5|"]
)
def test_enter_is_a_line_as_any_elsewhere(text: str) -> None:
    assert new_line(at(text)) is None


def test_tab_makes_an_item_part_of_the_one_before_and_no_deeper() -> None:
    assert shown(indent(at("- a\n- b|"))) == "- a\n  - b|"
    assert indent(at("- a\n  - b|")) is None
    assert indent(at("- a|\n- b")) is None
    assert indent(at("plain|")) is None
    assert shown(indent(at("1. a\n2. b|"))) == "1. a\n   2. b|"
    assert shown(outdent(at("- a\n  - b|"))) == "- a\n- b|"
    assert outdent(at("- a|")) is None


def test_what_is_indented_is_a_list_in_a_list() -> None:
    made = indent(at("- a\n- b|"))
    assert made is not None
    html = markdown_to_html(made.text)
    assert html.count("<ul>") == 2


def test_a_heading_becomes_smaller_and_then_none() -> None:
    text, seen = at("wa|ter"), []
    for _ in range(3):
        text = toggle_heading(text)
        seen.append(shown(text))
    assert seen == ["## wa|ter", "### wa|ter", "wa|ter"]


def test_lists_change_their_kind() -> None:
    assert toggle_list(at("|a\n\nb|")).text == "- a\n\n- b"
    assert toggle_numbers(at("|- a\n- b|")).text == "1. a\n2. b"
    assert toggle_list(at("|1. a\n2. b|")).text == "- a\n- b"
    assert shown(toggle_list(at("|"))) == "- |"


def test_code_within_a_line_and_over_several() -> None:
    assert toggle_code(at("a |b| c")).text == "a `b` c"
    fenced = toggle_code(at("|a\nb|"))
    assert fenced.text == "```\na\nb\n```"
    assert toggle_code(fenced).text == "a\nb"


def test_blank_lines_alone_become_no_list() -> None:
    blank = Passage("\n\n", 0, 2)
    assert toggle_list(blank) == blank
    assert toggle_list(toggle_list(blank)) == blank


def test_a_block_of_code_is_made_and_taken_away_around_the_cursor() -> None:
    made = toggle_code_block(at("a\nwa|ter\nb"))
    assert shown(made) == "a\n```\nwa|ter\n```\nb"
    assert shown(toggle_code_block(made)) == "a\nwa|ter\nb"
    assert shown(toggle_code_block(at("|"))) == "```\n|\n```"
    assert shown(toggle_code_block(at("```py\nx|\n```"))) == "x|"
    assert shown(toggle_code_block(at("```|py\nx\n```"))) == "|x"
    assert shown(toggle_code_block(at("```\na\n```\nb|"))) == "```\na\n```\n```\nb|\n```"


def test_a_link_asks_for_what_is_missing() -> None:
    assert shown(put_link(at("see |this| now"))) == "see [this](|) now"
    assert shown(put_link(at("see |https://a.example/x| now"))) == (
        "see [|](https://a.example/x) now"
    )
    assert shown(put_link(at("see | now"))) == "see [|]() now"
    assert put_link(at("see |this|"), "https://a.example").text == "see [this](https://a.example)"


def test_signs_wrap_what_is_selected() -> None:
    assert shown(wrap(at("a |b| c"), "(", ")")) == "a (|b|) c"


@given(st.text(alphabet="ab *_[]<>`\\", min_size=1, max_size=20), st.text("ab\n> -", max_size=30))
def test_a_quotation_is_one_whatever_the_names_and_words(name: str, words: str) -> None:
    assume(name.strip())
    html = markdown_to_html(quotation(name, words))
    assert html.startswith("<blockquote>")
    assert html.endswith("</blockquote>")
    assert "<strong>" in html


def test_a_block_stands_between_blank_lines_and_the_cursor_below() -> None:
    assert shown(put_block(at("Hello|you"), "> said")) == "Hello\n\n> said\n\n|you"
    assert shown(put_block(at("|"), "> said")) == "> said\n\n|"
