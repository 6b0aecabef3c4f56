"""Feeds followed and news read without a connection, by the command line alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School


def test_a_feed_is_followed_and_its_news_are_read_offline(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    feeds = {each["address"]: each for each in laptop.ask("feeds", "list")}
    (address,) = [each for each in feeds if each.endswith("/news/feed.atom")]
    assert not feeds[address]["on"]
    laptop.ask("feeds", "add", "not an address", expect=6)
    assert laptop.ask("feeds", "on", address)["on"]
    laptop.ask("sync")
    school.network.down()
    told = laptop.ask("news")
    assert len(told) == 5
    assert told[0]["source"] == "News of the Field Academy"
    assert "Radio hour" in laptop.run("news", "--unread", "--mark-read")
    assert laptop.ask("news", "--unread") == []
    (hit,) = laptop.ask("search", "kind:news committees")
    assert hit["kind"] == "news"
    number = str(laptop.ask("feeds", "off", address)["id"])
    assert laptop.ask("feeds", "remove", number) == {"removed": address}
    assert laptop.ask("news") == []
