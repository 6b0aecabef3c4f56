"""The calendar in the window, on the sample classroom: agenda, meetings, notes, its file."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.calendar_entry import CalendarEntry, MeetingRoom
from companion.domain.change_set import ChangeSet
from companion.errors import StorageFull
from tests.ui.desk import LONG, Desk
from ui.application import CompanionApplication
from ui.models.agenda_rows import AgendaRow, DayRow
from ui.models.navigation import NavigationRow, Place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.services.course_calendar import CourseCalendar
    from ui.window_calendar import WindowCalendar

QUIZ = "Check yourself: safe or not safe?"
MAP = "Draw the map of your water"
MEETING = "Meet us: the committee hour"
ROOM = "Our open room"
NOTE = "Ask Grace about the fees."


@pytest.fixture
def calendar_desk(sample_desk: Desk) -> Desk:
    """The app at the calendar, come to by its key."""
    with sample_desk.qtbot.waitSignal(calendar_of(sample_desk).pane.shown, timeout=LONG):
        sample_desk.window.actions_.calendar.trigger()
    return sample_desk


def calendar_of(desk: Desk) -> WindowCalendar:
    return desk.window.calendar


def rows(desk: Desk) -> tuple[AgendaRow, ...]:
    return calendar_of(desk).pane.model.values


def titles(desk: Desk) -> list[str]:
    return [row.words[0] if isinstance(row, DayRow) else row.title for row in rows(desk)]


def choose(desk: Desk, title: str) -> CalendarEntry | MeetingRoom:
    pane, view = calendar_of(desk).pane, calendar_of(desk).view
    at = titles(desk).index(title)
    pane.list.setCurrentIndex(pane.model.index(at, 0))
    desk.until(lambda: view.shown is not None and view.shown.title == title)
    assert view.shown is not None
    return view.shown


def shown_entry(desk: Desk, title: str) -> CalendarEntry:
    value = choose(desk, title)
    assert isinstance(value, CalendarEntry)
    return value


def test_the_agenda_begins_with_what_is_overdue_and_ends_with_rooms(calendar_desk: Desk) -> None:
    found = titles(calendar_desk)
    assert found[:3] == ["Overdue", MAP, "Tomorrow"] or found[:2] == ["Overdue", MAP]
    assert found[-2:] == ["Meeting rooms", ROOM]
    row = calendar_desk.window.navigation.rows.row(
        calendar_desk.window.navigation.rows.index_of(Place.CALENDAR)
    )
    assert isinstance(row, NavigationRow)
    assert (row.count, row.attention) == (1, True)
    assert row.spoken == "Calendar, 1 overdue"


def test_headings_are_passed_over_by_the_keyboard(calendar_desk: Desk) -> None:
    pane = calendar_of(calendar_desk).pane
    choose(calendar_desk, MAP)
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert isinstance(pane.current, CalendarEntry)
    assert pane.current.title == QUIZ


def test_enter_leads_to_the_activity_of_a_deadline(calendar_desk: Desk) -> None:
    desk = calendar_desk
    entry = shown_entry(desk, QUIZ)
    calendar_of(desk).view.open.click()
    desk.until(lambda: desk.window.course.view.activity_id == entry.activity_id)
    assert desk.window.middle.currentWidget() is desk.window.course.pane


def test_a_course_is_chosen_and_all_again(calendar_desk: Desk) -> None:
    desk, pane = calendar_desk, calendar_of(calendar_desk).pane
    water = shown_entry(desk, QUIZ).course_id
    with desk.qtbot.waitSignal(pane.shown, timeout=LONG):
        pane.show_course(water)
    courses = {row.course_id for row in rows(desk) if not isinstance(row, DayRow)}
    assert courses == {water}
    with desk.qtbot.waitSignal(pane.shown, timeout=LONG):
        pane.show_course(None)
    assert "My small trial" in titles(desk)


def test_joining_opens_the_browser_and_is_said_to_be_impossible_offline(
    calendar_desk: Desk,
) -> None:
    desk, calendar = calendar_desk, calendar_of(calendar_desk)
    opened: list[str] = []
    calendar.open_address = lambda url: opened.append(url.toString())
    room = choose(desk, ROOM)
    assert calendar.view.join.isEnabled()
    calendar.view.join.click()
    assert room.meeting is not None
    assert opened == [room.meeting.address]
    desk.work_offline()
    desk.until(lambda: not calendar.view.join.isEnabled())
    meeting = shown_entry(desk, MEETING)
    assert meeting.meeting is not None
    assert not calendar.view.join.isEnabled()
    desk.work_offline(offline=False)
    desk.until(calendar.view.join.isEnabled)


def test_a_note_is_kept_while_one_writes_offline_and_shown_in_the_list(
    calendar_desk: Desk,
) -> None:
    desk, view = calendar_desk, calendar_of(calendar_desk).view
    desk.work_offline()
    shown_entry(desk, QUIZ)
    with desk.qtbot.waitSignal(view.noted, timeout=LONG):
        QTest.keyClicks(view.note, NOTE)
    desk.until(lambda: any(isinstance(r, CalendarEntry) and r.note == NOTE for r in rows(desk)))
    assert view.note.toPlainText() == NOTE
    (kept,) = desk.session.workspace.calendar.notes()
    assert (kept.text, kept.title) == (NOTE, QUIZ)


def test_a_note_that_is_not_kept_yet_goes_to_its_own_entry_when_another_is_chosen(
    calendar_desk: Desk,
) -> None:
    desk, view = calendar_desk, calendar_of(calendar_desk).view
    shown_entry(desk, QUIZ)
    view.note.setPlainText(NOTE)
    with desk.qtbot.waitSignal(view.noted, timeout=LONG):
        shown_entry(desk, MEETING)
    assert view.note.toPlainText() == ""
    assert [note.title for note in desk.session.workspace.calendar.notes()] == [QUIZ]
    desk.until(lambda: any(isinstance(r, CalendarEntry) and r.note for r in rows(desk)))
    shown_entry(desk, QUIZ)
    assert view.note.toPlainText() == NOTE


def test_a_note_that_found_no_room_is_still_there_and_is_kept_once_there_is_room(
    calendar_desk: Desk,
) -> None:
    desk, view = calendar_desk, calendar_of(calendar_desk).view
    workspace = desk.session.workspace
    full = workspace.calendar = FullCalendar(workspace.calendar)  # type: ignore[assignment]
    shown_entry(desk, QUIZ)
    with desk.qtbot.waitSignal(desk.session.failed, timeout=LONG):
        view.note.setPlainText(NOTE)
    shown_entry(desk, MEETING)
    assert view.note.toPlainText() == ""
    full.is_full = False
    shown_entry(desk, QUIZ)
    assert view.note.toPlainText() == NOTE
    desk.until(lambda: [note.text for note in workspace.calendar.notes()] == [NOTE])


def test_a_note_that_is_being_written_when_the_window_closes_is_there_at_the_next_start(
    calendar_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, view = calendar_desk, calendar_of(calendar_desk).view
    key = shown_entry(desk, QUIZ).key
    view.note.setPlainText(NOTE)
    desk.leave()
    again = Desk(qtbot, CompanionApplication(tmp_path / "data"))
    with qtbot.waitSignal(again.app.opened, timeout=LONG):
        again.app.begin()
    assert again.session.workspace.calendar.entry(key).note == NOTE
    again.leave()


def test_news_of_a_sync_leave_words_that_are_being_written_alone(calendar_desk: Desk) -> None:
    desk, view = calendar_desk, calendar_of(calendar_desk).view
    shown_entry(desk, QUIZ)
    view.note.setPlainText("Half a sen")
    with desk.qtbot.waitSignal(calendar_of(desk).pane.shown, timeout=LONG):
        desk.session.changed.emit(ChangeSet(calendar=True))
    assert view.note.toPlainText() == "Half a sen"


def test_an_own_reminder_is_chosen_for_an_entry(calendar_desk: Desk) -> None:
    desk, view = calendar_desk, calendar_of(calendar_desk).view
    key = shown_entry(desk, MEETING).key
    position = next(
        at
        for at in range(view.reminder.count())
        if view.reminder.itemData(at) == timedelta(hours=2)
    )
    view.reminder.setCurrentIndex(position)
    view.reminder.activated.emit(position)
    desk.until(lambda: view.entry is not None and view.entry.remind_before is not None)
    kept = desk.session.workspace.calendar.entry(key)
    assert kept.remind_before is not None
    assert kept.remind_before.total_seconds() == 7200


def test_the_calendar_is_written_for_other_calendars(calendar_desk: Desk, tmp_path: Path) -> None:
    desk, calendar = calendar_desk, calendar_of(calendar_desk)
    path = tmp_path / "dates.ics"
    boxes: list[object] = []
    calendar.asked.connect(boxes.append)
    with desk.qtbot.waitSignal(calendar.saved, timeout=LONG):
        calendar.save(path)
    text = path.read_text("utf-8")
    assert text.startswith("BEGIN:VCALENDAR")
    assert f"SUMMARY:Due: {QUIZ}" in text
    for box in boxes:
        box.close()  # type: ignore[attr-defined]


def test_entries_are_spoken_as_whole_sentences(calendar_desk: Desk) -> None:
    pane = calendar_of(calendar_desk).pane
    index = pane.model.index(titles(calendar_desk).index(MAP), 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{MAP}, Was due ")
    assert "Safe water for villages" in spoken
    assert spoken.endswith("Overdue")


class FullCalendar:
    """A calendar on a disk that is full."""

    def __init__(self, calendar: CourseCalendar) -> None:
        self._calendar = calendar
        self.is_full = True

    def keep_note(self, entry: CalendarEntry, text: str) -> ChangeSet:
        if self.is_full:
            raise StorageFull("no room")
        return self._calendar.keep_note(entry, text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._calendar, name)
