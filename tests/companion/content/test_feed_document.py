"""Documents of feeds as they come: well made, old, broken, and made to do harm."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from companion.content.feed_document import (
    MOST_ITEMS,
    NotAFeedError,
    feed_named_in,
    read_feed,
)

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
AT = "https://blog.example/feed.xml"


def rss(*items: str, head: str = "<title>Blog</title><link>/</link>", before: str = "") -> bytes:
    inside = "".join(f"<item>{item}</item>" for item in items)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{before}'
        f'<rss version="2.0"><channel>{head}{inside}</channel></rss>'
    ).encode()


def test_rss_and_atom_say_the_same() -> None:
    atom = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>'
        b'<link href="https://blog.example/"/><entry><title>Wells</title><id>1</id>'
        b'<link href="/wells"/><updated>2026-11-28T10:00:00Z</updated>'
        b'<content type="html">&lt;p&gt;Deep.&lt;/p&gt;</content></entry></feed>'
    )
    plain = rss(
        "<title>Wells</title><link>/wells</link><pubDate>Sat, 28 Nov 2026 10:00:00 GMT</pubDate>"
        "<description>&lt;p&gt;Deep.&lt;/p&gt;</description>"
    )
    for body in (atom, plain):
        document = read_feed(body, AT, NOW)
        (item,) = document.items
        assert (document.title, document.page) == ("Blog", "https://blog.example/")
        assert (item.title, item.link) == ("Wells", "https://blog.example/wells")
        assert item.html == "<p>Deep.</p>"
        assert item.at == datetime(2026, 11, 28, 10, tzinfo=UTC)


def test_a_short_message_without_a_title_is_known_by_its_first_words() -> None:
    (item,) = read_feed(
        rss("<link>https://m.example/1</link><description>A well in every village.</description>"),
        AT,
        NOW,
    ).items
    assert item.title == "A well in every village."


def test_texts_run_nothing_fetch_nothing_and_lead_nowhere_odd() -> None:
    (item,) = read_feed(
        rss(
            "<title>&lt;script&gt;x&lt;/script&gt;Hello</title>"
            "<link>javascript:alert(1)</link><guid>g</guid><description><![CDATA["
            '<p onclick="x()">Text <a href="javascript:alert(1)">a</a>'
            '<a href="https://ok.example/">b</a><img src="https://spy.example/p.png" alt="A map">'
            '<iframe src="https://spy.example"></iframe><style>p{}</style></p>]]></description>'
        ),
        AT,
        NOW,
    ).items
    assert (item.title, item.link) == ("Hello", "")
    assert "A map" in item.html
    assert 'href="https://ok.example/"' in item.html
    for harmful in ("javascript", "spy.example", "onclick", "<img", "<iframe", "<style"):
        assert harmful not in item.html


def test_characters_that_turn_the_words_around_them_are_left_out_of_titles() -> None:
    (item,) = read_feed(rss("<title>abc\u202egnp.exe ውሃ \u2067مدرسة\u2069</title>"), AT, NOW).items
    assert item.title == "abcgnp.exe ውሃ مدرسة"


@pytest.mark.parametrize(
    "told",
    ["Sat, 28 Nov 2199 10:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "soon", "", "99999999999"],
)
def test_a_time_that_cannot_be_is_none(told: str) -> None:
    (item,) = read_feed(rss(f"<title>a</title><pubDate>{told}</pubDate>"), AT, NOW).items
    assert item.at is None


def test_a_clock_that_goes_a_little_ahead_gives_now() -> None:
    told = (NOW + timedelta(hours=3)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    (item,) = read_feed(rss(f"<title>a</title><pubDate>{told}</pubDate>"), AT, NOW).items
    assert item.at == NOW


def test_a_bomb_of_entities_is_refused_at_once() -> None:
    levels = "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)
    )
    body = rss("<title>&j;</title>", before=f'<!DOCTYPE x [<!ENTITY a "lol">{levels}]>')
    began = time.monotonic()
    with pytest.raises(NotAFeedError):
        read_feed(body, AT, NOW)
    assert time.monotonic() - began < 1


def test_no_file_of_this_machine_is_read_for_a_feed() -> None:
    body = rss(
        "<title>&a;</title>", before='<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    )
    with pytest.raises(NotAFeedError):
        read_feed(body, AT, NOW)
    with pytest.raises(NotAFeedError):
        read_feed(b"/etc/passwd", AT, NOW)


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00\xff\xfe", b"<html><body>Please sign in</body></html>", b'{"a": 1}', b"<rss"],
)
def test_what_is_no_feed_is_refused(body: bytes) -> None:
    with pytest.raises(NotAFeedError):
        read_feed(body, AT, NOW)


@pytest.mark.parametrize(
    "inside",
    [
        "<a>" * 100_000,
        "<a " * 100_000,
        "<x>" * 200 + "</x>" * 200,
        "<x/>" * 60_000,
        f"<x {' '.join(f'a{n}={n!r}' for n in map(str, range(300)))}/>",
    ],
)
def test_what_would_take_the_parser_very_long_is_not_given_to_it(inside: str) -> None:
    began = time.monotonic()
    with pytest.raises(NotAFeedError):
        read_feed(rss(f"<title>a</title>{inside}"), AT, NOW)
    assert time.monotonic() - began < 2


def test_of_a_feed_with_thousands_of_entries_the_first_are_read() -> None:
    many = [f"<title>n{n}</title><guid>{n}</guid>" for n in range(6_000)]
    items = read_feed(rss(*many), AT, NOW).items
    assert len(items) == MOST_ITEMS
    atom = "".join(f"<entry><id>{n}</id><title>n{n}</title></entry>" for n in range(6_000))
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title>{atom}</feed>'.encode()
    assert read_feed(body, AT, NOW).items[0].title == "n0"


def test_links_within_a_text_are_whole_and_others_are_words() -> None:
    (item,) = read_feed(
        rss(
            "<title>a</title><description><![CDATA["
            '<a href="/wells?a=1&amp;b=2">w</a> <a href="mailto:a@b.example">m</a>'
            ' <a href="tel:1">t</a> <a href="//other.example/x">o</a>]]></description>'
        ),
        AT,
        NOW,
    ).items
    assert 'href="https://blog.example/wells?a=1&amp;b=2"' in item.html
    assert 'href="mailto:a@b.example"' in item.html
    assert 'href="https://other.example/x"' in item.html
    assert "tel:" not in item.html


def test_a_feed_that_is_broken_at_its_end_gives_what_came() -> None:
    whole = rss("<title>one</title><guid>1</guid>", "<title>two</title><guid>2</guid>")
    cut = whole[: whole.index(b"two")]
    assert read_feed(cut, AT, NOW).items[0].title == "one"


def test_of_very_many_entries_the_newest_are_taken_and_each_once() -> None:
    many = [
        f"<title>n{n}</title><guid>{n}</guid>"
        f"<pubDate>{(NOW - timedelta(hours=n)).strftime('%a, %d %b %Y %H:%M:%S GMT')}</pubDate>"
        for n in range(MOST_ITEMS * 3)
    ]
    items = read_feed(rss(*many, many[0]), AT, NOW).items
    assert len(items) == MOST_ITEMS
    assert [item.title for item in items[:3]] == ["n0", "n1", "n2"]


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        (
            b'<link rel="alternate" type="application/rss+xml" href="/feed">',
            "https://blog.example/feed",
        ),
        (
            b"<LINK href='https://b.example/atom' TYPE='application/atom+xml' REL='alternate'/>",
            "https://b.example/atom",
        ),
        (b'<link rel="alternate" hreflang="fr" href="/fr">', None),
        (b'<link rel="alternate" type="application/rss+xml" href="javascript:x">', None),
        (b"<p>nothing</p>", None),
    ],
)
def test_the_feed_that_a_page_names_is_found(page: bytes, feed: str | None) -> None:
    assert feed_named_in(page, "https://blog.example/about") == feed
