"""The page of a course: its outline, what is read of it, ticks, and the ways that lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from companion.domain.account import ServerKind
from companion.domain.change_set import ChangeSet
from companion.domain.course import Completion, Keep
from companion.domain.destination import Destination, DestinationKind
from companion.domain.links import LinkedKind, PlaceLink, own_link, web_address
from companion.store.outline_intake import take_outline
from tests.companion import remote_values as said
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.models.navigation import Place
from ui.models.outline_rows import ActivityRow, SectionRow, activity_key

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from companion.domain.course_content import Activity
    from companion.domain.remote import RemoteSection
    from ui.main_window import MainWindow
    from ui.views.activity_view import ActivityView
    from ui.views.course_pane import CoursePane

WATER = "Safe water for villages"
PAGE = "How this course works"
BOOK = "Springs, wells, rain and rivers"
CARD = "Chlorine dose card to print"
FORMS = "Forms for the committee"
VIDEO = "Watch: changing the cup seals of a hand pump"


@pytest.fixture
def course_desk(sample_desk: Desk) -> Desk:
    """The app with a course opened by its row in the navigation."""
    open_course(sample_desk, WATER)
    return sample_desk


def test_course_opens_with_its_outline_by_its_row_in_the_navigation(course_desk: Desk) -> None:
    desk = course_desk
    assert desk.window.middle.currentWidget() is pane(desk)
    rows = pane(desk).model.values
    assert isinstance(rows[0], SectionRow)
    names = [row.activity.name for row in rows if isinstance(row, ActivityRow)]
    assert {PAGE, BOOK, CARD, FORMS, VIDEO} <= set(names)
    desk.until(lambda: view(desk).text)
    assert view(desk).title == WATER


def test_page_is_read_beside_the_outline(course_desk: Desk) -> None:
    desk = course_desk
    read(desk, PAGE)
    assert view(desk).title == PAGE
    page = desk.session.workspace.outlines.page(activity(desk, PAGE).activity_id)
    assert page.html
    assert len(view(desk).browser.toPlainText()) > 40


def test_tick_is_kept_offline_shown_as_waiting_and_sent_later(course_desk: Desk) -> None:
    desk = course_desk
    desk.work_offline()
    read(desk, PAGE)
    done = done_count(desk)
    pane(desk).list.setFocus()
    QTest.keyClick(pane(desk).list, Qt.Key.Key_Space)
    desk.until(lambda: activity(desk, PAGE).tick_waits)
    assert activity(desk, PAGE).completion is Completion.DONE
    assert done_count(desk) == done + 1
    desk.until(lambda: "waiting to send" in view(desk).tick.text())
    assert "waiting to send" in spoken(desk, PAGE)
    desk.work_offline(offline=False)
    desk.sync()
    desk.until(lambda: not activity(desk, PAGE).tick_waits)
    assert activity(desk, PAGE).completion is Completion.DONE
    desk.until(lambda: view(desk).tick.text() == "Done")
    view(desk).tick.click()
    desk.until(lambda: activity(desk, PAGE).completion is Completion.OPEN)


def test_a_click_on_the_box_ticks_and_one_beside_it_only_chooses(course_desk: Desk) -> None:
    desk = course_desk
    click_box(desk, PAGE)
    desk.until(lambda: activity(desk, PAGE).completion is Completion.DONE)
    listed = pane(desk).list
    QTest.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.visualRect(index_of(desk, PAGE)).center(),
    )
    desk.until(lambda: view(desk).activity_id == activity(desk, PAGE).activity_id)
    assert activity(desk, PAGE).completion is Completion.DONE


def test_what_the_site_marks_by_itself_cannot_be_ticked(course_desk: Desk) -> None:
    desk = course_desk
    quiz = next(one for one in activities(desk) if one.kind == "quiz")
    read(desk, quiz.name)
    assert view(desk).tick.isHidden()
    assert not desk.window.course.actions.mark_done.isEnabled()
    pane(desk).list.setFocus()
    QTest.keyClick(pane(desk).list, Qt.Key.Key_Space)
    click_box(desk, quiz.name)
    desk.sync()
    assert activity(desk, quiz.name).completion is Completion.OPEN
    assert not desk.session.workspace.writing.outbox()


def test_a_page_with_a_meeting_is_joined_from_it_and_so_is_the_next_one_of_the_course(
    course_desk: Desk,
) -> None:
    desk = course_desk
    joined: list[str] = []
    desk.window.course.open_address = lambda url: joined.append(url.toString())
    desk.until(lambda: len(view(desk).meetings.buttons) == 2)
    read(desk, "Our open room")
    (join,) = view(desk).meetings.buttons
    join.click()
    assert joined == ["https://meet.jit.si/field-academy-water"]
    desk.work_offline()
    desk.until(lambda: not view(desk).meetings.buttons[0].isEnabled())
    read(desk, PAGE)
    assert view(desk).meetings.isHidden()
    read(desk, "Meet us: the committee hour")
    assert not view(desk).meetings.buttons[0].isEnabled()


def test_book_is_read_chapter_by_chapter(course_desk: Desk) -> None:
    desk = course_desk
    read(desk, BOOK)
    chapters = desk.session.workspace.outlines.page(activity(desk, BOOK).activity_id).chapters
    bar = view(desk).chapters
    assert [bar.contents.itemText(n).strip() for n in range(bar.contents.count())] == [
        chapter.title for chapter in chapters
    ]
    desk.until(lambda: chapters[0].title in view(desk).browser.toPlainText())
    desk.window.course.actions.next_chapter.trigger()
    desk.until(lambda: view(desk).browser.toPlainText().startswith(chapters[1].title))
    assert desk.window.course.actions.previous_chapter.isEnabled()
    desk.window.course.actions.previous_chapter.trigger()
    desk.until(lambda: chapters[0].title in view(desk).browser.toPlainText())


def test_files_of_a_folder_stand_with_size_and_type(course_desk: Desk) -> None:
    desk = course_desk
    read(desk, FORMS)
    page = desk.session.workspace.outlines.page(activity(desk, FORMS).activity_id)
    files = view(desk).files
    assert files.isVisible()
    said_of = [files.rows.data(files.rows.index(n, 0)) for n in range(files.rows.rowCount())]
    assert {file.name for file in page.files} <= set(said_of)
    read(desk, PAGE)
    assert not files.isVisible()


def test_link_shows_its_address_and_opens_only_when_asked(course_desk: Desk) -> None:
    desk = course_desk
    opened: list[str] = []
    desk.window.course.open_address = lambda url: opened.append(url.toString())
    read(desk, VIDEO)
    target = activity(desk, VIDEO).target
    assert target is not None
    assert target in view(desk).browser.toPlainText()
    assert opened == []
    view(desk).open_button.click()
    assert opened == [target]


def test_click_on_a_forum_of_the_outline_opens_the_forum(course_desk: Desk) -> None:
    desk = course_desk
    forum = next(one for one in activities(desk) if one.forum_id is not None)
    read(desk, forum.name)
    assert desk.window.middle.currentWidget() is pane(desk)
    listed = pane(desk).list
    place = listed.visualRect(index_of(desk, forum.name)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.forum_pane)
    desk.until(
        lambda: (
            desk.window.forum_pane.forum and desk.window.forum_pane.forum.forum_id == forum.forum_id
        )
    )
    desk.window.travel.go_back()
    desk.until(lambda: desk.window.middle.currentWidget() is pane(desk))


def test_activity_is_found_by_letters_and_back_leads_to_where_one_was(sample_desk: Desk) -> None:
    desk = sample_desk
    desk.open_forum("Ideas, tips and hints")
    found = desk.session.workspace.places.names().find("springs wells")
    assert found[0].destination.kind is DestinationKind.ACTIVITY
    desk.window.travel.go(found[0].destination)
    desk.until(lambda: view(desk).title == BOOK)
    desk.until(lambda: chosen(desk) == BOOK)
    desk.until(view(desk).browser.hasFocus)
    read(desk, PAGE)
    desk.window.travel.go_back()
    desk.until(lambda: view(desk).title == BOOK)
    assert chosen(desk) == BOOK
    desk.window.travel.go_back()
    desk.until(lambda: desk.window.middle.currentWidget() is desk.window.forum_pane)
    desk.window.travel.go_forward()
    desk.until(lambda: desk.window.middle.currentWidget() is pane(desk))
    desk.until(lambda: view(desk).title == BOOK)


def moodle_page(place: PlaceLink) -> str | None:
    return web_address(place, ServerKind.MOODLE)


@pytest.mark.parametrize("way", [own_link, moodle_page])
def test_links_lead_to_courses_and_activities(sample_desk: Desk, way: object) -> None:
    desk = sample_desk
    assert callable(way)
    site = desk.session.workspace.account.site_url
    course = next(c for c in desk.session.workspace.library.courses() if c.name == WATER)
    assert desk.window.travel.open_link(way(PlaceLink(site, LinkedKind.COURSE, course.remote_id)))
    desk.until(lambda: pane(desk).model.values)
    assert pane(desk).course_id == course.course_id
    number = activity(desk, PAGE).remote_id
    link = PlaceLink(site, LinkedKind.MODULE, number, module_kind="page")
    assert desk.window.travel.open_link(way(link))
    desk.until(lambda: view(desk).title == PAGE)
    assert desk.window.travel.link_here() == link


def test_news_of_a_sync_change_the_rows_and_keep_choice_and_place(course_desk: Desk) -> None:
    desk = course_desk
    desk.work_offline()
    told_by_site(desk, 500)
    desk.until(lambda: len(activities(desk)) == 500)
    listed = pane(desk).list
    listed.setCurrentIndex(index_of(desk, "Reading 320"))
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum() // 2)
    before = listed.visualRect(index_of(desk, "Reading 300")).top()
    told_by_site(desk, 500, first="Something new before all others")
    desk.until(lambda: len(activities(desk)) == 501)
    assert listed.visualRect(index_of(desk, "Reading 300")).top() == before
    assert chosen(desk) == "Reading 320"


def test_restricted_activity_says_why_in_the_words_of_the_site(course_desk: Desk) -> None:
    desk = course_desk
    desk.work_offline()
    closed = said.an_activity("777", name="Later", visible=False, restriction="From 1 May on")
    told_by_site(desk, 1, more=[said.a_section("2", [closed])])
    desk.until(lambda: len(activities(desk)) == 2)
    assert "From 1 May on" in spoken(desk, "Later")
    read(desk, "Later")
    assert not activity(desk, "Later").can_tick
    assert view(desk).tick.isHidden()


def test_next_start_shows_the_activity_that_was_read(
    course_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    read(course_desk, BOOK)
    course_desk.window.course.actions.next_chapter.trigger()
    course_desk.until(lambda: chapter(course_desk) == 1)
    course_desk.leave()
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(again.app.opened, timeout=LONG):
        again.app.begin()
    again.until(lambda: view(again).title == BOOK)
    again.until(lambda: chosen(again) == BOOK)
    assert again.window.middle.currentWidget() is pane(again)
    assert chapter(again) == 1
    again.leave()


def test_two_windows_read_different_activities(course_desk: Desk) -> None:
    desk = course_desk
    read(desk, BOOK)
    desk.window.actions_.new_window.trigger()
    first, second = desk.app.windows.all
    desk.until(lambda: second.course.view.title == BOOK)
    page = Destination(DestinationKind.ACTIVITY, activity(desk, PAGE).activity_id)
    second.travel.go(page)
    desk.until(lambda: second.course.view.title == PAGE)
    assert first.course.view.title == BOOK
    first.course.pane.tick(page.key, True)
    desk.until(lambda: waits(second, page.key))
    second.close()
    desk.until(lambda: desk.app.windows.all == [first])


def test_keys_step_through_the_activities(course_desk: Desk) -> None:
    desk, acts = course_desk, course_desk.window.course.actions
    names = [one.name for one in activities(desk)]
    acts.next_activity.trigger()
    desk.until(lambda: view(desk).title == names[0])
    acts.next_activity.trigger()
    desk.until(lambda: view(desk).title == names[1])
    acts.previous_activity.trigger()
    desk.until(lambda: view(desk).title == names[0])


def test_pictures_of_a_page_are_drawn_once_they_are_here_and_are_words_before(
    course_desk: Desk,
) -> None:
    desk = course_desk
    read(desk, PAGE)
    assert "[Picture: " in view(desk).browser.toPlainText()
    assert not view(desk).browser.pictures
    library, number = desk.session.workspace.library, pane(desk).course_id or 0
    desk.session.run(lambda: library.set_keep(number, Keep.EVERYTHING), desk.session.changed.emit)
    desk.until(lambda: library.courses()[-1].keep is Keep.EVERYTHING)
    desk.sync()
    read(desk, BOOK)
    read(desk, PAGE)
    desk.until(lambda: view(desk).browser.pictures)
    assert "[Picture: " not in view(desk).browser.toPlainText()


def test_the_menu_of_a_row_acts_on_its_activity(course_desk: Desk) -> None:
    desk, acts = course_desk, course_desk.window.course.actions
    read(desk, PAGE)
    menu = acts.menu(desk.window.actions_.open_on_site)
    assert acts.mark_done in menu.actions()
    acts.copy_link.trigger()
    assert QGuiApplication.clipboard().text() == activity(desk, PAGE).link
    acts.mark_done.trigger()
    desk.until(lambda: activity(desk, PAGE).completion is Completion.DONE)


def test_sections_are_folded_and_what_is_led_to_unfolds_its_own(course_desk: Desk) -> None:
    desk, acts = course_desk, course_desk.window.course.actions
    every = len(pane(desk).model.values)
    book = activity(desk, BOOK)
    read(desk, PAGE)
    acts.fold.trigger()
    assert len(pane(desk).model.values) < every
    assert view(desk).title == PAGE
    first = pane(desk).model.value(pane(desk).list.currentIndex())
    assert isinstance(first, SectionRow)
    assert first.is_folded
    acts.fold.trigger()
    assert len(pane(desk).model.values) == every
    acts.fold_all.trigger()
    assert not any(isinstance(row, ActivityRow) for row in pane(desk).model.values)
    desk.sync()
    desk.window.travel.go(Destination(DestinationKind.ACTIVITY, book.activity_id))
    desk.until(lambda: chosen(desk) == BOOK)
    assert len(activities(desk)) < every
    acts.fold_all.trigger()
    acts.fold_all.trigger()
    assert len(pane(desk).model.values) == every


def test_words_are_found_in_the_text_that_is_read(course_desk: Desk) -> None:
    desk, acts = course_desk, course_desk.window.course.actions
    read(desk, PAGE)
    acts.find.trigger()
    bar = view(desk).find_bar
    desk.until(bar.field.hasFocus)
    QTest.keyClicks(bar.field, "SÉCTION")
    desk.until(lambda: bar.marks.count)
    assert {words.casefold() for words in bar.marks.texts} == {"section"}
    first = bar.marks.current
    desk.window.actions_.next_hit.trigger()
    assert bar.marks.current != first or bar.marks.count == 1
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert bar.marks.count == 0
    desk.until(view(desk).browser.hasFocus)


@pytest.mark.parametrize("ending", ["pdf", "html", "md", "txt"])
def test_all_chapters_of_a_book_are_saved(course_desk: Desk, tmp_path: Path, ending: str) -> None:
    desk = course_desk
    number = activity(desk, BOOK).activity_id
    chapters = desk.session.workspace.outlines.page(number).chapters
    path = tmp_path / f"book.{ending}"
    with desk.qtbot.waitSignal(view(desk).saving.told, timeout=LONG):
        view(desk).saving.save(number, path)
    if ending == "pdf":
        assert path.read_bytes().startswith(b"%PDF")
    else:
        written = path.read_text("utf-8")
        assert [title for title in (c.title for c in chapters) if title not in written] == []


def test_text_is_copied_with_what_it_belongs_to(course_desk: Desk) -> None:
    desk = course_desk
    read(desk, PAGE)
    with desk.qtbot.waitSignal(view(desk).saving.told, timeout=LONG):
        desk.window.course.actions.copy_text.trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{PAGE}\n{WATER}")
    assert "Each section has something to read" in copied


def test_activity_that_is_gone_says_so(course_desk: Desk) -> None:
    desk = course_desk
    desk.work_offline()
    read(desk, PAGE)
    told_by_site(desk, 3)
    desk.until(lambda: len(activities(desk)) == 3)
    desk.until(lambda: view(desk).page is None)
    assert not desk.window.course.actions.mark_done.isEnabled()


def test_course_that_was_not_read_yet_says_how_it_comes(course_desk: Desk) -> None:
    desk = course_desk
    desk.work_offline()
    course = next(c for c in desk.session.workspace.library.courses() if c.name != WATER)

    def forget() -> None:
        with desk.session.workspace.database.writing(durable=False) as connection:
            connection.execute("DELETE FROM section WHERE course_id = ?", (course.course_id,))
            connection.execute("UPDATE course SET outline_read_at = NULL")

    desk.session.run(forget, lambda _: open_course(desk, course.name))
    desk.until(lambda: pane(desk).course_id == course.course_id and pane(desk).outline)
    words = [part.text() for part in pane(desk).findChildren(QLabel) if part.isVisible()]
    assert "Nothing of this course is here yet" in words


def test_link_in_a_text_opens_here_if_it_leads_to_a_place_of_the_site(course_desk: Desk) -> None:
    desk = course_desk
    read(desk, PAGE)
    site = desk.session.workspace.account.site_url
    link = PlaceLink(site, LinkedKind.MODULE, activity(desk, BOOK).remote_id, module_kind="book")
    view(desk).browser.link_wanted.emit(QUrl(moodle_page(link) or ""))
    desk.until(lambda: view(desk).title == BOOK)
    assert chosen(desk) == BOOK


def open_course(desk: Desk, name: str) -> None:
    course = next(c for c in desk.session.workspace.library.courses() if c.name == name)
    desk.until(
        lambda: desk.window.navigation.rows.index_of(Place.COURSE, course.course_id).isValid()
    )
    desk.window.navigation.select(Place.COURSE, course.course_id)
    desk.until(lambda: pane(desk).outline and pane(desk).course_id == course.course_id)


def read(desk: Desk, name: str) -> None:
    """Choose an activity in the outline, and wait until it can be read."""
    with desk.qtbot.waitSignal(view(desk).activity_shown, timeout=LONG):
        pane(desk).list.setCurrentIndex(index_of(desk, name))
    desk.until(lambda: view(desk).title == name)


def click_box(desk: Desk, name: str) -> None:
    listed = pane(desk).list
    index = index_of(desk, name)
    listed.scrollTo(index)
    place = listed.visualRect(index)
    place.setLeft(place.right() - 28)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def told_by_site(
    desk: Desk, count: int, first: str = "", more: list[RemoteSection] | None = None
) -> None:
    """Let the store take in another outline, and tell the window as a sync does."""
    workspace, number = desk.session.workspace, pane(desk).course_id
    course = next(c for c in workspace.library.courses() if c.course_id == number)
    some = [said.an_activity(str(5000 + n), name=f"Reading {n}") for n in range(count)]
    if first:
        some.insert(0, said.an_activity("9999", name=first))

    def take() -> None:
        sections = [said.a_section("1", some), *(more or [])]
        take_outline(workspace.database, course.remote_id, sections, said.NOON)

    changes = ChangeSet(outlines=frozenset({course.course_id}))
    desk.session.run(take, lambda _: desk.session.changed.emit(changes))


def pane(desk: Desk) -> CoursePane:
    return desk.window.course.pane


def view(desk: Desk) -> ActivityView:
    return desk.window.course.view


def activities(desk: Desk) -> list[Activity]:
    return [row.activity for row in pane(desk).model.values if isinstance(row, ActivityRow)]


def activity(desk: Desk, name: str) -> Activity:
    return next(one for one in activities(desk) if one.name == name)


def index_of(desk: Desk, name: str) -> QModelIndex:
    return pane(desk).model.index_of(activity_key(activity(desk, name).activity_id))


def chosen(desk: Desk) -> str:
    """Return the name of the activity that is chosen in the outline."""
    current = pane(desk).current
    return current.name if current is not None else ""


def done_count(desk: Desk) -> int:
    outline = pane(desk).outline
    assert outline is not None
    return outline.progress.done


def chapter(desk: Desk) -> int:
    text = view(desk).text
    return text.chapter if text is not None else -1


def waits(window: MainWindow, activity_id: int) -> bool:
    ticked = window.course.pane.activity(activity_id)
    return ticked is not None and ticked.tick_waits


def spoken(desk: Desk, name: str) -> str:
    words: str = pane(desk).model.data(index_of(desk, name), Qt.ItemDataRole.AccessibleTextRole)
    return words
