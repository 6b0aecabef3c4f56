"""Pages of organisations elsewhere, told by their addresses, and where their feeds are."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.cli.doctor import examine
from companion.content.social_places import (
    feed_address,
    page_at,
    pages_in,
    read_following,
    usable_address,
)
from companion.services.following_files import FOLLOWING_FILE, find_following

PLACES = find_following(Path("/nowhere")).data.places
CHANNEL = "UC-0123456789abcdefghijk"


@pytest.mark.parametrize(
    ("address", "service", "feed"),
    [
        (
            "https://mastodon.example/@fieldacademy",
            "Mastodon",
            "https://mastodon.example/@fieldacademy.rss",
        ),
        (
            f"https://www.youtube.com/channel/{CHANNEL}",
            "YouTube",
            f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}",
        ),
        ("https://www.youtube.com/@fieldacademy", "YouTube", ""),
        (
            "https://framatube.org/c/water/videos",
            "PeerTube",
            "https://framatube.org/feeds/videos.xml?videoChannelName=water",
        ),
        ("https://www.facebook.com/fieldacademy", "Facebook", ""),
        ("https://x.com/fieldacademy", "X", ""),
        ("https://linkedin.com/company/field-academy/", "LinkedIn", ""),
        ("https://instagram.com/field.academy", "Instagram", ""),
        ("https://t.me/fieldacademy", "Telegram", ""),
        ("https://blog.example/feed/", "", "https://blog.example/feed/"),
        ("https://blog.example/posts/atom.xml", "", "https://blog.example/posts/atom.xml"),
    ],
)
def test_a_page_is_told_by_its_address_with_its_feed(address: str, service: str, feed: str) -> None:
    page = page_at(address, PLACES)
    assert page is not None
    assert (page.service, page.address, page.feed) == (service, address, feed)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=1",
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://x.com/intent/post",
        "https://mastodon.example/@fieldacademy/109372843234",
        "https://academy.example/course/view.php?id=3",
        "https://notyoutube.com/@fieldacademy/videos",
        "mailto:feed@academy.example",
        "javascript:alert(1)//feed",
        "https://[broken/feed",
    ],
)
def test_other_addresses_are_no_pages(address: str) -> None:
    assert page_at(address, PLACES) is None


def test_pages_are_found_in_a_text_once_each_and_in_order() -> None:
    html = (
        '<p><a href="https://x.com/a">X</a> <a href="https://x.com/a?b=1&amp;c=2">again</a>'
        ' <a title="t" href="https://m.example/@a">M</a> <a href="https://x.com/a">X</a></p>'
    )
    assert [page.service for page in pages_in(html, PLACES)] == ["X", "X", "Mastodon"]


@pytest.mark.parametrize(
    ("typed", "asked_for"),
    [
        ("  blog.example/feed ", "https://blog.example/feed"),
        ("HTTPS://Blog.Example/Feed#top", "https://blog.example/Feed"),
        ("https://blog.example/ውሃ", "https://blog.example/%E1%8B%8D%E1%88%83"),
        ("https://me:secret@blog.example/feed", None),
        ("https://blog.example/\u202egnp.exe", None),
        ("ftp://blog.example/feed", None),
        ("file:///etc/passwd", None),
        ("a word", None),
        ("", None),
    ],
)
def test_an_address_is_made_usable_or_refused(typed: str, asked_for: str | None) -> None:
    assert usable_address(typed) == asked_for


@pytest.mark.parametrize(
    ("address", "site", "read_at"),
    [
        ("http://blog.example/feed", "https://academy.example", "https://blog.example/feed"),
        ("http://127.0.0.1:9/feed", "https://academy.example", None),
        ("https://localhost/feed", "https://academy.example", None),
        ("http://[::ffff:127.0.0.1]/feed", "https://academy.example", None),
        ("https://2130706433/feed", "https://academy.example", None),
        ("https://127.1/feed", "https://academy.example", None),
        ("https://169.254.169.254/feed", "https://academy.example", None),
        ("http://127.0.0.1:9/feed", "http://127.0.0.1:8000", "http://127.0.0.1:9/feed"),
    ],
)
def test_no_feed_leads_to_this_machine_but_that_of_a_site_on_it(
    address: str, site: str, read_at: str | None
) -> None:
    assert feed_address(address, site) == read_at


def test_an_organisation_adds_places_and_feeds_before_those_of_the_app(tmp_path: Path) -> None:
    (tmp_path / FOLLOWING_FILE).write_text(
        '[[places]]\nname = "Our tube"\nhosts = ["tube.academy.example"]\n'
        "page = '/c/(?P<who>\\w+)'\nfeed = \"https://{host}/rss/{who}\"\n"
        '[[feeds]]\nsite = "https://academy.example"\n'
        'address = "https://academy.example/news.atom"\ntitle = "News"\n'
    )
    found = find_following(tmp_path).data
    page = page_at("https://tube.academy.example/c/water", found.places)
    assert page is not None
    assert (page.service, page.feed) == ("Our tube", "https://tube.academy.example/rss/water")
    assert [feed.title for feed in found.feeds] == ["News"]
    assert page_at("https://x.com/a", found.places) is not None


@pytest.mark.parametrize(
    "text",
    [
        "[[places]]\nname = 'A'\n",
        "[[places]]\npage = '('\n",
        "[[places]]\npage = '/a'\nfeed = 'https://x/{who}'\n",
        "[[feeds]]\naddress = 'javascript:x'\n",
        "places = 3\n",
        "[[places",
    ],
)
def test_a_broken_file_says_so_and_is_passed_over(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_following(text)
    (tmp_path / FOLLOWING_FILE).write_text(text)
    found = find_following(tmp_path)
    assert found.data.places == PLACES
    assert [each.path for each in found.broken] == [tmp_path / FOLLOWING_FILE]
    (finding,) = [each for each in examine(tmp_path) if each.name == "following"]
    assert not finding.ok
    assert FOLLOWING_FILE in finding.what
