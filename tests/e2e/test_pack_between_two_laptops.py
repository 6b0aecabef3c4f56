"""A pack of a course, carried from one learner's laptop to another one's that has no line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.e2e.conftest import Laptop
from tests.e2e.test_lost_laptop import holding

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import School

STAYS = "the rope hangs on a hook"
GOES = "soon taken off the site"


def found(laptop: Laptop, words: str) -> list[dict[str, Any]]:
    hits: list[dict[str, Any]] = laptop.ask("search", f'"{words}"')
    return hits


def test_pack_is_read_offline_on_another_laptop_and_checked_when_there_is_a_line(
    school: School, laptop: Laptop, tmp_path: Path
) -> None:
    amina, juma = laptop, Laptop(tmp_path / "second-laptop", commands=laptop.commands)
    pack = tmp_path / "stick.companionpack"
    amina.sign_in(school.url)
    juma.sign_in(school.url, "juma", "juma-learns")
    juma.ask("sync")

    control = school.holds
    forum = control.forum("water-ideas").id
    control.add_discussion_as("abebe", forum, "A hook", f"<p>At ours {STAYS}.</p>")
    gone = control.add_discussion_as("abebe", forum, "Not for long", f"<p>This is {GOES}.</p>")
    amina.ask("sync")
    course = str(next(c["id"] for c in amina.ask("courses") if "ater" in c["name"]))
    outlook = amina.ask("pack", "export", course, str(pack), "--size")
    assert not pack.exists()
    made = amina.ask("pack", "export", course, str(pack), "--files", "none")
    assert made["posts"] == outlook["posts"] > 10
    assert made["bytes"] == pack.stat().st_size
    control.delete_discussion(gone)

    school.network.down()
    shown = juma.ask("pack", "show", str(pack))
    assert shown["posts"] == made["posts"]
    assert shown["site"] == school.url
    taken = juma.ask("pack", "import", str(pack))
    assert (taken["discussions"], taken["posts"]) == (2, 2)
    assert found(juma, STAYS)
    assert found(juma, GOES)
    assert juma.ask("pack", "import", str(pack))["posts"] == 0

    school.network.up()
    juma.ask("sync")
    assert found(juma, STAYS)
    assert not found(juma, GOES)

    pack.write_bytes(pack.read_bytes()[:-100])
    assert "not a course pack" in juma.run("pack", "import", str(pack), expect=6)


def test_pack_goes_from_one_encrypted_account_to_another_and_nothing_of_it_lies_plain_there(
    school: School, laptop: Laptop, tmp_path: Path
) -> None:
    amina, juma = laptop, Laptop(tmp_path / "second-laptop", commands=laptop.commands)
    pack = tmp_path / "stick.companionpack"
    amina.sign_in(school.url)
    juma.sign_in(school.url, "juma", "juma-learns")
    juma.ask("sync")
    forum = school.holds.forum("water-ideas").id
    school.holds.add_discussion_as("abebe", forum, "A hook", f"<p>At ours {STAYS}.</p>")
    amina.ask("sync")
    for each in (amina, juma):
        each.ask("encrypt", "1")
    course = str(next(c["id"] for c in amina.ask("courses") if "ater" in c["name"]))
    amina.ask("pack", "export", course, str(pack), "--files", "small")
    school.network.down()
    juma.ask("pack", "show", str(pack))
    assert juma.ask("pack", "import", str(pack))["posts"] == 1
    assert found(juma, STAYS)
    for each in (amina, juma):
        assert holding(STAYS, each.folder / "data") == []
        assert not list((each.folder / "data" / "accounts" / "1").glob(".pack-*"))
