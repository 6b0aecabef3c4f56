"""The calendar read, noted in and exported without a connection, by the command line alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import Laptop, School


def test_the_calendar_is_read_noted_in_and_exported_offline(
    school: School, laptop: Laptop, tmp_path: Path
) -> None:
    laptop.sign_in(school.url)
    laptop.ask("sync")
    school.network.down()
    told = laptop.ask("calendar")
    found = {each["title"]: each for each in told["entries"]}
    quiz = found["Check yourself: safe or not safe?"]
    assert (quiz["kind"], quiz["done"]) == ("due", False)
    assert quiz["starts_at"].endswith("+00:00")
    assert [room["service"] for room in told["rooms"]] == ["Jitsi Meet"]
    overdue = laptop.ask("calendar", "--overdue")["entries"]
    assert [each["title"] for each in overdue] == ["Draw the map of your water"]
    week = {each["title"] for each in laptop.ask("calendar", "--week")["entries"]}
    assert "Meet us: the committee hour" in week
    assert "My small trial" not in week

    laptop.ask("note", quiz["key"], "Ask Grace about chlorine.")
    lines = laptop.run("calendar")
    assert "Overdue" in lines
    assert "note: Ask Grace about chlorine." in lines
    path = tmp_path / "dates.ics"
    assert str(path) in laptop.run("calendar", "--ical", str(path))
    text = path.read_bytes().decode().replace("\r\n ", "")
    assert text.count("BEGIN:VEVENT") == len(told["entries"])
    assert "My note: Ask Grace about chlorine." in text
    laptop.ask("note", "event:999999", "Lost?", expect=3)
