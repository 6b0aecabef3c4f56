"""Courses, outlines and forums, taken in: once or twice, renamed, moved, vanished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.course import Completion
from companion.domain.forum import ForumKind
from companion.store.outline_intake import courses_without_outline
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, forums_said, outline_kept, outline_said, wanted

if TYPE_CHECKING:
    from tests.companion.store_room import StoreRoom


# Courses ---------------------------------------------------------------------------------------


def test_courses_said_twice_change_nothing_the_second_time(room: StoreRoom) -> None:
    courses = [said.a_course("3"), said.a_course("4")]
    assert courses_said(room, *courses) > 0
    before = room.workspace.library.courses()
    assert courses_said(room, *courses) == 0
    assert room.workspace.library.courses() == before
    assert [c.remote_id for c in before] == ["3", "4"]


def test_course_that_is_not_listed_any_more_is_hidden_and_comes_back_as_it_was(
    room: StoreRoom,
) -> None:
    room.has_forums("30")
    room.pulls(said.a_thread(2))
    course = room.workspace.library.courses()[0]
    courses_said(room, said.a_course("4"))

    assert [c.remote_id for c in room.workspace.library.courses()] == ["4"]
    assert room.workspace.reading.forums() == ()
    assert room.finds("answer") == []
    assert wanted(room) == []

    courses_said(room, said.a_course("3"), said.a_course("4"))
    assert room.workspace.library.courses()[0] == course
    assert len(room.posts()) == 3
    assert len(room.finds("answer")) == 2


def test_empty_list_of_courses_hides_nothing(reading_room: StoreRoom) -> None:
    assert courses_said(reading_room) == 0
    assert len(reading_room.workspace.library.courses()) == 1


def test_course_with_scripts_in_its_summary_is_cleaned(room: StoreRoom) -> None:
    courses_said(room, said.a_course(summary_html="<p onclick='x()'>Hi<script>x()</script></p>"))
    assert room.workspace.library.courses()[0].summary_html == "<p>Hi</p>"


def test_renamed_and_reordered_courses_show_so(room: StoreRoom) -> None:
    courses_said(room, said.a_course("3"), said.a_course("4"))
    ids = {c.remote_id: c.course_id for c in room.workspace.library.courses()}
    courses_said(room, said.a_course("4"), said.a_course("3", name="Water, renamed"))
    shown = room.workspace.library.courses()
    assert [(c.remote_id, c.course_id) for c in shown] == [("4", ids["4"]), ("3", ids["3"])]
    assert shown[1].name == "Water, renamed"


def test_outline_said_again_keeps_local_ids_and_drops_what_went(reading_room: StoreRoom) -> None:
    room = reading_room
    forum = said.an_activity("51", kind="forum", name="Tips", forum_remote_id="30")
    quiz = said.an_activity("52", due_at=said.minutes(500), completion=Completion.DONE)
    outline_said(room, [said.a_section("40", [forum, quiz]), said.a_section("41")])
    before = outline_kept(room)
    assert [row[2:] for row in before] == [
        ("Tips", None),
        (quiz.name, said.minutes(500).timestamp()),
        (None, None),
    ]

    outline_said(room, [said.a_section("40", [forum, quiz]), said.a_section("41")])
    assert outline_kept(room) == before

    outline_said(room, [said.a_section("40", [replace(forum, name="New name")])])
    assert outline_kept(room) == [(*before[0][:2], "New name", None)]


def test_empty_outline_removes_nothing_and_is_not_asked_for_at_once_again(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    outline_said(room, [said.a_section("40", [said.an_activity("51")])])
    before = outline_kept(room)
    outline_said(room, [])
    assert outline_kept(room) == before


def test_outline_is_wanted_until_read_and_again_after_a_change_or_a_while(
    reading_room: StoreRoom,
) -> None:
    room = reading_room

    def without(days: int = -1) -> tuple[str, ...]:
        with room.workspace.database.reading() as connection:
            return courses_without_outline(connection, said.NOON.replace(day=15 + days))

    assert without() == ("3",)
    outline_said(room, [said.a_section()])
    assert without() == ()
    assert without(days=5) == ("3",)
    courses_said(room, said.a_course("3", modified_at=said.minutes(0)))
    assert without() == ("3",)


def test_outline_of_an_unknown_course_is_left_alone(room: StoreRoom) -> None:
    outline_said(room, [said.a_section()])
    assert outline_kept(room) == []


# Forums ----------------------------------------------------------------------------------------


def test_forums_said_twice_change_nothing_the_second_time(reading_room: StoreRoom) -> None:
    room = reading_room
    forums = [said.a_forum("30"), said.a_forum("31", kind=ForumKind.QUESTIONS)]
    assert len(forums_said(room, *forums)) == 1
    before = room.workspace.reading.forums()
    assert forums_said(room, *forums) == set()
    assert room.workspace.reading.forums() == before
    assert before[1].kind is ForumKind.QUESTIONS


def test_changed_forum_is_the_only_one_named(reading_room: StoreRoom) -> None:
    room = reading_room
    forums_said(room, said.a_forum("30"), said.a_forum("31"))
    changed = forums_said(room, said.a_forum("30"), said.a_forum("31", name="Questions"))
    assert changed == {room.forum("31").forum_id}


def test_forum_that_vanished_is_hidden_and_comes_back_with_its_posts(
    reading_room: StoreRoom,
) -> None:
    room = reading_room
    forums_said(room, said.a_forum("30"), said.a_forum("31"))
    room.pulls(said.a_thread(2))
    forum_id = room.forum().forum_id

    assert forum_id in forums_said(room, said.a_forum("31"))
    assert [f.remote_id for f in room.workspace.reading.forums()] == ["31"]
    assert room.finds("answer") == []
    assert room.workspace.library.courses()[0].forum_count == 1

    assert forum_id in forums_said(room, said.a_forum("30"), said.a_forum("31"))
    assert len(room.posts()) == 3
    assert room.forum().forum_id == forum_id


def test_empty_list_of_forums_hides_nothing(reading_room: StoreRoom) -> None:
    assert forums_said(reading_room) == set()
    assert len(reading_room.workspace.reading.forums()) == 1


def test_forum_of_an_unknown_course_is_left_out(reading_room: StoreRoom) -> None:
    forums_said(reading_room, said.a_forum("30"), said.a_forum("77", course_remote_id="99"))
    assert [f.remote_id for f in reading_room.workspace.reading.forums()] == ["30"]
