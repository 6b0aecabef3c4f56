"""Ties by the command line: what stands with courses from another account."""

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
