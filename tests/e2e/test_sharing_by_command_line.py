"""Sharing by the command line: what would go out, what waits, and what the browser is given."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop, School


@pytest.mark.skipif(os.name == "nt", reason="the browser is a script here")
def test_a_discussion_is_shared_now_or_later_and_posts_of_others_never(
    school: School, laptop: Laptop, tmp_path: Path
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(
        f'#!{sys.executable}\nimport sys\nopen("{opened}", "w").write(sys.argv[1])\n'
    )
    browser.chmod(0o755)
    laptop.environment["BROWSER"] = str(browser)
    found = laptop.ask("search", "filter")[0]
    number = str(found["discussion_id"])

    shown = laptop.ask("share", "discussion", number, "--to", "copy", "--words", "Look!")
    assert shown["text"].startswith("Look!\n\n")
    link = shown["text"].rpartition("\n")[2]
    assert link.startswith(f"{school.url}/mod/forum/discuss.php?d=")

    mastodon = ["share", "discussion", number, "--to", "mastodon"]
    assert "--instance" in laptop.run(*mastodon, "--print", expect=2)
    printed = laptop.ask(*mastodon, "--instance", "@amina@social.example", "--print")
    assert printed["address"].startswith("https://social.example/share?text=")
    assert not opened.exists()

    sent = laptop.ask("share", "discussion", number, "--to", "telegram", "--words", "Look!")
    assert (sent["opened"], sent["waiting"]) == (True, False)
    query = parse_qs(urlsplit(opened.read_text()).query)
    assert query["url"] == [link]
    assert query["text"][0].startswith("Look!")

    (laptop.folder / "data" / "settings.json").write_text(json.dumps({"work_offline": True}))
    opened.unlink()
    kept = laptop.ask("share", "discussion", number, "--to", "telegram", "--words", "Later.")
    assert (kept["opened"], kept["waiting"]) == (False, True)
    assert not opened.exists()
    assert [each["words"] for each in laptop.ask("shares")] == ["Later."]
    laptop.run("shares", "1", "--open")
    assert "Later." in opened.read_text()
    assert laptop.ask("shares") == []
    laptop.run("shares", "1", "--discard", expect=3)

    thread = laptop.ask("thread", number)
    other = next(post["id"] for post in thread["posts"] if not post["own"])
    assert "your own posts" in laptop.run("share", "post", str(other), "--to", "copy", expect=2)
    assert [each["key"] for each in laptop.ask("share-targets")["targets"]][-1] == "copy"
    assert "no target" in laptop.run("share", "discussion", number, "--to", "pigeon", expect=2)
