"""Signing in by the browser, again, and out, and leaving: as IT staff do it, by commands."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from companion.app_paths import log_folder
from sync.discourse_sample.village_server import VillageServer
from tests.faults.faults import LoseAnswer, calling
from tests.persons_browser import PersonsBrowser
from tests.sync.test_discourse_sign_in import authorized
from tests.ui.desk import LONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.conftest import Laptop, School

AMINA = ("amina", "amina-learns")
ABEBE = ("abebe", "abebe-learns")
WORDS = "Ours lasts five rainy seasons."


@pytest.fixture
def browser() -> Iterator[PersonsBrowser]:
    with PersonsBrowser(AMINA) as browser:
        yield browser


@contextmanager
def a_command(laptop: Laptop, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a command that asks for something in between."""
    command = subprocess.Popen(
        [sys.executable, "-m", "companion", *arguments],
        env={**laptop.environment, "BROWSER": "true"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield command
    finally:
        command.kill()
        command.wait()
        for stream in (command.stdin, command.stdout, command.stderr):
            assert stream is not None
            stream.close()


def address_in(command: subprocess.Popen[str]) -> str:
    """Return the address that a command wants to be opened."""
    assert command.stderr is not None
    for line in command.stderr:
        if line.startswith("http"):
            return line.strip()
    raise AssertionError("no address")


def sign_in_by_browser(
    laptop: Laptop, browser: PersonsBrowser, *arguments: str, paste: bool, expect: int = 0
) -> Any:
    """Do what a person does: sign in in the browser, and let it come back, or paste."""
    more = ("--paste",) if paste else ()
    with a_command(laptop, *arguments, "--sso", *more, "--json") as command:
        browser.open(address_in(command))
        assert browser.came_to.startswith(("companion://token=", "moodlemobile://token="))
        if not paste:
            laptop.run("open", browser.came_to)
        typed = browser.came_to + "\n" if paste else None
        said, complained = command.communicate(typed, timeout=LONG / 1000)
        assert command.returncode == expect, (said, complained)
        return json.loads(said if expect == 0 else complained[complained.index("{") :])


@pytest.mark.parametrize("paste", [True, False])
def test_account_is_added_by_signing_in_in_the_browser(
    paste: bool, school: School, laptop: Laptop, browser: PersonsBrowser
) -> None:
    school.holds.sign_in_by_browser(forced_scheme="moodlemobile")
    refused = laptop.ask(
        "add-account", school.url, "--username", "amina", "--password-stdin", typed="x", expect=4
    )
    assert "--sso" in refused["error"]["next"]
    added = sign_in_by_browser(laptop, browser, "add-account", school.url, paste=paste)
    assert added["username"] == "amina"
    assert laptop.ask("sync")["complete"]
    coded = browser.came_to.partition("=")[2]
    for log in log_folder(laptop.folder / "data").glob("*"):
        assert coded not in log.read_text("utf-8")


def test_an_answer_that_was_not_asked_for_ends_no_sign_in(
    school: School, laptop: Laptop, browser: PersonsBrowser
) -> None:
    school.holds.sign_in_by_browser()
    with a_command(laptop, "add-account", school.url, "--sso", "--json") as command:
        address = address_in(command)
        browser.open(address.replace("passport=", "passport=x"))
        laptop.run("open", browser.came_to)
        browser.open(address)
        laptop.run("open", browser.came_to)
        said, _ = command.communicate(timeout=LONG / 1000)
    assert json.loads(said)["username"] == "amina"


def test_what_waits_is_sent_once_after_signing_in_again(
    school: School, laptop: Laptop, browser: PersonsBrowser
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    item = queue_a_reply(laptop)
    laptop.ask("journal", "add", "Tried it today")
    school.holds.expire_tokens()
    assert laptop.ask("sync", expect=5)["error"]["kind"] == "SignedOut"
    assert [each["state"] for each in laptop.ask("outbox", "list")] == ["queued"]

    school.holds.sign_in_by_browser()
    browser.signs_in_as = ABEBE
    refused = sign_in_by_browser(laptop, browser, "sign-in", "1", paste=True, expect=5)
    assert refused["error"]["kind"] == "WrongPerson"
    assert laptop.ask("sync", expect=5)
    assert school.holds.posts_with_marker(item) == []

    with PersonsBrowser(AMINA) as own:
        sign_in_by_browser(laptop, own, "sign-in", "1", paste=True)
    assert laptop.ask("sync")["sent"] == 1
    (post,) = school.holds.posts_with_marker(item)
    assert post.author == "amina"
    assert len(laptop.ask("journal", "list")) == 1


def test_signing_in_again_takes_a_password_where_the_site_does(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    item = queue_a_reply(laptop)
    school.holds.expire_tokens()
    laptop.ask("sync", expect=5)
    laptop.ask("sign-in", "1", "--password-stdin", typed=AMINA[1])
    assert laptop.ask("sync")["sent"] == 1
    assert len(school.holds.posts_with_marker(item)) == 1


def test_what_is_in_doubt_is_settled_after_signing_in_again_and_not_sent_twice(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    item = queue_a_reply(laptop)
    school.network.plan(LoseAnswer(), calling("mod_forum_add_discussion_post"))
    school.network.plan(LoseAnswer(), calling("mod_forum_get_discussion_posts"))
    laptop.run("sync", "--no-wait", expect=4)
    assert [each["state"] for each in laptop.ask("outbox", "list")] == ["in_doubt"]
    school.holds.expire_tokens()
    laptop.ask("sync", expect=5)
    assert [each["state"] for each in laptop.ask("outbox", "list")] == ["in_doubt"]
    laptop.ask("sign-in", "1", "--password-stdin", typed=AMINA[1])
    laptop.ask("sync")
    assert [each["state"] for each in laptop.ask("outbox", "list")] == ["sent"]
    assert len(school.holds.posts_with_marker(item)) == 1


def test_two_people_of_one_site_have_each_their_own_words_and_search(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.sign_in(school.url, *ABEBE)
    laptop.ask("sync")
    item = queue_a_reply(laptop, "--account", "2")
    assert laptop.ask("outbox", "list", "--account", "1") == []
    assert laptop.ask("search", '"five rainy seasons"', "--own", "--account", "1") == []
    assert len(laptop.ask("search", '"five rainy seasons"', "--own", "--account", "2")) == 1
    laptop.ask("sync", "--account", "1")
    assert school.holds.posts_with_marker(item) == []
    laptop.ask("sync", "--account", "2")
    (post,) = school.holds.posts_with_marker(item)
    assert post.author == "abebe"


def test_signing_out_keeps_all_and_removing_asks_for_unsent_words(
    school: School, laptop: Laptop
) -> None:
    laptop.sign_in(school.url)
    laptop.sign_in(school.url, *ABEBE)
    laptop.ask("sync", "--account", "1")
    queue_a_reply(laptop, "--account", "1")
    laptop.ask("journal", "add", "Tried it today", "--account", "1")

    kept = {"drafts": 0, "unsent": 1, "journal": 1, "notes": 0}
    assert laptop.ask("sign-out", "1")["kept"] == kept
    assert laptop.ask("sync", "--account", "1", expect=5)
    assert laptop.ask("sync", "--account", "2")["complete"]
    assert len(laptop.ask("outbox", "list", "--account", "1")) == 1

    refused = laptop.ask("remove-account", "1", expect=6)
    assert refused["error"]["kind"] == "OwnWordsHere"
    assert len(laptop.ask("accounts")) == 2
    page = laptop.folder / "mine.md"
    assert laptop.ask("remove-account", "1", "--export", str(page))["removed"] == kept
    assert WORDS in page.read_text("utf-8")
    assert "Tried it today" in page.read_text("utf-8")
    assert [each["username"] for each in laptop.ask("accounts")] == ["abebe"]
    assert not (laptop.folder / "data" / "accounts" / "1").exists()
    laptop.ask("remove-account", "2")
    assert laptop.ask("accounts") == []


def test_unsent_words_go_by_an_explicit_word(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    queue_a_reply(laptop)
    assert laptop.ask("remove-account", "1", "--own-words-too")["removed"]["unsent"] == 1
    assert laptop.ask("accounts") == []


def queue_a_reply(laptop: Laptop, *account: str) -> str:
    forums = laptop.ask("forums", *account)
    ideas = next(each for each in forums if each["name"] == "Ideas, tips and hints")
    topic = laptop.ask("discussions", str(ideas["id"]), *account)[0]
    item_id: str = laptop.ask("reply", str(topic["id"]), "--text", WORDS, *account)["item_id"]
    return item_id


def test_forum_on_a_discourse_is_found_signed_in_to_and_written_to(laptop: Laptop) -> None:
    with VillageServer() as village:
        with a_command(laptop, "add-account", village.url, "--sso", "--paste", "--json") as command:
            came_to = authorized(village, address_in(command))
            assert came_to.startswith("discourse://auth_redirect?payload=")
            said, complained = command.communicate(came_to + "\n", timeout=LONG / 1000)
            assert command.returncode == 0, complained
        added = json.loads(said)
        assert (added["kind"], added["site_name"]) == ("discourse", "Village forum")
        assert laptop.ask("sync")["complete"]
        forum = next(one for one in laptop.ask("forums") if one["name"] == "Safe water")
        laptop.ask("discuss", str(forum["id"]), "--subject", "Ropes", typed="Sisal *or* nylon?")
        assert laptop.ask("sync")["sent"] == 1
        mine = [post for post in village.state.posts.values() if post.raw == "Sisal *or* nylon?"]
        assert [post.author.username for post in mine] == ["amina"]
        key = village.state.people[0].key
        for log in log_folder(laptop.folder / "data").glob("*"):
            assert key not in log.read_text("utf-8")
