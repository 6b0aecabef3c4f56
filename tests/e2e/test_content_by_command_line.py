"""A course read and ticked without a connection, by the command line alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.e2e.conftest import Laptop, School


def test_a_course_is_read_and_ticked_offline(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    school.network.down()
    water = laptop.ask("courses")[-1]
    outline = laptop.ask("outline", str(water["id"]))
    found = {one["name"]: one for section in outline["sections"] for one in section["activities"]}
    how = found["How this course works"]
    assert (how["completion"], how["can_tick"], how["has_text"]) == ("open", True, True)
    page = laptop.ask("page", str(how["id"]))
    assert "a clear bottle and a bucket" in page["text"]
    book = laptop.ask("page", str(found["Springs, wells, rain and rivers"]["id"]))
    assert [chapter["title"] for chapter in book["chapters"]][2] == "Rain"
    assert "millimetre" in book["chapters"][2]["text"]

    item = laptop.ask("tick", str(how["id"]))
    assert (item["kind"], item["state"]) == ("complete", "queued")
    again = laptop.ask("outline", str(water["id"]))["sections"][0]["activities"]
    shown = next(one for one in again if one["id"] == how["id"])
    assert (shown["completion"], shown["tick_waits"]) == ("done", True)
    school.network.up()
    assert laptop.ask("sync")["sent"] == 1
    assert school.holds.is_done("amina", "water-how")
    laptop.ask("tick", str(how["id"]), "--undo")
    laptop.ask("sync")
    assert not school.holds.is_done("amina", "water-how")


def test_what_is_done_by_itself_is_not_ticked(school: School, laptop: Laptop) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    water = laptop.ask("courses")[-1]
    outline = laptop.ask("outline", str(water["id"]))
    quiz = next(
        one
        for section in outline["sections"]
        for one in section["activities"]
        if one["kind"] == "quiz"
    )
    assert not quiz["can_tick"]
    laptop.ask("tick", str(quiz["id"]), expect=6)
    laptop.ask("page", "999999", expect=3)
    assert "Check yourself" in laptop.run("outline", str(water["id"]))
    assert "Check yourself" in laptop.run("page", str(quiz["id"]))
