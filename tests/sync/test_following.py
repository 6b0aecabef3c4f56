"""Feeds that a person follows: read politely, from anywhere, however they are made."""

from __future__ import annotations

import asyncio
import gzip
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from companion.domain.following import FeedProblem, NewsKind
from companion.domain.search import NewsHit
from companion.domain.share import ShareKind
from companion.errors import NotAllowed
from sync.feed_reading import EVERY, LARGEST_BYTES, FeedReading
from sync.limits import FileLimits
from tests.sync.feed_hosts import FEED, FeedHosts, rss
from tests.sync.world import MemoryWorld

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.following import Feed
    from tests.sync.device import Device
    from tests.sync.world import ClassroomWorld

PAGE = "https://blog.example/about"
NEWS_PAGE = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>'


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MemoryWorld]:
    here = MemoryWorld(tmp_path)
    yield here
    here.close()


@pytest.fixture
def hosts() -> FeedHosts:
    return FeedHosts()


def read(world: MemoryWorld, hosts: FeedHosts, *, unasked: bool = True) -> FeedReading:
    """Let the feeds be read that are due."""
    device = world.device
    reading = FeedReading(
        device.workspace,
        device.events.append,
        world.clock,
        unasked=unasked,
        open_session=hosts.session,
    )
    asyncio.run(reading.run())
    return reading


def titles(device: Device) -> list[str]:
    return [entry.title for entry in device.workspace.following.entries()]


def the_feed(device: Device) -> Feed:
    (feed,) = device.workspace.following.feeds()
    return feed


def test_a_feed_is_followed_by_its_address_and_read_offline(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    following = world.device.workspace.following
    following.add("blog.example/feed.xml")
    hosts.put(rss("Wells", "Pumps"))
    read(world, hosts)
    assert sorted(titles(world.device)) == ["Pumps", "Wells"]
    feed = the_feed(world.device)
    assert (feed.name, feed.page) == ("Blog", "https://blog.example/")
    assert (feed.problem, feed.unread_count) == (None, 2)
    entry = following.entries()[0]
    assert (entry.source, entry.kind, entry.is_read) == ("Blog", NewsKind.FEED, False)
    assert "<img" not in entry.html
    assert "A map" in entry.html


def test_nothing_but_the_feed_is_asked_for_and_nothing_of_the_person_is_told(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    world.device.sync()
    world.device.workspace.following.add(FEED)
    hosts.put(rss("Wells"), set_cookie="spy=1; Path=/", etag='"1"')
    read(world, hosts)
    world.turn(EVERY.total_seconds() + 1)
    read(world, hosts)
    assert hosts.addresses == [FEED, FEED]
    for request in hosts.asked:
        assert request.method == "GET"
        assert not request.content
        assert set(request.headers) <= {
            "host", "accept", "accept-encoding", "connection", "user-agent", "if-none-match",
        }  # fmt: skip
        told = f"{request.url} {request.headers}"
        for secret in (world.token, "amina", "Amina", "academy.example"):
            assert secret not in told


def test_a_feed_is_not_asked_for_again_before_its_time_and_costs_little_then(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    world.device.workspace.following.add(FEED)
    hosts.put(rss("Wells"), etag='"1"', last_modified="Sat, 28 Nov 2026 10:00:00 GMT")
    read(world, hosts)
    read(world, hosts)
    assert len(hosts.asked) == 1
    world.turn(EVERY.total_seconds() + 1)
    hosts.put("", status=304)
    read(world, hosts)
    again = hosts.asked[1].headers
    assert again["if-none-match"] == '"1"'
    assert again["if-modified-since"] == "Sat, 28 Nov 2026 10:00:00 GMT"
    assert titles(world.device) == ["Wells"]
    assert the_feed(world.device).problem is None


def test_limits_hold_feeds_back_but_for_one_that_was_just_switched_on(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    following = world.device.workspace.following
    following.add(FEED)
    hosts.put(rss("Wells"))
    read(world, hosts, unasked=False)
    assert len(hosts.asked) == 1
    world.turn(EVERY.total_seconds() + 1)
    read(world, hosts, unasked=False)
    assert len(hosts.asked) == 1
    following.switch(FEED, on=False)
    read(world, hosts)
    assert len(hosts.asked) == 1


def test_a_page_is_looked_at_for_its_feed_only_where_the_person_gave_it(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    world.device.workspace.following.add(PAGE)
    hosts.put(NEWS_PAGE, PAGE)
    hosts.put(rss("Wells"))
    read(world, hosts)
    assert hosts.addresses == [PAGE, FEED]
    feed = the_feed(world.device)
    assert (feed.address, feed.page) == (FEED, PAGE)
    hosts.put(NEWS_PAGE)
    world.turn(EVERY.total_seconds() + 1)
    read(world, hosts)
    assert hosts.addresses == [PAGE, FEED, FEED]
    assert the_feed(world.device).problem is FeedProblem.NOT_A_FEED
    assert titles(world.device) == ["Wells"]


def test_redirects_lead_to_https_elsewhere_and_nowhere_else(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    world.device.workspace.following.add(FEED)
    moved = "https://new.example/feed.xml"
    hosts.put("", status=301, location=moved)
    hosts.put(rss("Wells"), moved)
    read(world, hosts)
    assert titles(world.device) == ["Wells"]
    for target in (
        "http://new.example/feed.xml",
        "https://127.0.0.1/feed.xml",
        "https://localhost:8080/",
        "https://me:word@new.example/",
        "https://2130706433/feed.xml",
        "https://0x7f.1/feed.xml",
        "file:///etc/passwd",
        FEED,
    ):
        hosts.asked.clear()
        world.turn(EVERY.total_seconds() + 1)
        hosts.put("", status=302, location=target)
        read(world, hosts)
        assert set(hosts.addresses) == {FEED}
        assert the_feed(world.device).problem is FeedProblem.UNSAFE_ADDRESS


@pytest.mark.parametrize(
    ("status", "body", "problem"),
    [
        (404, b"", FeedProblem.GONE),
        (403, b"", FeedProblem.REFUSED),
        (503, b"", FeedProblem.NOT_REACHED),
        (429, b"", FeedProblem.NOT_REACHED),
        (200, b"<html>Sign in to this network</html>", FeedProblem.NOT_A_FEED),
        (200, b"<rss>" + b"x" * LARGEST_BYTES, FeedProblem.TOO_LARGE),
    ],
)
def test_what_goes_wrong_is_noted_with_the_feed_and_what_is_here_stays(
    world: MemoryWorld, hosts: FeedHosts, status: int, body: bytes, problem: FeedProblem
) -> None:
    world.device.workspace.following.add(FEED)
    hosts.put(rss("Wells"))
    read(world, hosts)
    world.turn(EVERY.total_seconds() + 1)
    hosts.put(body, status=status)
    read(world, hosts)
    feed = the_feed(world.device)
    assert feed.problem is problem
    assert titles(world.device) == ["Wells"]
    assert feed.read_at is not None


def test_a_small_answer_that_unpacks_to_a_huge_one_is_not_read_to_its_end(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    world.device.workspace.following.add(FEED)
    hosts.put(gzip.compress(rss("Wells").encode() + b" " * 50_000_000), content_encoding="gzip")
    read(world, hosts)
    assert the_feed(world.device).problem is FeedProblem.TOO_LARGE


@pytest.mark.parametrize("host", ["xn--", "xn--a.example", "ａ.example", "[blog.example"])
@pytest.mark.parametrize("by_redirect", [True, False])
def test_an_address_that_nobody_can_ask_is_noted_and_holds_up_no_other(
    world: MemoryWorld, hosts: FeedHosts, host: str, by_redirect: bool
) -> None:
    following = world.device.workspace.following
    page, there = "https://page.example/", f"https://{host}/feed"
    following.add(page)
    following.add(FEED)
    if by_redirect:
        hosts.put("", page, status=301, location=there.encode().decode("latin-1"))
    else:
        link = f'<link rel="alternate" type="application/rss+xml" href="{there}">'
        hosts.put(f"<html><head>{link}</head></html>", page)
    hosts.put(rss("Wells"))
    read(world, hosts)
    assert titles(world.device) == ["Wells"]
    problems = {feed.address: feed.problem for feed in following.feeds()}
    assert problems[page] is not None


def test_one_host_that_fails_holds_up_no_other(world: MemoryWorld, hosts: FeedHosts) -> None:
    following = world.device.workspace.following
    following.add("https://gone.example/feed.xml")
    following.add(FEED)

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("", request=request)

    hosts.answers["https://gone.example/feed.xml"] = fail
    hosts.put(rss("Wells"))
    reading = read(world, hosts)
    assert titles(world.device) == ["Wells"]
    assert reading.usage.requests == 1
    problems = {feed.address: feed.problem for feed in following.feeds()}
    assert problems["https://gone.example/feed.xml"] is FeedProblem.NOT_REACHED


def test_what_was_read_stays_read_and_what_was_changed_is_changed_in_place(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    following = world.device.workspace.following
    following.add(FEED)
    hosts.put(rss("Wells", "Pumps"))
    read(world, hosts)
    wells = next(entry for entry in following.entries() if entry.title == "Wells")
    following.mark_read(wells.entry_id)
    world.turn(EVERY.total_seconds() + 1)
    hosts.put(rss("Wells", "Pumps").replace("<title>Wells", "<title>Wells, again"))
    read(world, hosts)
    again = following.entry(wells.entry_id)
    assert (again.title, again.is_read) == ("Wells, again", True)
    assert following.unread_count() == 1
    following.mark_all_read()
    assert following.unread_count() == 0


def test_of_a_new_feed_only_what_is_fresh_is_unread(world: MemoryWorld, hosts: FeedHosts) -> None:
    world.device.workspace.following.add(FEED)
    then = (world.clock() - timedelta(days=30)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    old = f"<item><title>Old</title><guid>o</guid><pubDate>{then}</pubDate></item>"
    hosts.put(rss("Fresh", extra=old))
    read(world, hosts)
    states = {e.title: e.is_read for e in world.device.workspace.following.entries()}
    assert states == {"Fresh": False, "Old": True}


def test_an_entry_is_shared_as_a_link_with_its_title_and_nothing_else(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    workspace = world.device.workspace
    workspace.following.add(FEED)
    hosts.put(rss("Wells"))
    read(world, hosts)
    (entry,) = workspace.following.entries()
    thing = workspace.sharing.thing(ShareKind.NEWS, entry.entry_id)
    assert (thing.title, thing.link) == ("Wells", "https://blog.example/Wells")
    assert (thing.site_name, thing.text) == ("Blog", "")
    hosts.put(rss("Pumps").replace("<link>/Pumps</link>", "<link>javascript:x</link>"))
    world.turn(EVERY.total_seconds() + 1)
    read(world, hosts)
    odd = next(each for each in workspace.following.entries() if each.title == "Pumps")
    with pytest.raises(NotAllowed):
        workspace.sharing.thing(ShareKind.NEWS, odd.entry_id)


def test_removing_a_feed_takes_its_entries_and_they_are_found_no_more(
    world: MemoryWorld, hosts: FeedHosts
) -> None:
    workspace = world.device.workspace
    workspace.following.add(FEED)
    hosts.put(rss("Wells"))
    read(world, hosts)
    (hit,) = workspace.search.find("kind:news wel")
    assert isinstance(hit, NewsHit)
    assert (hit.title, hit.source) == ("Wells", "Blog")
    assert len(workspace.search.find("in:blog kind:news")) == 1
    workspace.following.remove(FEED)
    assert titles(world.device) == []
    assert workspace.search.find("kind:news wel") == ()
    assert workspace.following.feeds() == ()


def test_a_feed_of_the_site_is_read_over_http_after_the_forums_once_it_is_switched_on(
    classroom: ClassroomWorld,
) -> None:
    device = classroom.device
    assert device.sync().complete
    following = device.workspace.following
    (feed,) = [each for each in following.feeds() if each.address.endswith(".atom")]
    assert not feed.is_on
    assert not [path for path in classroom.proxy.asked if "feed.atom" in str(path)]
    water = next(c for c in device.workspace.library.courses() if c.short_name == "WATER")
    names = [followed.page.service for followed in following.followed(water.course_id)]
    assert names == ["", "Mastodon", "Facebook", "YouTube"]
    following.switch(feed.address, on=True)
    report = device.sync()
    assert report.complete
    entries = [e for e in following.entries() if e.kind is NewsKind.FEED]
    assert len(entries) == 5
    assert entries[0].source == "News of the Field Academy"
    requests = device.sync().requests
    classroom.proxy.close()
    assert requests == 1
    assert len(device.workspace.search.find("kind:news committees")) == 1


def test_a_sync_within_limits_of_the_person_reads_no_feeds(classroom: ClassroomWorld) -> None:
    device = classroom.device
    device.sync()
    following = device.workspace.following
    feed = next(each for each in following.feeds() if each.address.endswith(".atom"))
    following.switch(feed.address, on=True)
    device.files = replace(FileLimits(), unasked=False)
    device.sync()
    assert following.feed(feed.address).entry_count == 5
    following.remove(feed.address)
    assert not following.feed(feed.address).is_on
