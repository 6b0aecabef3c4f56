"""Files of courses by the command line: listed, wished for, paused, fetched, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School


def listed(laptop: Laptop, course: str) -> dict[str, Any]:
    """The files of a course by their names, without the pictures of its texts."""
    sections = laptop.ask("files", course)["sections"]
    return {
        file["name"]: file
        for section in sections
        for file in section["files"]
        if not file["inline"]
    }


def test_files_of_a_course_are_listed_fetched_and_removed(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    course = str(next(c["id"] for c in laptop.ask("courses") if "ater" in c["name"]))
    found = listed(laptop, course)
    handbook = found["hand-pump-handbook.pdf"]
    assert {file["state"] for file in found.values()} == {"not_kept"}
    assert handbook["size_bytes"] > 600_000

    section = str(handbook["section_id"])
    laptop.ask("download", "--section", section, "--below", "0.1", "--later")
    assert listed(laptop, course)["pump-log.csv"]["state"] == "waiting"
    laptop.ask("download", "--pause")
    assert laptop.ask("download")["paused"]
    assert laptop.ask("download", "--resume") == {"paused": False, "files": []}
    found = listed(laptop, course)
    assert found["pump-log.csv"]["state"] == "kept"
    assert found["hand-pump-handbook.pdf"]["state"] == "too_large"

    laptop.ask("download", "--file", handbook["address"])
    assert listed(laptop, course)["hand-pump-handbook.pdf"]["state"] == "kept"
    assert laptop.ask("files", course)["files_here"] == 6

    laptop.ask("download", "--section", section, "--remove")
    assert {file["state"] for file in listed(laptop, course).values()} == {"not_kept"}
    laptop.ask("download", course)
    assert {file["state"] for file in listed(laptop, course).values()} == {"kept"}
    laptop.ask("download", course, "--remove")
    laptop.ask("sync")
    assert {file["state"] for file in listed(laptop, course).values()} == {"not_kept"}
    laptop.ask("files", "999", expect=3)
    laptop.ask("download", "--file", "https://nowhere.example/x.pdf", expect=3)
