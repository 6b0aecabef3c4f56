"""One's own learning by the command line; and no word of the journal ever goes over the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop, School
    from tests.faults.http_messages import Request

SECRET = "Quicklimeburnedmyhand"
LATER = "Vinegarhelpedabit"


def test_the_journal_is_kept_and_counted_and_never_sent(
    school: School, laptop: Laptop, tmp_path: Path
) -> None:
    sent: list[bytes] = []

    def overhear(request: Request) -> bool:
        sent.append(request.head + request.body)
        return False

    school.network.plan(lambda _: None, overhear, times=None)  # type: ignore[arg-type]
    laptop.sign_in(school.url)
    laptop.ask("sync")
    before = laptop.ask("learning", "--weeks", "2")["periods"][-1]["deeds"]
    courses = laptop.ask("courses")
    about = f"course:{courses[0]['remote_id']}"
    entry = laptop.ask("journal", "add", SECRET, "--outcome", LATER, "--about", about)
    assert entry["about"]["name"] == courses[0]["name"]
    laptop.ask("journal", "add", "Before", "--day", "2026-01-02")
    forum = next(f for f in laptop.ask("forums") if f["can_start_discussion"])
    laptop.ask("discuss", str(forum["id"]), "--subject", "A wall", "--text", "Stands.")
    laptop.ask("goal", "journal_entry", "2")
    laptop.ask("sync")

    told = laptop.ask("learning", "--weeks", "2")
    deeds = told["periods"][-1]["deeds"]
    assert deeds["journal_entry"] == before["journal_entry"] + 1 == 1
    assert deeds["post_written"] == before["post_written"] + 1
    assert told["goals"] == [{"deed": "journal_entry", "per_week": 2, "done": 1}]
    assert sum(told["percent_of_deeds"].values()) == 100
    lines = laptop.run("learning")
    assert "Of all deeds, not of time" in lines
    assert "no target" in lines
    table = laptop.run("learning", "--csv", "--months", "3").splitlines()
    assert len(table) == 4
    assert SECRET in laptop.run("journal", "list")
    assert LATER in laptop.run("journal", "show", entry["id"][:8])
    laptop.ask("journal", "show", "nothing", expect=3)
    changed = laptop.ask(
        "journal", "edit", entry["id"][:8], "--outcome", "It healed", "--about", ""
    )
    assert (changed["tried"], changed["outcome"], changed["about"]) == (SECRET, "It healed", None)
    laptop.run("journal", "edit", entry["id"], "--outcome", LATER, "--about", about)
    laptop.run("journal", "delete", entry["id"][:8])
    assert SECRET not in laptop.run("journal", "list")
    laptop.run("journal", "restore", entry["id"])
    assert laptop.ask("journal", "show", entry["id"])["outcome"] == LATER
    laptop.run("journal", "add", "x", "--about", "planet:3", expect=2)

    everything = b"".join(sent)
    assert b"Stands." in everything
    assert SECRET.encode() not in everything
    assert LATER.encode() not in everything
    laptop.ask("export", str(tmp_path / "own.json"), "--format", "json")
    assert SECRET in (tmp_path / "own.json").read_text()
