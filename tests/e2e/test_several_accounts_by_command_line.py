"""Several accounts by the command line: ties, and one outbox, inbox and search over all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from companion.cli import run
from tests.sync.two_sites import TwoSites

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_course_is_tied_listed_and_untied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sites = TwoSites(tmp_path)
    sites.elsewhere.discussion("Sand or gravel?")
    sites.sync()
    here, there = (str(one.account.account_id) for one in sites.all)

    def ask(*words: str, expect: int = 0) -> Any:
        assert run([*words, "--data-dir", str(tmp_path), "--json"]) == expect
        said = capsys.readouterr()
        return json.loads(said.out) if not expect else said.err

    (course,) = ask("courses", "--account", here)
    (forum,) = ask("forums", "--account", there)
    places = (str(course["id"]), str(forum["id"]), "--in", there)
    assert ask("ties") == []
    (tied,) = ask("tie", *places, "--account", here)
    assert (tied["course"], tied["forum"], tied["unread"]) == ("Water", "Filters", 1)
    assert ask("ties") == [tied]
    assert ask("ties", "--account", there) == []
    ask("tie", str(course["id"]), "999", "--in", there, "--account", here, expect=3)
    assert ask("untie", *places, "--account", here) == []
    ask("untie", *places, "--account", here, expect=3)


def test_one_outbox_inbox_and_search_over_all_accounts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sites = TwoSites(tmp_path)
    topics = [one.discussion(f"Gravel in {one.account.site_name}") for one in sites.all]
    sites.elsewhere.tell("Abebe replied to you")
    sites.sync()
    sites.reply(sites.elsewhere, topics[1], "Gravel first.")

    def ask(*words: str) -> Any:
        assert run([*words, "--all-accounts", "--data-dir", str(tmp_path), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    here, there = (one.account.account_id for one in sites.all)
    (waiting,) = ask("outbox")
    assert (waiting["account_id"], waiting["state"]) == (there, "queued")
    assert [one["account_id"] for one in ask("notifications")] == [there]
    assert ask("conversations") == []
    found = ask("search", "gravel")
    assert [(hit["account_id"], hit["title"]) for hit in found] == [
        (here, "Gravel in Academy"),
        (there, "Gravel in Forum"),
    ]
    sites.lose_key(sites.academy)
    assert [hit.get("title", "cannot be read") for hit in ask("search", "gravel")] == [
        "cannot be read",
        "Gravel in Forum",
    ]
    assert run(["outbox", "--all-accounts", "--data-dir", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert f"Amina on Forum (account {there}):" in said.out
    assert "encrypted" in said.err
