"""Files of posts by the command line: chosen for a course, asked for one by one, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop, School

CONTENT = bytes(range(256)) * 100


def test_files_are_kept_asked_for_and_saved(school: School, laptop: Laptop, tmp_path: Path) -> None:
    forum = school.holds.forum("water-ideas")
    made = school.holds.add_discussion_as("abebe", forum.id, "A plan", "<p>Look.</p>")
    post = school.holds.first_post(made)
    school.holds.put_file(post.id, "plan.pdf", CONTENT, mimetype="application/pdf")
    school.holds.put_file(post.id, "crack.png", b"not really a picture")
    laptop.sign_in(school.url)
    laptop.ask("sync")
    mine = [file for file in laptop.ask("files") if file["name"] in {"plan.pdf", "crack.png"}]
    assert {file["state"] for file in mine} == {"not_kept"}
    local = next(file["post_id"] for file in mine)

    fetched = laptop.ask("files", "fetch", f"{local}/plan.pdf")
    assert (fetched["state"], fetched["size_bytes"]) == ("kept", len(CONTENT))
    target = tmp_path / "saved"
    target.mkdir()
    laptop.ask("files", "save", fetched["address"], str(target))
    assert (target / "plan.pdf").read_bytes() == CONTENT

    course = str(laptop.ask("thread", str(local))["forum"]["course_id"])
    assert laptop.ask("keep", course, "everything")["keep"] == "everything"
    report = laptop.ask("sync")
    assert report["files"] >= 1
    kept = {file["name"] for file in laptop.ask("files", "list", "--state", "kept")}
    assert {"plan.pdf", "crack.png"} <= kept
    (status,) = laptop.ask("status")
    assert status["storage"]["kept_bytes"] >= len(CONTENT)

    laptop.ask("files", "fetch", f"{local}/plan.pdf", "--pin")
    cleared = laptop.ask("files", "clear")
    assert (cleared["kept_files"], cleared["kept_bytes"]) == (1, len(CONTENT))
    laptop.ask("files", "unpin", f"{local}/plan.pdf")
    assert laptop.ask("files", "clear")["kept_files"] == 0

    laptop.ask("files", "fetch", "999/nothing.pdf", expect=3)
    school.network.down()
    laptop.ask("files", "fetch", f"{local}/plan.pdf", expect=4)
