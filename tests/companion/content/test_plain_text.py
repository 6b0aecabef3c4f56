"""Plain text, excerpts, comparable text and Markdown."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.content.clean_html import clean_html
from companion.content.html_to_markdown import html_to_markdown
from companion.content.markdown import markdown_to_html
from companion.content.plain_text import comparable_text, excerpt, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("just words", "just words"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<p>One<br>Two<br/>Three</p>", "One\nTwo\nThree"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<p>a  \n b</p>", "a b"),
        ("<p>5 &lt; 6 &amp;&nbsp;7 &#39;8&#39;</p>", "5 < 6 & 7 '8'"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ('<p>See <img src="x" alt="the filter"> here</p>', "See the filter here"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("<p>be<b>st</b></p>", "best"),
        ("<p>a</p><script>x()</script><style>p{}</style><p>b</p>", "a\nb"),
        ("<p>a <![if gte mso 9]>b<![endif]> c</p>", "a b c"),
        ("<p>a</p><![unheard of[ x ]]><p>b</p>", "a\nb"),
        ("", ""),
        ("<p></p><p> </p>", ""),
    ],
)
def test_plain_text_is_what_a_person_reads(html: str, text: str) -> None:
    assert plain_text(html) == text


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40) | st.text("<>!-[]/&;#x a\"'=?pre", max_size=40))
def test_any_text_has_a_plain_text(html: str) -> None:
    read = plain_text(html)
    assert read == read.strip()
    assert plain_text(clean_html(html)) is not None


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=400), length=st.integers(2, 200))
def test_excerpt_is_a_beginning_on_one_line(text: str, length: int) -> None:
    shown = excerpt(text, length)
    assert len(shown) <= length
    assert "\n" not in shown
    whole = " ".join(text.split())
    assert whole.startswith(shown.removesuffix("…").rstrip())


def test_excerpt_is_cut_at_a_word() -> None:
    assert excerpt("Wash the top layer of the sand", 20) == "Wash the top layer…"
    assert excerpt("Wash the top", 20) == "Wash the top"
    assert excerpt("水" * 30, 10) == "水" * 9 + "…"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a  b\n\nc", "a b c"),
        ("caf\u00e9", "cafe\u0301"),
        ("a\u200bb\ufeff", "ab"),
        (" a\u00a0b ", "a b"),
    ],
)
def test_texts_that_a_server_may_change_into_each_other_count_as_the_same(
    one: str, other: str
) -> None:
    assert comparable_text(one) == comparable_text(other)


def test_different_words_do_not_count_as_the_same() -> None:
    assert comparable_text("a b") != comparable_text("ab")
    assert comparable_text("a b") != comparable_text("b a")
    assert comparable_text("Water") != comparable_text("water")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_comparable_text_of_a_comparable_text_is_itself(text: str) -> None:
    assert comparable_text(comparable_text(text)) == comparable_text(text)


# Markdown --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("One\nTwo", "<p>One<br>\nTwo</p>"),
        ("One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
        ("**bold** and *more*", "<p><strong>bold</strong> and <em>more</em></p>"),
        ("~~gone~~", "<p><s>gone</s></p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("<b>not bold</b>", "<p>&lt;b&gt;not bold&lt;/b&gt;</p>"),
        ("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>"),
        ("", ""),
    ],
)
def test_markdown_becomes_the_html_that_is_shown(body: str, html: str) -> None:
    assert markdown_to_html(body) == html


def test_markdown_tables_keep_their_cells() -> None:
    html = markdown_to_html("| a | b |\n|---|---|\n| 1 | 2 |")
    assert plain_text(html) == "a b\n1 2"


@pytest.mark.parametrize(
    "body",
    ["<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](data:image/svg+xml,y)",
     "<img src=x onerror=alert(1)>", "[x](<javascript:alert(1)>)"],
)  # fmt: skip
def test_markdown_makes_no_script_and_no_picture_of_a_foreign_kind(body: str) -> None:
    html = markdown_to_html(body)
    for sign in ("<script", "<img", 'href="javascript'):
        assert sign not in html


WORDS = st.lists(st.from_regex(r"[a-zA-Zéا水ው]{1,8}", fullmatch=True), min_size=1, max_size=8)


@settings(max_examples=100, deadline=None)
@given(lines=st.lists(WORDS, min_size=1, max_size=4))
def test_words_typed_line_by_line_are_read_line_by_line(lines: list[list[str]]) -> None:
    body = "\n".join(" ".join(words) for words in lines)
    assert plain_text(markdown_to_html(body)) == body


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_html_of_any_draft_survives_another_cleaning(body: str) -> None:
    html = markdown_to_html(body)
    assert comparable_text(plain_text(clean_html(html))) == comparable_text(plain_text(html))


@pytest.mark.parametrize("read", [plain_text, html_to_markdown])
@pytest.mark.parametrize(
    "beginning", ["<img ", "<span ", "<!--", "<!-- >", "<a href='", "<div>", "<p><b>", "<img src="]
)
def test_text_of_beginnings_without_an_end_is_soon_read(
    read: Callable[[str], str], beginning: str
) -> None:
    begun = time.process_time()
    read(beginning * (40_000 // len(beginning)))
    assert time.process_time() - begun < 3
