"""Which hosts the app talks to: the account's site, and what the person or policy added.

The whole story runs in real processes in which every other address is refused, and every name that
is looked up and every address that is connected to is recorded.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.e2e.own_hosts import own_hosts
from tests.e2e.sitting import sit_down
from tests.sync.feed_hosts import rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.conftest import Laptop, School

WATCH = Path(__file__).with_name("watched_network")
BLOG, OFFICE = "blog.example", "it.example.org"
SPY = '<p>Look.</p><img src="https://spy.example/post.png" alt="x">'
VERSION = b'{"version": "99.0", "link": "https://it.example.org/new"}'
PAGES = {"/feed.xml": rss("A new well").encode(), "/version.json": VERSION}


@dataclass
class Watched:
    """A laptop whose network is recorded."""

    laptop: Laptop
    folder: Path
    site: str
    port: int
    served: list[str]

    @property
    def feed(self) -> str:
        return f"https://{BLOG}:{self.port}/feed.xml"

    @property
    def log(self) -> list[dict[str, object]]:
        path = self.folder / "asked.jsonl"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        return [json.loads(line) for line in lines]

    @property
    def asked(self) -> set[str]:
        return {f"{entry['host']}:{entry['port']}" for entry in self.log}


@pytest.fixture
def watched(school: School, slow_laptop: Laptop, tmp_path: Path) -> Iterator[Watched]:
    """A laptop with a policy that names the site, an authority and where versions are told of."""
    folder = tmp_path / "watch"
    etc = tmp_path / "etc" / "companion"
    for each in (folder, etc):
        each.mkdir(parents=True)
    authority = folder / "authority.pem"
    with own_hosts(PAGES, (BLOG, OFFICE), authority) as (port, served):
        (etc / "policy.toml").write_text(
            f'[sites]\naddresses = {{ fixed = ["{school.url}"] }}\n'
            f'[certificates]\nauthorities = ["{authority}"]\n'
            f'[updates]\nnotice_address = "https://{OFFICE}:{port}/version.json"\n'
        )
        told = {
            "allowed": [urlsplit(school.url).netloc, f"{BLOG}:{port}", f"{OFFICE}:{port}"],
            "here": [BLOG, OFFICE],
            "log": str(folder / "asked.jsonl"),
        }
        (folder / "watch.json").write_text(json.dumps(told))
        paths = [str(WATCH), str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
        slow_laptop.environment |= {
            "WATCHED_NETWORK": str(folder / "watch.json"),
            "PYTHONPATH": os.pathsep.join(paths),
            "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
            "STORY_URL": school.url,
            "STORY_FEED": f"https://{BLOG}:{port}/feed.xml",
        }
        for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            slow_laptop.environment.pop(name, None)
            slow_laptop.environment.pop(name.upper(), None)
        discussion = school.holds.discussion_named("❓ Our water meter jumps backwards at night")
        opening = school.holds.first_post(discussion)
        school.holds.add_reply_as("maria", opening.id, SPY)
        yield Watched(slow_laptop, folder, school.url, port, served)


def test_a_process_that_asks_somebody_else_is_found_out(watched: Watched) -> None:
    code = (
        "import socket, asyncio, httpx\n"
        "for ask in (lambda: socket.create_connection(('203.0.113.7', 80)),\n"
        "            lambda: httpx.get('https://elsewhere.example/'),\n"
        "            lambda: socket.socket(type=2).sendto(b'?', ('203.0.113.9', 53))):\n"
        "    try: ask()\n"
        "    except (OSError, httpx.HTTPError): print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=watched.laptop.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["refused"] * 3, done.stderr
    assert watched.asked == {"203.0.113.7:80", "elsewhere.example:443", "203.0.113.9:53"}
    assert all(entry["refused"] for entry in watched.log)


@pytest.mark.timeout(240)
def test_the_command_line_asks_the_site_and_what_was_added(
    watched: Watched, school: School
) -> None:
    laptop = watched.laptop
    laptop.sign_in(school.url)
    laptop.ask("sync")
    assert watched.asked == {urlsplit(school.url).netloc}, "nothing is added yet"

    (post,) = [hit for hit in laptop.ask("search", "meter jumps") if "jumps" in hit["title"]][:1]
    laptop.ask("thread", str(post["discussion_id"]))
    laptop.ask(
        "reply", str(post["discussion_id"]), "--text", "Ours, too. ![a](https://spy.example/)"
    )
    person = laptop.ask("conversations")[0]
    laptop.ask("message", str(person["id"]), "Did you try it?")
    course = str(next(c["id"] for c in laptop.ask("courses") if "ater" in c["name"]))
    laptop.ask("download", course)
    laptop.ask("feeds", "add", watched.feed)
    browser = watched.folder / "browser"
    browser.write_text("#!/bin/sh\nexit 0\n")
    browser.chmod(0o755)
    laptop.environment["BROWSER"] = str(browser)
    (laptop.folder / "data" / "settings.json").write_text(json.dumps({"work_offline": True}))
    shared = laptop.ask("share", "discussion", str(post["discussion_id"]), "--to", "telegram")
    assert shared["waiting"]
    (laptop.folder / "data" / "settings.json").unlink()
    assert laptop.ask("sync")["error"] is None
    assert {item["state"] for item in laptop.ask("outbox", "list")} == {"sent"}
    assert laptop.ask("news")[0]["title"] == "A new well"
    laptop.run("shares", "1", "--open")
    doctor = {each["name"]: each for each in laptop.ask("doctor", expect=0)["findings"]}
    assert "99.0" in doctor["newer version"]["what"]

    added = {f"{BLOG}:{watched.port}", f"{OFFICE}:{watched.port}", f"127.0.0.1:{watched.port}"}
    assert watched.asked == {urlsplit(school.url).netloc} | added
    assert not [entry for entry in watched.log if entry["refused"]]
    assert sorted(set(watched.served)) == [f"{BLOG}/feed.xml", f"{OFFICE}/version.json"]


@pytest.mark.timeout(240)
def test_the_window_asks_the_site_and_what_was_added(watched: Watched, school: School) -> None:
    calls = watched.folder / "calls"
    through = system_watch(calls)
    sit_down(watched.laptop, "watched_steps.py", "step_the_whole_story", through)
    own = [post for post in school.holds.posts_by("amina") if "Ours, too" in post.message]
    assert len(own) == 1
    assert "@@PLUGINFILE@@/picture.png" in own[0].message
    added = {f"{BLOG}:{watched.port}", f"{OFFICE}:{watched.port}", f"127.0.0.1:{watched.port}"}
    assert watched.asked == {urlsplit(school.url).netloc} | added
    assert not [entry for entry in watched.log if entry["refused"]]
    assert sorted(set(watched.served)) == [f"{BLOG}/feed.xml", f"{OFFICE}/version.json"]
    if through:
        # What the kernel was asked for, by Qt and every other library too.
        assert connected(calls) == {urlsplit(school.url).netloc, f"127.0.0.1:{watched.port}"}


def system_watch(calls: Path) -> tuple[str, ...]:
    """Return the command that writes down all that a process asks of the network; none for none."""
    watching = ("strace", "-f", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg,sendmmsg")
    if shutil.which("strace") is None:
        return ()
    tried = subprocess.run([*watching, "-o", os.devnull, "true"], capture_output=True, check=False)
    return () if tried.returncode else (*watching, "-o", str(calls))


def connected(calls: Path) -> set[str]:
    """Return the addresses of the internet, with ports, in a record of `system_watch`."""
    lines = [line for line in calls.read_text("utf-8").splitlines() if "AF_INET" in line]
    found = [
        re.search(r'htons\((\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)', each)
        for each in lines
    ]
    assert all(found), lines
    return {f"{each[2]}:{each[1]}" for each in found if each is not None}
