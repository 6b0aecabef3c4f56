"""Prompts are offered where a conversation could begin, and never nag."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from companion.domain.course import Completion
from companion.domain.draft import Draft
from companion.domain.forum import ForumKind
from companion.services.conversation_starters import ConversationStarters
from companion.services.starter_files import find_starters
from companion.store.forum_intake import apply_forums
from tests.companion import remote_values as said
from tests.companion.pulled import outline_said

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.starter import StarterOffer
    from tests.companion.store_room import StoreRoom

OWN_FILE = '[[starters]]\nwhen = "quiet"\ntext = { en = "What grows with you?" }\n'


@pytest.fixture
def room(reading_room: StoreRoom) -> StoreRoom:
    """A forum whose newest post is of yesterday; a course with nothing done."""
    reading_room.pulls(said.a_thread(1))
    return reading_room


def offer(room: StoreRoom) -> StarterOffer | None:
    return room.workspace.starters.offer(room.forum().forum_id)


def says(room: StoreRoom) -> str:
    found = offer(room)
    return "" if found is None else found.text_in("en")


def has_done(room: StoreRoom, *, section: str = "40", done: bool = True) -> None:
    """Let the site have said that a section is done, or all of it but one activity."""
    states = (Completion.DONE, Completion.DONE if done else Completion.OPEN)
    activities = [
        said.an_activity(f"{section}{n}", completion=state) for n, state in enumerate(states)
    ]
    activities.append(said.an_activity(f"{section}9", completion=Completion.NOT_TRACKED))
    outline_said(room, [said.a_section(section, activities)])


def test_a_forum_where_people_write_is_left_alone(room: StoreRoom) -> None:
    assert offer(room) is None


def test_a_quiet_forum_offers_a_prompt_with_a_mark_and_it_stays(room: StoreRoom) -> None:
    room.clock.turn(days=20)
    first = offer(room)
    assert first is not None
    assert first.starter.mark is not None
    room.reopen()
    assert offer(room) == first


def test_not_now_holds_for_a_week_and_then_comes_another_prompt(room: StoreRoom) -> None:
    room.clock.turn(days=20)
    before = says(room)
    room.workspace.starters.note_answered(room.forum().forum_id)
    room.clock.turn(days=6)
    room.reopen()
    assert says(room) == ""
    room.clock.turn(days=2)
    assert says(room) not in ("", before)


def test_a_prompt_that_nobody_answers_gives_way_after_a_week(room: StoreRoom) -> None:
    room.clock.turn(days=20)
    before = says(room)
    room.clock.turn(days=8)
    assert says(room) not in ("", before)


def test_a_section_that_is_done_is_asked_about_once(room: StoreRoom) -> None:
    has_done(room, done=False)
    assert says(room) == ""
    has_done(room)
    assert "Week 40" in says(room)
    room.workspace.starters.note_answered(room.forum().forum_id)
    room.clock.turn(days=8)
    assert "Week 40" not in says(room)


def test_what_one_is_writing_already_is_not_asked_for(room: StoreRoom) -> None:
    room.workspace.writing.new_discussion(room.forum().forum_id, Draft("Rain", "At last."))
    room.clock.turn(days=20)
    assert offer(room) is None


@pytest.mark.parametrize("changes", [{"can_start_discussion": False}, {"kind": ForumKind.NEWS}])
def test_nothing_is_offered_where_the_person_may_not_begin(
    room: StoreRoom, changes: dict[str, object]
) -> None:
    room.clock.turn(days=20)
    with room.workspace.database.writing(durable=False) as connection:
        apply_forums(connection, [said.a_forum("30", **changes)], said.NOON)
    assert offer(room) is None


def test_a_file_in_the_data_folder_takes_the_place_of_our_prompts(
    room: StoreRoom, tmp_path: Path
) -> None:
    (tmp_path / "starters.toml").write_text(OWN_FILE, encoding="utf-8")
    room.clock.turn(days=20)
    starters = ConversationStarters(room.workspace.database, room.clock, tmp_path)
    found = starters.offer(room.forum().forum_id)
    assert found is not None
    assert found.text_in("en") == "What grows with you?"


def test_a_file_for_all_on_the_computer_is_found_and_one_s_own_goes_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, own = tmp_path / "xdg" / "companion", tmp_path / "data"
    for folder in (site, own):
        folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "xdg"))
    (site / "starters.toml").write_text(OWN_FILE, encoding="utf-8")
    assert find_starters(own).path == site / "starters.toml"
    (own / "starters.toml").write_text(OWN_FILE, encoding="utf-8")
    assert find_starters(own).path == own / "starters.toml"


def test_a_broken_file_is_logged_and_passed_over(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "starters.toml"
    path.write_text("[[starters]]\n", encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        found = find_starters(tmp_path)
    assert found.path is None
    assert len(found.starters) > 1
    assert [(each.path, "has no text" in each.what) for each in found.broken] == [(path, True)]
    assert str(path) in caplog.text
