"""What the window of an encrypted account leaves on the disk and shows in titles, failures too."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from companion.store.storage_key import StorageKey
from tests.e2e.sitting import sit_down
from tests.e2e.test_lost_laptop import FULL_NAME, READ, WRITTEN, holding

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School

PEER = "abebe"


@pytest.mark.timeout(240)
def test_window_that_fails_leaves_no_word_name_or_secret_on_the_disk_or_in_a_title(
    school: School, laptop: Laptop
) -> None:
    with closing(sqlite3.connect(school.server.database_path)) as classroom:
        (peer,) = classroom.execute(
            "SELECT full_name FROM people WHERE username = ?", (PEER,)
        ).fetchone()
    forum = school.holds.forum("water-ideas")
    school.holds.add_discussion_as(PEER, forum.id, f"{READ} ahead", f"<p>{READ} body</p>")
    temporary = laptop.folder / "tmp"
    temporary.mkdir(parents=True, mode=0o700)
    titles = laptop.folder / "titles.txt"
    laptop.environment |= {
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(temporary),
        "STORY_READ": READ,
        "STORY_WRITTEN": WRITTEN,
        "STORY_PEER": peer,
        "STORY_TITLES": str(titles),
    }
    laptop.sign_in(school.url)
    laptop.ask("sync")
    phrase = laptop.ask("encrypt", "1")["recovery_phrase"]

    sit_down(laptop, "private_steps.py", "step_read_write_and_fail")

    data, key = laptop.folder / "data", StorageKey.from_phrase(phrase)
    with closing(sqlite3.connect(school.server.database_path)) as classroom:
        tokens = [str(row[0]) for row in classroom.execute("SELECT token FROM tokens")]
    secrets = [*tokens, phrase, key.text, key.for_("database").hex()]
    assert tokens
    for word in (READ, WRITTEN, peer, *secrets):
        assert holding(word, data) == []
        assert holding(word, temporary) == []
    assert holding(FULL_NAME, data) == ["accounts/1/account.json"]
    log = (data / "logs" / "companion.log").read_text()
    for kind in ("ValueError", "KeyError", "FileNotFoundError", "LookupError"):
        assert kind in log, "it was said what failed"
    assert "in break_off" in log
    report = (laptop.folder / "report.txt").read_text()
    assert "LookupError" in report
    shown = titles.read_text(encoding="utf-8")
    assert "Companion" in shown
    assert "Contact" in shown
    for word in (READ, WRITTEN, peer, FULL_NAME, *secrets):
        assert word not in report
        assert word not in shown
