"""Outlines as the services show them: cleaned on the way in, kept whole, own ticks on top."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.course import Completion
from companion.domain.course_content import ContentFile, RemoteChapter
from companion.domain.draft import ItemState, Move
from companion.errors import NotFound
from companion.store import outline_intake
from tests.companion import remote_values as said
from tests.companion.pulled import courses_said, outline_said

if TYPE_CHECKING:
    from companion.domain.course_content import Activity
    from companion.store.outline_intake import WantedChapter
    from tests.companion.store_room import StoreRoom

CHAPTER = RemoteChapter("1", "Springs", 0, "https://academy.example/1/index.html", said.NOON)


def the_activity(room: StoreRoom) -> Activity:
    (course,) = room.workspace.library.courses()
    (section,) = room.workspace.outlines.outline(course.course_id).sections
    (activity,) = section.activities
    return activity


def said_of(room: StoreRoom, **changes: Any) -> Activity:
    """Let the server say that the course holds one activity, and return how it is shown."""
    courses_said(room, said.a_course())
    outline_said(room, [said.a_section(activities=[said.an_activity(**changes)])])
    return the_activity(room)


def chapters_wanted(room: StoreRoom, after: timedelta = timedelta()) -> tuple[WantedChapter, ...]:
    with room.workspace.database.reading() as connection:
        return outline_intake.wanted_chapters(connection, room.clock() + after)


def test_texts_run_and_fetch_nothing(room: StoreRoom) -> None:
    page = room.workspace.outlines.page(
        said_of(
            room,
            html='<p onclick="x()">Boil it.<script>steal()</script></p>',
            description_html='<iframe src="https://elsewhere.example"></iframe><b>Read</b>',
        ).activity_id
    )
    assert page.html == "<p>Boil it.</p>"
    assert page.activity.description_html == "<b>Read</b>"


def test_texts_that_were_not_told_leave_what_is_here(room: StoreRoom) -> None:
    said_of(room, html="<p>Boil it.</p>", description_html="Read")
    shown = said_of(room, html=None, description_html="", texts_told=False, name="Renamed")
    assert shown.name == "Renamed"
    page = room.workspace.outlines.page(shown.activity_id)
    assert (page.html, page.activity.description_html) == ("<p>Boil it.</p>", "Read")
    said_of(room, html=None)
    assert room.workspace.outlines.page(shown.activity_id).html is None


def test_an_activity_that_moves_to_another_section_stays_the_same_with_its_texts(
    room: StoreRoom,
) -> None:
    book = said_of(room, kind="book", html="<p>Boil it.</p>", chapters=(CHAPTER,))
    (wanted,) = chapters_wanted(room)
    with room.workspace.database.writing(durable=False) as connection:
        outline_intake.take_chapter(connection, wanted.chapter_id, "<p>Words.</p>")
    moved = said.an_activity(kind="book", texts_told=False, chapters=(CHAPTER,))
    other = said.an_activity("51")
    outline_said(room, [said.a_section("40", [other]), said.a_section("41", [moved])])

    sections = room.workspace.outlines.outline(book.course_id).sections
    assert [[one.remote_id for one in each.activities] for each in sections] == [["51"], ["50"]]
    page = room.workspace.outlines.page(book.activity_id)
    assert (page.section_name, page.html) == ("Week 41", "<p>Boil it.</p>")
    assert chapters_wanted(room) == (), "nothing is fetched again"


def test_chapter_keeps_its_text_until_a_newer_one_is_here(room: StoreRoom) -> None:
    book = said_of(room, kind="book", chapters=(CHAPTER,))
    assert book.has_text
    (wanted,) = chapters_wanted(room)
    with room.workspace.database.writing(durable=False) as connection:
        outline_intake.take_chapter(connection, wanted.chapter_id, "<p>Old <i>words</i>.</p>")
    assert chapters_wanted(room) == ()
    newer = RemoteChapter("1", "Springs and wells", 1, CHAPTER.address, said.minutes(5))
    said_of(room, kind="book", chapters=(newer,))
    (chapter,) = room.workspace.outlines.page(book.activity_id).chapters
    assert (chapter.title, chapter.level) == ("Springs and wells", 1)
    assert chapter.html == "<p>Old <i>words</i>.</p>"
    (wanted,) = chapters_wanted(room)
    with room.workspace.database.writing(durable=False) as connection:
        until = room.clock() + timedelta(days=1)
        outline_intake.put_chapter_off(connection, wanted.chapter_id, until)
    assert chapters_wanted(room) == ()
    assert chapters_wanted(room, timedelta(days=1)) == (wanted,)
    said_of(room, kind="book")
    assert room.workspace.outlines.page(book.activity_id).chapters == ()


def test_files_are_those_of_the_last_answer(room: StoreRoom) -> None:
    first = ContentFile("a.pdf", "/", "application/pdf", 10, "https://academy.example/a", said.NOON)
    second = ContentFile("b.pdf", "/old/", "application/pdf", 0, "https://academy.example/b", None)
    folder = said_of(room, kind="folder", files=(first, second))
    assert folder.file_count == 2
    assert room.workspace.outlines.page(folder.activity_id).files == (first, second)
    said_of(room, kind="folder", files=(second,))
    assert room.workspace.outlines.page(folder.activity_id).files == (second,)


def test_a_tick_that_waits_stands_over_what_the_server_says(room: StoreRoom) -> None:
    activity = said_of(room)
    item = room.workspace.outlines.tick(activity.activity_id)
    shown = said_of(room, completion=Completion.OPEN)
    assert (shown.completion, shown.tick_waits) == (Completion.DONE, True)
    assert item.origin.discussion == activity.name
    room.workspace.outbox_store.move(item.item_id, Move.DISCARD)
    shown = the_activity(room)
    assert (shown.completion, shown.tick_waits) == (Completion.OPEN, False)


@pytest.mark.parametrize("is_lost", [False, True])
def test_a_tick_survives_clearing_a_restart_and_the_loss_of_the_database(
    room: StoreRoom, *, is_lost: bool
) -> None:
    item = room.workspace.outlines.tick(said_of(room).activity_id)
    room.workspace.storage.clear_all()
    room.close()
    if is_lost:
        room.path.unlink()
    dispatch = room.reopen().outbox_store.dispatch(item.item_id)
    assert dispatch.item.state is ItemState.QUEUED
    assert dispatch.activity_remote_id == "50"
    assert said_of(room).tick_waits


@pytest.mark.parametrize("changes", [{"visible": False}, {"completion": Completion.NOT_TRACKED}])
def test_what_is_closed_or_not_tracked_cannot_be_ticked(
    room: StoreRoom, changes: dict[str, Any]
) -> None:
    assert not said_of(room, **changes).can_tick


def test_what_is_not_there_is_not_found(room: StoreRoom) -> None:
    with pytest.raises(NotFound):
        room.workspace.outlines.outline(99)
    with pytest.raises(NotFound):
        room.workspace.outlines.page(99)
